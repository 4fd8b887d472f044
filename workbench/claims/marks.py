"""Where a claim's words begin behind the marks of Markdown: headings, lists and quotations are signs, not words."""

import re

from workbench.model import Span

MARKS = "marks/1"
"""Name and version, stored with every document whose claims it trimmed."""
_MARK = re.compile(r"(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+(?=\S)")
_WORD = re.compile(r"\w")


def without_marks(text: str, span: Span) -> Span:
    """Give the span without the marks it begins with."""
    start = span.start
    while found := _MARK.match(text, start, span.end):
        start = found.end()
    return Span(start, span.end)


def has_words(text: str, span: Span) -> bool:
    """Tell whether there is a letter or a digit in the span: a rule of dashes says nothing."""
    return bool(_WORD.search(text, *span))
