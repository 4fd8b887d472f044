"""Edges between outlets that answer for themselves, and the outlets a name may stand for.

What an outlet's own people saw, or what it says on its own authority, is one origin with what another outlet of the
same owner, reporter or publisher saw or says.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from workbench.model import Span
from workbench.provenance.crowds import Crowd
from workbench.provenance.edges import Edge
from workbench.provenance.kin import Kin
from workbench.provenance.nodes import Node
from workbench.provenance.parties import Kind, own_name, short_of_place
from workbench.provenance.sources import folded
from workbench.provenance.telling import Article


def between_houses(
    nodes: Sequence[Node], articles: Mapping[str, Article], kin: Kin, crowd: Crowd
) -> list[Edge]:
    """Tie own eyes and own authority of outlets that have an owner, a publisher or a reporter in common."""
    of = {
        i: articles[node.document]
        for i, node in enumerate(nodes)
        if node.party.kind in (Kind.WITNESS, Kind.DOC)
    }
    found = [*_of_owner(of, crowd), *_of_kin(of, kin, crowd), *_of_reporter(of, crowd)]
    return sorted(found, key=lambda edge: (edge.a, edge.b))


def _of_owner(of: Mapping[int, Article], crowd: Crowd) -> Iterator[Edge]:
    def house(i: int) -> str:
        return of[i].house

    for members in _by({i: one.owner for i, one in of.items()}):
        for i, j in crowd.among(members, house, apart=house):
            why = f"{of[i].name} and {of[j].name} have one owner ({of[i].owner})"
            yield Edge(i, j, "hard", "same-owner", why)


def _of_reporter(of: Mapping[int, Article], crowd: Crowd) -> Iterator[Edge]:
    for members in _by({i: one.byline for i, one in of.items()}):
        for i, j in crowd.among(members, lambda i: of[i].uid):
            why = f"{of[i].name} and {of[j].name} print the same reporter ({of[i].analysis.byline})"
            yield Edge(i, j, "hard", "same-byline", why)


def _by(keys: Mapping[int, str]) -> list[list[int]]:
    found: dict[str, list[int]] = {}
    for i, key in keys.items():
        if key:
            found.setdefault(key, []).append(i)
    return list(found.values())


def _of_kin(of: Mapping[int, Article], kin: Kin, crowd: Crowd) -> Iterator[Edge]:
    """Tie two outlets that an article calls one house's: "Glow and Flash! are published by Sparkle House"."""
    if not kin:
        return
    outlets: dict[tuple[str, str], list[int]] = {}
    for i, one in of.items():
        outlets.setdefault((one.house, one.analysis.outlet), []).append(i)
    told = [named for named in outlets if kin.tells_of(named[1])]
    for mine, theirs in combinations(told, 2):
        said = kin.of_outlets(mine[1], theirs[1]) if mine[0] != theirs[0] else None
        if said is None:
            continue
        for left, right in crowd.across(outlets[mine], outlets[theirs]):
            i, j = sorted((left, right))
            a, b = of[i], of[j]
            why = f"{said.article.name} says that {a.name} and {b.name} belong together"
            shown: list[tuple[Span, ...]] = [
                (said.span,) if side.uid == said.article.uid else () for side in (a, b)
            ]
            yield Edge(i, j, "hard", "same-owner", why, spans=(shown[0], shown[1]))


class Outlets:
    """The outlets of some articles, looked up by a name that may be theirs."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._of_house: dict[str, set[str]] = {}
        self._named: dict[str, set[str]] = {}
        self._with: dict[str, set[str]] = {}
        self._house: dict[str, str] = {}
        for one in articles:
            self._of_house.setdefault(one.house, set()).add(one.uid)
            outlet = one.analysis.outlet
            self._house[outlet] = one.house
            if outlet not in self._named:
                words = [word for word in folded(outlet).split() if word[0].isalnum()]
                for word in (*words, "".join(word[0] for word in words)):
                    self._with.setdefault(word, set()).add(outlet)
            self._named.setdefault(outlet, set()).add(one.uid)

    def of(self, key: str) -> set[str]:
        """Give the articles (uids) of the house with this key, and of outlets that it names in short."""
        found = set(self._of_house.get(key, ()))
        for outlet in self.named(key):
            found |= self._named[outlet]
        return found

    def houses(self, name: str) -> set[str]:
        """Give the houses whose outlet's own name this may be."""
        return {self._house[outlet] for outlet in self.named(name)}

    def named(self, name: str) -> set[str]:
        """Give the outlets whose own name this may be."""
        words = folded(short_of_place(name)).split()
        near = {outlet for word in words for outlet in self._with.get(word, ())}
        return {outlet for outlet in near if outlet and own_name(name, outlet)}
