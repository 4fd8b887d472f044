import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from workbench.claims.clauses import propose
from workbench.claims.sentences import sentences
from workbench.model import Span


def claims_of(text: str, *content: str, language: str = "en") -> list[str]:
    spans = [Span(at := text.index(said), at + len(said)) for said in content]
    found = propose(text, Span(0, len(text)), spans, language=language)
    return [span.of(text) for span in found]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "The crane fell at noon; the basin was closed within the hour.",
            ["The crane fell at noon", "the basin was closed within the hour"],
        ),
        (
            "The crane fell into basin two, which has been closed since Sunday.",
            ["The crane fell into basin two", "which has been closed since Sunday"],
        ),
        (
            "As the last divers came up, the board had already told the insurers.",
            ["the last divers came up", "the board had already told the insurers"],
        ),
        (
            "The old crane fell into the basin, and the harbour was shut for a day.",
            ["The old crane fell into the basin", "the harbour was shut for a day"],
        ),
        (
            "The fourth crane fell over and two men were taken to hospital.",
            ["The fourth crane fell over", "two men were taken to hospital"],
        ),
        (
            "The board closed the whole harbour after a crane fell into the basin.",
            ["The board closed the whole harbour", "a crane fell into the basin"],
        ),
        (
            "The basin was open at night for the first time since the war.",
            ["The basin was open at night", "for the first time since the war"],
        ),
        (
            "The board shut its oldest basin, reflecting a wider retreat from the coast.",
            [
                "The board shut its oldest basin",
                "reflecting a wider retreat from the coast",
            ],
        ),
        (
            "The crane—built in Ansel forty years ago—signals the end of an age.",
            ["The crane—built in Ansel forty years ago", "signals the end of an age"],
        ),
    ],
)
def test_a_sentence_is_cut_at_borders_that_can_be_seen(
    sentence: str, claims: list[str]
) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    "sentence",
    [
        "The crane fell.",
        "The crane fell, and so did the shed.",
        "Ansel, Ottley, St. Orla and the two islands are without a ferry today.",
        "The board met the union, the insurers and the divers on Monday morning.",
        "It is a blueprint—or a warning—for every other harbour on this coast.",
        "The ferry left two hours after midnight with nobody at all on board.",
    ],
)
def test_a_sentence_without_a_border_is_proposed_whole(sentence: str) -> None:
    assert claims_of(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "The board said that the crane was forty years old.",
            "the crane was forty years old",
        ),
        (
            "The crane was forty years old, Mr. Tarn said on Monday.",
            "The crane was forty years old",
        ),
        (
            "According to Mr. Tarn, the crane was forty years old.",
            "the crane was forty years old",
        ),
        (
            "The crane was forty years old, according to the maintenance book.",
            "The crane was forty years old",
        ),
        ('"The crane was old," Mr. Tarn told the Strait News.', '"The crane was old,"'),
        (
            "ANSEL (Strait News) - The crane was forty years old.",
            "The crane was forty years old.",
        ),
        ("Exclusive: Crane was forty years old", "Crane was forty years old"),
    ],
)
def test_who_says_it_is_no_part_of_the_claim(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


def test_given_what_was_said_cuts_are_made_inside_it_and_its_frame_is_left_out() -> (
    None
):
    sentence = "Mr. Tarn is sure the crane was forty years old; the cable was even older than that."
    said = "the crane was forty years old; the cable was even older than that"
    assert claims_of(sentence, said) == [
        "the crane was forty years old",
        "the cable was even older than that",
    ]


def test_what_stands_beside_something_said_is_a_claim_of_its_own() -> None:
    sentence = "The board closed the basin on Sunday, with divers warning that the wreck was moving."
    assert claims_of(sentence, "the wreck was moving") == [
        "The board closed the basin on Sunday",
        "the wreck was moving",
    ]


def test_a_language_without_borders_is_not_cut() -> None:
    sentence = "La grúa cayó; la dársena se cerró antes de una hora."
    assert claims_of(sentence, language="es") == [sentence]


def test_white_space_gives_no_proposal() -> None:
    assert propose(" \n ", Span(0, 3)) == []


WORDS = st.sampled_from(
    [
        "the",
        "crane",
        "fell",
        "and",
        "board",
        "said",
        "that",
        ",",
        ";",
        "—",
        "–",
        "-",
        ":",
        ".",
        "while",
        "after",
        "because",
        "of",
        "which",
        "was",
        "closed",
        "it",
        "he",
        "reported\n",
        "",
        "",
        "",
        "according",
        "to",
        "Mr.",
        "Tarn",
        "“it",
        "is",
        "old”",
        '"so"',
        "as",
        "with",
        "amid",
        "for",
        "the",
        "first",
        "time",
        "(Ansel)",
        "Exclusive:",
        "LONDON",
        "—",
        "or",
        ",,\n",
        "",
        "",
        "",
        "reflecting",
        "even",
        "as",
        "told",
        "3.5",
        "été",
        "港",
        "\n",
        "\t",
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=50).map(" ".join))


@given(TEXTS, st.data())
@settings(max_examples=400)
def test_proposals_are_trimmed_ordered_disjoint_and_inside_the_sentence(
    text: str, data: st.DataObject
) -> None:
    place = st.integers(0, len(text))
    content = [
        Span(*sorted(pair))
        for pair in data.draw(st.lists(st.tuples(place, place), max_size=3))
    ]
    for sentence in sentences(text):
        found = propose(text, sentence, content)
        assert found
        for span in found:
            words = span.of(text)
            assert words
            assert words == words.strip()
        assert found[0].start >= sentence.start
        assert found[-1].end <= sentence.end
        assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize(
    "unit",
    [
        "a,",
        ", and a ",
        " and was ",
        "; ",
        " — ",
        " said ",
        ", said that ",
        "word ",
        "after a ",
        "“",
        ", the a b ",
    ],
)
def test_time_grows_with_the_sentence_and_no_faster(unit: str) -> None:
    text = "It was. " + unit * (200_000 // len(unit))
    begin = time.process_time()
    propose(text, Span(0, len(text)))
    propose(text, Span(0, len(text)), [Span(at, at + 9) for at in range(0, 9000, 10)])
    assert time.process_time() - begin < 4


def test_proposals_meet_the_claims_people_cut_from_the_sample_stories(
    shared: Path,
) -> None:
    """Share of the gold claims some proposal meets with at least three quarters of its characters."""
    met = total = 0
    for file in [
        shared / "seeds" / "seeds_gold.json",
        *sorted((shared / "scenarios").glob("*.json")),
    ]:
        gold = json.loads(file.read_text("utf-8"))
        for document in gold["documents"]:
            text = (file.parent / document["file"]).read_bytes().decode()
            found = [p for s in sentences(text) for p in propose(text, s)]
            for claim in gold["claims"]:
                if claim["document"] == document["file"]:
                    start, end = claim["start"], claim["end"]
                    total += 1
                    met += any(
                        min(end, p.end) - max(start, p.start)
                        >= 0.75 * (max(end, p.end) - min(start, p.start))
                        for p in found
                    )
    assert met >= 0.8 * total
