"""Which words of two claims stand only in one of them, as spans of each: what a screen marks between two claims.

Words are compared folded and in order; Chinese, Japanese and Korean, which part no words, character by character.
"""

import re
from collections.abc import Sequence

from workbench.model import Span

LONGEST = 400
"""Words up to which two claims are compared: alignment takes their product. What lies beyond is not marked."""
UNPARTED = r"\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Chinese, Japanese and Korean, which part no words, as the inside of a character class."""
_WORD = re.compile(
    rf"[{UNPARTED}]|(?:(?![{UNPARTED}])\w)+(?:[.,:'’](?=\w)(?:(?![{UNPARTED}])\w)+)*%?"
)


def words(text: str) -> list[Span]:
    """Give the words of a text, at most `LONGEST`: 1,200 and it's are one word each."""
    found = []
    for match in _WORD.finditer(text):
        found.append(Span(*match.span()))
        if len(found) == LONGEST:
            break
    return found


def differing(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Give the words of a that b lacks at their place, and those of b that a lacks; neighbours as one span."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - not at the start of a screen

    ours, theirs = words(a), words(b)
    left, right = (
        [span.of(text).casefold().replace("’", "'") for span in spans]
        for text, spans in ((a, ours), (b, theirs))
    )
    only_a: list[Span] = []
    only_b: list[Span] = []
    for step in Indel.opcodes(left, right):
        if step.tag != "equal":
            _add(only_a, ours[step.src_start : step.src_end], a)
            _add(only_b, theirs[step.dest_start : step.dest_end], b)
    return tuple(only_a), tuple(only_b)


def _add(spans: list[Span], run: Sequence[Span], text: str) -> None:
    """Add a run of words as one span; what no word parts from the last span is one with it."""
    if not run:
        return
    span = Span(run[0].start, run[-1].end)
    if spans and not _WORD.search(text, spans[-1].end, span.start):
        span = Span(spans.pop().start, span.end)
    spans.append(span)
