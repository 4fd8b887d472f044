"""The same claim elsewhere: near-copies and claims that differ in a fact, among all live claims.

What the machine finds are suggestions, kept apart from what reviewers say. All claims are compared once; after that
the database keeps what is needed to compare only those that are new. A run that is interrupted leaves what was there
before or what it had finished of it; the next one goes on from there.
"""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from workbench.desk.grouping import Regrouped, regroup
from workbench.desk.ingest import bulk_writer
from workbench.desk.reading import reading
from workbench.desk.workers import Tell, quiet
from workbench.store import clusters, events, postings as store
from workbench.store.connection import Connection
from workbench.store.postings import Compared
from workbench.store.writer import Writer

PORTION = 300
"""New claims compared in one transaction: a reviewer's verdict waits for no more."""
SHARE = 30
"""Of how many claims one is new from which on it is faster to compare all with all."""
AROUND = 2
"""Points around the threshold of which pairs are counted to show what it costs."""
OUTGROWN = 2
"""How many times the claims whose words were counted there may be before they are counted anew."""


@dataclass(frozen=True, slots=True)
class Deduplicated:
    """What came of a run."""

    claims: int
    """Live ones."""
    compared: int
    """Those of them that this run compared with others."""
    pairs: int
    """Pairs called the same."""
    differs: int
    clusters: int
    """Clusters of more than one claim."""
    threshold: float
    """Score from which claims are the same."""
    seconds: float


def deduplicate(
    path: Path,
    tell: Tell = quiet,
    *,
    threshold: float | None = None,
    everything: bool = False,
    workers: int | None = None,
) -> Deduplicated:
    """Find the pairs of claims that are new and put clusters together; `everything` compares all live claims anew.

    Without a threshold that of the last run stays. Another one, another program, or claims so many that their words
    have to be counted anew have everything compared.
    """
    start = time.monotonic()
    with bulk_writer(path) as writer:
        state = store.compared(writer.connection)
        wanted = _wanted(threshold, state)
        fits = not everything and state is not None and _fits(writer.connection, state, wanted)  # fmt: skip
        added = _add_new(writer, wanted, tell) if fits else None
        if added:
            grouped = added.grouped
        else:
            from workbench.desk.comparing import compare_all  # noqa: PLC0415 - what a few new claims don't need

            grouped = compare_all(writer, wanted, workers, tell)
        state = store.compared(writer.connection)
        live = store.count_live(writer.connection)
    assert state is not None  # noqa: S101 - both ways keep one
    return Deduplicated(
        live,
        added.compared if added else state.claims,
        state.same,
        state.differs,
        grouped.clusters,
        state.threshold,
        time.monotonic() - start,
    )


class Added(NamedTuple):
    """What came of new claims."""

    compared: int
    grouped: Regrouped


class Wanted(NamedTuple):
    """How claims are to be compared."""

    rules: str
    threshold: float


def _wanted(threshold: float | None, state: Compared | None) -> Wanted:
    from workbench.duplicates.index import program  # noqa: PLC0415 - numpy, where it is needed
    from workbench.duplicates.relations import SAME  # noqa: PLC0415 - the same

    before = state.threshold if state else SAME
    return Wanted(program(), before if threshold is None else threshold)


def _fits(connection: Connection, state: Compared, wanted: Wanted) -> bool:
    """Tell whether the new claims may be added to what is compared, and it pays."""
    if (state.rules, state.threshold) != wanted:
        return False
    live = store.count_live(connection)
    new = store.count_since(connection, state.newest)
    new += len(store.turned(connection, state.seq))
    return new * SHARE <= live <= OUTGROWN * max(state.claims, 1)


def _add_new(writer: Writer, wanted: Wanted, tell: Tell) -> Added | None:
    """Compare the new claims, portion by portion; None where another run began all anew meanwhile."""
    count, of = 0, 0
    while True:
        with writer.transaction() as connection:
            state = store.compared(connection)
            if state is None or (state.rules, state.threshold) != wanted:
                return None
            of = of or store.count_since(connection, state.newest)
            done, state = _portion(connection, state)
            store.keep_compared(connection, state)
            grouped = regroup(connection)
        count += done
        tell("new claims compared", count, of)
        if done < PORTION:
            return Added(count, grouped)


def _portion(connection: Connection, state: Compared) -> tuple[int, Compared]:
    """Compare the next new claims, and those that were retired or revived since."""
    event = events.last_seq(connection)
    turned = store.turned(connection, state.seq)
    new = store.since(connection, state.newest, PORTION)
    entering = {*new, *(one for one, lives in turned if lives and one <= state.newest)}
    leaving = {one for one, lives in turned if not lives}
    newest = new[-1] if new else state.newest
    if not entering and not leaving:
        return 0, state._replace(seq=event)
    from workbench.desk.adding import change  # noqa: PLC0415 - 100 ms, only where there is something to compare

    more = change(
        connection,
        state,
        store.texts(connection, entering),
        store.texts(connection, leaving),
    )
    state = state._replace(
        newest=newest,
        seq=event,
        same=state.same + more.same,
        differs=state.differs + more.differs,
    )
    return len(new), state


class Least(NamedTuple):
    """Two claims that are called the same though few pairs are less alike."""

    score: float
    a: str
    b: str
    """Their words."""


class Cost(NamedTuple):
    """What a threshold costs: pairs that it just lets in, and that it just leaves out."""

    threshold: float
    above: int
    """Pairs called the same that score up to `AROUND` more."""
    below: int
    """Pairs that score up to `AROUND` less, and are only possible."""
    least: tuple[Least, ...]


def cost(path: Path, *, shown: int = 3) -> Cost | None:
    """Show what the threshold costs that the pairs were found by; None before the first run."""
    with reading(path) as connection:
        state = store.compared(connection)
        if state is None:
            return None
        bound, around = round(10 * state.threshold), 10 * AROUND
        return Cost(
            state.threshold,
            clusters.count_scores(connection, "same", bound, bound + around),
            clusters.count_scores(connection, "possible", bound - around, bound),
            tuple(
                Least(score / 10, a, b)
                for score, a, b in clusters.least_alike(connection, bound, shown)
            ),
        )
