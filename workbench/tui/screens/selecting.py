"""The window in which words are chosen: an article, a span in it, and what the span is to be.

The words are shown as they will be stored, before anything is: whole characters, no white space at the ends, with
their place. A selection made with the mouse, here or before, is taken to the words it touches.
"""

from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from workbench.model import Bearing, DocumentView, Span
from workbench.spans import trimmed
from workbench.tui.actions import Where, hinted
from workbench.tui.bindings import bindings
from workbench.tui.naming import name_of
from workbench.tui.screens.windows import LeftWindow
from workbench.tui.selecting import Selection, snapped
from workbench.tui.showing import Showing
from workbench.tui.widgets.article import Article
from workbench.tui.widgets.key_hints import KeyHints

QUOTED = 400
"""Characters of the chosen words that are repeated below the article."""


class Chosen(NamedTuple):
    """What is to be done with which words."""

    act: str
    """A bearing; "withdraw", "add", "trim" or "cut"."""
    span: Span


class SelectScreen(LeftWindow[Chosen]):
    """A window that gives the words and what they are to be, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.WORDS)]
    AUTO_FOCUS = "#bar"

    def __init__(
        self,
        document: DocumentView,
        span: Span,
        claim: Span | None,
        about: str,
        showing: Showing,
    ) -> None:
        super().__init__()
        self._document = document
        self._claim = claim
        """The claim's own place, where the article is its own: only there it can be trimmed and cut."""
        self._about = about
        self._showing = showing
        start = snapped(document.text, span)
        self.selection = Selection(
            document.text, start if start.end > start.start else span
        )
        self.article = Article(showing)
        self.article.can_focus = False
        self._told = Static(id="told", markup=False)
        self._hints = KeyHints()

    def compose(self) -> ComposeResult:
        """Put the article between the claim and the chosen words."""
        line = self._showing.line
        with Vertical(id="window", classes="-large"):
            title = f"Words of {self._document.outlet or name_of(self._document)}"
            yield Static(line(title), id="title", markup=False)
            yield Static(line(self._about), id="about", markup=False)
            yield self.article
            yield self._told
            yield self._hints
            bar = Static(id="bar", markup=False)
            bar.can_focus = True
            yield bar

    def on_mount(self) -> None:
        """Show the words where they stand."""
        self.article.show(self._document.text, self._document.claims, {})
        self._hints.show(hinted(Where.WORDS))
        # once it has its size
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        line = self._showing.line
        span = trimmed(self.selection.text, self.selection.span)
        words = span.of(self.selection.text)
        marks = (self._claim,) if self._claim is not None else ()
        self.article.mark(marks)
        self.article.point(self.selection.span)
        cut = self._showing.dots if len(words) > QUOTED else ""
        shown = f"{words[:QUOTED]}{cut}"
        end = "end" if self.selection.moves_end else "beginning"
        self._told.update(
            Content.assemble(
                (f"[{span.start}:{span.end}] ", "$text-muted"),
                (line(shown), "bold"),
                (f"  keys move the {end}", "$text-muted"),
            )
        )

    # ---------------------------------------------------------------- ends

    def _choose(self, selection: Selection) -> None:
        self.selection = selection
        self._show()

    def action_character(self, step: int) -> None:
        """Move the end by a character."""
        self._choose(self.selection.by_character(step))

    def action_word(self, step: int) -> None:
        """Move the end by a word."""
        self._choose(self.selection.by_word(step))

    def action_sentence(self, step: int) -> None:
        """Move the end by a sentence."""
        spans = [span for _, span in self._document.claims]
        self._choose(self.selection.by_sentence(step, spans))

    def action_swap(self) -> None:
        """Move the other end."""
        self._choose(self.selection.swapped())

    def on_mouse_up(self, _: events.MouseUp) -> None:
        """Take what the mouse selected, as soon as the button is let go."""
        self.call_after_refresh(self._take_mouse)

    def _take_mouse(self) -> None:
        drawn = self.article.selected
        if drawn is not None:
            self.clear_selection()
            words = snapped(self.selection.text, drawn)
            if words.end > words.start:
                self._choose(Selection(self.selection.text, words))

    # ---------------------------------------------------------------- what they are to be

    def action_attach(self, bearing: str) -> None:
        """Attach the words, or take them away."""
        self._give(Bearing(bearing) if bearing else "withdraw")

    def action_add(self) -> None:
        """Make them a claim."""
        self._give("add")

    def action_trim(self) -> None:
        """Trim the claim to them."""
        self._give_within("trim")

    def action_cut(self) -> None:
        """Cut them out of the claim."""
        self._give_within("cut")

    def _give_within(self, act: str) -> None:
        words = trimmed(self.selection.text, self.selection.span)
        claim = self._claim
        if claim is None:
            self._say("only a claim of this article can be trimmed or cut here")
        elif not (claim.start <= words.start and words.end <= claim.end):
            self._say("the words reach beyond the claim: trim and cut stay within it")
        elif words == claim:
            self._say("these are all of the claim's words")
        else:
            self._give(act)

    def _say(self, words: str) -> None:
        self.notify(self._showing.line(words), markup=False, severity="warning")

    def _give(self, act: str) -> None:
        span = trimmed(self.selection.text, self.selection.span)
        if span.end > span.start:
            self.dismiss(Chosen(act, span))
        else:
            self._say("no words are chosen")
