"""The little grammar that opinions, predictions and readings of events have in common.

A claim is a sequence of words in lower case with straight apostrophes, and with `PADDING` behind its last word, so that
a rule may look ahead without asking where the claim ends. A rule gives the last of the words that make it hold.
"""

from collections.abc import Callable, Iterator, Sequence, Set as AbstractSet
from typing import NamedTuple

from workbench.claims.lexicon import words


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text for looking up; for words of grammar, which no desk adds to."""
    return frozenset(text.split())


PADDING = ("",) * 16
"""What stands behind the last word of a claim; no rule looks further ahead."""
BETWEEN = 3
"""Words that may stand between an auxiliary or an article and the word it leads to."""
COPULAS = word_set("""
    is are was were be been am isn't aren't wasn't weren't i'm it's that's he's she's we're they're you're there's
    remain remains remained seem seems seemed look looks looked sounds sounded becomes became
    """)
ARTICLES = frozenset(("a", "an", "the", "one", "another", "such", "no"))
MINE = frozenset(("i", "i've", "we", "we've"))
_LINKS = word_set("""
    of for to that in on at by from with and but or nor who which because since if when while as than not is are was
    were has have had will would should could about over among against into after before until though although so yet
    we i they he she you it too this these those
    """)
_ENDINGS = ("s", "ed", "ing")


class Rule(NamedTuple):
    """One way to show a kind."""

    kind: str
    triggers: AbstractSet[str]
    """The words at which it is looked for."""
    last: Callable[[Sequence[str], int], int | None]
    """Gives the last word that makes it hold at a word, None where it does not hold."""
    opens: bool = False
    """Whether it is looked for at the first word only."""
    laid_down: bool = False
    """Whether a document beside the claim takes it away: what it says must be is its rule and nobody's opinion."""


def standing(spoken: Sequence[str], at: int, listed: AbstractSet[str]) -> int | None:
    """Give the last word of the listed word or pair of words that stands there, None for none."""
    if f"{spoken[at]}_{spoken[at + 1]}" in listed:
        return at + 1
    return at if spoken[at] in listed else None


def past(spoken: Sequence[str], at: int, passed: AbstractSet[str]) -> int:
    """Give the first word that is none of those to be passed; few are passed in a row, as the claim may be hostile."""
    end = at + 2 * BETWEEN
    while at < end and spoken[at] in passed:
        at += 1
    return at


def heads(spoken: Sequence[str], at: int) -> bool:
    """Tell a noun that is what is meant from one that is an attribute: a fraud in ..., a fraud squad."""
    return not spoken[at + 1] or spoken[at + 1] in _LINKS


def forms(entry: str) -> Iterator[str]:
    """Give the forms of a phrase in which "~" stands for the endings of a regular verb."""
    stem, tilde, rest = entry.partition("~")
    yield stem + rest
    if tilde:
        for ending in _ENDINGS:
            yield inflected(stem, ending) + rest


def inflected(verb: str, ending: str) -> str:
    """Add an ending to a regular verb, spelt as it should be."""
    if ending == "s":
        if verb.endswith(("s", "sh", "ch", "x", "z")):
            return verb + "es"
        return verb[:-1] + "ies" if _takes_ies(verb) else verb + "s"
    if verb.endswith("e"):
        return verb[:-1] + ending
    return verb[:-1] + "ied" if ending == "ed" and _takes_ies(verb) else verb + ending


def _takes_ies(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in "aeou"


def listed(table: object, key: str, name: str) -> frozenset[str]:
    """Give a list of words for looking up; raise ConfigError where it is missing."""
    return frozenset(words(table, key, name))
