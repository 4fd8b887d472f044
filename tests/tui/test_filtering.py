"""Which claims the queue holds, and that nothing in it moves by itself."""

from pathlib import Path

import pytest
from invented import new_document, store
from textual.widgets import OptionList
from tui.piloting import Driving, driving, until

from workbench.desk.review import Marking, Reviewing
from workbench.model import Filter, Verdict
from workbench.tui.screens.documents import DocumentsScreen
from workbench.tui.widgets.find_bar import FindBar

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("1", [16, 32, 48, 64, 80, 96]),
        ("2", [80, 96]),
        ("3", [16, 32, 48]),
        ("4", [16]),
        ("5", [48]),
        ("6", [32]),
        ("7", [64]),
    ],
)
async def test_a_digit_filters(
    database: Path, ana: Reviewing, ben: Reviewing, key: str, expected: list[int]
) -> None:
    ana.mark([Marking(16, S), Marking(32, S), Marking(48, C, reason="seen")])
    ben.mark([Marking(16, U), Marking(64, U)])
    async with driving(
        database, wanted=Filter("all" if key != "1" else "open")
    ) as screen:
        await screen.press(key)
        await until(lambda: screen.ids == expected)
        assert screen.screen.complete
        await screen.pilot.pause()
        assert f"/{len(expected)}" in screen.painted()


async def test_a_judged_claim_stays_in_the_open_queue_until_it_is_refreshed(
    database: Path,
) -> None:
    async with driving(database, wanted=Filter("open")) as screen:
        await screen.press("s", "u")
        await screen.saved()
        assert screen.ids == [16, 32, 48, 64, 80, 96]
        row = screen.screen.sitting.rows.read(16)
        assert row is not None
        assert not screen.screen.sitting.belongs(row)
        await screen.press("R")
        await until(lambda: screen.ids == [48, 64, 80, 96])
        assert screen.claim == 48


async def test_search_shows_hits_as_one_types_and_escape_takes_it_back(
    database: Path,
) -> None:
    async with driving(database, claim_id=32) as screen:
        await screen.press("slash", *"bridge")
        await until(lambda: screen.ids == [16, 64])
        assert isinstance(screen.screen.focused, FindBar)
        await screen.press("escape")
        await until(lambda: len(screen.ids) == 6)
        assert screen.screen.claim_list.has_focus


async def test_enter_keeps_the_result_and_escape_steps_out_of_it(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("slash", *"bri", "enter")
        await until(lambda: screen.ids == [16, 64])
        await screen.press("j")
        assert screen.claim == 64
        assert "/bri" in screen.painted()
        await screen.press("t")
        await until(lambda: screen.ids == [64])
        await screen.press("escape")
        await until(lambda: screen.ids == [64, 80, 96])
        assert screen.claim == 64
        await screen.press("escape")
        await until(lambda: len(screen.ids) == 6)
        assert screen.claim == 64


async def test_a_search_without_a_hit_says_so_and_is_left_by_escape(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("slash", *"zzz", "enter")
        await until(lambda: screen.ids == [])
        await screen.pilot.pause()
        assert "No claim fits" in screen.painted()
        for key in ("s", "x", "n", "h", "j", "]", "t", "G"):
            await screen.press(key)
        await screen.press("escape")
        await until(lambda: len(screen.ids) == 6)


@pytest.mark.parametrize("words", ['"', "* OR", "NEAR(", "\\", "'; --", "a" * 400])
async def test_no_search_breaks_the_screen(database: Path, words: str) -> None:
    async with driving(database) as screen:
        screen.screen.action_find()
        screen.screen.find_bar.value = words
        await screen.press("enter")
        await until(lambda: screen.screen.sitting.wanted.search == words.strip())
        assert screen.notices() == ""


async def test_an_article_is_picked_by_a_word_of_its_name(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("D")
        assert isinstance(screen.app.screen, DocumentsScreen)
        await screen.press(*"cour")
        choices = screen.app.screen.query_one(OptionList)
        await until(lambda: choices.option_count == 1)
        await screen.press("enter")
        await until(lambda: screen.ids == [64, 80, 96])
        await screen.press("t")
        await until(lambda: len(screen.ids) == 6)


async def test_an_empty_database_says_what_to_do(tmp_path: Path) -> None:
    store(tmp_path / "empty.db")
    async with driving(tmp_path / "empty.db") as screen:
        assert "workbench ingest FOLDER" in screen.painted()
        for key in ("s", "z", "n", "j", "G", "]", "D", "t", "R", "3", "h"):
            await screen.press(key)
        assert screen.claim is None


async def test_the_queue_opens_at_a_claim_in_the_middle_with_what_is_before_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.db"
    text = " ".join(f"Ferry number {number} sailed." for number in range(900))
    store(path, new_document(text))
    async with driving(path, claim_id=16 * 500) as screen:
        assert screen.claim == 16 * 500
        assert len(screen.ids) == 900
        claims = screen.screen.claim_list
        assert 0 < claims.position - claims.scroll_offset.y < claims.size.height
        await screen.press("g")
        assert screen.claim == 16
        await screen.press("G")
        assert screen.claim == 16 * 900
        assert "Ferry number 899" in screen.painted()
        await screen.press(
            "pageup", "K", "ctrl+u", "home", "pagedown", "J", "ctrl+d", "end", "k"
        )
        assert screen.claim == 16 * 899


async def test_a_filter_that_leaves_out_the_claim_goes_to_the_next_one_in_it(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(16, S), Marking(80, U)])
    async with driving(database, claim_id=48) as screen:
        await screen.press("7")
        await until(lambda: screen.ids == [80])
        await screen.press("1")
        await until(lambda: len(screen.ids) == 6)
        assert screen.claim == 80


def _searching(screen: Driving) -> bool:
    return screen.screen.find_bar.display


async def test_the_line_to_search_in_goes_when_the_focus_does_and_the_result_stays(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("slash", *"bridge")
        queue = screen.screen.claim_list
        await until(lambda: screen.ids == [16, 64] and queue.region.height > 1)
        await screen.pilot.click("#queue", offset=(5, 1))
        await until(lambda: screen.claim == 64 and not _searching(screen))
        await screen.press("slash")
        assert isinstance(screen.screen.focused, FindBar)
        assert _searching(screen)
        await screen.press("tab")
        await until(lambda: screen.focus == "article" and not _searching(screen))
        assert screen.ids == [16, 64]


async def test_a_leap_in_a_queue_that_is_still_read_does_not_say_that_there_is_nothing(
    database: Path,
) -> None:
    async with driving(database) as screen:
        screen.screen.complete = False
        await screen.press("}")
        assert "the queue is still being read" in screen.painted()
        assert "no disputed claim" not in screen.painted()
