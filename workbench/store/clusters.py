"""Which claims say the same, and what the machine makes of them: pairs, members, judgements."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.store.owed import CLAIM, owe

GROUP = "group"
"""Claims whose clusters are to be put together anew, as `owed` keeps them."""
GROUPED = "grouped"
"""Up to where clusters are put together, as `traced` keeps it; nothing there: all of them anew."""


_DIFFERENT = "n.retired = 0 AND n.status <> 'open' GROUP BY m.cluster HAVING count(DISTINCT n.status) > 1"


class JudgementRow(NamedTuple):
    """What was worked out of one cluster; `body` is JSON."""

    cluster: int
    n_min: int
    n_max: int
    suggestion: str
    reason: str
    body: str


class PairRow(NamedTuple):
    """Two claims and how they stand to each other; score in thousandths, `body` JSON."""

    a: int
    b: int
    score: int
    relation: str
    body: str


WHOLE = 24
"""Characters from which a claim that is not word for word the other is taken at its word: a fragment is like too much."""
_TYING = (
    " AND (p.score = 1000 OR (p.score >= coalesce((SELECT threshold FROM compared), 75) * 10"
    f' AND min(c."end" - c.start, d."end" - d.start) >= max({WHOLE}, 0.75 * max(c."end" - c.start, d."end" - d.start))'
    ' AND NOT (c.document_id = d.document_id AND c.start < d."end" AND d.start < c."end")))'
)
"""Of pairs that are the same, those that tie: equal words, or near-copies of whole claims, the shorter at least three quarters
of the longer. A claim that is nearly all in a longer one says less than it, and so does one that its article has within
another: tied, such parts would tie wholes that say different things.
"""


def pairs(
    connection: sqlite3.Connection,
    relation: str,
    among: Iterable[int] | None = None,
) -> Iterator[tuple[int, int, int]]:
    """Give the machine's pairs of a relation between live claims, of the same only those that tie: two claims and their score.

    The surest first; claims of a pair and pairs of a score stand in the order of their uids, which no order of arrival
    changes. `among`: claims of which all partners are named, too.
    """
    tying = _TYING if relation == "same" else ""
    some = "" if among is None else "json_each(?2) j CROSS JOIN "
    return connection.execute(
        f"SELECT iif(c.uid < d.uid, p.a, p.b), iif(c.uid < d.uid, p.b, p.a), p.score FROM {some}pair p"
        " JOIN claim_now x ON x.claim_id = p.a JOIN claim_now y ON y.claim_id = p.b JOIN claim c ON c.id = p.a JOIN claim d ON d.id = p.b"
        f" WHERE {'p.a = j.value AND ' if some else ''}p.relation = ?1 AND x.retired = 0 AND y.retired = 0{tying}"
        " ORDER BY p.score DESC, min(c.uid, d.uid), max(c.uid, d.uid)",
        (relation, *_told(among)),
    )


def _told(among: Iterable[int] | None) -> tuple[str, ...]:
    return () if among is None else (json.dumps(sorted(among)),)


def pairs_of(connection: sqlite3.Connection, claim_id: int) -> list[PairRow]:
    """Give the machine's pairs of one claim, the surest first."""
    rows = connection.execute(
        "SELECT * FROM (SELECT * FROM pair WHERE a = ? UNION SELECT * FROM pair WHERE b = ?) ORDER BY score DESC, a, b",
        (claim_id, claim_id),
    )
    return [PairRow(*row) for row in rows]


def replace_pairs(connection: sqlite3.Connection, rows: Iterable[PairRow]) -> None:
    """Keep these pairs, each with a below b, and no others; owe the claims that contest others now, or no longer."""
    contesting = "SELECT a, b FROM pair WHERE relation = 'differs'"
    before = set(connection.execute(contesting))
    connection.execute("DELETE FROM pair")
    connection.executemany("INSERT INTO pair VALUES (?, ?, ?, ?, ?)", rows)
    changed = before ^ set(connection.execute(contesting))
    owe(connection, CLAIM, sorted({claim_id for pair in changed for claim_id in pair}))
    connection.execute("DELETE FROM traced WHERE key = ?", (GROUPED,))


def keep_pairs(connection: sqlite3.Connection, rows: Sequence[PairRow]) -> None:
    """Keep pairs that are new, and owe what hangs on them."""
    connection.executemany("INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?, ?)", rows)
    _owe_for(connection, rows)


