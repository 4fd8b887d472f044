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
