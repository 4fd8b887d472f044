"""Stored text cut out of a page, and the way back from it to the source."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from workbench.model import Run, Span
from workbench.readers.markup.lines import Page

BETWEEN = "\n\n"
"""What divides the lines of a page in stored text: an empty line, so that no sentence runs across."""


def excerpt(page: Page, spans: Iterable[Span]) -> tuple[str, tuple[Run, ...]]:
    """Give the spans of the page's text joined by empty lines, with the runs that lead to its source.

    The spans are in order and do not overlap.
    """
    pieces: list[str] = []
    runs: list[Run] = []
    length = 0
    at = 0
    for span in spans:
        if pieces:
            pieces.append(BETWEEN)
            length += len(BETWEEN)
        while at < len(page.runs) and _end(page.runs[at]) <= span.start:
            at += 1
        n = at
        while n < len(page.runs) and page.runs[n].text_start < span.end:
            run = page.runs[n]
            start = max(run.text_start, span.start)
            end = min(_end(run), span.end)
            shift = start - run.text_start
            runs.append(
                Run(length + start - span.start, run.source_start + shift, end - start)
            )
            n += 1
        pieces.append(span.of(page.text))
        length += span.end - span.start
    return "".join(pieces), tuple(runs)


def source_span(runs: Sequence[Run], span: Span) -> Span | None:
    """Give the stretch of source that a span of stored text came from; None where one of its ends has no place there.

    An end that falls on a character written as a reference (`&rsquo;`) takes the source up to the next run.
    `runs` are in order of `text_start`; takes time logarithmic in their number.
    """
    if span.end <= span.start:
        return None
    first = bisect_right(runs, span.start, key=_text_start) - 1
    last = bisect_right(runs, span.end - 1, key=_text_start) - 1
    start = _place(runs, first, span.start)
    if last >= 0 and span.end <= _end(runs[last]):
        end: int | None = runs[last].source_start + span.end - runs[last].text_start
    else:
        end = runs[last + 1].source_start if last + 1 < len(runs) else None
    if start is None or end is None or end <= start:
        return None
    return Span(start, end)


def _place(runs: Sequence[Run], n: int, at: int) -> int | None:
    """Give the source position of a character of stored text that run `n` holds or comes before."""
    if n < 0:
        return None
    run = runs[n]
    return run.source_start + min(at - run.text_start, run.length)


def _end(run: Run) -> int:
    return run.text_start + run.length


def _text_start(run: Run) -> int:
    return run.text_start
