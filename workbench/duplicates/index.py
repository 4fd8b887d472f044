"""An index of claims that grows: who among the claims so far may be a near-copy of a new one.

It holds, for each rare word, the claims that have it among theirs. The frequencies that say what is rare are
frozen when the index is begun, so a claim's place never changes, and adding claims one by one finds the
candidates that one run over all of them finds with the same frequencies. When claims have outgrown their
frequencies (their number has doubled, say), it is begun anew.
"""

from array import array
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.blocking import BY_CHANCE, WINDOW, rarest
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.tokens import Tokens


class Postings(NamedTuple):
    """One row for each rare word of each claim, in order of claims: what a table of them stores."""

    names: NDArray[np.uint64]
    """Names of words."""
    claims: NDArray[np.int64]
    head: NDArray[np.bool_]
    """Whether the word is one of its claim's rarest."""


def postings(tokens: Tokens, frequencies: Frequencies, first: int = 0) -> Postings:
    """Give the postings of claims numbered from `first`."""
    rare = rarest(tokens, frequencies)
    row, column = np.nonzero(rare.words >= 0)
    names = tokens.vocabulary.names[rare.words[row, column]]
    return Postings(names, row + first, rare.head[row, column])


class Index:
    """Claims by their rare words. Claims are numbered upwards; numbers may be left out.

    Exact repeats are not for the index: their first stands for them (`workbench.duplicates.repeats`).
    """

    def __init__(self, frequencies: Frequencies) -> None:
        self.frequencies = frequencies
        # a claim's number with the head bit below it, ascending
        self._claims: dict[int, array[int]] = {}

    def load(self, stored: Postings) -> None:
        """Take in postings, in order of claims; those of words that are not asked for may stay where they are."""
        rows = (stored.claims << 1) | stored.head
        for name, row in zip(stored.names.tolist(), rows.tolist(), strict=True):
            self._claims.setdefault(name, array("q")).append(row)

    def add(self, tokens: Tokens, first: int) -> NDArray[np.int64]:
        """Add claims numbered from `first`; give their candidates among all before them, (m, 2), sorted.

        Candidates are what `blocking.candidates` gives before its test.
        """
        added = postings(tokens, self.frequencies, first)
        ends = np.flatnonzero(np.diff(added.claims, append=-1)) + 1
        found = [np.empty((0, 2), np.int64)]
        low = 0
        for end in ends.tolist():
            some = slice(low, end)
            one = Postings(added.names[some], added.claims[some], added.head[some])
            claim = int(one.claims[0])
            older = [*self._older(one)]
            if older:
                claims = np.unique(np.concatenate(older))
                found.append(np.stack((claims, np.full(len(claims), claim)), axis=1))
            self.load(one)
            low = end
        pairs = np.concatenate(found)
        return pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]

    def _older(self, one: Postings) -> Iterator[NDArray[np.int64]]:
        """Give, for each two rare words of a claim, the latest claims that have the key of both."""
        counts = self.frequencies.of_names(one.names).tolist()
        limit = BY_CHANCE * self.frequencies.claims
        rows = [
            np.array(self._claims.get(name, ()), np.int64)
            for name in one.names.tolist()
        ]
        heads = [row[(row & 1) == 1] >> 1 for row in rows]
        every = [row >> 1 for row in rows]
        for x, y in combinations(range(len(rows)), 2):
            if counts[x] * counts[y] <= limit:
                yield _both(every[x], every[y])[-WINDOW:]
            elif one.head[x] and one.head[y]:
                yield _both(heads[x], heads[y])[-WINDOW:]


def _both(a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give what two ascending arrays share; the shorter one is looked up in the longer."""
    if len(a) > len(b):
        a, b = b, a
    if not len(a):
        return a
    at = np.minimum(np.searchsorted(b, a), len(b) - 1)
    shared: NDArray[np.int64] = a[b[at] == a]
    return shared
