"""One reviewer's sitting at the queue, without a screen: what is shown, what is pending, what others did meanwhile.

A verdict is shown the moment it is asked for; the overlay goes when the writing thread has answered.
"""

from dataclasses import dataclass

from workbench.model import HistoryLine
from workbench.tui.acts import Job, Judging, JudgingTogether, Reversal
from workbench.tui.asking import Asking
from workbench.tui.writing import COUNTED

CHANGES = 500


@dataclass(frozen=True, slots=True)
class Changes:
    """What arrived since the last look."""

    claims: frozenset[int]
    others: tuple[HistoryLine, ...]
    """What other reviewers did."""
    documents: bool
    """Whether articles came in."""
    counted: bool = False
    """Whether origins may have been counted anew."""


NOT_TOLD = Changes(frozenset(), (), documents=False, counted=True)


class Sitting(Asking):
    """What one reviewer sees and does; belongs to the thread of the screen."""

    def settle(self, job: Job) -> frozenset[int]:
        """Take the writing thread's answer in; give the claims whose rows are to be read again."""
        touched = {*job.about}
        self._own.update(job.seqs)
        for claim_id in job.concerned:
            touched.add(claim_id)
            if self._jobs.get(claim_id) is job:
                del self._jobs[claim_id]
                self.rows.pending.pop(claim_id, None)
        if isinstance(job, Judging):
            job.follows = None
        elif isinstance(job, JudgingTogether):
            job.follows.clear()
        self.rows.drop(touched)
        if isinstance(job, Reversal):
            self._settle_reversal(job)
        elif job.problem is not None:
            self._settle_failure(job)
        elif not job.written:
            self._take_out(
                job
            )  # it stood so already: an undo is of what was done before
        if not self._jobs:
            self.progress = self.queue.progress()
        return frozenset(touched)

    def _settle_reversal(self, job: Reversal) -> None:
        expected = job.of.claim_id if job.of else None
        if job is self.awaited:
            self.awaited = None
            if job.written and not job.overtaken:
                # an act of an earlier sitting: from now on its claim is known, its values stay the ledger's
                known = Job(job.told, job.about[0] if job.about else None, written=True)
                (self._done if job.again else self._undone).append(known)
        elif not job.written or expected not in {None, *job.about}:
            # what stands is no longer known here: the ledger is asked from now on
            self._done.clear()
            self._undone.clear()

    def _settle_failure(self, job: Job) -> None:
        self._take_out(job)
        if job.claim_id is not None:
            self.unsaved = [
                claim_id for claim_id in self.unsaved if claim_id != job.claim_id
            ]
            self.unsaved.append(job.claim_id)

    def _take_out(self, job: Job) -> None:
        """Have no undo take back an act that is not in the ledger."""
        if job in self._done:
            self._done.remove(job)

    def changes(self) -> Changes | None:
        """Give what arrived since the last look, None for nothing; costs microseconds then."""
        version = self.queue.data_version()
        if version == self._version and not self._more:
            return None
        self._version = version
        lines = self.queue.changes_since(self._seq, CHANGES)
        self._more = len(lines) == CHANGES
        if not lines:
            return NOT_TOLD  # no event tells of findings: they were worked out anew
        self._seq = lines[-1].seq
        if any(line.kind == "claim" for line in lines):
            self._document = None
        met = self._own & {line.seq for line in lines}
        self._own -= met
        lines = [line for line in lines if line.seq not in met]
        if not lines:
            return None
        claims = frozenset(line.claim_id for line in lines if line.claim_id is not None)
        self.rows.drop(claims)
        if not self._jobs:
            self.progress = self.queue.progress()
        others = tuple(
            line
            for line in lines
            if line.reviewer != self.reviewer and line.claim_id is not None
        )
        self.drifted |= {
            line.claim_id
            for line in others
            if line.claim_id is not None and self.holds(line.claim_id)
        }
        kinds = {line.kind for line in lines}
        return Changes(claims, others, "ingest" in kinds, not kinds.isdisjoint(COUNTED))

    def counted(self) -> None:
        """Forget what hangs on counts of origins: they were counted anew."""
        self.rows.forget()

    def close(self) -> None:
        """Let go of the file."""
        self.queue.close()
        self.looking.close()
