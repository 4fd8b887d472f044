"""The claims of one cluster as nodes: one per article and root, after all that is no support has been taken away.

Taken away are reports that were withdrawn, with everything that repeats them, and rings of outlets that cite
each other and nobody else. A bare mention rests on its article's best source for the same claim, and a citation
of an outlet whose own article is in the cluster rests on what that article rests on.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.analysis import Analysis
from workbench.provenance.declarations import Declared, declared
from workbench.provenance.identity import read_party
from workbench.provenance.parties import Kind, Party, stem
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


_SAID = frozenset(
    stem(word)
    for word in (
        "remark",
        "statement",
        "claim",
        "allegation",
        "accusation",
        "comment",
        "testimony",
        "account",
        "assertion",
        "words",
        "version",
        "confession",
        "apologised",
        "apology",
    )
)
"""What somebody takes back who takes back what they said."""


UNTOLD = 3
"""Stems of a withdrawal that tells of nothing: she has recanted, without reserve."""


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
    teller: str = ""
    """The house whose report it only passes on, empty where it tells of the root itself."""
    by_reviewer: bool = False
    hearsay: bool = False
    """The report it passes on has it from somebody who has it from somebody else."""
    doubted: bool = False
    """Its root took back something it said, and may mean this."""

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
            and not self.doubted
            and not self.hearsay
            and not self.party.vague
            and not _is_hearsay(self)
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
    doubted = {node.origin for node in nodes.values() if _is_doubted(node, articles)}
    for node in nodes.values():
        node.doubted = node.origin in doubted
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
    by: dict[tuple[str, frozenset[str]], set[str]] = {}
    for uid, taking in articles.items():
        for taken in taking.taken_back:
            told_by = by.setdefault((taken.by, taken.words), set())
            if uid not in told_by and len(told_by) > 1:
                continue  # what two articles take back, a third has nothing to add to
            told_by.add(uid)
            if any(_is_about(one, taken) for one in told):
                for one in told:
                    if _falls_with(one, taken, uid):
                        found.setdefault(id(one), (one, taken, uid))
    for one, fallen in _copies(told, list(found.values()), reuse):
        found.setdefault(id(one), (one, *fallen[1:]))
    return list(found.values())


def _copies(
    told: Sequence[Occurrence],
    fallen: Sequence[tuple[Occurrence, TakenBack, str]],
    reuse: Sequence[Reused],
) -> Iterator[tuple[Occurrence, tuple[Occurrence, TakenBack, str]]]:
    """Give the claims that stand in words copied from a claim that fell, each with the first such claim."""
    at: dict[str, list[int]] = {}
    for place, (one, _, _) in enumerate(fallen):
        at.setdefault(one.document, []).append(place)
    beside: dict[str, list[Reused]] = {}
    for pair in reuse if fallen else ():
        for side in (pair.a, pair.b):
            beside.setdefault(side, []).append(pair)
    for one in told:
        if one.lineage.about_itself:
            continue
        found = [
            place
            for pair in beside.get(one.document, ())
            for place in at.get(pair.b if pair.a == one.document else pair.a, ())
            if pair.tie(one, fallen[place][0])
        ]
        if found:
            yield one, fallen[min(found)]


def _falls_with(one: Occurrence, taken: TakenBack, uid: str) -> bool:
    """Tell whether a claim came by way of whoever takes back; the taker's own article keeps what it doesn't take back."""
    line = one.lineage
    return (
        taken.by in {line.house, line.root.key, *line.media}
        and not line.about_itself
        and (_is_about(one, taken) or one.document != uid)
    )


def _is_doubted(node: Node, articles: Mapping[str, Article]) -> bool:
    """Tell whether somebody named took something back that may be this: one word in common is enough.

    "She has withdrawn a remark": whatever she said before that article may be the remark, in whatever words.
    """
    if node.party.kind != Kind.ENTITY:
        return False
    said = frozenset(word for one in node.told for word in one.lineage.words)
    own = {stem(name) for name in node.party.person}
    return any(
        (taken.by == node.party.key or _is_called(node.party, taken.by))
        and older(articles[node.document]) <= older(taking)
        and (
            not (said | _SAID).isdisjoint(taken.words)
            or len(taken.words - own) <= UNTOLD
        )
        for taking in articles.values()
        for taken in taking.taken_back
    )


def _is_called(party: Party, key: str) -> bool:
    """Tell whether somebody goes by a shorter name: Poe, for Ada Poe."""
    return bool(party.person) and key == party.person[-1]


def _is_about(one: Occurrence, taken: TakenBack) -> bool:
    shared = taken.words.intersection(one.lineage.words)
    return (
        not one.lineage.about_itself
        and len(shared) >= min(MATCHED_WORDS, len(one.lineage.words)) > 0
        and len(shared) >= MATCHED_SHARE * len(one.lineage.words)
    )


def _rest(nodes: dict[tuple[str, str], Node]) -> list[tuple[str, str]]:
    """Let a bare mention rest on the best source that its article gives for the same claim."""
    sourced: dict[str, list[Node]] = {}
    for (document, _), node in nodes.items():
        if node.party.kind not in (Kind.DOC, Kind.UNNAMED):
            sourced.setdefault(document, []).append(node)
    resting = []
    for key in [key for key, node in nodes.items() if node.party.kind == Kind.DOC]:
        beside = sourced.get(key[0])
        if beside and not any(one.lineage.about_itself for one in nodes[key].told):
            best = min(beside, key=lambda node: (RANK[node.party.kind], node.origin))
            best.told.extend(nodes.pop(key).told)
            resting.append((key[0], best.party.name))
    return resting


def _resolve(
    nodes: dict[tuple[str, str], Node], articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Let citations of an outlet rest on its own article here; take rings away and name their documents."""
    houses: dict[str, dict[str, None]] = {}
    for document, _ in nodes:
        houses.setdefault(articles[document].house, {})[document] = None
    cites = {
        key: node.party.key
        for key, node in nodes.items()
        if node.party.kind == Kind.MEDIA
        and node.party.key in houses
        and articles[key[0]].house != node.party.key
    }
    if not cites:
        return ()
    grounded = {
        document for document, origin in nodes if (document, origin) not in cites
    }
    rest: dict[str, list[str]] = {}
    for (document, _), house in cites.items():
        if document not in grounded:
            rest.setdefault(document, []).append(house)
    sound = {articles[document].house for document in grounded}
    while moved := [
        document for document, cited in rest.items() if not sound.isdisjoint(cited)
    ]:
        sound |= {articles[document].house for document in moved}
        for document in moved:
            del rest[document]
    ring = _in_order(set(rest), cites, houses)
    for key in [key for key in nodes if key[0] in rest]:
        del nodes[key]
    _rest_on_cited(nodes, {key: cites[key] for key in cites if key in nodes}, articles)
    return ring


