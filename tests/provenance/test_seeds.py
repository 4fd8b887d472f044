"""The sample stories, read as the desk reads them: people keep one key in an article, and a correction takes back what it names."""

from pathlib import Path

import pytest
from told import Told

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
OUTLETS = {
    "ferry-calvey-courier.txt": "The Calvey Courier",
    "ferry-radio-tresco.md": "Radio Tresco Bay",
    "flood-lowland-gazette.txt": "The Lowland Gazette",
    "flood-vell-morning-news.txt": "Vell Morning News",
    "flood-lowland-gazette-correction.txt": "The Lowland Gazette",
}


def told(*files: str) -> Told:
    return Told(
        [(OUTLETS[file], (SEEDS / file).read_text(encoding="utf-8")) for file in files]
    )


@pytest.mark.parametrize(
    ("file", "claims"),
    [
        (
            "ferry-calvey-courier.txt",
            (
                "Two passengers were taken to hospital with broken bones",
                "Everybody else walked off on their own feet",
                "fog had hidden the buoy",
            ),
        ),
        (
            "ferry-radio-tresco.md",
            ("Two of her passengers are being treated", "neither was in danger"),
        ),
        (
            "flood-vell-morning-news.txt",
            ("2,100 people had been moved out", "All four gates of the dam"),
        ),
    ],
)
def test_pronouns_and_short_names_carry_the_fuller_persons_key(
    file: str, claims: tuple[str, ...]
) -> None:
    story = told(file)
    roots = {story.lineage("a", claim).root.origin for claim in claims}
    assert len(roots) == 1
    assert roots.pop().startswith("entity:")


def test_the_correction_takes_back_the_crack_and_nothing_else() -> None:
    story = told(
        "flood-lowland-gazette.txt",
        "flood-vell-morning-news.txt",
        "flood-lowland-gazette-correction.txt",
    )
    evacuated = "Some 1,200 people left their homes on Saturday night, the river\nauthority said in a statement."
    sound = "The river authority said in a statement that the wall of the dam was sound and that one gate had been damaged."
    for place in (("a", evacuated), ("c", sound)):
        kept = story.judge(place)
        assert kept.n_max == 1, place
        assert "retracted" not in kept.flags
        assert kept.origins[0].kind == "entity"
    gone = story.judge(("a", "The Vell dam has cracked"), ("b", "The dam has cracked"))
    assert gone.n_max == 0
    assert "retracted" in gone.flags
