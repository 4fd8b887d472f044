"""Choosing which claims the queue holds: every filter in words, with how many claims it has now."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Thread
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from workbench.desk.queue import Interrupted, Queue
from workbench.errors import WorkbenchError
from workbench.model import FILTERS, Filter
from workbench.tui.screens.windows import SteppedWindow
from workbench.tui.superseding import Superseding

IN_WORDS: Mapping[str, str] = {
    "all": "every claim",
    "open": "nobody has judged it",
    "mine": "you have judged it",
    "assigned": "you are asked to judge it and have not",
    "second": "it wants another opinion, and you have given none",
    "disputed": "reviewers disagree",
    "corroborated": "it stands as corroborated",
    "single-source": "it stands as single-source",
    "unverifiable": "it stands as unverifiable",
    "contested": "others say it with other facts",
    "conflicting": "claims that say the same carry different verdicts",
    "one-away": "one more tie would bring a second origin",
    "one-origin": "several articles say it, one origin stands behind them",
    "unsure": "a second origin may be independent, or not",
    "stale": "what its verdict rested on changed",
    "recheck": "it is the day to look again",
}
WORD_CELLS, COUNT_CELLS = 14, 10


class FiltersScreen(SteppedWindow[str]):
    """A window that gives the name of a filter, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,F", "leave", "Leave", show=False),
        Binding("j", "step(1)", show=False),
        Binding("k", "step(-1)", show=False),
    ]

    class Counted(Message):
        """How many claims a filter has."""

        def __init__(self, status: str, count: int) -> None:
            super().__init__()
            self.status = status
            self.count = count

    def __init__(self, opens: Callable[[], Queue], wanted: Filter) -> None:
        super().__init__()
        self._counting = Superseding(opens)
        self._wanted = wanted
        self._counts: dict[str, int] = {}

    def compose(self) -> ComposeResult:
        """List them, the one that is on first under the cursor."""
        with Vertical(id="window", classes="-large"):
            yield Static("Show   (enter chooses, esc leaves)", id="title", markup=False)
            choices = OptionList(
                *(Option(self._line(name), id=name) for name in FILTERS),
                id="choices",
                markup=False,
            )
            choices.highlighted = FILTERS.index(self._wanted.status)
            yield choices

    def on_mount(self) -> None:
        """Have the counts worked out meanwhile."""
        turn = self._counting.supersede()
        Thread(target=self._count, args=(turn,), name="counting", daemon=True).start()

    def on_unmount(self) -> None:
        """Stop counting."""
        self._counting.supersede()

    def _line(self, name: str) -> Content:
        count = self._counts.get(name)
        told = f"{count:>{COUNT_CELLS},}" if count is not None else " " * COUNT_CELLS
        return Content.assemble(
            (f"{name:<{WORD_CELLS}}", "bold"), f"{told}  {IN_WORDS[name]}"
        )

    def _count(self, turn: int) -> None:
        with (
            contextlib.suppress(WorkbenchError, Interrupted, RuntimeError),
            self._counting.reading(turn) as queue,
        ):
            for name in FILTERS:
                count = queue.count(replace(self._wanted, status=name))
                self.post_message(self.Counted(name, count))

    def on_filters_screen_counted(self, message: Counted) -> None:
        """Show a count beside its filter."""
        self._counts[message.status] = message.count
        choices = self.query_one(OptionList)
        choices.replace_option_prompt(message.status, self._line(message.status))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the chosen one."""
        self.dismiss(event.option_id)
