"""What the windows over the review have in common: they are left with nothing, and keys scroll a table or move a choice.

Which keys do so is each window's own affair: in some of them letters are typed.
"""

from typing import TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList

from workbench.tui.widgets.find_bar import FindBar

Given = TypeVar("Given")
"""What a window gives where it is not left with nothing."""


class LeftWindow(ModalScreen[Given | None]):
    """A window that can be left."""

    def action_leave(self) -> None:
        """Leave, and give nothing."""
        self.dismiss(None)


class RolledWindow(LeftWindow[Given]):
    """A window with a table that keys scroll."""

    def action_roll(self, lines: int) -> None:
        """Scroll the table, whatever has the focus."""
        self.query_one("#table", VerticalScroll).scroll_relative(y=lines, animate=False)


class SteppedWindow(LeftWindow[Given]):
    """A window with a list of choices in which keys move."""

    def action_step(self, lines: int) -> None:
        """Move the choice, whatever has the focus."""
        choices = self.query_one(OptionList)
        if lines > 0:
            choices.action_cursor_down()
        else:
            choices.action_cursor_up()


class TypedWindow(SteppedWindow[Given]):
    """A window with a field above its choices: what is typed says which of them are shown."""

    def fill(self, typed: str) -> object:
        """Show the choices that fit."""
        raise NotImplementedError

    def field_and_choices(self, placeholder: str) -> ComposeResult:
        """Put the field above the choices; it alone has the focus."""
        field = FindBar()
        field.placeholder = placeholder
        yield field
        choices = OptionList(id="choices", markup=False)
        choices.can_focus = False
        yield choices

    def on_mount(self) -> None:
        """Show what there is before a key is pressed."""
        self.fill("")

    @on(Input.Changed)
    def _filter(self, event: Input.Changed) -> None:
        self.fill(event.value)
