"""What a reviewer does to claims, and what the ledger answers.

The screen moves on at once and shows a verdict as pending; it is called saved only when it is on disk. A refused
or failed one gives the row back, says so, and leaves the cursor where the reviewer is by now.
"""

from collections.abc import Callable

from workbench.errors import Moved, WorkbenchError
from workbench.model import Because, ClaimView, Status, Verdict
from workbench.tui.acts import (
    Job,
    Judging,
    JudgingTogether,
    KeepPlace,
    Noting,
    Reversal,
)
from workbench.tui.messages import Answered, WritingRefused
from workbench.tui.opening import Opening
from workbench.tui.screens.filtering import FilteringScreen
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting

QUOTED = 60
"""Characters of a claim in a notice."""


class JudgingScreen(FilteringScreen):
    """The queue, with verdicts."""

    def __init__(self, sitting: Sitting, opening: Opening, showing: Showing) -> None:
        super().__init__(sitting, opening, showing)
        self.gate: Callable[[ClaimView, Verdict], str | None] = self._gate
        """Why a verdict on a claim needs a written reason; None: it needs none."""
        self.deferred: list[Callable[[], None]] = []
        """Acts that were asked for while an undo looked for its claim, in order."""
        self._undone_at: int | None = None
        """The claim at which that undo was asked for."""
        self.latest: Job | None = None
        self._unsaved_words: dict[tuple[int | None, bool], str] = {}
        """What was written for an act that could not be saved: by claim, and whether it is a note."""
        self.leaving = False
        """Whether what is pending is being written and nothing more can be asked for."""

    # ---------------------------------------------------------------- keys

    def action_verdict(self, word: str) -> None:
        """Judge the current claim and go on, or ask for the reason first."""
        verdict = Verdict(word)
        if self.may_write(lambda: self.action_verdict(word)) and self.view is not None:
            view = self.view
            self.with_reason(
                view, verdict, lambda reason: self._judge(view, verdict, reason)
            )

    def action_withdraw(self) -> None:
        """Withdraw the reviewer's verdict; the cursor stays."""
        if self.may_write(self.action_withdraw) and self.view is not None:
            row = self.sitting.rows.read(self.view.claim_id)
            if row is None or row.mine is None:
                self.tell("you have no verdict here")
                return
            self.latest = self.sitting.judge(self.view, None)
            self.told = f"{self.showing.pending} withdrawal"
            self.repaint([self.view.claim_id])

    def action_note(self) -> None:
        """Have a note written on the current claim."""
        from workbench.tui.screens.words import WordsScreen

        if not self.may_write(self.action_note) or self.view is None:
            return
        claim_id = self.view.claim_id

        def written(text: str | None) -> None:
            if text is not None:
                self.latest = self.sitting.note(claim_id, text)
                self.told = f"{self.showing.pending} note"
                self.repaint([claim_id])

        self.app.push_screen(
            WordsScreen(
                "Note",
                self.showing.line(self.view.exact[:300]),
                words=self.unsaved_words(claim_id, note=True),
            ),
            written,
        )

    def action_undo(self) -> None:
        """Take back the latest act."""
        self._reverse(again=False)

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self._reverse(again=True)

    def action_back(self) -> None:
        """Go to the latest claim whose verdict was not saved, outside the filter where it must be."""
        if not self.sitting.unsaved:
            self.tell("nothing is unsaved")
            return
        claim_id = self.sitting.unsaved.pop()
        if not self.go_to(claim_id):
            self.ask_at(claim_id)

    def action_next_open(self) -> None:
        """Go to the next open claim."""
        self._leap(Status.OPEN)

    def action_previous_open(self) -> None:
        """Go to the open claim before."""
        self._leap(Status.OPEN, backwards=True)

    def action_next_disputed(self) -> None:
        """Go to the next claim on which reviewers disagree."""
        self._leap(Status.DISPUTED)

    def action_previous_disputed(self) -> None:
        """Go to the one before."""
        self._leap(Status.DISPUTED, backwards=True)

    # ---------------------------------------------------------------- acts

    def with_reason(
        self, view: ClaimView, verdict: Verdict, judge: Callable[[str], None]
    ) -> None:
        """Judge at once, or with the reason once it is written where a verdict needs one."""
        from workbench.tui.screens.words import WordsScreen

        question = self.gate(view, verdict)
        if question is None:
            judge("")
            return

        def answered(reason: str | None) -> None:
            if reason is not None:
                judge(reason)

        asked = f"{question}\nIf it is corroborated all the same, write why; else esc, and s."
        self.app.push_screen(
            WordsScreen(
                f"{verdict}: why?",
                self.showing.lines(asked),
                words=self.unsaved_words(view.claim_id),
            ),
            answered,
        )

    def unsaved_words(self, claim_id: int, *, note: bool = False) -> str:
        """Give what was written for the latest act on a claim that could not be saved: a reason, or a note."""
        return self._unsaved_words.get((claim_id, note), "")

    def may_write(self, again: Callable[[], None]) -> bool:
        """Tell whether an act can be asked for now; while an undo looks for its claim it is put off, not lost.

        It is for the claim the undo goes back to, but for that on screen once the reviewer has gone elsewhere.
        """
        if self.leaving:
            return False
        if self.sitting.refused is not None:
            self.warn(self.sitting.refused, title="Nothing can be written")
            return False
        if self.sitting.awaited is None:
            return True
        if self.claim_list.claim_id == self._undone_at:
            self.deferred.append(again)
            return False
        if self.deferred:
            self._put_off(again)
            return False
        return True

    def _put_off(self, again: Callable[[], None]) -> None:
        """Have an act asked for at the claim on screen once the undo is known."""
        here = self.claim_list.claim_id

        def act() -> None:
            if here is None or self.go_to(here):
                again()

        self.deferred.append(act)

    def _gate(self, view: ClaimView, verdict: Verdict) -> str | None:
        try:
            return self.sitting.queue.needs_reason(view.claim_id, verdict)
        except WorkbenchError as problem:
            return str(problem)

    def _judge(
        self,
        view: ClaimView,
        verdict: Verdict,
        reason: str = "",
        *,
        because: Because | None = None,
        recheck: str = "",
    ) -> None:
        self.latest = self.sitting.judge(
            view, verdict, reason, because=because, recheck=recheck
        )
        self.told = f"{self.showing.pending} {verdict}"
        self._go_on(view.claim_id)
        self.repaint([view.claim_id])

    def _go_on(self, claim_id: int) -> None:
        """Go from a judged claim to the next one that waits, or say that there is none."""
        status = self.sitting.wanted.status
        if status in {"all", "open", "disputed"}:
            wanted = Status.DISPUTED if status == "disputed" else Status.OPEN
            found = self.sitting.nearest(claim_id, wanted)
            if found is not None:
                self.go_to(found)
                return
            if self.complete:
                self.told += f", no {wanted} claim further on"
                return
        self.claim_list.go(self.sitting.position(claim_id) + 1)

    def _leap(self, status: Status, *, backwards: bool = False) -> None:
        claim_id = self.claim_list.claim_id
        if claim_id is None:
            return
        found = self.sitting.nearest(claim_id, status, backwards=backwards)
        if found is None and not self.complete:
            self.tell("the queue is still being read")
        elif found is None:
            self.tell(f"no {status} claim {'before' if backwards else 'further on'}")
        else:
            self.go_to(found)

    def _reverse(self, *, again: bool) -> None:
        asked = self.action_redo if again else self.action_undo
        if not self.may_write(asked):
            return
        if self.sitting.awaited is not None:
            self._put_off(asked)
            return
        job = self.latest = self.sitting.reverse(again=again)
        self._undone_at = self.claim_list.claim_id
        self.told = f"{self.showing.pending} {job.told}"
        if job.claim_id is not None:
            if not self.go_to(job.claim_id):
                self.told += " on a claim outside this queue"
            self.repaint([job.claim_id])
        else:
            self.show_status()

    # ---------------------------------------------------------------- answers

    def on_answered(self, message: Answered) -> None:
        """Show that a job is saved, or give back what was there and say why."""
        job = message.job
        touched = self.sitting.settle(job)
        if isinstance(job, KeepPlace):
            return
        if job.problem is not None:
            self._say_failed(job)
        else:
            self._unsaved_words.pop((job.claim_id, isinstance(job, Noting)), None)
            if job is self.latest:
                self.told = self._in_words(job)
        if isinstance(job, Reversal) and job.of is None and job.about:
            stayed = self.claim_list.claim_id == self._undone_at
            if stayed or self.deferred:
                self.go_to(job.about[0])
        self.repaint(touched)
        if self.sitting.awaited is None:
            waiting, self.deferred = self.deferred, []
            for act in waiting:
                act()
        self.after(job)

    def after(self, job: Job) -> None:
        """Do what follows from an answered act."""

    def on_writing_refused(self, message: WritingRefused) -> None:
        """Show that this sitting is for reading only, and why."""
        self.sitting.refused = message.problem
        words = f"Read-only: {message.problem} {message.problem.hint}"
        self.banner.update(self.showing.line(words.strip()))
        self.add_class("-banner")

    def _in_words(self, job: Job) -> str:
        if isinstance(job, Judging):
            if job.verdict is None:
                return "withdrawn, z undoes"
            return f"{self.showing.sign(job.verdict)} saved, z undoes"
        if isinstance(job, JudgingTogether):
            return f"{self.showing.sign(job.verdict)} on {len(job.saw):,} claims saved, z undoes"
        if isinstance(job, Reversal):
            return self._reversed_in_words(job)
        if not job.written:
            return f"{job.name}: it stood so already"
        return f"{job.name} saved, z undoes"

    def _reversed_in_words(self, job: Reversal) -> str:
        if not job.written:
            return f"nothing to {job.told}"
        outside = job.about and not self.sitting.holds(job.about[0])
        where = ", on a claim outside this queue" if outside else ""
        return f"{job.told} saved, {'z undoes' if job.again else 'Z redoes'}{where}"

    def _say_failed(self, job: Job) -> None:
        problem = job.problem
        if problem is None:
            return
        self.told = f"not saved: {job.told[:24]}"
        if job.claim_id in self.sitting.unsaved:
            self.told += ", b goes back"
        if job.words:
            self._unsaved_words[job.claim_id, isinstance(job, Noting)] = job.words
        row = self.sitting.rows.read(job.claim_id) if job.claim_id is not None else None
        words = f" “{row.exact[:QUOTED]}”" if row else ""
        if isinstance(problem, Moved):
            words += " Press b to look again."
        self.warn(f"{problem} {problem.hint}{words}", title="Not saved")
