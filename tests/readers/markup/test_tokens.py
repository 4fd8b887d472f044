"""A page falls into the tokens a browser sees, whatever it is made of."""

import pytest
from hypothesis import given, strategies as st

from workbench.readers.markup.tokens import Kind, attributes, tokens


def seen(source: str) -> list[tuple[str, str]]:
    return [
        (token.name or token.kind.value, source[token.start : token.end])
        for token in tokens(source)
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<b>c", [("text", "a"), ("b", ""), ("text", "c")]),
        ("<P ID=x>", [("p", " ID=x")]),
        ('<a title="1 > 0">x', [("a", ' title="1 > 0"'), ("text", "x")]),
        ("<a b='>'c>x", [("a", " b='>'c"), ("text", "x")]),
        ("<a b=c'd>x", [("a", " b=c'd"), ("text", "x")]),
        ('<a "b>c">x', [("a", ' "b'), ("text", 'c">x')]),
        ("a < b, c<d", [("text", "a < b, c")]),
        ("1 <2> 3", [("text", "1 <2> 3")]),
        ("a<!-- <b> -- > -->c", [("text", "a"), ("text", "c")]),
        ("a<!-->b", [("text", "a"), ("text", "b")]),
        ("a<!--x--!>b", [("text", "a"), ("text", "b")]),
        ("a<!-- never closed", [("text", "a")]),
        ("a<?php b ?>c", [("text", "a"), ("text", "c")]),
        ("a<![CDATA[b]]>c", [("text", "a"), ("text", "c")]),
        ("a</ b>c", [("text", "a"), ("text", "c")]),
        ("a<", [("text", "a<")]),
        ("a</", [("text", "a</")]),
        ("a<b", [("text", "a")]),
        (
            "<script>if (a</b>c) '<p>'</SCRIPT >x",
            [
                ("script", ""),
                ("script", "if (a</b>c) '<p>'"),
                ("script", " "),
                ("text", "x"),
            ],
        ),
        ("<style>a", [("style", ""), ("style", "a")]),
        (
            "<title>a<b></titles></title>",
            [("title", ""), ("title", "a<b></titles>"), ("title", "")],
        ),
        ("<br/>", [("br", "/")]),
    ],
)
def test_markup_is_read_as_browsers_do(
    source: str, expected: list[tuple[str, str]]
) -> None:
    assert seen(source) == expected


@given(st.text(st.sampled_from("<>/!-?ab =\"'&; \n\0é")))
def test_tokens_come_in_order_and_never_overlap(source: str) -> None:
    at = 0
    for token in tokens(source):
        assert at <= token.start <= token.end <= len(source)
        at = token.end
        if token.kind is Kind.TEXT:
            assert token.end > token.start


@given(
    st.text(
        st.characters(exclude_characters="<", exclude_categories=["Cs"]), min_size=1
    )
)
def test_text_without_markup_is_one_token(text: str) -> None:
    assert seen(text) == [("text", text)]


def test_attributes_have_small_names_and_resolved_values_the_first_of_a_name() -> None:
    source = (
        "<a HREF='/x?a=1&amp;b' data-x=1 checked href=other title=\"a 'b'\" alt = c>"
    )
    token = next(tokens(source))
    assert attributes(source, token) == {
        "href": "/x?a=1&b",
        "data-x": "1",
        "checked": "",
        "title": "a 'b'",
        "alt": "c",
    }
