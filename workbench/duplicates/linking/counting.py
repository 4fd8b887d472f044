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

    def __init__(
        self, said: Sequence[Sequence[Word]], asked: Sequence[int] | None = None
    ) -> None:
        """Compare the numbers of claims; where only some of them are `asked` about, theirs with all."""
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
        mine = self.has if asked is None else self.has[list(asked)]
        # a number has one key and one place for each way in which it is told: exactly, about, in another unit
        theirs = {self.keys[n] for n in np.flatnonzero(mine.any(axis=0)).tolist()}
        wanted = [n for n, key in enumerate(self.keys) if key in theirs]
        self.agree = _agreement([number for _, number in at], self.keys, wanted)
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
        there, back = (np.zeros((len(rows), len(self.has)), np.float32) for _ in range(2))  # fmt: skip
        # claims have a few numbers each: products of matrices would be nearly all noughts
        for at, row in enumerate(rows.tolist()):
            own = np.flatnonzero(self.has[row])
            for one in own.tolist():
                there[at] += self.has[:, self.agree[one]].any(axis=1)
            if len(own):
                back[at] = self.has[:, self.agree[own].any(axis=0)].sum(axis=1)
        return there, back


def _agreement(
    numbers: Sequence[Quantity], keys: Sequence[str], wanted: Sequence[int]
) -> NDArray[np.bool_]:
    count = len(numbers)
    named = {key: n for n, key in enumerate(keys)}
    names = np.array([named[key] for key in keys], np.int64)
    found: NDArray[np.bool_] = names[:, None] == names[None, :]
    if count <= MANY:
        for one in wanted:
            for other in range(count):
                low, high = sorted((one, other))
                if low != high and agree(numbers[high], numbers[low]):
                    found[low, high] = found[high, low] = True
    return found
