"""The claims of one cluster as nodes: one per article and root, after all that is no support has been taken away.

Taken away are reports that were withdrawn, with everything that repeats them, and rings of outlets that cite
each other and nobody else. A bare mention rests on its article's best source for the same claim, and a citation
of an outlet whose own article is in the cluster rests on what that article rests on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.provenance.citing import rest_on_articles, rest_on_sourced
from workbench.provenance.nodes import Node
from workbench.provenance.parties import Kind
from workbench.provenance.paths import Lineage
from workbench.provenance.takebacks import is_doubted, withdrawn
from workbench.provenance.telling import Article, Occurrence, Reused, TakenBack


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
    fallen = withdrawn(told, articles, list(reuse))
    gone = {id(one) for one, _, _ in fallen}
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
    resting = rest_on_sourced(nodes)
    ring = rest_on_articles(nodes, articles)
    doubted = {node.origin for node in nodes.values() if is_doubted(node, articles)}
    for node in nodes.values():
        node.doubted = node.origin in doubted
    return Cluster(tuple(nodes.values()), tuple(fallen), ring, denied, tuple(resting))


def _carrier(line: Lineage) -> str:
    return line.media[-1] if line.media and line.root.kind != Kind.MEDIA else line.house
