import hashlib
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.claims.grammar import PADDING, forms, inflected, word_set
from workbench.claims.lexicon import load
from workbench.claims.stance import foretold, read_phrasing, stances
from workbench.claims.worth import CHECKABLE, Kind, assess
from workbench.errors import ConfigError
from workbench.model import Span

EN = read_phrasing(load("stance.en.toml"), "stance.en.toml")
KINDS = Path(__file__).with_name("kinds.toml")
MEASURED_ON = "d334993999a20c6855fc4015a707206a9171c71913dc016984df365acb2d2a10"
PRECISION, RECALL = 0.98, 0.92
"""Of what is called no statement, and of what is none: measured on these claims, by whose like the rules were made."""


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


def test_whoever_foretells_makes_a_prediction_of_what_will_be_done() -> None:
    claim = "A second round will follow"
    assert kind(f"{claim}, the union predicted.", claim) is Kind.PREDICTION
    assert kind(f"{claim}, said the minister.", claim) is Kind.PREDICTION
    assert kind(f"{claim}, the club promised.", claim) is Kind.STATEMENT
    assert kind(f"{claim}, the union announced.", claim) is Kind.STATEMENT


def test_only_the_same_sentence_tells_who_foretells_it() -> None:
    claim = "A second round will follow"
    told = f"{claim}, the union said. The minister promised nothing."
    assert kind(told, claim) is Kind.STATEMENT


def test_a_list_that_is_missing_is_named() -> None:
    with pytest.raises(ConfigError, match="permitted"):
        read_phrasing({"forecasts": {"leave": "go"}}, "stance.xx.toml")


_TRIGGERS = sorted({*EN.opening, *EN.anywhere})
_OTHERS = sorted(
    word_set("x to a an the not be have in of as more about than good test sign may")
)


@given(st.lists(st.sampled_from(_TRIGGERS) | st.sampled_from(_OTHERS), max_size=40))
def test_words_that_decide_lie_within_the_claim(words: list[str]) -> None:
    for found in stances(words, EN):
        assert 0 <= found.first < len(words)
        assert 0 <= found.last < len(words)
        assert found.kind in {"opinion", "prediction", "interpretation"}
    told = foretold(words, lambda: (["analysts", "expect"], ["predicted"]), EN)
    assert told is None or 0 <= told < len(words)


@given(st.lists(st.sampled_from(_TRIGGERS) | st.sampled_from(_OTHERS), max_size=40))
def test_empty_words_behind_a_claim_change_nothing(words: list[str]) -> None:
    assert list(stances(words, EN)) == list(stances([*words, *PADDING], EN))
    assert not list(stances(PADDING, EN))


@pytest.mark.parametrize("word", ["if", "may", "will", "is", "too", "the", "not to"])
def test_a_long_row_of_one_word_is_read_in_linear_time(word: str) -> None:
    """Twenty thousand of them would take minutes if each looked at all others."""
    claim = f"{word} " * 20_000
    assert assess(claim, Span(0, len(claim))).score >= 0


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


