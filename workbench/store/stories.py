"""Which documents may tell one story: their heaviest words, kept so that neighbours are found by a few lookups."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Near(NamedTuple):
    """A document beside another, and the cosine of their heaviest words."""

    document_id: int
    nearness: float


def unchosen(
    connection: sqlite3.Connection, rules: str, after: int, limit: int
) -> list[tuple[int, str]]:
    """Give id and text of documents whose words these rules have not chosen yet, in order, after an id."""
    return connection.execute(
        "SELECT d.id, d.text FROM document d LEFT JOIN story s ON s.document_id = d.id"
        " WHERE d.id > ? AND s.rules IS NOT ? ORDER BY d.id LIMIT ?",
        (after, rules, limit),
    ).fetchall()


def keep_words(
    connection: sqlite3.Connection,
    document_id: int,
    rules: str,
    words: Mapping[str, float],
) -> None:
    """Keep a document's heaviest words in place of those it had."""
    connection.execute("DELETE FROM heavy_word WHERE document_id = ?", (document_id,))
    connection.execute(
        "INSERT INTO story VALUES (?, ?) ON CONFLICT DO UPDATE SET rules = excluded.rules",
        (document_id, rules),
    )
    connection.executemany(
        "INSERT INTO heavy_word VALUES (?, ?, ?)",
        [(word, document_id, weight) for word, weight in sorted(words.items())],
    )


def words_of(connection: sqlite3.Connection, document_id: int) -> dict[str, float]:
    """Give a document's heaviest words with their weights; empty before they were chosen."""
    return dict(
        connection.execute(
            "SELECT word, weight FROM heavy_word WHERE document_id = ? ORDER BY word",
            (document_id,),
        )
    )


def sharing(
    connection: sqlite3.Connection, document_id: int, *, least: int, common: int
) -> list[int]:
    """Give the documents that share at least so many heavy words; words of more than `common` documents find nobody."""
    rows = connection.execute(
        "SELECT p.document_id FROM heavy_word o JOIN heavy_word p ON p.word = o.word"
        " WHERE o.document_id = ?1 AND p.document_id <> ?1"
        " AND (SELECT count(*) FROM (SELECT 1 FROM heavy_word c WHERE c.word = o.word LIMIT ?2 + 1)) <= ?2"
        " GROUP BY p.document_id HAVING count(*) >= ?3 ORDER BY p.document_id",
        (document_id, common, least),
    )
    return [found for (found,) in rows]


def nearest(
    connection: sqlite3.Connection,
    document_id: int,
    among: Sequence[int],
    *,
    floor: float,
    limit: int,
) -> list[Near]:
    """Give those of some documents whose words are near enough, the nearest first."""
    rows = connection.execute(
        "SELECT p.document_id, sum(o.weight * p.weight) AS near FROM heavy_word o"
        " JOIN json_each(?2) j JOIN heavy_word p ON p.word = o.word AND p.document_id = j.value"
        " WHERE o.document_id = ?1 GROUP BY p.document_id HAVING near >= ?3 ORDER BY round(near, 9) DESC, p.document_id LIMIT ?4",
        (document_id, json.dumps(list(among)), floor, limit),
    )
    return [Near(*row) for row in rows]


def document_ids(connection: sqlite3.Connection, limit: int) -> list[int]:
    """Give the ids of the first documents."""
    rows = connection.execute("SELECT id FROM document ORDER BY id LIMIT ?", (limit,))
    return [document_id for (document_id,) in rows]


def with_claims(connection: sqlite3.Connection) -> list[int]:
    """Give the documents that have a live claim, in order."""
    rows = connection.execute(
        "SELECT DISTINCT c.document_id FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE n.retired = 0 ORDER BY c.document_id"
    )
    return [document_id for (document_id,) in rows]


def document_of(connection: sqlite3.Connection, claim_id: int) -> int:
    """Give the document that a claim is in."""
    row = connection.execute("SELECT document_id FROM claim WHERE id = ?", (claim_id,)).fetchone()  # fmt: skip
    found: int = row[0]
    return found


def documents_of(connection: sqlite3.Connection, claim_ids: Sequence[int]) -> list[int]:
    """Give the documents that these claims are in, in order."""
    rows = connection.execute(
        "SELECT DISTINCT c.document_id FROM json_each(?) j JOIN claim c ON c.id = j.value ORDER BY 1",
        (json.dumps(list(claim_ids)),),
    )
    return [document_id for (document_id,) in rows]
