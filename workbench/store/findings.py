"""What the machine found, in and out: analyses, copied text, lineages. All of it may be thrown away and found again."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.model import Metadata, Span
from workbench.store.documents import STRIDE

CROWD = 40
"""Documents with one fingerprint from which on it is taken for an outlet's furniture and finds nobody."""


class TextRow(NamedTuple):
    """A document as the rules read it."""

    id: int
    uid: str
    text: str
    metadata: Metadata


class ClaimRow(NamedTuple):
    """A live claim, by place."""

    id: int
    uid: str
    document_id: int
    span: Span
    exact: str


class LineageRow(NamedTuple):
    """What was found of one claim; `body` is JSON."""

    claim_id: int
    kind: str
    worth: int
    origin: str
    house: str
    speaker: str
    path: str
    body: str


_TEXT = "SELECT d.id, d.uid, d.text, d.outlet, d.published, d.byline, d.url, d.title, d.language FROM document d"


def _text_row(row: tuple[int, bytes, str, str, str, str, str, str, str]) -> TextRow:
    return TextRow(row[0], row[1].hex(), row[2], Metadata(*row[3:]))


def unread(
    connection: sqlite3.Connection, rules: str, after: int, limit: int
) -> list[TextRow]:
    """Give documents that these rules have not read yet, in order, after an id."""
    rows = connection.execute(
        f"{_TEXT} LEFT JOIN analysis a ON a.document_id = d.id WHERE d.id > ? AND a.rules IS NOT ? ORDER BY d.id LIMIT ?",
        (after, rules, limit),
    )
    return [_text_row(row) for row in rows]


def text_row(connection: sqlite3.Connection, document_id: int) -> TextRow:
    """Give one document."""
    return _text_row(
        connection.execute(f"{_TEXT} WHERE d.id = ?", (document_id,)).fetchone()
    )


def outlets(connection: sqlite3.Connection) -> list[str]:
    """Give every outlet there is, by name."""
    found = connection.execute("SELECT DISTINCT outlet FROM document WHERE outlet <> '' ORDER BY outlet")  # fmt: skip
    return [name for (name,) in found]


def keep_analysis(
    connection: sqlite3.Connection,
    document_id: int,
    rules: str,
    body: bytes,
    *,
    takes_back: bool,
    hashes: Iterable[int],
) -> None:
    """Keep what the rules read in a document, and the fingerprints of its words."""
    connection.execute(
        "INSERT INTO analysis VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET rules = excluded.rules,"
        " takes_back = excluded.takes_back, body = excluded.body",
        (document_id, rules, takes_back, zlib.compress(body, 1)),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO fingerprint VALUES (?, ?)",
        [(value, document_id) for value in sorted(set(hashes))],
    )


def analysis(connection: sqlite3.Connection, document_id: int) -> bytes:
    """Give the JSON of a document's analysis."""
    (body,) = connection.execute(
        "SELECT body FROM analysis WHERE document_id = ?", (document_id,)
    ).fetchone()
    return zlib.decompress(body)


def taking_back(
    connection: sqlite3.Connection, document_ids: Sequence[int] | None = None
) -> list[int]:
    """Give the documents, of these or of all, that withdraw a report."""
    wanted = "" if document_ids is None else " AND document_id IN (SELECT value FROM json_each(?))"  # fmt: skip
    rows = connection.execute(
        f"SELECT document_id FROM analysis WHERE takes_back = 1{wanted} ORDER BY document_id",
        () if document_ids is None else (json.dumps(list(document_ids)),),
    )
    return [document_id for (document_id,) in rows]


def sharing(
    connection: sqlite3.Connection, document_id: int, hashes: Sequence[int]
) -> list[int]:
    """Give the documents that share a fingerprint which is not everybody's."""
    rows = connection.execute(
        "SELECT DISTINCT f.document_id FROM json_each(?) j JOIN fingerprint f ON f.hash = j.value WHERE f.document_id <> ?"
        " AND (SELECT count(*) FROM (SELECT 1 FROM fingerprint c WHERE c.hash = j.value LIMIT ?)) <= ? ORDER BY 1",
        (json.dumps(list(hashes)), document_id, CROWD + 1, CROWD),
    )
    return [found for (found,) in rows]


def forget_reuse(connection: sqlite3.Connection, document_ids: Sequence[int]) -> None:
    """Have these documents compared anew."""
    told = json.dumps(list(document_ids))
    for side in ("a", "b"):
        connection.execute(
            f"DELETE FROM reuse WHERE {side} IN (SELECT value FROM json_each(?))",
            (told,),
        )


def keep_reuse(connection: sqlite3.Connection, a: int, b: int, body: str) -> None:
    """Keep what two documents have in common, a below b."""
    connection.execute(
        "INSERT INTO reuse VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
        (a, b, body),
    )


def reuse_of(
    connection: sqlite3.Connection, document_ids: Sequence[int]
) -> list[tuple[int, int, str]]:
    """Give the pairs among these documents that have words in common."""
    told = json.dumps(list(document_ids))
    return connection.execute(
        "SELECT r.a, r.b, r.body FROM json_each(?) j JOIN reuse r ON r.a = j.value"
        " WHERE r.b IN (SELECT value FROM json_each(?)) ORDER BY r.a, r.b",
        (told, told),
    ).fetchall()


