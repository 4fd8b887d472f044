"""A page's article in its own characters, each with its place in the page as it was received."""

import hashlib
import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.errors import BadInput
from workbench.model import Metadata, Reading
from workbench.readers import read
from workbench.readers.charset import decoded
from workbench.readers.html import embedded_charset, looks_like_html, read_html

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
CORPUS = "75a5ea9d64b547cc4dff4c7bb71cfc8c5d11bdf7b8a35784c8bca73f41db3488"
"""SHA-256 over the invented pages and what a reader should find on them: other pages, other floors."""
WORD = re.compile(r"[\u3040-\u9fff]|[^\W\u3040-\u9fff]+")
FLOORS = {
    # page: word F1 with trafilatura and by our own rules, in percent, just below what was measured
    "blog": (99, 99),
    "divs": (94, 99),
    "japanese": (96, 96),
    "liveblog": (97, 87),
    "newspaper": (97, 95),
    "tables": (89, 96),
    "unclosed": (89, 98),
    "wire": (97, 99),
}


@pytest.fixture(params=[True, False], ids=["trafilatura", "plain"])
def extractor(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Both ways a page is read: with the extra, and where it is not installed."""
    if request.param:
        pytest.importorskip("trafilatura")
    else:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    return bool(request.param)


def test_the_pages_are_those_the_floors_were_measured_on() -> None:
    digest = hashlib.sha256()
    for page in PAGES:
        for file in (page, page.with_suffix(".txt")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    assert digest.hexdigest() == CORPUS
    assert {page.stem for page in PAGES} == set(FLOORS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_of_any_layout_is_read_at_least_as_well_as_before(
    page: Path, extractor: bool
) -> None:
    found = read(page.read_bytes(), page.name)
    gold = page.with_suffix(".txt").read_text(encoding="utf-8")
    assert f1(found.text, gold) * 100 >= FLOORS[page.stem][not extractor]
    source = page.read_bytes().decode(found.charset)
    assert unanchored(found, source) <= source.count("&")


def f1(found: str, gold: str) -> float:
    ours, theirs = (Counter(WORD.findall(text)) for text in (found, gold))
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())


def unanchored(found: Reading, source: str) -> int:
    """Check every run against the page's characters and give how many visible ones of the text none holds."""
    assert found.offset_map is not None
    source = source.replace("\0", "\ufffd")
    at = held = 0
    for run in found.offset_map:
        assert run.length > 0
        assert run.text_start >= at
        here = found.text[run.text_start : run.text_start + run.length]
        there = source[run.source_start : run.source_start + run.length]
        assert here == there
        held += sum(not c.isspace() for c in here)
        at = run.text_start + run.length
    assert at <= len(found.text)
    return sum(not c.isspace() for c in found.text) - held


def test_the_reader_names_what_it_leant_on(extractor: bool) -> None:
    page = next(page for page in PAGES if page.stem == "blog")
    found = read_html(page.read_bytes())
    assert found.reader.startswith(
        "html/1+trafilatura " if extractor else "html/1+plain"
    )
    without = "Read without trafilatura, which finds the article more surely: pip install '.[html]'"
    assert (without in found.warnings) is not extractor


@pytest.mark.usefixtures("extractor")
def test_metadata_is_the_pages_own_and_the_same_with_and_without_the_extra() -> None:
    said = {page.stem: read_html(page.read_bytes()).metadata for page in PAGES}
    assert said == {
        "blog": Metadata(
            outlet="river.example",
            date="2026-02-23T20:11:00Z",
            byline="Ruth Amsel",
            url="https://river.example/2026/lamps/",
            title="Sixty-one dark lamps",
            language="en-US",
        ),
        "divs": Metadata(
            outlet="Varn Today",
            date="2026-02-06",
            byline="Lena Voss",
            title="Brown water shuts two schools - Varn Today",
        ),
        "japanese": Metadata(title="市営プールが休業", language="ja"),
        "liveblog": Metadata(
            date="2026-01-17T07:30:00Z", title="Storm: what we know", language="en"
        ),
        "newspaper": Metadata(
            outlet="The Sund Mercury",
            date="2026-03-12T06:15:00+01:00",
            byline="Mia Dahl, Otto Lind",
            url="https://mercury.example/news/night-ferry",
            title="Night ferry to Halm stops until spring",
            language="en-GB",
        ),
        "tables": Metadata(title="Ostwick Courier Online"),
        "unclosed": Metadata(
            byline="Nils Ravn", title="Beetle eats the plums", language="en"
        ),
        "wire": Metadata(title="COD-PRICES"),
    }


@pytest.mark.usefixtures("extractor")
def test_scripts_styles_and_menus_are_not_read() -> None:
    for page in PAGES:
        found = read_html(page.read_bytes())
        for word in (
            "var ads",
            "font: 16px",
            "cookies",
            "All rights reserved",
            "Most read",
        ):
            assert word not in found.text


SENTENCE = "It closed at noon, the harbour office said."


def test_characters_written_as_references_are_those_they_stand_for() -> None:
    page = f"<html><p>{SENTENCE}<p>Caf&eacute; &amp; bar &#8211; &#x201c;no&rdquo;, AT&T, R&Dnow, &lt;b&gt;, &nosuch; &#0;&#xD800;&#1114112;.<p>{SENTENCE}"
    found = read_html(page.encode())
    assert (
        "Café & bar – “no”, AT&T, R&Dnow, <b>, &nosuch; \ufffd\ufffd\ufffd."
        in found.text
    )
    assert unanchored(found, page) == len("é–“”<>") + 3


def test_white_space_collapses_as_in_a_browser_but_in_preformatted_text() -> None:
    page = f"<html><p>{SENTENCE}</p><p> one\n\t two&#32;&#10; three&nbsp; four<br>five </p><pre>\nsix\r\n  seven\n</pre><p>{SENTENCE}</p>"
    found = read_html(page.encode())
    assert found.text.split("\n\n") == [
        SENTENCE,
        "one two three\u00a0 four\nfive",
        "six\n  seven",
        SENTENCE,
    ]


def test_a_nul_in_a_page_is_replaced_and_keeps_its_place() -> None:
    page = f"<html><p>{SENTENCE} Two\0words.</p>".encode()
    found = read_html(page)
    assert "Two\ufffdwords" in found.text
    assert "1 NUL character was replaced by U+FFFD." in found.warnings
    assert unanchored(found, page.decode()) == 0


def test_hidden_characters_of_the_article_are_told() -> None:
    page = f"<html><p>{SENTENCE} Bru\u00adecke \u202e.</p>".encode()
    assert any("hidden characters" in warning for warning in read_html(page).warnings)


@pytest.mark.parametrize(
    ("page", "charset"),
    [
        (b"<meta charset=shift_jis>", "shift_jis"),
        (
            b"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=\"utf-8\"'>",
            "utf-8",
        ),
        (b"<?xml version='1.0' encoding=\"koi8-r\"?><meta charset=utf-8>", "koi8-r"),
        (b"<p>charset=utf-8</p>", ""),
        pytest.param(b"<meta " + b"x" * 600 + b" charset=utf-8>", "", id="long"),
        pytest.param(b" " * 5000 + b"<meta charset=utf-8>", "", id="far"),
    ],
)
def test_the_charset_is_looked_for_where_pages_name_it(
    page: bytes, charset: str
) -> None:
    assert embedded_charset(page) == charset


def test_a_page_in_the_charset_it_names_is_read_without_a_warning() -> None:
    page = (
        "<html><meta charset=windows-1251><p>Мост закрыли, сообщила администрация.</p>"
    )
    found = read_html(page.encode("cp1251"))
    assert "Мост закрыли" in found.text
    assert found.charset == "windows-1251"
    assert not any("charset" in warning for warning in found.warnings)


def test_the_declared_charset_outranks_the_pages_own_and_must_fit() -> None:
    page = "<html><meta charset=utf-8><p>Größe, sagte der Prüfer.</p>".encode("cp1252")
    assert "Größe" in read_html(page, "latin1").text
    with pytest.raises(BadInput, match="not in the declared charset"):
        read_html(page, "utf-8")


@pytest.mark.parametrize(
    ("data", "is_page"),
    [
        (b"\n <!DOCTYPE html>", True),
        (b"<html lang=en>", True),
        ("<html>".encode("utf-16"), True),
        (b"<p>A paragraph.</p>", False),
        (b"Of the <html-lover> and others.", False),
        pytest.param(b"x" * 2000 + b"<html>", False, id="far"),
    ],
)
def test_a_page_is_known_by_how_it_begins(data: bytes, is_page: bool) -> None:
    assert looks_like_html(data) is is_page


TAGS = (
    "p",
    "div",
    "b",
    "a href=x",
    "br",
    "li",
    "ul",
    "table",
    "tr",
    "td",
    "pre",
    "h1",
    "script",
    "title",
    "article",
    "nav",
    "svg",
    "select",
    "option",
    "!--",
)
MARKUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS]),
        st.sampled_from([f"</{tag.split()[0]}>" for tag in TAGS]),
        st.sampled_from(
            [
                "-->",
                "<",
                "&",
                "&amp;",
                "&nbsp;",
                "&#10;",
                "&lt",
                "\r\n",
                "\n ",
                "  ",
                "\0",
                "\u200b",
                '<p class="nav">',
                "<a b='",
                '="',
                "]]>",
                "<![CDATA[",
            ]
        ),
        st.sampled_from(
            [SENTENCE, "Word", "Zwölf Brücken, sagte er. ", "橋は閉鎖された。", "😀"]
        ),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    ),
    max_size=40,
)


