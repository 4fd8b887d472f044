"""Articles in: bytes -> text -> claims -> store, a batch of documents a transaction.

Idempotent by content: what is known already is passed over, so an interrupted run is taken up by running it
again. One bad file does not stop the others.
"""

import hashlib
import os
import time
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path

from workbench.claims.marks import MARKS, has_words, without_marks
from workbench.claims.sentences import SPLITTER, sentences
from workbench.desk.reviewers import signature
from workbench.desk.revising import supersede
from workbench.desk.sources import Source, Unusable, merged, unread
from workbench.errors import BadInput, WorkbenchError
from workbench.ledger.binding import spans_digest, told_digest
from workbench.ledger.canonical import claim_uid, document_uid
from workbench.model import Metadata
from workbench.readers import MAX_BYTES, read
from workbench.store import documents, events
from workbench.store.connection import Connection, open_reading, told
from workbench.store.documents import Known, NewDocument
from workbench.store.writer import Writer

BATCH = 10_000
"""Claims in one transaction: large enough to be fast, small enough that a reviewer never waits behind it."""
PER_CHARACTER = BATCH / 8_000_000
"""What a character weighs beside a claim: a few very long texts fill a batch, too."""


@contextmanager
def bulk_writer(path: Path, *, create: bool = False) -> Iterator[Writer]:
    """Open a database for much at once: ids of claims fall all over their index, so a large cache and few checkpoints pay.

    What is read of it between transactions fails in our words, too.
    """
    writer = Writer(path, create=create, cache_kib=262_144, checkpoint_bytes=64_000_000)
    with writer, told(path):
        yield writer


@dataclass(frozen=True, slots=True)
class Ingested:
    """A document that is now in the database, whether it was before or not."""

    document: str
    path: str
    title: str
    outlet: str
    claims: int


@dataclass(slots=True)
class Report:
    """What came of a run."""

    added: int = 0
    known: int = 0
    claims: int = 0
    documents: list[Ingested] = field(default_factory=list)
    failures: list[Unusable] = field(default_factory=list)
    warnings: list[tuple[str, str]] = field(default_factory=list)
    reread: set[bytes] = field(default_factory=set)
    """Uids of new states of documents whose bytes were known: read in another charset, they say something else."""


def ingest(
    path: Path,
    wanted: Iterable[Source | Unusable],
    reviewer: str,
    *,
    dry_run: bool = False,
    tell: Callable[[Report], None] = lambda _: None,
) -> Report:
    """Read the sources into the database at `path`, made when there is none; `tell` hears after every document.

    Interrupted, what was read so far is kept. With `dry_run` nothing is written and no file made.
    """
    report = Report()
    if dry_run:
        _rehearse(path, wanted, report, tell)
        return report
    with bulk_writer(path, create=True) as writer:
        pending: dict[bytes, NewDocument] = {}
        room: float = BATCH
        try:
            for document in _read_all(wanted, report, writer.connection, pending):
                pending[document.uid] = document
                room -= PER_CHARACTER * len(document.reading.text)
                room -= len(document.claims)
                _note(report, document)
                tell(report)
                if room <= 0:
                    _store(writer, pending.values(), reviewer, report.reread)
                    pending.clear()  # the same dict: the reading of sources looks into it
                    room = BATCH
        finally:
            if pending:
                _store(writer, pending.values(), reviewer, report.reread)
    return report


def _rehearse(
    path: Path,
    wanted: Iterable[Source | Unusable],
    report: Report,
    tell: Callable[[Report], None],
) -> None:
    """Read and count as a run would, beside a database that is only read, or none."""
    connection = open_reading(path) if path.exists() else None
    seen: set[bytes] = set()
    try:
        for document in _read_all(wanted, report, connection, seen):
            seen.add(document.uid)
            _note(report, document)
            tell(report)
    finally:
        if connection is not None:
            connection.close()


def _read_all(
    wanted: Iterable[Source | Unusable],
    report: Report,
    connection: Connection | None,
    pending: Container[bytes],
) -> Iterator[NewDocument]:
    """Give the documents that are neither in the database nor pending; note all others in the report."""
    for source in wanted:
        if isinstance(source, Unusable):
            report.failures.append(source)
            continue
        try:
            document = _read(source)
        except WorkbenchError as problem:
            report.failures.append(Unusable(source.path, problem))
        except OSError as problem:
            report.failures.append(Unusable(source.path, unread(problem)))
        else:
            report.warnings += [
                (source.path, warning) for warning in document.reading.warnings
            ]
            before = _known(document, connection, pending)
            if before is None:
                yield document
            elif _reads_otherwise(source, document, before):
                if connection is not None and documents.is_kept(
                    connection, document.uid
                ):
                    report.failures.append(Unusable(source.path, _earlier(before)))
                else:
                    report.reread.add(document.uid)
                    yield document
            else:
                report.known += 1
                report.documents.append(
                    Ingested(
                        before.uid.hex(),
                        _label(source.path),
                        before.title,
                        before.outlet,
                        before.claims,
                    )
                )


