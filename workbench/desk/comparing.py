"""All live claims compared with all, and what is kept of it so that the next ones need not be.

The work is done outside of any transaction; pairs, index and clusters then change in one, so that nobody sees half of
them.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from workbench.desk.grouping import Regrouped, regroup
from workbench.desk.pairing import pair_rows
from workbench.desk.workers import Tell, Workers, counted
from workbench.duplicates.finding import Pairs, Ways, find_pairs
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.index import Postings, postings
from workbench.duplicates.joining import sayings
from workbench.duplicates.packing import WHOLE, at_once, in_parts
from workbench.duplicates.relations import Case, Relation
from workbench.duplicates.repeats import repeats
from workbench.duplicates.tokens import Tokens
from workbench.store import clusters, events, postings as store
from workbench.store.clusters import PairRow
from workbench.store.postings import Compared
from workbench.store.writer import Writer

TOLD = 10_000
"""Pairs kept from one word about it to the next."""
MANY = 30_000
"""Claims from which other processes are worth starting."""


def _measure(given: object) -> tuple[str, int]:
    """Say what a piece of work holds: the stages of a run are known by what they work on."""
    match given:
        case Tokens() | range():
            return "claims looked through", len(given)
        case slice():
            return "pairs compared", given.stop - given.start
        case Case():
            return "pairs looked at closely", len(given.pairs)
        case int():
            return "parts searched for pairs", 1
        case list() | tuple():
            return "claims read", len(given)
        case _:
            return "pieces done", 1


class _Kept(NamedTuple):
    """What is kept of a run beside its pairs."""

    postings: Postings
    counts: dict[int, int]
    """How often each word occurs, by its signed name."""
    counted: int
    sayings: list[tuple[int, int]]


def compare_all(
    writer: Writer,
    wanted: tuple[str, float],
    workers: int | None,
    tell: Tell,
) -> Regrouped:
    """Find the pairs among all live claims, and keep them and the index."""
    rules, threshold = wanted
    # claims that change after these two lines are looked at by the next run
    event = events.last_seq(writer.connection)
    ids, texts = clusters.live_texts(writer.connection)
    count = workers or Workers.available()
    with Workers(count, processes=len(texts) >= MANY) as pool:
        ways = Ways(
            counted(pool.threads, _measure, tell),
            counted(pool.processes, _measure, tell),
        )
        found = find_pairs(texts, same=threshold, ways=ways)
        kept = _kept(ids, found, ways)
    tally = dict.fromkeys(map(str, Relation), 0)
    with writer.transaction() as connection:
        rows = _counted(pair_rows(ids, texts, found), tally, tell, len(found))
        clusters.replace_pairs(connection, rows)
        later = kept.postings.only(kept.postings.claims >= 1 << WHOLE)
        store.begin(
            connection,
            at_once(kept.postings, kept.counts),
            in_parts(later),
            kept.sayings,
        )
        newest = max(ids, default=0)
        state = Compared(
            rules, threshold, len(ids), kept.counted, newest, event,
            tally[Relation.SAME], tally[Relation.DIFFERS],
        )  # fmt: skip
        store.keep_compared(connection, state)
        return regroup(connection)


def _counted(
    rows: Iterator[PairRow], tally: dict[str, int], tell: Tell, of: int
) -> Iterator[PairRow]:
    for done, row in enumerate(rows, 1):
        tally[row.relation] += 1
        if not done % TOLD:
            tell("pairs kept", done, of)
        yield row


def _kept(ids: list[int], found: Pairs, ways: Ways) -> _Kept:
    """Make the index of what was compared, by the same count of words."""
    content, claims = found.content, np.array(ids, np.int64)
    repeated = repeats(content, ways.arrays)
    tokens = content.take(repeated.firsts)
    frequencies = Frequencies.of(tokens)
    told = zip(
        frequencies.names.view(np.int64).tolist(),
        frequencies.counts.tolist(),
        strict=True,
    )
    speaking = np.flatnonzero(repeated.group >= 0)
    named, speakers = sayings(content)[speaking], claims[speaking]
    order = np.lexsort((speakers, named))
    columns = (named[order].tolist(), speakers[order].tolist())
    return _Kept(
        postings(tokens, frequencies, claims[repeated.firsts]),
        dict(told),
        len(tokens),
        list(zip(*columns, strict=True)),
    )
