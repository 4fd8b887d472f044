"""Which claims the queue holds: filters, search, one article.

The result of a filter is frozen: a claim that no longer fits stays where it is, dimmed, until the reviewer asks
for the queue anew. What is on screen stays until the first page of the new queue is there.
"""

from dataclasses import replace
from threading import Thread

from textual import on
from textual.timer import Timer
from textual.widgets import Input

from workbench.model import Filter, Order
from workbench.tui.frozen import Frozen
from workbench.tui.loading import PAGE, Loading
from workbench.tui.messages import IdsRead, ReadFailed
from workbench.tui.opening import Opening
from workbench.tui.screens.panes import PanesScreen
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting
from workbench.tui.widgets.find_bar import FindBar

DEBOUNCE = 0.08
"""Seconds without a key before a search is asked for."""
NO_CLAIMS = """There are no claims here yet.

Leave with q, then read some articles in:

    workbench ingest FOLDER"""


class FilteringScreen(PanesScreen):
    """The panes, with a queue that can be asked for."""

    def __init__(self, sitting: Sitting, opening: Opening, showing: Showing) -> None:
        super().__init__(sitting, opening, showing)
        self.asked_for = opening.wanted
        """The filter that was asked for last: what the next key builds on, whether it has been read yet or not."""
        self._loading = Loading(sitting.queue.another, self.deliver)
        self._first_of_turn = False
        self._before_search = ""
        self._debounce: Timer | None = None
        self._goal: int | None = opening.claim_id

    # ---------------------------------------------------------------- asking

    def open_queue(self) -> None:
        """Show the first page at once where an index gives it, then have the whole queue read."""
        wanted, goal = self.opening.wanted, self._goal
        if wanted.search or wanted.order is not Order.DOCUMENT:
            self.ask(wanted)
            return
        page = self.sitting.queue.first_ids(wanted, PAGE, from_id=goal or 0)
        if not page and goal is not None:
            page = self.sitting.queue.first_ids(wanted, PAGE)
        complete = len(page) < PAGE and (not page or goal is None)
        self._hold(wanted, Frozen(page), complete=complete, anew=True)
        if not complete:
            self.ask(wanted, page=False)

    def ask(self, wanted: Filter, *, page: bool = True) -> None:
        """Have a filter read; the answers come as messages, and an older request is dropped."""
        turn = self._loading.supersede()
        self.asked_for = wanted
        self._first_of_turn = page
        here = 0 if wanted.search else self._goal or self.claim_list.claim_id or 0
        Thread(
            target=self._loading.read,
            args=(turn, wanted, here),
            kwargs={"page": page},
            name="loading",
            daemon=True,
        ).start()

    def on_ids_read(self, message: IdsRead) -> None:
        """Show what was read, unless something else was asked for since."""
        if message.turn == self._loading.turn:
            anew, self._first_of_turn = self._first_of_turn, False
            self._hold(
                message.wanted,
                Frozen(message.ids, message.places),
                complete=message.complete,
                anew=anew,
            )

    def on_read_failed(self, message: ReadFailed) -> None:
        """Say that a filter could not be read; the queue stays as it is."""
        if message.turn == self._loading.turn:
            self.asked_for = self.sitting.wanted
            self.warn(message.problem)

    def _hold(
        self, wanted: Filter, held: Frozen, *, complete: bool, anew: bool
    ) -> None:
        sitting = self.sitting
        keep = self._goal if self._goal is not None else self.claim_list.claim_id
        if complete:
            self._goal = None
        sitting.wanted, sitting.held, self.complete = wanted, held, complete
        if anew:
            sitting.drifted.clear()
        at = 0 if keep is None else sitting.position(keep)
        if anew and wanted.search and (keep is None or not sitting.holds(keep)):
            at = 0
        self.claim_list.hold(held.ids, at, keep_line=not anew)
        self._say_if_empty(wanted, complete=complete)
        if self.view is None or self.claim_list.claim_id != self.view.claim_id:
            self.show_claim()
        else:
            self.show_status()
        if complete:
            self.queue_complete()

    def queue_complete(self) -> None:
        """Do what waits for the whole queue."""

    def _say_if_empty(self, wanted: Filter, *, complete: bool) -> None:
        empty = complete and not self.sitting.ids
        self.set_class(empty, "-empty")
        if empty:
            none_at_all = self.sitting.progress.total == 0
            words = f"No claim fits: {self.queue_in_words(wanted)}.\n\nesc steps back, 1 shows all."
            self.empty.update(NO_CLAIMS if none_at_all else self.showing.lines(words))

    # ---------------------------------------------------------------- filters

    def ask_at(self, claim_id: int) -> None:
        """Show all claims, at one that this queue does not hold."""
        self._goal = claim_id
        self.ask(Filter(opinions=self.sitting.wanted.opinions))

    def action_status(self, status: str) -> None:
        """Show claims of a status."""
        self.told = ""
        self.ask(replace(self.asked_for, status=status))

    def action_this_article(self) -> None:
        """Show this article's claims, or those of all."""
        if self.asked_for.document is not None:
            self.ask(replace(self.asked_for, document=None))
        elif self.view is not None:
            self.ask(replace(self.asked_for, document=self.view.document_id))

    def action_documents(self) -> None:
        """Have an article picked."""
        from workbench.tui.screens.documents import DocumentsScreen

        def chosen(document_id: int | None) -> None:
            if document_id is not None:
                self.ask(replace(self.asked_for, document=document_id))

        sitting = self.sitting
        self.app.push_screen(
            DocumentsScreen(sitting.path, sitting.reviewer, self.showing), chosen
        )

    def action_refresh(self) -> None:
        """Read the queue anew."""
        self.told = ""
        self.sitting.progress = self.sitting.queue.progress()
        self.ask(self.asked_for)

    # ---------------------------------------------------------------- search

    def action_find(self) -> None:
        """Open the line to search in."""
        self._before_search = self.asked_for.search
        self.add_class("-searching")
        with self.prevent(Input.Changed):
            self.find_bar.value = self._before_search
        self.find_bar.focus()

    @on(Input.Changed, "#find")
    def _typed(self, event: Input.Changed) -> None:
        if self._debounce is not None:
            self._debounce.stop()
        words = event.value
        self._debounce = self.set_timer(DEBOUNCE, lambda: self._search(words))

    @on(Input.Submitted, "#find")
    def _submitted(self, event: Input.Submitted) -> None:
        if self._debounce is not None:
            self._debounce.stop()
        self._search(event.value)
        self._leave_search()

    def _search(self, words: str) -> None:
        wanted = replace(self.asked_for, search=words.strip())
        if wanted != self.asked_for:
            self.ask(wanted)

    def on_click(self) -> None:
        """Take the line away once a click went elsewhere, not before it: what is below moves up; what was typed is kept."""
        if not isinstance(self.focused, FindBar):
            self.remove_class("-searching")

    def action_switch(self) -> None:
        """Go to the article or the queue; a line that was typed in goes, and what was typed is kept."""
        self.remove_class("-searching")
        super().action_switch()

    def _leave_search(self) -> None:
        self.remove_class("-searching")
        self.claim_list.focus()

    def action_out(self) -> None:
        """Go one step out: of the typed search, the article, the result, the article's claims, the status."""
        wanted = self.asked_for
        if isinstance(self.focused, FindBar):
            if self._debounce is not None:
                self._debounce.stop()
            self._leave_search()
            self._search(self._before_search)
        elif self.article.selected is not None:
            self.clear_selection()
        elif self.article.has_focus:
            self.claim_list.focus()
        elif self.has_class("-focused"):
            self.remove_class("-focused")
        elif wanted.search:
            self.ask(replace(self.asked_for, search=""))
        elif wanted.document is not None:
            self.ask(replace(self.asked_for, document=None))
        elif wanted.status != "all":
            self.ask(replace(self.asked_for, status="all"))
