"""Where two claims differ, in their own words: conflicts as spans of the texts that a screen can mark.

A file of boilerplate has more differing pairs than memory has room for objects, so conflicts stay in columns
of words until somebody asks for some of them.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.conflicts import KINDS, Kind
from workbench.duplicates.tokens import Tokens

if TYPE_CHECKING:
    from workbench.model import Span


class Difference(NamedTuple):
    """Words of two claims that stand against each other; None on a side that has none."""

    kind: Kind
    a: "Span | None"
    b: "Span | None"


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


def joined(parts: Sequence[Conflicts]) -> Conflicts:
    """Put conflicts together, in order of pairs; of one pair, those of earlier parts first."""
    nothing = Conflicts(
        np.empty(0, np.int64), np.empty(0, np.uint8), np.empty((0, 4), np.int32)
    )
    parts = [nothing, *parts]
    rows = np.concatenate([part.rows for part in parts])
    order = np.argsort(rows, kind="stable")
    return Conflicts(
        rows[order],
        np.concatenate([part.kinds for part in parts])[order],
        np.concatenate([part.words for part in parts])[order],
    )


class Places(NamedTuple):
    """Conflicts in the texts of their claims, as columns; an end of 0 is a side that has none."""

    rows: list[int]
    kinds: list[int]
    """Places in `KINDS`."""
    a_begins: list[int]
    a_ends: list[int]
    b_begins: list[int]
    b_ends: list[int]


def spelt_places(
    texts: Sequence[str],
    tokens: Tokens,
    pairs: NDArray[np.int64],
    conflicts: Conflicts,
) -> Places:
    """Give where the words of conflicts stand in the texts of their claims; rows are places in `pairs` (m, 2)."""
    claims = pairs[conflicts.rows]
    a, b = (
        _stretches(
            texts, tokens, claims[:, side], conflicts.words[:, 2 * side :][:, :2]
        )
        for side in (0, 1)
    )
    return Places(conflicts.rows.tolist(), conflicts.kinds.tolist(), *a, *b)


def differences(
    texts: Sequence[str],
    tokens: Tokens,
    pairs: NDArray[np.int64],
    conflicts: Conflicts,
) -> dict[int, tuple[Difference, ...]]:
    """Give the differences of each pair that has some, by its row in `pairs` (m, 2), as spans of the claims' texts."""
    from workbench.model import Span  # noqa: PLC0415 - much to load for a run over files, which never makes one

    found: defaultdict[int, tuple[Difference, ...]] = defaultdict(tuple)
    columns = spelt_places(texts, tokens, pairs, conflicts)
    for row, kind, begin, end, other_begin, other_end in zip(*columns, strict=True):
        found[row] += (
            Difference(
                KINDS[kind],
                Span(begin, end) if end else None,
                Span(other_begin, other_end) if other_end else None,
            ),
        )
    return found


def _stretches(
    texts: Sequence[str],
    tokens: Tokens,
    claims: NDArray[np.int64],
    words: NDArray[np.int32],
) -> tuple[list[int], list[int]]:
    """Give where some words of claims begin and end in their texts; 0 and 0 for no words."""
    first, end = words.T
    base, after = tokens.starts[claims], tokens.starts[claims + 1]
    next_word = base + end
    begin, last, following = (
        tokens.begins[np.clip(at, 0, len(tokens.begins) - 1)]
        for at in (base + first, next_word - 1, next_word)
    )
    following = np.where(next_word < after, following, np.iinfo(np.int32).max)
    columns = (claims, end, last, following)
    ends = [
        _word_end(texts[claim], final, limit) if there else 0
        for claim, there, final, limit in zip(
            *(column.tolist() for column in columns), strict=True
        )
    ]
    return np.where(end, begin, 0).tolist(), ends


def _word_end(text: str, begin: int, limit: int) -> int:
    """Give where the word that begins here ends: at white space or the next word, without what closes after it."""
    # nearly always a space and the next word follow
    if text[begin : limit - 1].isalnum() and text[limit - 1 : limit] == " ":
        return limit - 1
    end = min(limit, len(text))
    at = begin + 1
    while at < end and not text[at].isspace():
        at += 1
    while at > begin + 1 and not (text[at - 1].isalnum() or text[at - 1] == "%"):
        at -= 1
    return at
