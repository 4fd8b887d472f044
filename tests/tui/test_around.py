"""What stands around the review: the dashboard, the end of a queue, help and commands of where one is, looks that are kept."""

import threading
from pathlib import Path

import pytest
from tui.piloting import CLASSIC, WIDE, Driving, driving, until, verdict_of
from tui.wires import Wires

from workbench.desk import dashboard as desk
from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Filter, Status, Verdict
from workbench.tui.app import ReviewApp
from workbench.tui.opening import Opening, opening
from workbench.tui.screens.dashboard import DashboardScreen
from workbench.tui.screens.ending import LEFT
from workbench.tui.screens.filters import IN_WORDS
from workbench.tui.screens.help import HelpScreen, rows
from workbench.tui.showing import ASCII, UNICODE

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


async def dashboard_of(screen: Driving) -> DashboardScreen:
    await screen.press("percent_sign")
    window = screen.app.screen
    assert isinstance(window, DashboardScreen)
    await until(lambda: window.found)
    await screen.pilot.pause()
    return window


# ---------------------------------------------------------------- dashboard


async def test_the_dashboard_shows_its_figures_and_scrolls(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(16, S), Marking(32, U)])
    async with driving(database, size=CLASSIC) as screen:
        await dashboard_of(screen)
        shown = screen.painted()
        assert "Progress: 6 claims" in shown
        assert "ben" in shown
        assert "(local time)" in shown
        await screen.press("G")
        await screen.pilot.pause()
        assert "how many origins are independent" in screen.painted()
        await screen.press("g")
        await screen.pilot.pause()
        assert "Progress: 6 claims" in screen.painted()
        ben.mark([Marking(48, S)])
        await screen.press("R")
        await until(lambda: " 3 " in screen.painted().split("by reviewer")[1])
        await screen.press("percent_sign")
        assert screen.at_review


async def test_keys_count_while_the_dashboard_is_read(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    read = desk.dashboard

    def slow(path: Path, *, local: bool = False, opinions: int = 2) -> desk.Dashboard:
        assert go.wait(20)
        return read(path, local=local, opinions=opinions)

    monkeypatch.setattr("workbench.tui.screens.dashboard.dashboard", slow)
    async with driving(database) as screen:
        await screen.press("percent_sign")
        assert "reading" in screen.painted()
        await screen.press("escape", "s")
        await screen.saved()
        assert verdict_of(database, 16) == S
        go.set()  # its answer comes when the window has gone
        await screen.press("percent_sign")
        await until(lambda: "Progress" in screen.painted())


async def test_the_dashboard_in_ascii_is_ascii(wires: Wires) -> None:
    async with driving(wires.path, size=CLASSIC, showing=ASCII) as screen:
        await dashboard_of(screen)
        assert screen.painted().isascii()
        assert "###" in screen.painted()


async def test_a_blind_reviewer_sees_no_statuses_on_the_dashboard(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(16, S)])
    async with driving(database, blind=True) as screen:
        await dashboard_of(screen)
        shown = screen.painted()
        assert "others said is left out" in shown
        assert "single-source" not in shown.partition("others said")[0].partition("Dashboard")[2]  # fmt: skip


# ---------------------------------------------------------------- the end of a queue


async def test_the_last_verdict_of_a_queue_says_what_is_left(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(16 * n, S) for n in range(1, 6)])
    async with driving(database, wanted=Filter("open")) as screen:
        assert screen.ids == [96]
        await screen.press("u")
        await until(lambda: screen.screen.has_class("-ended"))
        await screen.pilot.pause()
        shown = screen.painted()
        assert "Queue “open”: nothing in it is open any more." in shown
        assert "0     5 claims that want another opinion than yours" in shown
        assert "no claims on which reviewers disagree" in shown
        assert verdict_of(database, 96) == U
        # every key counts as ever
        await screen.press("0")
        await until(lambda: len(screen.ids) == 5)
        assert not screen.screen.has_class("-ended")


async def test_the_end_goes_with_any_move_and_an_undo(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(16 * n, S) for n in range(1, 6)])
    async with driving(database) as screen:
        await screen.press("G", "u")
        await until(lambda: screen.screen.has_class("-ended"))
        await screen.press("k")
        assert not screen.screen.has_class("-ended")
        await screen.press("z")
        await screen.saved()
        await screen.press("u")
        await until(lambda: screen.screen.has_class("-ended"))
        await screen.press("escape")
        assert not screen.screen.has_class("-ended")
        await screen.press("z")
        await screen.saved()
        assert verdict_of(database, 96) is None


async def test_what_is_open_before_the_cursor_is_no_end(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("G", "u")
        await screen.told("5 open before this one, [ leads there")
        assert not screen.screen.has_class("-ended")
        await screen.press("[")
        assert screen.claim == 80


async def test_the_end_of_the_disputes_is_none_of_what_is_open(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])
    async with driving(database, "cem", wanted=Filter("disputed")) as screen:
        await screen.press("s")
        await until(lambda: screen.screen.has_class("-ended"))
        await screen.pilot.pause()
        shown = screen.painted()
        assert "Queue “disputed”: this is its end." in shown
        assert "1 claims on which reviewers disagree" in shown
        assert "[ leads there" not in screen.screen.told


