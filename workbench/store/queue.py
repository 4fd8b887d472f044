"""The queue's reads: id vectors for a filter, rows by primary key, the next claim worth a look.

Nothing here uses OFFSET or counts rows: a page costs the same at the first claim and at the millionth.
"""

import json
import re
import sqlite3
from array import array
from collections.abc import Iterator, Sequence

from workbench.model import Filter, Progress, QueueRow, Status, Verdict

SHOWN = 400
"""Characters of a claim that a row holds: more than any screen is wide."""
SLICE = 8192

_FLAGGED = "SELECT {} FROM judgement INDEXED BY {} WHERE {}"
_FLAGS = """substr(body, instr(body, '"flags": ['))"""
_CONTESTED = (
    "judgement_contested",
    f"""instr({_FLAGS}, '["contested"') + instr({_FLAGS}, ', "contested"')""",
)
_ONE_AWAY = (
    "judgement_one_away",
    f"""instr({_FLAGS}, '["one-link-away:') + instr({_FLAGS}, ', "one-link-away:')""",
)
"""An index and its own condition word for word: SQLite takes it at its word then, and reads no findings."""

_LIVE = "claim_fts.rowid NOT IN (SELECT claim_id FROM claim_now WHERE retired = 1)"


_CONTESTED_CLAIMS = (
    f"SELECT coalesce(m.claim_id, k.cluster) FROM ({_FLAGGED.format('cluster', *_CONTESTED)}) k"
    " LEFT JOIN member m ON m.cluster = k.cluster"
)


def match_expression(words: str) -> str | None:
    """Give the FTS5 query for what a person typed, None when no word is in it.

    Every word is quoted, so that no character of it is an operator; the last one may be a beginning.
    """
    found = [
        word.replace('"', '""')
        for word in words.encode("utf-8", "replace").decode().replace("\0", " ").split()
        if re.search(r"\w", word)
    ]
    if not found:
        return None
    ends_open = words[-1:].isalnum() and len(found[-1]) > 1
    return " ".join(f'"{word}"' for word in found) + ("*" if ends_open else "")


def _query(queue: Filter, reviewer_id: int | None) -> tuple[str, list[object]]:
    """Give SQL and its values for the ids of a filter, in document order."""
    values: list[object]
    if queue.search.strip():
        match = match_expression(queue.search)
        if match is None:
            return "SELECT 0 AS id WHERE 0 ORDER BY id", []
        wheres, values = ["claim_fts MATCH ?", _LIVE], [match]
        of_document = "claim_fts.rowid IN (SELECT id FROM claim WHERE document_id = ?)"
        of_status = "EXISTS (SELECT 1 FROM claim_now n WHERE n.claim_id = claim_fts.rowid AND n.{})"
        mine = "EXISTS (SELECT 1 FROM verdict_now v WHERE v.claim_id = claim_fts.rowid AND v.reviewer_id = ? AND v.value IS NOT NULL)"
        start, order = "SELECT rowid AS id FROM claim_fts", "rowid"
    elif queue.document is not None:
        wheres, values = ["c.document_id = ?", "n.retired = 0"], [queue.document]
        of_document, of_status = "", "n.{}"
        mine = "EXISTS (SELECT 1 FROM verdict_now v WHERE v.claim_id = c.id AND v.reviewer_id = ? AND v.value IS NOT NULL)"
        start, order = (
            "SELECT c.id AS id FROM claim c JOIN claim_now n ON n.claim_id = c.id",
            "c.id",
        )
    elif queue.status == "mine":
        return (
            (
                "SELECT v.claim_id AS id FROM verdict_now v JOIN claim_now n ON n.claim_id = v.claim_id"
                " WHERE v.reviewer_id = ? AND v.value IS NOT NULL AND n.retired = 0 ORDER BY v.claim_id"
            ),
            [reviewer_id],
        )
    else:
        wheres, values, of_document, of_status, mine = (
            ["retired = 0"],
            [],
            "",
            "{}",
            "",
        )
        start, order = "SELECT claim_id AS id FROM claim_now", "claim_id"
    if queue.document is not None and of_document:
        wheres.append(of_document)
        values.append(queue.document)
    if queue.status == "mine":
        wheres.append(mine)
        values.append(reviewer_id)
    elif queue.status == "stale":
        wheres.append(of_status.format("stale IS NOT NULL"))
    elif queue.status == "contested":
        wheres.append(f"{order} IN ({_CONTESTED_CLAIMS})")
    elif queue.status != "all":
        wheres.append(of_status.format("status = ?"))
        values.append(queue.status)
    return f"{start} WHERE {' AND '.join(wheres)} ORDER BY {order}", values


def first_ids(
    connection: sqlite3.Connection,
    queue: Filter,
    reviewer_id: int | None,
    n: int,
    from_id: int = 0,
) -> "array[int]":
    """Give the first `n` claim ids of a filter, none below `from_id`."""
    sql, values = _query(queue, reviewer_id)
    head, _, column = sql.rpartition(" ORDER BY ")
    found = connection.execute(
        f"{head} AND {column} >= ? ORDER BY {column} LIMIT ?", [*values, from_id, n]
    )
    return array("q", [claim_id for (claim_id,) in found])


def all_ids(
    connection: sqlite3.Connection, queue: Filter, reviewer_id: int | None
) -> "Iterator[array[int]]":
    """Give every claim id of a filter, in slices of a few thousand."""
    sql, values = _query(queue, reviewer_id)
    cursor = connection.execute(sql, values)
    while found := cursor.fetchmany(SLICE):
        yield array("q", [claim_id for (claim_id,) in found])


def next_id(
    connection: sqlite3.Connection,
    after: int,
    status: str,
    *,
    backwards: bool,
    queue: Filter,
    reviewer_id: int | None,
) -> int | None:
    """Give the nearest claim id after (or before) another, of a status and within a filter."""
    sql, values = _query(Filter(status, queue.document, queue.search), reviewer_id)
    way, order = ("<", "DESC") if backwards else (">", "ASC")
    head, _, column = sql.rpartition(" ORDER BY ")
    row = connection.execute(
        f"{head} AND {column} {way} ? ORDER BY {column} {order} LIMIT 1",
        [*values, after],
    ).fetchone()
    return row[0] if row else None


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
    f" EXISTS ({_FLAGGED.format(1, *_CONTESTED)} AND judgement.cluster = coalesce(m.cluster, c.id)),"
    f" EXISTS ({_FLAGGED.format(1, *_ONE_AWAY)} AND judgement.cluster = coalesce(m.cluster, c.id))"
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
