"""Credits: where an article says whose work it is: by-line, dateline, foot.

"NORWICK, March 5 (Reuters) -" makes Reuters the origin of all that has no nearer source; "AP contributed to this
report" makes it a part of it. What a name stands for is looked up elsewhere; here it is only read.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.lexicon import load_lexicon
from workbench.spans import trimmed


class CreditKind(StrEnum):
    """Where a credit stands, and with that how much of the text it answers for."""

    BYLINE = "byline"
    DATELINE = "dateline"
    FOOT = "foot"


class Credit(NamedTuple):
    """Who is credited: the place of the name, and of all the words of the credit."""

    name: Span
    whole: Span
    kind: CreditKind


_SEPARATOR = re.compile(r",|&|\band\b|/|\|")
TAIL = 6_000
"""Characters at the end in which foot credits stand."""
HEAD = 1_500
"""Characters from the top in which by-lines and datelines stand."""


def credits(  # noqa: A001 - the word of the trade; the site module's is for the prompt
    text: str, *, language: str = "en"
) -> tuple[Credit, ...]:
    """Give a text's credits in order; one whose words name several parties gives one credit for each."""
    lexicon = load_lexicon(language)
    if lexicon is None:
        return ()
    found: list[Credit] = []
    for kind, pattern in lexicon.credits:
        start, end = (
            (max(0, len(text) - TAIL), len(text))
            if kind == CreditKind.FOOT
            else (0, HEAD)
        )
        for match in pattern.finditer(text, start, end):
            names = _names(text, *match.span("name"))
            found += [
                Credit(name, Span(*match.span()), CreditKind(kind)) for name in names
            ]
    return tuple(sorted(set(found)))


def _names(text: str, start: int, end: int) -> list[Span]:
    """Part "Ann Berg and Jo Sand, Kyodo News" at its commas and its "and"."""
    edges = [start]
    for separator in _SEPARATOR.finditer(text, start, end):
        edges += separator.span()
    edges.append(end)
    parts = (
        _trimmed(text, Span(*edge))
        for edge in zip(edges[::2], edges[1::2], strict=True)
    )
    return [part for part in parts if part.start < part.end]


def _trimmed(text: str, span: Span) -> Span:
    """Leave out white space and full stops at the ends."""
    span = trimmed(text, span)
    bare = span.of(text).rstrip(".")
    return trimmed(text, Span(span.start, span.start + len(bare)))
