"""What a screen knows without being one: bounded reads, the nearest claim, an overlay that goes when it is answered."""

import random
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from invented import new_document, store
from tui.piloting import driving, until

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Event, Filter, Status, Verdict
from workbench.tui.acts import Job, Judging
from workbench.tui.frozen import Frozen
from workbench.tui.sitting import Sitting
from workbench.tui.writing import Writing

STEPS = 40_000
"""Steps of SQLite's machine that one read between two keys may take; a scan of the test's database takes millions."""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.db"
    texts = [
        " ".join(f"Ferry {number} of {part} sailed." for number in range(40))
        for part in range(300)
    ]
    store(
        path,
        *(new_document(text, "Wire", f"{at}.txt") for at, text in enumerate(texts)),
    )
    return path


@pytest.fixture
def sitting(large: Path) -> Iterator[Sitting]:
    made = Sitting(large, "ana", lambda _: None, lambda _: None)
    for part in made.queue.all_ids(Filter()):
        made.ids.extend(part)
    yield made
    made.close()


def test_the_nearest_claim_is_the_one_a_slow_search_finds(
    large: Path, sitting: Sitting
) -> None:
    chance = random.Random(5)
    every = list(sitting.ids)
    with Reviewing(large, "ben") as ben:
        ben.mark(
            [
                Marking(claim, Verdict.UNVERIFIABLE)
                for claim in chance.sample(every, 11_900)
            ]
        )
    rows = {row.claim_id: row.status for at in range(0, len(every), 400) for row in sitting.queue.rows(every[at : at + 400]).values()}  # fmt: skip
    for share in (1.0, 0.5, 0.02):
        kept = sorted(chance.sample(every, int(len(every) * share)))
        sitting.held = Frozen(type(sitting.ids)("q", kept))
        for status in (Status.OPEN, Status.DISPUTED):
            fitting = [claim for claim in kept if rows[claim] is status]
            for claim in chance.sample(kept, 20):
                later = next((one for one in fitting if one > claim), None)
                before = next((one for one in reversed(fitting) if one < claim), None)
                assert sitting.nearest(claim, status) == later
                assert sitting.nearest(claim, status, backwards=True) == before


async def test_no_key_reads_without_a_bound(large: Path) -> None:
    async with driving(large, claim_id=16 * 6000) as screen:
        queue = screen.screen.sitting.queue
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1000
            return 0

        queue._connection.set_progress_handler(count, 1000)
        for key in ("j", "k", "s", "J", "K", "pagedown", "pageup", "g", "G", "]", "[", "}", "{", "x", "z", "Z", "h", "escape", "f", "f", "t", "t", "2", "R", "1"):  # fmt: skip
            steps = 0
            await screen.press(key)
            assert steps < STEPS, key
        await screen.saved()


def test_what_is_read_between_two_keys_would_be_caught_if_it_scanned(
    sitting: Sitting,
) -> None:
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1000
        return 0

    sitting.queue._connection.set_progress_handler(count, 1000)
    assert sum(len(part) for part in sitting.queue.all_ids(Filter())) == 12_000
    assert steps > STEPS


def test_writing_tells_what_it_was_asked_and_has_not_written(database: Path) -> None:
    answers: list[Job] = []
    writing = Writing(database, "ana", answers.append, lambda _: None)
    jobs = [Judging(f"job {at}", 16, verdict=Verdict.UNVERIFIABLE) for at in range(3)]
    for job in jobs:
        writing.ask(job)
    assert writing.outstanding() == jobs
    assert writing.finish(0.1) == jobs  # it never ran
    writing = Writing(database, "ana", answers.append, lambda _: None)
    writing.start()
    for job in jobs:
        writing.ask(job)
    assert writing.finish() == []
    assert answers == jobs
    assert [job.written for job in jobs] == [True] * 3


def test_answers_come_in_the_order_of_the_keys(database: Path) -> None:
    answers: list[str] = []
    writing = Writing(
        database, "ana", lambda job: answers.append(job.told), lambda _: None
    )
    for at in range(50):
        claim = 16 * (1 + at % 6)
        writing.ask(Judging(str(at), claim, verdict=Verdict.UNVERIFIABLE))
    writing.start()
    writing.finish()
    assert answers == [str(at) for at in range(50)]


async def test_quitting_writes_what_is_pending_and_keeps_the_place(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("s", "u", "j", "n", *"look again", "ctrl+s", "q")
        await until(lambda: screen.app._exit)
    queue = Queue.open(database, "ana")
    assert queue.claim(16).status is Status.SINGLE_SOURCE
    assert queue.claim(32).status is Status.UNVERIFIABLE
    assert [note.text for note in queue.claim(64).notes] == ["look again"]
    assert queue.place()["claim"] == queue.claim(64).uid
    queue.close()


async def test_leaving_at_once_tells_what_is_not_saved(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    mark = Reviewing.mark

    def stuck(self: Reviewing, markings: Sequence[Marking]) -> list[Event]:
        assert go.wait(20)
        return mark(self, markings)

    monkeypatch.setattr(Reviewing, "mark", stuck)
    async with driving(database) as screen:
        await screen.press("s", "u", "q")
        await screen.told("q again leaves at once")
        await screen.press("s")  # nothing more can be asked for
        await screen.press("q")
        await until(lambda: screen.app._exit)
        left = [job.told for job in screen.screen.sitting.writing.finish(0.01)]
        assert left == [
            "single-source on: The bridge closed at noon.",
            "unverifiable on: Two ferries were added, the harbour office said.",
        ]
        go.set()