async def test_a_verdict_that_was_not_saved_ends_nothing(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben.mark([Marking(16 * n, S) for n in range(1, 6)])
    async with driving(database, wanted=Filter("open")) as screen:
        view = screen.screen.view
        assert view is not None
        monkeypatch.setattr(screen.screen.sitting, "view", lambda _: view)
        ben.mark([Marking(96, S)])
        await screen.press("u")
        await until(lambda: "not saved" in screen.screen.told)
        assert screen.screen._ended is None


async def test_the_last_claim_judged_again_and_again_counts_once_at_a_time(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben.mark([Marking(16 * n, S) for n in range(1, 6)])
    opened: list[Queue] = []
    another, close = Queue.another, Queue.close

    def counted(self: Queue) -> Queue:
        opened.append(self)
        return another(self)

    most = 0

    def closed(self: Queue) -> None:
        nonlocal most
        most = max(most, len(opened))
        opened.clear()
        close(self)

    async with driving(database, wanted=Filter("open")) as screen:
        monkeypatch.setattr(Queue, "another", counted)
        monkeypatch.setattr(Queue, "close", closed)
        await screen.press(*"usususususus")
        await screen.saved()
        await until(lambda: screen.screen.has_class("-ended"))
        monkeypatch.undo()
        assert most <= 3
        assert verdict_of(database, 96) == S


async def test_who_has_moved_on_is_not_told_of_an_end(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben.mark([Marking(16 * n, S) for n in range(1, 6)])
    go = threading.Event()
    count = Queue.count

    def slow(self: Queue, wanted: Filter) -> int:
        assert go.wait(20)
        return count(self, wanted)

    async with driving(database, claim_id=96) as screen:
        monkeypatch.setattr(Queue, "count", slow)
        await screen.press("u")
        await screen.saved()
        await screen.press("k")
        go.set()
        await screen.pilot.pause(0.2)
        assert not screen.screen.has_class("-ended")
        assert screen.claim == 80


def test_every_filter_that_is_left_has_words_and_a_key() -> None:
    assert set(LEFT) <= set(IN_WORDS)


# ---------------------------------------------------------------- help and commands


def test_help_shows_the_keys_of_where_one_is_first_and_none_twice() -> None:
    from workbench.tui.actions import Where, key_rows

    for where in Where:
        told = rows(UNICODE, [where])
        assert told[0].group == f"Here, {where}"
        names = [row.name for row in told if row.name]
        assert len(names) == len(set(names)) == len(key_rows())


@pytest.mark.parametrize(
    ("keys", "first"),
    [
        ((), "Here, in the queue"),
        (("tab",), "Here, in the article"),
        (("p",), "Here, in its provenance"),
        (("d",), "Here, among its duplicates"),
        (("d", "c"), "Here, comparing two articles"),
    ],
)
async def test_help_begins_with_the_keys_of_the_window(
    wires: Wires, keys: tuple[str, ...], first: str
) -> None:
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        await screen.press(*keys[:1])
        if keys[:1] == ("d",):
            await screen.looked()
            await screen.to("Vale Mirror")
            await screen.press(*keys[1:])
        await screen.press("question_mark")
        assert isinstance(screen.app.screen, HelpScreen)
        await screen.pilot.pause()
        assert first in screen.painted()
        await screen.press(*"dispute")
        await screen.pilot.pause()
        assert first not in screen.painted()
        assert "Next claim on which reviewers disagree" in screen.painted()


@pytest.mark.parametrize(
    ("keys", "command"),
    [(("p",), "Reject an edge"), (("d",), "Side by side"), ((), "Dashboard")],
)
async def test_commands_are_those_of_the_window(
    wires: Wires, keys: tuple[str, ...], command: str
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press(*keys)
        if keys:
            await screen.looked()
        await screen.press("colon")
        await screen.press(*command.partition(" ")[0].lower())
        await until(lambda: command in screen.painted())


# ---------------------------------------------------------------- looks


async def test_theme_and_layout_are_there_again(database: Path, queue: Queue) -> None:
    async with driving(database) as screen:
        await screen.press("s")
        await screen.saved()  # who has never written has no place to keep
        screen.app.theme = "high-contrast"
        await screen.pilot.pause()
        await screen.press("f", "q")
        await until(lambda: not screen.screen.sitting.writing.is_alive())
    where = opening(queue)
    assert dict(where.looks) == {"theme": "high-contrast", "layout": "focused"}
    assert opening(queue, status="open").looks == where.looks
    app = ReviewApp(database, "ana", where, UNICODE)
    async with app.run_test(size=WIDE) as pilot:
        await until(lambda: app.review.complete)
        await pilot.pause()
        assert app.theme == "high-contrast"
        assert app.review.has_class("-focused")
    app.sitting.close()


def test_a_theme_that_is_asked_for_outranks_the_kept_one_and_a_lost_one_is_forgotten(
    database: Path,
) -> None:
    kept = Opening(looks={"theme": "nord"})
    asked = ReviewApp(database, "ana", kept, UNICODE, "dracula")
    lost = ReviewApp(database, "ana", Opening(looks={"theme": "gone"}), UNICODE)
    assert (asked.theme, lost.theme) == ("dracula", "textual-dark")
    for app in (asked, lost):
        app.sitting.close()


def test_a_plain_review_leaves_the_looks_alone(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(16, S)])
    ana.keep_place({"status": "open", "theme": "nord", "layout": ""})
    ana.keep_place({"status": "all", "search": "x"})
    assert queue.place() == {"status": "all", "search": "x", "theme": "nord", "layout": ""}  # fmt: skip


THEMES = ("high-contrast", "high-contrast-light", "ansi-dark", "ansi-light")


@pytest.mark.parametrize("theme", THEMES)
async def test_every_window_can_be_painted_in_every_theme(
    wires: Wires, theme: str
) -> None:
    async with driving(wires.path, claim_id=wires.herald, size=CLASSIC) as screen:
        screen.app.theme = theme
        for key in ("p", "d", "h", "question_mark", "percent_sign", "F", "n"):
            await screen.press(key)
            await screen.pilot.pause()
            assert screen.painted().strip()
            await screen.press("escape")


@pytest.mark.parametrize("theme", THEMES[:2])
async def test_high_contrast_is_seven_to_one_for_every_word(
    wires: Wires, theme: str
) -> None:
    with Reviewing(wires.path, "ben") as pen:
        for at, verdict in enumerate((U, C, S, U)):
            pen.mark([Marking(16 * (at + 1), verdict, reason="seen")])
    with Reviewing(wires.path, "chi") as pen:
        pen.mark([Marking(16, S)])
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        screen.app.theme = theme
        await screen.pilot.pause()
        statuses = {row.status for one in screen.ids if (row := screen.screen.sitting.rows.read(one))}  # fmt: skip
        assert statuses == set(Status)
        for key in ("escape", "p", "d", "question_mark", "percent_sign", "h"):
            await screen.press(key)
            await screen.pilot.pause(0.1)
            assert_contrast(screen)
            if not screen.at_review:
                await screen.press("escape")


def assert_contrast(screen: Driving) -> None:
    for strip in screen.app.screen._compositor.render_strips():
        for words, style, _ in strip:
            if style is None or not any(one.isalnum() for one in words):
                continue
            assert style.color is not None
            assert style.bgcolor is not None
            ink, ground = style.color.get_truecolor(), style.bgcolor.get_truecolor()
            if style.dim:
                ink = type(ink)(*((a + b) // 2 for a, b in zip(ink, ground, strict=True)))  # fmt: skip
            light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 7, (words, style)


def luminance(colour: tuple[int, int, int]) -> float:
    parts = (value / 255 for value in colour)
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]  # fmt: skip
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


# ---------------------------------------------------------------- small terminals

KEYS = ("h", "question_mark", "n", "F", "D", "v", "U", "A", "at", "percent_sign", "p", "d", "colon", "S", "a", "f")  # fmt: skip


@pytest.mark.parametrize("size", [(60, 16), (40, 10), (20, 5), (1, 1)])
async def test_every_window_opens_and_closes_however_small(
    wires: Wires, size: tuple[int, int]
) -> None:
    for who, verdict in (("ben", S), ("chi", U)):
        with Reviewing(wires.path, who) as pen:
            pen.mark([Marking(wires.herald, verdict)])
    async with driving(wires.path, claim_id=wires.herald, size=size) as screen:
        for key in KEYS:
            await screen.press(key)
            await screen.pilot.pause()
            if size == (20, 5) and not screen.at_review and key != "colon":
                assert "Too small" in screen.painted(), key
            elif size >= (40, 10) and not screen.at_review:
                assert "mall" not in screen.painted(), key
            while not screen.at_review:
                await screen.press("escape")
        await screen.press("j", "s")
        await screen.saved()


async def test_a_window_grows_with_its_terminal(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald, size=(20, 5)) as screen:
        await screen.press("d")
        await screen.looked()
        await screen.press("escape", "F")
        assert "Too small" in screen.painted()
        await screen.pilot.resize_terminal(80, 24)
        await until(lambda: "enter chooses" in screen.painted())
        assert "mall" not in screen.painted()
        await screen.pilot.resize_terminal(30, 30)
        await until(lambda: "Too small" in screen.painted())
        await screen.pilot.resize_terminal(120, 36)
        await until(lambda: "enter chooses" in screen.painted())
        await screen.press("escape")
        await until(lambda: "d duplicates" in screen.painted())
        assert screen.screen.has_class("-wide")
