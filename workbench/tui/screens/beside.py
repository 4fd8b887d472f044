"""What provenance and duplicates have in common: entries on one side, the article they speak of on the other.

The article follows the cursor in the same frame, with the words of the entry marked. What takes long to find comes
from a thread of its own, later, as a message; what it is not waited for is there at once.
"""

import contextlib
from collections.abc import Callable, Sequence
from threading import Thread
from typing import ClassVar, Protocol

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.message import Message
from textual.widgets import Static

from workbench.errors import WorkbenchError
from workbench.model import ClaimView, DocumentView, Span
from workbench.tui.actions import Where, hinted
from workbench.tui.acts import Job
from workbench.tui.bindings import bindings, everywhere
from workbench.tui.entry import Line
from workbench.tui.screens.help import HelpScreen
from workbench.tui.screens.reading import ReadingScreen, Window, warn
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting
from workbench.tui.widgets.article import Article
from workbench.tui.widgets.entries import Entries
from workbench.tui.widgets.key_hints import KeyHints


class Desk(Protocol):
    """The review a window was opened from."""

    told: str

    def act(self, make: Callable[[], Job]) -> None:
        """Ask for an act, now or once the undo under way is known."""

    def go_on_with(self, claim_id: int) -> None:
        """Close the window and go to a claim."""

    def choose_words(self, view: ClaimView, document_id: int, span: Span) -> None:
        """Have words of an article chosen for a claim."""

    def action_undo(self) -> None:
        """Take back the latest act."""

    def action_redo(self) -> None:
        """Do it again."""


class Found(Message):
    """What a thread was asked for is there, or could not be had."""

    def __init__(
        self, turn: int, found: Sequence[object], problem: WorkbenchError | None
    ) -> None:
        super().__init__()
        self.turn = turn
        self.found = found
        self.problem = problem


