"""A text file's characters are the stored text: nothing changes but what must."""

import re

import pytest
from hypothesis import given, strategies as st

from workbench.readers import read
from workbench.readers.text import read_text, stored

CHARACTERS = st.text(st.characters(exclude_categories=["Cs"]))


def test_the_stored_text_is_the_decoded_file() -> None:
    text = "  Café, e\u0301, ﬁ, Ⅳ, ½.\n\n\tIndented.\u00a0\u2028Another  line \n"
    found = read_text(text.encode())
    assert found.text == text
    assert found.offset_map is None
    assert (found.media_type, found.charset, found.warnings) == (
        "text/plain",
        "utf-8",
        (),
    )


def test_every_line_end_becomes_a_line_feed() -> None:
    assert read_text(b"a\r\nb\rc\nd\r\r\ne\n\rf").text == "a\nb\nc\nd\n\ne\n\nf"


def test_one_byte_order_mark_is_dropped_and_a_second_one_told() -> None:
    found = read_text("\ufeff\ufeffWords.".encode())
    assert found.text == "\ufeffWords."
    assert found.warnings == (
        "The text holds hidden characters: 1 zero-width character.",
    )


@pytest.mark.parametrize(
    ("data", "warning"),
    [
        (b"a\0b", "1 NUL character was replaced by U+FFFD."),
        (b"a b c d e f g" * 99 + b"\0 \0", "2 NUL characters were replaced by U+FFFD."),
    ],
)
def test_a_nul_is_replaced_in_its_place_and_counted(data: bytes, warning: str) -> None:
    found = read_text(data)
    assert found.text == data.decode().replace("\0", "\ufffd")
    assert found.warnings == (warning,)


@given(CHARACTERS)
def test_stored_text_differs_in_line_ends_and_nul_alone(text: str) -> None:
    kept, _ = stored(text)
    assert kept == re.sub("\r\n?", "\n", text).replace("\0", "\ufffd")
    assert stored(kept)[0] == kept


def test_windows_text_with_everything_at_once() -> None:
    data = "\ufeffDer Prüfer sagte:\r\n„Nein“\0\r\n".encode("utf-16-le")
    found = read(data, "a.txt")
    assert found.text == "Der Prüfer sagte:\n„Nein“\ufffd\n"
    assert found.charset == "utf-16-le"
