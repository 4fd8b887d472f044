"""The panes show a claim in its place, at every size, with the keyboard and with the mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from invented import new_document, store
from rich.segment import Segment
from tui.piloting import CLASSIC, SMALL, WIDE, Driving, driving, until

from workbench.desk.review import Marking, Reviewing
from workbench.model import Filter, Span, Verdict
from workbench.tui.screens.help import HelpScreen
from workbench.tui.screens.history import HistoryScreen
from workbench.tui.widgets.claim_list import tag

CJK = "日本政府は金曜日に発表した。 ab日本語c. The 🙂 said no. " * 30


def segments(screen: Driving) -> Iterator[Segment]:
    article = screen.screen.article
    for y in range(article.size.height):
        yield from article.render_line(y)


def marked(screen: Driving) -> str:
    """Give the words painted as the claim, joined."""
    colour = screen.screen.article.get_component_rich_style("article--claim").bgcolor
    return "".join(
        segment.text for segment in segments(screen) if segment.style and segment.style.bgcolor == colour
    )  # fmt: skip


@pytest.mark.parametrize("size", [WIDE, CLASSIC, SMALL, (60, 14), (200, 60), (40, 30)])
async def test_the_claim_is_highlighted_in_view_at_every_size(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "long.db"
    store(path, new_document(CJK, "Asahi"))
    async with driving(path, size=size) as screen:
        for _ in range(12):
            await screen.press("j")
            view = screen.screen.view
            assert view is not None
            wanted, found = view.exact.replace(" ", ""), marked(screen).replace(" ", "")
            assert found == wanted


async def test_every_painted_piece_tells_where_in_the_text_it_begins(
    tmp_path: Path,
) -> None:
    path = tmp_path / "cjk.db"
    text = f"Tab\there. {CJK}"
    store(path, new_document(text))
    async with driving(path) as screen:
        shown = 0
        for segment in segments(screen):
            if segment.style is not None and "offset" in segment.style.meta:
                start = segment.style.meta["offset"][0]
                there = text[start : start + len(segment.text)]
                assert segment.text == there.replace("\t", " ")
                shown += len(segment.text)
        assert shown > 200


async def test_a_claim_is_revealed_a_third_down_and_one_in_view_stays(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.db"
    store(
        path,
        new_document(
            "\n".join(f"Line {number} of the story." for number in range(200))
        ),
    )
    async with driving(path) as screen:
        article = screen.screen.article
        await screen.press("j")
        assert article.scroll_offset.y == 0
        await screen.press("G")
        await screen.press("g")
        screen.screen.claim_list.go(100)
        await screen.pilot.pause()
        top, height = article.scroll_offset.y, article.size.height
        assert 0 < 100 - top < height
        await screen.press("J", "J", "J", "J")
        await screen.press("K", "K", "K", "K", "K", "K")
        view = screen.screen.view
        assert view is not None
        line = article.line_of(view.span.start)
        assert article.scroll_offset.y <= line < article.scroll_offset.y + height


async def test_a_claim_longer_than_the_pane_shows_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "long.db"
    store(path, new_document(f"Short one. {'word ' * 3000}end. Last one."))
    async with driving(path, size=CLASSIC) as screen:
        await screen.press("j")
        article, view = screen.screen.article, screen.screen.view
        assert view is not None
        first = article.line_of(view.span.start)
        assert (
            article.scroll_offset.y
            <= first
            < article.scroll_offset.y + article.size.height
        )


async def test_a_window_too_small_says_so_and_comes_back(database: Path) -> None:
    async with driving(database, size=WIDE) as screen:
        await screen.pilot.resize_terminal(30, 8)
        await until(lambda: "too small" in screen.painted())
        await screen.pilot.resize_terminal(*SMALL)
        await until(lambda: "too small" not in screen.painted())
        assert "The bridge closed at noon." in screen.painted()


async def test_focus_mode_leaves_one_line_of_the_queue(database: Path) -> None:
    async with driving(database) as screen:
        claims = screen.screen.claim_list
        await screen.press("f")
        await until(lambda: claims.size.height == 1)
        await screen.press("s")
        assert screen.claim == 32
        await screen.press("escape")
        await until(lambda: claims.size.height > 10)
        await screen.saved()


async def test_tab_changes_between_queue_and_article_and_keys_follow(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.db"
    store(
        path, new_document("\n".join(f"Line {number} of it." for number in range(100)))
    )
    async with driving(path) as screen:
        article = screen.screen.article
        await screen.press("tab", "j", "j")
        assert (article.scroll_offset.y, screen.claim) == (2, 16)
        await screen.press("k", "pagedown", "space", "pageup")
        assert article.scroll_offset.y > 2
        await screen.press("G")
        assert "Line 99 of it." in screen.painted()
        await screen.press("g")
        assert article.scroll_offset.y == 0
        await screen.press("G", "enter")
        assert article.in_view(Span(0, 10))
        assert "back to the claim" in screen.painted()
        await screen.press("s")
        assert screen.claim == 32
        await screen.press("escape", "j")
        assert screen.claim == 48
        await screen.saved()


async def test_a_click_chooses_a_line_of_the_queue_or_a_claim_of_the_article(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.pilot.click("#queue", offset=(10, 2))
        assert screen.claim == 48
        await screen.pilot.click("#article", offset=(5, 0))
        assert screen.claim == 16


async def test_a_drag_over_the_article_is_a_span_of_the_stored_text(
    tmp_path: Path,
) -> None:
    path = tmp_path / "cjk.db"
    store(path, new_document("ab日本語cd said the \U0001f642 man."))
    async with driving(path) as screen:
        article = screen.screen.article
        x, y = article.content_region.x + 2, article.content_region.y
        await screen.pilot.mouse_down(offset=(x + 2, y))
        await screen.pilot.hover(offset=(x + 6, y))
        await screen.pilot.mouse_up(offset=(x + 6, y))
        await until(lambda: article.selected is not None)
        assert article.selected == Span(2, 5)
        await screen.press("escape")
        assert article.selected is None


async def test_the_gutter_and_the_queue_tell_how_claims_stand(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark(
        [
            Marking(16, Verdict.CORROBORATED, reason="seen"),
            Marking(32, Verdict.SINGLE_SOURCE),
        ]
    )
    ben.mark([Marking(32, Verdict.UNVERIFIABLE), Marking(48, Verdict.UNVERIFIABLE)])
    ben.mark([Marking(96, Verdict.CORROBORATED, reason="seen")])
    ben.note(48, "look again")
    async with driving(database, claim_id=64) as screen:
        painted = screen.painted()
        assert " ●C    Gaze The bridge closed" in painted
        assert " ◐S!   Gaze Two ferries" in painted
        assert " ○u +  Gaze Nobody was hurt" in painted
        assert "›·     Cour The bridge was shut" in painted
        assert "● Repairs may take a year." in painted
        assert "› The bridge was shut on Monday. A witness" in painted
        await screen.press("g", "j")
        assert "single-source  ana" in screen.painted()
        assert "unverifiable  ben" in screen.painted()


async def test_history_tells_every_event_newest_first(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, Verdict.CORROBORATED, reason="seen")])
    ana.undo()
    ben.note(16, "look again")
    async with driving(database) as screen:
        await screen.press("h")
        assert isinstance(screen.app.screen, HistoryScreen)
        painted = screen.painted()
        assert painted.index("look again") < painted.index("withdrawn")
        assert painted.index("withdrawn") < painted.rindex("corroborated")
        await screen.press("h", "j", "h")
        assert isinstance(screen.app.screen, HistoryScreen)
        await screen.press("escape")
        assert screen.at_review


async def test_help_filters_as_one_types(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("question_mark")
        assert isinstance(screen.app.screen, HelpScreen)
        assert "Take back your latest act" in screen.painted()
        await screen.press(*"disput")
        await until(lambda: "Take back" not in screen.painted())
        assert "on which reviewers disagree" in screen.painted()
        await screen.press("pagedown", "down", "up", "escape")
        assert screen.at_review


async def test_the_palette_runs_an_action_by_its_name(database: Path) -> None:
    async with driving(database, claim_id=96) as screen:
        await screen.press("colon")
        await until(lambda: screen.app.screen is not screen.screen)
        await screen.press(*"first claim")
        await until(lambda: "First claim of the queue" in screen.painted())
        await screen.press("enter")
        await until(lambda: screen.claim == 16)


async def test_the_palette_lists_every_action(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("ctrl+p")
        await until(lambda: "Unverifiable  u" in screen.painted())
        await screen.press("escape")


async def test_a_long_article_signs_the_claims_around_the_cursor(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.db"
    text = "\n".join(f"Ferry number {number} sailed." for number in range(1500))
    store(path, new_document(text))
    async with driving(path, claim_id=16 * 1200, wanted=Filter()) as screen:
        await screen.press("s")
        await screen.saved()
        assert "◐ Ferry number 1199 sailed." in screen.painted()
        assert len(screen.screen.article.signs) < 900


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [
        ("The Japan Times", "JT"),
        ("NHK", "NHK"),
        ("Kyodo", "Kyod"),
        ("Agence France Presse", "AFP"),
        ("", ""),
        ("The", "The"),
        ("日本経済新聞社", "日本経済"),
    ],
)
def test_an_outlet_has_a_short_tag(outlet: str, expected: str) -> None:
    assert tag(outlet) == expected
