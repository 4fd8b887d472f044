"""What is left of a claim when who says it is taken off."""

import pytest

from workbench.duplicates.finding import content_of
from workbench.duplicates.vocabulary import Vocabulary


def content(text: str) -> str:
    return " ".join(content_of([text], Vocabulary()).words(0))


@pytest.mark.parametrize(
    "text",
    [
        "According to Reuters, the old bridge was closed at noon.",
        "According to officials, the old bridge was closed at noon.",
        "The old bridge was closed at noon, officials said.",
        "The old bridge was closed at noon, the company said on Friday.",
        "The old bridge was closed at noon, according to Kyodo.",
        "The old bridge was closed at noon according to two officials quoted by AFP.",
        "Officials said the old bridge was closed at noon.",
        "He said that the old bridge was closed at noon.",
        "Two officials told the BBC that the old bridge was closed at noon.",
        "Xinhua, citing police, reported that the old bridge was closed at noon.",
    ],
)
def test_an_unnamed_speaker_or_a_medium_is_taken_off(text: str) -> None:
    assert content(text) == "the old bridge was closed at noon"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt said the old bridge was closed at noon.",
        "The old bridge was closed at noon, Mayor Holt said.",
        "According to Ann Holt, the old bridge was closed.",
        "It did not say when the bridge would open again.",
        "What officials said was not in the report at all.",
        "The temptation is to say that the bridge will hold.",
        "Sales were divided evenly among the four said companies.",
        "Officials said so.",
        "The company reported profits of two million in May.",
    ],
)
def test_a_named_speaker_and_what_only_looks_like_one_stay(text: str) -> None:
    assert content(text) == " ".join(content_of([text], Vocabulary()).words(0))
    assert len(content(text).split()) == len(text.split())


def test_without_capitals_only_known_words_count_as_unnamed() -> None:
    assert (
        content("the bridge was closed at noon, officials said")
        == "the bridge was closed at noon"
    )
    assert content("the bridge was closed at noon, holt said").endswith("holt said")


def test_what_stands_beside_a_claim_does_not_matter() -> None:
    texts = [
        "",
        "The bridge was closed at noon,",
        "officials said the bridge was closed.",
        "Said.",
    ]
    together = content_of(texts, Vocabulary())
    assert [" ".join(together.words(at)) for at in range(len(texts))] == [
        content(text) for text in texts
    ]
