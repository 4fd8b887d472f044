"""One claim as the conflict guards see it: its content words, its names, its numbers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from typing import NamedTuple

from workbench.duplicates.lexicon import lexicon
from workbench.duplicates.numbers import Quantity, quantities
from workbench.duplicates.traits import Traits

_NONE: frozenset[str] = frozenset()

Words = tuple[int, int]
"""Words of a statement, first and end."""


@dataclass(frozen=True)
class Statement:
    """A claim without who says it, word by word."""

    words: Sequence[str]
    """Folded; spelt numbers below a hundred are digits."""
    flags: bytes
    """Bits of `workbench.duplicates.tokens`, one byte a word."""
    named: bytes
    """Not 0 where a word is written as a name."""
    cased: bool
    """Whether its capitals tell anything: not all small, not all capitals."""

    counts: Counter[str]
    """How often it has each of its words, in their order."""
    repeated: frozenset[str]
    """Words that it has more than once."""
    names: frozenset[str]
    """Words written as names."""

    def surplus(self, other: "Statement") -> list[str]:
        """Give the words it has more often than another claim, in their order."""
        theirs, repeated = other.counts, self.repeated
        return [
            word
            for word, count in self.counts.items()
            if word not in theirs or (word in repeated and count > theirs[word])
        ]

    @cached_property
    def quantities(self) -> Sequence[Quantity]:
        """The numbers; read when a guard asks, which is seldom."""
        return quantities(self.words, self.flags, lexicon())

    def place(self, word: str) -> Words:
        """Give where a word stands first."""
        at = self.words.index(word)
        return at, at + 1


class Raw(NamedTuple):
    """What a statement is made from: plain values that travel to another process cheaply."""

    words: list[str]
    flags: bytes
    named: bytes
    cased: bool


def raw(traits: Traits, claim: int) -> Raw:
    """Take one claim out of the arrays."""
    tokens = traits.tokens
    span = slice(int(tokens.starts[claim]), int(tokens.starts[claim + 1]))
    return Raw(
        tokens.words(claim),
        tokens.flags[span].tobytes(),
        traits.names[span].tobytes(),
        bool(traits.cased[claim]),
    )


def statement(source: Raw) -> Statement:
    """Read a claim for a close look."""
    counts = Counter(source.words)
    repeated = (
        frozenset(word for word, count in counts.items() if count > 1)
        if len(counts) < len(source.words)
        else _NONE
    )
    names = frozenset(compress(source.words, source.named))
    return Statement(*source, counts, repeated, names)
