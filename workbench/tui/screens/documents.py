"""Choosing the article whose claims to review: type a word of its title, outlet or path."""

import asyncio
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from workbench.desk.queue import Queue
from workbench.errors import WorkbenchError
from workbench.tui.screens.windows import TypedWindow
from workbench.tui.showing import Showing

SHOWN = 200
"""Articles in the window; typing finds the others."""


class DocumentsScreen(TypedWindow[int]):
    """A window that gives the id of an article, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("down,ctrl+n", "step(1)", show=False),
        Binding("up", "step(-1)", show=False),
    ]

    def __init__(self, path: Path, reviewer: str, showing: Showing) -> None:
        super().__init__()
        self._path = path
        self._reviewer = reviewer
        self._showing = showing
        self._ids: list[int] = []
        self._shown: str | None = None
        """The words whose articles are shown."""

    def compose(self) -> ComposeResult:
        """Put a field to filter in above the articles."""
        with Vertical(id="window", classes="-large"):
            yield Static(
                "Articles   (type to filter, enter chooses)", id="title", markup=False
            )
            yield from self.field_and_choices("a word of the title, outlet or path")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self._choose(event.value)

    @work(exclusive=True)
    async def _choose(self, typed: str) -> None:
        # the list may be a keystroke behind what was typed
        if typed != self._shown and not await self._show(typed):
            return
        chosen = self.query_one(OptionList).highlighted
        if chosen is not None:
            self.dismiss(self._ids[chosen])
        else:
            self.notify("No article has these words.", markup=False)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._ids[event.option_index])

    def _read(self, words: str) -> list[tuple[int, str, str]]:
        queue = Queue.open(self._path, self._reviewer)
        try:
            return queue.find_documents(words, SHOWN)
        finally:
            queue.close()

    @work(exclusive=True)
    async def fill(self, typed: str) -> None:
        """Show the articles that fit, once they are read."""
        await self._show(typed)

    async def _show(self, typed: str) -> bool:
        """Show the articles that fit; tell whether they could be read."""
        line = self._showing.line
        try:
            found = await asyncio.to_thread(self._read, typed)
        except WorkbenchError as problem:
            self.notify(line(str(problem)), severity="error", markup=False)
            return False
        self._ids, self._shown = [document_id for document_id, _, _ in found], typed
        choices = self.query_one(OptionList)
        choices.clear_options()
        choices.add_options(
            [
                Option(
                    Content.assemble(
                        (f"{line(outlet)}  ", "bold"), line(title or "without a title")
                    )
                )
                for _, title, outlet in found
            ]
        )
        choices.highlighted = 0 if found else None
        return True
