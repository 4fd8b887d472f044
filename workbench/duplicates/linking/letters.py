"""How much of two claims' spelling is one: letter groups, weighted by how rare they are in the story.

Finds what no word list knows: names spelt in two ways, derived words, other languages' cognates.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

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
        sizes = np.bincount(held)
        self._ends = np.searchsorted(owners, np.arange(self._count + 1))
        self._groups = held
        self._squares = np.log((self._count + 1) / (sizes + 0.5)) ** 2
        self._norms = np.maximum(np.sqrt(self._summed(self._squares)), 1e-9)

    def alike(self, claim: int) -> NDArray[np.float64]:
        """Give the cosine of one claim with all, (n,), 0 to 1."""
        own = self._groups[self._ends[claim] : self._ends[claim + 1]]
        shared = np.zeros(len(self._squares))
        shared[own] = self._squares[own]
        found: NDArray[np.float64] = self._summed(shared) / (
            self._norms * self._norms[claim]
        )
        return found

    def _summed(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give for each claim the sum of a value of each group; every claim has a group."""
        if not self._count:
            return np.zeros(0)
        found: NDArray[np.float64] = np.add.reduceat(
            values[self._groups], self._ends[:-1]
        )
        return found


def _groups(texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give claim and number of each different group of each claim, by claim."""
    each = [_names(text) for text in texts]
    names = np.concatenate([np.empty(0, np.uint64), *each])
    numbers = np.unique(names, return_inverse=True)[1]
    owners = np.repeat(np.arange(len(texts)), [len(one) for one in each])
    return owners.astype(np.int64), numbers.astype(np.int64)


@lru_cache(maxsize=1 << 14)
def _names(text: str) -> NDArray[np.uint64]:
    """Give the names of a text's different groups, in order."""
    flat = f" {' '.join(_WORD.findall(text[:LONGEST].lower()))} ".ljust(SIZE)
    codes = np.frombuffer(flat.encode("utf-32-le", "surrogatepass"), "<u4")
    count = len(codes) - SIZE + 1
    names = np.zeros(count, np.uint64)
    for at in range(SIZE):
        names = names * _MIX + codes[at : at + count]
    found = np.unique(names)
    found.flags.writeable = False
    return found
