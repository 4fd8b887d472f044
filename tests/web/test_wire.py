"""What a page may say, and what becomes of everything else."""

import contextlib
import json

import pytest
from hypothesis import given, strategies as st

from workbench.web.wire import (
    HIGHEST,
    LOWEST,
    NARROWEST,
    WIDEST,
    Focused,
    Junk,
    Pinged,
    Size,
    Typed,
    message,
    packet,
    size,
    told,
)

SAID = {
    '["stdin", "j"]': Typed(b"j"),
    '["stdin", "\\u001b[A"]': Typed(b"\x1b[A"),
    '["stdin", "ö"]': Typed("ö".encode()),
    '["resize", {"width": 120, "height": 36}]': Size(120, 36),
    '["ping", "17"]': Pinged("17"),
}


@pytest.mark.parametrize(("text", "meant"), SAID.items())
def test_what_the_terminal_in_the_page_says_is_understood(
    text: str, meant: object
) -> None:
    assert message(text) == meant


def test_focus_and_blur_are_known() -> None:
    assert isinstance(message('["focus"]'), Focused)
    assert isinstance(message('["blur"]'), Focused)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "j",
        "[]",
        "{}",
        "null",
        '["stdin"]',
        '["stdin", 1]',
        '["stdin", "a", "b"]',
        '["resize", {"width": "wide", "height": 1}]',
        '["resize", {"width": 80}]',
        '["resize", 80, 24]',
        '["quit"]',
        '[["stdin"], "j"]',
        "[" * 60_000,
        "1" * 60_000,
    ],
    ids=lambda text: text[:30],
)
def test_anything_else_is_junk(text: str) -> None:
    with pytest.raises(Junk):
        message(text)


@given(
    st.text()
    | st.recursive(st.none() | st.text() | st.floats(), st.lists).map(json.dumps)
)
def test_no_text_does_more_than_be_junk(text: str) -> None:
    with contextlib.suppress(Junk):
        message(text)


def test_half_a_surrogate_pair_is_not_typed() -> None:
    assert message('["stdin", "a\\ud800b"]') == Typed(b"ab")


@given(st.integers(), st.integers())
def test_a_size_stays_within_what_a_screen_can_have(width: int, height: int) -> None:
    try:
        found = size(width, height)
    except Junk:
        assert abs(width) > 10**4000 or abs(height) > 10**4000
        return
    assert NARROWEST <= found.width <= WIDEST
    assert LOWEST <= found.height <= HIGHEST
    assert found == size(str(width), str(height))


def test_packets_carry_their_kind_and_length() -> None:
    assert packet(b"D", b"ab") == b"D\x00\x00\x00\x02ab"
    assert told(type="focus") == packet(b"M", b'{"type": "focus"}')
