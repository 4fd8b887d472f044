"""The algebra of half-open spans, and the quote selector that finds them again in another text."""

from typing import NamedTuple

from workbench.model import Span

CONTEXT = 32
"""Characters of prefix and suffix in a quote selector."""


class QuoteSelector(NamedTuple):
    """W3C TextQuoteSelector: the words and what stands around them."""

    exact: str
    prefix: str
    suffix: str


def trimmed(text: str, span: Span) -> Span:
    """Give the span without white space at its ends; empty where there is nothing else in it."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def quote_selector(text: str, span: Span) -> QuoteSelector:
    """Give the words of the span with up to `CONTEXT` characters on both sides."""
    return QuoteSelector(
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )


def overlap(a: Span, b: Span) -> int:
    """Give the number of characters two spans share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))
