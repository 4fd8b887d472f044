"""What waits is what the queue of the same name holds."""

from pathlib import Path

import pytest

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Because, Filter, Verdict
from workbench.store import dashboard
from workbench.store.connection import open_reading


@pytest.mark.parametrize("retired", [False, True])
def test_what_waits_is_what_the_queue_holds(database: Path, *, retired: bool) -> None:
    pending = Marking(16, Verdict.UNVERIFIABLE, because=Because.PENDING, recheck="2020-01-31")  # fmt: skip
    with Reviewing(database, "ana") as ana:
        ana.mark([pending, Marking(32, Verdict.SINGLE_SOURCE)])
        if retired:
            ana.retire_claim(16)
    reading = open_reading(database)
    waiting = dashboard.waiting(reading, 2)
    reading.close()
    queue = Queue.open(database, "ben")
    held = {name: queue.count(Filter(name, opinions=2)) for name in waiting}
    queue.close()
    assert waiting == held
    assert held["recheck"] == (0 if retired else 1)
