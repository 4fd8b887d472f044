import pytest
from hypothesis import given, strategies as st

from workbench.claims.lexicon import load
from workbench.claims.stance import is_forecast, read_phrasing, stances
from workbench.claims.worth import Kind, assess
from workbench.errors import ConfigError
from workbench.model import Span

_WORDS = load("worth.en.toml")["phrasing"]
assert isinstance(_WORDS, dict)
EN = read_phrasing(_WORDS, "worth.en.toml")


def kind(text: str, claim: str = "") -> Kind:
    start = text.index(claim) if claim else 0
    return assess(text, Span(start, start + len(claim or text))).kind


@pytest.mark.parametrize(
    "text",
    [
        "Lorries may cross one at a time.",
        "No boat may leave until the wind drops.",
        "The question is who may fish there.",
        "Only members may vote.",
        "The office will stay shut on Friday.",
        "Two hundred houses will be built on the field.",
        "The old bridge is a listed building.",
        "The best time was set in 1998.",
        "The log shows that the door was open.",
        "A ferry is not running today.",
        "The guards aimed at our legs.",
        "She was badly hurt.",
    ],
)
def test_leave_decisions_and_measures_are_statements(text: str) -> None:
    assert kind(text) is Kind.STATEMENT


@pytest.mark.parametrize(
    "text",
    [
        "The bridge may fall.",
        "It may well be the last season.",
        "Prices will fall.",
        "Next winter will be much colder.",
        "The glacier will have gone by then.",
        "The club will hardly see another season.",
        "They'll lose, mark you.",
        "The vote will be a key test for the mayor.",
    ],
)
def test_what_nobody_decides_is_foretold(text: str) -> None:
    assert kind(text) is Kind.PREDICTION


@pytest.mark.parametrize(
    "text",
    [
        "The new rules are a lottery.",
        "It was never a good bridge.",
        "The whole inquiry is nothing but a farce.",
        "She is simply the finest cellist in the country.",
        "A harbour is not a playground.",
        "Nothing less than a public inquiry is called for.",
    ],
)
def test_what_judges_is_an_opinion(text: str) -> None:
    assert kind(text) is Kind.OPINION


@pytest.mark.parametrize(
    "text",
    [
        "The affair shows that nobody was in charge.",
        "The owners are plainly saving on paint.",
        "The silence says everything about the board.",
    ],
)
def test_what_an_event_is_made_to_mean_is_an_interpretation(text: str) -> None:
    assert kind(text) is Kind.INTERPRETATION


def test_whoever_foretells_or_promises_makes_a_prediction_of_what_will_be_done() -> (
    None
):
    claim = "A second round will follow"
    assert kind(f"{claim}, the union predicted.", claim) is Kind.PREDICTION
    assert kind(f"{claim}, the minister promised.", claim) is Kind.PREDICTION
    assert kind(f"{claim}, the union announced.", claim) is Kind.STATEMENT


def test_only_the_same_sentence_tells_who_foretells_it() -> None:
    claim = "A second round will follow"
    told = f"{claim}, the union said. The minister promised nothing."
    assert kind(told, claim) is Kind.STATEMENT


def test_a_list_that_is_missing_is_named() -> None:
    with pytest.raises(ConfigError, match="bounded"):
        read_phrasing({"leave": "go"}, "worth.xx.toml")


@given(st.lists(st.sampled_from(["may", "will", "is", "a", "the", "best", "in", "x"])))
def test_words_that_decide_lie_within_the_claim(words: list[str]) -> None:
    for _, first, last in stances(words, EN):
        assert 0 <= first <= last < len(words)
    found = is_forecast(words, ["predicted"], EN)
    assert found is None or words[found] in ("will", "is")


@pytest.mark.parametrize(
    "claim",
    [
        "It was the best soup I have ever eaten",
        "The figure is worthless",
        "We call it robbery",
        "It is a council of cowards",
    ],
)
def test_what_only_the_speaker_can_find_is_an_opinion(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.OPINION


@pytest.mark.parametrize(
    "claim",
    ["A fine looks certain", "There will be more fires", "He is certain to resign"],
)
def test_what_looks_certain_is_foretold(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.PREDICTION


@pytest.mark.parametrize(
    "claim",
    [
        "Fresh paint could be seen on both doors",
        "They rang on Friday and asked could we start on Monday",
        "The article gave the number as 240; it should have been 24",
        "The recipe should have said a teaspoon",
    ],
)
def test_what_was_seen_asked_or_corrected_is_a_statement(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.STATEMENT
