"""Which of many pairs need a close look: the words that differ, sorted out for a batch of pairs at once.

The guards cost some twenty microseconds a pair in Python, and a million claims have more than a million pairs.
Most of them differ in words no guard looks at; here numpy finds the others. A pair that is not suspect has no
conflict by definition, whoever asks.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.kinds import (
    DISTINCT,
    MEASURE,
    MONTH,
    NAME,
    NEGATOR,
    NUMBER,
    OPPOSITE,
    ORDINARY,
    PLAIN_NAME,
    PRESENT,
    SCALE,
    WEEKDAY,
)
from workbench.duplicates.tokens import places
from workbench.duplicates.traits import Runs, Traits

NUMBERS, NEGATION, DATES, NAMES, ROLES = (np.uint8(1 << bit) for bit in range(5))
"""The guards."""
BATCH = 1 << 13
"""Pairs looked at in one piece."""
CONTAINED = 0.93
"""Share of the shorter claim's characters that stand in words of the longer one."""
FRAMED = 0.9
"""Share of the characters of plain words, in each of two claims, that the other has too."""


class Screened(NamedTuple):
    """Of each pair."""

    contained: NDArray[np.bool_]
    """One claim's words are nearly all in the other."""
    framed: NDArray[np.bool_]
    """But for names, numbers and dates, the words of both are nearly the same."""
    suspect: NDArray[np.uint8]
    """Bits of the guards that may find a conflict."""


class Differing(NamedTuple):
    """The words of a batch of pairs that one side has more often than the other, pair by pair."""

    pair: NDArray[np.int64]
    side: NDArray[np.int64]
    """0 where a has more of it, 1 where b has."""
    characters: NDArray[np.int64]
    kinds: NDArray[np.uint32]


def screen(traits: Traits, a: NDArray[np.int64], b: NDArray[np.int64]) -> Screened:
    """Compare pairs of claims by the words that only one side has."""
    cuts = range(0, max(1, len(a)), BATCH)
    parts = [
        _screen(traits, a[low : low + BATCH], b[low : low + BATCH]) for low in cuts
    ]
    return Screened(*map(np.concatenate, zip(*parts, strict=True)))


def _screen(traits: Traits, a: NDArray[np.int64], b: NDArray[np.int64]) -> Screened:
    words = _differing(traits, a, b)
    gone, come = (
        _either(words.pair[at], words.kinds[at], len(a))
        for at in (words.side == 0, words.side == 1)
    )
    whole = np.maximum(np.stack([traits.characters[claims] for claims in (a, b)]), 1)
    telling = (words.kinds & (NAME | NUMBER | SCALE | MEASURE | MONTH | WEEKDAY)) != 0
    lost, facts = (
        np.bincount(
            words.pair + len(a) * words.side, words.characters * chosen, 2 * len(a)
        ).reshape(2, len(a))
        for chosen in (np.ones(len(telling), bool), telling)
    )
    plain = (lost - facts) <= (1 - FRAMED) * (whole - facts)
    return Screened(
        (1 - lost / whole).max(axis=0) >= CONTAINED,
        plain[0] & plain[1],
        _suspect(traits, a, b, gone, come) | _moved(traits, a, b, (gone | come) == 0),
    )


_NAMED_ON = np.array([0, 0, 1, 2], np.uint8)
"""By the two lowest bits of a key (name, side): bit 0 a name on side a, bit 1 on side b."""


def _differing(traits: Traits, a: NDArray[np.int64], b: NDArray[np.int64]) -> Differing:
    tokens = traits.tokens
    pairs = np.arange(len(a), dtype=np.uint64)
    sides = []
    for side, claims in enumerate((a, b)):
        at = places(tokens.starts, claims)
        lengths = tokens.starts[claims + 1] - tokens.starts[claims]
        key = (pairs << np.uint64(34)) | np.uint64(side)
        word = (tokens.ids[at].astype(np.uint32) << np.uint32(1)) | traits.names[at]
        sides.append(np.repeat(key, lengths) | (word.astype(np.uint64) << np.uint64(1)))
    keys = _unbalanced(np.concatenate(sides))
    # a word of a pair: how often more on side a than on side b, on which sides it is written as a name
    first = _firsts(keys >> np.uint64(2))
    balance = 1 - 2 * (keys & np.uint64(1)).astype(np.int32)
    named = _NAMED_ON[(keys & np.uint64(3)).astype(np.int64)]
    surplus = np.add.reduceat(balance, first) if len(first) else balance
    written = np.bitwise_or.reduceat(named, first) if len(first) else named
    differs = np.flatnonzero(surplus)
    surplus, written, keys = surplus[differs], written[differs], keys[first[differs]]
    ids = ((keys >> np.uint64(2)) & np.uint64(0xFFFFFFFF)).astype(np.int64)
    side_of = (surplus < 0).astype(np.int64)
    kinds = tokens.vocabulary.kinds[ids]
    name = (((written >> side_of) & 1) != 0) | ((kinds & DISTINCT) != 0)
    name &= (kinds & (MONTH | WEEKDAY | NUMBER)) == 0
    kinds |= PRESENT | name * NAME | (name & ((kinds & ORDINARY) == 0)) * PLAIN_NAME
    return Differing(
        (keys >> np.uint64(34)).astype(np.int64),
        side_of,
        np.abs(surplus) * tokens.vocabulary.lengths[ids].astype(np.int64),
        kinds,
    )


