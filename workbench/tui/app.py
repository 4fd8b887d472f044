"""The Textual application: one screen, its windows, its themes."""

import os
import signal
from asyncio import get_running_loop
from pathlib import Path
from threading import Thread
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from workbench.errors import ConfigError
from workbench.tui.messages import Answered, Counted, WritingRefused
from workbench.tui.opening import Opening
from workbench.tui.screens.review import ReviewScreen
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting


class ReviewApp(App[None]):
    """A reviewer's sitting on a terminal."""

    TITLE = "workbench"
    CSS_PATH = ["screens/review.tcss", "screens/beside.tcss", "screens/windows.tcss"]  # noqa: RUF012 - the base's own annotation
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", show=False, priority=True)
    ]
    COMMANDS = set()  # noqa: RUF012 - the base's own annotation; the screen brings its commands

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
        if theme and theme not in self.available_themes:
            raise ConfigError(
                f"{theme!r} is no theme.",
                hint=f"There are: {', '.join(sorted(self.available_themes))}.",
            )
        self.theme = theme or "textual-dark"
        self.sitting = Sitting(
            path,
            reviewer,
            lambda job: self.review.deliver(Answered(job)),
            lambda problem: self.review.deliver(WritingRefused(problem)),
            lambda problem: self.review.deliver(Counted(problem)),
            blind=blind,
        )
        self.review = ReviewScreen(self.sitting, opening, showing)

    def get_default_screen(self) -> Screen[None]:
        """Start with the review."""
        return self.review

    def on_mount(self) -> None:
        """Leave in order when the terminal goes or the system asks."""
        if self.review.is_program:
            loop = get_running_loop()
            loop.add_signal_handler(signal.SIGTERM, self.review.action_quit)
            loop.add_signal_handler(signal.SIGHUP, self._hang_up)

    def _hang_up(self) -> None:
        """Save what is pending and end: the terminal is gone, and restoring it would wait for it for ever."""
        self.review.leaving = True
        self.review.keep_place()

        def end() -> None:
            self.sitting.writing.finish()
            os._exit(128 + signal.SIGHUP)

        Thread(target=end, name="hanging up", daemon=True).start()

    async def action_quit(self) -> None:
        """Leave as the screen does."""
        self.review.action_quit()
