"""What two claims are to each other: near enough to be the same, the same but for a fact, perhaps the same.

Nearness alone makes "same" or "possible"; a conflict makes "differs" of either and names the words. The score
is lexical: most true paraphrases are beyond it, and what it calls the same is still a suggestion.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.conflicts import KINDS, conflicts
from workbench.duplicates.differences import Conflicts
from workbench.duplicates.screening import BATCH, Screened, screen
from workbench.duplicates.statements import Raw, raw, statement
from workbench.duplicates.tokens import Each
from workbench.duplicates.traits import Traits

SAME = 75.0
"""Score from which claims are the same unless they conflict."""
MARGIN = 10.0
"""How far below that a pair is still worth showing."""
PART = 60.0
"""Score from which a claim that is nearly all in the other is the same."""

CASE = 1 << 10
"""Pairs looked at closely in one piece."""


class Relation(StrEnum):
    """What a pair is."""

    SAME = "same"
    DIFFERS = "differs"
    POSSIBLE = "possible"
    NONE = "none"


RELATIONS = tuple(Relation)
"""By number, as `Related.relations` holds them."""


@dataclass(frozen=True, slots=True, eq=False)
class Related:
    """Pairs with what they are."""

    relations: NDArray[np.uint8]
    conflicts: Conflicts
    """By place in the pairs."""


def relate(
    traits: Traits,
    pairs: NDArray[np.int64],
    scores: NDArray[np.float32],
    *,
    same: float = SAME,
    each: Each[slice, Screened] = map,
    apart: Each["Case", NDArray[np.int32]] = map,
) -> Related:
    """Judge scored pairs of claims; `each` runs arrays, `apart` plain Python."""
    near, far = scores >= same, scores >= min(same, max(PART, same - MARGIN))
    # only a claim much shorter than the other can be part of it at so low a score
    lengths = traits.characters[pairs]
    short = lengths.min(axis=1, initial=1 << 30), lengths.max(axis=1, initial=0)
    looked_at = np.flatnonzero(far | ((scores >= PART) & (1.5 * short[0] <= short[1])))

    def batch(some: slice) -> Screened:
        rows = looked_at[some]
        return screen(traits, pairs[rows, 0], pairs[rows, 1])

    contained, framed = np.zeros(len(pairs), bool), np.zeros(len(pairs), bool)
    suspect = np.zeros(len(pairs), np.uint8)
    batches = [slice(low, low + BATCH) for low in range(0, len(looked_at), BATCH)]
    for some, found in zip(batches, each(batch, batches), strict=True):
        at = looked_at[some]
        contained[at], framed[at], suspect[at] = found
    near |= contained & (scores >= PART)
    relations = np.full(len(pairs), RELATIONS.index(Relation.NONE), np.uint8)
    relations[far] = RELATIONS.index(Relation.POSSIBLE)
    relations[near] = RELATIONS.index(Relation.SAME)
    # another name may cost so much of the score that the same frame is no longer near
    rows = np.flatnonzero((suspect != 0) & (near | (far & framed)))
    against = _examined(traits, pairs, suspect, rows, apart)
    relations[against.rows] = RELATIONS.index(Relation.DIFFERS)
    return Related(relations, against)


def _examined(
    traits: Traits,
    pairs: NDArray[np.int64],
    suspect: NDArray[np.uint8],
    rows: NDArray[np.int64],
    apart: Each["Case", NDArray[np.int32]],
) -> Conflicts:
    """Look closely at some of the pairs."""
    found, at = [np.empty((0, 5), np.int32)], [np.empty(0, np.int64)]
    cases = _cases(traits, pairs, suspect, rows)
    for number, part in enumerate(apart(examined, cases)):
        at.append(rows[part[:, 0] + number * CASE])
        found.append(part[:, 1:])
    columns = np.concatenate(found)
    kinds, words = columns[:, 0].astype(np.uint8), columns[:, 1:]
    return Conflicts(np.concatenate(at), kinds, words)


class Case(NamedTuple):
    """Some pairs to look at closely, with all that is needed."""

    claims: list[Raw]
    pairs: list[tuple[int, int, int]]
    """Two places in `claims` and the guards that are to look."""


def _cases(
    traits: Traits,
    pairs: NDArray[np.int64],
    suspect: NDArray[np.uint8],
    rows: NDArray[np.int64],
) -> Iterator[Case]:
    for low in range(0, len(rows), CASE):
        some = rows[low : low + CASE]
        claims, at = np.unique(pairs[some], return_inverse=True)
        at = at.reshape(-1, 2)
        yield Case(
            [raw(traits, claim) for claim in claims.tolist()],
            list(
                zip(
                    at[:, 0].tolist(),
                    at[:, 1].tolist(),
                    suspect[some].tolist(),
                    strict=True,
                )
            ),
        )


def examined(case: Case) -> NDArray[np.int32]:
    """Give the conflicts of a case: pair, kind, first and end of the words on either side, (c, 6)."""
    claims = [statement(source) for source in case.claims]
    found = [
        (row, KINDS.index(one.kind), *(one.a or (0, 0)), *(one.b or (0, 0)))
        for row, (a, b, guards) in enumerate(case.pairs)
        for one in conflicts(claims[a], claims[b], guards)
    ]
    return np.array(found, np.int32).reshape(-1, 6)
