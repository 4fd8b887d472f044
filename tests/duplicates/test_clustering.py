"""Clusters: components without chains."""

from collections import defaultdict

import numpy as np
from hypothesis import given, settings, strategies as st

from workbench.duplicates import clustering
from workbench.duplicates.clustering import LARGEST, cluster, components

PAIRS = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15)), max_size=40).map(
    lambda pairs: sorted(
        {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
    )
)


def array(
    pairs: list[tuple[int, int]],
) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    return np.array(pairs, np.int64).reshape(-1, 2)


def scored(
    pairs: list[tuple[int, int]], score: float = 80
) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.full(len(pairs), score, np.float32)


def slow_components(n: int, pairs: list[tuple[int, int]]) -> list[int]:
    """Walk from each claim to all it is tied to."""
    beside = defaultdict(set)
    for a, b in pairs:
        beside[a].add(b)
        beside[b].add(a)
    found = []
    for claim in range(n):
        seen, walk = {claim}, [claim]
        while walk:
            new = beside[walk.pop()] - seen
            seen |= new
            walk += new
        found.append(min(seen))
    return found


@given(PAIRS)
@settings(deadline=None)
def test_components_are_those_found_by_walking(pairs: list[tuple[int, int]]) -> None:
    assert components(16, array(pairs)).tolist() == slow_components(16, pairs)


def test_a_long_way_is_one_component() -> None:
    order = np.random.default_rng(1).permutation(5000)
    way = np.stack((order[:-1], order[1:]), axis=1)
    assert not components(5000, way).any()


@given(PAIRS)
@settings(deadline=None)
def test_a_cluster_lies_in_its_component_and_is_named_by_its_earliest(
    pairs: list[tuple[int, int]],
) -> None:
    labels = cluster(16, array(pairs), scored(pairs))
    whole = components(16, array(pairs))
    for claim, label in enumerate(labels.tolist()):
        assert whole[label] == whole[claim]
        assert label == np.flatnonzero(labels == label)[0]


@given(PAIRS)
@settings(deadline=None)
def test_equal_words_are_never_put_apart(pairs: list[tuple[int, int]]) -> None:
    assert np.array_equal(
        cluster(16, array(pairs), scored(pairs, 100)), components(16, array(pairs))
    )


def slow_clusters(
    n: int, pairs: list[tuple[int, int]], scores: list[float]
) -> list[int]:
    """The rule itself: the surest pairs first, and half of the pairs between two groups or equal words."""
    groups = [{claim} for claim in range(n)]
    known = set(pairs)
    for score, (a, b) in sorted(
        zip(scores, pairs, strict=True), key=lambda one: (-one[0], one[1])
    ):
        x, y = (next(group for group in groups if claim in group) for claim in (a, b))
        between = sum((min(p, q), max(p, q)) in known for p in x for q in y)
        if x is not y and (score >= 100 or between >= 0.5 * len(x) * len(y)):
            groups.remove(y)
            x |= y
    return [
        min(next(group for group in groups if claim in group)) for claim in range(n)
    ]


@given(PAIRS, st.data())
@settings(max_examples=200, deadline=None)
def test_clusters_are_those_of_the_rule(
    pairs: list[tuple[int, int]], data: st.DataObject
) -> None:
    size = len(pairs)
    scores: list[float] = data.draw(
        st.lists(st.sampled_from([75, 80, 90, 99, 100]), min_size=size, max_size=size)
    )
    found = cluster(16, array(pairs), np.array(scores, np.float32))
    assert found.tolist() == slow_clusters(16, pairs, scores)


def clique(*claims: int) -> list[tuple[int, int]]:
    return [(a, b) for a in claims for b in claims if a < b]


def test_one_loose_pair_does_not_tie_two_crowds() -> None:
    pairs = sorted([*clique(0, 1, 2), *clique(3, 4, 5), (2, 3)])
    assert cluster(6, array(pairs), scored(pairs)).tolist() == [0, 0, 0, 3, 3, 3]


def test_half_of_the_pairs_tie_two_crowds() -> None:
    pairs = sorted(
        [*clique(0, 1, 2), *clique(3, 4, 5), (0, 3), (1, 4), (2, 5), (0, 4), (1, 5)]
    )
    assert cluster(6, array(pairs), scored(pairs)).tolist() == [0] * 6


def test_the_surest_pairs_decide_where_a_chain_breaks() -> None:
    pairs = [(0, 1), (1, 2), (2, 3)]
    scores = np.array([95, 76, 94], np.float32)
    assert cluster(4, array(pairs), scores).tolist() == [0, 0, 2, 2]
    scores = np.array([76, 95, 77], np.float32)
    labels = cluster(4, array(pairs), scores).tolist()
    assert labels[1] == labels[2]


def test_the_order_of_pairs_changes_nothing() -> None:
    r = np.random.default_rng(4)
    pairs = array(
        sorted(
            {
                (min(a, b), max(a, b))
                for a, b in r.integers(0, 40, (120, 2)).tolist()
                if a != b
            }
        )
    )
    scores = r.integers(75, 100, len(pairs)).astype(np.float32)
    wanted = cluster(40, pairs, scores)
    shuffled = r.permutation(len(pairs))
    assert np.array_equal(cluster(40, pairs[shuffled], scores[shuffled]), wanted)


def test_a_vast_component_is_not_weighed_pair_by_pair() -> None:
    n = 2 * LARGEST
    star = np.stack((np.zeros(n - 1, np.int64), np.arange(1, n)), axis=1)
    loose = np.arange(1, n) % 10 == 0
    labels = cluster(n, star, np.where(loose, 80, 95).astype(np.float32))[1:]
    assert not labels[~loose].any()
    assert labels[loose].tolist() == np.arange(1, n)[loose].tolist()


def test_a_star_of_equals_larger_than_what_is_compared_stays_whole() -> None:
    n = 3 * clustering.KNOWN
    star = np.stack((np.zeros(n - 1, np.int64), np.arange(1, n)), axis=1)
    assert not cluster(n, star, np.full(n - 1, 100, np.float32)).any()


def test_no_claims_and_no_pairs_are_fine() -> None:
    assert cluster(0, array([]), scored([])).tolist() == []
    assert cluster(3, array([]), scored([])).tolist() == [0, 1, 2]
