"""A filter as SQL: which claims a queue holds, and in which order.

Every filter is a set of claim ids; sets meet by `IN`, so that each index serves the filter it was made for. Where a
queue is sorted, all of its claims are read and ordered; by document they come as the index has them.
"""

import re
from typing import NamedTuple

from workbench.model import Filter, Order
from workbench.store.voices import is_open_to, is_unjudged


class Who(NamedTuple):
    """Who looks: filters such as "mine" are the looker's."""

    reviewer_id: int | None = None
    """None for one who has never written here."""
    handle: str = ""
    blind: bool = False
    """Whether others' verdicts are hidden from claims the looker has not judged: then no filter may tell of them."""


class Query(NamedTuple):
    """A SELECT without its order, the column that ids are in, and the values of its names."""

    sql: str
    column: str
    values: dict[str, object]


FLAGGED = "SELECT {} FROM judgement INDEXED BY {} WHERE {}"
_FLAGS = """substr(body, instr(body, '"flags": ['))"""
CONTESTED = (
    "judgement_contested",
    f"""instr({_FLAGS}, '["contested"') + instr({_FLAGS}, ', "contested"')""",
)
ONE_AWAY = (
    "judgement_one_away",
    f"""instr({_FLAGS}, '["one-link-away:') + instr({_FLAGS}, ', "one-link-away:')""",
)
"""An index and its own condition word for word: SQLite takes it at its word then, and reads no findings."""

DUE = "SELECT claim_id FROM verdict_now WHERE recheck <= date('now', 'localtime') AND value IS NOT NULL"
"""Claims with a verdict that is due again today or before, retired ones among them."""
SHORT = "SELECT claim_id FROM claim_now INDEXED BY claim_now_voiced WHERE voices > 0 AND retired = 0 AND voices < :opinions"
"""Live claims that were judged, but not as often as they are to be."""

_LIVE = "claim_fts.rowid NOT IN (SELECT claim_id FROM claim_now WHERE retired = 1)"


_SETS = {
    status: f"SELECT coalesce(m.claim_id, k.cluster) FROM ({FLAGGED.format('cluster', *flag)}) k"
    " LEFT JOIN member m ON m.cluster = k.cluster"
    for status, flag in {"contested": CONTESTED, "one-away": ONE_AWAY}.items()
}
_SETS["conflicting"] = (
    "SELECT coalesce(m.claim_id, v.cluster) FROM divided v LEFT JOIN member m ON m.cluster = v.cluster"
)
_SETS["one-origin"] = (
    "SELECT m.claim_id FROM member m JOIN judgement j ON j.cluster = m.cluster WHERE j.n_max < 2 AND m.cluster IN"
    " (SELECT x.cluster FROM member x JOIN claim k ON k.id = x.claim_id GROUP BY x.cluster HAVING count(DISTINCT k.document_id) > 1)"
)
_SETS["unsure"] = (
    "SELECT coalesce(m.claim_id, j.cluster) FROM judgement j LEFT JOIN member m ON m.cluster = j.cluster"
    " WHERE j.n_min < 2 AND j.n_max >= 2"
)
_SETS["recheck"] = DUE
_SETS["mine"] = (
    "SELECT claim_id FROM verdict_now WHERE reviewer_id = :me AND value IS NOT NULL"
)
_SETS["assigned"] = (
    "SELECT claim_id FROM assigned_now WHERE handle = :handle AND value IS NOT NULL"
    f" AND claim_id NOT IN ({_SETS['mine']})"
)
_SETS["second"] = f"{SHORT} AND claim_id NOT IN ({_SETS['mine']})"
"""Claims by the filter that holds them: flagged ones, and what origins, dates and reviewers ask for."""

_TELLING = frozenset(("disputed", "corroborated", "single-source", "unverifiable", "stale", "recheck"))  # fmt: skip
"""Filters that tell what others said of the claims they hold."""


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


