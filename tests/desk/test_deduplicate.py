"""The same claim elsewhere: pairs are kept, clusters follow, and a reviewer's word outranks them."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from workbench.desk.clusters import cluster_records
from workbench.desk.deduplicate import Deduplicated, cost, deduplicate
from workbench.desk.ingest import ingest
from workbench.desk.review import Reviewing
from workbench.desk.sources import Source
from workbench.desk.trace import trace
from workbench.errors import StorageError
from workbench.model import Metadata

HARBOUR = "The harbour was closed at noon on Monday by the town council of Vell."
LEFT = "Some 1,200 people left their homes in the valley on Saturday night."
MORE = "Some 2,100 people left their homes in the valley on Saturday night."


def read(path: Path, **articles: str) -> None:
    wanted = [
        Source(f"{name}.txt", None, Metadata(outlet=name), text.encode())
        for name, text in articles.items()
    ]
    ingest(path, wanted, "desk")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two articles that share a claim and contest each other in another."""
    path = tmp_path / "desk.db"
    read(path, Courier=f"{HARBOUR} {LEFT}", Post=f"{HARBOUR} {MORE}")
    return path


def groups(path: Path) -> list[dict[str, Any]]:
    trace(path)
    return list(cluster_records(path))


def test_a_copy_is_one_cluster_and_another_number_contests(path: Path) -> None:
    found = deduplicate(path)
    assert (found.claims, found.pairs, found.differs, found.clusters) == (4, 1, 1, 1)
    harbour, left, more = groups(path)
    assert len(harbour["claims"]) == 2
    assert left["contests"] == [more["cluster"]]
    assert more["contests"] == [left["cluster"]]
    assert "contested" in left["flags"]


def test_a_second_run_finds_the_same(path: Path) -> None:
    first, second = deduplicate(path), deduplicate(path)
    assert _counts(first) == _counts(second)


def test_pairs_do_not_depend_on_the_number_of_workers(path: Path) -> None:
    assert _counts(deduplicate(path, workers=1)) == _counts(deduplicate(path, workers=2))  # fmt: skip


def _counts(found: Deduplicated) -> tuple[int, ...]:
    return found.claims, found.pairs, found.differs, found.clusters


def test_a_reviewer_parts_what_the_machine_tied_and_it_stays_parted(path: Path) -> None:
    deduplicate(path)
    with Reviewing(path, "ana") as pen:
        pen.link(16, 48, "different")
        deduplicate(path)
        assert [len(one["claims"]) for one in groups(path)] == [1, 1, 1, 1]
        pen.undo()
    assert [len(one["claims"]) for one in groups(path)] == [2, 1, 1]


def test_a_reviewer_ties_what_no_machine_would(path: Path) -> None:
    deduplicate(path)
    with Reviewing(path, "ana") as pen:
        pen.link(16, 64, "same")
    assert [len(one["claims"]) for one in groups(path)] == [3, 1]


def test_a_report_and_its_denial_in_the_same_words_are_not_the_same(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    told = "reported on Monday that the mayor of Vell had resigned over the dam"
    read(path, Courier=f"The Post {told}.", Post=f"The Post wrongly {told}.")
    deduplicate(path)
    first, second = groups(path)
    assert first["contests"] == [second["cluster"]]


@pytest.mark.parametrize("text", ["one", "!!! ???"])
def test_what_has_no_words_to_compare_is_no_pair(tmp_path: Path, text: str) -> None:
    path = tmp_path / "desk.db"
    read(path, Courier=f"{text}. {HARBOUR}", Post=f"{LEFT} {text} is it.")
    assert deduplicate(path).pairs == 0


def test_a_damaged_file_is_told_wherever_it_is_read(path: Path) -> None:
    deduplicate(path)
    trace(path)
    damage(path, "compared")
    for verb in (cost, deduplicate):
        with pytest.raises(StorageError, match="malformed") as told:
            verb(path)
        assert "doctor" in told.value.hint
    damage(path, "traced")
    with pytest.raises(StorageError, match="malformed"):
        trace(path)


def damage(path: Path, table: str) -> None:
    """Write nonsense over a table's first page."""
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA wal_checkpoint(truncate)")
    ((page,),) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))  # fmt: skip
    ((size,),) = raw.execute("PRAGMA page_size")
    raw.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
