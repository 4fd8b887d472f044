"""All keys and the signs of the screen, those first that count where the focus is; typing filters."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from workbench.model import Status
from workbench.tui.actions import KeyRow, Where, actions, key_rows
from workbench.tui.screens.windows import RolledWindow
from workbench.tui.showing import Showing
from workbench.tui.widgets.find_bar import FindBar

KEY_CELLS = 15


def signs(showing: Showing) -> list[tuple[str, str]]:
    """Give what the signs of queue and gutter mean."""
    told = [
        (showing.shape(status) + showing.letter(status), f"{status}.")
        for status in (*Status,)
    ]
    letter = "C S U yours, c s u only others'."
    return [
        *told,
        ("C  c", letter),
        (showing.pending, "Not on disk yet."),
        ("!", "Reviewers disagree."),
        ("^", "Stale: what the verdict rested on changed."),
        ("+", "There is a note."),
        (showing.contested, "Contested: others say it with other facts."),
        (showing.one_away, "One tie away from a second origin: d shows it."),
        ("dim", "No longer belongs to this queue; leaves it on R."),
    ]


def rows(showing: Showing, here: Sequence[Where]) -> list[KeyRow]:
    """Give the table: the keys of the parts of the screen that have the focus, then all others, then the signs."""
    first = [
        KeyRow(f"Here, {where}", action.shown, action.name, action.help)
        for where in here
        for action in actions(where)
        if action.keys_now
    ]
    named = {row.name for row in first}
    others = [row for row in key_rows() if row.name not in named]
    told = [KeyRow("Signs", sign, "", words) for sign, words in signs(showing)]
    return [*first, *others, *told]


class HelpScreen(RolledWindow[None]):
    """The help window."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("down,ctrl+n", "roll(1)", show=False),
        Binding("up", "roll(-1)", show=False),
        Binding("pagedown", "roll(10)", show=False),
        Binding("pageup", "roll(-10)", show=False),
    ]

    def __init__(self, showing: Showing, here: Sequence[Where] = ()) -> None:
        super().__init__(classes="-ascii" if showing.ascii_only else "")
        self.showing = showing
        self._rows = rows(showing, here)

    def compose(self) -> ComposeResult:
        """Put a field to filter in above the table."""
        with Vertical(id="window", classes="-large"):
            yield Static(
                "Keys   (type to filter, esc closes)", id="title", markup=False
            )
            field = FindBar()
            field.placeholder = "a key or a word"
            yield field
            with VerticalScroll(id="table"):
                yield Static(self._table(""), id="rows", markup=False)

    @on(Input.Changed)
    def _filter(self, event: Input.Changed) -> None:
        self.query_one("#rows", Static).update(self._table(event.value))

    def _table(self, wanted: str) -> Content:
        words = wanted.lower().split()
        lines: list[Content] = []
        group = ""
        for part, keys, name, told in self._rows:
            text = f"{part} {keys} {name} {told}".lower()
            if wanted != keys and not all(word in text for word in words):
                continue
            if part != group:
                group = part
                lines.append(Content.styled(part, "bold $text-primary"))
            lines.append(
                Content.assemble((f"  {keys:<{KEY_CELLS}}", "bold $text-accent"), told)
            )
        return Content("\n").join(lines or [Content("No key does that.")])
