"""What turns a claim round or sets it on another day: negations and denials, opposites, weekdays and months."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.lexicon import lexicon as shared_lexicon
from workbench.duplicates.linking.lexicon import lexicon
from workbench.duplicates.linking.words import NAME, Word, plain


def is_negated(text: str) -> bool:
    """Tell whether a claim has a negation that turns something round."""
    known = shared_lexicon()
    told = plain(text)
    return any(
        word in known.negators and (word, after) not in known.harmless
        for word, after in zip(told, (*told[1:], ""), strict=False)
    )


def is_denied(text: str) -> bool:
    """Tell whether a claim calls something wrong, false, withdrawn, not done."""
    known = lexicon()
    told = plain(text)
    line = f" {' '.join(told)} "
    return not known.denials.isdisjoint(told) or any(
        phrase in line for phrase in known.denying
    )


def turning(text: str) -> frozenset[str]:
    """Give a claim's words that have an opposite."""
    return frozenset(plain(text)) & shared_lexicon().opposites.keys()


def opposed(here: frozenset[str], there: frozenset[str]) -> bool:
    """Tell whether one claim has a word and the other its opposite: rose, fell; of the words that `turning` gives."""
    opposites = shared_lexicon().opposites
    return any(not opposites[word].isdisjoint(there - here) for word in here - there)


class Days:
    """The weekdays and months of n claims, as `dates` gives them."""

    def __init__(self, told: Sequence[tuple[int, int]]) -> None:
        self._bits: NDArray[np.int64] = np.array(told, np.int64).reshape(-1, 2).T

    def clash(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell where both claims have a weekday, or a month, and not the same, (rows, n)."""
        found = np.zeros((len(rows), self._bits.shape[1]), bool)
        for bits in self._bits:
            here = bits[rows][:, None]
            found |= (here > 0) & (bits > 0) & ((here & bits) == 0)
        return found


def dates(row: Sequence[Word]) -> tuple[int, int]:
    """Give the weekdays and the months among a claim's words, a bit each."""
    known = shared_lexicon()
    weekdays = months = 0
    for word in row:
        if word.shown in known.dates and (
            word.shown not in known.shy or word.kind == NAME
        ):
            of, place = known.dates[word.shown]
            if of == "weekday":
                weekdays |= 1 << place
            else:
                months |= 1 << place
    return weekdays, months
