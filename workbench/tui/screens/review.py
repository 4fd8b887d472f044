"""The review screen as a whole: it opens the queue, watches what others do, keeps the place, and leaves in order."""

import contextlib
import gc
from threading import Thread
from typing import ClassVar

from textual.binding import BindingType

from workbench.errors import WorkbenchError
from workbench.model import HistoryLine
from workbench.tui.actions import Where
from workbench.tui.bindings import Commands, ReviewCommands, bindings
from workbench.tui.screens.ending import EndingScreen

WATCH = 0.25
"""Seconds between looks at what others committed; one costs microseconds."""
PLACE_EVERY = 60
"""Looks after which the place is kept, when it changed: what a crash forgets is seconds."""
FOCUSED = "focused"
"""The layout in which the queue is one line."""
HISTORY = 200
"""Events of a claim that its history shows."""


class ReviewScreen(EndingScreen):
    """Everything together."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.SCREEN)]
    COMMANDS: ClassVar[Commands] = {ReviewCommands}

    is_program = False
    """Whether this screen is all of the process: then its signals and its garbage collector are the screen's."""
    _looks = 0
    _kept_at: tuple[object, ...] | None = None
    _settled = False
    _problem = ""

    def on_mount(self) -> None:
        """Show the first page and begin to watch."""
        # once the first page is painted: no word can be written before it is read
        self.call_after_refresh(self.sitting.writing.start)
        self.sitting.looks.update(self.opening.looks)
        self.set_class(self.opening.looks.get("layout") == FOCUSED, "-focused")
        self.show_hints()
        self.open_queue()
        self.set_interval(WATCH, self._watch)

    def queue_complete(self) -> None:
        """Once all is there: no pause of the collector between two keys."""
        if self.is_program and not self._settled:
            self._settled = True
            gc.collect()
            gc.freeze()
            gc.set_threshold(50_000, 20, 1_000)

    # ---------------------------------------------------------------- others

    def _watch(self) -> None:
        self._looks += 1
        try:
            if self._looks % PLACE_EVERY == 0:
                self.keep_place()
            changes = self.sitting.changes()
        except WorkbenchError as problem:
            if str(problem) != self._problem:
                self._problem = str(problem)
                self.warn(problem)
            return
        if changes is None:
            return
        current = self.view.claim_id if self.view is not None else None
        for line in changes.others:
            if line.claim_id == current:
                self._say_other(line)
        if changes.documents:
            self.told = "new articles came in, R refreshes"
        if changes.counted:
            self.show_counts()
        else:
            self.repaint(changes.claims)

    def _say_other(self, line: HistoryLine) -> None:
        if line.kind == "verdict":
            said = f"says {line.value}" if line.value else "withdrew their verdict"
        elif line.kind == "decision":
            said = f"settled it: {line.value}" if line.value else "withdrew their decision"  # fmt: skip
        elif line.kind == "assign":
            said = f"asks {line.detail.removeprefix('to ')} to judge it" if line.value else "withdrew an assignment"  # fmt: skip
        else:
            said = f"wrote: {line.note[:80]}" if line.note else f"changed a {line.kind}"
        self.notify(
            self.showing.line(f"{line.reviewer} {said}."),
            title="On this claim, just now",
            markup=False,
        )

    # ---------------------------------------------------------------- windows

    def action_history(self) -> None:
        """Show all that happened to the current claim."""
        from workbench.tui.screens.history import HistoryScreen

        if self.view is not None:
            try:
                lines = self.sitting.queue.history(self.view.claim_id, HISTORY)
            except WorkbenchError as problem:
                self.warn(problem)
                return
            self.app.push_screen(
                HistoryScreen(
                    self.view.exact, lines, self.showing, cut=len(lines) == HISTORY
                )
            )

    def action_help(self) -> None:
        """Show all keys, those of the focused pane first."""
        from workbench.tui.screens.help import HelpScreen

        here = Where.ARTICLE if self.article.has_focus else Where.QUEUE
        self.app.push_screen(HelpScreen(self.showing, [here]))

    def action_commands(self) -> None:
        """Find an action by name."""
        self.app.action_command_palette()

    def action_theme(self) -> None:
        """Choose colours."""
        self.app.search_themes()

    # ---------------------------------------------------------------- leaving

    def action_quit(self) -> None:
        """Write what is pending and leave; a second time: leave at once, what is unsaved is told."""
        if self.leaving or self.action_quit in self.deferred:
            self.leaving = True
            self.app.exit()
            return
        self.tell("saving, q again leaves at once")
        if self.sitting.awaited is not None:
            self.deferred.append(self.action_quit)
            return
        self.leaving = True
        self._kept_at = None
        self.keep_place()
        Thread(target=self._finish, name="leaving", daemon=True).start()

    def keep_place(self) -> None:
        """Have the place kept if it changed since it was."""
        claim_id = self.view.claim_id if self.view is not None else None
        self.sitting.looks["layout"] = FOCUSED if self.has_class("-focused") else ""
        now = (claim_id, *self.sitting.looks.items())
        if self.sitting.refused is None and now != self._kept_at:
            self._kept_at = now
            with contextlib.suppress(
                WorkbenchError
            ):  # a convenience: no reason not to leave
                self.sitting.keep_place(claim_id)

    def _finish(self) -> None:
        self.sitting.writing.finish()
        with contextlib.suppress(RuntimeError):  # it has gone already
            self.app.call_later(self.app.exit)
