"""Characters nobody sees are named and counted, and stay."""

import pytest
from hypothesis import given, strategies as st

from workbench.readers import read
from workbench.readers.controls import hidden_controls


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\u202eb\u2066c", "2 bidirectional controls"),
        ("a\u200eb", "1 bidirectional control"),
        ("pay\u200bpal", "1 zero-width character"),
        ("Brü\u00adcke", "1 soft hyphen"),
        ("a\x1b[31mb\x07", "2 control characters"),
        ("a\x9b31m", "1 control character"),
        ("\U000e0041\U000e0042 tagged", "2 zero-width characters"),
        (
            "\u202e\u200b\u00ad\x08",
            "1 bidirectional control, 1 zero-width character, 1 soft hyphen, 1 control character",
        ),
    ],
)
def test_hidden_characters_are_named_and_kept(text: str, said: str) -> None:
    found = read(f"Words. {text}".encode(), "a.txt")
    assert found.text == f"Words. {text}"
    assert found.warnings == (f"The text holds hidden characters: {said}.",)


@pytest.mark.parametrize(
    "text",
    [
        "tabs\tand\nlines\n",
        "क्\u200dष",
        "👩\u200d🚒",
        "می\u200cخواهم",
        "next\x85line",
        "a\u00a0b",
    ],
)
def test_what_scripts_and_layout_need_is_not_pointed_at(text: str) -> None:
    assert hidden_controls(text) == ()


@given(st.text())
def test_a_warning_can_be_shown_anywhere(text: str) -> None:
    assert all(warning.isprintable() for warning in hidden_controls(text))
