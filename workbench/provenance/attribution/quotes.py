"""Quotations: where double marks open and close, over sentences and over paragraphs.

Newspapers leave a quotation open at a paragraph's end when it goes on in the next, which then opens again;
an unclosed mark elsewhere ends with its paragraph, so that one lost mark never swallows an article.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from workbench.model import Span

PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
MARK = re.compile(r"[“”„‟«»\"]|''|``")
OPENING, CLOSING = frozenset(("“", "„", "«", "``", "‟")), frozenset(("”", "»"))


def quotations(text: str) -> list[Span]:
    """Give the quotations with their marks, in order and disjoint, each inside one paragraph."""
    return [span for span, _ in _read(text)]


def continued(text: str) -> list[Span]:
    """Give quotations joined over paragraphs: one left open that the next paragraph takes up again."""
    joined: list[Span] = []
    is_open = False
    for span, closed in _read(text):
        if is_open and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
        is_open = not closed
    return joined


def _read(text: str) -> list[tuple[Span, bool]]:
    """Give each quotation and whether it was closed."""
    found: list[tuple[Span, bool]] = []
    for paragraph in PARAGRAPH.finditer(text):
        start: int | None = None
        for mark in MARK.finditer(text, paragraph.start(), paragraph.end()):
            sign = mark.group()
            if start is None:
                if sign not in CLOSING and not _is_inch(text, mark.start(), sign):
                    start = mark.start()
            elif sign not in OPENING:
                found.append((Span(start, mark.end()), True))
                start = None
        if start is not None:
            end = paragraph.start() + len(paragraph.group().rstrip())
            found.append((Span(start, max(end, start + 1)), False))
    return found


def _is_inch(text: str, at: int, sign: str) -> bool:
    """Tell a straight mark right after a digit, which measures: 5'10" tall."""
    return sign in ('"', "''") and at > 0 and text[at - 1].isdigit()


def touching(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Give those of ordered, disjoint spans that share a character with `[start, end)`."""
    at = bisect_right(spans, start, key=lambda span: span.end)
    found: list[Span] = []
    while at < len(spans) and spans[at].start < end:
        found.append(spans[at])
        at += 1
    return found
