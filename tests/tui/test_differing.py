"""Differing words are marked exactly, whatever the script, and alike texts have none."""

from hypothesis import given, strategies as st

from workbench.model import Span
from workbench.tui.differing import LONGEST, differing, words

TEXTS = st.text(st.sampled_from("ab 1,.'’%日本é\n[]"), max_size=40)


def told(a: str, b: str) -> tuple[list[str], list[str]]:
    ours, theirs = differing(a, b)
    return [span.of(a) for span in ours], [span.of(b) for span in theirs]


def test_words_that_stand_on_one_side_alone_are_marked() -> None:
    assert told(
        "Some 1,200 people left on Saturday.", "Some 2,100 people left, on Sunday!"
    ) == (["1,200", "Saturday"], ["2,100", "Sunday"])
    assert told("It’s so", "it's SO") == ([], [])
    assert told("not a word", "a word") == (["not"], [])
    assert told("up 5% now", "up 6% now") == (["5%"], ["6%"])
    assert told("", "a b, c") == ([], ["a b, c"])


def test_scripts_without_blanks_are_compared_character_by_character() -> None:
    assert told("政府は金曜日", "政府は土曜日") == (["金"], ["土"])


@given(TEXTS, TEXTS)
def test_what_is_not_marked_reads_the_same_on_both_sides(a: str, b: str) -> None:
    left, right = (
        [
            span.of(text).casefold().replace("’", "'")
            for span in words(text)
            if not any(mark.start <= span.start < mark.end for mark in marks)
        ]
        for text, marks in zip((a, b), differing(a, b), strict=True)
    )
    assert left == right


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(a: str) -> None:
    assert differing(a, a) == ((), ())


@given(TEXTS, TEXTS)
def test_marks_are_in_order_apart_and_within_the_text(a: str, b: str) -> None:
    for text, marks in zip((a, b), differing(a, b), strict=True):
        at = 0
        for mark in marks:
            assert at <= mark.start < mark.end <= len(text)
            at = mark.end


def test_a_text_of_any_length_costs_no_more_than_its_first_words() -> None:
    assert len(words("a " * 10_000)) == LONGEST
    ours, _ = differing("a " * 10_000, "b")
    assert ours == (Span(0, 2 * LONGEST - 1),)