def _known(
    document: NewDocument, connection: Connection | None, pending: Container[bytes]
) -> Known | None:
    said = document.metadata
    if document.uid in pending:  # the same publication twice in one run
        return Known(document.uid, said.title, said.outlet, len(document.claims))
    if connection is None:
        return None
    return documents.known(connection, document.source_sha256, said.outlet, said.url)


def _reads_otherwise(source: Source, document: NewDocument, before: Known) -> bool:
    """Tell whether known bytes are handed in again to be read in another charset, and come to another text."""
    return bool(
        source.charset
        and before.text_sha256
        and document.text_sha256 != before.text_sha256
    )


def _earlier(before: Known) -> BadInput:
    return BadInput(
        f"These bytes were read in this charset before, and in {before.charset} since: an earlier state of a text can't come back.",
        hint="Give it an --url of its own to have it beside the present state.",
    )


def _read(source: Source) -> NewDocument:
    data = source.data
    if data is None:
        assert source.file is not None  # noqa: S101 - a source is a file or bytes
        with source.file.open("rb") as stream:
            # one byte too many is enough to be refused; a pipe tells no size
            size = os.fstat(stream.fileno()).st_size or MAX_BYTES
            data = stream.read(min(size, MAX_BYTES) + 1)
    name = "" if source.file is None else source.file.name
    reading = read(data, name, declared_charset=source.charset)
    metadata = _storable(merged(source.metadata, reading.metadata))
    source_sha, text_sha = (
        hashlib.sha256(data).digest(),
        hashlib.sha256(reading.text.encode()).digest(),
    )
    uid = document_uid(source_sha, text_sha, metadata.outlet, metadata.url)
    spans = [span for span in sentences(reading.text) if span.start >= reading.body]
    splitter = SPLITTER
    if reading.media_type == "text/markdown":
        spans = [without_marks(reading.text, span) for span in spans]
        splitter = f"{SPLITTER}+{MARKS}"
    claims = [
        (claim_uid(uid, span.start, span.end), span)
        for span in spans
        if has_words(reading.text, span)
    ]
    return NewDocument(
        uid,
        data,
        source_sha,
        reading,
        text_sha,
        metadata,
        _label(source.path),
        splitter,
        claims,
    )


def _label(name: str) -> str:
    """Give a name, which may hold bytes that are no text, as text: what is stored can always be written as UTF-8."""
    return name.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def _storable(said: Metadata) -> Metadata:
    """Give what the command line, a manifest and a page say, each value as `_label` gives a name."""
    return Metadata(*(_label(getattr(said, field.name)) for field in fields(Metadata)))


def _note(report: Report, document: NewDocument) -> None:
    report.added += 1
    report.claims += len(document.claims)
    report.documents.append(
        Ingested(
            document.uid.hex(),
            document.path,
            document.metadata.title,
            document.metadata.outlet,
            len(document.claims),
        )
    )


def _store(
    writer: Writer,
    batch: Iterable[NewDocument],
    reviewer: str,
    reread: Container[bytes],
) -> None:
    now = time.time_ns() // 1000
    with writer.transaction() as connection:
        fresh = [
            d
            for d in batch
            if not documents.is_kept(connection, d.uid)
            and (
                d.uid in reread
                or documents.known(
                    connection, d.source_sha256, d.metadata.outlet, d.metadata.url
                )
                is None
            )
        ]
        documents.add(connection, fresh, now)
        pen = events.author(connection, signature(reviewer), now, os.urandom(16))
        for document in fresh:
            pen.append("ingest", document.uid, body=_bound(document))
            supersede(connection, pen, document.uid)


def _bound(document: NewDocument) -> dict[str, object]:
    """Give what the ledger binds of a document: digests of its bytes, text, metadata and claims."""
    return {
        "source": document.source_sha256.hex(),
        "text": document.text_sha256.hex(),
        "told": told_digest(document.metadata, document.reading.reader),
        "claims": len(document.claims),
        "spans": spans_digest(uid for uid, _ in document.claims),
        "splitter": document.splitter,
    }
