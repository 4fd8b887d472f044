"""How many origins, at least and at most: union-find over the edges by which origins lean on each other.

`n_max` counts what stays apart when only certain dependence (hard) ties; `n_min` counts, of what stays apart when
possible dependence (soft) ties too, the components with a root that somebody can be asked about. Whatever is
undetermined can so only lower the figure that "corroborated" rests on. An added edge never raises either bound.
"""

from collections.abc import Collection, Hashable, Iterable
from typing import NamedTuple, TypeVar

Node = TypeVar("Node", bound=Hashable)


class Interval(NamedTuple):
    """At least and at most so many independent origins."""

    n_min: int
    n_max: int


class Components:
    """Sets that are merged and never parted again."""

    def __init__(self) -> None:
        self._above: dict[Hashable, Hashable] = {}

    def root(self, node: Hashable) -> Hashable:
        """Give the node that stands for the component; new nodes are their own."""
        path = []
        while (above := self._above.setdefault(node, node)) != node:
            path.append(node)
            node = above
        for passed in path:
            self._above[passed] = node
        return node

    def join(self, a: Hashable, b: Hashable) -> None:
        """Make two components one."""
        self._above[self.root(a)] = self.root(b)

    def count(self, nodes: Iterable[Hashable]) -> int:
        """Count the components that hold any of the nodes."""
        return len({self.root(node) for node in nodes})


def interval(
    nodes: Collection[Node],
    hard: Iterable[tuple[Node, Node]],
    soft: Iterable[tuple[Node, Node]],
    counting: Collection[Node],
) -> Interval:
    """Give the bounds for these nodes; edges may lead over nodes that are not among them.

    `counting` are the nodes with an accountable root. Where there is any node, there is at least one origin.
    """
    if not nodes:
        return Interval(0, 0)
    components = Components()
    for a, b in hard:
        components.join(a, b)
    n_max = components.count(nodes)
    for a, b in soft:
        components.join(a, b)
    return Interval(
        max(1, components.count([node for node in nodes if node in counting])), n_max
    )
