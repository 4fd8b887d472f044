"""What reviewers said, event by event, for working out how far they agree.

Verdicts come claim by claim along an index, so that memory stays at one claim's events whatever the ledger holds.
"""

import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple


class Said(NamedTuple):
    """One verdict event."""

    reviewer: str
    at: int
    value: str | None
    """None: withdrawn."""
    blind: bool
    carried: bool
    """Whether it only carries an earlier verdict over to a later state of the text."""
    hash: str
    undoes: str
    redoes: str


class EdgeSaid(NamedTuple):
    """What a reviewer says now of two documents (uid) or origins (key), under one rule."""

    a: str
    b: str
    reviewer: str
    value: str


_VERDICTS = (
    "SELECT e.subject, r.handle, e.at, e.value, e.body, lower(hex(e.hash)) FROM event e INDEXED BY event_subject"
    " JOIN chain h ON h.id = e.chain JOIN reviewer r ON r.id = h.reviewer_id"
    " WHERE e.subject IS NOT NULL AND e.kind = 'verdict' AND EXISTS (SELECT 1 FROM claim c JOIN claim_now n ON n.claim_id = c.id"
    "  WHERE c.uid = e.subject AND n.retired = 0 AND (?1 IS NULL OR c.document_id = ?1))"
    " ORDER BY e.subject, e.seq"
)


def verdicts_by_claim(
    connection: sqlite3.Connection, document_id: int | None
) -> Iterator[list[Said]]:
    """Give every live claim's verdict events, in order of arrival; of one document where one is named."""
    rows = connection.execute(_VERDICTS, (document_id,))
    for _, of_claim in groupby(rows, key=itemgetter(0)):
        yield [_said(*row[1:]) for row in of_claim]


def _said(
    reviewer: str, at: int, value: str | None, body: str | None, digest: str
) -> Said:
    told = json.loads(body) if body else {}
    return Said(
        reviewer,
        at,
        value,
        told.get("blind", False),
        "carries" in told,
        digest,
        told.get("undoes", ""),
        told.get("redoes", ""),
    )


def edges(connection: sqlite3.Connection) -> Iterator[EdgeSaid]:
    """Give what reviewers say of edges now, edge by edge."""
    rows = connection.execute(
        "SELECT e.a, e.b, r.handle, e.value FROM edge_now e JOIN reviewer r ON r.id = e.reviewer_id"
        " WHERE e.value IS NOT NULL ORDER BY e.a, e.b, e.rule, r.handle"
    )
    return (EdgeSaid(*row) for row in rows)


def reviewers(connection: sqlite3.Connection) -> list[str]:
    """Give the handles of all who ever wrote here or are asked to judge, in order."""
    rows = connection.execute(
        "SELECT handle FROM reviewer UNION SELECT handle FROM assigned_now WHERE value IS NOT NULL ORDER BY 1"
    )
    return [handle for (handle,) in rows]
