"""Which claims are worth comparing: those that share two of their rarest words.

A claim gets a key for each pair of its rare words; claims with an equal key stand side by side in one sorted
array and are candidates when not more than `WINDOW` apart in it. Pairs beyond the rarest get a key only where
chance alone would bring few claims together: without that bound, tests grow faster than claims, because the
expected partners of two common words grow with the number of claims.
"""

from collections.abc import Callable, Iterable
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.frequencies import FRESH, Frequencies
from workbench.duplicates.naming import distinct, mixed
from workbench.duplicates.tokens import Each, Tokens, blocks

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


def rarest(
    tokens: Tokens,
    frequencies: Frequencies,
    each: Each[Tokens, Rare] = map,
    *,
    idle: NDArray[np.bool_] | None = None,
) -> Rare:
    """Choose each claim's rare words by frequencies that may come from outside; idle words are not told."""
    counts = frequencies.for_words(tokens.vocabulary)
    names = tokens.vocabulary.names
    order = np.lexsort((names, counts)).astype(np.int32)
    rank = np.empty(len(order), np.uint64)
    rank[order] = np.arange(len(order), dtype=np.uint64)
    fresh = counts <= FRESH
    told = np.ones(len(counts), bool) if idle is None else ~idle

    def block(part: Tokens) -> Rare:
        keys = (part.owners().astype(np.uint64) << np.uint64(32)) | rank[part.ids]
        keys.sort()
        keys = (
            keys[np.concatenate(([True], keys[1:] != keys[:-1]))] if len(keys) else keys
        )
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

    found = list(each(block, tokens.parts()))
    width = max((part.words.shape[1] for part in found), default=0)
    words = [_widened(part.words, width, -1) for part in found]
    heads = [_widened(part.head, width, 0) for part in found]
    if not found:
        return Rare(np.empty((0, 0), np.int32), np.empty((0, 0), bool))
    return Rare(np.concatenate(words), np.concatenate(heads))


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
    """Give the pairs of claims that share a key and pass the test, a before b, sorted, each once, (m, 2)."""
    names = tokens.vocabulary.names
    counts = frequencies.for_words(tokens.vocabulary)
    # a new word that stands here once brings no two of these claims together
    idle = (counts <= FRESH) & (np.bincount(tokens.ids, minlength=len(names)) < 2)
    rare = rarest(tokens, frequencies, each, idle=idle)
    limit = BY_CHANCE * frequencies.claims
    claim_bits = np.uint64(max(1, len(tokens)).bit_length())

    def keys_of(claims: range) -> NDArray[np.uint64]:
        return _keys(rare, claims, names, counts, limit, claim_bits)

    keys = np.concatenate([np.empty(0, np.uint64), *each(keys_of, blocks(len(tokens)))])
    part = (keys >> np.uint64(60)).astype(np.uint8)

    def neighbours(number: int) -> NDArray[np.uint64]:
        return _neighbours(keys[part == number], claim_bits, test)

    packed = _merged(each(neighbours, range(_PARTS)))
    both = (packed >> np.uint64(32), packed & np.uint64(0xFFFFFFFF))
    return np.stack(both, axis=1).astype(np.int64)


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
    words, head = (
        rare.words[claims.start : claims.stop].T,
        rare.head[claims.start : claims.stop].T,
    )
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


def _neighbours(
    keys: NDArray[np.uint64], claim_bits: np.uint64, test: Test
) -> NDArray[np.uint64]:
    """Give the claims near each other under one key that pass the test, as `a << 32 | b`."""
    keys.sort()
    group = keys >> claim_bits
    claims = (keys & ((np.uint64(1) << claim_bits) - np.uint64(1))).astype(np.int64)
    at = np.flatnonzero(group[1:] == group[:-1])
    found = [np.empty(0, np.uint64)]
    for lag in range(1, WINDOW + 1):
        for low in range(0, len(at), _TESTED):
            some = at[low : low + _TESTED]
            a, b = claims[some], claims[some + lag]
            good = test(a, b)
            found.append(
                (a[good].astype(np.uint64) << np.uint64(32)) | b[good].astype(np.uint64)
            )
        at = at[at + lag + 1 < len(keys)]
        at = at[group[at] == group[at + lag + 1]]
        if not len(at):
            break
    return distinct(np.concatenate(found))
