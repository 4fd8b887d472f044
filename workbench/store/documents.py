"""Documents in: bytes once, texts, claims and their search index, in as few statements as there are tables."""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.model import Metadata, Reading, Run, Span

STRIDE = 16
"""Claims get ids this far apart: a reviewer's own claim finds a free one where it stands in the text."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document ready to be stored; uids and hashes were made by the verb that ingests."""

    uid: bytes
    source: bytes
    source_sha256: bytes
    reading: Reading
    text_sha256: bytes
    metadata: Metadata
    path: str
    splitter: str
    claims: Sequence[tuple[bytes, Span]]
    """Uid and span of each claim, in document order."""


class Known(NamedTuple):
    """A document that is in the database."""

    uid: bytes
    title: str
    outlet: str
    claims: int
    text_sha256: bytes = b""
    charset: str = ""


def known(
    connection: sqlite3.Connection, source_sha256: bytes, outlet: str, url: str
) -> Known | None:
    """Give the document that these bytes of this outlet and URL already are, None where there is none."""
    row = connection.execute(
        "SELECT d.uid, d.title, d.outlet, (SELECT count(*) FROM claim c WHERE c.document_id = d.id), d.text_sha256, d.charset"
        " FROM document d JOIN original o ON o.id = d.original_id"
        " WHERE o.sha256 = ? AND d.outlet = ? AND d.url = ? ORDER BY d.id DESC LIMIT 1",
        (source_sha256, outlet, url),
    ).fetchone()
    return Known(*row) if row else None


def is_kept(connection: sqlite3.Connection, uid: bytes) -> bool:
    """Tell whether a document is in the database, as its present state or an earlier one."""
    row = connection.execute("SELECT 1 FROM document WHERE uid = ?", (uid,)).fetchone()
    return row is not None


def add(
    connection: sqlite3.Connection, documents: Iterable[NewDocument], now: int
) -> None:
    """Store documents with their claims, open, found by search and counted. `now`: microseconds UTC."""
    before: int = connection.execute(
        "SELECT coalesce(max(id), 0) FROM claim"
    ).fetchone()[0]
    for document in documents:
        document_id = _add_document(connection, document, now)
        _add_claims(connection, document_id, document)
    connection.execute(
        "INSERT INTO claim_now SELECT id, 'open', 0, 0, 0, NULL FROM claim WHERE id > ?",
        (before,),
    )
    connection.execute(
        "INSERT INTO claim_fts(rowid, exact) SELECT id, exact FROM claim WHERE id > ?",
        (before,),
    )
    connection.execute(
        "UPDATE tally SET n = n + (SELECT count(*) FROM claim WHERE id > ?) WHERE status = 'open'",
        (before,),
    )


def _add_document(connection: sqlite3.Connection, new: NewDocument, now: int) -> int:
    reading, metadata = new.reading, new.metadata
    row = connection.execute(
        "SELECT id FROM original WHERE sha256 = ?", (new.source_sha256,)
    ).fetchone()
    if row is None:
        packed = zlib.compress(new.source, 6) if len(new.source) > 512 else new.source
        codec, kept = (
            ("zlib", packed) if len(packed) < len(new.source) else ("raw", new.source)
        )
        row = connection.execute(
            "INSERT INTO original(sha256, codec, size, bytes) VALUES (?, ?, ?, ?) RETURNING id",
            (new.source_sha256, codec, len(new.source), kept),
        ).fetchone()
    # the same address, or without one the same bytes that are read otherwise now
    where = "url = ?2 AND outlet = ?1" if metadata.url else "original_id = ?3 AND outlet = ?1 AND url = ?2"  # fmt: skip
    replaced = connection.execute(
        f"SELECT max(id), ?3 FROM document WHERE {where}",
        (metadata.outlet, metadata.url, row[0]),
    ).fetchone()[0]
    cursor = connection.execute(
        "INSERT INTO document(uid, original_id, text_sha256, chars, media_type, charset, reader, splitter, path,"
        " outlet, title, byline, url, published, language, replaces, added_at, text) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            new.uid, row[0], new.text_sha256, len(reading.text), reading.media_type, reading.charset,
            reading.reader, new.splitter, new.path, metadata.outlet, metadata.title, metadata.byline, metadata.url,
            metadata.date, metadata.language, replaced, now, reading.text,
        ),
    )  # fmt: skip
    document_id = cursor.lastrowid
    assert document_id is not None  # noqa: S101 - an INSERT that did not raise has one
    if reading.offset_map is not None:
        connection.execute(
            "INSERT INTO offset_map VALUES (?, ?)",
            (document_id, pack_runs(reading.offset_map)),
        )
    return document_id


def _add_claims(
    connection: sqlite3.Connection, document_id: int, new: NewDocument
) -> None:
    top: int = connection.execute("SELECT coalesce(max(id), 0) FROM claim").fetchone()[
        0
    ]
    first = (top // STRIDE + 1) * STRIDE
    text = new.reading.text
    connection.executemany(
        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                first + at * STRIDE,
                uid,
                document_id,
                span.start,
                span.end,
                text[span.start : span.end],
            )
            for at, (uid, span) in enumerate(new.claims)
        ],
    )


def add_claim(
    connection: sqlite3.Connection, document_id: int, uid: bytes, span: Span, exact: str
) -> int:
    """Store one claim a reviewer made, at a free id where it stands in its document; give the id.

    Born retired and uncounted: the event that adds it brings it to life, like any claim that was retired.
    """
    before = connection.execute(
        'SELECT max(id) FROM claim WHERE document_id = ? AND (start, "end") <= (?, ?)',
        (document_id, *span),
    ).fetchone()[0]
    if before is None:
        first = connection.execute(
            "SELECT min(id) FROM claim WHERE document_id = ?", (document_id,)
        ).fetchone()[0]
        if first is None:
            top = "SELECT coalesce(max(id), 0) FROM claim"
            first = connection.execute(top).fetchone()[0] + STRIDE
        before = first - STRIDE
    claim_id: int = before + 1
    # multiples of the stride belong to the machine's claims: the ledger counts those
    while (
        claim_id % STRIDE == 0
        or connection.execute(
            "SELECT 1 FROM claim WHERE id = ?", (claim_id,)
        ).fetchone()
    ):
        claim_id += 1
    connection.execute(
        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?)",
        (claim_id, uid, document_id, span.start, span.end, exact),
    )
    connection.execute(
        "INSERT INTO claim_now VALUES (?, 'open', 0, 0, 1, NULL)", (claim_id,)
    )
    connection.execute(
        "INSERT INTO claim_fts(rowid, exact) VALUES (?, ?)", (claim_id, exact)
    )
    return claim_id


def pack_runs(runs: Iterable[Run]) -> bytes:
    """Pack an offset map: zlib of little-endian uint32 triples."""
    return zlib.compress(
        b"".join(at.to_bytes(4, "little") for run in runs for at in run)
    )


def unpacked(codec: str, kept: bytes) -> bytes:
    """Give the bytes of an original exactly as they were received; raise zlib.error where they were damaged."""
    return zlib.decompress(kept) if codec == "zlib" else kept
