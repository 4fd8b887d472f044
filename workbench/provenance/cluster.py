"""The claims of one cluster as nodes: one per article and root, after all that is no support has been taken away.

Taken away are reports that were withdrawn, with everything that repeats them, and rings of outlets that cite
each other and nobody else. A bare mention rests on its article's best source for the same claim, and a citation
of an outlet whose own article is in the cluster rests on what that article rests on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.analysis import Analysis
from workbench.provenance.declarations import Declared, declared
from workbench.provenance.identity import read_party
from workbench.provenance.parties import Kind, Party
from workbench.provenance.paths import Lineage
from workbench.provenance.reuse import RUN, Run
from workbench.provenance.sources import Sources
from workbench.provenance.vocabulary import vocabulary
from workbench.spans import overlap

RANK = {
    Kind.WITNESS: 0,
    Kind.DOCUMENT: 1,
    Kind.ENTITY: 2,
    Kind.MEDIA: 3,
    Kind.ANON: 4,
    Kind.UNNAMED: 5,
    Kind.DOC: 6,
}
"""Which source a bare mention in the same article rests on."""
MATCHED_WORDS, MATCHED_SHARE = 2, 0.4
"""Stems a claim must share with a withdrawal to be what is withdrawn."""
TOUCHED = 25
"""Characters of a claim that a copied run must reach, or half of a shorter claim."""


class TakenBack(NamedTuple):
    """A withdrawal: by whom, where, of what."""

    by: str
    """Key of the house or root that takes back."""
    span: Span
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Article:
    """What judging needs to know of one article; made once per article from its analysis and the alias table."""

    analysis: Analysis
    house: str
    owner: str
    byline: str
    """A person's name in the by-line, folded; empty for none or for a house."""
    declared: tuple[Declared, ...]
    taken_back: tuple[TakenBack, ...]

    @property
    def uid(self) -> str:
        """Give the document's uid."""
        return self.analysis.document

    @property
    def name(self) -> str:
        """Give what the article is called in a sentence."""
        return self.analysis.outlet or f"document {self.uid[:8]}"


def article(analysis: Analysis, sources: Sources) -> Article:
    """Prepare an article for judging."""
    house = sources.outlet(analysis.outlet) or f"({analysis.document})"
    rests_on = declared(analysis, sources)
    byline = " ".join(analysis.byline.lower().split()).removeprefix("by ")
    if byline and any(resting.why.startswith("byline") for resting in rests_on):
        byline = ""
    return Article(
        analysis,
        house,
        sources.owner(house) or "",
        byline if len(byline.split()) > 1 else "",
        rests_on,
        tuple(
            TakenBack(
                _taker(taken.who, analysis, sources, house),
                taken.span,
                frozenset(taken.words),
            )
            for taken in analysis.withdrawals
        ),
    )


def older(article: Article) -> tuple[str, str]:
    """Give what articles are ordered by: their dates, then their uids."""
    return article.analysis.date, article.uid


def _taker(who: str, analysis: Analysis, sources: Sources, house: str) -> str:
    if not who:
        return house
    medium = sources.within(who)
    return medium or read_party(who, (), analysis.outlet, sources, vocabulary()).key


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One claim of a cluster."""

    claim: str
    document: str
    span: Span
    lineage: Lineage
    kind: str = "statement"
    """statement, headline, opinion, prediction, interpretation or question."""


class Reused(NamedTuple):
    """What two articles have in common word for word."""

    a: str
    b: str
    runs: tuple[Run, ...]
    containment: float

    def tie(self, one: Occurrence, other: Occurrence) -> Run | None:
        """Give the copied run that holds both claims, None where there is none."""
        for run in self.runs:
            if run.words < RUN:
                continue
            sides = (run.a, run.b) if one.document == self.a else (run.b, run.a)
            if all(
                overlap(side, told.span)
                >= min(TOUCHED, (told.span.end - told.span.start) / 2)
                for side, told in zip(sides, (one, other), strict=True)
            ):
                return run
        return None


@dataclass(slots=True, eq=False)
class Node:
    """One root in one article, with the claims that rest on it there."""

    document: str
    party: Party
    told: list[Occurrence] = field(default_factory=list)
    carrier: str = ""
    """The house that spoke to the root: the article's own, or the medium it was reached through."""
    by_reviewer: bool = False

    @property
    def origin(self) -> str:
        """Give the key of its root."""
        return self.party.origin

    @property
    def counts(self) -> bool:
        """Tell whether somebody answers here: accountable, known for who they are, and not passing on hearsay."""
        if self.by_reviewer:
            return True
        return (
            self.party.kind.accountable
            and not self.party.vague
            and not all(told.lineage.secondhand for told in self.told)
        )


