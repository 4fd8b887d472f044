"""The review among several: blindness lifted, disputes settled, claims assigned, reasons why one can't be checked."""

from typing import TYPE_CHECKING

from workbench.desk.rechecking import today
from workbench.errors import WorkbenchError
from workbench.model import ClaimView, Status, Verdict
from workbench.tui.acts import Job
from workbench.tui.asking import LAID_OVER
from workbench.tui.screens.evidence import EvidenceScreen
from workbench.tui.team_acts import Assigning, Revealing

if TYPE_CHECKING:
    from workbench.tui.screens.deciding import Ruling

QUOTED = 300
"""Characters of a claim in a window."""


class TeamScreen(EvidenceScreen):
    """The review, and what several reviewers do at one claim."""

    # ---------------------------------------------------------------- why it can't be checked

    def action_unverifiable(self) -> None:
        """Have the reason chosen why the marked claims, or this one, can't be checked, and judge them so."""
        from workbench.tui.screens.unverifiable import UnverifiableScreen, Why

        if not self.may_write(self.action_unverifiable) or self.view is None:
            return
        view, claim_ids = self.view, self.chosen()
        marked = self.as_shown(claim_ids) if self.claim_list.marked else None
        if self.claim_list.marked and marked is None:
            return

        def chosen(why: Why | None) -> None:
            if why is None:
                return
            if marked is not None:
                self._judge_those(marked, Verdict.UNVERIFIABLE, because=why.because, recheck=why.recheck)  # fmt: skip
            else:
                self._judge(view, Verdict.UNVERIFIABLE, because=why.because, recheck=why.recheck)  # fmt: skip

        self.app.push_screen(
            UnverifiableScreen(self._about(view, claim_ids), today()), chosen
        )

    # ---------------------------------------------------------------- who else

    def action_who_else(self) -> None:
        """Show what others said before an own verdict; the ledger keeps that it was looked at."""
        view = self.view
        if view is None or not self.may_write(self.action_who_else):
            return
        if not view.hidden:
            self.tell("nothing is hidden here")
            return
        self.latest = self.sitting.reveal(view.claim_id)
        self.told = f"{self.showing.pending} a look at what others said"
        self.repaint([view.claim_id])

    # ---------------------------------------------------------------- disputes

    def action_settle(self) -> None:
        """Show all verdicts on a disputed claim side by side, and have the one chosen that settles it."""
        from workbench.tui.screens.deciding import DecidingScreen, Ruling

        view = self.view
        if view is None or not self.may_write(self.action_settle):
            return
        if view.hidden:
            self.tell("what others said is hidden: judge it first, or w shows it")
            return
        if view.status is not Status.DISPUTED:
            self.tell("reviewers do not disagree on this claim")
            return
        counted = self.footing(view).counted

        def settled(ruling: Ruling | None) -> None:
            if ruling is not None:
                self._settle(view, ruling)

        self.app.push_screen(
            DecidingScreen(
                view,
                counted,
                self.showing,
                lambda verdict: self.gate(view, verdict),
                self.unsaved_words(view.claim_id),
            ),
            settled,
        )

    def _settle(self, view: ClaimView, ruling: "Ruling") -> None:
        self.latest = self.sitting.decide(view, *ruling)
        self.told = f"{self.showing.pending} decision: {ruling.verdict}"
        self.repaint([view.claim_id])

    # ---------------------------------------------------------------- assignments

    def action_assign(self) -> None:
        """Have a reviewer chosen who is to judge the marked claims, or this one."""
        from workbench.tui.screens.assigning import Asked, AssigningScreen

        if not self.may_write(self.action_assign) or self.view is None:
            return
        claim_ids = self.chosen()
        try:
            known = self.sitting.queue.reviewers()
            views = [self.sitting.view(one) for one in claim_ids[:LAID_OVER]]
        except WorkbenchError as problem:
            self.warn(problem)
            return
        asked = frozenset(views[0].assigned).intersection(*(view.assigned for view in views))  # fmt: skip

        def chosen(who: Asked | None) -> None:
            if who is not None:
                self._forget_marks()
                self.asked(
                    self.sitting.assign(claim_ids, who.to, withdraw=who.withdraw)
                )

        about = self._about(views[0], claim_ids)
        self.app.push_screen(AssigningScreen(about, known, asked, self.showing), chosen)

    def _about(self, view: ClaimView, claim_ids: list[int]) -> str:
        if len(claim_ids) > 1:
            return f"{len(claim_ids):,} marked claims"
        return self.showing.line(view.exact[:QUOTED])

    # ---------------------------------------------------------------- answers

    def _in_words(self, job: Job) -> str:
        if isinstance(job, Revealing):
            return "others' verdicts are shown, and the ledger knows"
        if isinstance(job, Assigning):
            return f"{job.told}, z undoes"
        return super()._in_words(job)
