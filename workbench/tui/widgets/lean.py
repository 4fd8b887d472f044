"""Lines that cost little to paint: what Textual makes anew for every line of a page, made once or not at all.

A strip of Textual carries seven caches, a line is made into five strips on its way to the terminal, and a page has a
hundred lines. Here a line is one strip without caches, and what frames it is taken from Textual's own drawing once.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.color import Color
from textual.filter import LineFilter
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip

_BACK, _BAR = RichColor.parse("#555555"), RichColor.parse("bright_magenta")
"""What the base takes for a scrollbar without colours."""


class _NoCache(dict[Any, Any]):
    """Stands for caches that would never be asked twice."""

    def __setitem__(self, key: object, value: object) -> None:
        """Keep nothing."""


_NOTHING: Any = _NoCache()


class LeanStrip(Strip):
    """A line, or a part of one."""

    __slots__ = ("_filtered",)

    def __init__(
        self, segments: Iterable[Segment], cell_length: int | None = None
    ) -> None:
        # not the base's: seven caches for every strip are a quarter of a page's time
        self._segments = list(segments)
        self._cell_length = cell_length
        self._divide_cache = self._crop_cache = self._style_cache = _NOTHING
        self._filter_cache = self._line_length_cache = _NOTHING
        self._crop_extend_cache = self._offsets_cache = _NOTHING
        self._render_cache = None
        self._link_ids = None
        self._cell_count = None
        self._filtered: tuple[LineFilter, Color, LeanStrip] | None = None

    def apply_filter(self, filter: LineFilter, background: Color) -> Strip:  # noqa: A002 - the base's name
        """Apply a filter to all segments; the latest answer is kept, for a line is painted again when its neighbours change."""
        known = self._filtered
        if known is not None and known[0] is filter and known[1] == background:
            return known[2]
        found = LeanStrip(filter.apply(self._segments, background), self._cell_length)
        self._filtered = (filter, background, found)
        return found

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        """Cut at cells."""
        length = self.cell_length
        wanted = [cut for cut in cuts if cut <= length]
        if wanted == [length]:
            return [self]
        found: list[Strip] = []
        at = 0
        for segments, cut in zip(
            Segment.divide(self._segments, wanted), wanted, strict=False
        ):
            found.append(LeanStrip(segments, cut - at))
            at = cut
        return found


class LeanStylesCache(StylesCache):
    """What keeps a widget's painted lines, for widgets whose lines of content fill their room themselves."""

    _frame: tuple[tuple[object, ...], list[Segment], list[Segment], Style] | None = None
    """What it was drawn for, what stands left of every line of content, what right of it, and their ground."""

    def clear(self) -> None:
        """Forget the lines, and what frames them."""
        super().clear()
        self._frame = None

    def render_line(
        self,
        styles: Any,  # noqa: ANN401 - handed on as it came
        y: int,
        size: Size,
        content_size: Size,
        padding: Any,  # noqa: ANN401 - the same
        base_background: Color,
        background: Color,
        render_content_line: Callable[[int], Strip],
        *more: Any,  # noqa: ANN401 - the same
    ) -> Strip:
        """Paint one line: content between what frames it, everything else as Textual does."""
        content_y = y - styles.gutter.top
        width = content_size.width
        if not 0 <= content_y < content_size.height:
            return super().render_line(
                styles, y, size, content_size, padding, base_background, background, render_content_line, *more
            )  # fmt: skip
        drawn_for = (size, content_size, padding, base_background, background)
        if self._frame is None or self._frame[0] != drawn_for:
            ground = self.get_inner_outer(base_background, background)[0].rich_style
            empty = Strip.blank(width, ground)
            whole = super().render_line(
                styles, y, size, content_size, padding, base_background, background, lambda _: empty, *more
            )  # fmt: skip
            left = styles.gutter.left
            self._frame = (
                drawn_for,
                list(whole.crop(0, left)),
                list(whole.crop(left + width, size.width)),
                ground,
            )
        _, before, after, ground = self._frame
        line = render_content_line(content_y)
        missing = width - line.cell_length
        if missing > 0:  # below a scrollbar: nobody sees it
            after = [Segment(" " * missing, ground), *after]
        elif missing < 0:
            line = line.crop(0, width)
        return LeanStrip([*before, *line, *after], size.width)


class LeanScrollBar(ScrollBar):
    """A scrollbar whose cells are drawn as often as there are different ones: three or four, not one a line."""

    _drawn_for: tuple[object, ...] | None = None
    _strips: list[LeanStrip]

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the cells of the lines that are asked for."""
        made = self.render()
        style = made.style if isinstance(made, ScrollBarRender) else None
        if not isinstance(made, ScrollBarRender) or not isinstance(style, Style):
            return super().render_lines(crop)
        height = self.size.height
        drawn_for = (made.virtual_size, made.window_size, made.position, style, height, self.size.width)  # fmt: skip
        if drawn_for != self._drawn_for:
            self._drawn_for = drawn_for
            bar = made.render_bar(
                height,
                made.virtual_size,
                made.window_size,
                made.position,
                self.size.width,
                made.vertical,
                style.bgcolor or _BACK,
                style.color or _BAR,
            )
            cells = list(bar.segments)
            strips = {id(cell): LeanStrip([cell], self.size.width) for cell in cells}
            self._strips = [strips[id(cell)] for cell in cells]
        _, background = self.background_colors
        found: list[Strip] = list(self._strips[crop.y : crop.bottom])
        for line_filter in self.get_line_filters():
            found = [strip.apply_filter(line_filter, background) for strip in found]
        return found


class LeanScrollView(ScrollView):
    """What scrolls over lines that its `render_line` paints to their full width."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - the base's name
        super().__init__(id=id)
        self._styles_cache = LeanStylesCache()

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scrollbar, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = bar = LeanScrollBar(
                vertical=True,
                name="vertical",
                thickness=self.scrollbar_size_vertical,
            )
            bar.display = False
            self.app._start_widget(self, bar)  # noqa: SLF001 - as the base does
        return self._vertical_scrollbar