def _unbalanced(keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Give the keys (pair, word, name, side) in order, without words that both sides have once: most are such."""
    keys.sort()
    words = keys >> np.uint64(2)
    equal = np.zeros(len(keys) + 1, bool)
    equal[1:-1] = words[1:] == words[:-1]
    # two of a word, neither before nor after them another, one on either side
    two = equal[1:-1] & ~equal[:-2] & ~equal[2:]
    two &= ((keys[1:] ^ keys[:-1]) & np.uint64(1)) != 0
    kept = np.ones(len(keys), bool)
    kept[:-1] &= ~two
    kept[1:] &= ~two
    return keys[kept]


def _firsts(keys: NDArray[np.integer]) -> NDArray[np.int64]:
    """Give where each run of equal keys begins."""
    new = np.ones(len(keys), bool)
    new[1:] = keys[1:] != keys[:-1]
    return np.flatnonzero(new)


def _either(
    pair: NDArray[np.int64], kinds: NDArray[np.uint32], n: int
) -> NDArray[np.uint32]:
    """Give for each pair the kinds of all its words; `pair` is sorted."""
    found = np.zeros(n, np.uint32)
    if len(pair):
        first = _firsts(pair)
        found[pair[first]] = np.bitwise_or.reduceat(kinds, first)
    return found


def _suspect(
    traits: Traits,
    a: NDArray[np.int64],
    b: NDArray[np.int64],
    gone: NDArray[np.uint32],
    come: NDArray[np.uint32],
) -> NDArray[np.uint8]:
    either, both = gone | come, gone & come

    def has(kinds: NDArray[np.uint32], some: np.uint32) -> NDArray[np.bool_]:
        return np.asarray((kinds & some) != 0)

    numbers = NUMBER | SCALE | MEASURE
    dulled = (traits.dulled[a] | traits.dulled[b]) & (either != 0)
    # where one side has no capitals to tell names by, any word may be one
    uncased = (traits.cased[a] != traits.cased[b]) & (gone != 0) & (come != 0)
    found = np.zeros(len(a), np.uint8)
    for guard, looks in (
        (NUMBERS, has(either, SCALE) | (has(gone, numbers) & has(come, numbers))),
        (NEGATION, has(either, NEGATOR) | has(both, OPPOSITE) | dulled),
        (DATES, has(both, MONTH | WEEKDAY)),
        (NAMES, (has(both, NAME) | uncased) & has(either, PLAIN_NAME)),
    ):
        found |= looks * guard
    return found


def _moved(
    traits: Traits,
    a: NDArray[np.int64],
    b: NDArray[np.int64],
    same_words: NDArray[np.bool_],
) -> NDArray[np.uint8]:
    """Tell where names, numbers or words may have changed places, rather than clauses with all that is in them."""
    runs = traits.runs
    counts = np.diff(runs.starts)
    several = (counts[a] > 1) & (counts[b] > 1)
    names = (traits.named[a] > 1) & (traits.named[b] > 1)
    exchanged = names & (traits.frames[a] == traits.frames[b])
    moved = exchanged | (_uprooted(runs, a, b, several) > 1)
    # in another order the same words may be other numbers, or no longer be turned round
    all_guards = NUMBERS | NEGATION | DATES | NAMES | ROLES
    return np.where(same_words, all_guards, np.where(moved, ROLES, np.uint8(0)))


def _uprooted(
    runs: Runs, a: NDArray[np.int64], b: NDArray[np.int64], several: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Count in each pair the names of both sides that have neither neighbour left."""
    chosen = np.flatnonzero(several)
    keys, before, after = [], [], []
    for side, claims in enumerate((a[chosen], b[chosen])):
        at = places(runs.starts, claims)
        owner = np.repeat(
            np.arange(len(chosen), dtype=np.uint64),
            runs.starts[claims + 1] - runs.starts[claims],
        )
        keys.append(
            (owner << np.uint64(33))
            | (runs.last[at].astype(np.uint64) << np.uint64(1))
            | np.uint64(side)
        )
        before.append(runs.before[at])
        after.append(runs.after[at])
    key, left, right = (
        np.concatenate(keys),
        np.concatenate(before),
        np.concatenate(after),
    )
    order = np.argsort(key, kind="stable")
    key, left, right = key[order], left[order], right[order]
    # a name that stands once on either side: two neighbours in this order
    here = np.flatnonzero((key[1:] ^ key[:-1]) == 1)
    here = here[(key[here] & np.uint64(1)) == 0]
    kept = (left[here] == left[here + 1]) & (left[here] >= 0)
    kept |= (right[here] == right[here + 1]) & (right[here] >= 0)
    pair = chosen[(key[here[~kept]] >> np.uint64(33)).astype(np.int64)]
    return np.bincount(pair, minlength=len(several))
