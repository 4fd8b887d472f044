"""How the desk is getting on, as bars and tables of plain characters; read in a thread of its own, for it passes over whole tables."""

import contextlib
from pathlib import Path
from threading import Thread
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from workbench.desk.dashboard import Dashboard, dashboard, panels
from workbench.errors import WorkbenchError
from workbench.exporters.panels import drawn
from workbench.tui.screens.windows import RolledWindow
from workbench.tui.showing import Showing
from workbench.tui.widgets.inspector import STYLES

LEAST_CELLS = 20
PARTS = STYLES | {"title": "bold $text-primary", "told": "$text-muted", "bar": "$text-accent"}  # fmt: skip


class DashboardScreen(RolledWindow[None]):
    """The dashboard window."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,percent_sign", "leave", "Leave", show=False),
        Binding("R", "read", show=False),
        Binding("j,down", "roll(1)", show=False),
        Binding("k,up", "roll(-1)", show=False),
        Binding("space,pagedown,ctrl+d,J", "page(1)", show=False),
        Binding("pageup,ctrl+u,K", "page(-1)", show=False),
        Binding("g,home", "top", show=False),
        Binding("G,end", "bottom", show=False),
    ]

    class Read(Message):
        """It was read, or could not be."""

        def __init__(
            self, turn: int, found: Dashboard | None, problem: WorkbenchError | None
        ) -> None:
            super().__init__()
            self.turn = turn
            self.found = found
            self.problem = problem

    def __init__(
        self, path: Path, showing: Showing, *, opinions: int, blind: bool
    ) -> None:
        super().__init__(classes="-ascii" if showing.ascii_only else "")
        self._path = path
        self._showing = showing
        self._opinions = opinions
        self._blind = blind
        self._turn = 0
        self.found: Dashboard | None = None

    def compose(self) -> ComposeResult:
        """Put the figures under their title."""
        with Vertical(id="window", classes="-whole"):
            title = "Dashboard   (j k scroll, R reads anew, esc closes)"
            yield Static(title, id="title", markup=False)
            with VerticalScroll(id="table"):
                yield Static("reading ...", id="rows", markup=False)

    def on_mount(self) -> None:
        """Have it read, and let the keys scroll it."""
        self.query_one("#table").focus()
        self.action_read()

    def action_read(self) -> None:
        """Have it read in a thread; an older reading is of no use then."""
        self._turn += 1
        Thread(
            target=self._read, args=(self._turn,), name="dashboard", daemon=True
        ).start()

    def _read(self, turn: int) -> None:
        found, problem = None, None
        try:
            found = dashboard(self._path, local=True, opinions=self._opinions)
        except WorkbenchError as failure:
            problem = failure
        with contextlib.suppress(RuntimeError):  # the window has gone
            self.post_message(self.Read(turn, found, problem))

    def on_dashboard_screen_read(self, message: Read) -> None:
        """Show what was read, or say why it could not be."""
        if message.turn != self._turn:
            return
        problem = message.problem
        if problem is not None:
            told = f"{problem} {problem.hint}".strip()
            self.query_one("#rows", Static).update(Content(self._showing.lines(told)))
            return
        self.found = message.found
        self._paint()

    def on_resize(self) -> None:
        """Draw it for the new width."""
        self._paint()

    def _paint(self) -> None:
        if self.found is None:
            return
        table = self.query_one("#table", VerticalScroll)
        width = max(LEAST_CELLS, table.scrollable_content_region.width)
        line = self._showing.line
        lines = [
            Content.assemble(
                *((line(words), PARTS.get(part, "")) for words, part in told)
            )
            for told in drawn(
                panels(self.found, blind=self._blind), width, self._showing.bar[0]
            )
        ]
        self.query_one("#rows", Static).update(Content("\n").join(lines))

    # ---------------------------------------------------------------- keys

    @property
    def _table(self) -> VerticalScroll:
        return self.query_one("#table", VerticalScroll)

    def action_page(self, pages: int) -> None:
        """Scroll by a page."""
        height = max(1, self._table.scrollable_content_region.height - 1)
        self._table.scroll_relative(y=pages * height, animate=False)

    def action_top(self) -> None:
        """Go to the top."""
        self._table.scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """Go to the end."""
        self._table.scroll_end(animate=False)
