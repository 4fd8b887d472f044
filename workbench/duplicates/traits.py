"""What the guards must know of every word and claim, worked out for all claims at once.

Vocabulary and claims get bit masks here, so that pairs can be screened by numpy and the few that may differ are
read again from the same masks: a name is the same name in the screen and under the magnifying glass.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.kinds import (
    DULLING,
    FUNCTION,
    MONTH,
    NEGATOR,
    NUMBER,
    WEEKDAY,
)
from workbench.duplicates.naming import spans_named
from workbench.duplicates.tokens import (
    AFTER_STOP,
    CAPITALISED,
    OPENING,
    SHOUTED,
    Each,
    Tokens,
)


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """Masks beside the tokens they were read from."""

    tokens: Tokens
    names: NDArray[np.bool_]
    """Of each word of the claims: written as a name."""
    cased: NDArray[np.bool_]
    """Of each claim: whether its capitals tell anything."""
    dulled: NDArray[np.bool_]
    """Of each claim: has a negator that may turn nothing round."""
    characters: NDArray[np.int64]
    """Of each claim: characters of its words."""
    named: NDArray[np.int64]
    """Of each claim: how many of its words are names or numbers."""
    frames: NDArray[np.uint64]
    """Of each claim: a name for its words in order, without names, numbers and small words."""
    runs: "Runs"


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """Names and numbers with the words around them: claim c has rows `starts[c]:starts[c + 1]`."""

    starts: NDArray[np.int64]
    last: NDArray[np.int32]
    """Last word of the run."""
    before: NDArray[np.int32]
    after: NDArray[np.int32]
    """Neighbours; -1 at the ends of a claim."""


def traits(tokens: Tokens, each: Each[Tokens, Traits] = map) -> Traits:
    """Read the traits of claims that are already without attribution."""
    parts = list(each(_traits, tokens.parts())) or [_traits(tokens)]
    sizes = np.cumsum([0, *(len(part.runs.last) for part in parts)])
    runs = Runs(
        np.concatenate(
            [
                *(
                    part.runs.starts[:-1] + size
                    for part, size in zip(parts, sizes, strict=False)
                ),
                sizes[-1:],
            ]
        ),
        np.concatenate([part.runs.last for part in parts]),
        np.concatenate([part.runs.before for part in parts]),
        np.concatenate([part.runs.after for part in parts]),
    )
    return Traits(
        tokens,
        np.concatenate([part.names for part in parts]),
        np.concatenate([part.cased for part in parts]),
        np.concatenate([part.dulled for part in parts]),
        np.concatenate([part.characters for part in parts]),
        np.concatenate([part.named for part in parts]),
        np.concatenate([part.frames for part in parts]),
        runs,
    )


def _traits(tokens: Tokens) -> Traits:
    flags, kinds = tokens.flags, tokens.kinds
    shouted = tokens.counts((flags & SHOUTED) != 0)
    cased = (tokens.counts((flags & CAPITALISED) != 0) > 0) & (
        2 * shouted <= tokens.lengths
    )
    names = (flags & (CAPITALISED | AFTER_STOP)) == CAPITALISED
    names &= ((flags & OPENING) == 0) | ((flags & SHOUTED) != 0)
    names &= ((kinds & FUNCTION) == 0) | ((kinds & (MONTH | WEEKDAY)) != 0)
    names &= np.repeat(cased, tokens.lengths)
    named = names | ((kinds & NUMBER) != 0)
    dulled = np.zeros(len(kinds), bool)
    dulled[:-1] = ((kinds[:-1] & NEGATOR) != 0) & ((kinds[1:] & DULLING) != 0)
    frame = tokens.only(~named & ((kinds & FUNCTION) == 0))
    return Traits(
        tokens,
        names,
        cased,
        tokens.counts(dulled) > 0,
        _characters(tokens),
        tokens.counts(named),
        spans_named(
            frame.vocabulary.names[frame.ids], frame.starts[:-1], frame.starts[1:]
        ),
        _runs(tokens, names, named),
    )


def _characters(tokens: Tokens) -> NDArray[np.int64]:
    sums = np.zeros(len(tokens.ids) + 1, np.int64)
    np.cumsum(tokens.vocabulary.lengths[tokens.ids], out=sums[1:])
    return np.diff(sums[tokens.starts])


def _runs(tokens: Tokens, names: NDArray[np.bool_], named: NDArray[np.bool_]) -> Runs:
    """Find maximal runs of names; a number begins a run that names may follow."""
    first = np.zeros(len(named) + 1, bool)
    first[tokens.starts] = True
    goes_on = np.zeros(len(named) + 1, bool)
    goes_on[1:-1] = named[:-1] & names[1:] & ~first[1:-1]
    begins, ends = (
        np.flatnonzero(named & ~goes_on[:-1]),
        np.flatnonzero(named & ~goes_on[1:]) + 1,
    )
    beside = np.concatenate((tokens.ids, np.full(1, -1, np.int32)))
    return Runs(
        np.searchsorted(begins, tokens.starts),
        beside[ends - 1],
        np.where(first[begins], -1, beside[begins - 1]).astype(np.int32),
        np.where(first[ends], -1, beside[ends]).astype(np.int32),
    )
