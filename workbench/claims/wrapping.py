"""Which line breaks of a text end something, and which only end a line of text wrapped by hand at a fixed width.

A line was wrapped where the first word of the next would not have fitted in. Text counts as wrapped where its
lines, but for the last of each paragraph, are full in that sense, and where most of them go on in lower case:
headlines, verses, lists and addresses fail on the one or the other.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_BREAK = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_INNER = re.compile(r"\n(?<!\n\n)(?<!\n\r\n)[^\S\r\n]*+\S")
"""A line feed between two lines of words: without one nothing was wrapped."""
_ITEM = re.compile(r"\s*+(?:[-–—*•‣⁃▪●■>|#+]|\(?\d{1,3}[.)]{1,2}\s|\(?[a-z][.)]\s)")
_CLOSED = re.compile(r"""[.!?…:;。！？]["'”’»)\]」』]*$""")

NARROWEST, WIDEST = 40, 132
"""Characters: shorter lines are verse, longer ones are paragraphs."""
_SLACK = 8
"""Characters a line may be shorter than it must have been: formatters even lines out, people stop early."""
_FULL = 0.8
"""Share of the lines without an end mark that must be full."""
_RUNNING = 0.4
"""Share of the full lines after which the text must go on without a capital."""


class _Line(NamedTuple):
    start: int
    end: int
    """Where its words end, before trailing white space."""
    indent: int
    close: int
    """Where its line break begins."""


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Give the pieces of a text no sentence leaves: its lines, and runs of lines that were one before wrapping."""
    if not _INNER.search(text):
        start = 0
        for found in _BREAK.finditer(text):
            if found.start() > start:
                yield start, found.start()
            start = found.end()
        if start < len(text):
            yield start, len(text)
        return
    lines = _lines(text)
    joined = _joined(text, lines)
    first = 0
    for number, line in enumerate(lines):
        if number not in joined:
            yield lines[first].start, line.close
            first = number + 1


def _lines(text: str) -> list[_Line]:
    """Give the lines of a text that are more than white space."""
    lines = []
    start = 0
    ends = [(found.start(), found.end()) for found in _BREAK.finditer(text)]
    for close, following in [*ends, (len(text), len(text))]:
        words = text[start:close]
        if words and not words.isspace():
            indent = len(words) - len(words.lstrip())
            lines.append(_Line(start, start + len(words.rstrip()), indent, close))
        start = following
    return lines


def _joined(text: str, lines: list[_Line]) -> set[int]:
    """Give the numbers of the lines whose break is only a wrap."""
    blocks: list[list[int]] = []
    for number, line in enumerate(lines):
        if number and _touches(text, lines[number - 1], line):
            blocks[-1].append(number)
        else:
            blocks.append([number])
    blocks = [block for block in blocks if len(block) > 1]
    whole = _wraps(text, lines, blocks)
    if whole:
        return whole
    return set().union(
        *(_wraps(text, lines, [block]) for block in blocks if len(block) > 3)
    )


def _touches(text: str, line: _Line, following: _Line) -> bool:
    """Say whether nothing but one line feed lies between two lines."""
    return text[line.close : following.start] in ("\n", "\r\n")


def _wraps(text: str, lines: list[_Line], blocks: list[list[int]]) -> set[int]:
    """Give the lines of some blocks that were wrapped, none where the blocks are no wrapped prose."""
    inner = [number for block in blocks for number in block[:-1]]
    if not inner:
        return set()
    width = max(
        (
            lines[n].end - lines[n].start
            for block in blocks
            for n in block
            # a long address sticks out of any width
            if " " in text[lines[n].start + lines[n].indent : lines[n].end]
        ),
        default=0,
    )
    if not NARROWEST <= width <= WIDEST:
        return set()
    full = {n for n in inner if _is_full(text, lines[n], lines[n + 1], width)}
    open_lines = [
        n for n in inner if not _CLOSED.search(text, lines[n].start, lines[n].end)
    ]
    open_full = [n for n in open_lines if n in full]
    running = [n for n in open_full if _goes_on(text, lines[n + 1])]
    if (
        len(open_full) < 2
        or len(open_full) < _FULL * len(open_lines)
        or len(running) < _RUNNING * len(open_full)
    ):
        return set()
    return {n for n in full if _continues(text, lines[n], lines[n + 1])}


def _is_full(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Say whether the next line's first word would not have fitted into this one, give or take the slack."""
    begin = following.start + following.indent
    word = text[begin : min(following.end, begin + WIDEST)].split(None, 1)[0]
    return line.end - line.start + 1 + len(word) > width - _SLACK


def _goes_on(text: str, line: _Line) -> bool:
    first = text[line.start + line.indent]
    return first.islower() or (first.isalpha() and first.lower() == first.upper())


def _continues(text: str, line: _Line, following: _Line) -> bool:
    """Say whether a full line goes on in the next: not into an item, an indented paragraph or from a headline."""
    item = _ITEM.match(text, line.start, line.end)
    if _ITEM.match(text, following.start, following.end):
        return False
    if following.indent > line.indent and not item:
        return False
    return not _is_headline(text[line.start : line.end]) or _goes_on(text, following)


def _is_headline(line: str) -> bool:
    """Say whether nearly every word of a line is written with a capital, and none ends it."""
    words = [word for word in line.split() if len(word) > 3]
    capital = sum(word[0].isupper() for word in words)
    return len(words) > 2 and capital >= 0.8 * len(words) and line[-1] not in ".!?,;:"
