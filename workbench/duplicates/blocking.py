"""Which claims are worth comparing: those that share two of their rarest words.

A claim gets a key for each pair of its rare words; claims with an equal key stand side by side in one sorted
array and are candidates when not more than `WINDOW` apart in it. Pairs beyond the rarest get a key only where
chance alone would bring few claims together: without that bound, tests grow faster than claims, because the
expected partners of two common words grow with the number of claims.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.frequencies import FRESH, Frequencies
from workbench.duplicates.naming import distinct, mixed
from workbench.duplicates.tokens import Each, Tokens, blocks
from workbench.duplicates.vocabulary import Vocabulary

WORDS = 8
"""Rare words of a claim."""
HEAD = 6
"""Every pair of the rarest of them makes a key; measured: 5 lose half a percent of retold claims."""
BY_CHANCE = 2
"""Claims that chance may bring to a key of other words."""
NEW_WORDS = 8
"""Words never seen before that count beside them."""
WINDOW = 48
"""How many older claims of a key a claim is compared with; 32 lose a percent of what all by all finds among tables."""

CROWD = 256
"""Claims of a key beyond which it is a form that is filled in: "The index rose 12 points"."""
FOUND, FOUND_IN_CROWDS = 32, 4
"""How many times a claim may be found, on average, by keys of few claims and by those of crowds; real text has 8 to 12.
Without a bound a million filled-in forms would make fifty million pairs; so bounded, the nearest stay."""
_AT_LEAST = 1 << 17
"""What is found by a part of the keys, however few claims there are."""
_PARTS = 16
_TESTED = 1 << 17
_WAITING = 1 << 23

Test = Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.bool_]]
"""Tells for pairs of claims whether they are worth scoring."""


class Rare(NamedTuple):
    """The rare words of each claim, the rarest first."""

    words: NDArray[np.int32]
    """Numbers in the vocabulary, -1 where a claim has no more, (n, columns)."""
    head: NDArray[np.bool_]
    """Whether the word is one of the rarest, (n, columns)."""


class Candidates(NamedTuple):
    """Pairs of claims that are worth a score."""

    pairs: NDArray[np.int64]
    """(m, 2)."""
    left_out: int
    """Comparisons that were not made because too much was found already: how often two claims shared a key."""


class Neighbours(NamedTuple):
    """What a part of the keys brings together."""

    packed: NDArray[np.uint64]
    """Pairs as `a << 32 | b`."""
    left_out: int


def rarest(tokens: Tokens, frequencies: Frequencies) -> Rare:
    """Choose each claim's rare words by frequencies that may come from outside."""
    found = list(map(chooser(tokens.vocabulary, frequencies), tokens.parts()))
    if not found:
        return Rare(np.empty((0, 0), np.int32), np.empty((0, 0), bool))
    width = max(part.words.shape[1] for part in found)
    words = [_widened(part.words, width, -1) for part in found]
    heads = [_widened(part.head, width, 0) for part in found]
    return Rare(np.concatenate(words), np.concatenate(heads))


def chooser(
    vocabulary: Vocabulary,
    frequencies: Frequencies,
    idle: NDArray[np.bool_] | None = None,
) -> Callable[[Tokens], Rare]:
    """Give what chooses the rare words of some claims; idle words are not told."""
    counts = frequencies.for_words(vocabulary)
    order = np.lexsort((vocabulary.names, counts)).astype(np.int32)
    rank = np.empty(len(order), np.uint64)
    rank[order] = np.arange(len(order), dtype=np.uint64)
    fresh = counts <= FRESH
    told = np.ones(len(counts), bool) if idle is None else ~idle

    def choose(part: Tokens) -> Rare:
        keys = (part.owners().astype(np.uint64) << np.uint64(32)) | rank[part.ids]
        keys = distinct(keys)
        owner = (keys >> np.uint64(32)).astype(np.int64)
        word = order[(keys & np.uint64(0xFFFFFFFF)).astype(np.int64)]
        new = fresh[word]
        place = _columns(owner, len(part))
        known = place - np.bincount(owner[new], minlength=len(part))[owner]
        chosen = np.where(new, place < NEW_WORDS, known < WORDS) & told[word]
        owner, word, head = owner[chosen], word[chosen], (new | (known < HEAD))[chosen]
        column = _columns(owner, len(part))
        words = np.full((len(part), WORDS + NEW_WORDS), -1, np.int32)
        heads = np.zeros(words.shape, bool)
        words[owner, column], heads[owner, column] = word, head
        width = int(column.max(initial=-1)) + 1
        return Rare(words[:, :width].copy(), heads[:, :width].copy())

    return choose


