"""Which nodes of a cluster need an edge, so that all that leans on each other is tied.

Among a few nodes every two are told. In a crowd that would be the square of it: there everybody is tied to the first
of the others, which comes to the same components, and so to the same figures. Only what a reviewer's word may cut is
told in full, for a row that is cut must not set free what hangs on it by other ties.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from workbench.provenance.edges import CUTTING, Edit
from workbench.provenance.nodes import Node

FEW = 24
"""Nodes up to which every two are told."""

Label = Callable[[int], Hashable]


class Place(NamedTuple):
    """Nodes that one root makes one, and that no reviewer tells apart."""

    origin: str
    document: str
    """Where a reviewer speaks of the document by itself, else empty."""


class Crowd:
    """The nodes of a cluster, and what reviewers cut among them."""

    def __init__(
        self, nodes: Sequence[Node], edits: Iterable[Edit] = (), few: int | None = None
    ) -> None:
        self.few = len(nodes) <= (FEW if few is None else few)
        cut = {
            side
            for edit in edits
            if edit.action in CUTTING
            for side in (edit.a, edit.b)
        }
        self.places = [
            Place(node.origin, node.document if node.document in cut else "")
            for node in nodes
        ]
        self._may_be_cut = {
            place
            for place in self.places
            if place.document or (cut and place.origin in cut)
        }

    def among(
        self, members: Sequence[int], label: Label, *, apart: Label | None = None
    ) -> Iterator[tuple[int, int]]:
        """Give the pairs, in order, that tie members with different labels; all such pairs of a few.

        Two nodes of one root are tied by that already, so for a crowd it is enough to tie roots; with `apart`, nodes of
        one root that it tells apart are tied too.
        """
        if self.few:
            yield from (
                (i, j) for i, j in combinations(members, 2) if label(i) != label(j)
            )
            return
        groups: dict[Hashable, dict[Hashable, int]] = {}
        free: list[dict[Hashable, int]] = []
        bound: list[dict[Hashable, int]] = []
        for i in members:
            place = self.places[i], apart(i) if apart else None
            if place not in groups:
                held = bound if self.places[i] in self._may_be_cut else free
                groups[place] = {}
                held.append(groups[place])
            if len(groups[place]) < 2:
                groups[place].setdefault(label(i), i)
        yield from _in_a_star(free)
        for number, one in enumerate(bound):
            for other in (*free, *bound[:number]):
                yield from _tie(one, other)

    def across(
        self, left: Sequence[int], right: Sequence[int]
    ) -> Iterator[tuple[int, int]]:
        """Give the pairs that tie all of one side to all of the other; all such pairs of a few."""
        if self.few or not left or not right:
            yield from ((i, j) for i in left for j in right)
            return
        first, last = self._centre(left), self._centre(right)
        told = dict.fromkeys((i, last) for i in left)
        told |= dict.fromkeys((first, j) for j in right)
        held = self._first_of_each(left), self._first_of_each(right)
        for place, i in held[0].items():
            for mark, j in held[1].items():
                if place in self._may_be_cut and mark in self._may_be_cut:
                    told[i, j] = None
        yield from told

    def _centre(self, members: Sequence[int]) -> int:
        """Give a node that no reviewer can cut off, the first where there is none."""
        free = (i for i in members if self.places[i] not in self._may_be_cut)
        return next(free, members[0])

    def _first_of_each(self, members: Iterable[int]) -> dict[Place, int]:
        found: dict[Place, int] = {}
        for i in members:
            found.setdefault(self.places[i], i)
        return found


def _in_a_star(groups: Sequence[dict[Hashable, int]]) -> Iterator[tuple[int, int]]:
    """Tie every group to the first; what has the first's only label, to one with another."""
    if not groups:
        return
    first = groups[0]
    other = next((one for one in groups if any(_tie(first, one))), None)
    if other is None:
        return
    for one in groups[1:]:
        yield from list(_tie(first, one)) or _tie(other, one)


def _tie(
    one: dict[Hashable, int], other: dict[Hashable, int]
) -> Iterator[tuple[int, int]]:
    """Give the first two with different labels, in order."""
    for label, i in one.items():
        for mark, j in other.items():
            if label != mark:
                yield min(i, j), max(i, j)
                return
