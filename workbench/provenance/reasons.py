"""The sentence that says why: built from the edges and the words that show them, so that a reviewer can check it."""

from collections.abc import Mapping, Sequence

from workbench.model import Verdict
from workbench.provenance.cluster import Cluster
from workbench.provenance.edges import Edge
from workbench.provenance.independence import Interval
from workbench.provenance.nodes import Node
from workbench.provenance.parties import Kind
from workbench.provenance.telling import Article

MOST = 4
"""Roots and edges a sentence names before it says how many more there are."""
ORDER = ("shared-agency", "text-reuse", "text-reuse-whole", "same-root", "same-person")


def reason(
    cluster: Cluster,
    nodes: Sequence[Node],
    found: Sequence[Edge],
    bounds: Interval,
    suggestion: Verdict,
    articles: Mapping[str, Article],
    *,
    uncheckable: bool,
) -> str:
    """Give the reason in a sentence or a few."""
    said = []
    if uncheckable:
        said.append(
            "An opinion, a prediction or a reading of events: no source can settle it."
        )
    if cluster.ring:
        said.append(_ring(cluster.ring, articles))
    said.extend(_withdrawn(cluster, articles))
    if nodes:
        said.append(_count(nodes, bounds, suggestion, articles))
        said.extend(_ties(nodes, found))
        said.extend(_unanswered(nodes, suggestion))
    elif not said:
        said.append("Nothing is left that anybody answers for.")
    said.extend(_unread(nodes, articles))
    said.extend(
        f"{articles[one.document].name} reports a denial by {one.lineage.root.name}."
        for one in cluster.denied[:1]
    )
    return " ".join(said)


def _ring(ring: Sequence[str], articles: Mapping[str, Article]) -> str:
    names = [articles[uid].name for uid in ring]
    steps = ", ".join(
        f"{a} cites {b}" for a, b in zip(names, [*names[1:], names[0]], strict=True)
    )
    return f"A circle: {steps}; nobody is the origin."


def _withdrawn(cluster: Cluster, articles: Mapping[str, Article]) -> list[str]:
    by = {uid: taken for _, taken, uid in cluster.withdrawn}
    repeat = sorted(
        {
            articles[one.document].name
            for one, _, uid in cluster.withdrawn
            if one.document != uid
        }
    )
    told = [
        f"{articles[uid].name} reports that it was taken back ({taken.by})."
        for uid, taken in by.items()
    ]
    if repeat:
        told.append(
            f"{_list(repeat)} still {'repeats' if len(repeat) == 1 else 'repeat'} it."
        )
    return told


def _count(
    nodes: Sequence[Node],
    bounds: Interval,
    suggestion: Verdict,
    articles: Mapping[str, Article],
) -> str:
    documents = len({node.document for node in nodes})
    many = "1 article" if documents == 1 else f"{documents} articles"
    origins = _list([quoted(node, articles) for node in _first_of_each(nodes)])
    if suggestion == Verdict.CORROBORATED:
        return f"{many}, {bounds.n_min} independent origins: {origins}."
    if bounds.n_max == 1:
        return f"{many}, 1 origin: {origins}."
    if bounds.n_min >= 2:
        return f"{many}, {bounds.n_min} origins: {origins}."
    return f"{many}, at most {bounds.n_max} origins, and only 1 shown to be independent: {origins}."


def quoted(node: Node, articles: Mapping[str, Article]) -> str:
    """Name a root as its article names it, with the article."""
    outlet = articles[node.document].name
    if node.party.kind == Kind.DOC:
        return f"{outlet} on its own authority"
    if node.party.kind == Kind.UNNAMED:
        return f"nobody named ({outlet})"
    return f"“{node.party.name}” ({outlet})"


def _first_of_each(nodes: Sequence[Node]) -> list[Node]:
    found: dict[str, Node] = {}
    for node in sorted(nodes, key=lambda node: not node.counts):
        found.setdefault(node.origin, node)
    return list(found.values())


def _ties(nodes: Sequence[Node], found: Sequence[Edge]) -> list[str]:
    """Tell the edges that matter, each rule and pair of roots once, what is certain first."""
    told: dict[str, None] = {}
    for edge in sorted(
        found,
        key=lambda edge: (
            edge.by != "reviewer",
            edge.strength,
            ORDER.index(edge.rule) if edge.rule in ORDER else len(ORDER),
        ),
    ):
        if edge.rule == "same-root" and nodes[edge.a].party.kind == Kind.DOC:
            continue
        told.setdefault(
            f"{edge.why[0].upper()}{edge.why[1:]}{'' if edge.by == 'machine' else ' (reviewer)'}."
        )
    lines = list(told)
    return (
        lines
        if len(lines) <= MOST
        else [*lines[:MOST], f"And {len(lines) - MOST} more."]
    )


def _unanswered(nodes: Sequence[Node], suggestion: Verdict) -> list[str]:
    if suggestion == Verdict.CORROBORATED or any(node.counts for node in nodes):
        return []
    if all(node.party.kind in (Kind.ANON, Kind.UNNAMED) for node in nodes):
        return ["Unnamed sources never add up."]
    return ["Nobody who could be asked stands behind it."]


def _unread(nodes: Sequence[Node], articles: Mapping[str, Article]) -> list[str]:
    """Say which articles are in a language that no rules read, though nobody told so."""
    names = {
        articles[node.document].name: None
        for node in nodes
        if articles[node.document].analysis.foreign
    }
    if not names:
        return []
    return [
        f"No rules read the language of {_list(list(names))}, which is not English: who says it there is not worked out, and no attribution is claimed."
    ]


def _list(names: Sequence[str]) -> str:
    shown = list(names[:MOST])
    if len(names) > MOST:
        shown.append(f"{len(names) - MOST} more")
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]
