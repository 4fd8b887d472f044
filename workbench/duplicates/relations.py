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
from workbench.duplicates.differences import Conflicts, joined
from workbench.duplicates.figures import figures, number_conflicts
from workbench.duplicates.screening import NUMBERS, ROLES, screen
from workbench.duplicates.statements import Raw, raw, statement
from workbench.duplicates.tokens import Each
from workbench.duplicates.traits import Traits

SAME = 75.0
"""Score from which claims are the same unless they conflict."""
MARGIN = 10.0
"""How far below that a pair is still worth showing."""
PART = 60.0
"""Score from which a claim that is nearly all in the other is the same."""

BATCH = 1 << 15
"""Pairs judged in one piece."""
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
    each: Each[slice, Related] = map,
    apart: Each["Case", NDArray[np.int32]] = map,
) -> Related:
    """Judge scored pairs of claims; `each` runs arrays, `apart` plain Python."""
    batches = [slice(low, low + BATCH) for low in range(0, len(pairs), BATCH)]

    def batch(some: slice) -> Related:
        return _related(traits, pairs[some], scores[some], same, apart)

    found = list(each(batch, batches))
    relations = [np.empty(0, np.uint8), *(part.relations for part in found)]
    against = joined(
        [
            part.conflicts.take(slice(None), part.conflicts.rows + some.start)
            for part, some in zip(found, batches, strict=True)
        ]
    )
    return Related(np.concatenate(relations), against)


def _related(
    traits: Traits,
    pairs: NDArray[np.int64],
    scores: NDArray[np.float32],
    same: float,
    apart: Each["Case", NDArray[np.int32]],
) -> Related:
    near, far = scores >= same, scores >= min(same, max(PART, same - MARGIN))
    # only a claim much shorter than the other can be part of it at so low a score
    lengths = traits.characters[pairs]
    short = lengths.min(axis=1, initial=1 << 30), lengths.max(axis=1, initial=0)
    looked_at = np.flatnonzero(far | ((scores >= PART) & (1.5 * short[0] <= short[1])))
    contained, framed = np.zeros(len(pairs), bool), np.zeros(len(pairs), bool)
    suspect = np.zeros(len(pairs), np.uint8)
    contained[looked_at], framed[looked_at], suspect[looked_at] = screen(
        traits, pairs[looked_at, 0], pairs[looked_at, 1]
    )
    near |= contained & (scores >= PART)
    relations = np.full(len(pairs), RELATIONS.index(Relation.NONE), np.uint8)
    relations[far] = RELATIONS.index(Relation.POSSIBLE)
    relations[near] = RELATIONS.index(Relation.SAME)
    # another name may cost so much of the score that the same frame is no longer near
    rows = np.flatnonzero((suspect != 0) & (near | (far & framed)))
    against = _examined(traits, pairs[rows], suspect[rows], apart)
    against = against.take(slice(None), rows[against.rows])
    relations[against.rows] = RELATIONS.index(Relation.DIFFERS)
    return Related(relations, against)


def _examined(
    traits: Traits,
    pairs: NDArray[np.int64],
    guards: NDArray[np.uint8],
    apart: Each["Case", NDArray[np.int32]],
) -> Conflicts:
    """Look closely at pairs: at their numbers in bulk, at what is left one by one."""
    numbered = np.flatnonzero(guards & NUMBERS)
    claims, at = np.unique(pairs[numbered], return_inverse=True)
    a, b = at.reshape(-1, 2).T
    told, against = number_conflicts(figures(traits.tokens.take(claims)), a, b)
    left = guards.copy()
    left[numbered[told]] &= ~NUMBERS
    # names that changed places are looked for only where nothing else differs
    left[numbered[against.rows]] &= ~ROLES
    found = [against.take(slice(None), numbered[against.rows])]
    asked = np.flatnonzero(left)
    cases = _cases(traits, pairs[asked], left[asked])
    for number, part in enumerate(apart(examined, cases)):
        rows = asked[part[:, 0] + number * CASE]
        found.append(Conflicts(rows, part[:, 1].astype(np.uint8), part[:, 2:]))
    return joined(found)


class Case(NamedTuple):
    """Some pairs to look at closely, with all that is needed."""

    claims: list[Raw]
    pairs: list[tuple[int, int, int]]
    """Two places in `claims` and the guards that are to look."""


def _cases(
    traits: Traits, pairs: NDArray[np.int64], guards: NDArray[np.uint8]
) -> Iterator[Case]:
    for low in range(0, len(pairs), CASE):
        some = slice(low, low + CASE)
        claims, at = np.unique(pairs[some], return_inverse=True)
        a, b = at.reshape(-1, 2).T
        columns = (a.tolist(), b.tolist(), guards[some].tolist())
        yield Case(
            [raw(traits, claim) for claim in claims.tolist()],
            list(zip(*columns, strict=True)),
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