def query(wanted: Filter, who: Who) -> Query:
    """Give what selects the ids of a filter; without an order."""
    values: dict[str, object] = {
        "me": who.reviewer_id,
        "handle": who.handle,
        "document": wanted.document,
        "cluster": wanted.cluster,
        "status": wanted.status,
        "opinions": wanted.opinions,
    }
    if wanted.search.strip():
        match = match_expression(wanted.search)
        if match is None:
            return Query("SELECT 0 AS id WHERE 0", "id", values)
        values["match"] = match
        start, column = "SELECT rowid AS id FROM claim_fts", "rowid"
        wheres = ["claim_fts MATCH :match", _LIVE]
        status_is = "EXISTS (SELECT 1 FROM claim_now n WHERE n.claim_id = claim_fts.rowid AND n.{})"
        if wanted.document is not None:
            wheres.append("rowid IN (SELECT id FROM claim WHERE document_id = :document)")  # fmt: skip
    elif wanted.document is not None:
        start = "SELECT c.id AS id FROM claim c JOIN claim_now n ON n.claim_id = c.id"
        column, wheres = "c.id", ["c.document_id = :document", "n.retired = 0"]
        status_is = "n.{}"
    elif wanted.status == "mine" and wanted.cluster is None:
        # by the reviewer's own index: of a million claims somebody judged a few
        start = "SELECT v.claim_id AS id FROM verdict_now v JOIN claim_now n ON n.claim_id = v.claim_id"
        own = "v.reviewer_id = :me AND v.value IS NOT NULL AND n.retired = 0"
        return Query(f"{start} WHERE {own}", "v.claim_id", values)
    else:
        start, column = "SELECT claim_id AS id FROM claim_now", "claim_id"
        wheres, status_is = ["retired = 0"], "{}"
    if wanted.cluster is not None:
        wheres.append(f"{column} IN (SELECT claim_id FROM member WHERE cluster = :cluster UNION SELECT :cluster)")  # fmt: skip
    wheres += _of_status(wanted.status, who, column, status_is)
    return Query(f"{start} WHERE {' AND '.join(wheres)}", column, values)


def _of_status(status: str, who: Who, column: str, status_is: str) -> list[str]:
    """Give the conditions that a status sets; for who judges blindly, "open" is what they have not judged."""
    # inside a subquery a bare column would be one of its own tables'
    outer = {"claim_id": "claim_now.claim_id", "rowid": "claim_fts.rowid"}.get(column, column)  # fmt: skip
    if who.blind and status == "open":
        return [is_unjudged(outer)]
    wheres = [is_open_to(outer)] if who.blind and status in _TELLING else []
    if status in _SETS:
        wheres.append(f"{column} IN ({_SETS[status]})")
    elif status == "stale":
        wheres.append(status_is.format("stale IS NOT NULL"))
    elif status != "all":
        wheres.append(status_is.format("status = :status"))
    return wheres


_SORTED = {
    Order.WORTH: "LEFT JOIN lineage l ON l.claim_id = q.id ORDER BY coalesce(l.worth, 0) DESC, q.id",
    Order.CLUSTER: (
        "LEFT JOIN member m ON m.claim_id = q.id LEFT JOIN (SELECT cluster, count(*) AS n FROM member GROUP BY cluster) s"
        " ON s.cluster = m.cluster ORDER BY coalesce(s.n, 1) DESC, coalesce(m.cluster, q.id), q.id"
    ),
    Order.ECHO: (
        "LEFT JOIN member m ON m.claim_id = q.id LEFT JOIN (SELECT x.cluster, count(DISTINCT k.document_id) - coalesce(j.n_min, 1) AS n"
        " FROM member x JOIN claim k ON k.id = x.claim_id LEFT JOIN judgement j ON j.cluster = x.cluster GROUP BY x.cluster) s"
        " ON s.cluster = m.cluster ORDER BY coalesce(s.n, 0) DESC, coalesce(m.cluster, q.id), q.id"
    ),
    Order.TIE: (
        "LEFT JOIN (SELECT claim_id, max(score) AS n FROM offer GROUP BY claim_id) o ON o.claim_id = q.id"
        " ORDER BY coalesce(o.n, 0) DESC, q.id"
    ),
}
"""What else is read to sort a queue, and by what."""


def ordered(wanted: Filter, who: Who) -> tuple[str, dict[str, object]]:
    """Give what selects all ids of a filter in its order."""
    sql, column, values = query(wanted, who)
    if wanted.order is Order.DOCUMENT:
        return f"{sql} ORDER BY {column}", values
    return f"SELECT q.id FROM ({sql}) q {_SORTED[wanted.order]}", values
