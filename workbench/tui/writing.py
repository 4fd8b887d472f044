"""The one thread that writes: a reviewer's acts in the order of the keys, each durable before it is called saved.

A job is asked for by the screen and answered once: written, refused or failed. Nothing is dropped in silence: what
was asked and not answered can be listed at any time, so that leaving the screen can tell what was not saved.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

from workbench.desk.review import Marking, Reviewing
from workbench.errors import StorageError, WorkbenchError
from workbench.model import Event, Verdict

PATIENCE = 10.0
"""Seconds that leaving waits for what is still to be written."""


@dataclass(eq=False, slots=True)
class Job:
    """One act to write. The answer is filled in by the writing thread, before `answered` is called."""

    told: str
    """What it is, in words, for the list of what was not saved."""
    claim_id: int | None = None
    problem: WorkbenchError | None = None
    written: bool = False
    """Whether it stands in the ledger; False with no problem: there was nothing to do."""
    about: tuple[int, ...] = ()
    """The claims it turned out to be about."""
    seqs: tuple[int, ...] = ()
    """Numbers of the events it made."""
    versions: dict[int, int] = field(default_factory=dict)
    """The version that claims it judged have since."""

    def write(self, pen: Reviewing) -> Sequence[Event]:
        """Do it; runs in the writing thread."""
        raise NotImplementedError


@dataclass(eq=False, slots=True)
class Judging(Job):
    """A verdict, or None to withdraw it."""

    verdict: Verdict | None = None
    before: Verdict | None = None
    """The reviewer's verdict it takes the place of."""
    reason: str = ""
    saw: int | None = None
    follows: Job | None = None
    """An act of ours on the same claim that had not been answered when this was asked: what it makes is what was seen."""

    def write(self, pen: Reviewing) -> Sequence[Event]:
        """Write the verdict, having seen what the screen showed."""
        saw = self.saw
        if self.follows is not None and self.claim_id in self.follows.versions:
            saw = self.follows.versions[self.claim_id]
        if self.claim_id is None:
            raise AssertionError("a verdict is about a claim")
        marking = Marking(self.claim_id, self.verdict, reason=self.reason, saw=saw)
        return pen.mark([marking])


@dataclass(eq=False, slots=True)
class Noting(Job):
    """A note on a claim."""

    text: str = ""

    def write(self, pen: Reviewing) -> Sequence[Event]:
        """Write the note."""
        if self.claim_id is None:
            raise AssertionError("a note is about a claim")
        return [pen.note(self.claim_id, self.text)]


@dataclass(eq=False, slots=True)
class Reversal(Job):
    """An undo or a redo."""

    again: bool = False
    of: Job | None = None
    """The act of this sitting it takes back; None: whatever the ledger holds last."""

    def write(self, pen: Reviewing) -> Sequence[Event]:
        """Take back, or do again; an act that was never saved is no reason to take back the one before it."""
        if self.of is not None and not self.of.written:
            return []
        return pen.redo() if self.again else pen.undo()


@dataclass(eq=False, slots=True)
class KeepPlace(Job):
    """Where the reviewer leaves off."""

    place: dict[str, str] = field(default_factory=dict)

    def write(self, pen: Reviewing) -> Sequence[Event]:
        """Keep it; no event tells of it."""
        pen.keep_place(self.place)
        return []


class Writing(threading.Thread):
    """The thread; `answered` is called in it after each job, `refused` once when the database can't be written at all."""

    def __init__(
        self,
        path: Path,
        reviewer: str,
        answered: Callable[[Job], object],
        refused: Callable[[WorkbenchError], object],
    ) -> None:
        super().__init__(name="writing", daemon=True)
        self._path = path
        self._reviewer = reviewer
        self._answered = answered
        self._refused = refused
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._asked: list[Job] = []
        self._lock = threading.Lock()

    def ask(self, job: Job) -> None:
        """Add a job; returns at once."""
        with self._lock:
            self._asked.append(job)
        self._jobs.put(job)

    def outstanding(self) -> list[Job]:
        """Give what was asked for and not answered yet, oldest first."""
        with self._lock:
            return list(self._asked)

    def finish(self, patience: float = PATIENCE) -> list[Job]:
        """Write what is left, end, and give what could not be written in that time."""
        self._jobs.put(None)
        if self.is_alive():
            self.join(patience)
        return [job for job in self.outstanding() if not isinstance(job, KeepPlace)]

    def run(self) -> None:
        """Open the pen, then write job after job until `finish`."""
        try:
            pen = Reviewing.open(self._path, self._reviewer)
        except WorkbenchError as problem:
            self._refused(problem)
            self._refuse_all(problem)
            return
        with pen:
            while (job := self._jobs.get()) is not None:
                self._do(job, pen)

    def _do(self, job: Job, pen: Reviewing) -> None:
        try:
            events = job.write(pen)
            about = pen.claim_ids(events)
        except WorkbenchError as problem:
            job.problem = problem
        except Exception as problem:  # noqa: BLE001 - a thread that died would swallow every later verdict
            job.problem = StorageError(
                f"{type(problem).__name__}: {problem}.", hint="Run `workbench doctor`."
            )
        else:
            job.written = bool(events)
            job.seqs = tuple(event.seq for event in events)
            job.about = tuple(claim_id for claim_id in about if claim_id is not None)
            job.versions = {
                claim_id: event.seq
                for event, claim_id in zip(events, about, strict=True)
                if claim_id is not None and event.kind in {"verdict", "claim"}
            }
        self._answer(job)

    def _refuse_all(self, problem: WorkbenchError) -> None:
        while (job := self._jobs.get()) is not None:
            job.problem = problem
            self._answer(job)

    def _answer(self, job: Job) -> None:
        with self._lock:
            self._asked.remove(job)
        self._answered(job)
