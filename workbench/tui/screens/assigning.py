"""Asking a reviewer to judge claims: type a handle, or choose one of those known here."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from workbench.desk.reviewers import reviewer_handle
from workbench.errors import UsageError
from workbench.tui.screens.windows import TypedWindow
from workbench.tui.showing import Showing


class Asked(NamedTuple):
    """What the window gives."""

    to: str
    withdraw: bool
    """Whether they were asked already, and are not any more."""


class AssigningScreen(TypedWindow[Asked]):
    """A window that gives who is asked, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("down,ctrl+n", "step(1)", show=False),
        Binding("up", "step(-1)", show=False),
    ]

    def __init__(
        self,
        about: str,
        known: Sequence[str],
        asked: frozenset[str],
        showing: Showing,
    ) -> None:
        super().__init__()
        self._about = about
        self._known = known
        self._asked = asked
        """Who is asked to judge all of these claims."""
        self._showing = showing
        self._handles: list[str] = []

    def compose(self) -> ComposeResult:
        """Put a field above the reviewers known here."""
        with Vertical(id="window"):
            yield Static("Who is to judge?   (enter asks, esc leaves)", id="title", markup=False)  # fmt: skip
            yield Static(self._showing.line(self._about), id="about", markup=False)
            yield from self.field_and_choices("a reviewer's handle")

    def fill(self, typed: str) -> None:
        """Show who is known, and whoever is typed that is not."""
        words = typed.strip()
        self._handles = [handle for handle in self._known if handle.startswith(words)]
        lines = [
            f"{handle}   is asked: enter takes it back"
            if handle in self._asked
            else handle
            for handle in self._handles
        ]
        if words and words not in self._known:
            self._handles.append(words)
            lines.append(f"{self._showing.line(words)}   new here")
        choices = self.query_one(OptionList)
        choices.clear_options()
        choices.add_options([Option(line) for line in lines])
        choices.highlighted = 0 if lines else None

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        # the list may be a keystroke behind what was typed
        self.fill(event.value)
        chosen = self.query_one(OptionList).highlighted
        if chosen is not None:
            self._give(self._handles[chosen])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._give(self._handles[event.option_index])

    def _give(self, handle: str) -> None:
        try:
            self.dismiss(Asked(reviewer_handle(handle), handle in self._asked))
        except UsageError as problem:
            told = self._showing.line(f"{problem} {problem.hint}")
            self.notify(told, severity="warning", markup=False)
