"""A word's name is a hash: prefix sums give those of all words of a chunk at once."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.integer)

_BASE = 0x9E3779B97F4A7C15
"""An odd multiplier has an inverse modulo 2**64: a word's hash is freed of the place where it stands."""
_INVERSE = pow(_BASE, -1, 1 << 64)
_PIECE = 1 << 19
"""Characters hashed in one go."""

_powers: NDArray[np.uint64] = np.empty(0, np.uint64)
_inverses: NDArray[np.uint64] = np.empty(0, np.uint64)


def _grown(length: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    global _powers, _inverses
    powers, inverses = _powers, _inverses
    if min(len(powers), len(inverses)) < length:
        powers, inverses = (
            _powers_of(factor, max(1 << 12, length + length // 4))
            for factor in (_BASE, _INVERSE)
        )
        _powers, _inverses = powers, inverses
    return powers, inverses


def _powers_of(factor: int, count: int) -> NDArray[np.uint64]:
    powers = np.full(count, factor, np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers, out=powers)


def spans_named(
    codes: NDArray[np.unsignedinteger],
    begins: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> NDArray[np.uint64]:
    """Hash each stretch `codes[begins:ends]`, in order of place: equal stretches get equal names wherever they stand."""
    names = np.empty(len(begins), np.uint64)
    low = 0
    while low < len(begins):
        base = int(begins[low])
        high = max(low + 1, int(np.searchsorted(ends, base + _PIECE, "right")))
        some = slice(low, high)
        piece = codes[base : ends[high - 1]]
        powers, inverses = _grown(len(piece) + 1)
        sums = np.zeros(len(piece) + 1, np.uint64)
        np.multiply(piece, powers[: len(piece)], out=sums[1:])
        np.cumsum(sums, out=sums)
        begin, end = begins[some] - base, ends[some] - base
        names[some] = (sums[end] - sums[begin]) * inverses[begin]
        low = high
    return mixed(names)


def word_named(word: str) -> int:
    """Give the name of one folded word."""
    codes = np.fromiter(map(ord, word), np.uint32, len(word))
    return int(spans_named(codes, np.array([0]), np.array([len(word)]))[0])


def mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Spread what tells values apart over all 64 bits (the finaliser of MurmurHash3)."""
    values = values ^ (values >> np.uint64(33))
    values *= np.uint64(0xFF51AFD7ED558CCD)
    values ^= values >> np.uint64(33)
    values *= np.uint64(0xC4CEB9FE1A85EC53)
    values ^= values >> np.uint64(33)
    return values


def distinct(values: NDArray[Number]) -> NDArray[Number]:
    """Give the values in order, each once.

    numpy's own `unique` hashes them, which takes ten times as long, and loads masked arrays to ask whether they are some.
    """
    values = np.sort(values)
    if len(values):
        values = values[np.concatenate(([True], values[1:] != values[:-1]))]
    return values