def forget_pairs(
    connection: sqlite3.Connection, claim_ids: Iterable[int]
) -> list[PairRow]:
    """Drop and give the pairs of some claims, and owe what hung on them."""
    told = json.dumps(sorted(claim_ids))
    rows = [
        PairRow(*row)
        for side in ("a", "b")
        for row in connection.execute(
            f"DELETE FROM pair WHERE {side} IN (SELECT value FROM json_each(?)) RETURNING *", (told,)
        ).fetchall()
    ]  # fmt: skip
    _owe_for(connection, rows)
    return rows


def _owe_for(connection: sqlite3.Connection, rows: Iterable[PairRow]) -> None:
    """Owe the claims that contest others now or no longer a judgement, and those that are grouped with others now or no longer a look."""
    for what, relation in ((CLAIM, "differs"), (GROUP, "same")):
        owe(connection, what, {one for row in rows if row.relation == relation for one in (row.a, row.b)})  # fmt: skip


def count_scores(
    connection: sqlite3.Connection, relation: str, low: int, high: int
) -> int:
    """Count the machine's pairs of a relation that score from `low` to below `high`."""
    found: int = connection.execute(
        "SELECT count(*) FROM pair WHERE relation = ? AND score >= ? AND score < ?",
        (relation, low, high),
    ).fetchone()[0]
    return found


def least_alike(
    connection: sqlite3.Connection, low: int, limit: int
) -> list[tuple[int, str, str]]:
    """Give the least similar pairs called the same, from a score on: score and the words of both."""
    return connection.execute(
        "SELECT p.score, c.exact, d.exact FROM (SELECT * FROM pair WHERE relation = 'same' AND score >= ? ORDER BY score, a, b LIMIT ?) p"
        " JOIN claim c ON c.id = p.a JOIN claim d ON d.id = p.b ORDER BY p.score, p.a, p.b",
        (low, limit),
    ).fetchall()


def live_texts(connection: sqlite3.Connection) -> tuple[list[int], list[str]]:
    """Give id and words of every live claim, in document order."""
    rows = connection.execute(
        "SELECT c.id, c.exact FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE n.retired = 0 ORDER BY c.id"
    )
    ids, texts = [], []
    for claim_id, exact in rows:
        ids.append(claim_id)
        texts.append(exact)
    return ids, texts


def links(
    connection: sqlite3.Connection, among: Iterable[int] | None = None
) -> list[tuple[int, int, str]]:
    """Give what reviewers say of pairs of live claims: a, b, same or different; the latest word counts."""
    some = "" if among is None else "json_each(?) j CROSS JOIN "
    rows = connection.execute(
        f"SELECT l.a, l.b, l.value, max(l.at) FROM {some}link_now l"
        " JOIN claim_now x ON x.claim_id = l.a JOIN claim_now y ON y.claim_id = l.b"
        f" WHERE {'l.a = j.value AND ' if some else ''}l.value IS NOT NULL AND x.retired = 0 AND y.retired = 0"
        " GROUP BY l.a, l.b ORDER BY l.a, l.b",
        _told(among),
    )
    return [(a, b, value) for a, b, value, _ in rows]


def relinked(connection: sqlite3.Connection, seq: int) -> list[int]:
    """Give the claims of which a reviewer said same or different, or took it back, after an event."""
    rows = connection.execute(
        "SELECT a FROM link_now WHERE seq > ?1 UNION SELECT b FROM link_now WHERE seq > ?1",
        (seq,),
    )
    return [claim_id for (claim_id,) in rows]


def reach(
    connection: sqlite3.Connection, claim_ids: Iterable[int], limit: int
) -> list[int]:
    """Give the claims that are tied to these by any way of pairs, links and clusters, themselves included, up to a limit."""
    rows = connection.execute(
        "WITH RECURSIVE reach(id) AS (SELECT value FROM json_each(?1)"
        " UNION SELECT p.b FROM reach r JOIN pair p ON p.a = r.id WHERE p.relation = 'same'"
        " UNION SELECT p.a FROM reach r JOIN pair p ON p.b = r.id WHERE p.relation = 'same'"
        " UNION SELECT l.b FROM reach r JOIN link_now l ON l.a = r.id WHERE l.value = 'same'"
        " UNION SELECT l.a FROM reach r JOIN link_now l ON l.b = r.id WHERE l.value = 'same'"
        " UNION SELECT m.cluster FROM reach r JOIN member m ON m.claim_id = r.id"
        " UNION SELECT m.claim_id FROM reach r JOIN member m ON m.cluster = r.id)"
        " SELECT id FROM reach LIMIT ?2",
        (*_told(claim_ids), limit),
    )
    return [claim_id for (claim_id,) in rows]


