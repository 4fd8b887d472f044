"""Reading the ids of a filter beside the screen: a first page at once, the rest in slices, one request at a time.

Nobody waits for a search that was typed over: a request is interrupted by its successor.
"""

import time
from array import array
from collections.abc import Callable

from workbench.desk.queue import Filter, Interrupted, Queue
from workbench.errors import WorkbenchError
from workbench.model import Order
from workbench.tui.frozen import Places
from workbench.tui.messages import IdsRead, ReadFailed
from workbench.tui.superseding import Superseding

PAGE = 200
"""Claims of the first page: more than any screen is high."""
BREATH = 0.001
"""Seconds between slices, in which the screen's thread gets its turn."""


class Loading(Superseding):
    """The latest request for the claims of a filter; `opens` gives a queue to read it from, `tell` is called in the reading thread."""

    def __init__(
        self,
        opens: Callable[[], Queue],
        tell: Callable[[IdsRead | ReadFailed], object],
    ) -> None:
        super().__init__(opens)
        self._tell = tell

    def read(
        self, turn: int, wanted: Filter, from_id: int, *, page: bool = True
    ) -> None:
        """Read a filter and tell: a page from a claim on, or the first one, if wanted; then everything."""
        sort = wanted.order is not Order.DOCUMENT  # its first page is known last
        try:
            with self.reading(turn) as queue:
                if sort or not page or self._read_page(queue, turn, wanted, from_id):
                    self._read_all(queue, turn, wanted)
        except Interrupted:
            pass  # a newer request took over
        except WorkbenchError as problem:
            self._tell(ReadFailed(turn, problem))

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
