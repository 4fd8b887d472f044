"""Two short passages, one claim, two sources: are they shown to be two?

The rows of `dependent.txt` were written so that a hasty reader would see two sources where there is one, or none that
can be asked for that very claim; those of `apart.txt` so that a careful one must see two. Unlike the stories they leave
the rules nothing but the words, and of the dependent ones some are still let loose. Both counts are pinned beside the hash
of their rows: the first may fall and not rise, the second may rise and not fall.
"""

import hashlib
from pathlib import Path
from typing import NamedTuple

import pytest
from told import Told

HERE = Path(__file__).parent / "pairs"
METHOD = HERE.parents[2] / "docs" / "method.md"


class Pinned(NamedTuple):
    """The rows' hash, and how many of them come to two origins."""

    digest: str
    rows: int
    two: int


DEPENDENT = Pinned(
    "4dc952d524b4f148baed179c13328366959bfb16ed0914204074bf6daaa2b6d4",
    1030,
    28,
)
APART = Pinned(
    "c29aa4f6d8d5c81f92d8cbdcfc681ab44c3ba6511f9b13ae62ebd0074c9bb11d",
    490,
    122,
)


def rows(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()


def digest(name: str) -> str:
    return hashlib.sha256((HERE / name).read_bytes()).hexdigest()


def marked(passage: str) -> tuple[str, str]:
    """Give a passage without its marks, and the words between them."""
    text = passage.strip().replace("⏎", "\n\n")
    claim = text[text.index("[[") + 2 : text.index("]]")]
    return text.replace("[[", "").replace("]]", ""), claim


def comes_to_two(row: str) -> bool:
    (left, one), (right, other) = map(marked, row.split(" ### "))
    told = Told([("Northern Post", left), ("Valley Echo", right)])
    return told.judge(("a", one), ("b", other)).n_min >= 2


@pytest.mark.parametrize(
    ("name", "pinned"), [("dependent.txt", DEPENDENT), ("apart.txt", APART)]
)
def test_the_rows_are_those_that_were_measured(name: str, pinned: Pinned) -> None:
    assert (digest(name), len(rows(name))) == (pinned.digest, pinned.rows)


def test_no_more_dependent_pairs_are_let_loose_than_were() -> None:
    loose = sum(map(comes_to_two, rows("dependent.txt")))
    assert loose <= DEPENDENT.two, loose


def test_no_fewer_pairs_are_told_apart_than_were() -> None:
    apart = sum(map(comes_to_two, rows("apart.txt")))
    assert apart >= APART.two, apart


def test_the_method_tells_both_counts() -> None:
    page = " ".join(METHOD.read_text(encoding="utf-8").split())
    assert f"Of {DEPENDENT.rows} pairs" in page
    assert f"{DEPENDENT.two} still pass for two" in page
    assert f"of {APART.rows} pairs with two true sources, {APART.two} are seen" in page
