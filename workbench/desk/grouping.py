"""Claims that say the same, as clusters: reviewers' words first, then the machine's surest pairs.

A reviewer's "same" ties two claims whatever the machine thinks, a "different" keeps them apart for ever: no chain
of machine pairs joins what a reviewer parted. Pairs are taken surest first, and of equal ones by names that are the same
on every copy, so the order of arrival changes nothing.
"""

from collections.abc import Iterable
from typing import NamedTuple

from workbench.store import clusters
from workbench.store.connection import Connection
from workbench.store.owed import CLAIM, owe


class Regrouped(NamedTuple):
    """What changed: clusters by their earliest claim, those that are no more included."""

    touched: set[int]
    """They are owed a judgement."""
    clusters: int


def regroup(connection: Connection) -> Regrouped:
    """Work out the clusters anew from links and pairs, keep what changed, and owe its judgement."""
    links = clusters.links(connection)
    fresh = grouped(
        [(a, b) for a, b, value in links if value == "same"],
        [(a, b) for a, b, value in links if value == "different"],
        _unchained(list(clusters.pairs(connection, "same"))),
    )
    before = clusters.members(connection)
    moved = {one: head for one, head in fresh.items() if before.get(one) != head}
    gone = [one for one in before if one not in fresh]
    clusters.keep_members(connection, moved, gone)
    touched = {*moved.values(), *gone, *moved}
    touched |= {before[one] for one in (*moved, *gone) if one in before}
    owe(connection, CLAIM, touched)
    return Regrouped(touched, len(set(fresh.values())))


def _unchained(pairs: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Give the pairs, surest first, within the groups that hold together: no loose pair ties two crowds."""
    if not pairs:
        return []
    import numpy as np  # noqa: PLC0415 - 70 ms, only where there are pairs

    from workbench.duplicates.clustering import cluster  # noqa: PLC0415 - the same

    table = np.array(pairs, np.int64)
    # claims are numbered as they first come, so that nothing hangs on the order of their arrival
    ids, first, places = np.unique(table[:, :2], return_index=True, return_inverse=True)
    claims = np.argsort(np.argsort(first))[places.reshape(-1, 2)]
    labels = cluster(len(ids), claims, (table[:, 2] / 10).astype(np.float32))
    held = labels[claims[:, 0]] == labels[claims[:, 1]]
    return [(a, b) for a, b in table[held][:, :2].tolist()]


def grouped(
    same: Iterable[tuple[int, int]],
    different: Iterable[tuple[int, int]],
    pairs: Iterable[tuple[int, int]],
) -> dict[int, int]:
    """Give claim -> earliest claim of its cluster, for all that are not alone. `pairs`: the machine's, surest first."""
    groups = _Groups()
    for a, b in same:
        groups.join(a, b)
    for a, b in different:
        groups.part(a, b)
    for a, b in pairs:
        if not groups.are_apart(a, b):
            groups.join(a, b)
    return groups.heads()


class _Groups:
    """Union-find whose roots are the earliest claims, with groups that must never meet."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}
        self._apart: dict[int, set[int]] = {}

    def find(self, one: int) -> int:
        root = one
        while self._parent.get(root, root) != root:
            root = self._parent[root]
        while self._parent.get(one, one) != root:
            self._parent[one], one = root, self._parent[one]
        return root

    def join(self, a: int, b: int) -> None:
        low, high = sorted((self.find(a), self.find(b)))
        if low == high:
            return
        self._parent[low] = self._parent[high] = low
        for other in self._apart.pop(high, ()):
            self._apart.setdefault(low, set()).add(other)
            self._apart[other].discard(high)
            self._apart[other].add(low)

    def part(self, a: int, b: int) -> None:
        x, y = self.find(a), self.find(b)
        if x != y:
            self._apart.setdefault(x, set()).add(y)
            self._apart.setdefault(y, set()).add(x)

    def are_apart(self, a: int, b: int) -> bool:
        return self.find(b) in self._apart.get(self.find(a), ())

    def heads(self) -> dict[int, int]:
        return {one: self.find(one) for one in self._parent}
