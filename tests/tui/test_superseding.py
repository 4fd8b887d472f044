"""Reading beside the screen: a request that nobody waits for any more ends, and no connection stays open."""

from pathlib import Path

import pytest

from workbench.desk.queue import Interrupted, Queue
from workbench.errors import StorageError
from workbench.model import Filter
from workbench.tui.superseding import Superseding


def test_a_void_request_reads_nothing_and_closes_its_queue(database: Path) -> None:
    lent: list[Queue] = []

    def opens() -> Queue:
        lent.append(Queue.open(database, "ana"))
        return lent[-1]

    requests = Superseding(opens)
    void = requests.supersede()
    latest = requests.supersede()
    with pytest.raises(Interrupted), requests.reading(void):
        pytest.fail("it was void")
    with requests.reading(latest) as queue:
        assert queue.count(Filter())
    for queue in lent:
        with pytest.raises(StorageError):
            queue.count(Filter())


def test_superseding_after_the_end_interrupts_nothing(database: Path) -> None:
    requests = Superseding(lambda: Queue.open(database, "ana"))
    with requests.reading(requests.supersede()):
        pass
    turn = requests.supersede()
    with requests.reading(turn) as queue:
        assert queue.count(Filter())
