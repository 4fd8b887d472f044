"""Markdown: stored as the text file it is, with what its front matter says of the publication.

Front matter is read as plain `key: value` lines between two `---` lines: a YAML library would be a dependency
for six keys, and YAML's dates and booleans would change what the author wrote.
"""

import re
from dataclasses import replace
from typing import NamedTuple

from workbench.errors import BadInput
from workbench.model import Metadata, Reading
from workbench.readers.charset import decoded
from workbench.readers.dates import checked_date
from workbench.readers.text import stored

VERSION = "markdown/1"

_MAX_LINES = 200
"""A front matter that does not end within this many lines is a rule and text."""
_KEYS = {
    "title": "title",
    "author": "byline",
    "byline": "byline",
    "date": "date",
    "outlet": "outlet",
    "url": "url",
    "source": "url",
    "language": "language",
    "lang": "language",
}
_PAIR = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?")
_REST = re.compile(r"[ \t#-]|$")
"""How the other lines of front matter begin: what belongs to a key above, comments, nothing."""
_HEADING = re.compile(r"^ {0,3}#[ \t]+(\S.*)$", re.MULTILINE)
_HEADING_WITHIN = 20_000
"""Characters in which a title is looked for: a heading far down is not the text's title."""
_LONGEST = 500
"""Characters of a value; longer ones are cut."""


def read_markdown(data: bytes, declared_charset: str = "") -> Reading:
    """Read Markdown; raises `BadInput` where the declared charset does not fit."""
    source = decoded(data, declared=declared_charset)
    text, warnings = stored(source.text)
    metadata, doubts, body = front_matter(text)
    if not metadata.title and (
        heading := _HEADING.search(text, body, body + _HEADING_WITHIN)
    ):
        metadata = replace(metadata, title=_unclosed(heading[1]))
    return Reading(
        text,
        "text/markdown",
        VERSION,
        source.charset,
        metadata,
        warnings=source.warnings + warnings + doubts,
        body=body,
    )


class FrontMatter(NamedTuple):
    """What a text says of itself before it begins."""

    metadata: Metadata
    doubts: tuple[str, ...]
    """Sentences about what is no date."""
    end: int
    """Where the text itself begins; 0 where there is no front matter."""


NONE = FrontMatter(Metadata(), (), 0)


def front_matter(text: str) -> FrontMatter:
    """Read the metadata between the two `---` lines a text may begin with.

    A stretch that holds a line of prose, or no known key, is a text between two rules and no front matter. Keys are
    title, author or byline, date, outlet, url or source, language or lang, in any case; others are passed over, and
    the first of a kind counts.
    """
    lines = text[:_HEADING_WITHIN].split("\n", _MAX_LINES)[:_MAX_LINES]
    ends = [n for n, line in enumerate(lines) if n and line.rstrip() in ("---", "...")]
    if lines[0].rstrip() != "---" or not ends:
        return NONE
    within = lines[1 : ends[0]]
    if not all(_PAIR.fullmatch(line) or _REST.match(line) for line in within):
        return NONE
    found: dict[str, str] = {}
    for line in within:
        pair = _PAIR.fullmatch(line)
        name = _KEYS.get(pair[1].lower(), "") if pair else ""
        value = _unquoted((pair[2] or "").strip())[:_LONGEST] if pair else ""
        if name and _says_something(name, value):
            found.setdefault(name, value)
    if not found:
        return NONE
    doubts: tuple[str, ...] = ()
    try:
        found["date"] = checked_date(found.get("date", ""))
    except BadInput as doubt:
        found["date"] = ""
        doubts = (f"Front matter: {doubt}",)
    end = sum(len(line) + 1 for line in lines[: ends[0] + 1])
    return FrontMatter(Metadata(**found), doubts, min(end, len(text)))


def _unclosed(heading: str) -> str:
    """Give the words of a heading without the number signs that may close it."""
    words = heading.rstrip()
    title = words.rstrip("#")
    return (title.rstrip() if title[-1:].isspace() else words)[:_LONGEST]


def _says_something(name: str, value: str) -> bool:
    """Tell a value of one line from an empty one, from the sign of one that follows, and an address from a name."""
    if name == "url":
        return value.startswith(("http://", "https://"))
    return value not in ("", ">", ">-", "|", "|-")


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
