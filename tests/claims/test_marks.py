"""Marks of Markdown are no words of a claim."""

import pytest
from hypothesis import given, strategies as st

from workbench.claims.marks import has_words, without_marks
from workbench.model import Span


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# The bridge closed", "The bridge closed"),
        ("> - 2. It closed", "It closed"),
        ("* It closed", "It closed"),
        ("-5 degrees were measured", "-5 degrees were measured"),
        ("#hashtag stays", "#hashtag stays"),
        ("1,200 people left", "1,200 people left"),
        ("#", "#"),
    ],
)
def test_what_a_claim_begins_with(line: str, words: str) -> None:
    assert without_marks(line, Span(0, len(line))).of(line) == words


@given(st.text())
def test_what_is_left_is_the_end_of_the_span(text: str) -> None:
    found = without_marks(text, Span(0, len(text)))
    assert found.end == len(text)
    assert not any(c.isalpha() for c in text[: found.start])


def test_a_rule_of_dashes_has_no_words() -> None:
    assert not has_words("--- ***", Span(0, 7))
    assert has_words("--- 7", Span(0, 5))
