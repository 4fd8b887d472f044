"""Where a text breaks into lines of a width, as code-point offsets: linear in the text, whatever it holds.

Every character between two line feeds lies in exactly one line; measured by rich, no line is wider than
asked, but for spaces at its end, which a terminal cuts off unseen.
"""

from rich.cells import get_character_cell_size

LEAST = 4
"""Cells: narrower than this a wide character might never fit."""
_CHARACTERS_A_CELL = 8
"""Characters without width (combining, joiners) can't make one line endless."""


MOST_KEPT = 20_000
"""Characters whose sizes are kept: more than any language needs, fewer than a hostile text has."""


class _Sizes(dict[str, int]):
    """The cells of characters that were met: a look-up costs a fifth of a call."""

    def __missing__(self, character: str) -> int:
        if len(self) >= MOST_KEPT:
            self.clear()
        size = 1 if character == "\ufe0f" else get_character_cell_size(character)
        self[character] = size
        return size


_SIZES = _Sizes()


def cells(character: str) -> int:
    """Give the cells a character takes at most: a variation selector may widen the one before it."""
    return _SIZES[character]


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Give the lines as half-open (start, end): broken after spaces, around wide characters, at line feeds."""
    width = max(LEAST, width)
    found: list[tuple[int, int]] = []
    start = 0
    while True:
        feed = text.find("\n", start)
        end = len(text) if feed < 0 else feed
        _wrap_line(text, start, end, width, found)
        if feed < 0:
            return found
        start = feed + 1


def _wrap_line(
    text: str, start: int, end: int, width: int, found: list[tuple[int, int]]
) -> None:
    while True:
        window = text[start : min(end, start + width + 1)]
        if window.isascii():
            if end - start <= width:
                found.append((start, end))
                return
            space = window.rfind(" ")
            cut = start + (space + 1 if space >= 0 else width)
        else:
            cut = _wide_cut(text, start, end, width)
            if cut >= end:
                found.append((start, end))
                return
        found.append((start, cut))
        start = cut


def _wide_cut(text: str, start: int, end: int, width: int) -> int:
    """Give where a line that holds wide or weightless characters ends."""
    taken, border = 0, start
    limit = min(end, start + width * _CHARACTERS_A_CELL)
    sizes = _SIZES
    for place, character in enumerate(text[start:limit], start):
        size = sizes[character]
        if taken + size > width:
            if character == " ":
                return place + 1
            return border if border > start else max(place, start + 1)
        if size == 2:
            border = place  # a break before a wide character
        taken += size
        if size == 2 or character == " ":
            border = place + 1
    return limit
