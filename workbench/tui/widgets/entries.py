"""A list whose entries take as many lines as their words need: what stands beside a claim, line by line.

Words are pieces with a part, which is a style by name, never markup. Headings and remarks are passed over by the cursor.
"""

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from workbench.tui.entry import Entry
from workbench.tui.showing import UNICODE, Showing
from workbench.tui.wrapping import wrap

_PARTS = (
    "cursor",
    "blurred",
    "heading",
    "name",
    "dim",
    "mark",
    "strong",
    "corroborated",
    "single-source",
    "unverifiable",
)
POINTER = 2
"""Cells before an entry: the pointer and a blank."""


class _Line(NamedTuple):
    """One painted line: half-open code points of an entry's words."""

    entry: int
    start: int
    end: int


class Entries(ScrollView, can_focus=True, inherit_bindings=False):
    """Entries with a cursor; it tells `on_moved` before a move returns."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"entries--{part}" for part in _PARTS}

    def __init__(self, showing: Showing = UNICODE) -> None:
        super().__init__(id="entries")
        self.showing = showing
        self.entries: Sequence[Entry] = ()
        self.position = 0
        self.on_moved: Callable[[], None] = lambda: None
        self.on_chosen: Callable[[], None] = lambda: None
        self._lines: list[_Line] = []
        self._first: list[int] = []
        self._wrapped_at = 0
        self._styles: dict[str, Style] = {}

    # ---------------------------------------------------------------- what it holds

    def hold(self, entries: Sequence[Entry], position: int) -> None:
        """Show these entries with the cursor at a position, or the nearest where it may stop."""
        self.entries = entries
        self._wrapped_at = 0
        self._wrap()
        stops = [n for n, entry in enumerate(entries) if entry.stop]
        self.position = min(stops, key=lambda n: (abs(n - position), n), default=0)
        self._show()
        self.refresh()

    def replace(self, position: int, entry: Entry) -> None:
        """Show another form of an entry; where only styles change, no line breaks elsewhere."""
        old = self.entries[position]
        self.entries = [*self.entries[:position], entry, *self.entries[position + 1 :]]
        if (old.words, old.indent) != (entry.words, entry.indent):
            self._wrapped_at = 0
            self._wrap()
        self.refresh()

    def move(self, by: int) -> bool:
        """Move the cursor some entries on, over those where it may not stop; tell whether it moved."""
        stops = [n for n, entry in enumerate(self.entries) if entry.stop]
        if self.position not in stops:
            return False
        at = stops.index(self.position) + by
        new = stops[max(0, min(len(stops) - 1, at))]
        if new == self.position:
            if by < 0:
                self.scroll_to(y=0, animate=False)  # what stands above has no cursor
            return False
        self.position = new
        self._show()
        self.refresh()
        self.on_moved()
        return True

    @property
    def page(self) -> int:
        """Entries of a page, roughly: half its lines."""
        return max(1, self.scrollable_content_region.height // 2)

    def _wrap(self) -> None:
        width = max(8, self.scrollable_content_region.width or 40)
        if self._wrapped_at == width:
            return
        self._wrapped_at = width
        self._lines, self._first = [], []
        for number, entry in enumerate(self.entries):
            self._first.append(len(self._lines))
            for start, end in wrap(entry.words, width - POINTER - entry.indent):
                self._lines.append(_Line(number, start, end))
        self.virtual_size = Size(width, len(self._lines))

    def _show(self) -> None:
        """Bring the whole entry under the cursor into view, its first line at least; at the first one also what stands above."""
        if not self._first:
            return
        height = max(1, self.scrollable_content_region.height)
        first = self._first[self.position]
        after = [*self._first[self.position + 1 :], len(self._lines)][0]
        top = int(self.scroll_offset.y)
        if not any(entry.stop for entry in self.entries[: self.position]):
            top = 0 if after <= height else top
        if first < top:
            top = max(0, first - height // 4)
        elif after > top + height:
            top = min(first, after - height)
        self.scroll_to(y=top, animate=False)

    # ---------------------------------------------------------------- events

    def on_resize(self) -> None:
        """Wrap anew and keep the cursor in view."""
        self._wrap()
        self._show()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the entry that was clicked; a second click chooses it."""
        self.focus()
        place = int(self.scroll_offset.y) + event.y
        if place >= len(self._lines):
            return
        entry = self._lines[place].entry
        if not self.entries[entry].stop:
            return
        if entry == self.position:
            self.on_chosen()
            return
        self.position = entry
        self._show()
        self.refresh()
        self.on_moved()

    def on_focus(self) -> None:
        """Paint the cursor as the focus."""
        self.refresh()

    def on_blur(self) -> None:
        """Paint the cursor as a place that is kept."""
        self.refresh()

    # ---------------------------------------------------------------- paint

    def notify_style_update(self) -> None:
        """Forget resolved styles."""
        super().notify_style_update()
        self._styles = {}

    def _style(self, part: str) -> Style:
        if part not in self._styles:
            self._styles[part] = self._resolved(part) if part else self.rich_style
        return self._styles[part]

    def _resolved(self, part: str) -> Style:
        """Give a part's style on the pane's ground; but for the cursor the ground itself is left out, so that it shows the cursor's."""
        whole = self.get_component_rich_style(f"entries--{part}")
        if part in {"cursor", "blurred"}:
            return whole
        return Style(
            color=whole.color,
            bold=whole.bold,
            dim=whole.dim,
            underline=whole.underline,
        )

    def render_line(self, y: int) -> Strip:
        """Paint one line of an entry."""
        width = self.scrollable_content_region.width
        place = int(self.scroll_offset.y) + y
        base = self._style("")
        if place >= len(self._lines):
            return Strip.blank(width, base)
        number, start, end = self._lines[place]
        entry = self.entries[number]
        here = entry.stop and number == self.position
        ground = base
        if here:
            ground += self._style("cursor" if self.has_focus else "blurred")
        first = place == self._first[number]
        pointer = self.showing.pointer if here and first else " "
        segments = [Segment(f"{pointer} {' ' * entry.indent}", ground)]
        at = 0
        for words, part in entry.pieces:
            cut = words[max(0, start - at) : max(0, end - at)]
            if cut:
                style = ground + self._style(part) if part else ground
                segments.append(Segment(cut, style))
            at += len(words)
        return Strip(segments).adjust_cell_length(width, ground)
