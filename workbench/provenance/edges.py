"""Edges between the roots of a cluster, and what reviewers say of them.

A reviewer may reject an edge or add one, and outranks every rule: a rejected edge ties nothing, an added one
ties whatever the rules think.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.nodes import Node
from workbench.provenance.paths import Lineage
from workbench.provenance.telling import Article, older


class Edge(NamedTuple):
    """Two nodes that lean on each other, by their places among the nodes."""

    a: int
    b: int
    strength: str
    rule: str
    why: str
    by: str = "machine"
    spans: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())


CUTTING = ("rejected", "independent")
"""What reviewers say of an edge that takes it away."""


class Edit(NamedTuple):
    """A reviewer's word on an edge. Sides are document uids or origin keys; an empty rule stands for every rule."""

    a: str
    b: str
    action: str
    """"rejected", "hard", "soft" (added), or "independent": the two do not lean on each other and both answer."""
    rule: str = ""
    why: str = ""


def absorbed(
    nodes: Sequence[Node],
    left: Sequence[int],
    right: Sequence[int],
    articles: Mapping[str, Article],
) -> Iterator[tuple[int, int]]:
    """Tie every root of the later article to one of the earlier: the same, else one of its kind, else any.

    All of it to all would tie the earlier article's own roots to each other, and a copy proves nothing of them.
    """
    if older(articles[nodes[right[0]].document]) < older(
        articles[nodes[left[0]].document]
    ):
        left, right = right, left
    for j in right:
        best = min(
            left,
            key=lambda i: (
                nodes[i].origin != nodes[j].origin,
                nodes[i].party.kind != nodes[j].party.kind,
                not nodes[i].counts,
                i,
            ),
        )
        yield best, j


def sides(edit: Edit, node: Node) -> tuple[bool, bool]:
    """Tell whether a node is the one side of what a reviewer speaks of, and whether it is the other."""
    return edit.a in (node.document, node.origin), edit.b in (
        node.document,
        node.origin,
    )


def rejects(edit: Edit, edge: Edge, nodes: Sequence[Node]) -> bool:
    """Tell whether a reviewer's word takes an edge away."""
    if edit.action not in CUTTING or (edit.rule and edit.rule != edge.rule):
        return False
    (a_first, a_second), (b_first, b_second) = (
        sides(edit, nodes[edge.a]),
        sides(edit, nodes[edge.b]),
    )
    return (a_first and b_second) or (a_second and b_first)


def spans_of(node: Node) -> tuple[Span, ...]:
    """Give where the article names who the root is counted as, at most three places."""
    found = (_named(one.lineage, node.party.key) for one in node.told)
    return tuple(dict.fromkeys(span for span in found if span))[:3]


def _named(line: Lineage, key: str) -> Span | None:
    """Find the link that answers: Kyodo in "Kyodo, citing government sources", where only Kyodo counts."""
    of_key = (link.span for link in reversed(line.links) if link.key == key)
    return next(filter(None, of_key), None) or line.links[-1].span or line.cue
