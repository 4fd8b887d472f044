"""One verdict for all claims of a cluster: which claims that would be, and which verdict."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from workbench.desk.beside import Other
from workbench.model import Verdict
from workbench.tui.screens.windows import RolledWindow
from workbench.tui.showing import Showing
from workbench.tui.voices import VERDICTS

LISTED = 100
"""Claims that are listed; the verdict is on all of them."""


class TogetherScreen(RolledWindow[Verdict]):
    """A window that gives the verdict, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(key, f"choose('{word}')", show=False)
            for key, word in VERDICTS.items()
        ),
        Binding("j,down", "roll(1)", show=False),
        Binding("k,up", "roll(-1)", show=False),
        Binding("escape,q", "leave", "Leave", show=False),
    ]

    def __init__(
        self, claims: Sequence[Other], count: int, counted: str, showing: Showing
    ) -> None:
        super().__init__()
        self._claims = claims
        self._count = count
        self._counted = counted
        self._showing = showing

    def compose(self) -> ComposeResult:
        """Put the number of claims above them."""
        line = self._showing.line
        title = f"One verdict on {self._count:,} claims"
        rows = [
            Content.assemble(
                f"{self._showing.shape(other.status)} ",
                (line(other.place.outlet), "bold"),
                f"  {line(other.place.exact)}",
            )
            for other in self._claims[:LISTED]
        ]
        if self._count > LISTED:
            rows.append(Content(f"and {self._count - LISTED:,} more"))
        with Vertical(id="window"):
            yield Static(title, id="title", markup=False)
            yield Static(line(self._counted), id="about", markup=False)
            with VerticalScroll(id="table"):
                yield Static(Content("\n").join(rows), id="rows", markup=False)
            keys = "c corroborated   s single-source   u unverifiable   esc leaves"
            yield Static(keys, id="keys", markup=False)

    def on_mount(self) -> None:
        """Let the keys scroll it."""
        self.query_one("#table").focus()

    def action_choose(self, word: str) -> None:
        """Give a verdict."""
        self.dismiss(Verdict(word))
