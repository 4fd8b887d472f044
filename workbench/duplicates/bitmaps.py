"""A cheap look before the real score: whether two claims share enough words at all.

Each claim's words become bits, one a word, three machine words for telling words and one for small ones; common
bits are counted by the processor. Words of two claims may coincide, which makes a look too many; words of one claim
too, a pair of them once in 192, which may make a look too few.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.kinds import FUNCTION
from workbench.duplicates.tokens import Each, Tokens

SHARED, PART = np.float32(0.34), np.float32(0.8)
"""Share of the mean weight of two claims that must be common, or of the shorter one's."""
_WEIGHT = np.uint16(3)
"""What a telling word weighs beside a small one."""
_TELLING, _SMALL = 192, 64


@dataclass(frozen=True, slots=True, eq=False)
class Bitmaps:
    """Bits and weight of each claim."""

    bits: NDArray[np.uint64]
    """(n, 4): three of telling words, one of small words."""
    weights: NDArray[np.float32]

    @classmethod
    def of(
        cls, tokens: Tokens, each: Each[Tokens, NDArray[np.uint64]] = map
    ) -> "Bitmaps":
        """Set the bits of some claims."""
        names = tokens.vocabulary.names
        small = (tokens.vocabulary.kinds & FUNCTION) != 0
        bit = np.where(
            small, _TELLING + names % np.uint64(_SMALL), names % np.uint64(_TELLING)
        ).astype(np.int64)

        def block(part: Tokens) -> NDArray[np.uint64]:
            flat = np.zeros(len(part) * (_TELLING + _SMALL), bool)
            flat[part.owners() * (_TELLING + _SMALL) + bit[part.ids]] = True
            return np.packbits(flat.reshape(len(part), -1), axis=1).view(np.uint64)

        none = np.empty((0, (_TELLING + _SMALL) // 64), np.uint64)
        bits = np.concatenate([*each(block, tokens.parts()), none])
        return cls(bits, _weight(bits).astype(np.float32))

    def alike(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell for pairs of claims whether they share enough words to be scored."""
        common = np.take(self.bits, a, axis=0)
        common &= np.take(self.bits, b, axis=0)
        x, y = self.weights[a], self.weights[b]
        needed = np.minimum(SHARED / 2 * (x + y), PART * np.minimum(x, y))
        enough: NDArray[np.bool_] = _weight(common) >= needed
        return enough


def _weight(bits: NDArray[np.uint64]) -> NDArray[np.uint16]:
    counts = np.bitwise_count(bits)
    telling = counts[:, 0].astype(np.uint16) + counts[:, 1] + counts[:, 2]
    return telling * _WEIGHT + counts[:, 3]
