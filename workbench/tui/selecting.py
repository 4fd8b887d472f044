"""Moving the ends of a selection through a text: by character, word and sentence, never into the middle of one.

A character is what a reader sees as one, however many code points it takes. All steps look at a window around the
end they move, so that a key costs the same in an article of any length.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rich.cells import split_graphemes

from workbench.model import Span
from workbench.spans import trimmed
from workbench.tui.differing import UNPARTED

WINDOW = 256
"""Code points on either side of an end that a step looks at."""
_WORD = re.compile(
    rf"[{UNPARTED}]|(?:(?![{UNPARTED}])\w)+(?:['’.,-](?=\w)(?:(?![{UNPARTED}])\w)+)*"
)
"""A word; of what parts no words, a character."""
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Selection:
    """A span under way: two ends, one of which the keys move."""

    text: str
    span: Span
    moves_end: bool = True
    """Which end the keys move."""

    def swapped(self) -> "Selection":
        """Move the other end from now on."""
        return replace(self, moves_end=not self.moves_end)

    def by_character(self, step: int) -> "Selection":
        """Move the end by a character."""
        borders = _characters(self.text, self._at)
        return self._to(_beside(borders, self._at, step))

    def by_word(self, step: int) -> "Selection":
        """Move the end to the border of a word: an end to ends, a beginning to beginnings."""
        low, window = _around(self.text, self._at)
        found = [match.span() for match in _WORD.finditer(window)]
        borders = [low + (span[1] if self.moves_end else span[0]) for span in found]
        return self._to(_beside(borders, self._at, step))

    def by_sentence(self, step: int, sentences: Sequence[Span]) -> "Selection":
        """Move the end to the border of a sentence."""
        borders = sorted(one.end if self.moves_end else one.start for one in sentences)
        return self._to(_beside(borders, self._at, step))

    @property
    def _at(self) -> int:
        return self.span.end if self.moves_end else self.span.start

    def _to(self, offset: int) -> "Selection":
        """Put the end there, as long as one character is left of the selection."""
        start, end = self.span
        if self.moves_end:
            moved = Span(start, max(offset, start + 1))
        else:
            moved = Span(min(offset, end - 1), end)
        return replace(self, span=whole(self.text, moved))


def snapped(text: str, span: Span) -> Span:
    """Give the words a roughly drawn span touches, without white space at the ends; empty where it touches none.

    A mouse that lets go in the middle of a word means the word; in a text that parts no words, the character.
    """
    start, end = whole(text, Span(max(0, span.start), min(len(text), span.end)))
    if start >= end:
        return Span(start, start)
    inner = trimmed(text, Span(start, end))
    if not inner.of(text):
        return Span(start, start)
    words = Span(_word_at(text, inner.start)[0], _word_at(text, inner.end - 1)[1])
    return whole(text, trimmed(text, words))


def whole(text: str, span: Span) -> Span:
    """Give the span with characters it cuts through taken in whole."""
    start, end = span
    borders = _characters(text, start)
    start = borders[max(0, bisect_right(borders, start) - 1)] if borders else start
    borders = _characters(text, end)
    if borders:
        end = borders[min(len(borders) - 1, bisect_left(borders, end))]
    return Span(start, end)


def _word_at(text: str, offset: int) -> tuple[int, int]:
    """Give the word that holds a code point; the code point's own character where none does."""
    low, window = _around(text, offset)
    for match in _WORD.finditer(window):
        if low + match.start() <= offset < low + match.end():
            return low + match.start(), low + match.end()
    one = whole(text, Span(offset, offset + 1))
    return one.start, one.end


def _around(text: str, offset: int) -> tuple[int, str]:
    low = max(0, offset - WINDOW)
    return low, text[low : offset + WINDOW]


def _characters(text: str, offset: int) -> list[int]:
    """Give the borders between characters around an offset."""
    low, window = _around(text, offset)
    borders = {start for start, _, _ in split_graphemes(window)[0]} | {len(window)}
    # a line feed has no width of its own and would be taken for a part of what stands before it
    for blank in _BLANK.finditer(window):
        borders.update(blank.span())
    return sorted(low + border for border in borders)


def _beside(borders: Sequence[int], offset: int, step: int) -> int:
    """Give the border some steps after (or before) an offset, as far as there is one."""
    if not borders:
        return offset
    if step > 0:
        at = bisect_right(borders, offset) + step - 1
    else:
        at = bisect_left(borders, offset) + step
    if at < 0 or at >= len(borders):
        outermost = borders[0] if step < 0 else borders[-1]
        return outermost if (outermost - offset) * step > 0 else offset
    return borders[at]
