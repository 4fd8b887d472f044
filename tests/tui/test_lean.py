"""Lines painted cheaply are the lines Textual paints: cell by cell, in every style, however they are cut."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.strip import Strip
from textual.widget import Widget
from tui.piloting import CLASSIC, SMALL, WIDE, Driving, driving
from tui.wires import Wires

from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict
from workbench.tui.showing import ASCII, UNICODE, Showing
from workbench.tui.widgets.lean import LeanScrollBar, LeanScrollView, LeanStrip

STYLES = [None, Style.parse("bold red"), Style.parse("on blue"), Style(meta={"a": 1})]
SEGMENTS = st.lists(
    st.builds(
        Segment,
        st.text(st.sampled_from("ab 日本\u0301é—"), max_size=6),
        st.sampled_from(STYLES),
        st.none(),
    ),
    max_size=5,
)


def cells(strips: list[Strip]) -> list[list[tuple[str, str]]]:
    """Give what is painted as characters with their styles: how lines are cut into segments does not count, nor the ink of a blank."""
    return [
        [(character, inked(character, style)) for text, style, _ in strip for character in text]
        for strip in strips
    ]  # fmt: skip


def inked(character: str, style: Style | None) -> str:
    if style is not None and character == " " and not style.underline:
        return f"on {style.color if style.reverse else style.bgcolor}"
    return str(style)


@given(SEGMENTS, st.lists(st.integers(0, 30), max_size=4))
def test_a_strip_is_cut_as_textual_cuts_it(
    segments: list[Segment], cuts: list[int]
) -> None:
    lean, base = LeanStrip(segments), Strip(segments)
    assert lean.cell_length == base.cell_length
    wanted = sorted(set(cuts) | {base.cell_length})
    assert cells(list(lean.divide(wanted))) == cells(list(base.divide(wanted)))
    for first, last in pairwise(wanted):
        assert cells([lean.crop(first, last)]) == cells([base.crop(first, last)])
    assert cells([lean.adjust_cell_length(12)]) == cells([base.adjust_cell_length(12)])


def painted(widget: Widget) -> list[list[tuple[str, str]]]:
    return cells(widget.render_lines(widget.size.region.at_offset((0, 0))))


def painted_by_textual(widget: Widget) -> list[list[tuple[str, str]]]:
    kept, widget._styles_cache = widget._styles_cache, StylesCache()
    try:
        if isinstance(widget, LeanScrollBar):
            found = super(LeanScrollBar, widget).render_lines(widget.size.region)
        else:
            found = widget._styles_cache.render_widget(widget, widget.size.region)
    finally:
        widget._styles_cache = kept
    return cells(found)


@pytest.mark.parametrize("size", [WIDE, CLASSIC, SMALL])
@pytest.mark.parametrize("showing", [UNICODE, ASCII])
async def test_panes_and_scrollbars_are_painted_as_textual_would(
    wires: Wires, size: tuple[int, int], showing: Showing
) -> None:
    with Reviewing(wires.path, "ben") as pen:
        pen.mark([Marking(16, Verdict.SINGLE_SOURCE), Marking(32, Verdict.UNVERIFIABLE)])  # fmt: skip
    async with driving(wires.path, size=size, showing=showing) as screen:
        for key in ("j", "space", "s", "tab", "G", "escape", "F", "escape"):
            await screen.press(key)
            await screen.pilot.pause()
            assert_as_textual(screen)
        screen.app.theme = "textual-light"
        await screen.pilot.pause()
        assert_as_textual(screen)


def assert_as_textual(screen: Driving) -> None:
    lean = [
        widget
        for widget in screen.screen._compositor.visible_widgets
        if isinstance(widget, LeanScrollView | LeanScrollBar)
    ]
    assert len(lean) > 1
    for widget in lean:
        assert painted(widget) == painted_by_textual(widget), widget


async def test_without_colours_too(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with driving(database) as screen:
        await screen.press("j", "s")
        await screen.saved()
        assert_as_textual(screen)