def members(
    connection: sqlite3.Connection, among: Iterable[int] | None = None
) -> dict[int, int]:
    """Give the cluster of every claim that is not alone, or of some."""
    some = "" if among is None else "json_each(?) j JOIN member ON claim_id = j.value"
    return dict(
        connection.execute(
            f"SELECT claim_id, cluster FROM {some or 'member'}", _told(among)
        )
    )


def keep_members(
    connection: sqlite3.Connection, fresh: Mapping[int, int], gone: Iterable[int]
) -> None:
    """Change the clusters of these claims; `gone` are alone now."""
    gone = list(gone)
    changed = json.dumps([*fresh, *gone])
    heads = "SELECT m.cluster FROM json_each(?) j JOIN member m ON m.claim_id = j.value"
    connection.execute(f"DELETE FROM divided WHERE cluster IN ({heads})", (changed,))
    before = connection.execute(f"SELECT DISTINCT cluster FROM ({heads})", (changed,)).fetchall()  # fmt: skip
    connection.executemany("DELETE FROM member WHERE claim_id = ?", [(one,) for one in gone])  # fmt: skip
    connection.executemany(
        "INSERT INTO member VALUES (?, ?) ON CONFLICT DO UPDATE SET cluster = excluded.cluster",
        fresh.items(),
    )
    _divide(connection, {*fresh.values(), *(head for (head,) in before)})


def _divide(connection: sqlite3.Connection, heads: Iterable[int]) -> None:
    """Mark those of some clusters whose claims carry different verdicts."""
    told = json.dumps(sorted(heads))
    connection.execute("DELETE FROM divided WHERE cluster IN (SELECT value FROM json_each(?))", (told,))  # fmt: skip
    connection.execute(
        "INSERT INTO divided SELECT m.cluster FROM json_each(?) j JOIN member m ON m.cluster = j.value JOIN claim_now n ON n.claim_id = m.claim_id"
        f" WHERE {_DIFFERENT}",
        (told,),
    )


def divide_all(connection: sqlite3.Connection) -> None:
    """Mark the clusters whose claims carry different verdicts anew, whatever was marked."""
    connection.execute("DELETE FROM divided")
    connection.execute(
        f"INSERT INTO divided SELECT m.cluster FROM claim_now n JOIN member m ON m.claim_id = n.claim_id WHERE {_DIFFERENT}"
    )


def divided(connection: sqlite3.Connection) -> list[int]:
    """Give the clusters whose claims carry different verdicts, in order."""
    rows = connection.execute("SELECT cluster FROM divided ORDER BY cluster")
    return [cluster for (cluster,) in rows]


def cluster_of(connection: sqlite3.Connection, claim_id: int) -> int:
    """Give a claim's cluster: the id of its earliest claim, its own where it is alone."""
    row = connection.execute(
        "SELECT cluster FROM member WHERE claim_id = ?", (claim_id,)
    ).fetchone()
    return row[0] if row else claim_id


def claims_in(
    connection: sqlite3.Connection, cluster: int, limit: int = -1
) -> list[int]:
    """Give the claims of a cluster in order, all or the first; itself alone where it has no members."""
    rows = connection.execute(
        "SELECT claim_id FROM member WHERE cluster = ? ORDER BY claim_id LIMIT ?",
        (cluster, limit),
    )
    return [claim_id for (claim_id,) in rows] or [cluster]


def clusters_of(
    connection: sqlite3.Connection, document_ids: Sequence[int]
) -> set[int]:
    """Give the clusters that have a live claim in one of these documents."""
    rows = connection.execute(
        "SELECT DISTINCT coalesce(m.cluster, c.id) FROM json_each(?) j JOIN claim c ON c.document_id = j.value"
        " JOIN claim_now n ON n.claim_id = c.id LEFT JOIN member m ON m.claim_id = c.id WHERE n.retired = 0",
        (json.dumps(list(document_ids)),),
    )
    return {cluster for (cluster,) in rows}


