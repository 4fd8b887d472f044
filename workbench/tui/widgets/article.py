"""The article with a claim in its context: exact spans, wrapped text, a gutter that tells how each claim stands.

Every painted piece of text carries the code-point offset it begins at (`meta` `offset`), so that a mouse selection
or a click is a span of the stored text, whatever the width of the screen or of its characters.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.selection import Selection
from textual.strip import Strip

from workbench.model import Span
from workbench.tui.actions import Where
from workbench.tui.bindings import bindings
from workbench.tui.showing import UNICODE, Showing
from workbench.tui.widgets.lean import LeanScrollView, LeanStrip
from workbench.tui.wrapping import wrap

GUTTER = 2
"""Cells: one sign and a blank."""
_PARTS = (
    "claim",
    "mark",
    "shared",
    "between",
    "corroborated",
    "single-source",
    "unverifiable",
    "open",
    "disputed",
    "pointer",
)


class Sign(NamedTuple):
    """What the gutter shows beside a claim's first line."""

    shape: str
    part: str
    """Which of the article's colours."""


class Article(LeanScrollView, can_focus=True, inherit_bindings=False):
    """One article, read-only."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.ARTICLE)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{part}" for part in _PARTS}

    def __init__(self, showing: Showing = UNICODE, *, name: str = "article") -> None:
        super().__init__(id=name)
        self.showing = showing
        self.text = ""
        self.claims: Sequence[tuple[int, Span]] = ()
        self.current: Span | None = None
        self.marks: tuple[Span, ...] = ()
        """Other words that are marked, less than the current ones."""
        self.shared: tuple[Span, ...] = ()
        """Words that another article has too."""
        self.signs: dict[int, Sign] = {}
        self.on_chosen: Callable[[int], None] = lambda _: None
        self.lines: list[tuple[int, int]] = [(0, 0)]
        self._starts: list[int] = [0]
        self.places: dict[int, Span] = {}
        """Where each claim stands."""
        self._claim_starts: list[int] = []
        self._reach: list[int] = []
        """Per claim, where it and all before it end: claims may lie within each other."""
        self._told: list[Span] = []
        """What claims cover, in order and without overlaps."""
        self._told_starts: list[int] = []
        self._wrapped_at = 0
        self._styles: dict[str, Style] = {}

    # ---------------------------------------------------------------- what it shows

    def show(
        self,
        text: str,
        claims: Sequence[tuple[int, Span]],
        signs: Mapping[int, Sign],
    ) -> None:
        """Show another article: its stored text and its claims in order, each `text[start:end]`."""
        self.text = self.showing.lines(text)
        self.claims = claims
        self.index_claims()
        self.signs = dict(signs)
        self.current = None
        self.marks = self.shared = ()
        self._wrapped_at = 0
        self._wrap()
        self.scroll_to(y=0, animate=False)
        self.refresh()

    def index_claims(self) -> None:
        """Have what a line or a click asks of the claims at hand; linear in their number."""
        self.places = dict(self.claims)
        spans = [span for _, span in self.claims]
        self._claim_starts = [span.start for span in spans]
        self._reach = list(accumulate((span.end for span in spans), max))
        self._told = _covered(spans)
        self._told_starts = [span.start for span in self._told]

    def point(self, span: Span | None) -> None:
        """Highlight a claim and bring it into view, a third down; a claim in view stays where it is."""
        old, self.current = self.current, span
        self._wrap()
        if span is not None and not self.in_view(span):
            self.reveal()
        for marked in (old, span):
            if marked is not None:
                first, last = self.line_of(marked.start), self.line_of(marked.end)
                self.refresh_lines(first, last - first + 1)

    def mark(self, spans: Sequence[Span], shared: Sequence[Span] = ()) -> None:
        """Mark other words too, and those that another article has as well."""
        wanted = tuple(spans), tuple(shared)
        if wanted != (self.marks, self.shared):
            self.marks, self.shared = wanted
            self.refresh()

    def sign(self, signs: Mapping[int, Sign]) -> None:
        """Show how some claims stand now."""
        self.signs |= signs
        for claim_id in self.places.keys() & signs.keys():
            self.refresh_line(self.line_of(self.places[claim_id].start))

    def reveal(self) -> None:
        """Scroll to the current claim."""
        if self.current is not None:
            height = self.scrollable_content_region.height or 10
            top = self.line_of(self.current.start) - height // 3
            self.scroll_to(y=max(0, top), animate=False)

    def in_view(self, span: Span) -> bool:
        """Tell whether all of a span can be seen, or as much as the pane is high."""
        top = int(self.scroll_offset.y)
        height = self.scrollable_content_region.height
        first, last = self.line_of(span.start), self.line_of(span.end)
        return top <= first and min(last, first + height - 1) < top + height

    def line_of(self, offset: int) -> int:
        """Give the line a code point is painted in."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def claim_at(self, offset: int) -> int | None:
        """Give the claim a code point belongs to; of several, the one that begins last."""
        place = bisect_right(self._claim_starts, offset) - 1
        while place >= 0 and self._reach[place] > offset:
            claim_id, span = self.claims[place]
            if offset < span.end:
                return claim_id
            place -= 1
        return None

    @property
    def selected(self) -> Span | None:
        """The span that is selected with the mouse, in code points of the stored text."""
        selection = self.text_selection
        if selection is None:
            return None
        start = 0 if selection.start is None else selection.start.x
        end = len(self.text) if selection.end is None else selection.end.x
        return Span(min(start, end), max(start, end))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give the selected words to whoever copies them."""
        start = 0 if selection.start is None else selection.start.x
        end = len(self.text) if selection.end is None else selection.end.x
        return self.text[min(start, end) : max(start, end)], ""

    # ---------------------------------------------------------------- events

    def on_resize(self) -> None:
        """Wrap anew and keep the claim in view."""
        self._wrap()
        if self.current is not None and not self.in_view(self.current):
            self.reveal()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose the claim that was clicked."""
        offset = event.style.meta.get("offset")
        if offset is not None and self.selected is None:
            claim_id = self.claim_at(offset[0])
            if claim_id is not None:
                self.on_chosen(claim_id)

    # ---------------------------------------------------------------- paint

    def notify_style_update(self) -> None:
        """Forget resolved styles."""
        super().notify_style_update()
        self._styles = {}

    def _style(self, part: str) -> Style:
        if part not in self._styles:
            self._styles[part] = (
                self.get_component_rich_style(f"article--{part}")
                if part
                else self.rich_style
            )
        return self._styles[part]

    def _wrap(self) -> None:
        width = max(4, (self.scrollable_content_region.width or 60) - GUTTER)
        if self._wrapped_at != width:
            self._wrapped_at = width
            self.lines = wrap(self.text, width)
            self._starts = [start for start, _ in self.lines]
            # set plainly it would lay the whole screen out anew for every article: 10 ms that no size depends on
            size = Size(width, len(self.lines))
            self.set_reactive(Article.virtual_size, size)
            self._scroll_update(size)

    def _gutter(self, start: int, end: int) -> Segment:
        """Give the sign of a line: a pointer along the current claim, else how the first claim that begins there stands."""
        current = self.current
        if (
            current is not None
            and current.start < max(end, start + 1)
            and start < current.end
        ):
            return Segment(f"{self.showing.pointer} ", self._style("pointer"))
        place = bisect_left(self._claim_starts, start)
        if place < len(self._claim_starts) and self._claim_starts[place] < end:
            sign = self.signs.get(self.claims[place][0])
            if sign is not None:
                return Segment(f"{sign.shape} ", self._style(sign.part))
        return Segment("  ", self._style(""))

    def _cuts(self, start: int, end: int) -> list[tuple[int, int, Style]]:
        """Give the pieces of a line with their styles: claims as they are, what lies between them dim."""
        base, between = self._style(""), self._style("between")
        pieces: list[tuple[int, int, Style]] = []
        at = start
        told = self._told
        place = max(0, bisect_right(self._told_starts, start) - 1)
        while at < end:
            while place < len(told) and told[place].end <= at:
                place += 1
            if place >= len(told) or told[place].start >= end:
                pieces.append((at, end, between))
                break
            span = told[place]
            if span.start > at:
                pieces.append((at, span.start, between))
                at = span.start
            stop = min(end, span.end)
            pieces.append((at, stop, base))
            at = stop
        # the shorter over the longer: of words within words both are seen
        layers = [(span, "shared") for span in self.shared]
        layers += [(span, "mark") for span in self.marks]
        if self.current is not None:
            layers.append((self.current, "claim"))
        for span, part in sorted(layers, key=lambda one: one[0].start - one[0].end):
            if span.start < end and start < span.end:
                pieces = _painted_over(pieces, span, self._style(part))
        selected = self.selected
        if selected is not None:
            over = self.screen.get_component_rich_style("screen--selection")
            pieces = _painted_over(pieces, selected, over)
        return pieces

    def render_line(self, y: int) -> Strip:
        """Paint one line of the text."""
        width = self.scrollable_content_region.width
        place = int(self.scroll_offset.y) + y
        base = self._style("")
        if place >= len(self.lines):
            return Strip.blank(width, base)
        start, end = self.lines[place]
        segments = [self._gutter(start, end)]
        for first, last, style in self._cuts(start, end):
            meta = Style.from_meta({"offset": (first, 0)})
            segments.append(Segment(self.text[first:last], style + meta))
        if start == end:
            # without it a drag over an empty line would select the container
            segments.append(Segment("", base + Style.from_meta({"offset": (start, 0)})))
        taken = sum(segment.cell_length for segment in segments)
        if taken > width:
            return Strip(segments).adjust_cell_length(width, base)
        return LeanStrip([*segments, Segment(" " * (width - taken), base)], width)


def _covered(spans: Sequence[Span]) -> list[Span]:
    """Give what spans in order cover, those that overlap as one."""
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _painted_over(
    pieces: Sequence[tuple[int, int, Style]], span: Span, style: Style
) -> list[tuple[int, int, Style]]:
    """Give the pieces with a style laid over a span."""
    cut = []
    for start, end, under in pieces:
        first, last = max(start, span.start), min(end, span.end)
        if first >= last:
            cut.append((start, end, under))
            continue
        if start < first:
            cut.append((start, first, under))
        cut.append((first, last, under + style))
        if last < end:
            cut.append((last, end, under))
    return cut
