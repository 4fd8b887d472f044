"""Lines cover every character once and fit their width, whatever the text."""

import time

import pytest
from hypothesis import given, settings, strategies as st
from rich.cells import cell_len

from workbench.tui.wrapping import LEAST, cells, wrap

MIXED = st.text(
    st.one_of(
        st.sampled_from(" \n\tabcde.,-"),
        st.sampled_from("日本語のミサイル「」、。"),
        st.sampled_from(
            ["\u0301", "\u200d", "\ufe0f", "🙂", "👩", "❤", "\u200b", "ﷺ", "🇯"]
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=300,
)


@given(MIXED, st.integers(-1, 90))
@settings(max_examples=400)
def test_every_character_but_line_feeds_lies_in_exactly_one_line(
    text: str, width: int
) -> None:
    lines = wrap(text, width)
    assert "".join(text[start:end] for start, end in lines) == text.replace("\n", "")
    assert all(start <= end for start, end in lines)
    flat = [place for start, end in lines for place in range(start, end)]
    assert flat == [place for place, character in enumerate(text) if character != "\n"]
    assert len(lines) >= text.count("\n") + 1


@given(MIXED, st.integers(LEAST, 90))
@settings(max_examples=400)
def test_no_line_is_wider_than_asked_but_for_spaces_at_its_end(
    text: str, width: int
) -> None:
    for start, end in wrap(text, width):
        assert "\n" not in text[start:end]
        assert (
            sum(cells(character) for character in text[start:end].rstrip(" ")) <= width
        )
        assert cell_len(text[start:end].rstrip(" ")) <= width


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("one two three", 8, ["one two ", "three"]),
        ("one two", 7, ["one two"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("a\n\nb", 5, ["a", "", "b"]),
        ("", 5, [""]),
        ("日本語です", 4, ["日本", "語で", "す"]),
        ("ab 日本", 5, ["ab 日", "本"]),
        ("ab日本", 5, ["ab日", "本"]),
        ("four five", 4, ["four ", "five"]),
    ],
)
def test_lines_break_where_a_reader_expects_it(
    text: str, width: int, expected: list[str]
) -> None:
    assert [text[start:end] for start, end in wrap(text, width)] == expected


@pytest.mark.parametrize(
    "text",
    ["a" * 400_000, "\u0301" * 400_000, "日" * 400_000, " " * 400_000, "a\u200d" * 200_000, "\n" * 400_000],
)  # fmt: skip
def test_wrapping_takes_time_in_proportion(text: str) -> None:
    start = time.process_time()
    wrap(text, 60)
    assert time.process_time() - start < 4
