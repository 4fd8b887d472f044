"""What whoever says a claim, or writes it, calls it beside the claim: in her view, if you ask me, my own theory.

It is no part of the claim and tells its kind all the same. A phrase holds as it stands; "*" is one to four words. What
is called so in the first person stands before a claim in a sentence of its own, too: "My own view is simpler."
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from workbench.claims.lexicon import words
from workbench.model import Span

BESIDE = 160
"""Characters on either side of a claim that are looked at."""
_STOP = re.compile(r"[.;!?](?=\s|$)|\n")
_AFTER = frozenset(',"”’»')
_ANY = r"[\w’'-]+(?:\s+[\w’'-]+){0,3}?"


class Avowal(NamedTuple):
    """The phrases that tell one kind."""

    kind: str
    beside: re.Pattern[str]
    """In the sentence of the claim."""
    above: re.Pattern[str]
    """In the sentence before it."""


def read_avowals(data: Mapping[str, object], name: str) -> tuple[Avowal, ...]:
    """Make the patterns of a file's tables; raise ConfigError where a list is missing."""
    return tuple(
        Avowal(
            kind,
            _pattern(words(table, "beside", name)),
            _pattern(words(table, "above", name)),
        )
        for kind, table in data.items()
        if isinstance(table, Mapping)
    )


def avowed(
    text: str, span: Span, avowals: tuple[Avowal, ...]
) -> Iterator[tuple[str, Span]]:
    """Give the kinds a claim is called by, with the words beside it that do."""
    first = max(0, span.start - BESIDE)
    stops = [found.end() for found in _STOP.finditer(text, first, span.start)]
    opening = stops[-1] if stops else first
    above = stops[-2] if len(stops) > 1 else first
    end = min(len(text), span.end + BESIDE)
    stop = _STOP.search(text, span.end, end)
    is_open = _AFTER.intersection(
        (text[span.end - 1 : span.end], text[span.end : span.end + 1])
    )
    closing = (stop.start() if stop else end) if is_open else span.end
    for avowal in avowals:
        for pattern, start, last in (
            (avowal.beside, opening, span.start),
            (avowal.beside, span.end, closing),
            (avowal.above, above, opening),
        ):
            found = pattern.search(text, start, last)
            if found:
                yield avowal.kind, Span(*found.span())


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(
        r"\s+".join(
            _ANY if word == "*" else re.escape(word) for word in phrase.split("_")
        )
        for phrase in phrases
    ).replace("'", "['’]")
    return re.compile(rf"(?<![\w’'-])(?:{told})(?![\w’'-])", re.IGNORECASE)
