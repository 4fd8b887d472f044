"""Edges between the roots of a cluster, and what reviewers say of them.

A reviewer may reject an edge or add one, and outranks every rule: a rejected edge ties nothing, an added one
ties whatever the rules think.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.cluster import Article, Node, older


class Edge(NamedTuple):
    """Two nodes that lean on each other, by their places among the nodes."""

    a: int
    b: int
    strength: str
    rule: str
    why: str
    by: str = "machine"
    spans: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())


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


def _sides(edit: Edit, node: Node) -> tuple[bool, bool]:
    return edit.a in (node.document, node.origin), edit.b in (
        node.document,
        node.origin,
    )


def rejects(edit: Edit, edge: Edge, nodes: Sequence[Node]) -> bool:
    """Tell whether a reviewer's word takes an edge away."""
    if edit.action not in ("rejected", "independent") or (
        edit.rule and edit.rule != edge.rule
    ):
        return False
    (a_first, a_second), (b_first, b_second) = (
        _sides(edit, nodes[edge.a]),
        _sides(edit, nodes[edge.b]),
    )
    return (a_first and b_second) or (a_second and b_first)


def added(
    nodes: Sequence[Node], articles: Mapping[str, Article], edits: Sequence[Edit]
) -> Iterator[Edge]:
    """Give the edges that reviewers add."""
    for edit in edits:
        left, right = (
            [i for i, node in enumerate(nodes) if _sides(edit, node)[side]]
            for side in (0, 1)
        )
        if edit.action not in ("hard", "soft") or not left or not right:
            continue
        whole = edit.a in articles and edit.b in articles
        for i, j in (
            absorbed(nodes, left, right, articles)
            if whole
            else ((i, j) for i in left for j in right)
        ):
            if i != j:
                yield Edge(
                    i,
                    j,
                    edit.action,
                    edit.rule or "reviewer",
                    edit.why or "a reviewer says so",
                    "reviewer",
                )
