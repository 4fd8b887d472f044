"""Articles in: bytes -> text -> claims -> store, a batch of documents a transaction.

Idempotent by content: what is known already is passed over, so an interrupted run is taken up by running it
again. One bad file does not stop the others.
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workbench.claims.sentences import SPLITTER, sentences
from workbench.desk.reviewers import signature
from workbench.desk.sources import Source, Unusable, merged
from workbench.errors import BadInput, WorkbenchError
from workbench.ledger.binding import spans_digest, told_digest
from workbench.ledger.canonical import claim_uid, document_uid
from workbench.readers import MAX_BYTES, read
from workbench.store import documents, events
from workbench.store.documents import Known, NewDocument
from workbench.store.writer import Writer

BATCH = 5000
"""Claims in one transaction: large enough to be fast, small enough that a reviewer never waits behind it."""
PER_CHARACTER = BATCH / 8_000_000
"""What a character weighs beside a claim: a few very long texts fill a batch, too."""


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
        for document in _read_all(wanted, report, lambda *_: None):
            _note(report, document)
            tell(report)
        return report
    with Writer(path, create=True) as writer:
        pending: dict[bytes, NewDocument] = {}
        room: float = BATCH
        try:
            for document in _read_all(
                wanted, report, lambda *key: documents.known(writer.connection, *key)
            ):
                # the same publication twice in one batch is one document
                if document.uid in pending:
                    report.known += 1
                else:
                    pending[document.uid] = document
                    room -= PER_CHARACTER * len(document.reading.text) + len(
                        document.claims
                    )
                    _note(report, document)
                tell(report)
                if room <= 0:
                    _store(writer, pending.values(), reviewer)
                    pending, room = {}, BATCH
        finally:
            if pending:
                _store(writer, pending.values(), reviewer)
    return report


def _read_all(
    wanted: Iterable[Source | Unusable],
    report: Report,
    known: Callable[[bytes, str, str], Known | None],
) -> Iterator[NewDocument]:
    for source in wanted:
        if isinstance(source, Unusable):
            report.failures.append(source)
            continue
        try:
            document = _read(source)
        except WorkbenchError as problem:
            report.failures.append(Unusable(source.path, problem))
        except OSError as problem:
            report.failures.append(
                Unusable(
                    source.path,
                    BadInput(f"It can't be read: {problem.strerror or problem}."),
                )
            )
        else:
            report.warnings += [
                (source.path, warning) for warning in document.reading.warnings
            ]
            metadata = document.metadata
            before = known(document.source_sha256, metadata.outlet, metadata.url)
            if before is None:
                yield document
            else:
                report.known += 1
                report.documents.append(
                    Ingested(
                        before.uid.hex(),
                        source.path,
                        before.title,
                        before.outlet,
                        before.claims,
                    )
                )


def _read(source: Source) -> NewDocument:
    data = source.data
    if data is None:
        assert source.file is not None  # noqa: S101 - a source is a file or bytes
        if source.file.stat().st_size > MAX_BYTES:
            raise BadInput(
                f"It is larger than {MAX_BYTES // 2**20} MiB.",
                hint="Split it, or give the text alone.",
            )
        data = source.file.read_bytes()
    reading = read(data, Path(source.path).name)
    metadata = merged(source.metadata, reading.metadata)
    source_sha, text_sha = (
        hashlib.sha256(data).digest(),
        hashlib.sha256(reading.text.encode()).digest(),
    )
    uid = document_uid(source_sha, text_sha, metadata.outlet, metadata.url)
    claims = [
        (claim_uid(uid, span.start, span.end), span) for span in sentences(reading.text)
    ]
    return NewDocument(
        uid,
        data,
        source_sha,
        reading,
        text_sha,
        metadata,
        _label(source.path),
        SPLITTER,
        claims,
    )


def _label(path: str) -> str:
    """Give a file name, which may hold bytes that are no text, as text: what is stored can always be written as UTF-8."""
    return path.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


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


def _store(writer: Writer, batch: Iterable[NewDocument], reviewer: str) -> None:
    now = time.time_ns() // 1000
    with writer.transaction() as connection:
        fresh = [
            d
            for d in batch
            if documents.known(
                connection, d.source_sha256, d.metadata.outlet, d.metadata.url
            )
            is None
        ]
        documents.add(connection, fresh, now)
        pen = events.author(connection, signature(reviewer), now, os.urandom(16))
        for document in fresh:
            pen.append("ingest", document.uid, body=_bound(document))


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
