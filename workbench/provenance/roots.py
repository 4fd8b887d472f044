"""Edges between the roots of a cluster: one root under two names, one body, one record, kin by what an article says.

A crowd has few roots and many articles that name them, so there roots are compared and not nodes, and no further
once possible dependence ties them anyway: what is certain is then looked for only where two share a name, an office
or words of one.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.provenance.crowds import Crowd, Place
from workbench.provenance.edges import Edge, spans_of
from workbench.provenance.independence import Components
from workbench.provenance.kin import Kin, names_of
from workbench.provenance.marks import Mark, certain, possible, spelt_alike
from workbench.provenance.namesakes import Relation
from workbench.provenance.nodes import Node
from workbench.provenance.origins import relation
from workbench.provenance.parties import Kind, Party
from workbench.provenance.telling import Article
from workbench.provenance.vocabulary import vocabulary

Stands = Callable[[Edge], bool]
"""Tells whether no reviewer takes an edge away."""


def between_roots(
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    kin: Kin,
    crowd: Crowd,
    stands: Stands,
) -> Iterator[Edge]:
    """Give the edges between nodes whose roots are one, or may be."""
    comparing = _Comparing(nodes, articles, kin, crowd)
    return comparing.of_few() if crowd.few else comparing.of_crowd(stands)


class _Comparing:
    def __init__(
        self,
        nodes: Sequence[Node],
        articles: Mapping[str, Article],
        kin: Kin,
        crowd: Crowd,
    ) -> None:
        self.nodes, self.kin, self.crowd = nodes, kin, crowd
        self.words = vocabulary()
        self.parties = [node.party for node in nodes]
        self.read = [articles[node.document].analysis for node in nodes]
        self._merged: set[int] = set()

    def edge(self, i: int, j: int) -> Edge | None:
        """Give what ties two nodes."""
        i, j = sorted((i, j))
        a, b = self.parties[i], self.parties[j]
        tie = relation(a, b, (self.read[i], self.read[j]), self.words)
        tie = tie or self._of_kin(a, b, parted=self._merged.isdisjoint((i, j)))
        if tie is None:
            return None
        shared = tie.rule == "same-root" and b.kind == Kind.MEDIA
        rule = "shared-agency" if shared else tie.rule
        spans = spans_of(self.nodes[i]), spans_of(self.nodes[j])
        return Edge(i, j, tie.strength, rule, tie.why, spans=spans)

    def _of_kin(self, a: Party, b: Party, *, parted: bool) -> Relation | None:
        said = self.kin.of_roots(a, b, parted=parted)
        if said is None:
            return None
        why = f"{said.article.name} says that {a.name} and {b.name} belong together"
        return Relation("soft", "kin", why)

    def of_few(self) -> Iterator[Edge]:
        """Compare every two nodes."""
        for j, b in enumerate(self.nodes):
            for i, a in enumerate(self.nodes[:j]):
                if a.origin != b.origin or a.document != b.document:
                    edge = self.edge(i, j)
                    if edge:
                        yield edge

    def of_crowd(self, stands: Stands) -> Iterator[Edge]:
        """Tie the nodes of each root to its first, and the roots to each other as far as their components ask for it."""
        soft, hard = Components(), Components()
        for edge in self._within():
            if stands(edge):
                soft.join(edge.a, edge.b)
                hard.join(edge.a, edge.b)
                yield edge
        heads = self._heads()
        for edge in (*self._apart(heads, soft, stands), *self._seeing(heads, stands)):
            if edge.strength == "hard":
                hard.join(edge.a, edge.b)
            yield edge
        for i, j in _alike(self.parties, heads, hard):
            one = self.edge(i, j)
            if one and one.strength == "hard" and stands(one):
                hard.join(i, j)
                yield one

    def _heads(self) -> list[int]:
        """Give one node for every form of a root, which from now on knows what is known in all its articles.

        Of the names around an open root, and of those in its article, the rules ask only whether any is there and
        whether one is among some others. So what ties any two articles of two roots ties their heads.
        """
        found: dict[tuple[Place, Party, bool], list[int]] = {}
        for i, (place, party) in enumerate(
            zip(self.crowd.places, self.parties, strict=True)
        ):
            form = replace(party, near=(), beside=(), name="")
            found.setdefault((place, form, bool(party.near)), []).append(i)
        for members in found.values():
            if self.parties[members[0]].open and len(members) > 1:
                near = {name for i in members for name in self.parties[i].near}
                names = {name for i in members for name in self.read[i].names}
                head = members[0]
                self._merged.add(head)
                self.parties[head] = replace(self.parties[head], near=tuple(near))
                self.read[head] = replace(self.read[head], names=tuple(names))
            beside = {name for i in members for name in self.parties[i].beside}
            if len(beside) > len(self.parties[members[0]].beside):
                head = members[0]
                self.parties[head] = replace(self.parties[head], beside=tuple(beside))
        return [members[0] for members in found.values()]

    def _within(self) -> Iterator[Edge]:
        """Tie the nodes of one root."""
        first: dict[Place, int] = {}
        places: dict[str, list[int]] = {}
        for j, place in enumerate(self.crowd.places):
            if place in first:
                pairs = [(first[place], j)]
            else:
                first[place] = j
                pairs = [(i, j) for i in places.setdefault(place.origin, [])]
                places[place.origin].append(j)
            for i, later in pairs:
                edge = self.edge(i, later)
                if edge:
                    yield edge

    def _seeing(self, heads: Sequence[int], stands: Stands) -> Iterator[Edge]:
        """Tie all own eyes to those of an outlet without a name: it may be any of the others."""
        seeing = [i for i in heads if self.parties[i].kind == Kind.WITNESS]
        for j in [i for i in seeing if self.parties[i].open]:
            found = [self.edge(i, j) for i in seeing if i != j]
            yield from (edge for edge in found if edge and stands(edge))
            if all(edge is None or stands(edge) for edge in found):
                return  # one that ties all is enough

    def _apart(
        self, heads: Sequence[int], soft: Components, stands: Stands
    ) -> Iterator[Edge]:
        """Tie each head to every component of those before it that it leans on."""
        bearing: dict[Mark, dict[Hashable, list[int]]] = {}
        family = [i for i in heads if self._has_marks(self.parties[i])]
        alike = self._spelt_alike(family)
        for j in family:
            for mark in [*dict.fromkeys(self._marks(j, seeking=True)), *alike[j]]:
                groups = bearing[mark] = _merged(bearing.get(mark, {}), soft)
                for root, members in groups.items():
                    if soft.root(root) == soft.root(j):
                        continue
                    tie = (
                        edge
                        for i in members
                        if (edge := self.edge(i, j)) and stands(edge)
                    )
                    edge = next(tie, None)
                    if edge:
                        soft.join(edge.a, edge.b)
                        yield edge
            for mark in [*dict.fromkeys(self._marks(j, seeking=False)), *alike[j]]:
                held = bearing.setdefault(mark, {})
                held.setdefault(soft.root(j), []).append(j)

    def _has_marks(self, party: Party) -> bool:
        return party.kind in (Kind.ENTITY, Kind.DOCUMENT, Kind.WITNESS) or (
            bool(self.kin) and bool(names_of(party))
        )

    def _marks(self, i: int, *, seeking: bool) -> Iterator[Mark]:
        party = self.parties[i]
        if party.kind in (Kind.ENTITY, Kind.DOCUMENT, Kind.WITNESS):
            yield from possible(party, self.words, seeking=seeking)
        yield from (("kinship", str(one)) for one in self.kin.naming(names_of(party)))

    def _spelt_alike(self, family: Sequence[int]) -> dict[int, list[Mark]]:
        found: dict[int, list[Mark]] = {i: [] for i in family}
        people = [i for i in family if self.parties[i].person]
        names = [" ".join(self.parties[i].person) for i in people]
        for a, b in spelt_alike(names):
            for side in (a, b):
                found[people[side]].append(("spelling", str(a), str(b)))
        return found


def _merged(
    groups: dict[Hashable, list[int]], soft: Components
) -> dict[Hashable, list[int]]:
    """Give the members of each component together, as far as they were joined since."""
    if all(soft.root(root) == root for root in groups):
        return groups
    found: dict[Hashable, list[int]] = {}
    for root, members in groups.items():
        found.setdefault(soft.root(root), []).extend(members)
    return found


def _alike(
    parties: Sequence[Party], heads: Sequence[int], hard: Components
) -> Iterator[tuple[int, int]]:
    """Give the pairs that may be one root for certain and are not tied so yet."""
    bearing: dict[Mark, list[int]] = {}
    for j in heads:
        for mark in dict.fromkeys(certain(parties[j], seeking=True)):
            for i in bearing.get(mark, ()):
                if hard.root(i) != hard.root(j):
                    yield i, j
        for mark in dict.fromkeys(certain(parties[j], seeking=False)):
            bearing.setdefault(mark, []).append(j)
