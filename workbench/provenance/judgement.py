"""From a cluster's lineages to a suggestion: how many independent origins, and what that comes to.

Nothing here is stored as a verdict. "Corroborated" is suggested only for two roots that answer for themselves and
stay apart under every doubt; anything undetermined lowers the figure, never raises it.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from workbench.model import Verdict
from workbench.provenance.cluster import Cluster, gather
from workbench.provenance.crowds import Crowd
from workbench.provenance.dependence import edges
from workbench.provenance.edges import CUTTING, Edge, Edit, rejects, sides
from workbench.provenance.houses import Outlets
from workbench.provenance.independence import Components, Interval, interval
from workbench.provenance.nodes import Node
from workbench.provenance.parties import Kind
from workbench.provenance.reasons import reason
from workbench.provenance.telling import Article, Occurrence, Reused

UNCHECKABLE = frozenset(("opinion", "prediction", "interpretation", "question"))


@dataclass(frozen=True, slots=True)
class Policy:
    """What a desk decides for itself."""

    trusted_media: frozenset[str] = frozenset()
    """Keys of media that answer for what they report, whatever their source."""
    one_carrier: bool = True
    """Roots that were all reached through one house are not shown to be independent of it."""


class Origin(NamedTuple):
    """A root of the cluster."""

    key: str
    kind: str
    name: str
    accountable: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the machine makes of a cluster; recomputed whenever something changes."""

    n_min: int
    n_max: int
    suggestion: Verdict
    reason: str
    origins: tuple[Origin, ...]
    dependence: tuple[Edge, ...]
    """Edges by their places among `nodes`."""
    nodes: tuple[tuple[str, str], ...]
    """(document uid, origin key)."""
    flags: tuple[str, ...]


def judge(
    occurrences: Sequence[Occurrence],
    articles: Mapping[str, Article],
    reuse: Sequence[Reused] = (),
    edits: Sequence[Edit] = (),
    policy: Policy | None = None,
    *,
    contested: bool = False,
) -> Judgement:
    """Judge one cluster.

    `articles` holds the occurrences' articles by uid, and any other that may take a report back or tell who owns
    whom; `reuse` the pairs of them with words in common; `edits` what reviewers said of edges.
    """
    policy = policy or Policy()
    cluster = gather(occurrences, articles, reuse)
    nodes = [replace_node(node, edits, policy) for node in cluster.nodes]
    found = edges(nodes, articles, reuse, edits)
    if policy.one_carrier and not any(_is_trusted(node, policy) for node in nodes):
        found += _one_carrier(nodes, articles, found, edits)
    bounds = _bounds(nodes, found)
    uncheckable = 2 * sum(one.kind in UNCHECKABLE for one in occurrences) >= max(
        1, len(occurrences)
    )
    suggestion = _suggestion(bounds, uncheckable=uncheckable)
    return Judgement(
        bounds.n_min,
        bounds.n_max,
        suggestion,
        reason(
            cluster, nodes, found, bounds, suggestion, articles, uncheckable=uncheckable
        ),
        _origins(nodes),
        tuple(found),
        tuple((node.document, node.origin) for node in nodes),
        _flags(cluster, nodes, found, bounds, occurrences, contested=contested),
    )


def _suggestion(bounds: Interval, *, uncheckable: bool) -> Verdict:
    if uncheckable or bounds.n_max == 0:
        return Verdict.UNVERIFIABLE
    return Verdict.CORROBORATED if bounds.n_min >= 2 else Verdict.SINGLE_SOURCE


def replace_node(node: Node, edits: Sequence[Edit], policy: Policy) -> Node:
    """Mark the nodes that a reviewer or the desk's policy lets answer."""
    trusted = _is_trusted(node, policy)
    named = any(
        edit.action == "independent" and {edit.a, edit.b} & {node.document, node.origin}
        for edit in edits
    )
    return replace(node, by_reviewer=True) if trusted or named else node


def _is_trusted(node: Node, policy: Policy) -> bool:
    return node.party.kind == Kind.MEDIA and node.party.key in policy.trusted_media


def _bounds(nodes: Sequence[Node], found: Sequence[Edge]) -> Interval:
    ties = {
        strength: [(edge.a, edge.b) for edge in found if edge.strength == strength]
        for strength in ("hard", "soft")
    }
    return interval(
        range(len(nodes)),
        ties["hard"],
        ties["soft"],
        {i for i, node in enumerate(nodes) if node.counts},
    )


def _one_carrier(
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    found: Sequence[Edge],
    edits: Sequence[Edit],
) -> Iterator[Edge]:
    """Tie the roots that answer when one house spoke to all of them, or one alone tells of them: if it erred, all of them err.

    It gives way to a reviewer's word on that very edge alone: two whose edge is rejected are tied still by a third that
    came the same way, and only two that are said to be independent by none.
    """
    counting = [i for i, node in enumerate(nodes) if node.counts]
    if len(counting) < 2:
        return
    houses = _houses(nodes, articles, found)
    spoke = houses.count(nodes[i].carrier for i in counting)
    tells = houses.count(_teller(nodes[i], articles) for i in counting)
    if spoke > 1 and tells > 1:
        return
    first = counting[0]
    key = nodes[first].carrier if spoke == 1 else _teller(nodes[first], articles)
    name = next((one.name for one in articles.values() if one.house == key), key)
    why = f"all of it reached us through {name} alone"
    for i, j in _carried(counting, nodes, edits):
        yield Edge(i, j, "soft", "one-carrier", why)


