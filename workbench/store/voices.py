"""What others said of a claim, and who is to judge it: the facts that blindness and assignment rest on."""

import sqlite3
from typing import NamedTuple


class Heard(NamedTuple):
    """What a reviewer can have heard of a claim."""

    others: bool
    """Whether anybody else ever said something of it: a verdict, a decision, a note."""
    judged: bool
    """Whether the reviewer has judged it before: from then on nothing is hidden."""
    revealed: bool
    """Whether the reviewer asked to see what others said before judging."""


def heard(connection: sqlite3.Connection, claim_id: int, handle: str) -> Heard:
    """Give what was said of a claim, as far as a reviewer is concerned; undone or not, it was there to see."""
    row = connection.execute(
        "SELECT max(r.handle <> ?1 AND e.kind IN ('verdict', 'decision', 'note')), max(r.handle = ?1 AND e.kind = 'verdict'),"
        " max(r.handle = ?1 AND e.kind = 'reveal') FROM claim c JOIN event e ON e.subject = c.uid JOIN chain h ON h.id = e.chain"
        " JOIN reviewer r ON r.id = h.reviewer_id WHERE c.id = ?2",
        (handle, claim_id),
    ).fetchone()
    return Heard(*map(bool, row))


def is_assigned(connection: sqlite3.Connection, claim_id: int, handle: str) -> bool:
    """Tell whether a reviewer is asked to judge a claim."""
    row = connection.execute(
        "SELECT value FROM assigned_now WHERE handle = ? AND claim_id = ?",
        (handle, claim_id),
    ).fetchone()
    return row is not None and row[0] is not None


def assigned_to(connection: sqlite3.Connection, claim_id: int) -> tuple[str, ...]:
    """Give who is asked to judge a claim."""
    rows = connection.execute(
        "SELECT handle FROM assigned_now WHERE claim_id = ? AND value IS NOT NULL ORDER BY at",
        (claim_id,),
    )
    return tuple(handle for (handle,) in rows)
