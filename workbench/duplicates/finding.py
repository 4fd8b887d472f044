"""All pairs of near-copies among many claims: the stages in their order.

Words -> content without attribution -> exact repeats put aside -> candidates by rare words, filtered by bitmaps
-> scores -> relations and conflicts -> repeats put back. Every stage is a pure function of arrays, so the
pairs do not depend on how many workers ran it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.attribution import without_attribution
from workbench.duplicates.bitmaps import Bitmaps
from workbench.duplicates.blocking import neighbours
from workbench.duplicates.clustering import cluster
from workbench.duplicates.differences import (
    Conflicts,
    Difference,
    Places,
    differences,
    spelt_places,
)
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.reading import read
from workbench.duplicates.relations import RELATIONS, SAME, Relation, relate
from workbench.duplicates.repeats import Repeats, pairs_of_repeats, repeats, written_out
from workbench.duplicates.scoring import FLOOR, Alphabet, score
from workbench.duplicates.tokens import (
    Apart,
    Each,
    Tokens,
    adopted,
    apart,
    joined,
    places,
)
from workbench.duplicates.traits import traits
from workbench.duplicates.vocabulary import Vocabulary


class Ways(NamedTuple):
    """How pieces are run: `map` runs them here, one after the other."""

    arrays: Each[Any, Any] = map
    """For what numpy does; threads are enough."""
    python: Each[Any, Any] = map
    """For plain Python; only processes help."""
    parts: int = 1
    """Where arrays run in processes: how many of these, each of which is to read a part of the claims."""


HERE = Ways()


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Pairs of claims with what they are."""

    claims: NDArray[np.int64]
    """(m, 2)."""
    scores: NDArray[np.float32]
    relations: NDArray[np.uint8]
    """Places in `RELATIONS`."""
    conflicts: Conflicts
    """By row."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of claims, a before b, sorted."""

    claims: NDArray[np.int64]
    """(m, 2)."""
    scores: NDArray[np.float32]
    relations: NDArray[np.uint8]
    """Places in `RELATIONS`."""
    conflicts: Conflicts
    """By row."""
    texts: Sequence[str]
    """The claims."""
    content: Tokens
    """Their words without who says it, which is what conflicts count in."""
    left_out: int = 0
    """Comparisons that were not made among crowds of claims made to one form."""

    def places(self, rows: range) -> Places:
        """Give where the differences of some rows stand in the texts; the rows follow each other."""
        some = self.conflicts.between(rows.start, rows.stop)
        return spelt_places(self.texts, self.content, self.claims, some)

    def differences(self, rows: range) -> dict[int, tuple[Difference, ...]]:
        """Give the differences of those of some rows that differ; the rows follow each other."""
        some = self.conflicts.between(rows.start, rows.stop)
        return differences(self.texts, self.content, self.claims, some)

    def __len__(self) -> int:
        return len(self.claims)

    def count(self, relation: Relation) -> int:
        """Give how many pairs are of a relation."""
        return int(np.count_nonzero(self.relations == RELATIONS.index(relation)))


def clusters(found: Pairs, n: int) -> NDArray[np.int64]:
    """Give each of n claims the earliest claim that says the same, (n,)."""
    same = found.relations == RELATIONS.index(Relation.SAME)
    return cluster(n, found.claims[same], found.scores[same])


def unchained(found: Pairs, n: int) -> Pairs:
    """Give the same pairs, those that would tie two clusters into a chain as possible only."""
    labels = clusters(found, n)
    apart = labels[found.claims[:, 0]] != labels[found.claims[:, 1]]
    chaining = apart & (found.relations == RELATIONS.index(Relation.SAME))
    relations = found.relations.copy()
    relations[chaining] = RELATIONS.index(Relation.POSSIBLE)
    return replace(found, relations=relations)


def content_of(
    texts: Sequence[str], vocabulary: Vocabulary, ways: Ways = HERE
) -> Tokens:
    """Give the words of claims without who says it."""
    if ways.parts == 1:
        found = map(without_attribution, read(texts, vocabulary, ways.arrays))
        return joined(found, vocabulary)

    def words(part: Sequence[str]) -> Apart:
        return apart(content_of(part, Vocabulary()))

    parts = ways.arrays(words, _parts(texts, ways.parts))
    return joined((adopted(part, vocabulary) for part in parts), vocabulary)


