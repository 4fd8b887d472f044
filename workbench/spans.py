"""The algebra of half-open spans, and the quote selector that finds them again in another text."""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from workbench.model import Span

T = TypeVar("T")

CONTEXT = 32
"""Characters of prefix and suffix in a quote selector."""


BLOCK = 1024
"""Characters of a text that are looked up at once."""


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


class Places(Generic[T]):
    """Things that lie at spans of one text, found by a span without looking at all of them.

    The text is parted into blocks, and each knows what touches it: time and memory grow with the length of the spans.
    """

    def __init__(self, things: Iterable[tuple[T, Iterable[Span]]]) -> None:
        self._things: list[T] = []
        self._blocks: dict[int, list[int]] = {}
        for at, (thing, spans) in enumerate(things):
            self._things.append(thing)
            for block in {block for span in spans for block in _blocks(span)}:
                self._blocks.setdefault(block, []).append(at)

    def near(self, span: Span) -> Sequence[T]:
        """Give what may overlap a span, in the order it came: all that does, and what is in the same block."""
        found = {at for block in _blocks(span) for at in self._blocks.get(block, ())}
        return [self._things[at] for at in sorted(found)]


def _blocks(span: Span) -> range:
    return range(span.start // BLOCK, (max(span.start, span.end - 1)) // BLOCK + 1)
