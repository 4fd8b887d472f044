"""The queue's reads: id vectors for a filter, rows by primary key, the next claim worth a look.

Nothing here uses OFFSET or counts rows: a page costs the same at the first claim and at the millionth.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.model import Filter, Progress, QueueRow, Status, Verdict
from workbench.store.filters import (
    CONTESTED,
    FLAGGED,
    ONE_AWAY,
    Who,
    ordered,
    query,
)

SHOWN = 400
"""Characters of a claim that a row holds: more than any screen is wide."""
SLICE = 8192


def first_ids(
    connection: sqlite3.Connection,
    queue: Filter,
    who: Who,
    n: int,
    from_id: int = 0,
) -> "array[int]":
    """Give the first `n` claim ids of a filter in document order, none below `from_id`."""
    sql, column, values = query(queue, who)
    found = connection.execute(
        f"{sql} AND {column} >= :from_id ORDER BY {column} LIMIT :n",
        values | {"from_id": from_id, "n": n},
    )
    return array("q", [claim_id for (claim_id,) in found])


def all_ids(
    connection: sqlite3.Connection, queue: Filter, who: Who
) -> "Iterator[array[int]]":
    """Give every claim id of a filter in its order, in slices of a few thousand."""
    sql, values = ordered(queue, who)
    cursor = connection.execute(sql, values)
    while found := cursor.fetchmany(SLICE):
        yield array("q", [claim_id for (claim_id,) in found])


def count(connection: sqlite3.Connection, queue: Filter, who: Who) -> int:
    """Count the claims of a filter; a scan."""
    sql, _, values = query(queue, who)
    n: int = connection.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0]
    return n


def next_id(
    connection: sqlite3.Connection,
    after: int,
    status: str,
    *,
    backwards: bool,
    queue: Filter,
    who: Who,
) -> int | None:
    """Give the nearest claim id after (or before) another in document order, of a status and within a filter."""
    sql, column, values = query(replace(queue, status=status), who)
    way, order = ("<", "DESC") if backwards else (">", "ASC")
    row = connection.execute(
        f"{sql} AND {column} {way} :after ORDER BY {column} {order} LIMIT 1",
        values | {"after": after},
    ).fetchone()
    return row[0] if row else None


def with_status(
    connection: sqlite3.Connection, claim_ids: Sequence[int], status: str
) -> set[int]:
    """Give those of these claims that have a status; a look-up each."""
    rows = connection.execute(
        "SELECT n.claim_id FROM json_each(?) j JOIN claim_now n ON n.claim_id = j.value WHERE n.status = ?",
        (json.dumps(list(claim_ids)), status),
    )
    return {claim_id for (claim_id,) in rows}


def versions(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> dict[int, int]:
    """Give the version of each of these claims that is not retired."""
    rows = connection.execute(
        "SELECT n.claim_id, n.seq FROM json_each(?) j JOIN claim_now n ON n.claim_id = j.value WHERE n.retired = 0",
        (json.dumps(list(claim_ids)),),
    )
    return dict(rows.fetchall())


def documents(
    connection: sqlite3.Connection, words: str, limit: int
) -> list[tuple[int, str, str]]:
    """Give id, title (or path) and outlet of the first documents that have every word in title, outlet or path; a scan."""
    wanted = words.replace("\0", " ").split()
    where = " AND ".join(
        ["instr(lower(title || ' ' || outlet || ' ' || path), lower(?)) > 0"]
        * len(wanted)
    )
    return connection.execute(
        "SELECT id, CASE title WHEN '' THEN path ELSE title END, outlet FROM document"
        f" WHERE {where or '1'} ORDER BY id LIMIT ?",
        [*wanted, limit],
    ).fetchall()


_ROW = (
    "SELECT c.id, substr(c.exact, 1, ?), d.outlet, n.status, v.value, n.voices, n.stale, n.retired,"
    " EXISTS (SELECT 1 FROM note_now w WHERE w.claim_id = c.id),"
    f" EXISTS ({FLAGGED.format(1, *CONTESTED)} AND judgement.cluster = coalesce(m.cluster, c.id)),"
    f" EXISTS ({FLAGGED.format(1, *ONE_AWAY)} AND judgement.cluster = coalesce(m.cluster, c.id))"
    " FROM json_each(?) j JOIN claim c ON c.id = j.value JOIN claim_now n ON n.claim_id = c.id"
    " JOIN document d ON d.id = c.document_id LEFT JOIN member m ON m.claim_id = c.id"
    " LEFT JOIN verdict_now v ON v.claim_id = c.id AND v.reviewer_id = ?"
)


def rows(
    connection: sqlite3.Connection, claim_ids: Sequence[int], reviewer_id: int | None
) -> dict[int, QueueRow]:
    """Give the rows of these claims by id; ids that are not there are left out."""
    found = connection.execute(_ROW, (SHOWN, json.dumps(list(claim_ids)), reviewer_id))
    return {
        claim_id: QueueRow(
            claim_id,
            exact,
            outlet,
            Status(status),
            Verdict(mine) if mine else None,
            voices,
            stale,
            bool(retired),
            bool(noted),
            bool(contested),
            bool(one_away),
        )
        for claim_id, exact, outlet, status, mine, voices, stale, retired, noted, contested, one_away in found
    }


def progress(connection: sqlite3.Connection, reviewer_id: int | None) -> Progress:
    """Give the counts by status and what the reviewer has judged, from the tallies."""
    counts = {
        Status(status): n
        for status, n in connection.execute("SELECT status, n FROM tally")
    }
    row = connection.execute(
        "SELECT n FROM judged WHERE reviewer_id = ?", (reviewer_id,)
    ).fetchone()
    return Progress(sum(counts.values()), counts, row[0] if row else 0)
