"""A text that comes again: judged claims stay and say what became of their words, the others leave with the old text."""

from pathlib import Path

import pytest

from workbench.desk.ingest import Report, ingest
from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.desk.sources import Source
from workbench.desk.verify import examine, verify
from workbench.errors import BadInput
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


ACCENTED = "The café on the quay closed at noon. Two ferries were added.".encode(
    "cp1252"
)


NOTHING = Metadata()


def read_as(path: Path, charset: str, told: Metadata = NOTHING) -> Report:
    source = Source("story.txt", None, told, ACCENTED, charset=charset)
    return ingest(path, [source], "desk")


@pytest.mark.parametrize("told", [Metadata(), TOLD])
def test_the_same_bytes_in_another_charset_are_a_new_state_of_the_text(
    tmp_path: Path, told: Metadata
) -> None:
    path = tmp_path / "desk.db"
    assert read_as(path, "iso-8859-5", told).added == 1
    with Reviewing(path, "ana") as pen:
        pen.mark([Marking(claim, Verdict.SINGLE_SOURCE) for claim in (16, 32)])
    again = read_as(path, "windows-1252", told)
    assert (again.added, again.known) == (1, 0)
    assert queue_of(path) == [
        ("The cafщ on the quay closed at noon.", "altered"),
        ("Two ferries were added.", "moved"),
        ("The café on the quay closed at noon.", None),
        ("Two ferries were added.", None),
    ]
    assert list(verify(path)) == []
    assert read_as(path, "windows-1252", told).known == 1


def test_without_a_charset_known_bytes_stay_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    read_as(path, "iso-8859-5")
    assert read_as(path, "").known == 1


def test_an_earlier_reading_of_the_bytes_is_refused_with_what_to_do(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    for charset in ("iso-8859-5", "windows-1252"):
        read_as(path, charset)
    (failure,) = read_as(path, "iso-8859-5").failures
    assert "windows-1252" in str(failure.problem)
    assert isinstance(failure.problem, BadInput)
    assert "--url" in str(failure.problem.hint)


def test_a_rehearsal_counts_another_charset_as_new(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    read_as(path, "iso-8859-5")
    source = Source("story.txt", None, Metadata(), ACCENTED, charset="windows-1252")
    assert ingest(path, [source], "desk", dry_run=True).added == 1
    assert len(queue_of(path)) == 2
