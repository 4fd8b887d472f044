"""An origin is named as people name it: by any name the table or the rules know, and never by chance."""

from pathlib import Path

import pytest
from traced import take_in

from workbench.desk.retraction import named, retract
from workbench.desk.trace import trace
from workbench.errors import UnknownName

ARTICLES = (
    ("Holm Echo", "The weir at Sarn is broken, Kyodo News reported."),
    ("Tidewater Radio", "The weir at Sarn is shut, the Japanese Defense Ministry said."),
    ("Vale Post", "The weir at Sarn is old, mayor Ida Brun said. It is safe, mayor Ivo Brandt said."),
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    take_in(path, *ARTICLES)
    trace(path)
    return path


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("kyodo", "media:kyodo"),
        ("Kyodo News", "media:kyodo"),
        ("the Kyodo news agency", "media:kyodo"),
        ("共同通信", "media:kyodo"),
        ("media:kyodo", "media:kyodo"),
        ("the defence ministry", "entity:japanese defense ministry"),
        ("Japanese Defense Ministry", "entity:japanese defense ministry"),
        ("mayor Ida Brun", "entity:ida brun"),
    ],
)
def test_any_of_its_names_will_do(path: Path, name: str, key: str) -> None:
    assert named(path, name) == key
    assert retract(path, "ana", name, dry_run=True).name == key


@pytest.mark.parametrize("name", ["i", "entity:i"])
def test_a_name_that_may_be_several_is_refused_with_the_choices(
    path: Path, name: str
) -> None:
    with pytest.raises(UnknownName) as problem:
        named(path, name)
    assert "entity:ida brun" in str(problem.value)
    assert "entity:ivo brandt" in str(problem.value)


@pytest.mark.parametrize("name", ["the transport ministry", "--", " ", "Reuters", "%"])
def test_a_name_that_nobody_has_is_refused(path: Path, name: str) -> None:
    with pytest.raises(UnknownName, match="There is no"):
        named(path, name)
