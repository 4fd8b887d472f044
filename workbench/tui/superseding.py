"""Reading beside the screen through a queue of its own, one request at a time.

A request that is superseded is interrupted, for a search that was typed over or a window that was closed needs no
answer; a connection is interrupted only while it is open.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from workbench.desk.queue import Interrupted, Queue


class Superseding:
    """The latest request; `opens` gives a queue to read it from, in the reading thread."""

    def __init__(self, opens: Callable[[], Queue]) -> None:
        self._opens = opens
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

    @contextmanager
    def reading(self, turn: int) -> Iterator[Queue]:
        """Lend the queue for a request; raise WorkbenchError where there is none, Interrupted for a request that is void."""
        queue = self._opens()
        try:
            with self._lock:
                if turn != self.turn:
                    raise Interrupted
                self._reading = queue
            yield queue
        finally:
            with self._lock:
                if self._reading is queue:
                    self._reading = None
                queue.close()
