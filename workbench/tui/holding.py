"""What a sitting holds: the frozen queue, rows, the article, and what is pending, read by primary key or a limit.

Reads here are bounded, so that a key can wait for them.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping
from pathlib import Path

from workbench.desk.beside import Looking
from workbench.desk.blindness import BlindLooking, BlindQueue
from workbench.desk.queue import Queue
from workbench.errors import WorkbenchError
from workbench.model import ClaimView, DocumentView, Filter, Progress, QueueRow, Status
from workbench.tui.acts import Job, Reversal
from workbench.tui.frozen import Frozen
from workbench.tui.rows import Rows
from workbench.tui.writing import Writing

STEPS = 400
"""Index look-ups that a jump may cost between two keys."""
WALKED = 20
"""Times as many claims of a sorted queue that a jump may pass."""

BELONGS: Mapping[str, Callable[[QueueRow], bool]] = {
    "mine": lambda row: row.mine is not None,
    "assigned": lambda row: row.mine is None,
    "second": lambda row: row.mine is None,
    "contested": lambda row: row.contested,
    "one-away": lambda row: row.one_away,
    "stale": lambda row: row.stale is not None,
}
"""Filters whose claims a row can tell; of the others a claim stays until the queue is asked for anew."""


class Holding:
    """What one reviewer has before them; belongs to the thread of the screen."""

    def __init__(
        self,
        path: Path,
        reviewer: str,
        answered: Callable[[Job], object],
        refused: Callable[[WorkbenchError], object],
        counted: Callable[[WorkbenchError | None], object] = lambda _: None,
        *,
        blind: bool = False,
    ) -> None:
        self.path = path
        self.reviewer = reviewer
        self.blind = blind
        """Whether what others said of a claim stays hidden until the reviewer has judged it: everything read here comes through eyes that are covered then."""
        self.queue = (BlindQueue if blind else Queue).open(path, reviewer)
        self.looking = (
            BlindLooking.open_for(path, reviewer) if blind else Looking.open(path)
        )
        self.writing = Writing(path, reviewer, answered, refused, counted)
        self.looks: dict[str, str] = {}
        """How the screen looks, kept with the place."""
        self.rows = Rows(self.queue.rows)
        self.wanted = Filter()
        self.held = Frozen(array("q"))
        self.progress: Progress = self.queue.progress()
        self.refused: WorkbenchError | None = None
        """Why nothing can be written, once that is known."""
        self.unsaved: list[int] = []
        """Claims on which an act was refused or failed, latest last."""
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

    @property
    def ids(self) -> "array[int]":
        """The claims of the queue, in its order."""
        return self.held.ids

    def position(self, claim_id: int) -> int:
        """Give where a claim stands in the queue, or where the next one after it does."""
        return self.held.position(claim_id)

    def holds(self, claim_id: int) -> bool:
        """Tell whether the frozen queue holds a claim."""
        return self.held.holds(claim_id)

    def document(self, document_id: int) -> DocumentView:
        """Give an article; the latest one is kept."""
        if self._document is None or self._document.document_id != document_id:
            self._document = self.queue.document(document_id)
        return self._document

    def forget_document(self) -> None:
        """Have the article read anew: claims of it came or went."""
        self._document = None

    def view(self, claim_id: int) -> ClaimView:
        """Give all that is known of a claim."""
        return self.queue.claim(claim_id)

    def is_pending(self, claim_id: int) -> bool:
        """Tell whether an act on a claim is not on disk yet."""
        return claim_id in self._jobs

    def belongs(self, row: QueueRow) -> bool:
        """Tell whether a claim still is what the queue was asked for, as far as its row tells."""
        status = self.wanted.status
        fits = BELONGS.get(status)
        if self.blind and status == "open":
            fits = BELONGS["assigned"]  # who else has judged it is not known
        if row.retired:
            return False
        if fits is not None:
            return fits(row)
        return status not in set(Status) or row.status == status

    def nearest(
        self, claim_id: int, status: Status, *, backwards: bool = False
    ) -> int | None:
        """Give the nearest claim of the queue with a status; None also after `STEPS` look-ups without one.

        Two sorted lists, the status' index and the queue, are leapt through in turns; no search runs again. A queue in
        another order is walked through, some thousands of claims at most.
        """
        if self.held.sorted:
            return self._nearest_in_order(claim_id, status, backwards=backwards)
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

    def _nearest_in_order(
        self, claim_id: int, status: Status, *, backwards: bool
    ) -> int | None:
        here = self.position(claim_id)
        for step in range(WALKED):
            if backwards:
                some = self.ids[max(0, here - (step + 1) * STEPS) : here - step * STEPS]
                some.reverse()
            else:
                some = self.ids[here + 1 + step * STEPS : here + 1 + (step + 1) * STEPS]
            if not some:
                return None
            fitting = self.queue.with_status(some, status)
            for one in some:
                pending = self.rows.pending.get(one)
                if (one in fitting) if pending is None else (pending.status is status):
                    return one
            if backwards and (step + 1) * STEPS >= here:
                return None
        return None
