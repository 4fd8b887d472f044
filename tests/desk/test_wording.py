"""A cluster that only a reviewer's word holds together says so: its documents put it in words no rule takes for the same."""

from pathlib import Path
from typing import Any

from traced import claim_of, record_of, rows, take_in, tie

from workbench.desk.deduplicate import deduplicate
from workbench.desk.review import Reviewing
from workbench.desk.trace import trace

PLAIN = (
    "Holm Echo",
    "Eleven farms at Sarn stand under water since Monday, police said.",
)
COPY = (
    "Vale Post",
    "Eleven farms at Sarn stand under water since Monday, police said.",
)
OTHER = (
    "Tidewater Radio",
    "The flood has reached eleven homesteads, according to officers.",
)


def desk(tmp_path: Path, *articles: tuple[str, str]) -> Path:
    path = tmp_path / "desk.db"
    take_in(path, *articles)
    deduplicate(path)
    trace(path)
    return path


def flags(path: Path, words: str) -> Any:
    return record_of(path, words)["flags"]


def test_a_paraphrase_that_a_reviewer_tied_is_flagged_until_it_is_untied(
    tmp_path: Path,
) -> None:
    path = desk(tmp_path, PLAIN, OTHER)
    assert "wording-differs" not in flags(path, "Eleven farms")
    tie(path, *(pair := (claim_of(path, "Eleven farms"), claim_of(path, "homesteads"))))
    assert "wording-differs" in flags(path, "Eleven farms")
    with Reviewing.open(path, "ana") as pen:
        pen.link(*pair, None)
    trace(path)
    assert "wording-differs" not in flags(path, "Eleven farms")


def test_equal_words_are_not_flagged_whoever_ties_them(tmp_path: Path) -> None:
    path = desk(tmp_path, PLAIN, COPY)
    assert "wording-differs" not in flags(path, "Eleven farms")
    (one,), (other,) = rows(path, "SELECT id FROM claim ORDER BY id")
    tie(path, one, other)
    assert "wording-differs" not in flags(path, "Eleven farms")
