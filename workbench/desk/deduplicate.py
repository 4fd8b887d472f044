"""The same claim elsewhere: near-copies and claims that differ in a fact, over all live claims.

What the machine finds are suggestions, kept apart from what reviewers say. A run that is interrupted leaves what was
there before; the next one starts anew.
"""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.desk.grouping import regroup
from workbench.desk.ingest import bulk_writer
from workbench.desk.workers import Workers
from workbench.duplicates.finding import Pairs, Ways, find_pairs
from workbench.duplicates.linking.turning import is_denied
from workbench.duplicates.relations import RELATIONS, SAME, Relation
from workbench.store import clusters
from workbench.store.clusters import PairRow

MANY = 30_000
"""Claims from which other processes are worth starting."""
PIECE = 8192
"""Pairs written in one piece."""


@dataclass(frozen=True, slots=True)
class Deduplicated:
    """What came of a run."""

    claims: int
    pairs: int
    """Pairs called the same."""
    differs: int
    clusters: int
    """Clusters of more than one claim."""
    seconds: float


def deduplicate(
    path: Path,
    tell: Callable[[str, int], None] = lambda _step, _n: None,
    *,
    threshold: float = SAME,
    workers: int | None = None,
) -> Deduplicated:
    """Find pairs among all live claims and put clusters together anew."""
    start = time.monotonic()
    with bulk_writer(path) as writer:
        ids, texts = clusters.live_texts(writer.connection)
        tell("claims compared", len(ids))
        count = workers or Workers.available()
        with Workers(count, processes=len(texts) >= MANY) as pool:
            ways = Ways(pool.threads, pool.processes)
            found = find_pairs(texts, same=threshold, ways=ways)
        with writer.transaction() as connection:
            clusters.replace_pairs(connection, _rows(ids, texts, found))
            regrouped = regroup(connection)
            counts = clusters.count_pairs(connection)
    return Deduplicated(
        len(ids),
        counts.get(Relation.SAME, 0),
        counts.get(Relation.DIFFERS, 0),
        regrouped.clusters,
        time.monotonic() - start,
    )


def _rows(ids: list[int], texts: list[str], found: Pairs) -> Iterator[PairRow]:
    names = [str(relation) for relation in RELATIONS]
    for first in range(0, len(found), PIECE):
        rows = range(first, min(first + PIECE, len(found)))
        told = found.differences(rows)
        columns = (found.claims, found.scores, found.relations)
        some = (column[first : first + PIECE].tolist() for column in columns)
        for row, (a, b), score, relation in zip(rows, *some, strict=True):
            differing = [
                {
                    "kind": kind,
                    "a": x.of(texts[a]) if x else "",
                    "b": y.of(texts[b]) if y else "",
                }
                for kind, x, y in told.get(row, ())
            ]
            kept = names[relation]
            if kept == Relation.SAME and is_denied(texts[a]) != is_denied(texts[b]):
                # "wrongly reported that he had resigned" says the opposite of the report in the same words
                kept = str(Relation.DIFFERS)
                differing = [{"kind": "negation", "a": texts[a], "b": texts[b]}]
            body = json.dumps(differing, ensure_ascii=False)
            yield PairRow(ids[a], ids[b], round(score * 10), kept, body)
