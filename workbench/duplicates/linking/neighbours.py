"""Which documents may tell one story: those that share some of their heaviest words.

A story is a document's neighbours, never a connected component: chains of neighbours ran through a third of a news
archive. What is kept of a document is two dozen words, so that a new one meets only those it shares a word with.
"""

import math
from collections import Counter
from collections.abc import Mapping
from itertools import islice

from workbench.duplicates.linking.weights import NUMBER as OF_A_NUMBER, weight
from workbench.duplicates.linking.words import LONGEST, NAME, NUMBER, reading

RULES = "stories/1"
"""Name and version of what chooses the words: other rules, other words."""
HEAVIEST = 24
SHARED = 2
"""Words that two documents must share to be looked at."""
FLOOR = 0.10
"""Cosine from which they are neighbours."""
COMMON = 200
"""Documents that may have a word among their heaviest before it finds nobody any more."""
NEAREST = 40
"""Neighbours of a document at most, the nearest."""
READ = 200_000
"""Characters of a document that are read for this; what comes later is no longer what it is about."""
KEY = 64
_NAMED = 1.3


def heaviest(text: str) -> dict[str, float]:
    """Give a document's weightiest words with their weights, scaled so that their squares sum to one."""
    often: Counter[str] = Counter()
    kinds: dict[str, set[str]] = {}
    for line in text[:READ].splitlines():
        for start in range(0, len(line), LONGEST):
            # past the cache: nobody asks for a paragraph twice
            for word in reading.__wrapped__(line[start : start + LONGEST]).words:
                key = word.key[:KEY]
                often[key] += 1
                kinds.setdefault(key, set()).add(word.kind)
    weights = {key: _heaviness(key, often[key], kinds[key]) for key in often}
    order = sorted(weights, key=lambda key: (-weights[key], key))
    chosen = {key: weights[key] for key in islice(order, HEAVIEST)}
    length = math.sqrt(sum(value * value for value in chosen.values())) or 1.0
    return {key: value / length for key, value in chosen.items()}


def _heaviness(key: str, times: int, kinds: set[str]) -> float:
    alone = OF_A_NUMBER if NUMBER in kinds else weight(key)
    return alone * (1 + math.log(times)) * (_NAMED if NAME in kinds else 1.0)


def nearness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Give the cosine of two documents' words, 0 where they share too few."""
    shared = a.keys() & b.keys()
    if len(shared) < SHARED:
        return 0.0
    return math.fsum(a[key] * b[key] for key in shared)
