"""What was said of a claim, of two or of an edge, and who is to judge it: the facts that blindness, assignment and withdrawing rest on."""

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple


class Heard(NamedTuple):
    """What a reviewer can have heard of a claim."""

    others: bool
    """Whether anybody else ever said something of it: a verdict, a decision, a note, evidence."""
    judged: bool
    """Whether the reviewer has judged it before: from then on nothing is hidden."""
    revealed: bool
    """Whether the reviewer asked to see what others said before judging."""


def heard(connection: sqlite3.Connection, claim_id: int, handle: str) -> Heard:
    """Give what was said of a claim, as far as a reviewer is concerned; undone or not, it was there to see."""
    row = connection.execute(
        "SELECT max(r.handle <> ?1 AND e.kind IN ('verdict', 'decision', 'note', 'evidence')), max(r.handle = ?1 AND e.kind = 'verdict'),"
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


def is_linked_by(
    connection: sqlite3.Connection, two: tuple[int, int], handle: str
) -> bool:
    """Tell whether a word of this reviewer on two claims stands."""
    row = connection.execute(
        "SELECT l.value FROM link_now l JOIN reviewer r ON r.id = l.reviewer_id WHERE l.a = ? AND l.b = ? AND r.handle = ?",
        (*sorted(two), handle),
    ).fetchone()
    return row is not None and row[0] is not None


def words_on_edge(
    connection: sqlite3.Connection, a: str, b: str
) -> set[tuple[str, str]]:
    """Give the rules of an edge, a below b, on which a word of a reviewer stands, each with that reviewer."""
    rows = connection.execute(
        "SELECT e.rule, r.handle FROM edge_now e JOIN reviewer r ON r.id = e.reviewer_id"
        " WHERE e.a = ? AND e.b = ? AND e.value IS NOT NULL",
        (a, b),
    )
    return set(rows)


_OPEN_TO = (
    "EXISTS (SELECT 1 FROM verdict_now v WHERE v.claim_id = {0} AND v.reviewer_id = :me)"
    " OR EXISTS (SELECT 1 FROM event e JOIN chain h ON h.id = e.chain WHERE e.kind = 'reveal' AND h.reviewer_id = :me"
    "  AND e.subject = (SELECT uid FROM claim WHERE id = {0}))"
)


def is_open_to(column: str) -> str:
    """Give the SQL condition that a reviewer (`:me`) may know what others said of a claim: having judged it, or asked to see."""
    return f"({_OPEN_TO.format(column)})"


def is_unjudged(column: str) -> str:
    """Give the SQL condition that a reviewer (`:me`) has no verdict on a claim."""
    return (
        f"NOT EXISTS (SELECT 1 FROM verdict_now v WHERE v.claim_id = {column}"
        " AND v.reviewer_id = :me AND v.value IS NOT NULL)"
    )


def open_to(
    connection: sqlite3.Connection, claim_ids: Sequence[int], reviewer_id: int | None
) -> set[int]:
    """Give those of these claims of which a reviewer may know what others said."""
    rows = connection.execute(
        f"SELECT j.value FROM json_each(:ids) j WHERE {is_open_to('j.value')}",
        {"ids": json.dumps(list(claim_ids)), "me": reviewer_id},
    )
    return {claim_id for (claim_id,) in rows}


def unjudged(
    connection: sqlite3.Connection, claim_ids: Sequence[int], reviewer_id: int | None
) -> set[int]:
    """Give those of these claims on which a reviewer has no verdict."""
    rows = connection.execute(
        f"SELECT j.value FROM json_each(:ids) j WHERE {is_unjudged('j.value')}",
        {"ids": json.dumps(list(claim_ids)), "me": reviewer_id},
    )
    return {claim_id for (claim_id,) in rows}


def noted_by(
    connection: sqlite3.Connection, claim_ids: Sequence[int], reviewer_id: int | None
) -> set[int]:
    """Give those of these claims on which a reviewer wrote a note that stands."""
    rows = connection.execute(
        "SELECT j.value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM note_now n WHERE n.claim_id = j.value AND n.reviewer_id = ?)",
        (json.dumps(list(claim_ids)), reviewer_id),
    )
    return {claim_id for (claim_id,) in rows}