def all_clusters(connection: sqlite3.Connection) -> Iterator[int]:
    """Give every cluster of live claims, claims alone included, in order."""
    rows = connection.execute(
        "SELECT n.claim_id FROM claim_now n LEFT JOIN member m ON m.claim_id = n.claim_id"
        " WHERE n.retired = 0 AND (m.cluster IS NULL OR m.cluster = n.claim_id) ORDER BY n.claim_id"
    )
    return (cluster for (cluster,) in rows)


def keep_judgements(
    connection: sqlite3.Connection, rows: Iterable[JudgementRow]
) -> None:
    """Keep what was worked out of clusters."""
    connection.executemany(
        "INSERT INTO judgement VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n_min = excluded.n_min, n_max = excluded.n_max,"
        " suggestion = excluded.suggestion, reason = excluded.reason, body = excluded.body",
        rows,
    )


def forget_judgements(connection: sqlite3.Connection) -> None:
    """Drop the judgements of what is no cluster any more."""
    connection.execute(
        "DELETE FROM judgement WHERE cluster IN (SELECT j.cluster FROM judgement j JOIN claim_now n ON n.claim_id = j.cluster"
        " LEFT JOIN member m ON m.claim_id = j.cluster WHERE n.retired = 1 OR m.cluster <> j.cluster)"
    )


def judgement(connection: sqlite3.Connection, cluster: int) -> JudgementRow | None:
    """Give what was worked out of a cluster, None before `trace` saw it."""
    row = connection.execute(
        "SELECT * FROM judgement WHERE cluster = ?", (cluster,)
    ).fetchone()
    return JudgementRow(*row) if row else None


def contests(connection: sqlite3.Connection, cluster: int) -> list[int]:
    """Give the clusters that say the same with other facts."""
    rows = connection.execute(
        "WITH mine AS (SELECT claim_id FROM member WHERE cluster = ?1 UNION SELECT ?1),"
        " theirs AS (SELECT p.b AS claim FROM mine JOIN pair p ON p.a = mine.claim_id AND p.relation = 'differs'"
        "  UNION SELECT p.a FROM mine JOIN pair p ON p.b = mine.claim_id AND p.relation = 'differs')"
        " SELECT DISTINCT coalesce(m.cluster, t.claim) FROM theirs t JOIN claim_now n ON n.claim_id = t.claim"
        " LEFT JOIN member m ON m.claim_id = t.claim WHERE n.retired = 0 ORDER BY 1",
        (cluster,),
    )
    return [found for (found,) in rows if found != cluster]


def living(connection: sqlite3.Connection, claim_ids: Sequence[int]) -> list[int]:
    """Give the clusters that these claims are in or head, of live claims."""
    rows = connection.execute(
        "SELECT DISTINCT coalesce(m.cluster, n.claim_id) FROM json_each(?) j JOIN claim_now n ON n.claim_id = j.value"
        " LEFT JOIN member m ON m.claim_id = n.claim_id WHERE n.retired = 0 ORDER BY 1",
        (json.dumps(list(claim_ids)),),
    )
    return [cluster for (cluster,) in rows]


def resting_on(connection: sqlite3.Connection, keys: Iterable[str]) -> list[int]:
    """Give the clusters with a claim of a house with one of these keys, whose root has it, or that came through a medium that has."""
    told = [(key, f'"media", {json.dumps(key, ensure_ascii=False)}, ') for key in keys]
    if not told:
        return []
    rows = connection.execute(
        "WITH wanted AS MATERIALIZED (SELECT json_extract(value, '$[0]') AS key, json_extract(value, '$[1]') AS link FROM json_each(?))"
        " SELECT DISTINCT coalesce(m.cluster, l.claim_id) FROM wanted w"
        " JOIN lineage l ON l.house = w.key OR substr(l.origin, instr(l.origin, ':') + 1) = w.key OR instr(l.body, w.link)"
        " JOIN claim_now n ON n.claim_id = l.claim_id LEFT JOIN member m ON m.claim_id = l.claim_id WHERE n.retired = 0 ORDER BY 1",
        (json.dumps(told),),
    )
    return [cluster for (cluster,) in rows]


def members_of(connection: sqlite3.Connection, clusters: Sequence[int]) -> list[int]:
    """Give the claims of these clusters."""
    told = json.dumps(list(clusters))
    rows = connection.execute(
        "SELECT value FROM json_each(?1) UNION SELECT m.claim_id FROM json_each(?1) j JOIN member m ON m.cluster = j.value",
        (told,),
    )
    return [claim_id for (claim_id,) in rows]
