"""What SQLite and the stored inputs say when asked whether they are whole."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from workbench.ledger.binding import told_digest
from workbench.ledger.canonical import claim_uid, document_uid
from workbench.model import Metadata
from workbench.store.documents import STRIDE


class Finding(NamedTuple):
    """Something that is not as it was written; `seq` is the event that binds it, 0 where none does."""

    seq: int
    what: str


def engine(connection: sqlite3.Connection, *, deep: bool) -> Iterator[Finding]:
    """Ask SQLite: pages, indexes, foreign keys, the search index."""
    pragma = "integrity_check" if deep else "quick_check"
    for (line,) in connection.execute(f"PRAGMA {pragma}(20)"):
        if line != "ok":
            yield Finding(0, f"the file is damaged: {line}")
    row = connection.execute("PRAGMA foreign_key_check").fetchone()
    if row:
        yield Finding(
            0, f"a row of {row[0]} points at a row of {row[2]} that is not there"
        )


def search_index(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Ask the search index whether it agrees with the claims; needs a writing connection."""
    try:
        connection.execute(
            "INSERT INTO claim_fts(claim_fts, rank) VALUES ('integrity-check', 1)"
        )
    except sqlite3.DatabaseError as problem:
        yield Finding(0, f"the search index does not agree with the claims: {problem}")


def inputs(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Hash every document and claim again and compare with what the ledger bound at ingest."""
    bound = {
        subject: (seq, json.loads(body))
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
        seq, told = bound.pop(row["uid"], (0, None))
        name = f"document {row['uid'].hex()[:12]}"
        if told is None:
            yield Finding(0, f"{name} was never ingested: no event binds it")
            continue
        source = (
            zlib.decompress(row["bytes"]) if row["codec"] == "zlib" else row["bytes"]
        )
        digest = hashlib.sha256(row["text"].encode()).digest()
        if hashlib.sha256(source).hexdigest() != told["source"]:
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
