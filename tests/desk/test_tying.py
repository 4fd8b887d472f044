"""What the machine ties by itself: equal words and near-copies of whole claims, nothing that is a part of something."""

from pathlib import Path

import pytest
from traced import add_claim, record_of, rows, take_in, told

from workbench.desk.clusters import cluster_records
from workbench.desk.deduplicate import deduplicate
from workbench.desk.trace import trace

WHOLE = "The harbour office closed the Tresco bridge to lorries for six weeks or longer"
OTHER = "Nothing else was said at the quay that day."


def claims_of(path: Path, words: str) -> int:
    return len(told(record_of(path, words), "claims"))


def desk_of(path: Path, *texts: str) -> list[str]:
    """Give a desk of these articles, compared and traced."""
    uids = take_in(path, *((f"Paper {n}", f"{text}. {OTHER.replace('quay', f'quay {n}')}") for n, text in enumerate(texts)))  # fmt: skip
    again(path)
    return uids


def again(path: Path) -> None:
    deduplicate(path)
    trace(path)


def test_a_near_copy_of_a_whole_claim_is_tied(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    desk_of(path, WHOLE, WHOLE.replace("weeks or longer", "weeks and longer"))
    assert claims_of(path, "and longer") == 2


@pytest.mark.parametrize(
    "part",
    [
        "the Tresco bridge to lorries for six weeks or longer",
        "closed the Tresco bridge to lorries for six weeks",
        "lorries for six weeks or longer",
    ],
)
def test_a_claim_within_another_of_its_article_says_less_and_is_not_tied(
    tmp_path: Path, part: str
) -> None:
    path = tmp_path / "desk.db"
    (uid,) = desk_of(path, WHOLE)
    add_claim(path, uid, part)
    again(path)
    assert claims_of(path, "The harbour office closed") == 1


def test_a_part_ties_no_whole_by_way_of_another_articles_part(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    part = "lorries must stay off the bridge"
    uids = desk_of(path, f"It said {part} for six weeks or longer", f"Ms Vauquelin, the harbour master, told the council on Monday that {part} until the cracks are filled")  # fmt: skip
    for uid in uids:
        add_claim(path, uid, part)
    longer = add_claim(path, uids[0], f"{part} for six weeks")
    again(path)
    assert sorted(_sizes(path))[-2:] == [1, 2]
    assert rows(path, "SELECT count(*) FROM member WHERE claim_id = ?", longer) == [(0,)]  # fmt: skip


def test_a_claim_that_is_nearly_all_in_a_longer_one_is_not_tied(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    desk_of(path, "The harbour office closed the Tresco bridge", f"{WHOLE} because of the cracks")  # fmt: skip
    assert claims_of(path, "because of the cracks") == 1


@pytest.mark.parametrize(
    ("here", "there", "tied"),
    [
        ("the recall of Clarisol", "the Clarisol recall", False),
        ("the recall of Clarisol", "the recall of Clarisol", True),
    ],
)
def test_a_fragment_is_tied_to_its_equal_alone(
    tmp_path: Path, here: str, there: str, tied: bool
) -> None:
    path = tmp_path / "desk.db"
    uids = desk_of(path, f"Nobody at the plant had heard of {here}", f"Prices fell in spring after {there}")  # fmt: skip
    for uid, words in zip(uids, (here, there), strict=True):
        add_claim(path, uid, words)
    again(path)
    found = [claims for claims in _sizes(path) if claims == 2]
    assert bool(found) is tied


def _sizes(path: Path) -> list[int]:
    return [len(told(record, "claims")) for record in cluster_records(path)]