class BesideScreen(ReadingScreen, Window):
    """A window over the review."""

    AUTO_FOCUS = "Entries"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - the base's own annotation
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.BESIDE), *everywhere()]
    KEYS: ClassVar[Where]

    def __init__(
        self, sitting: Sitting, view: ClaimView, showing: Showing, desk: Desk
    ) -> None:
        super().__init__(classes="-ascii" if showing.ascii_only else "")
        self.sitting = sitting
        self.view = view
        self.showing = showing
        self.desk = desk
        self.lines: list[Line] = []
        self.turn = 0
        """Number of the latest request to the thread; an older one's answer is of no use."""
        self.title_line = Static(id="title", markup=False)
        self.summary = Static(id="summary", markup=False)
        self.entries = Entries(showing)
        self.heading = Static(id="heading", markup=False)
        self.article = Article(showing)
        self.hints = KeyHints()
        self._told = ""
        self._document: DocumentView | None = None

    def compose(self) -> ComposeResult:
        """Put the entries before the article."""
        self.entries.on_moved = self.show_line
        self.entries.on_chosen = self.action_enter
        yield self.title_line
        yield self.summary
        with Container(id="body"):
            yield self.entries
            with Vertical(id="right"):
                yield self.heading
                yield self.article
        yield self.hints

    def on_mount(self) -> None:
        """Show what is known at once, and have the rest looked for."""
        self.reload()
        self.look()

    # ---------------------------------------------------------------- what windows say for themselves

    def name_of(self) -> str:
        """Give the title."""
        raise NotImplementedError

    def read(self) -> str:
        """Read what the window shows; give its summary."""
        raise NotImplementedError

    def drawn(self) -> list[Line]:
        """Give the lines of what was read and found."""
        raise NotImplementedError

    def found(self) -> Sequence[object]:
        """Find what takes long; runs in a thread of its own."""
        return ()

    def take(self, found: Sequence[object] | None) -> None:
        """Take in what was found; None: it is being looked for."""

    def action_enter(self) -> None:
        """Follow the entry under the cursor."""
        raise NotImplementedError

    # ---------------------------------------------------------------- showing

    def reload(self) -> None:
        """Read anew and keep the cursor's place."""
        try:
            self.summary.update(Content(self.showing.line(self.read())), layout=False)
        except WorkbenchError as problem:
            self.warn(problem)
            return
        self.redraw()

    def redraw(self) -> None:
        """Draw what is known anew; the cursor stays with what it was at, else at its place."""
        old = self.line
        self.lines = self.drawn()
        place = self.entries.position
        if old is not None and old.about is not None:
            kept = (n for n, line in enumerate(self.lines) if (line.about, line.place) == (old.about, old.place))  # fmt: skip
            place = next(kept, place)
        self.entries.hold([line.entry for line in self.lines], place)
        self.show_line()
        self.tell(self._told)

    def tell(self, words: str) -> None:
        """Say what the latest act came to."""
        self._told = words
        told = Content.styled(self.showing.line(words), "$text-accent")
        name = Content.styled(self.name_of(), "bold")
        self.title_line.update(Content("   ").join([name, told]), layout=False)

    @property
    def line(self) -> Line | None:
        """The line under the cursor."""
        place = self.entries.position
        return self.lines[place] if place < len(self.lines) else None

    def show_line(self) -> None:
        """Show the article of the entry under the cursor, with its words marked."""
        line = self.line
        place = line.place if line else None
        if line is None or place is None:
            self.article.mark(())
            self.article.point(None)
            return
        try:
            document = self.sitting.document(place.document_id)
        except WorkbenchError as problem:
            self.warn(problem)
            return
        if self._document is None or self._document is not document:
            self._document = document
            self.show_heading(document)
            self.article.show(document.text, document.claims, {})
        self.article.mark(line.marks)
        self.article.point(place.span)

    def warn(self, problem: WorkbenchError | str) -> None:
        """Say what went wrong."""
        warn(self, self.showing, problem)

    # ---------------------------------------------------------------- what takes long

    def look(self) -> None:
        """Have a thread look for what takes long."""
        self.turn += 1
        self.take(None)
        Thread(
            target=self._look, args=(self.turn,), name="looking", daemon=True
        ).start()

    def _look(self, turn: int) -> None:
        found: Sequence[object] = ()
        problem = None
        try:
            found = self.found()
        except WorkbenchError as failure:
            problem = failure
        with contextlib.suppress(RuntimeError):  # the window has gone
            self.post_message(Found(turn, found, problem))

    def on_found(self, message: Found) -> None:
        """Show what was found, unless it was asked for anew since."""
        if message.turn == self.turn:
            if message.problem is not None:
                self.warn(message.problem)
            self.take(message.found)
            self.redraw()

    # ---------------------------------------------------------------- keys

    def action_move(self, by: int) -> None:
        """Go some entries on."""
        self.entries.move(by)

    def action_page(self, pages: int) -> None:
        """Go a page on."""
        self.entries.move(pages * self.entries.page)

    def action_first(self) -> None:
        """Go to the first entry."""
        self.entries.move(-len(self.lines))

    def action_last(self) -> None:
        """Go to the last entry."""
        self.entries.move(len(self.lines))

    def action_switch(self) -> None:
        """Change between entries and article."""
        if self.article.has_focus:
            self.entries.focus()
        else:
            self.article.focus()

    def action_out(self) -> None:
        """Leave the article, then the window."""
        if self.article.has_focus:
            self.entries.focus()
        else:
            self.dismiss()

    def action_evidence(self) -> None:
        """Have words of the article beside the claim attached to it."""
        place = self.line.place if self.line else None
        if place is None:
            self.tell("no words on this line")
        else:
            drawn = self.article.selected
            self.clear_selection()
            self.desk.choose_words(self.view, place.document_id, drawn or place.span)

    def action_undo(self) -> None:
        """Take back the latest act."""
        self.desk.action_undo()

    def action_redo(self) -> None:
        """Do it again."""
        self.desk.action_redo()

    def action_commands(self) -> None:
        """Find an action by its name."""
        self.app.action_command_palette()

    def action_help(self) -> None:
        """Show all keys, those of this window first."""
        reading = [Where.ARTICLE] if self.article.has_focus else []
        here = [*reading, self.KEYS, Where.BESIDE]
        self.app.push_screen(HelpScreen(self.showing, here))

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Show the keys that count there."""
        if event.widget is self.article:
            hints = [("j k", "scroll"), ("enter", "to the words"), ("esc", "entries")]
        else:
            hints = [*hinted(self.KEYS), ("z", "undo"), *hinted(Where.BESIDE)]
        self.hints.show(hints)
