"""Reading the ids of a filter beside the screen: a first page at once, the rest in slices, one request at a time.

Each request has a connection of its own, which its successor interrupts: nobody waits for a search that was typed over.
"""

import threading
import time
from array import array
from collections.abc import Callable

from workbench.desk.queue import Filter, Interrupted, Queue
from workbench.errors import WorkbenchError
from workbench.model import Order
from workbench.tui.frozen import Places
from workbench.tui.messages import IdsRead, ReadFailed

PAGE = 200
"""Claims of the first page: more than any screen is high."""
BREATH = 0.001
"""Seconds between slices, in which the screen's thread gets its turn."""


class Loading:
    """The latest request for the claims of a filter; `opens` gives a queue to read it from, `tell` is called in the reading thread."""

    def __init__(
        self,
        opens: Callable[[], Queue],
        tell: Callable[[IdsRead | ReadFailed], object],
    ) -> None:
        self._opens = opens
        self._tell = tell
        self._lock = threading.Lock()
        self._reading: Queue | None = None
        self.turn = 0

    def supersede(self) -> int:
        """Make any older request void and give the number of the next one."""
        with self._lock:
            self.turn += 1
            if self._reading is not None:
                self._reading.interrupt()
            return self.turn

    def read(
        self, turn: int, wanted: Filter, from_id: int, *, page: bool = True
    ) -> None:
        """Read a filter and tell: a page from a claim on, or the first one, if wanted; then everything."""
        try:
            queue = self._opens()
        except WorkbenchError as problem:
            self._tell(ReadFailed(turn, problem))
            return
        with self._lock:
            if turn != self.turn:
                queue.close()
                return
            self._reading = queue
        try:
            sort = wanted.order is not Order.DOCUMENT  # its first page is known last
            if sort or not page or self._read_page(queue, turn, wanted, from_id):
                self._read_all(queue, turn, wanted)
        except Interrupted:
            pass  # a newer request took over
        except WorkbenchError as problem:
            self._tell(ReadFailed(turn, problem))
        finally:
            with self._lock:
                if self._reading is queue:
                    self._reading = None
                queue.close()

    def _read_page(self, queue: Queue, turn: int, wanted: Filter, from_id: int) -> bool:
        """Tell a page and give whether there is more than that."""
        page = queue.first_ids(wanted, PAGE, from_id=from_id)
        if not page and from_id:
            from_id = 0
            page = queue.first_ids(wanted, PAGE)
        complete = from_id == 0 and len(page) < PAGE
        self._tell(IdsRead(turn, wanted, page, complete=complete))
        return not complete

    def _read_all(self, queue: Queue, turn: int, wanted: Filter) -> None:
        ids = array("q")
        for part in queue.all_ids(wanted):
            if turn != self.turn:
                return
            ids.extend(part)
            time.sleep(BREATH)
        places = None if wanted.order is Order.DOCUMENT else Places.of(ids)
        self._tell(IdsRead(turn, wanted, ids, complete=True, places=places))
