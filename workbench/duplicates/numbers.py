"""Numbers as claims write them: digits or words, with scale and unit, exact or rounded."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from workbench.duplicates.lexicon import Lexicon, lexicon
from workbench.duplicates.tokens import GROUPED, SPELT

_SPELT, _GROUPED = int(SPELT), int(GROUPED)
_DIGITS = re.compile(r"(-?\d+(?:\.\d+)?)([a-z]*)")
_KNOWN = 1 << 16
"""Words whose reading is kept: numbers come again and again."""
YEARS = range(1900, 2101)
HEDGED_BEFORE = 3
"""How many words before a number may say that it is rounded."""
_CLOSE = 1e-9
_CONVERTED = 0.05
"""How far a converted unit may be off: "five kilometres" is three miles to a newspaper."""


class Quantity(NamedTuple):
    """One number of a claim with what belongs to it."""

    value: float
    mantissa: float
    """The value without its scale."""
    open: bool
    """It stands bare at the end of the claim, where its scale may have been cut off."""
    first: int
    last: int
    """The words it is written with, the last one included."""
    dimension: str
    """What its unit measures; empty where it has none."""
    factor: float
    scaled: bool
    """Written with a scale: `1.2 million` may stand for 1,234,567."""
    hedged: bool
    """The words before say that it is not exact."""
    digits: int
    """Significant digits, trailing zeros of whole numbers not counted."""
    year: bool

    @property
    def amount(self) -> float:
        """The value in the dimension's own unit."""
        return self.value * self.factor


def quantities(
    words: Sequence[str], flags: Sequence[int], known: Lexicon
) -> list[Quantity]:
    """Find the numbers of a claim."""
    found: list[Quantity] = []
    at = 0
    while at < len(words):
        word = words[at]
        first = word[0]
        match = parsed(word) if first.isdigit() or first == "-" else None
        # "a hundred": a scale with no number before it is one
        if match is None and at and word in known.scales and not word.endswith("s"):
            before = words[at - 1]
            if before in known.function or before in known.about:
                match = _ONE
        if match is None:
            at += 1
            continue
        quantity = _read(words, flags, at, match, known)
        found.append(quantity)
        at = quantity.last + 1
    return found


class Written(NamedTuple):
    """A word that is a number."""

    value: float
    suffix: str
    """The letters after its digits."""
    digits: int
    """Significant ones."""


_ONE = Written(1.0, "", 1)


@lru_cache(_KNOWN)
def parsed(word: str) -> Written | None:
    """Read a word as a number, None where it is none."""
    match = _DIGITS.fullmatch(word)
    return match and Written(float(match[1]), match[2], _significant(match[1]))


def _read(
    words: Sequence[str],
    flags: Sequence[int],
    at: int,
    written: Written,
    known: Lexicon,
) -> Quantity:
    first, (value, suffix, digits) = at, written
    spelt = bool(flags[at] & _SPELT)
    scaled = False
    at += written is not _ONE
    if suffix in known.suffixes:
        value, suffix, scaled = value * known.suffixes[suffix], "", True
    if (
        spelt
        and 20 <= value < 100
        and value % 10 == 0
        and at < len(words)
        and flags[at] & _SPELT
    ):
        below = parsed(words[at])
        if below is not None and not below.suffix and 0 < below.value < 10:
            value, at, digits = value + below.value, at + 1, 2
    mantissa, one = value, 1.0
    while at < len(words) and (scale := _scale(words[at], known)):
        value, one, at = value * scale, one * scale, at + 1
        scaled = not spelt
    if spelt and one > 1:
        value, at = _rest(words, flags, at, value, one, known)
        digits = _significant(f"{value:.0f}")
    last = at - 1
    dimension, factor, last = _unit(words, first, last, suffix, known.units)
    bare = not (dimension or scaled or spelt) and not flags[first] & _GROUPED
    before = words[max(0, first - HEDGED_BEFORE) : first]
    return Quantity(
        value,
        mantissa,
        not (scaled or dimension) and last == len(words) - 1,
        first,
        last,
        dimension,
        factor,
        scaled,
        any(word in known.about for word in before),
        digits,
        bare and value in YEARS,
    )


