"""A text that comes again: judged claims stay and say what became of their words, the others leave with the old text."""

from pathlib import Path

import pytest

from workbench.desk.ingest import ingest
from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.desk.sources import Source
from workbench.desk.verify import examine, verify
from workbench.model import Filter, Metadata, Verdict

BEFORE = "The bridge closed at noon. Two ferries were added. Nobody was hurt. The mayor was away."
AFTER = "Update. Nobody was hurt. The bridge closed at noon. Three ferries were added on Monday."
TOLD = Metadata(outlet="Gazette", url="https://gazette.example/bridge")


def read(path: Path, text: str, told: Metadata = TOLD) -> None:
    ingest(path, [Source("story.txt", None, told, text.encode())], "desk")


@pytest.fixture
def revised(tmp_path: Path) -> Path:
    """Four claims, three of them judged, then the same address with another text."""
    path = tmp_path / "desk.db"
    read(path, BEFORE)
    with Reviewing(path, "ana") as pen:
        pen.mark([Marking(claim, Verdict.SINGLE_SOURCE) for claim in (16, 32, 64)])
    read(path, AFTER)
    return path


def queue_of(path: Path) -> list[tuple[str, str | None]]:
    queue = Queue.open(path, "ana")
    ids = queue.first_ids(Filter(), 100)
    rows = queue.rows(ids)
    queue.close()
    return [(rows[one].exact, rows[one].stale) for one in ids]


def test_judged_claims_stay_with_the_class_of_the_change(revised: Path) -> None:
    assert queue_of(revised) == [
        ("The bridge closed at noon.", "moved"),
        ("Two ferries were added.", "altered"),
        ("The mayor was away.", "gone"),
        ("Update.", None),
        ("Nobody was hurt.", None),
        ("The bridge closed at noon.", None),
        ("Three ferries were added on Monday.", None),
    ]


def test_their_verdicts_are_what_they_were(revised: Path) -> None:
    queue = Queue.open(revised, "ana")
    for claim in (16, 32, 64):
        assert [v.verdict for v in queue.claim(claim).verdicts] == ["single-source"]
    queue.close()


def test_nothing_is_lost_and_everything_fits(revised: Path) -> None:
    assert list(verify(revised)) == []
    assert list(examine(revised)) == []


def test_undo_takes_back_a_reviewers_act_and_no_change_of_text(revised: Path) -> None:
    with Reviewing(revised, "desk") as pen:
        assert pen.undo() == []


def test_another_outlet_or_address_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    read(path, BEFORE)
    read(path, AFTER, Metadata(outlet="Courier", url=TOLD.url))
    read(path, AFTER, Metadata(outlet="Gazette", url="https://gazette.example/other"))
    assert len(queue_of(path)) == 12


def test_the_same_text_again_is_the_same_document(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    read(path, BEFORE)
    read(path, BEFORE)
    assert len(queue_of(path)) == 4
