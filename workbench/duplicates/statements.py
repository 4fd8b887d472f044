"""One claim as the conflict guards see it: its content words, its names, its numbers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from workbench.duplicates.lexicon import lexicon
from workbench.duplicates.numbers import Quantity, quantities
from workbench.duplicates.traits import Traits

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
    names: frozenset[str]

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
    words = source.words
    return Statement(
        words,
        source.flags,
        source.named,
        source.cased,
        Counter(words),
        frozenset(word for word, name in zip(words, source.named, strict=True) if name),
    )
