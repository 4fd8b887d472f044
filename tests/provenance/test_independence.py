import random

from hypothesis import given, settings, strategies as st

from workbench.provenance.independence import interval

NODES = st.integers(1, 7)
EDGES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=8)
"""Ends from 7 on are media that the cluster itself doesn't hold."""


def slow_components(nodes: list[int], edges: list[tuple[int, int]]) -> list[set[int]]:
    """The obvious way: merge any two sets that an edge joins until none does."""
    sets = [{node} for node in {*nodes, *(end for edge in edges for end in edge)}]
    merged = True
    while merged:
        merged = False
        for a, b in edges:
            one, other = (
                next(s for s in sets if a in s),
                next(s for s in sets if b in s),
            )
            if one is not other:
                sets.remove(other)
                one |= other
                merged = True
    return sets


def slow_interval(
    nodes: list[int],
    hard: list[tuple[int, int]],
    soft: list[tuple[int, int]],
    counting: set[int],
) -> tuple[int, int]:
    if not nodes:
        return 0, 0
    at_most = sum(1 for s in slow_components(nodes, hard) if s & set(nodes))
    at_least = sum(
        1 for s in slow_components(nodes, hard + soft) if s & counting & set(nodes)
    )
    return max(1, at_least), at_most


@settings(max_examples=300)
@given(NODES, EDGES, EDGES, st.sets(st.integers(0, 6)))
def test_the_bounds_are_those_of_the_obvious_way(
    n: int, hard: list[tuple[int, int]], soft: list[tuple[int, int]], counting: set[int]
) -> None:
    nodes = list(range(n))
    assert interval(nodes, hard, soft, counting) == slow_interval(
        nodes, hard, soft, counting
    )


@settings(max_examples=300)
@given(
    NODES,
    EDGES,
    EDGES,
    st.sets(st.integers(0, 6)),
    st.tuples(st.integers(0, 9), st.integers(0, 9)),
)
def test_an_added_edge_never_raises_a_bound(
    n: int,
    hard: list[tuple[int, int]],
    soft: list[tuple[int, int]],
    counting: set[int],
    new: tuple[int, int],
) -> None:
    before = interval(range(n), hard, soft, counting)
    for after in (
        interval(range(n), [*hard, new], soft, counting),
        interval(range(n), hard, [*soft, new], counting),
    ):
        assert after.n_min <= before.n_min
        assert after.n_max <= before.n_max
    assert interval(range(n), hard, [*soft, new], counting).n_max == before.n_max


@settings(max_examples=200)
@given(
    NODES, EDGES, EDGES, st.sets(st.integers(0, 6)), st.randoms(use_true_random=False)
)
def test_order_never_matters(
    n: int,
    hard: list[tuple[int, int]],
    soft: list[tuple[int, int]],
    counting: set[int],
    chance: random.Random,
) -> None:
    before = interval(range(n), hard, soft, counting)
    nodes = list(range(n))
    for shuffled in (nodes, hard, soft):
        chance.shuffle(shuffled)
    assert interval(nodes, [(b, a) for a, b in hard], soft, counting) == before


def test_nothing_is_no_origin_and_anything_is_at_least_one() -> None:
    assert interval([], [], [], []) == (0, 0)
    assert interval([1], [], [], []) == (1, 1)
    assert interval([1, 2, 3], [], [], []) == (1, 3)


def test_a_chain_of_many_thousand_is_no_trap() -> None:
    n = 50_000
    assert interval(range(n), [(i, i + 1) for i in range(n - 1)], [], range(n)) == (
        1,
        1,
    )
