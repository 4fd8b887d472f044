"""What the screen looks like: a picture a size and a window. A change here is looked at before it is accepted."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from invented import new_document, store
from textual.pilot import Pilot
from tui.piloting import CLASSIC, SMALL, WIDE, until
from tui.wires import Wires

from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict
from workbench.tui.app import ReviewApp
from workbench.tui.opening import Opening
from workbench.tui.screens.beside import BesideScreen
from workbench.tui.showing import ASCII, UNICODE, Showing

NOON = 1_900_000_000_000_000
"""Microseconds: a day in 2030."""
JAPANESE = "日本政府は金曜日、迎撃ミサイルの輸出を承認した。関係者によると、引き渡しは来年になる。野党は反対している。\nThe cabinet said so."


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """Three articles with what three reviewers said, at times that stand still."""
    path = tmp_path / "stories.db"
    store(
        path,
        new_document(
            "The bridge closed at noon. Two ferries were added, the harbour office said. Nobody was hurt."
            "\n\nEngineers from the capital arrived in the evening. They found a crack in the third pier, an official"
            " said. Repairs may take a year.",
            "The Harbour Gazette",
            "bridge.txt",
        ),
        new_document(JAPANESE.replace("。", "。."), "朝の新聞", "japan.txt"),
        new_document(
            "The mayor denied it. The wire said he resigned.", "Wire", "mayor.txt"
        ),
    )
    ticks = iter(range(NOON, NOON + 10**9, 60_000_000))

    def pen(name: str) -> Reviewing:
        return Reviewing(path, name, clock=lambda: next(ticks), salt=lambda: b"s" * 16)

    with pen("ana") as ana, pen("ben") as ben, pen("chi") as chi:
        ana.mark([Marking(16, Verdict.SINGLE_SOURCE)])
        ben.mark([Marking(16, Verdict.UNVERIFIABLE, note="only one office says so")])
        ben.mark([Marking(32, Verdict.UNVERIFIABLE)])
        chi.mark([Marking(48, Verdict.CORROBORATED, reason="seen by two crews")])
        ana.note(32, "ask the harbour office again")
    return path


Compare = Callable[..., bool]


def steps(*keys: str) -> Callable[[Pilot[Any]], Awaitable[None]]:
    async def before(pilot: Pilot[Any]) -> None:
        app = pilot.app
        assert isinstance(app, ReviewApp)
        await until(lambda: app.review.complete)
        await pilot.press(*keys)
        await pilot.pause()

    return before


def app(path: Path, showing: Showing = UNICODE) -> ReviewApp:
    return ReviewApp(path, "ana", Opening(), showing)


@pytest.mark.parametrize("size", [WIDE, CLASSIC, SMALL])
def test_the_review_at_three_sizes(
    stories: Path, snap_compare: Compare, size: tuple[int, int]
) -> None:
    assert snap_compare(app(stories), terminal_size=size, run_before=steps())


def test_japanese_wraps_and_is_marked_whole(
    stories: Path, snap_compare: Compare
) -> None:
    keys = ["j"] * 7
    assert snap_compare(app(stories), terminal_size=CLASSIC, run_before=steps(*keys))


def test_the_help_window(stories: Path, snap_compare: Compare) -> None:
    assert snap_compare(
        app(stories), terminal_size=CLASSIC, run_before=steps("question_mark")
    )


def test_the_window_for_a_note(stories: Path, snap_compare: Compare) -> None:
    keys = ["n", *"both cite it"]
    assert snap_compare(app(stories), terminal_size=CLASSIC, run_before=steps(*keys))


def test_an_empty_database(tmp_path: Path, snap_compare: Compare) -> None:
    store(tmp_path / "empty.db")
    assert snap_compare(
        app(tmp_path / "empty.db"), terminal_size=CLASSIC, run_before=steps()
    )


def test_without_colour_and_in_ascii(
    stories: Path, snap_compare: Compare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(app(stories, ASCII), terminal_size=WIDE, run_before=steps("j"))


def at(wires: Wires, claim_id: int, showing: Showing = UNICODE) -> ReviewApp:
    return ReviewApp(wires.path, "ana", Opening(claim_id=claim_id), showing)


def looking(*keys: str) -> Callable[[Pilot[Any]], Awaitable[None]]:
    async def before(pilot: Pilot[Any]) -> None:
        await steps(keys[0])(pilot)
        window = pilot.app.screen
        assert isinstance(window, BesideScreen)
        await until(lambda: not any("looking" in line.words for line in window.lines))
        await pilot.press(*keys[1:])
        await pilot.pause()

    return before


@pytest.mark.parametrize("size", [WIDE, CLASSIC])
def test_the_provenance_window(
    wires: Wires, snap_compare: Compare, size: tuple[int, int]
) -> None:
    keys = ["p", "j", "j"]
    assert snap_compare(
        at(wires, wires.herald), terminal_size=size, run_before=looking(*keys)
    )


def test_the_duplicates_window(wires: Wires, snap_compare: Compare) -> None:
    assert snap_compare(
        at(wires, wires.fewer), terminal_size=WIDE, run_before=looking("d")
    )


def test_a_blind_review(stories: Path, snap_compare: Compare) -> None:
    covered = ReviewApp(stories, "dora", Opening(), UNICODE, blind=True)
    assert snap_compare(covered, terminal_size=WIDE, run_before=steps("j"))


def test_the_window_in_which_a_dispute_is_settled(
    stories: Path, snap_compare: Compare
) -> None:
    asker = ReviewApp(stories, "dora", Opening(), UNICODE)
    assert snap_compare(asker, terminal_size=WIDE, run_before=steps("A", "s"))