def _columns(owner: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Give the place of each entry in its row; `owner` is sorted."""
    firsts: NDArray[np.int64] = np.searchsorted(owner, np.arange(n))[owner]
    return np.arange(len(owner)) - firsts


def _widened(found: NDArray[np.generic], width: int, value: int) -> NDArray[np.generic]:
    return np.pad(found, ((0, 0), (0, width - found.shape[1])), constant_values=value)


def candidates(
    tokens: Tokens,
    frequencies: Frequencies,
    test: Test,
    each: Each[Any, Any] = map,
) -> NDArray[np.int64]:
    """Give the pairs that `neighbours` finds."""
    return neighbours(tokens, frequencies, test, each).pairs


def neighbours(
    tokens: Tokens,
    frequencies: Frequencies,
    test: Test,
    each: Each[Any, Any] = map,
) -> Candidates:
    """Find the pairs of claims that share a key and pass the test, a before b, sorted, each once."""
    names = tokens.vocabulary.names
    counts = frequencies.for_words(tokens.vocabulary)
    # a new word that stands here once brings no two of these claims together
    idle = (counts <= FRESH) & (np.bincount(tokens.ids, minlength=len(names)) < 2)
    choose = chooser(tokens.vocabulary, frequencies, idle)
    limit = BY_CHANCE * frequencies.claims
    claim_bits = np.uint64(max(1, len(tokens)).bit_length())

    def keys_of(claims: range) -> NDArray[np.uint64]:
        rare = choose(tokens.part(claims))
        return _keys(rare, claims, names, counts, limit, claim_bits)

    keys = np.concatenate([np.empty(0, np.uint64), *each(keys_of, blocks(len(tokens)))])
    part = (keys >> np.uint64(60)).astype(np.uint8)

    room, room_in_crowds = (
        max(_AT_LEAST, times * len(tokens) // _PARTS)
        for times in (FOUND, FOUND_IN_CROWDS)
    )

    def of_part(number: int) -> Neighbours:
        some = _Keys.of(keys[part == number], claim_bits)
        few, more = some.neighbours(~some.crowded, test, room)
        crowds, still_more = some.neighbours(some.crowded, test, room_in_crowds)
        return Neighbours(distinct(np.concatenate((few, crowds))), more + still_more)

    left_out: list[int] = []

    def packed_pairs() -> Iterator[NDArray[np.uint64]]:
        for found in each(of_part, range(_PARTS)):
            left_out.append(found.left_out)
            yield found.packed

    packed = _merged(packed_pairs())
    both = (packed >> np.uint64(32), packed & np.uint64(0xFFFFFFFF))
    return Candidates(np.stack(both, axis=1).astype(np.int64), sum(left_out))


def _merged(parts: Iterable[NDArray[np.uint64]]) -> NDArray[np.uint64]:
    """Put pairs together, each once: near-copies share most of their keys and are found for each."""
    packed = np.empty(0, np.uint64)
    waiting: list[NDArray[np.uint64]] = []
    for part in parts:
        waiting.append(part)
        if sum(map(len, waiting)) > len(packed) + _WAITING:
            packed = distinct(np.concatenate([packed, *waiting]))
            waiting.clear()
    return distinct(np.concatenate([packed, *waiting]))


def _keys(
    rare: Rare,
    claims: range,
    names: NDArray[np.uint64],
    counts: NDArray[np.int64],
    limit: float,
    claim_bits: np.uint64,
) -> NDArray[np.uint64]:
    """Give a key for each pair of rare words of a claim, its claim in the lowest bits."""
    words, head = rare.words.T, rare.head.T
    # column by column: each is read several times
    columns = [np.ascontiguousarray(column) for column in words]
    named, counted = (
        [names[column] for column in columns],
        [counts[column] for column in columns],
    )
    heads, there = (
        [np.ascontiguousarray(column) for column in head],
        [column >= 0 for column in columns],
    )
    numbers = np.arange(claims.start, claims.stop, dtype=np.uint64)
    out = [np.empty(0, np.uint64)]
    for x, y in combinations(range(len(columns)), 2):
        kept = there[y] & ((heads[x] & heads[y]) | (counted[x] * counted[y] <= limit))
        keys = pair_named(named[x][kept], named[y][kept])
        out.append(((keys >> claim_bits) << claim_bits) | numbers[kept])
    return np.concatenate(out)


def pair_named(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Give the name of a pair of words, whichever comes first."""
    return mixed(a + b)


class _Keys(NamedTuple):
    """Keys in order, and whose they are."""

    group: NDArray[np.uint64]
    claims: NDArray[np.int64]
    crowded: NDArray[np.bool_]
    """Whether more claims than `CROWD` have it."""

    @classmethod
    def of(cls, keys: NDArray[np.uint64], claim_bits: np.uint64) -> "_Keys":
        """Sort keys that have their claim in the lowest bits."""
        keys.sort()
        group = keys >> claim_bits
        claims = keys & ((np.uint64(1) << claim_bits) - np.uint64(1))
        crowded = np.zeros(len(group), bool)
        # in a crowd, who stands so far behind has the same key
        far = np.flatnonzero(group[CROWD:] == group[:-CROWD])
        if len(far):
            crowded = np.isin(group, distinct(group[far]))
        return cls(group, claims.astype(np.int64), crowded)

    def neighbours(
        self, some: NDArray[np.bool_], test: Test, room: int
    ) -> tuple[NDArray[np.uint64], int]:
        """Find claims near each other under one key that pass the test, the nearest first, until there is no more room.

        Gives them as `a << 32 | b`, and how many comparisons were left out.
        """
        at = np.flatnonzero((self.group[1:] == self.group[:-1]) & some[1:])
        found, left_out = [np.empty(0, np.uint64)], 0
        for lag in range(1, WINDOW + 1):
            for low in range(0, len(at), _TESTED):
                tested = at[low : low + _TESTED]
                if room <= 0:
                    left_out += len(tested)
                    continue
                a, b = self.claims[tested], self.claims[tested + lag]
                good = test(a, b)
                pair = (a[good] << 32) | b[good]
                found.append(pair.astype(np.uint64))
                room -= len(pair)
            at = at[at + lag + 1 < len(self.group)]
            at = at[self.group[at] == self.group[at + lag + 1]]
            if not len(at):
                break
        return np.concatenate(found), left_out
