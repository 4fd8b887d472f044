"""What a character becomes before words are compared: looked up in bulk.

Case, accents, compatibility forms and other scripts' digits are folded away, apostrophes and invisible
characters vanish, and scripts written without spaces have every character stand alone. The table is filled
as characters turn up: most of Unicode never does.
"""

import unicodedata

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.naming import distinct

(
    CAPITAL,
    DIGIT,
    LETTER,
    ALONE,
    DROPPED,
    COMMA,
    STOP,
    POINT,
    SIGN,
    OWNING,
    GAP,
    _UNSEEN,
) = (np.uint16(1 << bit) for bit in range(12))
"""What a character is: a capital, a digit, a letter; a word by itself; as if it was not there; what may part words
(`,;`, `.!?:`), part a number (`.,`), be its sign or stand before that, or stand before the s of an owner."""
MARKS = COMMA | STOP | POINT | SIGN | OWNING

_APOSTROPHES = frozenset("'’‘ʼ＇`´")
_POINTING = ((0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED))  # fmt: skip
"""Marks that readers leave out at will: Latin, Greek and Cyrillic accents, Hebrew and Arabic vowel signs."""
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))  # fmt: skip
"""Thai, Lao, Burmese, Khmer, kana and Han: no spaces between words."""

_MARKS = {
    ",": COMMA | POINT, ";": COMMA, ".": STOP | POINT, "!": STOP, "?": STOP, ":": STOP,
    "-": SIGN, "\u2212": SIGN, "'": OWNING, "’": OWNING, " ": GAP, "(": GAP,
}  # fmt: skip

_codes: NDArray[np.uint32] = np.zeros(0x110000, np.uint32)
_kinds: NDArray[np.uint16] = np.full(0x110000, _UNSEEN, np.uint16)


def fold(
    raw: NDArray[np.unsignedinteger],
) -> tuple[NDArray[np.unsignedinteger], NDArray[np.uint16]]:
    """Give for each code point its folded one, 0 for what separates words or is dropped, and its kind.

    Folded code points take a byte each where all of them fit.
    """
    at = raw.astype(np.intp)
    # clipping is no work here, and spares numpy a check of every place
    kinds = np.take(_kinds, at, mode="clip")
    unseen = np.flatnonzero(kinds >= _UNSEEN)
    if len(unseen):
        for code in distinct(raw[unseen]).tolist():
            # the same values whoever writes them first, kinds last: threads need no lock here
            _codes[code], _kinds[code] = _folded(code)
        kinds = np.take(_kinds, at, mode="clip")
    codes = np.take(_codes, at, mode="clip")
    narrow = raw.itemsize == 1 or int(codes.max(initial=0)) < 256
    return (codes.astype(np.uint8) if narrow else codes), kinds


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _folded(code: int) -> tuple[int, int]:
    character = chr(code)
    category = unicodedata.category(character)
    mark = int(_MARKS.get(character, 0))
    if character in _APOSTROPHES or category == "Cf" or _within(code, _POINTING):
        return 0, int(DROPPED) | mark
    plain = "".join(
        part
        for part in unicodedata.normalize("NFKD", character)
        if not _within(ord(part), _POINTING)
    )
    if plain in {"%", "٪"} or category == "Sc":
        return ord("%" if plain == "٪" else plain[:1]), int(ALONE)
    if category[0] not in "LNM":
        return 0, mark
    # one character stands for one: a ligature or a fraction stays what it is
    single = plain if len(plain) == 1 else character
    value = unicodedata.decimal(single, None)
    lower = single.lower() if value is None else str(value)
    found = ord(lower) if len(lower) == 1 else ord(single)
    found = ord("σ") if found == ord("ς") else found
    kind = int(DIGIT) if value is not None else 0
    kind |= int(LETTER) if category[0] == "L" else 0
    kind |= int(CAPITAL) if category in {"Lu", "Lt"} else 0
    return found, kind | (int(ALONE) if _within(code, _UNSPACED) else 0)
