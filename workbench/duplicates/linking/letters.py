"""How much of two claims' spelling is one: letter groups, weighted by how rare they are in the story.

Finds what no word list knows: names spelt in two ways, derived words, other languages' cognates.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.linking.words import LONGEST

SIZE = 4
_WORD = re.compile(r"[^\W_]+")
_MIX = np.uint64(0x9E3779B97F4A7C15)
"""Odd and large: two groups of a story get one number once in some 10^10 stories."""


class Letters:
    """The letter groups of n claims: which claims have which."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._count = len(texts)
        owners, held = _groups(texts)
        lengths = np.bincount(owners, minlength=self._count)
        sizes = np.bincount(held)
        self._ends = np.concatenate(([0], np.cumsum(lengths)))
        self._claims = owners[np.argsort(held, kind="stable")]
        self._starts = np.concatenate(([0], np.cumsum(sizes)))
        self._groups = held
        self._weights = np.log((self._count + 1) / (sizes + 0.5))
        squares = np.bincount(owners, self._weights[held] ** 2, minlength=self._count)
        self._norms = np.maximum(np.sqrt(squares), 1e-9)

    def alike(self, claim: int) -> NDArray[np.float64]:
        """Give the cosine of one claim with all, (n,), 0 to 1."""
        own = self._groups[self._ends[claim] : self._ends[claim + 1]]
        starts, sizes = self._starts[own], self._starts[own + 1] - self._starts[own]
        ends = np.cumsum(sizes)
        total = int(ends[-1]) if len(ends) else 0
        at = np.arange(total) + np.repeat(starts - (ends - sizes), sizes)
        sums = np.bincount(
            self._claims[at],
            np.repeat(self._weights[own] ** 2, sizes),
            minlength=self._count,
        )
        found: NDArray[np.float64] = sums / (self._norms * self._norms[claim])
        return found


def _groups(texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give claim and number of each different group of each claim, by claim."""
    flats = [f" {' '.join(_WORD.findall(text[:LONGEST].lower()))} ".ljust(SIZE) for text in texts]  # fmt: skip
    codes = np.frombuffer("".join(flats).encode("utf-32-le", "surrogatepass"), "<u4")
    lengths = np.array([len(flat) for flat in flats], np.int64)
    owners = np.repeat(np.arange(len(flats)), lengths)
    count = max(0, len(codes) - SIZE + 1)
    names = np.zeros(count, np.uint64)
    for at in range(SIZE):
        names = names * _MIX + codes[at : at + count]
    within = owners[:count] == owners[SIZE - 1 :]
    known, numbers = np.unique(names[within], return_inverse=True)
    found = np.unique(owners[:count][within] * max(1, len(known)) + numbers)
    return found // max(1, len(known)), found % max(1, len(known))
