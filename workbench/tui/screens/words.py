"""Asking for words: a note on a claim, or the reason a verdict needs."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from workbench.display import safe_lines
from workbench.tui.screens.windows import LeftWindow


class WordsArea(TextArea):
    """Several lines of words; what is pasted comes in without anything a terminal obeys."""

    async def _on_paste(self, event: events.Paste) -> None:
        event.text = safe_lines(event.text.replace("\r\n", "\n").replace("\r", "\n"))
        await super()._on_paste(event)


class WordsScreen(LeftWindow[str]):
    """A window that gives the words, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,ctrl+j,f2", "save", "Save", show=False, priority=True),
        Binding("escape", "leave", "Leave", show=False),
    ]

    def __init__(
        self,
        title: str,
        about: str = "",
        *,
        words: str = "",
        may_be_empty: bool = False,
    ) -> None:
        super().__init__()
        self._words = words
        """What stands in the field at first: words that were written before and not saved."""
        self._may_be_empty = may_be_empty
        self._title = title
        self._about = about

    def compose(self) -> ComposeResult:
        """Put the words it is about above the field."""
        with Vertical(id="window"):
            yield Static(self._title, id="title", markup=False)
            if self._about:
                yield Static(self._about, id="about", markup=False)
            area = WordsArea(
                self._words, id="words", soft_wrap=True, tab_behavior="focus"
            )
            area.move_cursor(area.document.end)
            area.cursor_blink = False
            yield area
            keys = "ctrl+s saves, with words or without   esc leaves"
            if not self._may_be_empty:
                keys = "ctrl+s saves   esc leaves without"
            yield Static(keys, id="keys", markup=False)

    def action_save(self) -> None:
        """Give the words, once the field has taken in what was typed before: its keys wait in a line of their own."""
        self.query_one(WordsArea).call_later(self._give)

    def _give(self) -> None:
        """Give the words; blank ones are none, unless they may be."""
        words = self.query_one(WordsArea).text.strip()
        if self.is_current:
            self.dismiss(words if words or self._may_be_empty else None)
