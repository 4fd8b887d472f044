"""Counts that tell how a desk is getting on; each is one pass over what it counts, so none of them belongs between two keys."""

import sqlite3
from typing import NamedTuple

from workbench.store.filters import DUE, SHORT


class ReviewerCount(NamedTuple):
    """What one reviewer says of live claims now."""

    reviewer: str
    corroborated: int
    single_source: int
    unverifiable: int
    blind: int
    """How many of them were given blindly."""


class Look(NamedTuple):
    """How many clusters look like so many sources, and are so many."""

    apparent: int
    """Outlets that carry it; an article without an outlet is its own."""
    independent: int
    """Independent origins that are shown: the lower end of their interval."""
    clusters: int


_BLIND = "SELECT json_extract(e.body, '$.blind') FROM event e WHERE e.seq = v.seq"


def by_reviewer(connection: sqlite3.Connection) -> list[ReviewerCount]:
    """Count the verdicts that stand on live claims, per reviewer, most of them first."""
    rows = connection.execute(
        "SELECT r.handle, sum(v.value = 'corroborated'), sum(v.value = 'single-source'), sum(v.value = 'unverifiable'),"
        f" sum(coalesce(({_BLIND}), 0))"
        " FROM verdict_now v JOIN claim_now n ON n.claim_id = v.claim_id AND n.retired = 0"
        " JOIN reviewer r ON r.id = v.reviewer_id WHERE v.value IS NOT NULL"
        " GROUP BY r.id ORDER BY count(*) DESC, r.handle"
    )
    return [ReviewerCount(*row) for row in rows]


def by_day(connection: sqlite3.Connection, *, local: bool) -> list[tuple[str, int]]:
    """Count the verdicts that were given, per day (ISO): of UTC, or of this machine's time zone.

    What was undone later counts, for it was work; the undoing does not, nor does a verdict carried over to a later text.
    """
    # of a JSON object's text: a key with its colon can't stand in a value, whose quotes are escaped
    kept = " AND ".join(f"""instr(coalesce(body, ''), '"{key}":') = 0""" for key in ("undoes", "redoes", "carries"))  # fmt: skip
    zone = ", 'localtime'" if local else ""
    # one day for many verdicts: the calendar is asked per quarter of an hour, the finest any zone moves by
    return connection.execute(
        f"SELECT date(quarter * 900, 'unixepoch'{zone}) AS day, sum(n) FROM"
        " (SELECT at / 900000000 AS quarter, count(*) AS n FROM event"
        f"  WHERE kind = 'verdict' AND value IS NOT NULL AND {kept} GROUP BY 1)"
        " GROUP BY day ORDER BY day"
    ).fetchall()


def latest(connection: sqlite3.Connection) -> int:
    """Give when the latest event arrived, microseconds UTC; 0 before the first."""
    row = connection.execute("SELECT at FROM event ORDER BY seq DESC LIMIT 1").fetchone()  # fmt: skip
    return row[0] if row else 0


def waiting(connection: sqlite3.Connection, opinions: int) -> dict[str, int]:
    """Count the live claims that ask for another look: stale, short of opinions where one is there, due again today or before."""
    one = {
        "stale": "SELECT count(*) FROM claim_now WHERE stale IS NOT NULL AND retired = 0",
        "second": f"SELECT count(*) FROM ({SHORT})",
        "recheck": f"SELECT count(*) FROM claim_now WHERE retired = 0 AND claim_id IN ({DUE})",
    }
    values = {"opinions": opinions}
    return {
        name: connection.execute(sql, values).fetchone()[0] for name, sql in one.items()
    }


def looks(connection: sqlite3.Connection) -> list[Look]:
    """Count the clusters that look like two or more sources, by how many they look like and how many are shown."""
    rows = connection.execute(
        "SELECT apparent, n_min, count(*) FROM (SELECT j.n_min, count(DISTINCT CASE d.outlet WHEN '' THEN d.id ELSE d.outlet END) AS apparent"
        "  FROM judgement j JOIN member m ON m.cluster = j.cluster JOIN claim c ON c.id = m.claim_id"
        "  JOIN document d ON d.id = c.document_id GROUP BY j.cluster) WHERE apparent > 1 GROUP BY 1, 2 ORDER BY 1, 2"
    )
    return [Look(*row) for row in rows]
