"""Marks, ranges and one verdict on many claims; the queue sorted, and filters by name."""

import random
from array import array
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from invented import new_document, store
from textual.widgets import OptionList
from tui.piloting import driving, seen, until, verdict_of
from tui.wires import Wires

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import ClaimView, Filter, Order, Verdict
from workbench.tui.asking import LAID_OVER
from workbench.tui.frozen import Frozen, Places
from workbench.tui.screens import marking
from workbench.tui.screens.filters import FiltersScreen
from workbench.tui.screens.together import TogetherScreen
from workbench.tui.screens.words import WordsScreen

S, U = Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


# ---------------------------------------------------------------- marks


async def test_a_verdict_is_on_every_marked_claim_as_one_act(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("space", "j", "space")
        assert screen.screen.claim_list.marked == {16, 48}
        assert "2 marked" in screen.painted()
        await screen.press("s")
        await screen.saved()
        assert [verdict_of(database, one) for one in (16, 32, 48)] == [S, None, S]
        assert screen.screen.claim_list.marked == set()
        await screen.press("z")
        await screen.saved()
        assert [verdict_of(database, one) for one in (16, 32, 48)] == [None] * 3


async def test_a_mark_is_taken_away_by_its_key_and_all_by_escape(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("space", "k", "space")
        assert screen.screen.claim_list.marked == set()
        await screen.press("asterisk")
        assert len(screen.screen.claim_list.marked) == 6
        await screen.press("escape")
        assert screen.screen.claim_list.marked == set()
        assert screen.at_review
        await screen.press("u")
        await screen.saved()
        assert [verdict_of(database, one) for one in (32, 48, 64)] == [U, None, None]


async def test_a_range_is_marked_in_either_direction(database: Path) -> None:
    async with driving(database, claim_id=64) as screen:
        await screen.press("V", "k", "k", "V")
        assert screen.screen.claim_list.marked == {32, 48, 64}


async def test_more_than_fifty_ask_first(tmp_path: Path) -> None:
    path = tmp_path / "long.db"
    store(path, new_document(" ".join(f"Boat {n} left." for n in range(60)), "Gazette"))
    async with driving(path) as screen:
        await screen.press("asterisk", "u")
        await until(lambda: isinstance(screen.app.screen, TogetherScreen))
        await screen.press("escape")
        assert screen.screen.sitting.writing.outstanding() == []
        await screen.press("u")
        await until(lambda: isinstance(screen.app.screen, TogetherScreen))
        await screen.press("s")
        await screen.saved()
        assert seen(path, 16).verdicts[0].verdict is S
        assert screen.screen.sitting.queue.count(Filter("single-source")) == 60


async def test_corroborated_on_many_asks_for_the_reason_once(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("space", "space", "c")
        await until(lambda: isinstance(screen.app.screen, WordsScreen))
        await screen.press(*"heard both", "ctrl+s")
        await screen.saved()
        assert {seen(database, one).verdicts[0].reason for one in (16, 32)} == {
            "heard both"
        }


async def test_a_batch_on_a_claim_that_moved_writes_nothing_and_says_so(
    database: Path, ben: Reviewing
) -> None:
    async with driving(database) as screen:
        await screen.press("space", "space")
        saw = screen.screen.sitting.queue.versions([16, 32])
        ben.mark([Marking(32, U)])
        views = [screen.screen.sitting.view(16)]
        screen.screen.sitting.judge_together(views, S, "", saw)
        await until(lambda: "not saved" in screen.screen.told or screen.notices())
        assert verdict_of(database, 16) is None


async def test_the_same_verdict_again_is_one_key(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("full_stop")
        assert "no verdict yet" in screen.painted()
        await screen.press("u", "full_stop")
        await screen.saved()
        assert [verdict_of(database, one) for one in (16, 32)] == [U, U]


async def test_marked_claims_are_tied_as_one_act_and_parted_by_one_undo(
    wires: Wires,
) -> None:
    alone = (wires.keeper, wires.fewer)
    async with driving(wires.path, claim_id=alone[0]) as screen:
        looking = screen.screen.sitting.looking
        await screen.press("equals_sign")
        assert "mark two claims or more" in screen.painted()
        before = [looking.company(one).size for one in alone]
        screen.screen.claim_list.marked = set(alone)
        await screen.press("equals_sign")
        await screen.saved()
        await until(lambda: looking.members(alone[0])[1:] != [] and alone[1] in looking.members(alone[0]))  # fmt: skip
        assert "tie of 2 claims saved" in screen.painted()
        await screen.press("z")
        await screen.saved()
        await until(lambda: [looking.company(one).size for one in alone] == before)


# ---------------------------------------------------------------- filters and sorts


async def test_filters_are_picked_by_name_with_their_counts(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(32, S)])
    ben.assign([80], "ana")
    async with driving(database) as screen:
        await screen.press("F")
        await until(lambda: isinstance(screen.app.screen, FiltersScreen))
        choices = screen.app.screen.query_one(OptionList)
        await until(
            lambda: (
                " 1 " in str(choices.get_option("second").prompt)
                and " 0 " in str(choices.get_option("recheck").prompt)
            )
        )
        choices.highlighted = choices.get_option_index("second")
        await screen.press("enter")
        await until(lambda: screen.ids == [32])
        await screen.press("s")
        await screen.saved()
        assert screen.ids == [32], "the queue is frozen"
        await screen.press("F")
        choices = screen.app.screen.query_one(OptionList)
        choices.highlighted = choices.get_option_index("assigned")
        await screen.press("enter")
        await until(lambda: screen.ids == [80])


async def test_counts_are_of_what_a_filter_would_show_here(wires: Wires) -> None:
    async with driving(
        wires.path, claim_id=wires.herald, wanted=Filter(opinions=1)
    ) as screen:
        await screen.press("T")
        await until(lambda: screen.ids == [wires.herald, wires.mirror])
        await screen.press("s")
        await screen.saved()
        await screen.press("F")
        await until(lambda: isinstance(screen.app.screen, FiltersScreen))
        choices = screen.app.screen.query_one(OptionList)

        def count(name: str) -> str:
            return str(choices.get_option(name).prompt).split()[1]

        await until(lambda: count("recheck") == "0")
        assert (count("all"), count("open"), count("second")) == ("2", "1", "0")


async def test_one_cluster_is_shown_alone(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        every = len(screen.ids)
        await screen.press("T")
        await until(lambda: 1 < len(screen.ids) < every)
        assert wires.herald in screen.ids
        assert "in one cluster" in screen.painted()
        await screen.press("escape")
        await until(lambda: len(screen.ids) == every)


async def test_a_sorted_queue_keeps_the_claim_and_walks_in_its_order(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("S")
        await until(lambda: screen.screen.sitting.wanted.order is Order.WORTH)
        assert screen.claim == wires.herald
        order = screen.ids
        assert order != sorted(order)
        await screen.press("g", "u")
        await screen.saved()
        assert screen.claim == order[1]
        assert screen.screen.sitting.position(order[2]) == 2
        await screen.press("S")
        await until(lambda: screen.screen.sitting.wanted.order is Order.CLUSTER)
        sizes = [screen.screen.sitting.looking.company(one).size for one in screen.ids]
        assert sizes == sorted(sizes, reverse=True)
        await screen.press("S")
        await until(lambda: screen.screen.sitting.wanted.order is Order.ECHO)
        await screen.press("S")
        await until(lambda: screen.screen.sitting.wanted.order is Order.TIE)
        await screen.press("S")
        await until(lambda: screen.ids == sorted(order))


@given(st.lists(st.integers(1, 10_000), unique=True, max_size=60))
def test_places_of_a_sorted_queue_are_what_index_gives(ids: list[int]) -> None:
    random.Random(3).shuffle(ids)
    held = Frozen(array("q", ids), Places.of(array("q", ids)))
    for place, one in enumerate(ids):
        assert held.holds(one)
        assert held.position(one) == place
    assert not held.holds(0)
    assert not held.holds(10_001)


async def test_marks_are_told_until_they_are_gone_and_those_out_of_sight_too(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(16, S)])
    async with driving(database) as screen:
        await screen.press("space", "space")
        assert "2 marked" in screen.painted()
        await screen.press("2")
        await until(lambda: screen.ids == [32, 48, 64, 80, 96])
        await screen.pilot.pause()
        assert "2 marked, 1 not in this queue" in screen.painted()
        await screen.press("j", "h", "escape")
        assert "2 marked, 1 not in this queue" in screen.painted()
        await screen.press("u")
        await screen.saved()
        assert [verdict_of(database, one) for one in (16, 32, 48)] == [U, U, None]
        assert " marked" not in screen.painted()


async def test_ranges_together_mark_no_more_than_one_act_takes(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marking, "MOST", 3)
    async with driving(database) as screen:
        await screen.press("asterisk")
        assert "6 claims are too many for one act: 3 at most" in screen.painted()
        await screen.press("V", "j", "V", "G", "V", "k", "V")
        assert screen.screen.claim_list.marked == {16, 32}
        assert "4 claims are too many for one act: 3 at most" in screen.painted()


async def test_what_moved_while_a_window_asked_is_refused_whole(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.db"
    store(path, new_document(" ".join(f"Boat {n} left." for n in range(60)), "Gazette"))
    async with driving(path) as screen:
        await screen.press("asterisk", "u")
        await until(lambda: isinstance(screen.app.screen, TogetherScreen))
        with Reviewing(path, "ben") as ben:
            ben.mark([Marking(32, S)])
        await screen.press("u")
        await screen.told("not saved")
        assert "ben says single-source" in screen.notices()
        assert verdict_of(path, 16) is None
        await screen.press("space", "space", "U")
        with Reviewing(path, "ben") as ben:
            ben.mark([Marking(16, S)])
        await screen.press("o", "enter")
        await until(lambda: screen.notices().count("ben says single-source") == 2)
        assert verdict_of(path, 32) is None


async def test_a_verdict_on_a_thousand_marks_reads_no_more_claims_than_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.db"
    text = " ".join(f"Boat {n} left." for n in range(1_000))
    store(path, new_document(text, "Gazette"))
    async with driving(path) as screen:
        read: list[int] = []
        real = Queue.claim

        def claim(queue: Queue, claim_id: int) -> ClaimView:
            read.append(claim_id)
            return real(queue, claim_id)

        await screen.press("asterisk")
        monkeypatch.setattr(Queue, "claim", claim)
        await screen.press("u")
        await until(lambda: isinstance(screen.app.screen, TogetherScreen))
        assert len(read) == LAID_OVER
        await screen.press("u")
        await screen.saved()
        assert screen.screen.sitting.queue.count(Filter("unverifiable")) == 1_000
