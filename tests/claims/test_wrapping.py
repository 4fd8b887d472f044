import textwrap

import pytest
from hypothesis import given, strategies as st

from workbench.claims.sentences import sentences
from workbench.claims.wrapping import stretches

PARAGRAPHS = """\
The harbour board met for the third time this week to talk about the crane that fell into basin two on Saturday night. \
Nobody was hurt, but the basin stays closed until the divers have looked at the wreck. It hopes to open the basin \
again soon and asks all skippers to use the outer mole until then.
Insurers have been told. They want to see the maintenance book, which the police took away on Sunday, and the names \
of everybody who was on the quay that night, because a witness said that a second man had been in the cabin.
""".splitlines()


def words_of(text: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in sentences(text)]


UNWRAPPED = words_of("\n\n".join(PARAGRAPHS))


@pytest.mark.parametrize("width", [48, 60, 66, 72, 80, 100])
@pytest.mark.parametrize("between", ["\n\n", "\n", "\r\n\r\n"])
def test_wrapped_text_has_the_sentences_it_had_before(width: int, between: str) -> None:
    wrapped = between.join(textwrap.fill(text, width) for text in PARAGRAPHS)
    if "\r" in between:
        wrapped = wrapped.replace("\r\n", "\n").replace("\n", "\r\n")
    assert words_of(wrapped) == UNWRAPPED


def test_an_indent_begins_a_paragraph() -> None:
    wrapped = "\n".join(
        textwrap.fill(text, 72, initial_indent="   ") for text in PARAGRAPHS
    )
    assert words_of(wrapped) == UNWRAPPED


def test_a_wrapped_paragraph_after_short_ones_is_found_by_itself() -> None:
    text = "A title\n\nBy a writer\n\n" + textwrap.fill(PARAGRAPHS[0], 64)
    assert words_of(text)[2:] == UNWRAPPED[:3]


def test_the_span_of_a_sentence_over_two_lines_holds_the_line_break() -> None:
    text = textwrap.fill(PARAGRAPHS[0], 60)
    assert sentences(text)[0].of(text).count("\n") == 1


@pytest.mark.parametrize(
    "lines",
    [
        # headlines of about one length, each a line of its own
        [
            "Harbour board meets again over the crane in basin two",
            "Insurers want to see the maintenance book at once",
            "Divers go down to the wreck for the second time today",
            "Skippers asked to use the outer mole until further word",
        ],
        # verse
        [
            "The tide went out and took the light from quay and mole,",
            "The tide came in and brought the night to every hole,",
            "And nobody was there to say what had been lost, or whole,",
            "Along the long and stony way that leads from pole to pole,",
        ],
        # a list without numbers
        ["a rope of forty metres", "a lamp", "two anchors with their chains", "a book"],
        # addresses
        ["Harbour Office", "12 Mill Road", "Ansel AN4 2QQ", "Strait Islands"],
        # items with signs
        [
            "- the old jetty is to be torn down before the end of the year and",
            "- the new jetty is to be built by the men who built the outer mole",
            "- the mole itself is to be left as it is until there is some money",
            "- the crane is gone",
        ],
        # one paragraph a line
        [PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[0]],
    ],
    ids=["headlines", "verse", "list", "address", "items", "paragraphs"],
)
def test_lines_that_were_not_wrapped_stay_apart(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert all("\n" not in span.of(text) for span in sentences(text))


@pytest.mark.parametrize(
    "headline",
    [
        "CRANE FALLS INTO BASIN",
        "Crane Falls Into Basin Two As Skippers Watch In Deep And Silent Horror",
    ],
)
def test_a_headline_is_not_drawn_into_the_paragraph_below(headline: str) -> None:
    text = headline + "\n" + textwrap.fill(PARAGRAPHS[0], 72)
    assert words_of(text) == [headline, *UNWRAPPED[:3]]


@given(st.text(st.sampled_from("ab .\n\r\v\x85\u2028\t"), max_size=200))
def test_text_that_was_not_wrapped_is_taken_line_by_line(text: str) -> None:
    """The slow and obvious way: lines shorter than any wrapped text are stretches of their own."""
    lines = [line for line in _lines(text) if len(line) < 40]
    if len(lines) == len(_lines(text)):
        found = [text[start:end] for start, end in stretches(text)]
        assert [line.strip() for line in found if line.strip()] == [
            line.strip() for line in lines if line.strip()
        ]


def _lines(text: str) -> list[str]:
    for sign in ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"):
        text = text.replace(sign, "\n")
    return text.split("\n")
