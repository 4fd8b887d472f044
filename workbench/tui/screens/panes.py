"""The panes of the review screen and what moving through them shows.

One key, one frame: whatever changes calls every pane itself before it returns; a pane that waited for a posted
message would be painted a frame later.
"""

import contextlib
from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.events import DescendantFocus
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from workbench.errors import WorkbenchError
from workbench.model import ClaimView, DocumentView, Filter, Order, QueueRow
from workbench.tui.actions import Where, hinted
from workbench.tui.footing import Footing, footing
from workbench.tui.naming import name_of
from workbench.tui.opening import Opening
from workbench.tui.screens.reading import ReadingScreen, warn
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting
from workbench.tui.widgets.article import Article, Sign
from workbench.tui.widgets.claim_list import ClaimList
from workbench.tui.widgets.find_bar import FindBar
from workbench.tui.widgets.inspector import Inspector
from workbench.tui.widgets.key_hints import KeyHints
from workbench.tui.widgets.status_line import Standing, StatusLine

SIGNED = 400
"""Claims of one article whose signs are read at once; of a longer one, those around the current."""
LEAST = "This window is too small for a review: it takes 40 columns and 10 rows."


class PanesScreen(ReadingScreen):
    """Queue, article, inspector and the lines around them."""

    AUTO_FOCUS = "ClaimList"
    HORIZONTAL_BREAKPOINTS = [(0, "-slim"), (40, "-narrow"), (100, "-wide")]  # noqa: RUF012 - the base's own annotation
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (10, "-short"), (18, "-low"), (30, "-tall")]  # noqa: RUF012 - the same

    def __init__(self, sitting: Sitting, opening: Opening, showing: Showing) -> None:
        super().__init__(classes="-ascii" if showing.ascii_only else "")
        self.sitting = sitting
        self.opening = opening
        self.showing = showing
        self.told = ""
        """What the last act came to, for the status line."""
        self.complete = False
        """Whether the ids of the whole queue are here."""
        self.status_line = StatusLine(showing)
        self.banner = Static(id="banner", markup=False)
        self.find_bar = FindBar()
        self.claim_list = ClaimList(sitting.rows, showing)
        self.heading = Static(id="heading", markup=False)
        self.article = Article(showing)
        self.inspector = Inspector(showing)
        self.hints = KeyHints()
        self.empty = Static(id="empty", markup=False)
        self.view: ClaimView | None = None
        """The current claim as it was last shown: what a verdict says it saw."""
        self._document: DocumentView | None = None

    def compose(self) -> ComposeResult:
        """Put the panes in reading order."""
        self.claim_list.on_moved = self.show_claim
        self.claim_list.is_pending = self.sitting.is_pending
        self.claim_list.belongs = self.sitting.belongs
        self.article.on_chosen = self.choose
        yield self.status_line
        yield self.banner
        yield self.find_bar
        with Container(id="body"):
            yield self.claim_list
            with Vertical(id="right"):
                yield self.heading
                yield self.article
                yield self.inspector
            yield self.empty
        yield self.hints
        yield Static(LEAST, id="small", markup=False)

    def deliver(self, message: Message) -> None:
        """Take a message from another thread; one that comes when the screen is gone has nobody to tell."""
        with contextlib.suppress(RuntimeError):
            self.post_message(message)

    # ---------------------------------------------------------------- showing

    def show_claim(self) -> None:
        """Show the claim under the cursor in every pane; bounded reads only."""
        claim_id = self.claim_list.claim_id
        try:
            if claim_id is None:
                self._show_nothing()
            else:
                self._show(claim_id)
        except WorkbenchError as problem:
            self._show_nothing()  # no key may be for the claim that was here before
            self.warn(problem)
        self.show_status()

    def _show_nothing(self) -> None:
        self.view = self._document = None
        self.heading.update("", layout=False)
        self.article.show("", (), {})
        self.inspector.show(None)

    def _show(self, claim_id: int) -> None:
        view = self.sitting.view(claim_id)
        document = self.sitting.document(view.document_id)
        self.view = view
        if document is not self._document:
            known = self._document
            self._document = document
            if known is None or known.document_id != document.document_id:
                self.show_heading(document)
            self.article.show(document.text, document.claims, self._signs(view))
        elif len(document.claims) > SIGNED:
            self.article.sign(self._signs(view))
        self.article.mark(
            [one.span for one in view.evidence if one.document_id == view.document_id]
        )
        self.article.point(view.span)
        row = self.sitting.rows.read(claim_id)
        self.inspector.show(
            view,
            self.footing(view),
            row.mine if row else None,
            saving=self.sitting.is_pending(claim_id),
        )

    def footing(self, view: ClaimView) -> Footing:
        """Give who says a claim and how many independent origins stand behind it."""
        sitting = self.sitting
        known = sitting.looking.company(view.claim_id)
        return footing(
            sitting.queue.rests_on(view.claim_id),
            self.showing.arrow,
            known.size,
            known.flags,
        )

    def _signs(self, view: ClaimView) -> dict[int, Sign]:
        document = self._document
        claims = document.claims if document else ()
        ids = [claim_id for claim_id, _ in claims]
        if len(ids) > SIGNED:
            here = ids.index(view.claim_id) if view.claim_id in ids else 0
            ids = ids[max(0, here - SIGNED // 2) : here + SIGNED // 2]
        self.sitting.rows.load(ids)
        return {
            claim_id: self._sign(row)
            for claim_id in ids
            if (row := self.sitting.rows.get(claim_id)) is not None
        }

    def _sign(self, row: QueueRow) -> Sign:
        said = row.mine or row.status
        return Sign(self.showing.shape(said), str(said))

    def repaint(self, claim_ids: Iterable[int]) -> None:
        """Paint claims that changed, in queue and gutter; the current one in every pane."""
        changed = set(claim_ids)
        self.claim_list.repaint(changed)
        near = changed & self.article.places.keys()
        signs = {claim_id: self._sign(row) for claim_id in near if (row := self.sitting.rows.read(claim_id)) is not None}  # fmt: skip
        if signs:
            self.article.sign(signs)
        if self.view is not None and self.view.claim_id in changed:
            self.show_claim()
        else:
            self.show_status()

    def show_status(self) -> None:
        """Paint the first line."""
        sitting = self.sitting
        windowed = not self.complete
        total = (
            sitting.progress.total
            if windowed and sitting.wanted == Filter(opinions=sitting.wanted.opinions)
            else len(sitting.ids)
        )
        self.status_line.show(
            Standing(
                self.queue_in_words(sitting.wanted),
                self.claim_list.position if sitting.ids else -1,
                total,
                self.complete,
                sitting.progress,
                sitting.reviewer,
                len(sitting.writing.outstanding()),
                len(sitting.drifted),
                self.told,
                self.marks_in_words(),
                sitting.blind,
            )
        )

    def marks_in_words(self) -> str:
        """Say how many claims are marked; empty for none."""
        return ""

    def queue_in_words(self, wanted: Filter) -> str:
        """Name a filter as the status line does."""
        words = [wanted.status]
        if wanted.document is not None:
            words.append(f"in {name_of(self.sitting.document(wanted.document))[:24]}")
        if wanted.search:
            words.append(f"/{wanted.search[:24]}")
        if wanted.cluster is not None:
            words.append("in one cluster")
        if wanted.order is not Order.DOCUMENT:
            words.append(f"by {wanted.order}")
        return " ".join(words)

    def tell(self, words: str) -> None:
        """Say in the status line what the last act came to."""
        self.told = words
        self.show_status()

    def warn(self, problem: WorkbenchError | str, title: str = "") -> None:
        """Say what went wrong, without taking a key or the place from the reviewer."""
        warn(self, self.showing, problem, title)

    # ---------------------------------------------------------------- moving

    def go_to(self, claim_id: int) -> bool:
        """Go to a claim if the queue holds it."""
        if not self.sitting.holds(claim_id):
            return False
        self.claim_list.go(self.sitting.position(claim_id))
        return True

    def choose(self, claim_id: int) -> None:
        """Go to a claim that was clicked, or say why not."""
        if not self.go_to(claim_id):
            self.tell("that claim is outside this queue")

    def action_move(self, by: int) -> None:
        """Go some claims on."""
        self.claim_list.go(self.claim_list.position + by)

    def action_page(self, pages: int) -> None:
        """Go a page of claims on."""
        self.claim_list.go(self.claim_list.position + pages * self.claim_list.page)

    def action_half(self, halves: int) -> None:
        """Go half a page of claims on."""
        half = max(1, self.claim_list.page // 2)
        self.claim_list.go(self.claim_list.position + halves * half)

    def action_first(self) -> None:
        """Go to the first claim."""
        self.claim_list.go(0)

    def action_last(self) -> None:
        """Go to the last claim."""
        self.claim_list.go(len(self.claim_list.ids) - 1)

    def action_switch(self) -> None:
        """Change between queue and article."""
        other: Widget = self.claim_list if self.article.has_focus else self.article
        other.focus()

    def action_focus_mode(self) -> None:
        """Hide the queue but for one line, or show it."""
        self.toggle_class("-focused")
        self.claim_list.focus()

    # ---------------------------------------------------------------- hints

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Show the keys that count there."""
        self.show_hints(event.widget)

    def show_hints(self, focused: Widget | None = None) -> None:
        """Show the keys one needs most."""
        if isinstance(focused, FindBar):
            hints = [("enter", "keep the result"), ("esc", "drop it")]
        elif isinstance(focused, Article):
            hints = [
                ("j k", "scroll"),
                ("enter", "back to the claim"),
                ("tab", "queue"),
            ]
            hints += hinted(Where.SCREEN)
        else:
            hints = hinted(Where.SCREEN)
        self.hints.show(hints)