@pytest.mark.parametrize(
    "claim",
    [
        "The wardens were right to ring the bell",
        "The second act is far too long",
        "They called the quiz a shambles",
        "You wouldn't lend him a spade",
        "To drain the pond is folly",
        "The sooner they paint it the better",
        "What a way to open a season",
        "I was disappointed by the turnout",
        "Too many clerks and no ink",
        "The verger should apologise",
        "We call it a day. Others call it a disgrace",
    ],
)
def test_praise_blame_and_duty_are_opinions(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.OPINION


@pytest.mark.parametrize(
    "claim",
    [
        "It was the wrong ladder",
        "The right bank is paved",
        "A fraud squad searched the mill",
        "The sill was too low for a door",
        "He is better known as a cellist",
        "I think it was a Wednesday",
        "They asked whether the weir should be moved",
        "Two good ropes were lost, which is a bore",
        "The Terrible sailed at noon on the Absurd",
    ],
)
def test_names_measures_and_questions_put_to_others_are_statements(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.STATEMENT


@pytest.mark.parametrize(
    "claim",
    [
        "Demand will find its way",
        "They'll be round with a cake",
        "No buyer will touch it",
        "The tax will chase the young away",
        "If it thaws they will lose the road",
        "The league is set to shrink",
        "It is going to be a record",
        "Another flood would wipe out the herd",
        "Give it time",
    ],
)
def test_what_nobody_can_plan_is_foretold(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.PREDICTION


@pytest.mark.parametrize(
    "claim",
    [
        "They'll start on the fence on Monday",
        "The tax will apply from June",
        "A charge may be made for maps",
        "No rower will lose a penny",
        "The hut could sleep eleven",
        "The board is expected to meet in May",
        "If it rains the match will be played indoors",
        "The paint will not be thrown away, if any is left",
        "The gate would have been shut",
    ],
)
def test_plans_leave_and_capacities_are_statements(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.STATEMENT


@pytest.mark.parametrize(
    "claim",
    [
        "The walkout was a blow to the mayor",
        "The gift was seen as a bribe",
        "The notice was meant to frighten us, timed to embarrass the mayor",
        "He appears to have misread the room",
        "It was vanity that sank her",
        "The quarrel was more about hats than about money",
        "The row was about pride, not about pay",
        "The real target is the choir",
        "The delay reflects a want of nerve",
        "That means that nobody asked",
        "He may have lost the key",
        "She sings as if the hall were empty",
    ],
)
def test_weights_motives_and_meanings_are_interpretations(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.INTERPRETATION


@pytest.mark.parametrize(
    "claim",
    [
        "The blow to the head was fatal",
        "The survey reflects answers from ninety homes",
        "The data suggest that the well is deeper",
        "A test of the siren is due",
        "He told them to wait and not to shout",
        "He was taken to hospital as a precaution",
        "You could see the flames from here",
        "No one would say who rang",
        "They let us through",
        "A guest must have a ticket",
        "It looks like a heron",
        "It was Tuesday",
        "The Morning Herald sold well",
    ],
)
def test_what_a_record_shows_and_plain_nouns_are_statements(claim: str) -> None:
    assert kind(f"{claim}.", claim) is Kind.STATEMENT


def test_what_a_document_lays_down_is_a_statement() -> None:
    claim = "tenants should sweep the stairs"
    assert kind(f"The handbook says {claim}.", claim) is Kind.STATEMENT
    assert kind(f"The baker says {claim}.", claim) is Kind.OPINION


def test_analysts_foretell_before_the_claim_and_others_plan() -> None:
    claim = "sales to reach nine million"
    assert kind(f"Analysts expect {claim}.", claim) is Kind.PREDICTION
    assert kind(f"The yard expects {claim}.", claim) is Kind.STATEMENT


def test_who_expects_a_level_to_move_foretells_and_who_expects_a_ship_plans() -> None:
    for said, claim in (
        ("The broker expects", "rates in the north to climb by a fifth"),
        ("A consultant sees", "northern rates going up by a fifth"),
        ("The broker expects", "prices rising before Easter"),
    ):
        assert kind(f"{said} {claim}.", claim) is Kind.PREDICTION
    for said, claim in (
        ("The yard expects", "its ship to arrive in May"),
        ("The diary sees", "him off at noon"),
        ("The clerk saw", "prices rising on the board"),
    ):
        assert kind(f"{said} {claim}.", claim) is Kind.STATEMENT


@pytest.mark.parametrize(
    ("claim", "wanted"),
    [
        ("I would expect something like six years", Kind.PREDICTION),
        ("we'll be looking at eight million before we're through", Kind.PREDICTION),
        ("there was a hole you could push a pram through", Kind.STATEMENT),
        ("the hall, which should have opened at seven, opened at ten", Kind.STATEMENT),
        ("the hall should have opened at seven", Kind.OPINION),
    ],
)
def test_what_was_due_or_could_be_done_is_told_from_what_ought_to_be_and_what_will(
    claim: str, wanted: Kind
) -> None:
    assert (
        kind(f"{claim[0].upper()}{claim[1:]}.", f"{claim[0].upper()}{claim[1:]}")
        is wanted
    )


def test_the_first_word_of_a_later_sentence_is_no_name() -> None:
    assert kind("What is it worth? Nobody needs it.") is Kind.OPINION


@pytest.mark.parametrize(
    ("entry", "given_forms"),
    [
        ("cast~_doubt", {"cast_doubt", "casts_doubt", "casted_doubt", "casting_doubt"}),
        ("pass~", {"pass", "passes", "passed", "passing"}),
        ("deny~", {"deny", "denies", "denied", "denying"}),
        ("play~", {"play", "plays", "played", "playing"}),
        ("save~", {"save", "saves", "saved", "saving"}),
        ("plain", {"plain"}),
    ],
)
def test_a_tilde_stands_for_the_endings_of_a_verb(
    entry: str, given_forms: set[str]
) -> None:
    assert set(forms(entry)) == given_forms
    assert inflected("buy", "s") == "buys"


def test_statements_and_what_is_none_are_told_apart_on_the_corpus() -> None:
    data = KINDS.read_bytes()
    assert hashlib.sha256(data).hexdigest() == MEASURED_ON
    seen: Counter[tuple[bool, bool]] = Counter()
    for wanted, told in tomllib.loads(data.decode()).items():
        for marked in told:
            before, claim, behind = marked.replace("]", "[").split("[")
            span = Span(len(before), len(before) + len(claim))
            found = assess(before + claim + behind, span)
            seen[wanted not in CHECKABLE, not found.checkable] += 1
    precision = seen[True, True] / (seen[True, True] + seen[False, True])
    recall = seen[True, True] / (seen[True, True] + seen[True, False])
    assert precision >= PRECISION, precision
    assert recall >= RECALL, recall
