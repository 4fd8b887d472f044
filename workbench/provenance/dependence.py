"""What leans on what: the edges between the roots of a cluster, each with its evidence.

An edge is hard where dependence is certain (one root, copied words), soft where it may be. Each names its rule,
says why in a sentence and shows words on both sides. A reviewer may reject an edge or add one, and outranks
every rule here.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.crowds import Crowd
from workbench.provenance.edges import Edge, Edit, absorbed, rejects, sides, spans_of
from workbench.provenance.houses import Outlets, between_houses
from workbench.provenance.keeping import is_handheld
from workbench.provenance.kin import Kin
from workbench.provenance.nodes import Node
from workbench.provenance.parties import Kind
from workbench.provenance.reuse import PART, WHOLE
from workbench.provenance.roots import between_roots
from workbench.provenance.stems import stem
from workbench.provenance.telling import Article, Reused

_FILMING = frozenset(
    stem(word)
    for word in (
        [
            "film",
            "filmed",
            "filming",
            "films",
            "video",
            "recorded",
            "recording",
            "photographed",
            "photograph",
            "camera",
            "footage",
            "clip",
            "telephone",
            "phone",
        ]
    )
)
"""Stems in the words of somebody who says that they filmed it."""


def edges(
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    reuse: Sequence[Reused],
    edits: Sequence[Edit] = (),
) -> list[Edge]:
    """Give the edges between a cluster's nodes, the reviewers' last; of a crowd, as many as tie what all would tie."""
    crowd, kin = Crowd(nodes, edits), Kin(articles.values())

    def stands(edge: Edge) -> bool:
        return not any(rejects(edit, edge, nodes) for edit in edits)

    found = list(between_roots(nodes, articles, kin, crowd, stands))
    found += _by_text(nodes, articles, reuse)
    found += between_houses(nodes, articles, kin, crowd)
    found += _by_agency(nodes, articles, crowd)
    found += _by_occasion(nodes, articles, crowd)
    found += _by_filming(nodes, crowd)
    kept = filter(stands, found) if edits else found
    return [*dict.fromkeys(kept), *_added(nodes, articles, edits, crowd)]


def _added(
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    edits: Sequence[Edit],
    crowd: Crowd,
) -> Iterator[Edge]:
    """Give the edges that reviewers add."""
    for edit in edits:
        if edit.action not in ("hard", "soft"):
            continue
        left, right = (
            [i for i, node in enumerate(nodes) if sides(edit, node)[side]]
            for side in (0, 1)
        )
        if not left or not right:
            continue
        whole = edit.a in articles and edit.b in articles
        pairs = (
            absorbed(nodes, left, right, articles)
            if whole
            else crowd.across(left, right)
        )
        for i, j in pairs:
            if i != j:
                yield Edge(
                    i,
                    j,
                    edit.action,
                    edit.rule or "reviewer",
                    edit.why or "a reviewer says so",
                    "reviewer",
                )


def _by_text(
    nodes: Sequence[Node], articles: Mapping[str, Article], reuse: Sequence[Reused]
) -> Iterator[Edge]:
    by_document: dict[str, list[int]] = {}
    for number, node in enumerate(nodes):
        by_document.setdefault(node.document, []).append(number)
    for pair in reuse:
        if pair.a not in by_document or pair.b not in by_document:
            continue
        sides = by_document[pair.a], by_document[pair.b]
        names = f"{articles[pair.a].name} and {articles[pair.b].name}"
        for i in sides[0]:
            for j in sides[1]:
                run = next(
                    (
                        run
                        for one in nodes[i].told
                        for other in nodes[j].told
                        if (run := pair.tie(one, other))
                    ),
                    None,
                )
                if run:
                    yield Edge(
                        i,
                        j,
                        "hard",
                        "text-reuse",
                        f"{names} share {run.words} words in a row",
                        spans=((run.a,), (run.b,)),
                    )
        if pair.containment >= PART:
            strength, rule = (
                ("hard", "text-reuse-whole")
                if pair.containment >= WHOLE
                else ("soft", "text-reuse-part")
            )
            why = f"{names} have {pair.containment:.0%} of their text in common"
            longest = sorted(pair.runs, key=lambda run: -run.words)[:3]
            spans = tuple(run.a for run in longest), tuple(run.b for run in longest)
            for i, j in absorbed(nodes, *sides, articles):
                yield Edge(
                    i,
                    j,
                    strength,
                    rule,
                    why,
                    spans=spans if nodes[i].document == pair.a else spans[::-1],
                )


class _Resting(NamedTuple):
    """A node that rests on a medium, as its article says."""

    node: int
    why: str
    spans: tuple[Span, ...]


def _by_agency(
    nodes: Sequence[Node], articles: Mapping[str, Article], crowd: Crowd
) -> Iterator[Edge]:
    """Tie what articles carry to the media they say they rest on, unless it was said to the outlet itself."""
    outlets = Outlets(articles.values())
    for key, members in _by_house(_resting(nodes, articles), articles, outlets).items():
        yield from _on_article(key, members, nodes, articles, outlets, crowd)
        of = {one.node: one for one in members}
        for i, j in crowd.among(list(of), lambda i: nodes[i].document):
            a, b = nodes[i], nodes[j]
            if a.origin != b.origin:
                why = f"{articles[a.document].name}: {of[i].why}; {articles[b.document].name}: {of[j].why}"
                spans = of[i].spans, of[j].spans
                yield Edge(i, j, "soft", "shared-agency", why, spans=spans)


def _by_house(
    resting: Mapping[str, list[_Resting]],
    articles: Mapping[str, Article],
    outlets: Outlets,
) -> dict[str, list[_Resting]]:
    """Put what rests on a short name beside what rests on each outlet that it may mean: the Echo, and the Holm Echo."""
    found = {key: list(members) for key, members in resting.items()}
    for key, members in resting.items():
        for house in {articles[uid].house for uid in outlets.of(key)} - {key}:
            known = found.setdefault(house, [])
            held = {one.node for one in known}
            known += [one for one in members if one.node not in held]
    return found


def _resting(
    nodes: Sequence[Node], articles: Mapping[str, Article]
) -> dict[str, list[_Resting]]:
    """Collect by medium what rests on it, each node once."""
    found: dict[str, dict[int, _Resting]] = {}
    for number, node in enumerate(nodes):
        if node.party.kind == Kind.MEDIA:
            found.setdefault(node.party.key, {})[number] = _Resting(
                number, f"names {node.party.name}", spans_of(node)
            )
        if node.party.kind == Kind.WITNESS or any(
            one.lineage.firsthand for one in node.told
        ):
            continue
        for told in articles[node.document].declared:
            if told.key != node.party.key:
                found.setdefault(told.key, {}).setdefault(
                    number, _Resting(number, told.why, (told.span,))
                )
    return {key: list(members.values()) for key, members in found.items()}


def _on_article(
    key: str,
    members: Sequence[_Resting],
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    outlets: Outlets,
    crowd: Crowd,
) -> Iterator[Edge]:
    """Tie what rests on an outlet to what that outlet's own articles here answer with.

    A short name that could be either of two outlets is both: that can only lower the figure.
    """
    homes = outlets.of(key)
    at_home = {
        node.document: i
        for i, node in reversed(list(enumerate(nodes)))
        if node.document in homes and node.counts
    }
    citing = {one.node: one for one in members if nodes[one.node].document not in homes}
    for home, i in crowd.across(list(at_home.values()), list(citing)):
        if nodes[home].origin != nodes[i].origin:
            why = f"{articles[nodes[i].document].name}: {citing[i].why}"
            spans = (), citing[i].spans
            yield Edge(home, i, "soft", "cites", why, spans=spans)


def _by_filming(nodes: Sequence[Node], crowd: Crowd) -> Iterator[Edge]:
    """Tie a film that anybody may have taken to whoever says that they filmed: it may be theirs."""
    films = [i for i, node in enumerate(nodes) if is_handheld(node.party)]
    makers = [
        i
        for i, node in enumerate(nodes)
        if node.party.kind == Kind.ENTITY
        and node.party.person
        and (
            node.party.filmed
            or any(not _FILMING.isdisjoint(one.lineage.words) for one in node.told)
        )
    ]
    for i, j in crowd.across(films, makers) if films and makers else ():
        a, b = nodes[i], nodes[j]
        why = f"{a.party.name} may be what {b.party.name} filmed"
        yield Edge(i, j, "soft", "same-record", why, spans=(spans_of(a), spans_of(b)))


def _by_occasion(
    nodes: Sequence[Node], articles: Mapping[str, Article], crowd: Crowd
) -> Iterator[Edge]:
    """Tie roots that spoke on one occasion, or whose words are the same words."""
    speaking: dict[int, Hashable] = {}
    uttering: dict[int, list[int]] = {}
    for i, node in enumerate(nodes):
        if node.party.kind == Kind.ENTITY:
            occasions = {one.lineage.occasion for one in node.told} - {""}
            if occasions:
                # a joint one has both in the room, even as one article tells of it
                speaking[i] = i if "joint" in occasions else node.document
            for code in {code for one in node.told for code in one.lineage.utterance}:
                uttering.setdefault(code, []).append(i)
    found = [
        (i, j, "one-briefing") for i, j in crowd.among(list(speaking), speaking.get)
    ]
    for members in dict.fromkeys(map(tuple, uttering.values())):
        found += [(i, j, "same-words") for i, j in crowd.among(members, lambda i: i)]
    for i, j, rule in sorted(set(found)):
        a, b = nodes[i], nodes[j]
        if a.origin != b.origin:
            names = f"{articles[a.document].name} and {articles[b.document].name}"
            why = (
                f"{a.party.name} and {b.party.name} may have spoken at one briefing"
                if rule == "one-briefing"
                else f"{names} put the same words into two mouths"
            )
            yield Edge(i, j, "soft", rule, why, spans=(spans_of(a), spans_of(b)))
