"""One door for all formats: what it takes, what it refuses, and in which words."""

import os
import tracemalloc

import pytest
from hypothesis import given, strategies as st

from workbench.errors import BadInput
from workbench.readers import MAX_BYTES, SUFFIXES, is_readable, read


def test_what_is_larger_than_the_limit_is_refused_without_a_second_copy() -> None:
    data = bytes(MAX_BYTES + 1)
    tracemalloc.start()
    try:
        with pytest.raises(BadInput, match=r"big\.txt is larger than 64 MiB") as raised:
            read(data, "big.txt")
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
    assert raised.value.hint.startswith("Split it")


@pytest.mark.parametrize("data", [b"", b" ", b"\n\r\n\t \f\v"])
def test_what_is_empty_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"story\.txt is empty"):
        read(data, "story.txt")


@pytest.mark.parametrize(
    "text",
    ["\u200b\u200b", "\ufeff \u2028", "\u00a0\u3000", "\x1b\x07", "\ufffd\ufffd"],
)
def test_what_holds_no_visible_character_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"story\.md holds no words"):
        read(text.encode(), "story.md")


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(BadInput, match="holds no words"):
        read(b"<html><body><script>var a = 'words';</script><p></p>", "a.html")


def test_one_visible_character_is_a_text() -> None:
    assert read(b"x", "a.txt").text == "x"


def test_a_declared_charset_that_does_not_fit_is_refused_with_the_files_name() -> None:
    with pytest.raises(BadInput, match=r"^old\.txt: The bytes are not in the declared"):
        read(b"Gr\xfc\xdfe", "old.txt", declared_charset="utf-8")
    found = read(b"Gr\xfc\xdfe", "old.txt", declared_charset="latin1")
    assert (found.text, found.charset, found.warnings) == ("Grüße", "windows-1252", ())


def test_a_hostile_name_is_said_without_its_controls() -> None:
    with pytest.raises(BadInput) as raised:
        read(b"", "\x1b]0;owned\x07\n\u202etxt.story\udcff")
    assert str(raised.value).isprintable()


def test_input_without_a_name_is_called_the_input() -> None:
    with pytest.raises(BadInput, match=r"^The input is empty"):
        read(b"")


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.txt", "text/plain"),
        ("a.TEXT", "text/plain"),
        ("a.md", "text/markdown"),
        ("A.Markdown", "text/markdown"),
        ("a.html", "text/html"),
        ("a.HTM", "text/html"),
        ("a.xhtml", "text/html"),
        ("folder.html/a.txt", "text/plain"),
    ],
)
def test_the_format_goes_by_the_end_of_the_name(name: str, media_type: str) -> None:
    page = b"<html><body><p>It closed at noon, the office said.</p></body></html>"
    assert read(page, name).media_type == media_type


@pytest.mark.parametrize("name", ["", "-", "story", "story.php", "story.asp"])
def test_without_a_known_ending_a_page_goes_by_how_it_begins(name: str) -> None:
    page = "<!-- saved -->\n<!DOCTYPE HTML>\n<p>It closed at noon, they said.</p>"
    assert read(page.encode(), name).media_type == "text/html"
    assert read(page.encode("utf-16"), name).media_type == "text/html"
    plain = b"It closed at noon. In HTML a paragraph is <p>."
    assert read(plain, name).media_type == "text/plain"


def test_a_folder_is_searched_for_these_endings_only() -> None:
    assert {".txt", ".md", ".html"} <= SUFFIXES
    assert is_readable("Story.TXT")
    assert not is_readable("story.pdf")
    assert not is_readable("txt")


@given(st.text(min_size=1), st.sampled_from(["a.txt", "a.md", "a.html", ""]))
def test_any_text_is_read_or_refused_in_words_and_can_be_stored(
    text: str, name: str
) -> None:
    try:
        found = read(text.encode("utf-8", "replace"), name)
    except BadInput as refused:
        said = [str(refused), refused.hint]
    else:
        found.text.encode("utf-8")
        assert "\0" not in found.text
        assert "\r" not in found.text
        metadata = found.metadata
        said = [metadata.title, metadata.byline, metadata.outlet, *found.warnings]
    assert all(len(words.encode("utf-8")) <= 2000 for words in said)


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", ""]))
def test_any_bytes_are_read_or_refused_in_words(data: bytes, name: str) -> None:
    for padded in (data, b"<html><p>Words of an article, and more.</p>" + data):
        try:
            found = read(padded, name)
        except BadInput:
            continue
        found.text.encode("utf-8")
        assert "\0" not in found.text


def test_a_naughty_string_is_stored_as_it_is(shared: os.PathLike[str]) -> None:
    import json
    from pathlib import Path

    lines = Path(shared, "data/naughty_strings.strings.jsonl").read_text("utf-8")
    kept = 0
    for line in lines.strip().split("\n"):
        text = json.loads(line)["text"]
        try:
            found = read(text.encode("utf-8", "replace"), "a.txt")
        except BadInput:
            continue
        assert found.text == text.removeprefix("\ufeff")
        kept += 1
    assert kept >= 242
