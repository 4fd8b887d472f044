"""All that happened to one claim: who did what, when, with which words."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from workbench.model import HistoryLine
from workbench.tui.screens.windows import RolledWindow
from workbench.tui.showing import Showing
from workbench.tui.widgets.inspector import STYLES, when


class HistoryScreen(RolledWindow[None]):
    """The history window, newest event first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,h,q", "leave", "Leave", show=False),
        Binding("j", "roll(1)", show=False),
        Binding("k", "roll(-1)", show=False),
    ]

    def __init__(
        self, exact: str, lines: Sequence[HistoryLine], showing: Showing, *, cut: bool
    ) -> None:
        super().__init__()
        self._exact = exact
        self._lines = lines
        self._showing = showing
        self._cut = cut

    def compose(self) -> ComposeResult:
        """Put the claim above its events."""
        told = [self._line(line) for line in self._lines]
        if not told:
            told = [Content("Nothing has happened to this claim yet.")]
        if self._cut:
            told.append(Content("Older events: workbench audit --claim."))
        with Vertical(id="window", classes="-large"):
            yield Static("History   (esc closes)", id="title", markup=False)
            yield Static(
                self._showing.line(self._exact[:400]), id="about", markup=False
            )
            with VerticalScroll(id="table"):
                yield Static(Content("\n").join(told), id="rows", markup=False)

    def on_mount(self) -> None:
        """Let the keys scroll it."""
        self.query_one("#table").focus()

    def _line(self, line: HistoryLine) -> Content:
        safe = self._showing.line
        done = "undo: " if line.undoes else ""
        value = line.value or ("withdrawn" if line.kind == "verdict" else "taken back")
        shown = f"{self._showing.sign_of(value)} " if line.kind == "verdict" else ""
        parts = [
            Content.styled(when(line.at), "$text-muted"),
            Content.styled(safe(line.reviewer), "bold"),
            Content.styled(
                f"{done}{line.kind} {shown}{safe(value)}", STYLES.get(line.value, "")
            ),
        ]
        parts += [Content(f"(before: {safe(line.before)})")] if line.before else []
        parts += [Content(safe(line.detail))] if line.detail else []
        parts += [Content(f'"{safe(line.note)}"')] if line.note else []
        parts += [Content(f"because: {safe(line.reason)}")] if line.reason else []
        parts.append(Content.styled(line.hash[:8], "$text-muted"))
        return Content("  ").join(parts)