def _rest_on_cited(
    nodes: dict[tuple[str, str], Node],
    pending: dict[tuple[str, str], str],
    articles: Mapping[str, Article],
) -> None:
    """Replace citations by what the cited house's articles rest on, from what is cited most deeply outwards.

    So a chain of citations ends at its root. `pending` gives the house that each of these nodes cites.
    """
    while pending:
        unsettled = {articles[document].house for document, _ in pending}
        ready = [key for key in sorted(pending) if pending[key] not in unsettled]
        if not ready:
            return
        roots: dict[str, dict[str, Node]] = {pending[key]: {} for key in ready}
        for (document, origin), node in nodes.items():
            house = articles[document].house
            if house in roots:
                roots[house].setdefault(origin, node)
        for key in ready:
            house = pending.pop(key)
            if found := roots[house].values():
                told = nodes.pop(key).told
                for root in found:
                    here = nodes.setdefault(
                        (key[0], root.origin),
                        Node(
                            key[0],
                            root.party,
                            carrier=root.carrier,
                            teller=root.teller or house,
                            hearsay=root.hearsay or _is_hearsay(root),
                        ),
                    )
                    here.told.extend(told)


def _is_hearsay(node: Node) -> bool:
    return all(told.lineage.secondhand for told in node.told)


def _in_order(
    ring: set[str],
    cites: Mapping[tuple[str, str], str],
    houses: Mapping[str, Iterable[str]],
) -> tuple[str, ...]:
    """Give the ring's documents so that each cites the next where that can be."""
    cited: dict[str, list[str]] = {}
    for (document, _), house in sorted(cites.items()):
        cited.setdefault(document, []).append(house)
    order: list[str] = []
    left = set(ring)
    for first in sorted(ring):
        here = first
        while here in left:
            left.discard(here)
            order.append(here)
            here = next(
                (
                    document
                    for house in cited[here]
                    for document in houses[house]
                    if document in left
                ),
                "",
            )
    return tuple(order)
