"""trafilatura, where it is installed: it only says which words are the article.

What it works out of outlet, by-line and date is left aside: its guesses would order documents and name
publications, and a file must be the same document on a desk that has it and one that does not.

It works from a reduced page without scripts and overlong attributes, because some of its patterns take time
in the square of their length; pages of a shape that it cannot read in bounded time are not given to it.
"""

import importlib
import logging
from typing import NamedTuple, Protocol, cast

from workbench.readers.markup.lines import Page
from workbench.readers.markup.tokens import Kind, tokens

INSTALL = "pip install '.[html]'"

_MOST_TAGS = 50_000
_MOST_INLINE = 5_000
"""Inline tags in one block: 30,000 took 10 s."""
_LONGEST_PAGE = 8_000_000
_LONGEST_ATTRIBUTES = 2_000
_LONGEST_RAW = 2_000
_DEEPEST = 200
"""Levels of nesting; libxml2 drops what is below its 256th."""
_DROPPED = frozenset(("script", "style", "iframe", "noembed", "noframes", "xmp"))


class _Document(Protocol):
    text: str | None


class _Trafilatura(Protocol):
    __version__: str

    def bare_extraction(
        self,
        filecontent: str,
        *,
        fast: bool,
        include_comments: bool,
        include_tables: bool,
        with_metadata: bool,
    ) -> _Document | None: ...


class Extract(NamedTuple):
    """What trafilatura made of a page."""

    text: str
    """The article's words; empty where it found none."""
    version: str
    trouble: str = ""
    """Why it could not be asked, in a sentence's part; empty where it was."""


def extract(source: str, page: Page) -> Extract | None:
    """Ask trafilatura for the article of a page; None where it is not installed. Never fails and opens no connection."""
    try:
        trafilatura = cast("_Trafilatura", importlib.import_module("trafilatura"))
    except ImportError:
        return None
    _silence()
    version = trafilatura.__version__
    if not _is_bounded(source, page):
        return Extract("", version, "the page is too large or too deeply nested")
    try:
        found = trafilatura.bare_extraction(
            reduced(source),
            fast=True,
            include_comments=False,
            include_tables=True,
            with_metadata=False,
        )
    except Exception as error:  # noqa: BLE001 - third-party code on hostile pages; our own reading goes on
        return Extract("", version, f"it failed with {type(error).__name__}")
    return Extract((found.text if found else "") or "", version)


def reduced(source: str) -> str:
    """Give the page without scripts, styles, comments and overlong attributes; its text is the same."""
    pieces = ["<!DOCTYPE html>\n"]
    for token in tokens(source):
        words = source[token.start : token.end]
        match token.kind:
            case Kind.TEXT:
                pieces.append(words)
            case Kind.OPEN if token.name not in _DROPPED:
                pieces.append(
                    f"<{token.name}{words if len(words) <= _LONGEST_ATTRIBUTES else ''}>"
                )
            case Kind.CLOSE if token.name not in _DROPPED:
                pieces.append(f"</{token.name}>")
            case Kind.RAW if token.name not in _DROPPED:
                pieces.append(words[:_LONGEST_RAW])
            case _:
                pass
    return "".join(pieces)


def _is_bounded(source: str, page: Page) -> bool:
    return (
        len(source) <= _LONGEST_PAGE
        and page.depth <= _DEEPEST
        and page.tags <= _MOST_TAGS
        and page.inline <= _MOST_INLINE
    )


def _silence() -> None:
    """Keep the libraries' remarks about odd pages off the user's terminal."""
    for name in ("trafilatura", "htmldate", "courlan"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
