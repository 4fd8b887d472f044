"""Claims that say the same, as clusters: reviewers' words first, then the machine's surest pairs.

A reviewer's "same" ties two claims whatever the machine thinks, a "different" keeps them apart for ever: no chain
of machine pairs joins what a reviewer parted. Pairs are taken surest first, and of equal ones by names that are the same
on every copy, so the order of arrival changes nothing.
"""

import json
from collections.abc import Iterable
from typing import NamedTuple

from workbench.store import clusters, events, findings, postings
from workbench.store.connection import Connection
from workbench.store.owed import CLAIM, owe, owed, settle

VAST = 50_000
"""Claims that hang together from which on all clusters are put together anew: looking for them costs more."""


class Regrouped(NamedTuple):
    """What changed: clusters by their earliest claim, those that are no more included."""

    touched: set[int]
    """They are owed a judgement."""
    clusters: int


def regroup(connection: Connection) -> Regrouped:
    """Bring clusters up to date with pairs, links and retired claims, keep what changed, and owe its judgement.

    Only what hangs together with something that changed since the last time is looked at.
    """
    known = findings.traced(connection, clusters.GROUPED)
    told = json.loads(known) if known else {"event": 0, "clusters": 0}
    event = events.last_seq(connection)
    among: list[int] | None = None
    if known:
        changed = _changed(connection, told["event"])
        among = clusters.reach(connection, changed, VAST + 1) if changed else []
    if among is None or len(among) > VAST:
        among, told["clusters"] = None, 0
    touched: set[int] = set()
    if among != []:
        before, fresh = _regrouped(connection, among)
        moved = {one: head for one, head in fresh.items() if before.get(one) != head}
        gone = [one for one in before if one not in fresh]
        clusters.keep_members(connection, moved, gone)
        touched = {*moved.values(), *gone, *moved}
        touched |= {before[one] for one in (*moved, *gone) if one in before}
        owe(connection, CLAIM, touched)
        if among is None:
            clusters.divide_all(connection)
        else:
            told["clusters"] -= len(set(before.values()))
        told["clusters"] += len(set(fresh.values()))
    settle(connection, clusters.GROUP, owed(connection, clusters.GROUP))
    told["event"] = event
    if (now := json.dumps(told)) != known:
        findings.keep_traced(connection, clusters.GROUPED, now)
    return Regrouped(touched, told["clusters"])


def _changed(connection: Connection, event: int) -> set[int]:
    """Give the claims whose pairs, links or life changed since an event."""
    return {
        *owed(connection, clusters.GROUP),
        *clusters.relinked(connection, event),
        *(one for one, _ in postings.turned(connection, event)),
    }


def _regrouped(
    connection: Connection, among: list[int] | None
) -> tuple[dict[int, int], dict[int, int]]:
    """Give the cluster of each of some claims, or of all, that is not alone: as it is, and as it should be."""
    links = clusters.links(connection, among)
    fresh = grouped(
        [(a, b) for a, b, value in links if value == "same"],
        [(a, b) for a, b, value in links if value == "different"],
        _unchained(list(clusters.pairs(connection, "same", among))),
    )
    return clusters.members(connection, among), fresh


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
