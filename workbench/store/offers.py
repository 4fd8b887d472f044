"""Pairs of claims that would most likely be tied: kept by the claim they were found for, looked up from either side."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class OfferRow(NamedTuple):
    """A claim of another document that may say the same; score in ten-thousandths."""

    claim_id: int
    candidate_id: int
    score: int


def replace_offers(
    connection: sqlite3.Connection, document_id: int, rows: Iterable[OfferRow]
) -> set[int]:
    """Keep these offers for the claims of a document in place of those they had; give the claims on either side of a change."""
    known = "SELECT o.* FROM claim c JOIN offer o ON o.claim_id = c.id WHERE c.document_id = ?"
    before = {OfferRow(*row) for row in connection.execute(known, (document_id,))}
    now = set(rows)
    connection.executemany(
        "DELETE FROM offer WHERE claim_id = ? AND candidate_id = ?",
        [row[:2] for row in before - now],
    )
    connection.executemany("INSERT INTO offer VALUES (?, ?, ?)", sorted(now - before))
    return {one for row in before ^ now for one in row[:2]}


_BOTH_SIDES = (
    "WITH mine AS (SELECT value AS id FROM json_each(?1)), both AS (SELECT o.claim_id AS one, o.candidate_id AS other, o.score"
    "  FROM mine JOIN offer o ON o.claim_id = mine.id UNION ALL SELECT o.candidate_id, o.claim_id, o.score"
    "  FROM mine JOIN offer o ON o.candidate_id = mine.id)"
)


def offers_of(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> list[OfferRow]:
    """Give what is offered to these claims, found for them or for the other side: live claims, the surest first."""
    rows = connection.execute(
        f"{_BOTH_SIDES} SELECT b.one, b.other, max(b.score) AS best FROM both b JOIN claim_now n ON n.claim_id = b.other"
        " JOIN claim c ON c.id = b.other WHERE n.retired = 0 GROUP BY b.one, b.other ORDER BY best DESC, c.uid, b.one",
        (json.dumps(list(claim_ids)),),
    )
    return [OfferRow(*row) for row in rows]


def offered_beside(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> list[int]:
    """Give those of these claims to which something is offered, and the claims that are."""
    rows = connection.execute(
        f"{_BOTH_SIDES} SELECT one FROM both UNION SELECT other FROM both ORDER BY 1",
        (json.dumps(list(claim_ids)),),
    )
    return [claim_id for (claim_id,) in rows]


def linked_since(connection: sqlite3.Connection, seq: int) -> tuple[int, list[int]]:
    """Give the number of the latest word on two claims, and the claims that words after a number are about."""
    rows = connection.execute(
        "SELECT seq, a, b FROM link_now WHERE seq > ? ORDER BY seq", (seq,)
    ).fetchall()
    return (rows[-1][0] if rows else seq), sorted({one for row in rows for one in row[1:]})  # fmt: skip
