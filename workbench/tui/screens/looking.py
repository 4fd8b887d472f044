"""The review with its windows beside a claim: provenance, duplicates, one verdict for a whole cluster."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from workbench.errors import WorkbenchError
from workbench.model import Because, ClaimView, Span, Verdict
from workbench.tui.acts import Job
from workbench.tui.asking import LAID_OVER
from workbench.tui.messages import Counted
from workbench.tui.screens.judging import JudgingScreen
from workbench.tui.screens.reading import Window


class Shown(NamedTuple):
    """Claims that one act is about, as they were shown."""

    views: list[ClaimView]
    """Those that are shown as pending."""
    saw: dict[int, int]
    """The version of each."""


class LookingScreen(JudgingScreen):
    """The review, and what can be looked at beside a claim."""

    def _windows(self) -> Iterator[Window]:
        return (
            screen for screen in self.app.screen_stack if isinstance(screen, Window)
        )

    def action_provenance(self) -> None:
        """Show where the claim comes from."""
        from workbench.tui.screens.provenance import ProvenanceScreen

        if self.view is not None:
            self.app.push_screen(
                ProvenanceScreen(self.sitting, self.view, self.showing, self)
            )

    def action_duplicates(self) -> None:
        """Show the claims that say the same, that differ, and that might say the same."""
        from workbench.tui.screens.duplicates import DuplicatesScreen

        if self.view is not None:
            self.app.push_screen(
                DuplicatesScreen(self.sitting, self.view, self.showing, self)
            )

    def action_why(self) -> None:
        """Explain the claim's count, and the verdicts that may be shown."""
        from workbench.tui.screens.why import WhyScreen

        if self.view is not None:
            heard = {now.reviewer for now in self.view.verdicts}
            self.app.push_screen(
                WhyScreen(self.sitting.path, self.view.uid, heard, self.showing)
            )

    def action_together(self) -> None:
        """Have a verdict chosen for all claims that say the same, then judge them as one act."""
        if not self.may_write(self.action_together) or self.view is None:
            return
        try:
            members = self.sitting.looking.members(self.view.claim_id)
            known = self.footing(self.view).counted
        except WorkbenchError as problem:
            self.warn(problem)
            return
        shown = self.as_shown(members)
        if shown is None:
            return
        if len(shown.saw) < 2:
            self.tell("no other claim says the same")
            return
        self.ask_together(
            members,
            known,
            lambda verdict: self.judge_shown(shown, verdict, shown.views[0]),
        )

    def as_shown(self, claim_ids: list[int]) -> Shown | None:
        """Read claims that one act is to be about, before anything is asked; None, with a notice, where they can't be read."""
        sitting = self.sitting
        try:
            saw = sitting.queue.versions(claim_ids)
            first = [one for one in claim_ids if one in saw][:LAID_OVER]
            return Shown([sitting.view(one) for one in first], saw)
        except WorkbenchError as problem:
            self.warn(problem)
            return None

    def ask_together(
        self, claim_ids: list[int], told: str, judge: Callable[[Verdict], None]
    ) -> None:
        """Show many claims and what is to be known of them, have a verdict chosen for all, and judge."""
        from workbench.tui.screens.together import LISTED, TogetherScreen

        try:
            listed = self.sitting.looking.others(claim_ids[:LISTED])
        except WorkbenchError as problem:
            self.warn(problem)
            return

        def chosen(verdict: Verdict | None) -> None:
            if verdict is not None:
                judge(verdict)

        self.app.push_screen(
            TogetherScreen(listed, len(claim_ids), told, self.showing), chosen
        )

    def judge_shown(
        self,
        shown: Shown,
        verdict: Verdict,
        asking: ClaimView,
        *,
        because: Because | None = None,
        recheck: str = "",
        judged: Callable[[], None] = lambda: None,
    ) -> None:
        """Judge claims as they were shown, with the reason that the verdict needs on one of them; then call `judged`."""

        def judge(reason: str) -> None:
            views, saw = shown
            job = self.latest = self.sitting.judge_together(
                views, verdict, reason, saw, because=because, recheck=recheck
            )
            self.told = f"{self.showing.pending} {verdict} on {len(saw):,} claims"
            judged()
            self.repaint(job.concerned)

        self.with_reason(asking, verdict, judge)

    # ---------------------------------------------------------------- what windows ask for

    def act(self, make: Callable[[], Job]) -> None:
        """Ask for an act, now or once the undo under way is known."""
        if self.may_write(lambda: self.act(make)):
            self.asked(make())

    def asked(self, job: Job) -> None:
        """Say that an act was asked for."""
        self.latest = job
        self.tell(f"{self.showing.pending} {job.name}")

    def choose_words(self, view: ClaimView, document_id: int, span: Span) -> None:
        """Have words of an article chosen for a claim."""
        raise NotImplementedError

    def go_on_with(self, claim_id: int) -> None:
        """Close the windows and go to a claim, outside the filter where it must be."""
        for window in list(self._windows()):
            window.dismiss()
        if not self.go_to(claim_id):
            self.ask_at(claim_id)

    # ---------------------------------------------------------------- what came of it

    def show_status(self) -> None:
        """Tell the windows too what the latest act came to."""
        super().show_status()
        for window in self._windows():
            window.tell(self.told)

    def on_counted(self, message: Counted) -> None:
        """Show the new count of origins, wherever one is shown."""
        if message.problem is not None:
            self.warn(message.problem, title="Not counted anew")
        self.show_counts()

    def show_counts(self) -> None:
        """Read anew what hangs on counts of origins: rows, claim, windows."""
        self.sitting.counted()
        self.show_claim()
        self.claim_list.refresh()
        for window in self._windows():
            window.reload()
