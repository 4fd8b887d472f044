"""The review screen in a browser: pipes to `workbench serve` stand where the terminal would be.

The server starts every review as a process of its own and names itself in the environment. A review that outlives
its server would hold memory and a database for nobody, so each watches whose child it is.
"""

import os
import signal
import time
from threading import Thread

from workbench.config import SERVED_BY

LOOKS = 1.0
"""Seconds between two looks at whether the server is still there."""


def server() -> int | None:
    """Give the process id of the server that shows this review in a browser; None on a terminal."""
    told = os.environ.get(SERVED_BY, "")
    return int(told) if told.isascii() and told.isdigit() else None


def leave_with(pid: int) -> None:
    """Hang up, as on a terminal that goes away, when the server that started this process is no more."""

    def watch() -> None:
        while os.getppid() == pid:
            time.sleep(LOOKS)
        os.kill(os.getpid(), signal.SIGHUP)

    Thread(target=watch, name="watching the server", daemon=True).start()
