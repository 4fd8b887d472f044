"""What stands beside one claim: the claims of its cluster, the articles they are in, and what reviewers say of claims and edges.

Every read is by a primary key or an index with a limit, so that a screen may ask between two keys.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workbench.model import Span, Status
from workbench.store import clusters
from workbench.store.claims import text_of

SHOWN = 1000
"""Characters of a claim or of evidence: more than a pane shows of it."""


class CompanyRow(NamedTuple):
    """The cluster of a claim at a glance."""

    cluster: int
    size: int
    """Its claims, counted up to the limit."""
    flags: tuple[str, ...]


class PlacedRow(NamedTuple):
    """A live claim and the article it is in."""

    claim_id: int
    uid: str
    document_id: int
    document: str
    """Uid of the article."""
    outlet: str
    span: Span
    exact: str
    status: Status


class EdgeWord(NamedTuple):
    """What one reviewer says of an edge between two documents (uid) or origins (key)."""

    a: str
    b: str
    rule: str
    said: str
    reviewer: str
    reason: str


class LinkWord(NamedTuple):
    """What one reviewer says of two claims."""

    a: int
    b: int
    said: str
    reviewer: str


_NAME = (
    "CASE WHEN d.outlet <> '' THEN d.outlet WHEN d.title <> '' THEN d.title"
    " ELSE replace(d.path, rtrim(d.path, replace(d.path, '/', '')), '') END"
)
"""An article by its outlet, else its title, else the name of its file."""


def company(connection: sqlite3.Connection, claim_id: int, most: int) -> CompanyRow:
    """Give a claim's cluster, its size up to `most`, and its flags."""
    cluster, size, flags = connection.execute(
        "SELECT k.id, (SELECT count(*) FROM (SELECT 1 FROM member WHERE cluster = k.id LIMIT ?2)),"
        " (SELECT json_extract(body, '$.flags') FROM judgement WHERE cluster = k.id)"
        " FROM (SELECT coalesce((SELECT cluster FROM member WHERE claim_id = ?1), ?1) AS id) k",
        (claim_id, most),
    ).fetchone()
    return CompanyRow(cluster, size or 1, tuple(json.loads(flags or "[]")))


def claims_in(
    connection: sqlite3.Connection, cluster: int, limit: int, first: int = 0
) -> list[int]:
    """Give the first claims of a cluster in order, one of them (`first`) before all; itself alone where it has no members."""
    found = clusters.claims_in(connection, cluster, limit)
    if not first:
        return found
    return [first, *(one for one in found if one != first)][:limit]


def placed(connection: sqlite3.Connection, claim_ids: Sequence[int]) -> list[PlacedRow]:
    """Give live claims with their articles, in the order given."""
    rows = connection.execute(
        f'SELECT c.id, c.uid, d.id, d.uid, {_NAME}, c.start, c."end", substr(c.exact, 1, ?), n.status'
        " FROM json_each(?) j JOIN claim c ON c.id = j.value JOIN claim_now n ON n.claim_id = c.id"
        " JOIN document d ON d.id = c.document_id WHERE n.retired = 0 ORDER BY j.key",
        (SHOWN, json.dumps(list(claim_ids))),
    )
    return [
        PlacedRow(claim_id, uid.hex(), document_id, document.hex(), outlet, Span(start, end), exact, Status(status))
        for claim_id, uid, document_id, document, outlet, start, end, exact, status in rows
    ]  # fmt: skip


def articles(
    connection: sqlite3.Connection, uids: Iterable[str]
) -> dict[str, tuple[int, str]]:
    """Give number and name of articles by uid; uids of none are left out."""
    found = {}
    for uid in dict.fromkeys(uids):
        row = connection.execute(
            f"SELECT d.id, {_NAME} FROM document d WHERE d.uid = ?",
            (bytes.fromhex(uid),),
        ).fetchone()
        if row:
            found[uid] = (row[0], row[1])
    return found


def words_at(
    connection: sqlite3.Connection, wanted: Sequence[tuple[int, Span]]
) -> list[str]:
    """Give the words of spans of articles, in the order given."""
    rows = connection.execute(
        "SELECT substr(d.text, json_extract(j.value, '$[1]') + 1, min(?, json_extract(j.value, '$[2]') - json_extract(j.value, '$[1]')))"
        " FROM json_each(?) j JOIN document d ON d.id = json_extract(j.value, '$[0]') ORDER BY j.key",
        (SHOWN, json.dumps([(document_id, *span) for document_id, span in wanted])),
    )
    return [words for (words,) in rows]


def said_of_edges(
    connection: sqlite3.Connection, names: Iterable[str], limit: int
) -> list[EdgeWord]:
    """Give what reviewers say of edges with a side among these names; people write these rows, so there are few."""
    rows = connection.execute(
        "SELECT e.a, e.b, e.rule, e.value, r.handle, v.body FROM edge_now e JOIN reviewer r ON r.id = e.reviewer_id"
        " JOIN event v ON v.seq = e.seq WHERE e.value IS NOT NULL"
        " AND (e.a IN (SELECT value FROM json_each(?1)) OR e.b IN (SELECT value FROM json_each(?1))) ORDER BY e.seq LIMIT ?2",
        (json.dumps(sorted(names)), limit),
    )
    return [
        EdgeWord(a, b, rule, said, who, text_of(connection, json.loads(body or "{}").get("reason")))
        for a, b, rule, said, who, body in rows.fetchall()
    ]  # fmt: skip


def said_of_links(
    connection: sqlite3.Connection, claim_id: int, limit: int
) -> list[LinkWord]:
    """Give what reviewers say of a claim and others, the earliest word first."""
    rows = connection.execute(
        "SELECT l.a, l.b, l.value, r.handle FROM (SELECT * FROM link_now WHERE a = ?1 UNION SELECT * FROM link_now WHERE b = ?1) l"
        " JOIN reviewer r ON r.id = l.reviewer_id WHERE l.value IS NOT NULL ORDER BY l.seq LIMIT ?2",
        (claim_id, limit),
    )
    return [LinkWord(*row) for row in rows]
