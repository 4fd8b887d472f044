"""Who is grouped with whom: a reviewer's word before the machine's, and no order of arrival in it."""

from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from traced import copy_of, rows, take_in

from workbench.desk.grouping import grouped, regroup
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.model import Verdict
from workbench.store.clusters import (
    PairRow,
    divided,
    forget_pairs,
    keep_pairs,
    replace_pairs,
)
from workbench.store.connection import open_reading
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


# ---------------------------------------------------------------- only what changed


def anew(path: Path) -> dict[int, int]:
    """Put all clusters of a copy together anew."""
    copy = copy_of(path)
    with Writer(copy) as writer, writer.transaction() as connection:
        connection.execute("DELETE FROM traced WHERE key = 'grouped'")
        regroup(connection)
    return members(copy)


ACT = st.one_of(
    st.tuples(st.sampled_from(["pair", "same", "different"]), st.integers(0, 4), st.integers(0, 4), st.integers(75, 100)),
    st.tuples(st.sampled_from(["forget", "retire", "look", "undo"]), st.integers(0, 4), st.just(0), st.just(0)),
)  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(st.lists(ACT, max_size=10))
def test_looking_at_what_changed_groups_as_looking_at_all_does(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("changed") / "desk.db"
    take_in(path, *ARTICLES)
    ids = claims(path)
    with Reviewing.open(path, "ana") as ana, Writer(path) as writer:
        for what, a, b, score in acts:
            low, high = sorted((ids[a], ids[b]))
            if what in {"same", "different"} and a != b:
                ana.link(low, high, what)
            elif what == "retire":
                ana.retire_claim(ids[a])
            elif what == "undo":
                ana.undo()
            with writer.transaction() as connection:
                if what == "pair" and a != b:
                    keep_pairs(connection, [PairRow(low, high, 10 * score, "same", "[]")])  # fmt: skip
                elif what == "forget":
                    forget_pairs(connection, [ids[a]])
                elif what == "look":
                    regroup(connection)
        with writer.transaction() as connection:
            found = regroup(connection)
            assert regroup(connection) == (set(), found.clusters)
    assert members(path) == anew(path)
    assert found.clusters == len(set(members(path).values()))


def test_where_much_hangs_together_all_is_put_together_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.desk.grouping.VAST", 2)
    a, b, c, d, e = claims(path)
    put_together(path, (a, b, 1000), (d, e, 1000))
    with Writer(path) as writer, writer.transaction() as connection:
        keep_pairs(connection, [PairRow(b, c, 1000, "same", "[]"), PairRow(a, c, 1000, "same", "[]")])  # fmt: skip
        assert regroup(connection).clusters == 2
    assert members(path) == {a: a, b: a, c: a, d: d, e: d} == anew(path)


# ---------------------------------------------------------------- different verdicts in one cluster


def divided_of(path: Path) -> list[int]:
    with closing(open_reading(path)) as connection:
        return divided(connection)


def test_clusters_with_different_verdicts_that_become_one_are_one_task(
    path: Path,
) -> None:
    a, b, _c, d, e = claims(path)
    put_together(path, (a, b, 1000), (d, e, 1000))
    with Reviewing.open(path, "ana") as ana, Reviewing.open(path, "ben") as ben:
        ana.mark([Marking(a, Verdict.SINGLE_SOURCE), Marking(b, Verdict.SINGLE_SOURCE)])
        ben.mark([Marking(d, Verdict.UNVERIFIABLE), Marking(e, Verdict.UNVERIFIABLE)])
        assert divided_of(path) == []
        put_together(path, (a, b, 1000), (b, d, 990), (d, e, 1000), (a, d, 980), (a, e, 970), (b, e, 960))  # fmt: skip
        assert members(path) == {a: a, b: a, d: a, e: a}
        assert divided_of(path) == [a]
        # both verdicts stay
        assert rows(path, "SELECT claim_id, status FROM claim_now WHERE status <> 'open'") == [
            (a, "single-source"), (b, "single-source"), (d, "unverifiable"), (e, "unverifiable"),
        ]  # fmt: skip
        # whoever judges otherwise settles it, and what he takes back raises it again
        ben.mark([Marking(d, Verdict.SINGLE_SOURCE), Marking(e, Verdict.SINGLE_SOURCE)])
        assert divided_of(path) == []
        ben.undo()
        assert divided_of(path) == [a]
        ben.retire_claim(d)
        assert divided_of(path) == [a]
        ben.retire_claim(e)
        assert divided_of(path) == []
        ben.undo()
        assert divided_of(path) == [a]
        put_together(path, (a, b, 1000), (d, e, 1000))
        assert divided_of(path) == []


def test_a_reviewers_link_between_different_verdicts_is_one_task_until_it_is_taken_back(
    path: Path,
) -> None:
    a, b, *_ = claims(path)
    put_together(path)
    with Reviewing.open(path, "ana") as ana:
        ana.mark([Marking(a, Verdict.SINGLE_SOURCE)])
        ana.mark([Marking(b, Verdict.UNVERIFIABLE)])
        ana.link(a, b, "same")
        trace(path)
        assert divided_of(path) == [a]
        ana.undo()
        trace(path)
        assert divided_of(path) == []


def test_voices_that_differ_on_one_claim_alone_are_no_task_of_its_cluster(
    path: Path,
) -> None:
    a, b, *_ = claims(path)
    put_together(path, (a, b, 1000))
    with Reviewing.open(path, "ana") as ana, Reviewing.open(path, "ben") as ben:
        ana.mark([Marking(a, Verdict.SINGLE_SOURCE)])
        ben.mark([Marking(a, Verdict.UNVERIFIABLE)])
        assert divided_of(path) == []
        ben.mark([Marking(b, Verdict.UNVERIFIABLE)])
        assert divided_of(path) == [a]


def test_what_is_grouped_from_nothing_is_marked_from_nothing(path: Path) -> None:
    a, b, c, *_ = claims(path)
    put_together(path, (a, b, 1000))
    with Reviewing.open(path, "ana") as ana:
        ana.mark([Marking(a, Verdict.SINGLE_SOURCE)])
        ana.mark([Marking(b, Verdict.UNVERIFIABLE)])
    with Writer(path) as writer, writer.transaction() as connection:
        connection.execute("UPDATE divided SET cluster = ?", (c,))
    put_together(path, (a, b, 1000))
    assert divided_of(path) == [a]