def _rest(
    words: Sequence[str],
    flags: Sequence[int],
    at: int,
    value: float,
    one: float,
    known: Lexicon,
) -> tuple[float, int]:
    """Read on in a number in words: two hundred (and) five; give its value and where it ends.

    `one` is what the last part counted in: each part is of a smaller order than the one before it.
    """
    while True:
        after = at + (words[at : at + 1] == ["and"])
        part, end = 0.0, after
        while end < len(words) and flags[end] & _SPELT and part % 10 == 0:
            read = parsed(words[end])
            room = 100.0 if part == 0 else 10.0
            if read is None or read.suffix or not 0 < read.value < room:
                break
            part, end = part + read.value, end + 1
            if read.value < 20:
                break
        scale = 1.0
        while part and end < len(words) and (factor := _scale(words[end], known)):
            scale, end = scale * factor, end + 1
        if not 0 < part * scale < one:
            return value, at
        value, one, at = value + part * scale, scale, end


def _scale(word: str, known: Lexicon) -> int:
    """Give what a scale word multiplies by, 0 for other words; one letter may be wrong where it stays clear which it is."""
    if word in known.scales or len(word) < 5 or word[0] not in "mbtlio":
        return known.scales.get(word, 0)
    near = {
        factor
        for scale, factor in known.scales.items()
        if len(scale) > 6 and OSA.distance(word, scale, score_cutoff=1) <= 1
    }
    return near.pop() if len(near) == 1 else 0


@lru_cache(_KNOWN)
def may_be_scale(word: str) -> bool:
    """Tell whether a word after a number multiplies it."""
    return _scale(word, lexicon()) != 0


def _unit(
    words: Sequence[str],
    first: int,
    last: int,
    suffix: str,
    units: Mapping[str, tuple[str, float]],
) -> tuple[str, float, int]:
    """Give dimension, factor and the last word of a number with its unit."""
    if suffix:
        dimension, factor = units.get(suffix, (suffix, 1.0))
        return dimension, factor, last
    if last + 1 < len(words) and words[last + 1] in units:
        return *units[words[last + 1]], last + 1
    if first and not words[first - 1].isalnum() and words[first - 1] in units:
        return *units[words[first - 1]], last
    return "", 1.0, last


def _significant(written: str) -> int:
    whole, point, part = written.lstrip("-").partition(".")
    if point:
        return len((whole + part).lstrip("0")) or 1
    return len(whole.strip("0")) or 1


def agree(a: Quantity, b: Quantity) -> bool:
    """Tell whether two numbers may be one: equal, one rounded to the other, or converted."""
    if a.mantissa == b.mantissa and (a.open or b.open):
        return True
    if a.dimension and b.dimension:
        if a.dimension != b.dimension:
            return False
        x, y = a.amount, b.amount
        if a.factor != b.factor:
            return abs(x - y) <= _CONVERTED * max(abs(x), abs(y))
    else:
        x, y = a.value, b.value
    if abs(x - y) <= _CLOSE * max(abs(x), abs(y)):
        return True
    coarse, fine = (a, b) if a.digits < b.digits else (b, a)
    # two rounded numbers that differ are two numbers
    rounded = coarse.hedged or (coarse.scaled and not fine.scaled)
    if not rounded or fine.hedged or coarse.digits == fine.digits:
        return False
    scale = fine.amount if a.dimension and b.dimension else fine.value
    wanted = coarse.amount if a.dimension and b.dimension else coarse.value
    return _to_digits(scale, coarse.digits) == _to_digits(wanted, coarse.digits)


def _to_digits(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")