_CLAIM = 'SELECT c.id, c.uid, c.document_id, c.start, c."end", c.exact FROM claim c JOIN claim_now n ON n.claim_id = c.id'


def _claim_rows(
    rows: Iterable[tuple[int, bytes, int, int, int, str]],
) -> list[ClaimRow]:
    return [
        ClaimRow(claim_id, uid.hex(), document_id, Span(start, end), exact)
        for claim_id, uid, document_id, start, end, exact in rows
    ]


def claims_of(connection: sqlite3.Connection, document_id: int) -> list[ClaimRow]:
    """Give a document's live claims in order."""
    return _claim_rows(
        connection.execute(
            f"{_CLAIM} WHERE c.document_id = ? AND n.retired = 0 ORDER BY c.start, c.id",
            (document_id,),
        )
    )


def claims_by_id(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> list[ClaimRow]:
    """Give live claims by id, in order of id."""
    return _claim_rows(
        connection.execute(
            f"{_CLAIM} JOIN json_each(?) j ON j.value = c.id WHERE n.retired = 0 ORDER BY c.id",
            (json.dumps(list(claim_ids)),),
        )
    )


def untraced(connection: sqlite3.Connection, after: int, limit: int) -> list[int]:
    """Give documents that were read and have a live claim without a lineage, after an id."""
    rows = connection.execute(
        "SELECT DISTINCT c.document_id FROM claim c JOIN claim_now n ON n.claim_id = c.id JOIN analysis a ON a.document_id = c.document_id"
        " LEFT JOIN lineage l ON l.claim_id = c.id WHERE c.document_id > ? AND n.retired = 0 AND l.claim_id IS NULL"
        " ORDER BY c.document_id LIMIT ?",
        (after, limit),
    )
    return [document_id for (document_id,) in rows]


def opening(connection: sqlite3.Connection, document_id: int) -> int | None:
    """Give where the first claim begins that a document was cut into, whatever became of it; None where it has none."""
    (start,) = connection.execute(
        "SELECT min(start) FROM claim WHERE document_id = ? AND id % ? = 0",
        (document_id, STRIDE),
    ).fetchone()
    return None if start is None else int(start)


def keep_lineages(connection: sqlite3.Connection, rows: Iterable[LineageRow]) -> None:
    """Keep what was found of claims."""
    connection.executemany(
        "INSERT INTO lineage VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET kind = excluded.kind, worth = excluded.worth,"
        " origin = excluded.origin, house = excluded.house, speaker = excluded.speaker, path = excluded.path, body = excluded.body",
        rows,
    )


def forget_lineages(
    connection: sqlite3.Connection, document_ids: Sequence[int]
) -> None:
    """Have the lineages of these documents' claims drawn anew."""
    connection.execute(
        "DELETE FROM lineage WHERE claim_id IN (SELECT c.id FROM json_each(?) j JOIN claim c ON c.document_id = j.value)",
        (json.dumps(list(document_ids)),),
    )


def forget_retired(connection: sqlite3.Connection) -> list[int]:
    """Drop what was found of claims that were retired, and give those claims; one that comes back is drawn anew."""
    rows = connection.execute(
        "DELETE FROM lineage WHERE claim_id IN (SELECT claim_id FROM claim_now WHERE retired = 1) RETURNING claim_id"
    )
    return [claim_id for (claim_id,) in rows.fetchall()]


def lineages(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> dict[int, LineageRow]:
    """Give what was found of these claims, by id."""
    rows = connection.execute(
        "SELECT l.* FROM json_each(?) j JOIN lineage l ON l.claim_id = j.value",
        (json.dumps(list(claim_ids)),),
    )
    return {row[0]: LineageRow(*row) for row in rows}


def naming(connection: sqlite3.Connection, match: str) -> list[int]:
    """Give the documents with a claim in which a name stands; `match` is an FTS5 expression."""
    rows = connection.execute(
        "SELECT DISTINCT c.document_id FROM claim_fts f JOIN claim c ON c.id = f.rowid WHERE claim_fts MATCH ?",
        (match,),
    )
    return [document_id for (document_id,) in rows]


def traced(connection: sqlite3.Connection, key: str) -> str:
    """Give how far a step got the last time; empty before the first."""
    row = connection.execute(
        "SELECT value FROM traced WHERE key = ?", (key,)
    ).fetchone()
    return row[0] if row else ""


def keep_traced(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep how far a step got."""
    connection.execute(
        "INSERT INTO traced VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        (key, value),
    )


def document_ids(connection: sqlite3.Connection) -> Iterator[int]:
    """Give the id of every document that was read, in order."""
    return (found for (found,) in connection.execute("SELECT document_id FROM analysis ORDER BY document_id"))  # fmt: skip


def uids(connection: sqlite3.Connection, document_ids: Sequence[int]) -> dict[int, str]:
    """Give the uids of documents, hex, by id."""
    rows = connection.execute(
        "SELECT d.id, lower(hex(d.uid)) FROM json_each(?) j JOIN document d ON d.id = j.value",
        (json.dumps(list(document_ids)),),
    )
    return dict(rows)


def bylines(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Give the by-lines there are, by document."""
    return connection.execute("SELECT id, byline FROM document WHERE byline <> ''")


def count_origins(connection: sqlite3.Connection) -> int:
    """Count the origins behind all claims."""
    count: int = connection.execute(
        "SELECT count(DISTINCT origin) FROM lineage"
    ).fetchone()[0]
    return count
