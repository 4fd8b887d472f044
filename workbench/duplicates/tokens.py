"""Claims as numbers: the words of all claims end to end in one array, with what is known of each beside it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.vocabulary import Vocabulary

A = TypeVar("A")
B = TypeVar("B")
Each = Callable[[Callable[[A], B], Iterable[A]], Iterator[B]]
"""How a function is run over many inputs, in order: the built-in `map`, or one that uses more cores."""

CAPITALISED, SHOUTED, AFTER_COMMA, AFTER_STOP, SPELT, GROUPED, OPENING, OWNS = (
    np.uint8(1 << bit) for bit in range(8)
)
"""What else is known of a word: it begins with a capital; its second letter is one too; a comma or a stop stands
before it; it is written in letters; its digits are grouped by commas; it is its claim's first; it ends in 's.
"""
BLOCK = 1 << 13
"""Claims worked on in one piece: new memory costs more than the work, and small arrays are used again."""


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The words of n claims: claim c has `ids[starts[c]:starts[c + 1]]`."""

    ids: NDArray[np.int32]
    """Numbers of words in the vocabulary, (words of all claims,)."""
    flags: NDArray[np.uint8]
    begins: NDArray[np.int32]
    """Where each word begins in its claim's text."""
    starts: NDArray[np.int64]
    """(n + 1,)."""
    vocabulary: Vocabulary

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> NDArray[np.int64]:
        """Words of each claim."""
        return np.diff(self.starts)

    @property
    def kinds(self) -> NDArray[np.uint32]:
        """Kind of each word of the claims."""
        return self.vocabulary.kinds[self.ids]

    def owners(self) -> NDArray[np.int64]:
        """Give the claim of each word."""
        return np.repeat(np.arange(len(self)), self.lengths)

    def counts(self, marked: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Give how many of each claim's words are marked."""
        sums = np.zeros(len(marked) + 1, np.int64)
        np.cumsum(marked, out=sums[1:])
        return np.diff(sums[self.starts])

    def only(self, keep: NDArray[np.bool_]) -> "Tokens":
        """Give the same claims with some of their words."""
        kept = np.zeros(len(keep) + 1, np.int64)
        np.cumsum(keep, out=kept[1:])
        return self._of(keep, kept[self.starts])

    def _of(
        self, words: NDArray[np.bool_] | slice, starts: NDArray[np.int64]
    ) -> "Tokens":
        columns = (self.ids[words], self.flags[words], self.begins[words])
        return Tokens(*columns, starts, self.vocabulary)

    def part(self, claims: range) -> "Tokens":
        """Give some claims that follow each other, without copying."""
        first, end = int(self.starts[claims.start]), int(self.starts[claims.stop])
        starts = self.starts[claims.start : claims.stop + 1] - first
        return self._of(slice(first, end), starts)

    def parts(self) -> Iterator["Tokens"]:
        """Give all claims block by block."""
        return (self.part(claims) for claims in blocks(len(self)))

    def take(self, claims: NDArray[np.int64]) -> "Tokens":
        """Give some of the claims, in the order asked for."""
        starts = np.zeros(len(claims) + 1, np.int64)
        np.cumsum(self.lengths[claims], out=starts[1:])
        ids, begins = (np.empty(starts[-1], np.int32) for _ in range(2))
        flags = np.empty(starts[-1], np.uint8)
        for block in blocks(len(claims)):
            at = places(self.starts, claims[block.start : block.stop])
            some = slice(int(starts[block.start]), int(starts[block.stop]))
            ids[some], begins[some] = self.ids[at], self.begins[at]
            flags[some] = self.flags[at]
        return Tokens(ids, flags, begins, starts, self.vocabulary)

    def words(self, claim: int) -> list[str]:
        """Give the words of one claim."""
        names = self.vocabulary.words
        return [
            names[at]
            for at in self.ids[self.starts[claim] : self.starts[claim + 1]].tolist()
        ]


class Apart(NamedTuple):
    """Claims with a vocabulary of their own, as they travel from another process."""

    words: list[str]
    names: NDArray[np.uint64]
    """What a vocabulary holds."""
    ids: NDArray[np.int32]
    flags: NDArray[np.uint8]
    begins: NDArray[np.int32]
    starts: NDArray[np.int64]


def apart(tokens: Tokens) -> Apart:
    """Take claims with all that is needed to read them elsewhere."""
    known = tokens.vocabulary
    columns = (tokens.ids, tokens.flags, tokens.begins, tokens.starts)
    return Apart(known.words, known.names, *columns)


def adopted(found: Apart, vocabulary: Vocabulary) -> Tokens:
    """Give claims from elsewhere the numbers of a vocabulary."""
    numbers = vocabulary.adopted(found.names, found.words)
    ids = numbers[found.ids]
    return Tokens(ids, found.flags, found.begins, found.starts, vocabulary)


def blocks(n: int) -> Iterator[range]:
    """Cut n claims into blocks."""
    return (range(first, min(first + BLOCK, n)) for first in range(0, n, BLOCK))


def places(starts: NDArray[np.int64], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give the places of all members of some rows, end to end; row r has places `starts[r]` to `starts[r + 1]`."""
    lengths = starts[rows + 1] - starts[rows]
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    at: NDArray[np.int64] = np.repeat(starts[rows] - (ends - lengths), lengths)
    at += np.arange(total)
    return at


def joined(parts: Iterable[Tokens], vocabulary: Vocabulary) -> Tokens:
    """Put claims end to end."""
    # of no claims there are no parts, and nothing cannot be put end to end
    ids, begins = ([np.empty(0, np.int32)] for _ in range(2))
    flags, lengths = [np.empty(0, np.uint8)], [np.zeros(1, np.int64)]
    for part in parts:
        ids.append(part.ids)
        flags.append(part.flags)
        begins.append(part.begins)
        lengths.append(part.lengths)
    starts = np.cumsum(np.concatenate(lengths))
    return Tokens(
        np.concatenate(ids),
        np.concatenate(flags),
        np.concatenate(begins),
        starts,
        vocabulary,
    )
