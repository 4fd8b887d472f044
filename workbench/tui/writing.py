"""The one thread that writes: a reviewer's acts in the order of the keys, each durable before it is called saved.

Origins are counted anew by a thread beside it, after what changes them: in a large database that takes a while.

A job is asked for by the screen and answered once: written, refused or failed. Nothing is dropped in silence: what
was asked and not answered can be listed at any time, so that leaving the screen can tell what was not saved.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from workbench.errors import StorageError, WorkbenchError
from workbench.model import VERSIONED
from workbench.tui.acts import Job, KeepPlace

if TYPE_CHECKING:
    from workbench.desk.review import Reviewing

PATIENCE = 10.0
"""Seconds that leaving waits for what is still to be written."""
GRACE = 2.0
"""Seconds that leaving waits for origins to be counted; what is not, is owed, and counted by the next `trace`."""
COUNTED = frozenset(("link", "edge", "retract", "claim", "sense"))
"""Kinds of events after which origins are counted anew."""


class Writing(threading.Thread):
    """The thread that writes, and has origins counted anew after what changes them.

    Called in it or beside it: `answered` after each job, `refused` once when the database can't be written at all, `counted` when
    origins are counted anew, with what went wrong if they could not be.
    """

    def __init__(
        self,
        path: Path,
        reviewer: str,
        answered: Callable[[Job], object],
        refused: Callable[[WorkbenchError], object],
        counted: Callable[[WorkbenchError | None], object] = lambda _: None,
    ) -> None:
        super().__init__(name="writing", daemon=True)
        self._path = path
        self._reviewer = reviewer
        self._answered = answered
        self._refused = refused
        self._counted = counted
        self._to_count = False
        self._is_counting = False
        self._counter: threading.Thread | None = None
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
        from workbench.desk.review import Reviewing  # noqa: PLC0415 - 30 ms that no first paint should wait for

        try:
            pen = Reviewing.open(self._path, self._reviewer)
        except WorkbenchError as problem:
            self._refused(problem)
            self._refuse_all(problem)
            return
        with pen:
            while (job := self._jobs.get()) is not None:
                self._do(job, pen)
                if self._jobs.empty():
                    self._count_beside()
            self._count_beside()
            if self._counter is not None:
                self._counter.join(GRACE)

    def _count_beside(self) -> None:
        """Have origins counted anew, once the acts that wait are written: no verdict waits for a figure."""
        with self._lock:
            if not self._to_count or self._is_counting:
                return
            self._is_counting = True
        self._counter = threading.Thread(
            target=self._count, name="counting", daemon=True
        )
        self._counter.start()

    def _count(self) -> None:
        """Count origins anew, and again while acts come in that change them."""
        from workbench.desk.trace import trace  # noqa: PLC0415 - 200 ms that no start of a screen should wait for

        while self._is_owed():
            try:
                trace(self._path)
            except WorkbenchError as problem:
                self._counted(problem)
            except Exception as problem:  # noqa: BLE001 - no count is worth the verdicts that come after it
                self._counted(
                    StorageError(
                        f"Origins could not be counted: {type(problem).__name__}: {problem}.",
                        hint="Run `workbench trace`.",
                    )
                )
            else:
                self._counted(None)

    def _is_owed(self) -> bool:
        """Tell whether there is something to count, and take it on; else the counting is over."""
        with self._lock:
            owed, self._to_count = self._to_count, False
            self._is_counting = owed
            return owed

    def _do(self, job: Job, pen: "Reviewing") -> None:
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
            job.kinds = frozenset(event.kind for event in events)
            with self._lock:
                self._to_count |= not COUNTED.isdisjoint(job.kinds)
            job.seqs = tuple(event.seq for event in events)
            job.about = tuple(claim_id for claim_id in about if claim_id is not None)
            job.versions = {
                claim_id: event.seq
                for event, claim_id in zip(events, about, strict=True)
                if claim_id is not None and event.kind in VERSIONED
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
