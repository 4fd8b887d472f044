"""The queue: a list over a vector of claim ids that reads and paints only the lines in view.

A million claims cost eight bytes each. The cursor moves by direct calls and tells `on_moved` before it
returns, so that everything that depends on it is painted in the same frame.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence, Set as AbstractSet
from typing import ClassVar, Protocol

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.strip import Strip

from workbench.model import QueueRow, Status
from workbench.tui.actions import Where
from workbench.tui.bindings import bindings
from workbench.tui.showing import UNICODE, Showing
from workbench.tui.widgets.lean import LeanScrollView, LeanStrip

_PARTS = (
    "cursor",
    "blurred",
    "dim",
    "corroborated",
    "single-source",
    "unverifiable",
    "open",
    "disputed",
)
TAG_CELLS = 4


class RowSource(Protocol):
    """Where the list finds what a line shows."""

    def load(self, claim_ids: Sequence[int], /) -> None:
        """Make these rows ready."""

    def get(self, claim_id: int, /) -> QueueRow | None:
        """Give a row that was loaded."""


def tag(outlet: str) -> str:
    """Give an outlet in at most four characters: initials, or the beginning of its one word."""
    words = [word for word in outlet.split() if word.lower() != "the"]
    if not words:
        return outlet[:TAG_CELLS]
    if len(words) == 1:
        return words[0][:TAG_CELLS]
    return "".join(word[0] for word in words)[:TAG_CELLS]


class ClaimList(LeanScrollView, can_focus=True, inherit_bindings=False):
    """The claims of a filter, one a line."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.QUEUE)]
    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"claim-list--{part}" for part in _PARTS}

    def __init__(self, rows: RowSource, showing: Showing = UNICODE) -> None:
        super().__init__(id="queue")
        self.rows = rows
        self.showing = showing
        self.ids: array[int] = array("q")
        self.position = 0
        self.marked: AbstractSet[int] = frozenset()
        """Claims that the next verdict is on, instead of the one under the cursor."""
        self.on_moved: Callable[[], None] = lambda: None
        self.is_pending: Callable[[int], bool] = lambda _: False
        self.belongs: Callable[[QueueRow], bool] = lambda _: True
        self._styles: dict[str, Style] = {}
        self._mixed: dict[tuple[str, str], Style] = {}

    # ---------------------------------------------------------------- what it holds

    @property
    def claim_id(self) -> int | None:
        """The claim under the cursor."""
        return self.ids[self.position] if self.ids else None

    def hold(
        self, ids: "array[int]", position: int, *, keep_line: bool = False
    ) -> None:
        """Show these claims with the cursor at a position, on the same line of the screen when it can; the top line gets some before it."""
        line = self.position - int(self.scroll_offset.y) if keep_line else None
        self.ids = ids
        self.position = max(0, min(position, len(ids) - 1))
        self.virtual_size = Size(0, len(ids))
        if line is not None:
            if line == 0:
                line = self.scrollable_content_region.height // 3
            self.scroll_to(y=max(0, self.position - line), animate=False)
        self._show()
        self.refresh()

    def repaint(self, claim_ids: Iterable[int]) -> None:
        """Paint these claims anew where they are in view; there are never more lines than the screen has."""
        wanted = set(claim_ids)
        top = int(self.scroll_offset.y)
        for place in range(top, min(len(self.ids), top + self.size.height + 1)):
            if self.ids[place] in wanted:
                self.refresh_line(place)

    # ---------------------------------------------------------------- movement

    def go(self, position: int) -> bool:
        """Move the cursor there, or as near as the list goes; tell whether it moved."""
        new = max(0, min(len(self.ids) - 1, position))
        if not self.ids or new == self.position:
            return False
        old, self.position = self.position, new
        self._show()
        self.refresh_line(old)
        self.refresh_line(new)
        self.on_moved()
        return True

    @property
    def page(self) -> int:
        """How many lines are in view, less one that stays as a landmark."""
        return max(1, self.scrollable_content_region.height - 1)

    def _show(self) -> None:
        """Bring the cursor into view by turning a page: most moves then repaint two lines and the eye keeps its place."""
        height = max(1, self.scrollable_content_region.height)
        top = int(self.scroll_offset.y)
        if self.position < top:
            self.scroll_to(
                y=max(0, self.position - height + 1 + height // 3), animate=False
            )
        elif self.position >= top + height:
            self.scroll_to(y=self.position - height // 3, animate=False)

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self._show()

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the line that was clicked."""
        self.focus()
        line = int(self.scroll_offset.y) + event.y
        if line < len(self.ids):
            self.go(line)

    def on_focus(self) -> None:
        """Paint the cursor as the focus."""
        self.refresh()

    def on_blur(self) -> None:
        """Paint the cursor as a place that is kept."""
        self.refresh()

    # ---------------------------------------------------------------- paint

    def notify_style_update(self) -> None:
        """Forget resolved styles: resolving costs more than painting a line."""
        super().notify_style_update()
        self._styles = {}
        self._mixed = {}

    def _style(self, part: str) -> Style:
        if part not in self._styles:
            self._styles[part] = (
                self.get_component_rich_style(f"claim-list--{part}")
                if part
                else self.rich_style
            )
        return self._styles[part]

    def render_lines(self, crop: Region) -> list[Strip]:
        """Read the rows of the lines to paint in one go."""
        top = int(self.scroll_offset.y) + crop.y
        self.rows.load(self.ids[max(0, top) : top + crop.height])
        return super().render_lines(crop)

    def _over(self, ground: str, part: str) -> Style:
        """Give the style of a part over a ground: a handful, so each is mixed once."""
        if (ground, part) not in self._mixed:
            self._mixed[ground, part] = self._style(ground) + self._style(part)
        return self._mixed[ground, part]

    def render_line(self, y: int) -> Strip:
        """Paint one claim: pointer, verdict, flags, outlet, words."""
        width = self.scrollable_content_region.width
        place = int(self.scroll_offset.y) + y
        if place >= len(self.ids):
            return Strip.blank(width, self._style(""))
        row = self.rows.get(self.ids[place])
        here = place == self.position
        ground = ("cursor" if self.has_focus else "blurred") if here else ""
        if row is None:
            words = set_cell_size(self.showing.dots, width)
            return LeanStrip([Segment(words, self._style(ground))], width)
        return LeanStrip(self._segments(row, ground, width, here=here), width)

    def _segments(
        self, row: QueueRow, ground: str, width: int, *, here: bool
    ) -> list[Segment]:
        signs, under = self.showing, self._style(ground)
        said = row.mine or row.status
        letter = signs.letter(said)
        if row.mine is None:
            letter = letter.lower()
        colour = under if here else self._over(ground, str(said))
        dim = not here and not self.belongs(row)
        words = self._over(ground, "dim") if dim else under
        flag, flagged = " ", under
        if self.is_pending(row.claim_id):
            flag = signs.pending
        elif row.status is Status.DISPUTED:
            flag, flagged = "!", self._over(ground, "disputed")
        elif row.stale:
            flag = "^"
        found = (
            signs.contested
            if row.contested
            else signs.one_away
            if row.one_away
            else " "
        )
        mark = "*" if row.claim_id in self.marked else signs.pointer if here else " "
        outlet = ""
        if row.outlet:
            outlet = f"{set_cell_size(signs.line(tag(row.outlet)), TAG_CELLS)} "
        told = f"{'+' if row.noted else ' '}{found} {outlet}{signs.line(row.exact)}"
        head = [
            Segment(mark, under),
            Segment(signs.shape(said) + letter, colour),
            Segment(flag, flagged),
        ]
        room = width - sum(segment.cell_length for segment in head)
        return [*head, Segment(set_cell_size(told, max(0, room)), words)]
