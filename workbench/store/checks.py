"""What SQLite and the stored inputs say when asked whether they are whole."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from workbench.ledger.binding import told_digest
from workbench.ledger.canonical import claim_uid, document_uid
from workbench.model import Metadata
from workbench.store.documents import STRIDE, unpacked


class Finding(NamedTuple):
    """Something that is not as it was written; `seq` is the event that binds it, 0 where none does."""

    seq: int
    what: str


def engine(connection: sqlite3.Connection, *, deep: bool) -> Iterator[Finding]:
    """Ask SQLite: pages, indexes, foreign keys; and the search index, whether it holds the claims there are."""
    pragma = "integrity_check" if deep else "quick_check"
    for (line,) in connection.execute(f"PRAGMA {pragma}(20)"):
        if line != "ok":
            yield Finding(0, f"the file is damaged: {line}")
    row = connection.execute("PRAGMA foreign_key_check").fetchone()
    if row:
        yield Finding(
            0, f"a row of {row[0]} points at a row of {row[2]} that is not there"
        )
    # its own integrity check would need the write lock, and reviewers would wait for it
    claims, found = "SELECT id FROM claim", "SELECT id FROM claim_fts_docsize"
    for kept, others, what in (
        (claims, found, "does not find claim"),
        (found, claims, "finds what is no claim:"),
    ):
        row = connection.execute(f"{kept} WHERE id NOT IN ({others}) LIMIT 1").fetchone()  # fmt: skip
        if row:
            yield Finding(0, f"the search index {what} number {row[0]}")


def inputs(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Hash every document and claim again and compare with what the ledger bound at ingest."""
    bound = {
        subject: (seq, body)
        for seq, subject, body in connection.execute(
            "SELECT seq, subject, body FROM event WHERE kind = 'ingest' ORDER BY seq DESC"
        )
    }
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    rows = cursor.execute(
        "SELECT d.*, o.sha256 AS source_sha256, o.codec, o.bytes FROM document d JOIN original o ON o.id = d.original_id ORDER BY d.id"
    )
    for row in rows:
        seq, body = bound.pop(row["uid"], (0, None))
        name = f"document {row['uid'].hex()[:12]}"
        if not seq:
            yield Finding(0, f"{name} was never ingested: no event binds it")
            continue
        told = _bound_by(body)
        if told is None:
            yield Finding(seq, f"what binds {name} can't be read")
            continue
        digest = hashlib.sha256(row["text"].encode()).digest()
        if _source_digest(row) != told["source"]:
            yield Finding(
                seq, f"the original bytes of {name} are not those that were ingested"
            )
        if digest.hex() != told["text"] or digest != row["text_sha256"]:
            yield Finding(seq, f"the text of {name} is not the one that was ingested")
        if (
            document_uid(
                bytes.fromhex(told["source"]), digest, row["outlet"], row["url"]
            )
            != row["uid"]
            or _told_of(row) != told["told"]
        ):
            yield Finding(
                seq,
                f"what is said of {name} (outlet, title, date, ...) is not what was ingested",
            )
        yield from _claims(connection, row, seq, told)
    for seq, _ in bound.values():
        yield Finding(seq, "an ingested document is missing")


def _bound_by(body: str | None) -> dict[str, Any] | None:
    """Give what an ingest's event binds; None for a body that was changed to one that binds nothing."""
    try:
        told: dict[str, Any] = json.loads(body or "{}")
        bytes.fromhex(told["source"])
    except (KeyError, TypeError, ValueError):
        return None
    return told if told.keys() >= {"text", "told", "claims", "spans"} else None


def _source_digest(row: sqlite3.Row) -> str | None:
    """Hash the bytes a document was read from; None where they can't be unpacked any more."""
    try:
        source = unpacked(row["codec"], row["bytes"])
    except zlib.error:
        return None
    return hashlib.sha256(source).hexdigest()


def _told_of(row: sqlite3.Row) -> str:
    metadata = Metadata(
        row["outlet"],
        row["published"],
        row["byline"],
        row["url"],
        row["title"],
        row["language"],
    )
    return told_digest(metadata, row["reader"])


def _claims(
    connection: sqlite3.Connection,
    document: sqlite3.Row,
    seq: int,
    told: dict[str, object],
) -> Iterator[Finding]:
    text, machine = document["text"], hashlib.sha256()
    count = 0
    for claim_id, uid, start, end, exact in connection.execute(
        'SELECT id, uid, start, "end", exact FROM claim WHERE document_id = ? ORDER BY id',
        (document["id"],),
    ):
        if text[start:end] != exact or claim_uid(document["uid"], start, end) != uid:
            yield Finding(seq, f"claim {uid.hex()[:12]} is not the words of its span")
        if claim_id % STRIDE == 0:
            machine.update(uid)
            count += 1
    if count != told["claims"] or machine.hexdigest() != told["spans"]:
        yield Finding(
            seq,
            f"the claims of document {document['uid'].hex()[:12]} are not those it was cut into",
        )
