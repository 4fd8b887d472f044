"""How often words occur, counted once and kept: what is rare must stay rare while claims are added.

Candidates are claims that share rare words. If rarity were counted anew with each article, an older claim's
rare words would change and with them the pairs it is in; with frequencies given from outside, a claim's place
in the index depends on itself alone, and adding articles finds what one run over all would find.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.tokens import Tokens
from workbench.duplicates.vocabulary import Vocabulary

FRESH = 1
"""A word seen this often or less is new: it may be what tomorrow's articles share."""


@dataclass(frozen=True, slots=True, eq=False)
class Frequencies:
    """Words by name with how often they occurred in a number of claims."""

    names: NDArray[np.uint64]
    """Ascending."""
    counts: NDArray[np.int64]
    claims: int

    @classmethod
    def of(cls, tokens: Tokens) -> "Frequencies":
        """Count the words of some claims."""
        names = tokens.vocabulary.names
        counts = np.bincount(tokens.ids, minlength=len(names))
        order = np.argsort(names)
        return cls(names[order], counts[order], len(tokens))

    def for_words(self, vocabulary: Vocabulary) -> NDArray[np.int64]:
        """Give the count of each word of a vocabulary, 0 for those never seen, (words,)."""
        return self.of_names(vocabulary.names)

    def of_names(self, names: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Give the counts of words by name, 0 for those never seen."""
        if not len(self.names):
            return np.zeros(len(names), np.int64)
        at = np.minimum(np.searchsorted(self.names, names), len(self.names) - 1)
        return np.where(self.names[at] == names, self.counts[at], 0)
