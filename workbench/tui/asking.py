"""What a reviewer asks for: each act is shown the moment it is asked for, by an overlay over the stored rows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from workbench.model import (
    Because,
    Cause,
    ClaimView,
    Progress,
    QueueRow,
    Status,
    Verdict,
)
from workbench.tui.acts import (
    Job,
    Judging,
    JudgingTogether,
    KeepPlace,
    Linking,
    Noting,
    Reversal,
    Tying,
)
from workbench.tui.holding import Holding
from workbench.tui.team_acts import Assigning, Deciding, Revealing

LAID_OVER = 500
"""Claims of one act that are shown as pending; the others change when it is on disk."""

Act = TypeVar("Act", bound=Job)


class Asking(Holding):
    """Hands acts to the writing thread."""

    def judge(
        self,
        view: ClaimView,
        verdict: Verdict | None,
        reason: str = "",
        *,
        because: Because | None = None,
        recheck: str = "",
    ) -> Judging:
        """Ask for a verdict on a claim as it was shown; None withdraws it. `because`, `recheck`: of what can't be checked."""
        row = self.rows.read(view.claim_id)
        job = Judging(
            f"{verdict or 'withdrawal'} on: {view.exact[:60]}",
            view.claim_id,
            verdict=verdict,
            before=row.mine if row else None,
            reason=reason,
            because=because,
            recheck=recheck,
            saw=None if view.hidden else view.version,
            hidden=view.hidden,
            follows=self._jobs.get(view.claim_id),
        )
        self._lay_over(view, verdict)
        return self.ask(job)

    def judge_together(
        self,
        views: Sequence[ClaimView],
        verdict: Verdict,
        reason: str = "",
        saw: Mapping[int, int] | None = None,
        *,
        because: Because | None = None,
        recheck: str = "",
    ) -> JudgingTogether:
        """Ask for one verdict on several claims as they were shown; the first is the one it is asked at.

        `saw`: claims and versions, where there are more of them than are worth a view each.
        """
        versions = {view.claim_id: view.version for view in views} | dict(saw or {})
        job = JudgingTogether(
            f"{verdict} on {len(versions)} claims: {views[0].exact[:60]}",
            views[0].claim_id,
            verdict=verdict,
            reason=reason,
            because=because,
            recheck=recheck,
            saw=versions,
            hidden=frozenset(self.queue.hidden(list(versions))),
            follows={
                claim_id: self._jobs[claim_id]
                for claim_id in versions
                if claim_id in self._jobs
            },
        )
        for view in views[:LAID_OVER]:
            row = self.rows.read(view.claim_id)
            job.before[view.claim_id] = row.mine if row else None
            self._lay_over(view, verdict)
        return self.ask(job)

    def tie(
        self, a: str, b: str, said: str | None, *, rule: str = "", reason: str = ""
    ) -> Tying:
        """Ask for a word on an edge between two documents (uid) or origins (key)."""
        word = said or "withdrawn"
        job = Tying(f"edge {word}", a=a, b=b, said=said, rule=rule, reason=reason)
        return self.ask(job)

    def link(self, a: int, b: int, relation: str | None) -> Linking:
        """Ask for a word on two claims."""
        job = Linking(f"link {relation or 'withdrawn'}", a=a, b=b, relation=relation)
        return self.ask(job)

    def note(self, claim_id: int, text: str) -> Noting:
        """Ask for a note."""
        job = Noting(f"note: {text[:60]}", claim_id, text=text)
        row = self.rows.read(claim_id)
        if row is not None and claim_id not in self.rows.pending:
            self.rows.pending[claim_id] = replace(row, noted=True)
        return self.ask(job)

    def decide(
        self, view: ClaimView, verdict: Verdict, cause: Cause, reason: str
    ) -> Deciding:
        """Ask for the verdict that settles a dispute as it was shown."""
        job = Deciding(
            f"decision: {view.exact[:60]}",
            view.claim_id,
            verdict=verdict,
            cause=cause,
            reason=reason,
            saw=view.version,
        )
        row = self.rows.read(view.claim_id)
        if row is not None:
            self._show_as(replace(row, status=Status(verdict)), row.status)
        return self.ask(job)

    def assign(self, claim_ids: Sequence[int], to: str, *, withdraw: bool) -> Assigning:
        """Ask that a reviewer be asked to judge these claims, or no more."""
        word = "no longer asked" if withdraw else "asked"
        told = f"{to} is {word} to judge {len(claim_ids):,} claim{'s' if len(claim_ids) > 1 else ''}"  # fmt: skip
        job = Assigning(told, claims=tuple(claim_ids), to=to, withdraw=withdraw)
        return self.ask(job)

    def reveal(self, claim_id: int) -> Revealing:
        """Ask to see what others said of a claim: it is noted first. No undo takes back what was seen."""
        job = Revealing("a look at what others said", claim_id)
        self._show_pending(job)
        self.writing.ask(job)
        return job

    def ask(self, job: Act) -> Act:
        """Ask for an act and give it; its claims are shown as pending until it is answered."""
        self._show_pending(job)
        if self.awaited is not None:
            self.awaited.overtaken = True
        self._done.append(job)
        self._undone.clear()
        self.writing.ask(job)
        return job

    def reverse(self, *, again: bool) -> Reversal:
        """Ask for an undo or redo; its claim is known at once for acts of this sitting, else when it is written."""
        taken, put = (self._undone, self._done) if again else (self._done, self._undone)
        of = taken.pop() if taken else None
        job = Reversal(
            "redo" if again else "undo", of.claim_id if of else None, again=again, of=of
        )
        if of is None:
            self.awaited = job
        else:
            put.append(of)
            if isinstance(of, JudgingTogether):
                for claim_id, before in of.before.items():
                    verdict = of.verdict if again else before
                    self._lay_over(self.view(claim_id), verdict)
            elif isinstance(of, Judging) and of.claim_id is not None:
                verdict = of.verdict if again else of.before
                self._lay_over(self.view(of.claim_id), verdict)
            self._show_pending(job)
        self.writing.ask(job)
        return job

    def _show_pending(self, job: Job) -> None:
        """Show its claims as pending; an act that makes no version of a claim hides none that does from what follows."""
        for claim_id in job.concerned:
            if job.versions_claims or claim_id not in self._jobs:
                self._jobs[claim_id] = job

    def keep_place(self, claim_id: int | None) -> None:
        """Keep claim and filter for the next sitting."""
        place = {"status": self.wanted.status, "search": self.wanted.search}
        place |= self.looks
        if claim_id is not None:
            place["claim"] = self.view(claim_id).uid
        if self.wanted.document is not None:
            place["document"] = self.document(self.wanted.document).uid
        self.writing.ask(KeepPlace("the place", place=place))

    def _lay_over(self, view: ClaimView, mine: Verdict | None) -> None:
        row = self.rows.read(view.claim_id)
        if row is None:
            return
        said = {now.verdict for now in view.verdicts if now.reviewer != self.reviewer}
        voices = sum(now.reviewer != self.reviewer for now in view.verdicts)
        if mine is not None:
            said.add(mine)
            voices += 1
        status = (
            Status.OPEN
            if not said
            else Status.DISPUTED
            if len(said) > 1
            else Status(next(iter(said)))
        )
        made = view.decision
        if made is not None and mine in {None, made.verdict}:
            status = Status(made.verdict)
        judged = (mine is not None) - (row.mine is not None)
        self._show_as(
            replace(row, mine=mine, status=status, voices=voices), row.status, judged
        )

    def _show_as(self, row: QueueRow, before: Status, judged: int = 0) -> None:
        """Show a row as it will be, and count it so."""
        self.rows.pending[row.claim_id] = row
        counts = dict(self.progress.counts)
        counts[before] = counts.get(before, 0) - 1
        counts[row.status] = counts.get(row.status, 0) + 1
        self.progress = Progress(
            self.progress.total, counts, self.progress.mine + judged
        )
