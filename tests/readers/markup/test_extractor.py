"""trafilatura is asked for words only, and never trusted with time, the network or the terminal."""

import socket
import sys
import types

import pytest

from workbench.readers.html import PLAIN, read_html
from workbench.readers.markup.extractor import extract, reduced
from workbench.readers.markup.lines import page_of

PAGE = "<html><body><article><p>The bridge closed at noon, the harbour office said on Monday.</p><p>Two ferries were added, and both were full by one o’clock, said a boatman.</p></article></body></html>"


def pretend(monkeypatch: pytest.MonkeyPatch, answer: object) -> list[str]:
    """Put an extractor of our own in the place of trafilatura; give the pages it is shown."""
    shown: list[str] = []

    def bare_extraction(page: str, **_: object) -> object:
        shown.append(page)
        if isinstance(answer, Exception):
            raise answer
        return answer

    fake = types.SimpleNamespace(__version__="9.9", bare_extraction=bare_extraction)
    monkeypatch.setitem(sys.modules, "trafilatura", fake)
    return shown


def test_where_it_is_not_installed_nothing_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert extract(PAGE, page_of(PAGE)) is None
    found = read_html(PAGE.encode())
    assert found.reader == PLAIN
    assert found.text.startswith("The bridge closed")


@pytest.mark.parametrize(
    ("answer", "remark"),
    [
        (None, "trafilatura found no article on the page"),
        (types.SimpleNamespace(text=None), "trafilatura found no article on the page"),
        (
            types.SimpleNamespace(text="Words that are nowhere on this page at all."),
            "trafilatura found no article",
        ),
        (ValueError("odd"), "Read without trafilatura: it failed with ValueError."),
        (RecursionError(), "Read without trafilatura: it failed with RecursionError."),
    ],
)
def test_what_it_cannot_read_is_read_by_our_own_rules(
    answer: object, remark: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(monkeypatch, answer)
    found = read_html(PAGE.encode())
    assert found.reader == PLAIN
    assert found.text.startswith("The bridge closed")
    assert found.warnings[-1].startswith(remark)


def test_it_only_chooses_and_the_characters_are_the_pages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pretend(
        monkeypatch,
        types.SimpleNamespace(
            text="Two  FERRIES? ferries were added and both were full by one o’clock said a boatman"
        ),
    )
    found = read_html(PAGE.encode())
    assert found.reader == "html/1+trafilatura 9.9"
    assert (
        found.text
        == "Two ferries were added, and both were full by one o’clock, said a boatman."
    )


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 300 + PAGE,
        "<b>x</b>" * 6000 + PAGE,
        "<table><tr>" + "<td>x</td>" * 6000 + PAGE,
        "<p>x</p>" * 60_000 + PAGE,
        PAGE + " " * 8_000_000,
    ],
    ids=["deep", "inline", "cells", "tags", "long"],
)
def test_a_page_it_could_not_read_in_bounded_time_is_not_shown_to_it(
    page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = pretend(monkeypatch, None)
    found = read_html(page.encode())
    assert shown == []
    assert "too large or too deeply nested" in found.warnings[-1]
    assert "The bridge closed at noon" in found.text


def test_it_is_shown_the_page_without_scripts_and_overlong_attributes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = pretend(monkeypatch, None)
    read_html(
        f"<html><script>var a;</script><!-- note --><p class='{'x' * 3000}' >A</p><style>b</style><title>T</title>{PAGE}".encode()
    )
    assert shown[0].startswith("<!DOCTYPE html>\n<html><p>A</p><title>T</title><html>")
    assert reduced("a<p id=x>b</p>") == "<!DOCTYPE html>\na<p id=x>b</p>"


def test_nothing_is_fetched_or_said_while_a_page_is_read(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("trafilatura")

    def refuse(*_: object) -> None:
        raise AssertionError("a page opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    head = "<link rel=canonical href=https://paper.example/x><meta property=og:image content=https://paper.example/i.png><base href=https://paper.example/>"
    for page in (
        PAGE,
        PAGE.replace("<body>", f"<body>{head}"),
        "<html>",
        "<html><p>\x01",
        "<html><body><p>x",
    ):
        read_html(page.encode())
    assert capfd.readouterr() == ("", "")
