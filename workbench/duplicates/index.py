"""An index of claims that grows: who among the claims so far may be a near-copy of a new one.

It holds, for each rare word, the claims that have it among theirs. The frequencies that say what is rare are
frozen when the index is begun, so a claim's place never changes, and adding claims one by one finds the
candidates that one run over all of them finds with the same frequencies. When claims have outgrown their
frequencies (their number has doubled, say), it is begun anew.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.blocking import BY_CHANCE, WINDOW, rarest
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.naming import distinct
from workbench.duplicates.tokens import Tokens

_COLUMN = 6
"""Bits for which of a claim's rare words it is."""
_HEADS = 31
"""Bit from which a mask tells of the rarest words; below it, of all."""
_NEAR = 1 << 11
"""Claims looked at first for those that stand nearest: of a common pair of words they are enough."""
_NONE = np.empty(0, np.int64)


class Postings(NamedTuple):
    """One row for each rare word of each claim, in order of claims: what a table of them stores."""

    names: NDArray[np.uint64]
    """Names of words."""
    claims: NDArray[np.int64]
    head: NDArray[np.bool_]
    """Whether the word is one of its claim's rarest."""

    @property
    def rows(self) -> NDArray[np.int64]:
        """Claim and head in one number: claim * 2 + head."""
        return (self.claims << 1) | self.head

    def only(self, kept: NDArray[np.bool_]) -> "Postings":
        """Give some of them."""
        return Postings(self.names[kept], self.claims[kept], self.head[kept])

    def by_word(self) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """Give each word's name and its rows, ascending; names ascend as signed numbers, as a database orders them."""
        names, rows = self.names.view(np.int64), self.rows
        order = np.lexsort((rows, names))
        names, rows = names[order], rows[order]
        starts = np.flatnonzero(np.diff(names, prepend=~names[:1])).tolist()
        for first, end in pairwise([*starts, len(names)]):
            yield int(names[first]), rows[first:end]


def postings(
    tokens: Tokens, frequencies: Frequencies, claims: NDArray[np.int64] | int = 0
) -> Postings:
    """Give the postings of claims with these numbers, or numbered from one."""
    rare = rarest(tokens, frequencies)
    row, column = np.nonzero(rare.words >= 0)
    names = tokens.vocabulary.names[rare.words[row, column]]
    numbers = row + claims if isinstance(claims, int) else claims[row]
    return Postings(names, numbers, rare.head[row, column])


class Index:
    """Claims by their rare words. Numbers of claims may be left out and come in any order.

    Exact repeats are not for the index: their first stands for them (`workbench.duplicates.repeats`).
    """

    def __init__(self, frequencies: Frequencies) -> None:
        self.frequencies = frequencies
        self._rows: dict[int, NDArray[np.int64]] = {}

    def hold(self, name: int, rows: NDArray[np.int64]) -> None:
        """Take in rows of one word, by its signed name."""
        held = self._rows.get(name, _NONE)
        ascends = not len(held) or not len(rows) or held[-1] < rows[0]
        both = np.concatenate((held, rows))
        self._rows[name] = both if ascends else distinct(both)

    def load(self, stored: Postings) -> None:
        """Take in postings; those of words that are not asked for may stay where they are."""
        for name, rows in stored.by_word():
            self.hold(name, rows)

    def add(self, tokens: Tokens, first: int) -> NDArray[np.int64]:
        """Add claims numbered from `first`; give their candidates among all that are held, (m, 2), sorted.

        Candidates are what `blocking.candidates` gives before its test.
        """
        added = postings(tokens, self.frequencies, first)
        self.load(added)
        return self.beside(added)

    def beside(self, asked: Postings) -> NDArray[np.int64]:
        """Give the candidates of claims that are held, a before b, sorted, each pair once, (m, 2)."""
        ends = np.flatnonzero(np.diff(asked.claims, append=-1)) + 1
        found = [np.empty((0, 2), np.int64)]
        for first, end in pairwise([0, *ends.tolist()]):
            claim = int(asked.claims[first])
            near = self._near(claim, asked.names[first:end], asked.head[first:end])
            both = (np.minimum(near, claim), np.maximum(near, claim))
            found.append(np.stack(both, axis=1))
        pairs = np.concatenate(found)
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        new = np.ones(len(pairs), bool)
        new[1:] = (pairs[1:] != pairs[:-1]).any(axis=1)
        return pairs[new]

    def _near(
        self, claim: int, names: NDArray[np.uint64], head: NDArray[np.bool_]
    ) -> NDArray[np.int64]:
        """Give the claims that stand near one under a key of two of its words."""
        keys = self._keys(names, head)
        claims, masks = self._sharing(names)
        own = int(np.searchsorted(claims, claim))
        before, after = masks[:own][::-1], masks[own + 1 :]
        found = [own - 1 - _first(before, keys), own + 1 + _first(after, keys)]
        return claims[np.concatenate(found)]

    def _keys(
        self, names: NDArray[np.uint64], head: NDArray[np.bool_]
    ) -> NDArray[np.int64]:
        """Give the masks of the pairs of words that make a key: any two that chance seldom brings together, and the rarest."""
        x, y = np.triu_indices(len(names), 1)
        counts = self.frequencies.of_names(names)
        free = counts[x] * counts[y] <= BY_CHANCE * self.frequencies.claims
        bits = np.int64(1) << np.arange(len(names))
        both = bits[x] | bits[y]
        return np.where(free, both, both << _HEADS)[free | (head[x] & head[y])]

    def _sharing(
        self, names: NDArray[np.uint64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Give the claims that have two of these words, ascending, each with a mask of them."""
        keys = np.concatenate(
            [
                (self._rows.get(name, _NONE) << _COLUMN) | column
                for column, name in enumerate(names.view(np.int64).tolist())
            ]
        )
        keys.sort()
        claims = keys >> (_COLUMN + 1)
        again = claims[1:] == claims[:-1]
        kept = np.zeros(len(keys), bool)
        kept[1:] = again
        kept[:-1] |= again
        keys, claims = keys[kept], claims[kept]
        if not len(keys):
            return claims, keys
        word = np.int64(1) << (keys & ((1 << _COLUMN) - 1))
        word |= np.where((keys >> _COLUMN) & 1, word << _HEADS, 0)
        starts = np.flatnonzero(np.diff(claims, prepend=-1))
        return claims[starts], np.bitwise_or.reduceat(word, starts)


def _first(masks: NDArray[np.int64], keys: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give where the first masks are that have all bits of a key, a window of them for each key."""
    near = masks[:_NEAR, None]
    hits = (near & keys) == keys
    some = hits.sum(axis=0)
    within = hits & (np.cumsum(hits, axis=0) <= WINDOW) if (some > WINDOW).any() else hits  # fmt: skip
    found = [np.flatnonzero(within.any(axis=1))]
    if len(masks) > _NEAR:
        rarer = keys[some < WINDOW].tolist()
        found += [np.flatnonzero((masks & key) == key)[:WINDOW] for key in rarer]
    return distinct(np.concatenate(found))


@cache
def program() -> str:
    """Name what reads and compares claims: a digest of this package, so that another one begins the index anew."""
    digest = hashlib.sha256()
    for name, content in _contents(files("workbench.duplicates"), ""):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()[:16]


def _contents(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = f"{path}/{entry.name}"
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _contents(entry, name)
        elif not entry.name.endswith(".pyc"):
            yield name, entry.read_bytes()
