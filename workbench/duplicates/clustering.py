"""Claims that say the same, put together from pairs that do, without chains.

Connected components alone let one loose pair tie two crowds that have nothing to do with each other, and
boilerplate is full of loose pairs: measured, components of a hundred where the truth is forty. Here the surest
pairs come first, and two groups become one only where half of the pairs between them are known to be the same.
"""

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.naming import distinct

TIED = 0.5
"""Share of the pairs between two groups that must be the same for them to become one."""
KNOWN = 48
"""Members of a group that count: of a larger one not all pairs are looked for."""
LARGEST = 5000
"""Claims of a component up to which its pairs are weighed; of a larger one only pairs from `SURE` count."""
SURE = 90.0
EQUAL = 100.0
"""At this score two claims have the same words, which cannot chain: one pair is enough."""


def cluster(
    n: int, pairs: NDArray[np.int64], scores: NDArray[np.float32]
) -> NDArray[np.int64]:
    """Give each of n claims the earliest claim of its group, (n,); `pairs` (m, 2) are those that are the same.

    A group depends on the pairs among its component alone, so that what changes with new pairs is bounded by it.
    """
    labels = components(n, pairs)
    vast = np.bincount(labels, minlength=n)[labels] > LARGEST
    if vast.any():
        kept = ~vast[pairs[:, 0]] | (scores >= SURE)
        pairs, scores = pairs[kept], scores[kept]
        labels = components(n, pairs)
    # most components have all their pairs: only the others need a look
    sizes, links = (
        np.bincount(labels, minlength=n),
        np.bincount(labels[pairs[:, 0]], minlength=n),
    )
    loose = (links < sizes * (sizes - 1) // 2) & (sizes <= LARGEST)
    chosen = loose[labels[pairs[:, 0]]]
    some, points = pairs[chosen], scores[chosen]
    order = np.lexsort((some[:, 1], some[:, 0], -points))
    claims, together = _grown(some[order], points[order])
    labels[claims] = together
    return labels


def components(n: int, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give each of n claims the earliest claim it is tied to by any way of pairs, (n,)."""
    labels = np.arange(n)
    a, b = pairs[:, 0], pairs[:, 1]
    while True:
        before = labels.copy()
        low = np.minimum(before[a], before[b])
        # claims take the lower label, and so do the claims that were their labels: long ways halve each time
        for places in (a, b, before[a], before[b]):
            np.minimum.at(labels, places, low)
        labels = np.minimum(labels, labels[labels])
        if np.array_equal(labels, before):
            return labels


def _grown(
    pairs: NDArray[np.int64], scores: NDArray[np.float32]
) -> tuple[list[int], list[int]]:
    """Join groups pair by pair; give the claims and the earliest claim of each one's group."""
    group = {claim: claim for claim in distinct(pairs.ravel()).tolist()}
    members = {claim: [claim] for claim in group}
    between: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for a, b in pairs.tolist():
        between[a][b] = between[b][a] = 1
    for (a, b), score in zip(pairs.tolist(), scores.tolist(), strict=True):
        x, y = group[a], group[b]
        if x == y:
            continue
        room = min(len(members[x]), KNOWN) * min(len(members[y]), KNOWN)
        if score < EQUAL and between[x][y] < TIED * room:
            continue
        if len(members[x]) < len(members[y]):
            x, y = y, x
        for claim in members[y]:
            group[claim] = x
        members[x] += members.pop(y)
        for other, count in between.pop(y).items():
            del between[other][y]
            if other != x:
                between[x][other] = between[other][x] = between[x].get(other, 0) + count
    earliest = {x: min(together) for x, together in members.items()}
    return list(group), [earliest[x] for x in group.values()]
