"""Text and verdicts are shown by signs that say the same with and without colour, in any encoding."""

import pytest
from hypothesis import given, strategies as st

from workbench.model import Status, Verdict
from workbench.tui.showing import ASCII, UNICODE, Showing, showing


@pytest.mark.parametrize("signs", [UNICODE, ASCII])
def test_each_verdict_has_a_shape_and_a_letter_of_its_own(signs: Showing) -> None:
    assert len({signs.shape(status) for status in Status}) == 5
    assert [signs.letter(verdict) for verdict in Verdict] == ["C", "S", "U"]
    assert signs.letter(Status.OPEN) == " "


def test_the_ascii_signs_are_ascii() -> None:
    assert "".join(
        [*ASCII.shapes, *ASCII.bar, ASCII.pending, ASCII.pointer, ASCII.dots]
    ).isascii()


@pytest.mark.parametrize(
    ("setting", "encoding", "expected"),
    [
        ("", "UTF-8", False),
        ("", "utf8", False),
        ("1", "utf-8", True),
        ("", "ISO-8859-1", True),
        ("", "ANSI_X3.4-1968", True),
    ],
)
def test_signs_follow_setting_and_locale(
    setting: str, encoding: str, *, expected: bool
) -> None:
    assert showing(setting, encoding).ascii_only is expected


@given(st.text(), st.sampled_from(["utf-8", "iso-8859-1", "ascii", "koi8-r", "euc-jp"]))
def test_what_is_shown_is_as_long_as_what_is_stored_and_the_terminal_can_show_it(
    text: str, encoding: str
) -> None:
    signs = showing("", encoding)
    for shown in (signs.line(text), signs.lines(text)):
        assert len(shown) == len(text)
        if encoding != "utf-8":
            shown.encode(encoding)
        assert not any(
            ord(character) < 0x20 and character != "\n" for character in shown
        )
    assert "\n" not in signs.line(text)
