"""What became of a document's claims when it came again with other words."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple


class AnchorRow(NamedTuple):
    """A claim of an earlier state, what changed, and the claim where its words stand now."""

    claim_id: int
    change: str
    successor: int | None


def keep(connection: sqlite3.Connection, rows: Iterable[AnchorRow]) -> None:
    """Keep what became of claims; a later state of the document outranks an earlier one."""
    connection.executemany(
        "INSERT INTO anchor VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET change = excluded.change, successor = excluded.successor",
        rows,
    )


def replaced(connection: sqlite3.Connection, uid: bytes) -> tuple[int, int] | None:
    """Give a document's id and the id of the earlier state it replaces, None where it replaces none."""
    row = connection.execute(
        "SELECT id, replaces FROM document WHERE uid = ? AND replaces IS NOT NULL",
        (uid,),
    ).fetchone()
    return (row[0], row[1]) if row else None


def judged(connection: sqlite3.Connection, claim_id: int) -> bool:
    """Tell whether somebody judged a claim, wrote a note on it or linked it: then it stays in sight."""
    row = connection.execute(
        "SELECT 1 FROM verdict_now WHERE claim_id = ?1 UNION SELECT 1 FROM note_now WHERE claim_id = ?1"
        " UNION SELECT 1 FROM link_now WHERE a = ?1 OR b = ?1 LIMIT 1",
        (claim_id,),
    ).fetchone()
    return row is not None


class Standing(NamedTuple):
    """A reviewer's current verdict on a claim whose words only moved, and the claim where they stand now."""

    claim_id: int
    claim: str
    event: str
    """Hash of the verdict."""
    verdict: str
    body: str
    successor_id: int
    successor: str
    exact: str


def moved(connection: sqlite3.Connection, reviewer_id: int) -> list[Standing]:
    """Give the verdicts of a reviewer that may follow their words, in order of place; past several states, the latest word.

    Not those whose words changed on the way, nor where the reviewer judged the successor, or took a verdict back between.
    """
    rows = connection.execute(
        "WITH RECURSIVE way(claim_id, successor, steps) AS ("
        "  SELECT a.claim_id, a.successor, 1 FROM anchor a JOIN verdict_now v ON v.claim_id = a.claim_id"
        "  WHERE v.reviewer_id = ?1 AND v.value IS NOT NULL AND a.change = 'moved'"
        "  UNION ALL SELECT w.claim_id, a.successor, w.steps + 1 FROM way w JOIN anchor a ON a.claim_id = w.successor"
        "  WHERE a.change = 'moved' AND NOT EXISTS (SELECT 1 FROM verdict_now v WHERE v.claim_id = w.successor AND v.reviewer_id = ?1))"
        " SELECT w.claim_id, lower(hex(c.uid)), lower(hex(e.hash)), v.value, coalesce(e.body, '{}'), w.successor, lower(hex(s.uid)), s.exact"
        " FROM way w JOIN verdict_now v ON v.claim_id = w.claim_id AND v.reviewer_id = ?1 JOIN event e ON e.seq = v.seq"
        " JOIN claim c ON c.id = w.claim_id JOIN claim s ON s.id = w.successor JOIN claim_now n ON n.claim_id = s.id"
        " WHERE n.retired = 0 AND s.exact = c.exact AND NOT EXISTS (SELECT 1 FROM anchor a WHERE a.claim_id = w.successor)"
        " AND NOT EXISTS (SELECT 1 FROM verdict_now o WHERE o.claim_id = w.successor AND o.reviewer_id = ?1 AND o.value IS NOT NULL)"
        " ORDER BY v.seq",
        (reviewer_id,),
    )
    latest = {row[5]: Standing(*row) for row in rows}
    return [latest[successor] for successor in sorted(latest)]
