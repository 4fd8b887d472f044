"""Where two claims differ, in their own words: conflicts as spans of the texts that a screen can mark.

A file of boilerplate has more differing pairs than memory has room for objects, so conflicts stay in columns
of words until somebody asks for some of them.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.conflicts import KINDS, Kind
from workbench.duplicates.tokens import Tokens
from workbench.model import Span


class Difference(NamedTuple):
    """Words of two claims that stand against each other; None on a side that has none."""

    kind: Kind
    a: Span | None
    b: Span | None


@dataclass(frozen=True, slots=True, eq=False)
class Conflicts:
    """Conflicts of pairs, in order of pairs."""

    rows: NDArray[np.int64]
    """The pair each belongs to, ascending, (c,)."""
    kinds: NDArray[np.uint8]
    """Places in `KINDS`."""
    words: NDArray[np.int32]
    """First and end of the words of a, then of b, (c, 4); both 0 on a side that has none."""

    def take(
        self, at: NDArray[np.int64] | slice, rows: NDArray[np.int64]
    ) -> "Conflicts":
        """Give some of them for other rows."""
        return Conflicts(rows, self.kinds[at], self.words[at])

    def between(self, first: int, end: int) -> "Conflicts":
        """Give those of some rows that follow each other."""
        low, high = np.searchsorted(self.rows, (first, end))
        some = slice(int(low), int(high))
        return self.take(some, self.rows[some])

    def turned(self, swapped: NDArray[np.bool_]) -> "Conflicts":
        """Give the same with sides changed round where asked."""
        words = np.where(swapped[:, None], self.words[:, [2, 3, 0, 1]], self.words)
        return Conflicts(self.rows, self.kinds, words)


def differences(
    texts: Sequence[str],
    tokens: Tokens,
    pairs: NDArray[np.int64],
    conflicts: Conflicts,
) -> dict[int, tuple[Difference, ...]]:
    """Give the differences of each pair that has some, by its row in `pairs` (m, 2), as spans of the claims' texts."""
    claims = pairs[conflicts.rows]
    a, b = (
        _spans(texts, tokens, claims[:, side], conflicts.words[:, 2 * side :][:, :2])
        for side in (0, 1)
    )
    found: defaultdict[int, tuple[Difference, ...]] = defaultdict(tuple)
    kinds = (KINDS[kind] for kind in conflicts.kinds.tolist())
    for row, kind, x, y in zip(conflicts.rows.tolist(), kinds, a, b, strict=True):
        found[row] += (Difference(kind, x, y),)
    return found


def _spans(
    texts: Sequence[str],
    tokens: Tokens,
    claims: NDArray[np.int64],
    words: NDArray[np.int32],
) -> list[Span | None]:
    """Give where some words of claims stand in their texts; None for no words."""
    first, end = words.T
    base, after = tokens.starts[claims], tokens.starts[claims + 1]
    next_word = base + end
    begin, last, following = (
        tokens.begins[np.clip(at, 0, len(tokens.begins) - 1)]
        for at in (base + first, next_word - 1, next_word)
    )
    following = np.where(next_word < after, following, np.iinfo(np.int32).max)
    columns = (claims, end, begin, last, following)
    return [
        Span(low, _word_end(texts[claim], final, limit)) if there else None
        for claim, there, low, final, limit in zip(
            *(column.tolist() for column in columns), strict=True
        )
    ]


def _word_end(text: str, begin: int, limit: int) -> int:
    """Give where the word that begins here ends: at white space or the next word, without what closes after it."""
    end = min(limit, len(text))
    at = begin + 1
    while at < end and not text[at].isspace():
        at += 1
    while at > begin + 1 and not (text[at - 1].isalnum() or text[at - 1] == "%"):
        at -= 1
    return at
