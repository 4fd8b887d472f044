"""What one claim brings to any story: its words and their shares, names, dates, turns. Read once, whatever it is held against.

A document is read again with each of its neighbours; what hangs on the claim alone is kept, or a thousand documents
would cost a thousand times their stories.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from workbench.duplicates.linking.lexicon import lexicon
from workbench.duplicates.linking.turning import dates, is_denied, is_negated, turning
from workbench.duplicates.linking.words import NAME, Word, words

SOURCE, POINTER = 0.25, 0.5
"""Share of its weight that a word keeps: of the source or a verb that reports; that points back."""


class Saying(NamedTuple):
    """One claim, read."""

    words: tuple[Word, ...]
    sources: frozenset[str]
    """Keys of its sources' words."""
    shares: Mapping[str, float]
    """Of each different word, by key: the share of its weight that it has here."""
    kinds: Mapping[str, str]
    """Of each different word: a name where it is one anywhere in the claim, else what it is first."""
    shown: Mapping[str, str]
    """Of each different word how it is written first."""
    names: frozenset[str]
    """Keys of the names that are its own, not its source's."""
    numbers: tuple[Word, ...]
    turned: int
    """Bit 1 a negation, bit 2 a denial."""
    opposites: frozenset[str]
    """Its words that have an opposite."""
    dates: tuple[int, int]


@lru_cache(maxsize=1 << 14)
def saying(text: str, sources: tuple[str, ...] = ()) -> Saying:
    """Read a claim of some sources."""
    said, known = words(text), lexicon()
    theirs = frozenset(word.key for source in sources for word in words(source))
    kinds: dict[str, str] = {}
    shown: dict[str, str] = {}
    for word in said:
        if word.kind == NAME or word.key not in kinds:
            kinds[word.key] = word.kind
        shown.setdefault(word.key, word.shown)
    light = theirs | known.reporting
    return Saying(
        said,
        theirs,
        {key: SOURCE if key in light else POINTER if key in known.pointing else 1.0 for key in kinds},
        kinds,
        shown,
        frozenset(word.key for word in said if word.kind == NAME and word.key not in theirs),
        tuple(word for word in said if word.quantity is not None),
        is_negated(text) + 2 * is_denied(text),
        turning(text),
        dates(said),
    )  # fmt: skip
