"""Pairs of new claims with those they may repeat: what one run over all finds of them, from the few that matter.

The candidates come from the index; here they are tested and judged as `workbench.duplicates.finding` judges all, so
that a claim has the same pairs whether it came with the others or after them.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.bitmaps import Bitmaps
from workbench.duplicates.finding import (
    Pairs,
    content_of,
    judge,
    with_repeats,
)
from workbench.duplicates.relations import SAME
from workbench.duplicates.repeats import repeats, sentence_names
from workbench.duplicates.scoring import FLOOR, score
from workbench.duplicates.tokens import Tokens
from workbench.duplicates.vocabulary import Vocabulary


class Near(NamedTuple):
    """What is left of candidates after the test of all pairs."""

    pairs: NDArray[np.int64]
    """(m, 2)."""
    sayings: NDArray[np.int64]
    """Of each claim: a name for its words, signed."""


def read_claims(texts: Sequence[str]) -> Tokens:
    """Give the words of claims without who says it."""
    return content_of(texts, Vocabulary())


def sayings(tokens: Tokens) -> NDArray[np.int64]:
    """Give a name for the words of each claim in their order, signed as a database keeps it."""
    return sentence_names(tokens).view(np.int64)


def near(texts: Sequence[str], pairs: NDArray[np.int64], *, same: float = SAME) -> Near:
    """Give those of some pairs of claims, by place in `texts`, that are near enough to be judged."""
    tokens = read_claims(texts)
    a, b = pairs.T
    pairs = pairs[Bitmaps.of(tokens).alike(a, b)]
    pairs = pairs[score(tokens, pairs) >= min(FLOOR, same)]
    return Near(pairs, sayings(tokens))


def pairs_among(
    texts: Sequence[str], pairs: NDArray[np.int64], *, same: float = SAME
) -> Pairs:
    """Judge pairs of claims, by place in `texts`, and add all who repeat one of them or each other."""
    content = read_claims(texts)
    repeated = repeats(content)
    tokens = content.take(repeated.firsts)
    groups = np.sort(repeated.group[pairs], axis=1)
    groups = np.unique(
        groups[(groups[:, 0] >= 0) & (groups[:, 0] < groups[:, 1])], axis=0
    )
    return with_repeats(judge(tokens, groups, same=same), repeated, texts, content)
