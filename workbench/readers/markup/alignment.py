"""Where an extractor's text stands in the page, so that it only chooses and the characters stay the page's own.

Extractors give words without places, trim, join and re-order. Their words are looked up in the page's own
stream by shingles, and whole lines are taken where most of a line was chosen.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from workbench.model import Span
from workbench.readers.markup.lines import Page
from workbench.spans import trimmed

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
"""Words; in scripts without spaces, single characters."""
_SHINGLE = 4
_PLACES = 8
"""Places of a shingle that are tried; more only come from menus and repeated notices."""
_MOST = 0.5
"""Share of a line's words that must be chosen for the line to be taken whole."""
_STRETCH = 8
"""Words in a row that are taken out of a line that is not."""


class Alignment(NamedTuple):
    """What of the page was chosen, and how much of the extractor's text that accounts for."""

    spans: tuple[Span, ...]
    """In the page's text, in order."""
    found: float
    """Share of the extractor's words that stand in the page."""


def aligned(page: Page, text: str) -> Alignment:
    """Find an extractor's text in the page it came from. Takes time linear in the length of both."""
    places = [match.span() for match in _WORD.finditer(page.text)]
    own = [page.text[start:end] for start, end in places]
    wanted = _WORD.findall(text)
    if not own or not wanted:
        return Alignment((), 0.0)
    chosen, found = _chosen(own, wanted)
    return Alignment(tuple(_lines(page, places, chosen)), found / len(wanted))


def _chosen(own: Sequence[str], wanted: Sequence[str]) -> tuple[bytearray, int]:
    """Mark the page's words that the extractor chose, and count the extractor's words that were found."""
    size = min(_SHINGLE, len(own), len(wanted))
    index: dict[tuple[str, ...], list[int]] = {}
    for n in range(len(own) - size + 1):
        positions = index.setdefault(tuple(own[n : n + size]), [])
        if len(positions) < _PLACES:
            positions.append(n)
    chosen = bytearray(len(own))
    found = at = cursor = 0
    while at <= len(wanted) - size:
        positions = index.get(tuple(wanted[at : at + size]), [])
        best = length = 0
        for position in positions:
            run = _run(own, wanted, position, at)
            if run > length or (run == length and _nearer(position, best, cursor)):
                best, length = position, run
        if not length:
            at += 1
            continue
        chosen[best : best + length] = b"\1" * length
        found += length
        at += length
        cursor = best + length
    return chosen, found


def _run(own: Sequence[str], wanted: Sequence[str], position: int, at: int) -> int:
    length = 0
    limit = min(len(own) - position, len(wanted) - at)
    while length < limit and own[position + length] == wanted[at + length]:
        length += 1
    return length


def _nearer(position: int, best: int, cursor: int) -> bool:
    """Tell which of two places reads on: one after the cursor before one behind it, then the nearest."""
    return (position < cursor, abs(position - cursor)) < (
        best < cursor,
        abs(best - cursor),
    )


def _lines(
    page: Page, places: Sequence[tuple[int, int]], chosen: bytearray
) -> list[Span]:
    spans: list[Span] = []
    word = 0
    for line in page.lines:
        first = word
        while word < len(places) and places[word][0] < line.end:
            word += 1
        share = chosen.count(1, first, word)
        if not share:
            continue
        if share >= _MOST * (word - first):
            spans.append(Span(line.start, line.end))
            continue
        at = first
        while (at := chosen.find(1, at, word)) >= 0:
            end = chosen.find(0, at, word)
            end = word if end < 0 else end
            if end - at >= _STRETCH:
                until = places[end][0] if end < word else line.end
                spans.append(trimmed(page.text, Span(places[at][0], until)))
            at = end
    return spans