@dataclass(frozen=True, slots=True)
class Cluster:
    """What is left to judge, and what was taken away."""

    nodes: tuple[Node, ...]
    withdrawn: tuple[tuple[Occurrence, TakenBack, str], ...]
    """With the document that takes back."""
    ring: tuple[str, ...]
    """Documents that only cite each other, in the order of citing."""
    denied: tuple[Occurrence, ...]
    resting: tuple[tuple[str, str], ...]
    """(document, root's name): bare mentions that rest on it."""


def gather(
    occurrences: Sequence[Occurrence],
    articles: Mapping[str, Article],
    reuse: Iterable[Reused],
) -> Cluster:
    """Turn a cluster's claims into nodes."""
    told = sorted(
        occurrences,
        key=lambda one: (articles[one.document].analysis.date, one.document, one.span),
    )
    withdrawn = _withdrawn(told, articles, list(reuse))
    gone = {id(one) for one, _, _ in withdrawn}
    told = [one for one in told if id(one) not in gone]
    denied = tuple(one for one in told if one.lineage.denied)
    if len(denied) < len(told):
        told = [one for one in told if not one.lineage.denied]
    nodes: dict[tuple[str, str], Node] = {}
    for one in told:
        key = one.document, one.lineage.root.origin
        node = nodes.setdefault(
            key, Node(one.document, one.lineage.root, carrier=_carrier(one.lineage))
        )
        if len(one.lineage.root.words) > len(node.party.words):
            node.party = one.lineage.root
        node.told.append(one)
    resting = _rest(nodes)
    ring = _resolve(nodes, articles)
    return Cluster(
        tuple(nodes.values()), tuple(withdrawn), ring, denied, tuple(resting)
    )


def _carrier(line: Lineage) -> str:
    return line.media[-1] if line.media and line.root.kind != Kind.MEDIA else line.house


def _withdrawn(
    told: Sequence[Occurrence], articles: Mapping[str, Article], reuse: Sequence[Reused]
) -> list[tuple[Occurrence, TakenBack, str]]:
    """Find what is taken back: by its own house or root, and then by whoever copied it word for word."""
    found: dict[int, tuple[Occurrence, TakenBack, str]] = {}
    for uid, taking in articles.items():
        for taken in taking.taken_back:
            if any(_is_about(one, taken) for one in told):
                for one in told:
                    if _falls_with(one, taken, uid):
                        found.setdefault(id(one), (one, taken, uid))
    original = list(found.values())
    for one in told:
        copied = next(
            (
                fallen
                for fallen in original
                if not one.lineage.about_itself and _is_copy(one, fallen[0], reuse)
            ),
            None,
        )
        if copied:
            found.setdefault(id(one), (one, *copied[1:]))
    return list(found.values())


def _falls_with(one: Occurrence, taken: TakenBack, uid: str) -> bool:
    """Tell whether a claim came by way of whoever takes back; the taker's own article keeps what it doesn't take back."""
    line = one.lineage
    return (
        taken.by in {line.house, line.root.key, *line.media}
        and not line.about_itself
        and (_is_about(one, taken) or one.document != uid)
    )


