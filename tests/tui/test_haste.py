"""Keys that come before the answer to the one before: each of them counts, and for what the reviewer had before them."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.widgets import OptionList
from tui.piloting import driving, refuse, until, verdict_of

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Event, Filter, Order, Verdict
from workbench.tui.loading import Loading
from workbench.tui.screens.documents import DocumentsScreen

S, U = Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


@contextmanager
def held_up(
    monkeypatch: pytest.MonkeyPatch, owner: type, name: str
) -> Iterator[Callable[[], None]]:
    """Let a method wait until what this gives is called."""
    go = threading.Event()
    real = getattr(owner, name)

    def slow(*given: object, **named: object) -> object:
        assert go.wait(20)
        return real(*given, **named)

    monkeypatch.setattr(owner, name, slow)
    try:
        yield go.set
    finally:
        go.set()


async def test_a_filter_and_a_sort_in_one_go_both_count(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben.mark([Marking(16, S), Marking(80, U)])
    async with driving(database) as screen:
        with held_up(monkeypatch, Loading, "read") as go:
            await screen.press("2", "S")
            go()
        wanted = Filter("open", order=Order.WORTH)
        await until(lambda: screen.screen.sitting.wanted == wanted)
        assert sorted(screen.ids) == [32, 48, 64, 96]


async def test_a_sort_key_pressed_twice_sorts_by_the_second_criterion(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with held_up(monkeypatch, Loading, "read") as go:
            await screen.press("S", "S")
            go()
        await until(lambda: screen.screen.sitting.wanted.order is Order.CLUSTER)


async def test_two_steps_out_in_one_go_are_two_steps(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database, wanted=Filter("open", 1, "bridge")) as screen:
        with held_up(monkeypatch, Loading, "read") as go:
            await screen.press("escape", "escape")
            go()
        await until(lambda: screen.screen.sitting.wanted == Filter("open"))


async def test_a_filter_that_could_not_be_read_is_not_what_the_next_key_builds_on(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Queue, "first_ids", refuse)
            await screen.press("2")
            await until(screen.notices)
        await screen.press("t")
        await until(lambda: screen.ids == [16, 32, 48])
        assert screen.screen.sitting.wanted == Filter(document=1)


async def test_enter_right_behind_the_words_chooses_the_article_that_has_them(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        await screen.press("D")
        window = screen.app.screen
        assert isinstance(window, DocumentsScreen)
        await until(lambda: window.query_one(OptionList).option_count == 2)
        with held_up(monkeypatch, DocumentsScreen, "_read") as go:
            await screen.press(*"cour", "enter")
            go()
        await until(lambda: screen.ids == [64, 80, 96])


async def test_a_key_behind_an_undo_of_an_earlier_sitting_is_for_the_claim_it_was_pressed_at(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        await screen.press("s")
        await screen.saved()
    async with driving(database, claim_id=64) as screen:
        with held_up(monkeypatch, Reviewing, "undo") as go:
            await screen.press("z", "j")
            assert screen.claim == 80
            await screen.press("u")
            go()
        await until(lambda: verdict_of(database, 16) is None)
        await screen.saved()
        assert verdict_of(database, 80) == U
        assert verdict_of(database, 16) is None
        assert screen.claim == 96, "who went elsewhere meanwhile is not taken away"
        await screen.press("z")
        await screen.saved()
        assert verdict_of(database, 80) is None
        await screen.press("Z")
        await screen.saved()
        assert verdict_of(database, 80) == U


async def test_an_act_that_changed_nothing_is_not_what_undo_takes_back(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object) -> list[Event]:
        return []

    async with driving(database) as screen:
        await screen.press("s")
        await screen.saved()
        with monkeypatch.context() as patch:
            patch.setattr(Reviewing, "take_as", lambda *_, **__: None)
            await screen.press("i")
            await until(lambda: "stood so already" in screen.screen.told)
        await screen.press("z")
        await screen.saved()
        assert verdict_of(database, 16) is None


async def test_a_note_between_two_verdicts_that_wait_makes_no_conflict_with_oneself(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with held_up(monkeypatch, Reviewing, "mark") as go:
            await screen.press("s", "k", "n", *"look", "ctrl+s", "u")
            go()
        await screen.saved()
        assert screen.notices() == ""
        assert verdict_of(database, 16) == U


async def test_who_leaves_twice_leaves_though_an_undo_still_looks_for_its_claim(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        await screen.press("s")
        await screen.saved()
    async with driving(database) as screen:
        with held_up(monkeypatch, Reviewing, "undo"):
            await screen.press("z", "q")
            assert "saving, q again leaves at once" in screen.painted()
            await screen.press("q")
            await until(lambda: screen.app._exit)
            left = [job.told for job in screen.screen.sitting.writing.outstanding()]
            assert left == ["undo"]
