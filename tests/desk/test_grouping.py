"""Who is grouped with whom: a reviewer's word before the machine's, and no order of arrival in it."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from traced import rows, take_in

from workbench.desk.grouping import grouped, regroup
from workbench.desk.review import Reviewing
from workbench.store.clusters import PairRow, replace_pairs
from workbench.store.writer import Writer

CLAIM = st.integers(1, 9)
PAIRS = st.lists(
    st.tuples(CLAIM, CLAIM).filter(lambda pair: pair[0] != pair[1]), max_size=9
)
Pairs = list[tuple[int, int]]


def parted(same: Pairs, different: Pairs, pairs: Pairs) -> dict[int, int]:
    """Group the slow way: sets of claims, and a look at every "different" before every joining."""
    groups = [{claim} for claim in range(1, 10)]

    def group(claim: int) -> set[int]:
        return next(one for one in groups if claim in one)

    def join(a: int, b: int) -> None:
        x, y = group(a), group(b)
        if x is not y:
            groups.remove(y)
            x |= y

    for a, b in same:
        join(a, b)
    # where reviewers contradict each other, "same" has tied what "different" can part no more
    apart = [(a, b) for a, b in different if group(a) is not group(b)]
    for a, b in pairs:
        x, y = group(a), group(b)
        if not any((c in x and d in y) or (c in y and d in x) for c, d in apart):
            join(a, b)
    return {claim: min(one) for one in groups if len(one) > 1 for claim in one}


@settings(max_examples=500, deadline=None)
@given(PAIRS, PAIRS, PAIRS)
def test_union_find_with_walls_groups_as_the_obvious_way_does(
    same: Pairs, different: Pairs, pairs: Pairs
) -> None:
    assert grouped(same, different, pairs) == parted(same, different, pairs)


@settings(max_examples=200, deadline=None)
@given(PAIRS, PAIRS, st.data())
def test_the_order_of_links_never_matters(
    same: Pairs, different: Pairs, data: st.DataObject
) -> None:
    turned = [(b, a) for a, b in data.draw(st.permutations(same))]
    walls = [(b, a) for a, b in data.draw(st.permutations(different))]
    assert grouped(turned, walls, []) == grouped(same, different, [])


def test_different_outranks_a_chain_of_the_machines_pairs_of_any_length() -> None:
    chain = list(pairwise(range(1, 40)))
    assert set(grouped([], [], chain).values()) == {1}
    groups = grouped([], [(1, 39)], chain)
    assert groups.get(39) != groups[1] == groups[38]
    # the wall stands between the groups, whichever claims of theirs a pair names
    assert grouped([(1, 2), (3, 4)], [(2, 3)], [(1, 4), (4, 1)]) == {
        1: 1,
        2: 1,
        3: 3,
        4: 3,
    }


def test_the_cluster_is_named_after_its_earliest_claim() -> None:
    assert grouped([(7, 9)], [], [(9, 3), (3, 5)]) == {3: 3, 5: 3, 7: 3, 9: 3}


# ---------------------------------------------------------------- in a database

ARTICLES = [
    (f"Outlet {letter}", f"The weir at Sarn broke on day {letter}.")
    for letter in "ABCDE"
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    take_in(path, *ARTICLES)
    return path


def claims(path: Path) -> list[int]:
    return [one for (one,) in rows(path, "SELECT id FROM claim ORDER BY id")]


def members(path: Path) -> dict[int, int]:
    return dict(rows(path, "SELECT claim_id, cluster FROM member"))


def put_together(path: Path, *pairs: tuple[int, int, int]) -> set[int]:
    with Writer(path) as writer, writer.transaction() as connection:
        replace_pairs(
            connection, [PairRow(a, b, score, "same", "[]") for a, b, score in pairs]
        )
        return regroup(connection).touched


def test_regrouping_names_every_cluster_that_gained_lost_or_went(path: Path) -> None:
    a, b, c, d, e = claims(path)
    assert put_together(path, (b, c, 1000), (d, e, 1000)) == {b, c, d, e}
    assert members(path) == {b: b, c: b, d: d, e: d}
    # a joins b and c: their cluster has another name now, d and e are as they were
    assert put_together(path, (a, b, 1000), (b, c, 1000), (d, e, 1000)) == {a, b, c}
    assert members(path) == {a: a, b: a, c: a, d: d, e: d}
    assert put_together(path, (a, b, 1000), (d, e, 1000)) == {a, c}
    assert put_together(path, (a, b, 1000), (d, e, 1000)) == set()
    assert put_together(path) == {a, b, d, e}
    assert members(path) == {}


def test_what_a_reviewer_parts_stays_parted_and_comes_back_when_the_word_is_withdrawn(
    path: Path,
) -> None:
    a, b, c, *_ = claims(path)
    pairs = [(a, b, 1000), (b, c, 1000), (a, c, 1000)]
    put_together(path, *pairs)
    assert members(path) == {a: a, b: a, c: a}
    with Reviewing.open(path, "ana") as ana, Reviewing.open(path, "ben") as ben:
        ana.link(a, c, "different")
        put_together(path, *pairs)
        assert members(path).get(a) != members(path).get(c)
        ben.link(b, c, "same")
        put_together(path, *pairs)
        assert members(path) == {b: b, c: b}
        ana.undo()
        put_together(path, *pairs)
        assert members(path) == {a: a, b: a, c: a}


def test_the_latest_word_on_a_pair_counts_whoever_said_it(path: Path) -> None:
    a, b, *_ = claims(path)
    with Reviewing.open(path, "ana") as ana, Reviewing.open(path, "ben") as ben:
        ana.link(a, b, "same")
        ben.link(b, a, "different")
        put_together(path)
        assert members(path) == {}
        ana.link(a, b, "same")
        put_together(path)
        assert members(path) == {a: a, b: a}
        ana.link(a, b, None)
        put_together(path)
        assert members(path) == {}


@settings(max_examples=12, deadline=None)
@given(
    order=st.permutations(range(5)),
    walls=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=3),
)
def test_no_order_of_arrival_changes_who_is_grouped(
    tmp_path_factory: pytest.TempPathFactory,
    order: list[int],
    walls: list[tuple[int, int]],
) -> None:
    """All pairs have one score, so that only names can tell which is taken first."""
    found = []
    for arrival in (list(range(5)), order):
        path = tmp_path_factory.mktemp("order") / "desk.db"
        take_in(path, *(ARTICLES[at] for at in arrival))
        place = dict(zip(arrival, claims(path), strict=True))
        with Reviewing.open(path, "ana") as ana:
            for a, b in walls:
                if a != b:
                    ana.link(place[a], place[b], "different")
        ids = sorted(place.values())
        put_together(path, *((a, b, 900) for a in ids for b in ids if a < b))
        head = members(path)
        together = {
            frozenset(one for one in place if head.get(place[one]) == cluster)
            for cluster in head.values()
        }
        found.append(together)
    assert found[0] == found[1]
