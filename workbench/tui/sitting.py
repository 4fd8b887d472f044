"""One reviewer's sitting at the queue, without a screen: what is shown, what is pending, what others did meanwhile.

Reads here are bounded by primary key or a limit, so that a key can wait for them. A verdict is shown the moment it
is asked for, by an overlay over the stored row that goes when the writing thread has answered.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.desk.beside import Looking
from workbench.desk.queue import Queue
from workbench.errors import WorkbenchError
from workbench.model import (
    ClaimView,
    DocumentView,
    Filter,
    HistoryLine,
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
from workbench.tui.rows import Rows
from workbench.tui.writing import COUNTED, Writing

STEPS = 400
"""Index look-ups that a jump may cost between two keys."""
CHANGES = 500
LAID_OVER = 500
"""Claims of one act that are shown as pending; the others change when it is on disk."""


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


class Sitting:
    """What one reviewer sees and does; belongs to the thread of the screen."""

    def __init__(
        self,
        path: Path,
        reviewer: str,
        answered: Callable[[Job], object],
        refused: Callable[[WorkbenchError], object],
        counted: Callable[[WorkbenchError | None], object] = lambda _: None,
    ) -> None:
        self.path = path
        self.reviewer = reviewer
        self.queue = Queue.open(path, reviewer)
        self.looking = Looking.open(path)
        self.writing = Writing(path, reviewer, answered, refused, counted)
        self.rows = Rows(self.queue.rows)
        self.wanted = Filter()
        self.ids: array[int] = array("q")
        self.progress: Progress = self.queue.progress()
        self.refused: WorkbenchError | None = None
        """Why nothing can be written, once that is known."""
        self.unsaved: list[int] = []
        """Claims whose verdict was refused or failed, latest last."""
        self.drifted: set[int] = set()
        """Claims of the frozen queue that changed since it was read."""
        self.awaited: Reversal | None = None
        """An undo or redo whose claim is not known before it is written."""
        self._jobs: dict[int, Job] = {}
        self._done: list[Job] = []
        self._undone: list[Job] = []
        self._seq = self.queue.last_seq()
        self._version = self.queue.data_version()
        self._more = False
        self._own: set[int] = set()
        """Events of this sitting that were answered and not met again yet."""
        self._document: DocumentView | None = None

    # ---------------------------------------------------------------- reading

    def position(self, claim_id: int) -> int:
        """Give where a claim stands in the queue, or where the next one after it does."""
        return min(bisect_left(self.ids, claim_id), max(0, len(self.ids) - 1))

    def holds(self, claim_id: int) -> bool:
        """Tell whether the frozen queue holds a claim."""
        place = bisect_left(self.ids, claim_id)
        return place < len(self.ids) and self.ids[place] == claim_id

    def document(self, document_id: int) -> DocumentView:
        """Give an article; the latest one is kept."""
        if self._document is None or self._document.document_id != document_id:
            self._document = self.queue.document(document_id)
        return self._document

    def view(self, claim_id: int) -> ClaimView:
        """Give all that is known of a claim."""
        return self.queue.claim(claim_id)

    def is_pending(self, claim_id: int) -> bool:
        """Tell whether an act on a claim is not on disk yet."""
        return claim_id in self._jobs

    def belongs(self, row: QueueRow) -> bool:
        """Tell whether a claim still is what the queue was asked for."""
        if row.retired:
            return False
        if self.wanted.status == "mine":
            return row.mine is not None
        if self.wanted.status == "contested":
            return row.contested
        if self.wanted.status == "stale":
            return row.stale is not None
        return self.wanted.status in {"all", row.status}

    def nearest(
        self, claim_id: int, status: Status, *, backwards: bool = False
    ) -> int | None:
        """Give the nearest claim of the queue with a status; None also after `STEPS` look-ups without one.

        Two sorted lists, the status' index and the queue, are leapt through in turns; no search runs again.
        """
        find = (
            self.queue.next_open if status is Status.OPEN else self.queue.next_disputed
        )
        at = claim_id
        for _ in range(STEPS):
            found = find(at, backwards=backwards)
            if found is None:
                return None
            laid_over = self.rows.pending.get(found)
            if laid_over is not None and laid_over.status is not status:
                at = found
                continue
            if self.holds(found):
                return found
            place = bisect_left(self.ids, found)
            if backwards:
                if place == 0:
                    return None
                at = self.ids[place - 1] + 1
            else:
                if place >= len(self.ids):
                    return None
                at = self.ids[place] - 1
        return None

    # ---------------------------------------------------------------- acts

    def judge(
        self, view: ClaimView, verdict: Verdict | None, reason: str = ""
    ) -> Judging:
        """Ask for a verdict on a claim as it was shown; None withdraws it."""
        row = self.rows.read(view.claim_id)
        job = Judging(
            f"{verdict or 'withdrawal'} on: {view.exact[:60]}",
            view.claim_id,
            verdict=verdict,
            before=row.mine if row else None,
            reason=reason,
            saw=view.version,
            follows=self._jobs.get(view.claim_id),
        )
        self._lay_over(view, verdict)
        self._ask(job)
        return job

    def judge_together(
        self, views: Sequence[ClaimView], verdict: Verdict, reason: str = ""
    ) -> JudgingTogether:
        """Ask for one verdict on several claims as they were shown; the first is the one it is asked at."""
        job = JudgingTogether(
            f"{verdict} on {len(views)} claims: {views[0].exact[:60]}",
            views[0].claim_id,
            verdict=verdict,
            reason=reason,
            saw={view.claim_id: view.version for view in views},
            follows={
                view.claim_id: self._jobs[view.claim_id]
                for view in views
                if view.claim_id in self._jobs
            },
        )
        for view in views[:LAID_OVER]:
            row = self.rows.read(view.claim_id)
            job.before[view.claim_id] = row.mine if row else None
            self._lay_over(view, verdict)
        self._ask(job)
        return job

    def tie(
        self, a: str, b: str, said: str | None, *, rule: str = "", reason: str = ""
    ) -> Tying:
        """Ask for a word on an edge between two documents (uid) or origins (key)."""
        word = said or "withdrawn"
        job = Tying(f"edge {word}", a=a, b=b, said=said, rule=rule, reason=reason)
        self._ask(job)
        return job

    def link(self, a: int, b: int, relation: str | None) -> Linking:
        """Ask for a word on two claims."""
        job = Linking(f"link {relation or 'withdrawn'}", a=a, b=b, relation=relation)
        self._ask(job)
        return job

    def note(self, claim_id: int, text: str) -> Noting:
        """Ask for a note."""
        job = Noting(f"note: {text[:60]}", claim_id, text=text)
        row = self.rows.read(claim_id)
        if row is not None and claim_id not in self.rows.pending:
            self.rows.pending[claim_id] = replace(row, noted=True)
        self._ask(job)
        return job

    def _ask(self, job: Job) -> None:
        for claim_id in job.concerned:
            self._jobs[claim_id] = job
        self._done.append(job)
        self._undone.clear()
        self.writing.ask(job)

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
            for claim_id in job.concerned:
                self._jobs[claim_id] = job
        self.writing.ask(job)
        return job

    def keep_place(self, claim_id: int | None) -> None:
        """Keep claim and filter for the next sitting."""
        place = {"status": self.wanted.status, "search": self.wanted.search}
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
        self.rows.pending[view.claim_id] = replace(
            row, mine=mine, status=status, voices=voices
        )
        counts = dict(self.progress.counts)
        counts[row.status] = counts.get(row.status, 0) - 1
        counts[status] = counts.get(status, 0) + 1
        judged = self.progress.mine + (mine is not None) - (row.mine is not None)
        self.progress = Progress(self.progress.total, counts, judged)

    # ---------------------------------------------------------------- answers

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
        if not self._jobs:
            self.progress = self.queue.progress()
        return frozenset(touched)

    def _settle_reversal(self, job: Reversal) -> None:
        expected = job.of.claim_id if job.of else None
        if job is self.awaited:
            self.awaited = None
            if job.written:
                # an act of an earlier sitting: from now on its claim is known, its values stay the ledger's
                known = Job(job.told, job.about[0] if job.about else None, written=True)
                (self._done if job.again else self._undone).append(known)
        elif not job.written or expected not in {None, *job.about}:
            # what stands is no longer known here: the ledger is asked from now on
            self._done.clear()
            self._undone.clear()

    def _settle_failure(self, job: Job) -> None:
        if job in self._done:
            self._done.remove(job)
        if isinstance(job, Judging | JudgingTogether) and job.claim_id is not None:
            self.unsaved = [
                claim_id for claim_id in self.unsaved if claim_id != job.claim_id
            ]
            self.unsaved.append(job.claim_id)

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
