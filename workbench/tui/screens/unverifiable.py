"""Why a claim can't be checked, and when to look again: a reason by one key, a day by its digits.

There is no field to wait for: letters are reasons and digits are the day, so keys typed in one go all count.
"""

import datetime as dt
from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from workbench.desk.rechecking import day_of
from workbench.errors import BadInput
from workbench.model import Because
from workbench.tui.screens.windows import LeftWindow

REASONS = {
    "o": (Because.OPINION, "an opinion: nobody can be shown right or wrong"),
    "p": (Because.PREDICTION, "a prediction: it has not come to pass yet"),
    "v": (Because.VAGUE, "too vague: what would have to be true is not said"),
    "n": (Because.NO_ACCESS, "no access: what would show it can't be reached"),
    "w": (Because.PENDING, "waiting: an answer was asked for"),
    "r": (Because.REFUSED, "refused: who could tell does not"),
}
DAY_CELLS = 10


class Why(NamedTuple):
    """What the window gives."""

    because: Because
    recheck: str
    """The ISO day on which to look again; empty for none."""


class UnverifiableScreen(LeftWindow[Why]):
    """A window that gives the reason and the day, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"reason('{key}')", show=False) for key in REASONS),
        Binding("enter", "save", show=False),
        Binding("backspace", "rub_out", show=False),
        Binding("escape,q", "leave", "Leave", show=False),
    ]

    def __init__(self, about: str, today: dt.date) -> None:
        super().__init__()
        self._about = about
        self._today = today
        self._key = ""
        self._day = ""
        self._told = ""

    def compose(self) -> ComposeResult:
        """Put the claim above the reasons."""
        with Vertical(id="window", classes="-tall"):
            yield Static("Unverifiable: why?", id="title", markup=False)
            yield Static(self._about, id="about", markup=False)
            yield Static(self._lines(), id="rows", markup=False)
            keys = "letters: why   digits: the day   enter saves   esc leaves"
            yield Static(keys, id="keys", markup=False)

    def _lines(self) -> Content:
        rows = [
            Content.assemble(
                (f"{'>' if key == self._key else ' '} {key}  ", "bold $text-accent"),
                (told, "bold" if key == self._key else ""),
            )
            for key, (_, told) in REASONS.items()
        ]
        day = self._day or "none"
        rows += [
            Content(""),
            Content.assemble(
                "look again on  ",
                (f"{day:<{DAY_CELLS}}", "bold"),
                ("  2027-01-31, or +7: a week from today", "$text-muted"),
            ),
            Content.styled(self._told, "bold $text-warning"),
        ]
        return Content("\n").join(rows)

    def _paint(self, told: str = "") -> None:
        self._told = told
        self.query_one("#rows", Static).update(self._lines(), layout=False)

    def on_key(self, event: events.Key) -> None:
        """Take a character of the day."""
        if event.character is not None and event.character in "0123456789+-":
            event.stop()
            self._add(event.character)

    def on_paste(self, event: events.Paste) -> None:
        """Take a day from the clipboard."""
        event.stop()
        self._add("".join(one for one in event.text if one in "0123456789+-"))

    def _add(self, characters: str) -> None:
        self._day = (self._day + characters)[:DAY_CELLS]
        self._paint()

    def action_rub_out(self) -> None:
        """Take the day's last character away."""
        self._day = self._day[:-1]
        self._paint()

    def action_reason(self, key: str) -> None:
        """Choose a reason."""
        self._key = key
        self._paint()

    def action_save(self) -> None:
        """Give reason and day, or say what is missing."""
        if not self._key:
            self._paint(
                "Choose a reason first; u in the review gives the verdict without one."
            )
            return
        try:
            day = day_of(self._day, self._today)
        except BadInput as problem:
            self._paint(f"{problem} {problem.hint}")
            return
        self.dismiss(Why(REASONS[self._key][0], day))
