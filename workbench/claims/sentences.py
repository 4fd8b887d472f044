"""The sentence splitter: a short list of named rules, so that every boundary can be explained.

`endings` says where a sentence ends, `openings` where one begins by a sign of its own, and `wrapping` which line
breaks count; a sentence crosses no other. Spans are exact and trimmed; nothing but white space lies outside them.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from workbench.claims import endings, openings
from workbench.claims.endings import CANDIDATE, Endings
from workbench.claims.openings import Openings, items
from workbench.claims.wrapping import stretches
from workbench.model import Span

SPLITTER = "sentences/1"
"""Name and version, stored with every document it cut."""

RULES: Mapping[str, str] = MappingProxyType(
    {
        **endings.RULES,
        **openings.RULES,
        "line": "The line, or the paragraph that was wrapped over several lines, is over.",
    }
)
"""Name of every rule, with what it says."""


def sentences(text: str) -> list[Span]:
    """Give the sentences of a text in order: trimmed spans that together hold all that is not white space."""
    return [span for span, _ in explained(text)]


def explained(text: str) -> Iterator[tuple[Span, str]]:
    """Give each sentence with the name of the rule that ended it, or that began the next."""
    rules, signs = _rules()
    marks = deque(signs.of_text(text))
    for start, end in stretches(text):
        opening = items(text, start, end) if "1" in text[start : start + 9] else []
        while marks and marks[0][0] < end:
            opening.append(marks.popleft())
        begin = start
        for cut, rule in _cuts(text, start, end, rules, deque(sorted(opening))):
            words = text[begin:cut]
            bare = words.strip()
            if bare:
                first = begin if words[0] == bare[0] else cut - len(words.lstrip())
                yield Span(first, first + len(bare)), rule
            begin = cut


def _cuts(
    text: str, start: int, end: int, rules: Endings, ahead: deque[tuple[int, str]]
) -> Iterator[tuple[int, str]]:
    """Give the places in one stretch of text where a sentence is over, in order, the stretch's own end the last."""
    begin = start
    judge = rules.judge
    for found in CANDIDATE.finditer(text, start, end):
        if ahead:
            while ahead and ahead[0][0] <= found.start():
                yield ahead[0]
                begin = ahead.popleft()[0]
            if found.start() < begin:
                continue
        ending = judge(text, begin, found, end)
        if ending:
            yield ending
            begin = ending[0]
            # a sign within what was just ended, as in a footnote's mark, begins nothing
            while ahead and ahead[0][0] <= begin:
                ahead.popleft()
    yield from ahead
    yield end, "line"


@cache
def _rules() -> tuple[Endings, Openings]:
    return Endings(), Openings()