def _teller(node: Node, articles: Mapping[str, Article]) -> str:
    """Give the house that tells of a root: whoever only passes on its report tells of nothing."""
    return node.teller or articles[node.document].house


def _carried(
    counting: Sequence[int], nodes: Sequence[Node], edits: Sequence[Edit]
) -> Iterator[tuple[int, int]]:
    """Give the pairs that tie all of them to the first, or past what a reviewer cut."""
    said = [
        edit
        for edit in edits
        if edit.action in CUTTING and edit.rule in ("", "one-carrier")
    ]
    if not said:
        first = counting[0]
        yield from (
            (first, i) for i in counting if nodes[i].origin != nodes[first].origin
        )
        return
    apart = _Apart(nodes, said)
    crowd = Crowd(nodes, said, few=0)
    for i, j in crowd.among(counting, lambda i: nodes[i].origin):
        edge = Edge(i, j, "soft", "one-carrier", "")
        if not any(rejects(edit, edge, nodes) for edit in said) and apart.join(i, j):
            yield i, j


class _Apart:
    """Components of nodes, of which none ever holds two that a reviewer calls independent."""

    def __init__(self, nodes: Sequence[Node], said: Sequence[Edit]) -> None:
        self._joined = Components()
        self._holds: dict[Hashable, set[tuple[int, bool]]] = {}
        for number, edit in enumerate(said):
            for i, node in enumerate(nodes):
                one, other = sides(edit, node)
                if edit.action == "independent" and one != other:
                    self._holds.setdefault(i, set()).add((number, one))

    def join(self, i: int, j: int) -> bool:
        """Join two components and tell whether that could be."""
        a, b = self._joined.root(i), self._joined.root(j)
        mine, theirs = self._holds.get(a, set()), self._holds.get(b, set())
        if a != b and any((number, not side) in theirs for number, side in mine):
            return False
        self._joined.join(a, b)
        self._holds[self._joined.root(a)] = mine | theirs
        return True


def _houses(
    nodes: Sequence[Node], articles: Mapping[str, Article], found: Sequence[Edge]
) -> Components:
    """Join the houses that are one: of one owner or reporter, by copied text, or because a short name may be either's."""
    houses = Components()
    for one in articles.values():
        for mark in (
            f"owner {one.owner}" if one.owner else "",
            f"by {one.byline}" if one.byline else "",
        ):
            if mark:
                houses.join(one.house, mark)
    for edge in found:
        is_one = edge.rule.startswith("text-reuse") or edge.rule == "same-owner"
        if is_one and edge.strength == "hard":
            houses.join(nodes[edge.a].carrier, nodes[edge.b].carrier)
            houses.join(
                articles[nodes[edge.a].document].house,
                articles[nodes[edge.b].document].house,
            )
    known = {one.house for one in articles.values()}
    if unknown := {node.carrier for node in nodes} - known:
        outlets = Outlets(articles.values())
        for carrier in unknown:
            for uid in outlets.of(carrier):
                houses.join(carrier, articles[uid].house)
    return houses


def _origins(nodes: Sequence[Node]) -> tuple[Origin, ...]:
    found: dict[str, Origin] = {}
    for node in nodes:
        found.setdefault(
            node.origin,
            Origin(node.origin, str(node.party.kind), node.party.name, node.counts),
        )
    return tuple(found.values())


def _flags(
    cluster: Cluster,
    nodes: Sequence[Node],
    found: Sequence[Edge],
    bounds: Interval,
    occurrences: Sequence[Occurrence],
    *,
    contested: bool,
) -> tuple[str, ...]:
    flags = []
    if contested or cluster.denied:
        flags.append("contested")
    if nodes and all(
        node.party.kind in (Kind.ANON, Kind.UNNAMED)
        or (node.party.kind == Kind.MEDIA and ", citing " in node.party.name)
        for node in nodes
    ):
        flags.append("anonymous-only")
    if any(one.lineage.hedged for one in occurrences):
        flags.append("hedged")
    if any(edge.rule.startswith("text-reuse") for edge in found):
        flags.append("text-reuse")
    if cluster.ring:
        flags.append("circular")
    if cluster.withdrawn:
        flags.append("retracted")
    if bounds.n_min < 2 <= bounds.n_max:
        flags.append(f"possible-second-origin:{_second(nodes, found).party.name}")
    return tuple(flags)


def _second(nodes: Sequence[Node], found: Sequence[Edge]) -> Node:
    """Give the root to check next: the second that answers, or the only one where others only pass on or keep silent."""
    hard = Components()
    for edge in found:
        if edge.strength == "hard":
            hard.join(edge.a, edge.b)
    rank = sorted(
        range(len(nodes)),
        key=lambda i: (
            not nodes[i].counts,
            not nodes[i].party.kind.accountable,
            nodes[i].party.kind == Kind.DOC,
            i,
        ),
    )
    apart = [i for i in rank[1:] if hard.root(i) != hard.root(rank[0])]
    if nodes[rank[0]].counts and not any(nodes[i].counts for i in apart):
        return nodes[rank[0]]
    return nodes[apart[0]] if apart else nodes[rank[-1]]
