"""The Textual application: one screen, its windows, its themes."""

import os
import signal
from asyncio import get_running_loop
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import ClassVar

from textual.actions import ActionParseResult
from textual.app import App
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.screen import Screen
from textual.theme import Theme
from textual.widgets import Static

from workbench.errors import ConfigError, WorkbenchError
from workbench.tui.bindings import Commands
from workbench.tui.messages import Answered, Counted, WritingRefused
from workbench.tui.opening import Opening
from workbench.tui.screens.review import ReviewScreen
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting
from workbench.tui.themes import OWN

DEFAULT = "textual-dark"
LEAST = (40, 10)
"""Columns and rows that a window takes."""
TOO_SMALL = "Too small: a window takes 40 columns and 10 rows. Keys count all the same; esc leaves."


class ReviewApp(App[None]):
    """A reviewer's sitting on a terminal."""

    TITLE = "workbench"
    CSS_PATH = [  # noqa: RUF012 - the base's own annotation
        "screens/review.tcss",
        "screens/beside.tcss",
        "screens/windows.tcss",
        "screens/around.tcss",
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", show=False, priority=True)
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (10, "-short"), (18, "-tall")]  # noqa: RUF012 - the base's own annotation; of windows
    COMMANDS: ClassVar[Commands] = set()
    """The screen brings its own."""

    def __init__(
        self,
        path: Path,
        reviewer: str,
        opening: Opening,
        showing: Showing,
        theme: str = "",
        *,
        blind: bool = False,
    ) -> None:
        super().__init__()
        self.set_class(showing.ascii_only, "-ascii")
        for own in OWN:
            self.register_theme(own)
        if theme and theme not in self.available_themes:
            raise ConfigError(
                f"{theme!r} is no theme.",
                hint=f"There are: {', '.join(sorted(self.available_themes))}.",
            )
        kept = opening.looks.get("theme", "")
        self.theme = theme or (kept if kept in self.available_themes else DEFAULT)
        self._theme_shown = self.theme
        """What was chosen last; the one that a sitting begins with is not chosen in it."""
        self.sitting = Sitting(
            path,
            reviewer,
            lambda job: self.review.deliver(Answered(job)),
            lambda problem: self.review.deliver(WritingRefused(problem)),
            lambda problem: self.review.deliver(Counted(problem)),
            blind=blind,
        )
        self.review = ReviewScreen(self.sitting, opening, showing)
        self.failed: Exception | None = None
        """What the screen ended by, where it was an error: to be raised by who started it."""

    def get_default_screen(self) -> Screen[None]:
        """Start with the review."""
        return self.review

    def on_mount(self) -> None:
        """Leave in order when the terminal goes or the system asks; keep the theme that is chosen."""
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        self.screen_change_signal.subscribe(self, self._fit)
        if self.review.is_program:
            loop = get_running_loop()
            loop.add_signal_handler(signal.SIGTERM, self.review.action_quit)
            loop.add_signal_handler(signal.SIGHUP, self._hang_up)

    def _keep_theme(self, theme: Theme) -> None:
        if theme.name != self._theme_shown:
            self._theme_shown = self.sitting.looks["theme"] = theme.name

    def on_resize(self) -> None:
        """See whether what is open fits the new size."""
        self.call_after_refresh(lambda: self._fit(self.screen))

    def _fit(self, screen: Screen[object]) -> None:
        """Say of a window that does not fit that it does not; the review says so of itself."""
        if screen is self.review:
            return
        small = self.size.width < LEAST[0] or self.size.height < LEAST[1]
        if small and not screen.query("#small"):
            screen.mount(Static(TOO_SMALL, id="small", markup=False))
        screen.set_class(small, "-tiny")

    def _hang_up(self) -> None:
        """Save what is pending and end: the terminal is gone, and restoring it would wait for it for ever."""
        self.review.leaving = True
        self.review.keep_place()

        def end() -> None:
            self.sitting.writing.finish()
            os._exit(128 + signal.SIGHUP)

        Thread(target=end, name="hanging up", daemon=True).start()

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Perform an action; what it could not read or do is told, and the screen goes on."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except WorkbenchError as problem:
            self.review.warn(problem)
            return True

    def _handle_exception(self, error: Exception) -> None:
        """End in order: the base would print pages of what articles hold, and leave with the code for success."""
        self._return_code = 1
        if self.failed is None:
            self.failed = self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    async def action_quit(self) -> None:
        """Leave as the screen does."""
        self.review.action_quit()
