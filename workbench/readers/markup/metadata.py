"""What a page says of itself: title, outlet, date, by-line, address, language.

Publishers say it in up to five places at once. Each place has a rank, the best one that holds something
usable counts, and a date that cannot be one is dropped with a word about it.
"""

import re
from collections import defaultdict
from html import unescape
from typing import NamedTuple
from urllib.parse import urlsplit

from workbench.errors import BadInput
from workbench.model import Metadata
from workbench.readers.dates import checked_date
from workbench.readers.markup.elements import VOID
from workbench.readers.markup.linked_data import articles, strings
from workbench.readers.markup.tokens import Kind, Token, attributes, tokens

_META = {
    # name, property or itemprop of a <meta>: field and rank, 0 the best
    "og:title": ("title", 1),
    "headline": ("title", 2),
    "twitter:title": ("title", 2),
    "dc.title": ("title", 2),
    "og:site_name": ("outlet", 0),
    "application-name": ("outlet", 2),
    "dc.publisher": ("outlet", 2),
    "publisher": ("outlet", 3),
    "article:published_time": ("date", 1),
    "og:article:published_time": ("date", 1),
    "datepublished": ("date", 2),
    "date": ("date", 3),
    "pubdate": ("date", 3),
    "publishdate": ("date", 3),
    "publish-date": ("date", 3),
    "publish_date": ("date", 3),
    "publication_date": ("date", 3),
    "citation_publication_date": ("date", 3),
    "dc.date": ("date", 3),
    "dc.date.issued": ("date", 3),
    "dcterms.date": ("date", 3),
    "dcterms.issued": ("date", 3),
    "dcterms.created": ("date", 3),
    "parsely-pub-date": ("date", 3),
    "sailthru.date": ("date", 3),
    "author": ("byline", 1),
    "article:author": ("byline", 1),
    "og:article:author": ("byline", 1),
    "byl": ("byline", 1),
    "dc.creator": ("byline", 1),
    "parsely-author": ("byline", 1),
    "sailthru.author": ("byline", 1),
    "og:url": ("url", 1),
    "content-language": ("language", 1),
    "og:locale": ("language", 2),
}
_HEADING, _TITLE = 3, 4
_TIME = 5
_BYLINE_ELEMENT = 2
_MARKED = re.compile(r"itemprop|rel=|byline|author", re.IGNORECASE)
_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author)(?:[_-]*name)?(?:\s|$)", re.IGNORECASE
)
_BY = re.compile(r"by(?:[:\s]\s*|$)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_LONGEST = 500
"""Characters of a field; longer ones are cut."""
_LONGEST_BYLINE = 120
"""Characters beyond which words in a by-line's element are more than one."""
_DAY = re.compile(r"/((?:19|20)[0-9]{2})[/-]([0-9]{1,2})[/-]([0-9]{1,2})(?![0-9])")
"""The day that many publishers put into the address of a story."""
_SURROGATES = re.compile("[\ud800-\udfff]")


class _Found(NamedTuple):
    rank: int
    order: int
    value: str


def page_metadata(source: str) -> tuple[Metadata, tuple[str, ...]]:
    """Give what a page says of itself and sentences about what was dropped. Never fails, whatever the page.

    Of two authors both are named, joined by commas; an address is only taken when it is absolute; an outlet
    that says no name of its own goes by that of its host.
    """
    collector = _Collector(source)
    for token in tokens(source):
        collector.take(token)
    found = collector.found
    urls = [url for url in _ranked(found["url"]) if _host(url)]
    date, doubts = _date(_ranked(found["date"]))
    if not date and (dated := _date(_days(urls))[0]):
        date, doubts = dated, (f"The date {dated} was taken from the page's address.",)
    languages = [
        tag
        for value in _ranked(found["language"])
        if _LANGUAGE.fullmatch(tag := value.replace("_", "-"))
    ]
    bylines = [by for value in _ranked(found["byline"]) if (by := _without_by(value))]
    return (
        Metadata(
            outlet=_first([*_ranked(found["outlet"]), *map(_host, urls)]),
            date=date,
            byline=_first(bylines),
            url=_first(urls),
            title=_first(_ranked(found["title"])),
            language=_first(languages),
        ),
        doubts,
    )


class _Collector:
    """Takes a page's tokens and keeps each value with the rank of the place it stood in."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.found: defaultdict[str, list[_Found]] = defaultdict(list)
        self.script = False
        self.gathering: tuple[str, int, str] | None = None
        """Field, rank and element whose words are being gathered."""
        self.within = 0
        """How many elements of the same name are open within that one."""
        self.words: list[str] = []

    def take(self, token: Token) -> None:
        match token.kind:
            case Kind.OPEN:
                self._open(token)
            case Kind.TEXT:
                if self.gathering:
                    self.words.append(self.source[token.start : token.end])
            case Kind.CLOSE:
                self._close(token.name)
            case Kind.RAW:
                words = self.source[token.start : token.end]
                if token.name == "title":
                    self._keep("title", _TITLE, unescape(words[: _LONGEST * 2]))
                elif self.script and token.name == "script":
                    self._describe(words)

    def _keep(self, field: str, rank: int, value: str) -> None:
        kept = self.found[field]
        if (words := _clean(value)) and len(kept) < 100:
            kept.append(_Found(rank, len(kept), words))

    def _open(self, token: Token) -> None:
        if self.gathering and self.gathering[2] == token.name:
            self.within += 1
        match token.name:
            case "meta":
                self._meta(attributes(self.source, token))
            case "link":
                found = attributes(self.source, token)
                if "canonical" in found.get("rel", "").lower().split():
                    self._keep("url", 0, found.get("href", ""))
            case "html":
                found = attributes(self.source, token)
                self._keep(
                    "language", 0, found.get("lang") or found.get("xml:lang", "")
                )
            case "script":
                kind = attributes(self.source, token).get("type", "")
                self.script = "ld+json" in kind.lower()
            case "time":
                self._time(attributes(self.source, token))
            case "h1":
                self._gather("title", _HEADING, "h1")
            case _:
                if _MARKED.search(self.source, token.start, token.end):
                    self._marked(token)

    def _meta(self, found: dict[str, str]) -> None:
        for key in ("property", "name", "itemprop", "http-equiv"):
            field, rank = _META.get(found.get(key, "").lower().strip(), ("", 0))
            if field and not (field == "byline" and "//" in found.get("content", "")):
                self._keep(field, rank, found.get("content", ""))

    def _time(self, found: dict[str, str]) -> None:
        published = found.get("itemprop", "").lower() == "datepublished"
        modified = "modif" in found.get("itemprop", "").lower()
        if not modified and "updat" not in found.get("class", "").lower():
            rank = 2 if published else _TIME - ("pubdate" in found)
            self._keep("date", rank, found.get("datetime", ""))

    def _marked(self, token: Token) -> None:
        found = attributes(self.source, token)
        prop = found.get("itemprop", "").lower()
        if prop == "datepublished":
            self._keep("date", 2, found.get("content") or found.get("datetime", ""))
        elif prop == "headline":
            self._gather("title", 2, token.name)
        elif prop == "author" or "author" in found.get("rel", "").lower().split():
            self._gather("byline", _BYLINE_ELEMENT, token.name)
        elif _BYLINE_CLASS.search(found.get("class", "")):
            self._gather("byline", _BYLINE_ELEMENT + 1, token.name)

    def _describe(self, script: str) -> None:
        for article in articles(script):
            for value in strings(article.get("headline"))[:1]:
                self._keep("title", 0, unescape(value))
            for value in strings(article.get("publisher"))[:1]:
                self._keep("outlet", 1, unescape(value))
            for value in strings(article.get("datePublished"))[:1]:
                self._keep("date", 0, value)
            for value in strings(article.get("inLanguage"))[:1]:
                self._keep("language", 3, value)
            authors = [a for a in strings(article.get("author")) if "//" not in a]
            self._keep("byline", 0, unescape(", ".join(authors)))

    def _gather(self, field: str, rank: int, element: str) -> None:
        if self.gathering is None and element not in VOID:
            self.gathering = (field, rank, element)
            self.within = 0
            self.words = []

    def _close(self, name: str) -> None:
        if self.gathering is None or self.gathering[2] != name:
            return
        if self.within:
            self.within -= 1
            return
        field, rank, _ = self.gathering
        self.gathering = None
        words = _clean(unescape("".join(self.words)[: _LONGEST * 2]))
        if field == "title" or len(words) <= _LONGEST_BYLINE:
            self._keep(field, rank, words)


def _ranked(found: list[_Found]) -> list[str]:
    return [entry.value for entry in sorted(found)]


def _first(values: list[str]) -> str:
    return values[0] if values else ""


def _date(values: list[str]) -> tuple[str, tuple[str, ...]]:
    doubt = ""
    for value in values:
        try:
            return checked_date(value), ()
        except BadInput as error:
            doubt = doubt or f"The page's own date was left out: {error}"
    return "", (doubt,) if doubt else ()


def _host(address: str) -> str:
    """Give the host an absolute address of the web names, empty for any other value."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    host = (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    return host.removeprefix("www.")


def _days(urls: list[str]) -> list[str]:
    return [f"{d[1]}-{d[2]:0>2}-{d[3]:0>2}" for u in urls if (d := _DAY.search(u))]


def _without_by(value: str) -> str:
    return _BY.sub("", value, count=1) if _BY.match(value) else value


def _clean(value: str) -> str:
    """Give a value on one line, at most `_LONGEST` characters, with nothing in it that no database takes."""
    words = " ".join(value[: _LONGEST * 4].split()).replace("\0", "\ufffd")
    return _SURROGATES.sub("\ufffd", words)[:_LONGEST]
