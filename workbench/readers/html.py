"""HTML: the article's own characters, each with its place in the page as it was received.

The page is laid out as lines with offsets; trafilatura, or where it is not installed our own rules, only choose
among them. So the stored text is made of nothing that is not on the page, and a span can be shown there.
"""

import re

from workbench.model import Reading, Span
from workbench.readers.charset import decoded
from workbench.readers.controls import hidden_controls, without_nul
from workbench.readers.markup.alignment import aligned
from workbench.readers.markup.excerpt import excerpt
from workbench.readers.markup.extractor import INSTALL, extract
from workbench.readers.markup.lines import Page, page_of
from workbench.readers.markup.metadata import page_metadata
from workbench.readers.markup.selection import selected

VERSION = "html/1"
PLAIN = f"{VERSION}+plain"

_HEAD = 4096
"""Bytes in which a page must name its charset; the HTML standard asks for 1024, pages ask for more."""
_META = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_:.+-]{2,40})",
    re.IGNORECASE,
)
_XML = re.compile(
    rb"\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9_:.+-]{2,40})[\"']"
)
_MARKER = re.compile(
    rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE
)
_LOOKED_AT = 1024
_FOUND = 0.5
"""Share of an extractor's words that must stand on the page for its choice to count."""


def looks_like_html(data: bytes) -> bool:
    """Tell by its beginning whether a file of no known name is HTML."""
    return bool(_MARKER.search(data[:_LOOKED_AT].replace(b"\0", b"")))


def embedded_charset(data: bytes) -> str:
    """Give the charset a page, or any file with an XML declaration, names in its first bytes; empty for none."""
    found = _XML.match(data[:_HEAD]) or _META.search(data[:_HEAD])
    return found[1].decode("ascii") if found else ""


def read_html(data: bytes, declared_charset: str = "") -> Reading:
    """Read a page: its article as text, its metadata, and runs that lead back to the decoded page.

    Offsets count characters of the page decoded in the reading's charset, after its byte order mark. Empty
    text where the page has no words. Raises `BadInput` where the declared charset does not fit.
    """
    found = decoded(data, declared=declared_charset, embedded=embedded_charset(data))
    source, nuls = without_nul(found.text)
    page = page_of(source)
    metadata, doubts = page_metadata(source)
    spans, reader, remarks = _choice(source, page)
    text, runs = excerpt(page, spans)
    return Reading(
        text,
        "text/html",
        reader,
        found.charset,
        metadata,
        runs,
        (*found.warnings, *nuls, *hidden_controls(text), *doubts, *remarks),
    )


def _choice(source: str, page: Page) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    """Choose the article's spans; with the reader's name and warnings."""
    extracted = extract(source, page)
    if extracted is None:
        remark = (
            f"Read without trafilatura, which finds the article more surely: {INSTALL}"
        )
        return selected(page), PLAIN, (remark,)
    if extracted.trouble:
        remark = f"Read without trafilatura: {extracted.trouble}."
        return selected(page), PLAIN, (remark,)
    alignment = aligned(page, extracted.text)
    if alignment.found < _FOUND:
        remark = "trafilatura found no article on the page; its visible text was read by plain rules."
        return selected(page), PLAIN, (remark,)
    reader = f"{VERSION}+trafilatura {extracted.version}"
    return alignment.spans, reader, ()
