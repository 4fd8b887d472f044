"""Origins are counted beside the writing: no verdict waits for a figure, and no change goes uncounted."""

import threading
from pathlib import Path

import pytest
from tui.piloting import until, verdict_of

from workbench.model import Verdict
from workbench.tui.acts import Job
from workbench.tui.sitting import Sitting


async def test_verdicts_are_saved_while_origins_are_being_counted(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, runs = threading.Event(), []

    def slow(path: Path) -> None:
        runs.append(path)
        assert go_on.wait(20)

    monkeypatch.setattr("workbench.desk.trace.trace", slow)
    answered: list[Job] = []
    counted: list[object] = []
    sitting = Sitting(database, "ana", answered.append, counted.append, counted.append)
    sitting.writing.start()
    sitting.link(16, 64, "same")
    await until(lambda: runs)
    sitting.judge(sitting.view(32), Verdict.SINGLE_SOURCE)
    sitting.link(32, 80, "same")
    await until(lambda: len(answered) == 3)
    assert verdict_of(database, 32) == "single-source"
    assert (len(runs), counted) == (1, []), "one count at a time"
    go_on.set()
    await until(lambda: counted == [None, None])
    assert sitting.writing.finish() == []
    assert len(runs) == 2, "what came in meanwhile was counted too"
    sitting.close()


async def test_leaving_waits_for_what_is_written_and_not_for_a_long_count(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, runs = threading.Event(), []

    def endless(path: Path) -> None:
        runs.append(path)
        go_on.wait(20)

    monkeypatch.setattr("workbench.desk.trace.trace", endless)
    monkeypatch.setattr("workbench.tui.writing.GRACE", 0.05)
    sitting = Sitting(database, "ana", lambda _: None, lambda _: None)
    sitting.writing.start()
    sitting.link(16, 64, "same")
    await until(lambda: runs)
    sitting.judge(sitting.view(32), Verdict.SINGLE_SOURCE)
    assert sitting.writing.finish() == []
    assert not sitting.writing.is_alive()
    assert not go_on.is_set(), "it is still counting"
    assert verdict_of(database, 32) == "single-source"
    go_on.set()
    sitting.close()
