"""HTML source as tokens with their offsets, in one pass that hostile pages cannot make longer.

The standard library's parser gives line and column, and on a page of unclosed brackets it looks for each end
anew, which takes hours for ten megabytes. This scanner follows the tokenizer of the HTML standard where that
decides which words are text, and gives up on markup that does not end as browsers do.
"""

import re
from collections.abc import Iterator
from enum import Enum
from html import unescape
from typing import NamedTuple

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    r"(?P<attributes>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>"
)
_ATTRIBUTE = re.compile(
    r"([^\s=/>\"'][^\s=/>]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?+"
)
_CUT_OFF = re.compile(r"</?[A-Za-z]")
_COMMENT_END = re.compile(r"--!?>")
_RAW = frozenset(
    ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
)
"""Elements in which nothing but their own end tag is markup."""
_LONGEST_NAME = 40
_LONGEST_VALUE = 100_000
"""Characters of attributes that are looked at: pictures are written into some."""


class Kind(Enum):
    """What a token is; comments, doctypes and processing instructions are none."""

    TEXT = "text"
    RAW = "raw"
    """The content of a script, style, title and their like; the token's name is the element's."""
    OPEN = "open"
    CLOSE = "close"


class Token(NamedTuple):
    """A stretch of source, `[start, end)` in characters; for an opening tag, the stretch of its attributes."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    """Lower-case name of the element; empty for text."""


def tokens(source: str) -> Iterator[Token]:
    """Give the tokens of a page in order; never fails and takes time linear in its length."""
    at, length = 0, len(source)
    text_from = 0
    while at < length:
        at = source.find("<", at)
        if at < 0:
            break
        token, after = _markup(source, at)
        if after == at:  # a bracket that opens nothing is text
            at += 1
            continue
        if text_from < at:
            yield Token(Kind.TEXT, text_from, at)
        at = text_from = after
        if token is None:
            continue
        yield token
        if token.kind is Kind.OPEN and token.name in _RAW:
            end = _raw_end(source, at, token.name)
            yield Token(Kind.RAW, at, end, token.name)
            at = text_from = end
    if text_from < length:
        yield Token(Kind.TEXT, text_from, length)


def attributes(source: str, token: Token) -> dict[str, str]:
    """Give the attributes of an opening tag, names in lower case, character references resolved, the first of a name."""
    found: dict[str, str] = {}
    end = min(token.end, token.start + _LONGEST_VALUE)
    for match in _ATTRIBUTE.finditer(source, token.start, end):
        name, *values = match.groups(default="")
        found.setdefault(name.lower(), unescape("".join(values)))
    return found


def _markup(source: str, at: int) -> tuple[Token | None, int]:
    """Read the markup at a `<`: the token, if it is one, and where reading goes on; there itself for none."""
    if tag := _TAG.match(source, at):
        kind = Kind.CLOSE if tag["close"] else Kind.OPEN
        name = tag["name"][:_LONGEST_NAME].lower()
        return Token(kind, *tag.span("attributes"), name), tag.end()
    return None, _after_bracket(source, at)


def _after_bracket(source: str, at: int) -> int:
    """Give where reading goes on at a `<` that begins no whole tag; there itself where it is text."""
    if _CUT_OFF.match(source, at):
        return len(source)  # within a tag
    if source.startswith("<!--", at):
        if source.startswith((">", "->"), at + 4):
            return source.index(">", at) + 1
        end = _COMMENT_END.search(source, at + 4)
        return end.end() if end else len(source)
    if source.startswith(("<!", "<?", "</"), at) and at + 2 < len(source):
        return source.find(">", at) + 1 or len(source)
    return at


def _raw_end(source: str, at: int, name: str) -> int:
    """Give where the content of a raw element ends: before its end tag, or with the page."""
    end = _END_OF_RAW[name].search(source, at)
    return end.start() if end else len(source)


_END_OF_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in _RAW
}
