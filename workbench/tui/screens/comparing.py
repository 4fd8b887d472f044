"""Two articles side by side: the words in which two claims differ, the words the articles share, and what they come to.

The line above says how many origins stand behind both, because that is what the eye can't see. Both articles scroll
together from the place where their claims stand.
"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from workbench.desk.beside import Other
from workbench.errors import WorkbenchError
from workbench.model import ClaimView, Span
from workbench.tui.actions import HELPING, Where, hinted
from workbench.tui.bindings import Commands, ComparingCommands, bindings, everywhere
from workbench.tui.differing import differing
from workbench.tui.footing import Footing, footing
from workbench.tui.naming import heading_of
from workbench.tui.screens.beside import Desk
from workbench.tui.screens.help import HelpScreen
from workbench.tui.screens.reading import Window, warn
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting
from workbench.tui.widgets.article import Article
from workbench.tui.widgets.key_hints import KeyHints


class ComparingScreen(Window):
    """A claim in its article on the left, another in its own on the right."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - the base's own annotation
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Where.COMPARE),
        *everywhere(HELPING),
    ]
    COMMANDS: ClassVar[Commands] = {ComparingCommands}

    def __init__(
        self,
        sitting: Sitting,
        view: ClaimView,
        other: Other,
        showing: Showing,
        desk: Desk,
    ) -> None:
        super().__init__(classes="-ascii" if showing.ascii_only else "")
        self._sitting = sitting
        self._view = view
        self._other = other
        self._showing = showing
        self._desk = desk
        self._title = Static(id="title", markup=False)
        self._standing = Static(id="summary", markup=False)
        self._left = Article(showing, name="ours")
        self._right = Article(showing, name="theirs")
        self._hints = KeyHints()

    def compose(self) -> ComposeResult:
        """Put both articles under what they come to."""
        yield self._title
        yield self._standing
        with Container(id="body"):
            for article in (self._left, self._right):
                article.can_focus = False
                with Vertical(classes="side"):
                    yield Static(classes="heading", markup=False)
                    yield article
        yield self._hints

    def on_mount(self) -> None:
        """Show both claims where they stand."""
        self._hints.show(hinted(Where.COMPARE))
        self.tell("")
        try:
            ours = self._sitting.queue.document(self._view.document_id)
            theirs = self._sitting.queue.document(self._other.place.document_id)
            shared = self._sitting.looking.shared(ours.document_id, theirs.document_id)
        except WorkbenchError as problem:
            warn(self, self._showing, problem)
            return
        for heading, document in zip(
            self.query(".heading").results(Static), (ours, theirs), strict=True
        ):
            told = heading_of(document, f" {self._showing.dot} ")
            heading.update(self._showing.line(told))
        own, others = differing(self._view.exact, self._other.place.exact)
        self._left.show(ours.text, ours.claims, {})
        self._right.show(theirs.text, theirs.claims, {})
        self._left.mark(_moved(own, self._view.span), [x for x, _ in shared])
        self._right.mark(_moved(others, self._other.place.span), [y for _, y in shared])
        self.reload()
        # once both have their size
        self.call_after_refresh(self._point)

    def _point(self) -> None:
        self._left.point(self._view.span)
        self._right.point(self._other.place.span)

    # ---------------------------------------------------------------- what the review tells

    def tell(self, words: str) -> None:
        """Say what the latest act came to."""
        told = Content.styled(self._showing.line(words), "$text-accent")
        name = Content.styled("Side by side", "bold")
        self._title.update(Content("   ").join([name, told]), layout=False)

    def reload(self) -> None:
        """Say anew how many origins stand behind the two."""
        try:
            self._standing.update(self._showing.line(self._in_words()))
        except WorkbenchError as problem:
            warn(self, self._showing, problem)

    def _in_words(self) -> str:
        looking = self._sitting.looking
        ours, theirs = self._footing(self._view.claim_id), self._footing(self._other.claim_id)  # fmt: skip
        own, other = (
            looking.company(one).cluster
            for one in (self._view.claim_id, self._other.claim_id)
        )
        if own == other:
            return f"Tied. {ours.origins}. {ours.reason}" if ours.origins else "Tied."
        alone = f" {self._showing.dot} ".join(
            f"{name}: {told.origins or 'not counted yet'}"
            for name, told in (("left", ours), ("right", theirs))
        )
        return f"Not tied. {alone}"

    def _footing(self, claim_id: int) -> Footing:
        return footing(self._sitting.queue.rests_on(claim_id), self._showing.arrow)

    # ---------------------------------------------------------------- keys

    def action_both(self, lines: int) -> None:
        """Scroll both."""
        for article in (self._left, self._right):
            article.scroll_relative(y=lines, animate=False)

    def action_both_screens(self, screens: int) -> None:
        """Scroll both by a screen."""
        height = max(1, self._left.scrollable_content_region.height - 1)
        self.action_both(screens * height)

    def action_other(self, lines: int) -> None:
        """Scroll the other article alone."""
        self._right.scroll_relative(y=lines, animate=False)

    def action_reveal(self) -> None:
        """Scroll to both claims."""
        self._left.reveal()
        self._right.reveal()

    def action_say(self, said: str) -> None:
        """Say how the two stand to each other."""
        own, other = self._view.claim_id, self._other.claim_id
        self._desk.act(lambda: self._sitting.link(own, other, said))

    def action_evidence(self) -> None:
        """Attach words of the other article."""
        drawn = self._right.selected
        self.clear_selection()
        place = self._other.place
        self._desk.choose_words(self._view, place.document_id, drawn or place.span)

    def action_help(self) -> None:
        """Show all keys, those of this window first."""
        self.app.push_screen(HelpScreen(self._showing, [Where.COMPARE]))

    def action_commands(self) -> None:
        """Find an action by its name."""
        self.app.action_command_palette()

    def action_undo(self) -> None:
        """Take back the latest act."""
        self._desk.action_undo()

    def action_out(self) -> None:
        """Leave."""
        self.dismiss()


def _moved(spans: tuple[Span, ...], within: Span) -> list[Span]:
    """Give spans of a claim's words as spans of its article."""
    return [Span(within.start + a, within.start + b) for a, b in spans]