def _parts(texts: Sequence[str], count: int) -> Iterator[Sequence[str]]:
    """Cut claims into parts of about as many characters."""
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    total = int(ends[-1]) if len(ends) else 0
    bounds = np.searchsorted(ends, np.arange(1, count) * total / count).tolist()
    return (texts[first:end] for first, end in pairwise([0, *bounds, len(texts)]))


def find_pairs(texts: Sequence[str], *, same: float = SAME, ways: Ways = HERE) -> Pairs:
    """Find all pairs of claims that are the same, differ in a fact, or may be the same."""
    content = content_of(texts, Vocabulary(), ways)
    repeated = repeats(content, ways.arrays)
    tokens = (
        content
        if len(repeated.firsts) == len(content)
        else content.take(repeated.firsts)
    )
    bitmaps = Bitmaps.of(tokens, ways.arrays)
    found = neighbours(tokens, Frequencies.of(tokens), bitmaps.alike, ways.arrays)
    del bitmaps
    judged = judge(tokens, found.pairs, same=same, ways=ways)
    pairs = with_repeats(judged, repeated, texts, content)
    return replace(pairs, left_out=found.left_out)


def scores_of(
    tokens: Tokens, pairs: NDArray[np.int64], ways: Ways = HERE
) -> NDArray[np.float32]:
    """Score pairs of claims, (m,), a part of them in each process."""
    size = max(1, -(-len(pairs) // ways.parts))
    parts = [pairs[low : low + size] for low in range(0, len(pairs), size)]
    alphabet = Alphabet.of(tokens.vocabulary)
    points = ways.arrays(lambda some: score(tokens, some, FLOOR, alphabet), parts)
    return np.concatenate([np.empty(0, np.float32), *points])


def judge(
    tokens: Tokens, pairs: NDArray[np.int64], *, same: float = SAME, ways: Ways = HERE
) -> Judged:
    """Score candidate pairs and say what they are; pairs that are nothing are left out."""
    scores = scores_of(tokens, pairs, ways)
    near = scores >= min(FLOOR, same)
    pairs, scores = pairs[near], scores[near]
    related = relate(
        traits(tokens),
        pairs,
        scores,
        same=same,
        each=ways.arrays,
        apart=ways.python,
    )
    kept = np.flatnonzero(related.relations != RELATIONS.index(Relation.NONE))
    against = related.conflicts
    told = Conflicts(np.searchsorted(kept, against.rows), against.kinds, against.words)
    return Judged(pairs[kept], scores[kept], related.relations[kept], told)


def with_repeats(
    judged: Judged, repeated: Repeats, texts: Sequence[str], content: Tokens
) -> Pairs:
    """Put back who repeats whom, and all pairs in order of their claims."""
    if len(repeated.firsts) == len(content):
        told = judged.conflicts
        return Pairs(
            judged.claims, judged.scores, judged.relations, told, texts, content
        )
    claims, source = written_out(repeated, judged.claims)
    exact = pairs_of_repeats(repeated)
    # a repeat of the earlier claim may stand after a repeat of the later one
    swapped = np.concatenate((claims[:, 0] > claims[:, 1], np.zeros(len(exact), bool)))
    source = np.concatenate((source, np.full(len(exact), -1)))
    claims = np.sort(np.concatenate((claims, exact)), axis=1)
    order = np.lexsort((claims[:, 1], claims[:, 0]))
    claims, source, swapped = claims[order], source[order], swapped[order]
    same = np.full(1, RELATIONS.index(Relation.SAME), np.uint8)
    relations = np.concatenate((judged.relations, same))[source]
    scores = np.concatenate((judged.scores, np.full(1, 100, np.float32)))[source]
    rows = np.flatnonzero(relations == RELATIONS.index(Relation.DIFFERS))
    # each pair that differs has the conflicts of the pair it stands for
    starts = np.searchsorted(judged.conflicts.rows, np.arange(len(judged.claims) + 1))
    counts = np.diff(starts)[source[rows]]
    at = places(starts, source[rows])
    told = judged.conflicts.take(at, np.repeat(rows, counts))
    told = told.turned(np.repeat(swapped[rows], counts))
    return Pairs(claims, scores, relations, told, texts, content)
