"""Hedges: the words by which a text itself says that something is not certain, with their class."""

from enum import StrEnum
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.lexicon import Lexicon


class HedgeKind(StrEnum):
    """Why a statement is not plain: what a reviewer should ask next depends on it."""

    REPORT = "report"
    """Hearsay: reportedly, is said to."""
    POSSIBILITY = "possibility"
    """It may be so: could, possibly."""
    NONDISCLOSURE = "nondisclosure"
    """It is held back: undisclosed, declined to say."""
    VERIFICATION = "verification"
    """Nobody could check it: could not be independently verified."""


class Hedge(NamedTuple):
    """One hedge and its class."""

    span: Span
    kind: HedgeKind


def hedges(text: str, within: Span, lexicon: Lexicon) -> list[Hedge]:
    """Give the hedges in a stretch of text, in order."""
    found: list[Hedge] = []
    for match in lexicon.hedge.finditer(text, *within):
        # a letter that is i or s only to the pattern's folding makes no known word
        kind = lexicon.hedge_kinds.get(" ".join(match.group().lower().split()))
        # the month and the name May, and Will's cousin Might, are written with a capital
        if kind and match.group() not in lexicon.not_hedges:
            found.append(Hedge(Span(*match.span()), HedgeKind(kind)))
    return found
