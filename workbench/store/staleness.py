"""Which verdicts lost their footing: what they rested on, compared with what is known now.

A verdict never changes by itself. Its claim is marked with the class of the change, and the mark goes when a
reviewer looks again. Marks are derived: from verdicts' bases, anchors and judgements.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

RESTED_ON = ("n_min", "n_max", "origin")
"""Of a basis, what has to be as it was."""


_RESTING = (
    "SELECT v.claim_id, c.uid, r.handle, v.value, b.body, a.change, g.n_min, g.n_max, l.origin FROM json_each(?) j"
    " JOIN {} v ON v.claim_id = j.value JOIN event e ON e.seq = v.seq JOIN claim c ON c.id = v.claim_id"
    " JOIN reviewer r ON r.id = v.reviewer_id LEFT JOIN basis b ON b.digest = e.basis LEFT JOIN anchor a ON a.claim_id = v.claim_id"
    " LEFT JOIN member m ON m.claim_id = v.claim_id LEFT JOIN judgement g ON g.cluster = coalesce(m.cluster, v.claim_id)"
    " LEFT JOIN lineage l ON l.claim_id = v.claim_id WHERE v.value IS NOT NULL ORDER BY v.claim_id, v.reviewer_id"
)


class Resting(NamedTuple):
    """A current verdict whose basis is not what is known now."""

    claim_id: int
    claim: str
    reviewer: str
    verdict: str
    change: str
    before: dict[str, object]
    now: dict[str, object]


def changed(connection: sqlite3.Connection, claim_ids: Sequence[int]) -> list[Resting]:
    """Give the verdicts on these claims that rest on something else than what is known now."""
    wanted = json.dumps(list(claim_ids))
    rows = [
        row
        for standing in ("verdict_now", "decision_now")
        for row in connection.execute(_RESTING.format(standing), (wanted,))
    ]
    found = []
    for claim_id, uid, reviewer, verdict, body, change, n_min, n_max, origin in rows:
        told = json.loads(body) if body else {}
        before = {key: told[key] for key in RESTED_ON if key in told}
        now = {"n_min": n_min, "n_max": n_max, "origin": origin}
        moved = bool(before) and n_min is not None and before != now
        if change or moved:
            found.append(
                Resting(
                    claim_id,
                    uid.hex(),
                    reviewer,
                    verdict,
                    change or "lineage",
                    before,
                    now,
                )
            )
    return found


def refresh(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> None:
    """Mark the claims whose verdicts lost their footing, and take the mark from those that stand again."""
    wanted = sorted(set(claim_ids))
    marks = {one.claim_id: one.change for one in changed(connection, wanted)}
    connection.executemany(
        "UPDATE claim_now SET stale = ?1 WHERE claim_id = ?2 AND stale IS NOT ?1",
        [(marks.get(claim_id), claim_id) for claim_id in wanted],
    )


def judged_in(connection: sqlite3.Connection, clusters: Sequence[int]) -> list[int]:
    """Give the claims of these clusters that somebody has judged."""
    rows = connection.execute(
        "SELECT n.claim_id FROM json_each(?1) j JOIN claim_now n ON n.claim_id = j.value WHERE n.voices > 0"
        " UNION SELECT n.claim_id FROM json_each(?1) j JOIN member m ON m.cluster = j.value JOIN claim_now n ON n.claim_id = m.claim_id"
        " WHERE n.voices > 0",
        (json.dumps(list(clusters)),),
    )
    return [claim_id for (claim_id,) in rows]
