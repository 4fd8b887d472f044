"""Why a claim counts as it does: suggestion, origins, edges with their words, what would change it, and what verdicts rest on."""

import asyncio
from collections.abc import Collection
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from workbench.errors import WorkbenchError
from workbench.tui.screens.windows import RolledWindow
from workbench.tui.showing import Showing


class WhyScreen(RolledWindow[None]):
    """The window that explains a claim."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,W", "leave", "Leave", show=False),
        Binding("j", "roll(1)", show=False),
        Binding("k", "roll(-1)", show=False),
    ]

    def __init__(
        self, path: Path, uid: str, heard: Collection[str], showing: Showing
    ) -> None:
        super().__init__()
        self._path = path
        self._uid = uid
        self._heard = heard
        """Reviewers whose verdicts may be shown."""
        self._showing = showing

    def compose(self) -> ComposeResult:
        """Put the title above the lines."""
        with Vertical(id="window", classes="-large"):
            yield Static("Why   (esc closes)", id="title", markup=False)
            with VerticalScroll(id="table"):
                yield Static(f"reading{self._showing.dots}", id="rows", markup=False)

    def on_mount(self) -> None:
        """Have it read: a cluster of thousands takes a while."""
        self.query_one("#table").focus()
        self._fill()

    @work(exclusive=True)
    async def _fill(self) -> None:
        try:
            lines = await asyncio.to_thread(self._read)
        except WorkbenchError as problem:
            lines = [f"{problem} {problem.hint}"]
        told = "\n".join(map(self._showing.line, lines))
        self.query_one("#rows", Static).update(told)

    def _read(self) -> list[str]:
        from workbench.desk.clusters import why
        from workbench.desk.explaining import in_words

        found = dict(why(self._path, self._uid))
        verdicts = found["verdicts"]
        if isinstance(verdicts, list):
            found["verdicts"] = [
                one for one in verdicts if one["reviewer"] in self._heard
            ]
        return in_words(found)
