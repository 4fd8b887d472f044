"""A desk's own names of media: added, checked, and drawn into every lineage that hangs on them."""

from pathlib import Path
from typing import Any

import pytest

from workbench.desk.aliases import add, desk_table, table_file
from workbench.desk.clusters import cluster_records
from workbench.desk.ingest import ingest
from workbench.desk.sources import Source
from workbench.desk.trace import trace
from workbench.errors import ConfigError, StorageError
from workbench.model import Metadata


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One article that leans on an agency nobody has heard of."""
    path = tmp_path / "desk.db"
    text = "The bridge has closed, Norwick reported. It may stay closed."
    ingest(path, [Source("a.txt", None, Metadata(outlet="Gazette"), text.encode())], "desk")  # fmt: skip
    trace(path)
    return path


def origin_of_the_bridge(path: Path) -> tuple[str, str]:
    record: dict[str, Any] = next(iter(cluster_records(path)))
    (origin,) = record["origins"]
    return origin["kind"], origin["key"]


def test_a_name_that_is_added_makes_a_medium_of_it_and_lineages_follow(
    path: Path,
) -> None:
    before = origin_of_the_bridge(path)
    add(path, "agencies", "norwick", ["Norwick News Agency", "Norwick"])
    trace(path)
    assert before != origin_of_the_bridge(path) == ("media", "media:norwick")


def test_the_table_is_read_back_and_kept_beside_the_database(path: Path) -> None:
    add(path, "agencies", "norwick", ["Norwick"])
    add(path, "agencies", "norwick", ["NNA", "Norwick"])
    add(path, "owners", 'Big "Media" \\ Ltd', ["Gazette", "日報"])
    assert desk_table(path) == {
        "agencies": {"norwick": ["Norwick", "NNA"]},
        "owners": {'Big "Media" \\ Ltd': ["Gazette", "日報"]},
    }
    assert table_file(path) == path.with_name("desk.sources.toml")


def test_a_name_of_two_media_is_refused_and_nothing_written(path: Path) -> None:
    with pytest.raises(ConfigError, match="kyodo"):
        add(path, "agencies", "other", ["Kyodo News"])
    assert not table_file(path).exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("agencies = [", "not TOML"),
        ('[agency]\nx = ["X"]\n', "section"),
        ('[agencies]\nx = "X"\n', "no list"),
        ("[agencies]\nx = []\n", "no names"),
    ],
)
def test_a_table_of_another_shape_is_told(path: Path, text: str, told: str) -> None:
    table_file(path).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=told):
        trace(path)


def test_a_table_that_cannot_be_written_is_named_as_such(path: Path) -> None:
    shared = path.parent / "gone" / "desks.toml"
    table_file(path).symlink_to(shared)
    with pytest.raises(StorageError) as told:
        add(path, "agencies", "norwick", ["Norwick"])
    assert str(told.value).startswith(f"{shared} can't be written: ")
    assert "Name a file" in told.value.hint


def test_a_name_that_is_no_text_is_refused_and_the_table_stays(path: Path) -> None:
    add(path, "agencies", "norwick", ["Norwick"])
    with pytest.raises(ConfigError, match="no text"):
        add(path, "agencies", "norwick", ["Norw\udcffck"])
    assert desk_table(path) == {"agencies": {"norwick": ["Norwick"]}}
