"""The review with marks: one verdict on many claims as one act, sorts, and the filters by name.

Marks are claims, not lines: they stay when the queue is sorted anew, and go when their act is asked for.
"""

from dataclasses import replace

from workbench.errors import WorkbenchError
from workbench.model import Because, ClaimView, Order, Verdict
from workbench.tui.acts import LinkingTogether
from workbench.tui.screens.looking import LookingScreen, Shown

AT_ONCE = 50
"""Claims that one key judges without asking."""
MOST = 5_000
"""Claims of one act: what is written together waits for nobody, and nobody should wait for it."""
SORTED_BY = {
    Order.DOCUMENT: "in document order",
    Order.WORTH: "by worth checking",
    Order.CLUSTER: "by how often it is said",
    Order.ECHO: "by echo: most articles, fewest origins",
    Order.TIE: "by the surest candidate for a tie",
}


class MarkingScreen(LookingScreen):
    """The review, and what is done to many claims."""

    _range_from: int | None = None
    """The claim at which a range was begun."""
    _verdict_again: Verdict | None = None
    _outside: tuple[object, object, int] | None = None
    """Marks and queue of which it was counted how many of those are not in this, and how many."""

    # ---------------------------------------------------------------- which claims

    def action_filters(self) -> None:
        """Have a filter picked."""
        from workbench.tui.screens.filters import FiltersScreen

        def chosen(status: str | None) -> None:
            if status is not None:
                self.action_status(status)

        sitting = self.sitting
        self.app.push_screen(
            FiltersScreen(sitting.queue.another, self.asked_for), chosen
        )

    def action_this_cluster(self) -> None:
        """Show only what says the same, or everything again."""
        wanted = self.asked_for
        if wanted.cluster is not None:
            self.ask(replace(wanted, cluster=None))
        elif self.view is not None:
            try:
                head = self.sitting.queue.cluster(self.view.claim_id)
            except WorkbenchError as problem:
                self.warn(problem)
                return
            self.ask(replace(wanted, cluster=head, status="all", document=None))

    def action_sort(self) -> None:
        """Sort by the next criterion."""
        orders = list(Order)
        after = orders.index(self.asked_for.order) + 1
        order = orders[after % len(orders)]
        self.told = SORTED_BY[order]
        self.ask(replace(self.asked_for, order=order))

    # ---------------------------------------------------------------- marks

    def action_mark(self) -> None:
        """Mark the claim under the cursor, or take its mark away, and go on."""
        claim_id = self.claim_list.claim_id
        if claim_id is None:
            return
        self.claim_list.marked = self.claim_list.marked ^ {claim_id}
        self.claim_list.repaint([claim_id])
        self._tell_marks()
        self.claim_list.go(self.claim_list.position + 1)

    def action_mark_range(self) -> None:
        """Begin a range, or mark it to its end."""
        here = self.claim_list.claim_id
        if here is None:
            return
        if self._range_from is None or not self.sitting.holds(self._range_from):
            self._range_from = here
            self.tell("a range begins here, V marks to where you are then")
            return
        ends = self.sitting.position(self._range_from), self.claim_list.position
        self._range_from = None
        self._mark_between(min(ends), max(ends) + 1)

    def action_mark_all(self) -> None:
        """Mark the whole queue."""
        if not self.complete:
            self.tell("the queue is still being read")
            return
        self._mark_between(0, len(self.sitting.ids))

    def _mark_between(self, first: int, last: int) -> None:
        known = self.claim_list.marked
        # the range alone may be a million claims: no set is made of those
        marked = known | set(self.sitting.ids[first : min(last, first + MOST + 1)])
        if last - first > MOST or len(marked) > MOST:
            count = max(last - first, len(marked))
            self.tell(f"{count:,} claims are too many for one act: {MOST:,} at most")
            return
        self.claim_list.marked = marked
        self.claim_list.refresh()
        self._tell_marks()

    def _tell_marks(self) -> None:
        self.tell("esc forgets" if self.claim_list.marked else "nothing marked")

    def marks_in_words(self) -> str:
        """Say how many claims are marked, and how many of them this queue does not show; empty for none."""
        marked, held = self.claim_list.marked, self.sitting.held
        if not marked:
            return ""
        known = self._outside
        if known is None or known[0] is not marked or known[1] is not held:
            count = sum(not held.holds(one) for one in marked)
            known = self._outside = (marked, held, count)
        outside = f", {known[2]:,} not in this queue" if known[2] else ""
        return f"{len(marked):,} marked{outside}"

    def _forget_marks(self) -> None:
        self._range_from = None
        self.claim_list.marked = frozenset()
        self.claim_list.refresh()

    def action_out(self) -> None:
        """Forget a range and marks first, then go one step out."""
        if self.claim_list.has_focus and (
            self.claim_list.marked or self._range_from is not None
        ):
            self._forget_marks()
            self.tell("marks forgotten")
        elif self.claim_list.has_focus and self.asked_for.cluster is not None:
            self.ask(replace(self.asked_for, cluster=None))
        else:
            super().action_out()

    def chosen(self) -> list[int]:
        """Give the claims an act is about: the marked ones in order, else the one under the cursor."""
        marked = self.claim_list.marked
        if marked:
            return sorted(marked, key=self.sitting.position)
        return [] if self.view is None else [self.view.claim_id]

    def action_tie_marked(self) -> None:
        """Say that the marked claims say the same."""
        marked = self.chosen() if self.claim_list.marked else []
        if len(marked) < 2:
            self.tell("mark two claims or more with space, then tie them")
        elif self.may_write(self.action_tie_marked):
            told = f"tie of {len(marked):,} claims"
            self._forget_marks()
            self.asked(self.sitting.ask(LinkingTogether(told, claims=tuple(marked))))

    # ---------------------------------------------------------------- verdicts

    def action_verdict(self, word: str) -> None:
        """Judge the marked claims as one act, else the current one."""
        verdict = Verdict(word)
        self._verdict_again = verdict
        if not self.claim_list.marked:
            super().action_verdict(word)
        elif self.may_write(lambda: self.action_verdict(word)):
            self._judge_marked(self.chosen(), verdict)

    def action_again(self) -> None:
        """Give the latest verdict again."""
        if self._verdict_again is None:
            self.tell("you have given no verdict yet")
        else:
            self.action_verdict(self._verdict_again)

    def _judge_marked(self, claim_ids: list[int], verdict: Verdict) -> None:
        """Judge them, or ask first where there are many."""
        shown = self.as_shown(claim_ids)
        if shown is None:
            return
        if len(claim_ids) <= AT_ONCE:
            self._judge_those(shown, verdict)
            return

        def judge(confirmed: Verdict) -> None:
            self._verdict_again = confirmed
            self._judge_those(shown, confirmed)

        told = f"{verdict} on all of them? The key of a verdict gives it."
        self.ask_together(claim_ids, told, judge)

    def _judge_those(
        self,
        shown: Shown,
        verdict: Verdict,
        *,
        because: Because | None = None,
        recheck: str = "",
    ) -> None:
        if not shown.views:
            self._forget_marks()
            self.tell("all of them are retired")
            return
        try:
            asks = self._first_that_asks(list(shown.saw), verdict)
        except WorkbenchError as problem:
            self.warn(problem)
            return
        self.judge_shown(
            shown,
            verdict,
            asks or shown.views[0],
            because=because,
            recheck=recheck,
            judged=self._forget_marks,
        )

    def _first_that_asks(
        self, claim_ids: list[int], verdict: Verdict
    ) -> ClaimView | None:
        """Give the first claim on which the verdict needs a reason: one reason is for all of them."""
        if verdict is Verdict.CORROBORATED:
            for one in claim_ids:
                view = self.sitting.view(one)
                if self.gate(view, verdict) is not None:
                    return view
        return None
