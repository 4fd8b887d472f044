"""Who belongs together because an article says so: "Glow and Flash! are published by Sparkle House".

Kinships are few and the pairs they could tie many, so each is looked up by the stems of the names in it.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.parties import Party, plain
from workbench.provenance.stems import stem
from workbench.provenance.telling import Article
from workbench.provenance.vocabulary import vocabulary


class Said(NamedTuple):
    """A kinship, by the first article that tells of it."""

    article: Article
    span: Span
    names: frozenset[str]


class Kin:
    """What the articles of a cluster say of who belongs to whom."""

    def __init__(self, articles: Iterable[Article]) -> None:
        told: dict[frozenset[str], Said] = {}
        for article in articles:
            for kinship in article.analysis.kinships:
                names = frozenset(kinship.names)
                told.setdefault(names, Said(article, kinship.span, names))
        self._told = list(told.values())
        self._with: dict[str, set[int]] = {}
        for number, one in enumerate(self._told):
            for name in one.names:
                self._with.setdefault(name, set()).add(number)

    def __bool__(self) -> bool:
        """Tell whether anything is said at all."""
        return bool(self._told)

    def of_roots(self, a: Party, b: Party, *, parted: bool = True) -> Said | None:
        """Give what ties two roots; `parted`: without a name in common, as far as one article each knows them."""
        if not self._told:
            return None
        mine, theirs = names_of(a), names_of(b)
        if not mine or not theirs or (parted and mine & theirs):
            return None
        both = self.naming(mine) & self.naming(theirs)
        return self._told[min(both)] if both else None

    def of_outlets(self, a: str, b: str) -> Said | None:
        """Give what ties two outlets, by the words that tell their names apart: "The Herald and its sister title, the Post"."""
        mine, theirs = _stems(a), _stems(b)
        both = self.naming(_apart(mine, theirs)) & self.naming(_apart(theirs, mine))
        return self._told[min(both)] if both else None

    def tells_of(self, outlet: str) -> bool:
        """Tell whether a word of an outlet's name stands in a kinship."""
        return bool(self.naming(_stems(outlet)))

    def naming(self, names: Iterable[str]) -> set[int]:
        """Give the numbers of the kinships that name any of these stems."""
        found: set[int] = set()
        for name in names:
            found |= self._with.get(name, set())
        return found


def names_of(party: Party) -> set[str]:
    """Give the stems by which a kinship may name a root; where it has no name, of the names around it."""
    near = () if party.named else party.near
    return {*party.body, *map(stem, party.person), *near}


def _apart(mine: list[str], theirs: list[str]) -> list[str]:
    """Give what tells one outlet's name from another's: its last word, by which it goes for short, or whatever does."""
    left = [word for word in mine if word not in theirs]
    return left[-1:] if mine[-1:] == left[-1:] else left


def _stems(outlet: str) -> list[str]:
    """Give the stems of an outlet's name in order, as a kinship keeps them."""
    empty = vocabulary().empty
    return [
        stem(plain(word))
        for word in re.findall(r"\w+", outlet)
        if plain(word) not in empty
    ]