def _is_copy(one: Occurrence, other: Occurrence, reuse: Sequence[Reused]) -> bool:
    return any(
        {pair.a, pair.b} == {one.document, other.document} and pair.tie(one, other)
        for pair in reuse
    )


def _is_about(one: Occurrence, taken: TakenBack) -> bool:
    shared = taken.words.intersection(one.lineage.words)
    return (
        not one.lineage.about_itself
        and len(shared) >= min(MATCHED_WORDS, len(one.lineage.words)) > 0
        and len(shared) >= MATCHED_SHARE * len(one.lineage.words)
    )


def _rest(nodes: dict[tuple[str, str], Node]) -> list[tuple[str, str]]:
    """Let a bare mention rest on the best source that its article gives for the same claim."""
    resting = []
    for key in [key for key, node in nodes.items() if node.party.kind == Kind.DOC]:
        sourced = [
            node
            for (document, _), node in nodes.items()
            if document == key[0] and node.party.kind not in (Kind.DOC, Kind.UNNAMED)
        ]
        if sourced and not any(one.lineage.about_itself for one in nodes[key].told):
            best = min(sourced, key=lambda node: (RANK[node.party.kind], node.origin))
            best.told.extend(nodes.pop(key).told)
            resting.append((key[0], best.party.name))
    return resting


def _resolve(
    nodes: dict[tuple[str, str], Node], articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Let citations of an outlet rest on its own article here; take rings away and name their documents."""
    houses: dict[str, list[str]] = {}
    for document, _ in nodes:
        houses.setdefault(articles[document].house, []).append(document)
    cites = {
        key: houses[node.party.key]
        for key, node in nodes.items()
        if node.party.kind == Kind.MEDIA
        and node.party.key in houses
        and articles[key[0]].house != node.party.key
    }
    grounded = {
        document for document, origin in nodes if (document, origin) not in cites
    }
    rest = {key[0] for key in cites} - grounded
    while moved := {
        document
        for document in rest
        if any(
            not grounded.isdisjoint(cited)
            for key, cited in cites.items()
            if key[0] == document
        )
    }:
        grounded |= moved
        rest -= moved
    ring = _in_order(rest, cites)
    for key in [key for key in nodes if key[0] in rest]:
        del nodes[key]
    # from what is cited most deeply outwards, so that a chain of citations ends at its root
    pending = {key for key in cites if key in nodes}
    while ready := [
        key
        for key in sorted(pending)
        if not any(
            (document, other) in pending
            for document in cites[key]
            for other in _origins(nodes, document)
        )
    ]:
        for key in ready:
            pending.discard(key)
            _rest_on(
                nodes,
                key,
                [
                    document
                    for document in dict.fromkeys(cites[key])
                    if document in grounded and document != key[0]
                ],
            )
    return ring


def _origins(nodes: Mapping[tuple[str, str], Node], document: str) -> list[str]:
    return [origin for held, origin in nodes if held == document]


def _rest_on(
    nodes: dict[tuple[str, str], Node], key: tuple[str, str], cited: Sequence[str]
) -> None:
    roots = [nodes[held] for held in list(nodes) if held[0] in cited]
    if not roots:
        return
    node = nodes.pop(key)
    for root in roots:
        here = nodes.setdefault(
            (key[0], root.origin), Node(key[0], root.party, carrier=root.carrier)
        )
        here.told.extend(node.told)


def _in_order(
    ring: set[str], cites: Mapping[tuple[str, str], Sequence[str]]
) -> tuple[str, ...]:
    """Give the ring's documents so that each cites the next where that can be."""
    order: list[str] = []
    left = set(ring)
    while left:
        here = min(left)
        while here in left:
            left.discard(here)
            order.append(here)
            here = next(
                (
                    cited
                    for key, documents in sorted(cites.items())
                    if key[0] == here
                    for cited in documents
                    if cited in left
                ),
                "",
            )
    return tuple(order)
