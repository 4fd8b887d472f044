"""What a page says of itself, from the place that is believed most."""

import json

import pytest
from hypothesis import given, strategies as st

from workbench.readers.markup.metadata import page_metadata


def said(source: str) -> dict[str, str]:
    metadata, _ = page_metadata(source)
    names = ("outlet", "date", "byline", "url", "title", "language")
    return {name: getattr(metadata, name) for name in names if getattr(metadata, name)}


def linked(**article: object) -> str:
    words = json.dumps({"@type": "NewsArticle"} | article)
    return f'<script type="application/ld+json">{words}</script>'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<title>A &amp; B</title>", {"title": "A & B"}),
        ("<title>T</title><h1>A <b>head</b>line</h1>", {"title": "A headline"}),
        (
            '<title>T</title><h1>H</h1><meta property="og:title" content="O">',
            {"title": "O"},
        ),
        (
            linked(headline="L &amp; M") + '<meta property="og:title" content="O">',
            {"title": "L & M"},
        ),
        ("<html lang=de-AT>", {"language": "de-AT"}),
        ('<html lang="no language!">', {}),
        ('<meta property="og:locale" content="pt_BR">', {"language": "pt-BR"}),
        ('<meta name=date content="2025-03-01">', {"date": "2025-03-01"}),
        (
            '<meta name=date content="2025-03-09"><meta property="article:published_time" content="2025-03-01T10:00:00Z">',
            {"date": "2025-03-01T10:00:00Z"},
        ),
        (
            linked(datePublished="2025-03-01T10:00:00.000+02:00"),
            {"date": "2025-03-01T10:00:00+02:00"},
        ),
        (linked(dateModified="2025-03-01"), {}),
        ("<time datetime='2025-03-01'>yesterday</time>", {"date": "2025-03-01"}),
        (
            "<time class=updated datetime='2025-03-02'></time><time datetime='2025-03-01'></time>",
            {"date": "2025-03-01"},
        ),
        ('<meta name=author content="By Ida Falk">', {"byline": "Ida Falk"}),
        ('<meta property="article:author" content="https://social.example/ida">', {}),
        (
            linked(author={"@type": "Person", "name": "Ida Falk"}),
            {"byline": "Ida Falk"},
        ),
        (
            linked(author=["Ida Falk", {"name": "Jon Berg"}, {"name": None}]),
            {"byline": "Ida Falk, Jon Berg"},
        ),
        (linked(publisher={"name": "Gazette"}), {"outlet": "Gazette"}),
        ("<a rel=author href=/i>Ida Falk</a>", {"byline": "Ida Falk"}),
        (
            '<div class="byline"><div>By </div><div>Ida Falk</div></div>',
            {"byline": "Ida Falk"},
        ),
        (
            '<div class="byline">By</div><span class="author">Ida Falk</span>',
            {"byline": "Ida Falk"},
        ),
        (
            '<img class="author" src=x><p class="byline">by: Ida Falk</p><h1>H</h1>',
            {"byline": "Ida Falk", "title": "H"},
        ),
        (f'<p class="byline">{"Ida Falk " * 30}</p>', {}),
        (
            '<link rel="canonical" href="https://www.gazette.example/a"><meta property="og:url" content="https://other.example/">',
            {"url": "https://www.gazette.example/a", "outlet": "gazette.example"},
        ),
        ('<link rel=canonical href="/relative">', {}),
        ('<link rel=canonical href="javascript:alert(1)">', {}),
        ('<link rel=canonical href="http://[broken">', {}),
    ],
)
def test_each_place_is_read_and_the_best_one_counts(
    source: str, expected: dict[str, str]
) -> None:
    assert said(source) == expected


def test_an_article_is_found_anywhere_in_linked_data() -> None:
    article = {"@type": ["Thing", "ReportageNewsArticle"], "headline": "H"}
    page = {"@type": "WebPage", "headline": "P", "mainEntity": article}
    for words in (article, [article], {"@graph": [{"@type": "WebSite"}, page]}):
        assert said(
            f'<script type="application/ld+json">{json.dumps(words)}</script>'
        ) == {"title": "H"}


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 100_000,
        '{"@type": "Article", "headline": 7}',
        '"Article"',
        "null",
        '{"@type": {"a": 1}}',
        "9" * 5000,
    ],
    ids=range(7),
)
def test_linked_data_that_is_none_says_nothing(script: str) -> None:
    assert said(f'<script type="application/ld+json">{script}</script>') == {}


def test_a_date_that_cannot_be_is_left_out_with_a_word() -> None:
    metadata, doubts = page_metadata('<meta name=date content="0001-01-01T00:00:00Z">')
    assert metadata.date == ""
    assert len(doubts) == 1
    assert doubts[0].startswith("The page's own date was left out")


def test_the_day_in_an_address_is_taken_where_the_page_says_none_and_pointed_out() -> (
    None
):
    address = (
        '<link rel=canonical href="https://gazette.example/news/2025/3/09/bridge">'
    )
    metadata, doubts = page_metadata(address)
    assert metadata.date == "2025-03-09"
    assert doubts == ("The date 2025-03-09 was taken from the page's address.",)
    assert (
        page_metadata(address + '<meta name=date content="2025-03-08">')[0].date
        == "2025-03-08"
    )
    impossible = '<link rel=canonical href="https://gazette.example/2025/13/40/x">'
    assert page_metadata(impossible)[0].date == ""


@given(st.text(st.characters(exclude_categories=[]), max_size=2000))
def test_what_is_kept_is_one_short_line_that_any_database_takes(words: str) -> None:
    quoted = words.replace('"', "&quot;")
    for source in (
        f'<meta name=author content="{quoted}">',
        linked(headline=words, author=words),
        f"<h1>{words}",
    ):
        metadata, _ = page_metadata(source)
        for value in (metadata.title, metadata.byline, metadata.date, metadata.url):
            value.encode("utf-8")
            assert len(value) <= 500
            assert not set(value) & set("\n\r\0")