@given(MARKUP)
def test_whatever_the_markup_every_run_leads_to_the_same_characters(
    pieces: list[str],
) -> None:
    data = ("<html>" + "".join(pieces)).encode()
    found = read_html(data)
    unanchored(found, data.decode(found.charset))
    assert "\r" not in found.text
    assert "\0" not in found.text
    found.text.encode("utf-8")
    assert found.text == found.text.strip("\n ")


@given(MARKUP)
def test_our_own_rules_hold_the_same(pieces: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "trafilatura", None)
        data = ("<html>" + "".join(pieces)).encode()
        found = read_html(data)
        unanchored(found, data.decode(found.charset))


def test_fragments_of_the_html_standards_own_tests_are_read_or_empty(
    shared: Path, extractor: bool
) -> None:
    import json

    lines = (shared / "data/html5lib_fragments.html.jsonl").read_text("utf-8")
    for line in lines.strip().split("\n"):
        fragment = json.loads(line)["html"].encode("utf-8", "replace")
        for data in (fragment, f"<html><p>{SENTENCE}</p>".encode() + fragment):
            try:
                found = read_html(data)
            except BadInput:
                continue
            unanchored(found, decoded(data, embedded=embedded_charset(data)).text)
            assert found.reader.endswith("plain") or extractor
