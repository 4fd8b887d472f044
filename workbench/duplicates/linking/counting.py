"""Which numbers of a story are one: equal, rounded, converted ("120 minutes" and "two hours")."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.linking.words import Word
from workbench.duplicates.numbers import Quantity, agree

MANY = 400
"""Different numbers of a story up to which each is held against each; a story of tables compares by value alone."""


class Counting:
    """The numbers of n claims, and which of them agree."""

    def __init__(self, said: Sequence[Sequence[Word]]) -> None:
        at: dict[tuple[str, Quantity], int] = {}
        rows, columns = [], []
        for n, row in enumerate(said):
            for word in row:
                if word.quantity is not None:
                    alone = word.quantity._replace(first=0, last=0)
                    rows.append(n)
                    columns.append(at.setdefault((word.key, alone), len(at)))
        self.keys = [key for key, _ in at]
        self.has: NDArray[np.float32] = np.zeros((len(said), len(at)), np.float32)
        self.has[rows, columns] = 1
        self.agree = _agreement([number for _, number in at], self.keys)
        self._found = (self.has @ self.agree.astype(np.float32) > 0).astype(np.float32)
        self.many = self.has.sum(axis=1)

    def shared(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Give how many numbers each of some claims has in common with each claim, (rows, n)."""
        return np.minimum(*self._both_ways(rows))

    def differ(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell where one of two claims has a number that the other has not, (rows, n)."""
        there, back = self._both_ways(rows)
        found: NDArray[np.bool_] = (there < self.many[rows][:, None]) | (
            back < self.many
        )
        return found

    def clash(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell where both claims have numbers and none in common, (rows, n)."""
        both = (self.many[rows][:, None] > 0) & (self.many > 0)
        found: NDArray[np.bool_] = both & (self.shared(rows) == 0)
        return found

    def _both_ways(
        self, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Give how many of a row's numbers a claim has, and how many of the claim's the row has."""
        return self.has[rows] @ self._found.T, self._found[rows] @ self.has.T


def _agreement(numbers: Sequence[Quantity], keys: Sequence[str]) -> NDArray[np.bool_]:
    count = len(numbers)
    named = {key: n for n, key in enumerate(keys)}
    names = np.array([named[key] for key in keys], np.int64)
    found: NDArray[np.bool_] = names[:, None] == names[None, :]
    if count <= MANY:
        for a in range(count):
            for b in range(a):
                if agree(numbers[a], numbers[b]):
                    found[a, b] = found[b, a] = True
    return found
