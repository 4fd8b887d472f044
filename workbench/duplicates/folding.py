"""What a character becomes before words are compared: one number a character, looked up in bulk.

Case, accents, compatibility forms and other scripts' digits are folded away, apostrophes and invisible
characters vanish, and scripts written without spaces have every character stand alone. The table is filled
as characters turn up: most of Unicode never does.
"""

import unicodedata

import numpy as np
from numpy.typing import NDArray

CODE = np.uint32(0x1FFFFF)
"""Bits of the folded code point; 0 separates words."""
CAPITAL, DIGIT, LETTER, ALONE = (np.uint32(1 << bit) for bit in (24, 25, 26, 27))
DROPPED = np.uint32(1 << 30)
"""The character is as if it was not there."""
_UNSEEN = np.uint32(1 << 31)

_APOSTROPHES = frozenset("'’‘ʼ＇`´")
_POINTING = ((0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED))  # fmt: skip
"""Marks that readers leave out at will: Latin, Greek and Cyrillic accents, Hebrew and Arabic vowel signs."""
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))  # fmt: skip
"""Thai, Lao, Burmese, Khmer, kana and Han: no spaces between words."""

_table: NDArray[np.uint32] = np.full(0x110000, _UNSEEN, np.uint32)


def fold(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Give for each code point its folded code point with its kind in the upper bits."""
    folded = _table[codes]
    unseen = folded == _UNSEEN
    if unseen.any():
        for code in np.unique(codes[unseen]).tolist():
            # the same value whoever writes it first: threads need no lock here
            _table[code] = _folded(code)
        folded = _table[codes]
    return folded


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _folded(code: int) -> int:
    character = chr(code)
    category = unicodedata.category(character)
    if character in _APOSTROPHES or category == "Cf" or _within(code, _POINTING):
        return int(DROPPED)
    plain = "".join(
        part
        for part in unicodedata.normalize("NFKD", character)
        if not _within(ord(part), _POINTING)
    )
    if plain in {"%", "٪"} or category == "Sc":
        return int(ALONE) | ord("%" if plain == "٪" else plain[:1])
    if category[0] not in "LNM":
        return 0
    # one character stands for one: a ligature or a fraction stays what it is
    single = plain if len(plain) == 1 else character
    value = unicodedata.decimal(single, None)
    lower = single.lower() if value is None else str(value)
    found = ord(lower) if len(lower) == 1 else ord(single)
    found = ord("σ") if found == ord("ς") else found
    kind = int(DIGIT) if value is not None else 0
    kind |= int(LETTER) if category[0] == "L" else 0
    kind |= int(CAPITAL) if category in {"Lu", "Lt"} else 0
    return found | kind | (int(ALONE) if _within(code, _UNSPACED) else 0)
