"""Numbers as claims write them: digits or words, with scale and unit, exact or rounded."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from workbench.duplicates.lexicon import Lexicon
from workbench.duplicates.tokens import GROUPED, SPELT

_SPELT, _GROUPED = int(SPELT), int(GROUPED)
_DIGITS = re.compile(r"(-?\d+(?:\.\d+)?)([a-z]*)")
_ONE = re.fullmatch(_DIGITS, "1")
_YEARS = range(1900, 2101)
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
    words: Sequence[str], flags: Sequence[int], lexicon: Lexicon
) -> list[Quantity]:
    """Find the numbers of a claim."""
    found: list[Quantity] = []
    at = 0
    while at < len(words):
        first = words[at][0]
        match = (
            _DIGITS.fullmatch(words[at]) if first.isdigit() or first == "-" else None
        )
        # "a hundred": a scale with no number before it is one
        if (
            match is None
            and at
            and words[at] in lexicon.scales
            and not words[at].endswith("s")
        ):
            before = words[at - 1]
            match = (
                _ONE if before in lexicon.function or before in lexicon.about else None
            )
        if match is None:
            at += 1
            continue
        quantity = _read(words, flags, at, match, lexicon)
        found.append(quantity)
        at = quantity.last + 1
    return found


def _read(
    words: Sequence[str],
    flags: Sequence[int],
    at: int,
    match: re.Match[str],
    lexicon: Lexicon,
) -> Quantity:
    first, value, suffix = at, float(match[1]), match[2]
    digits = _significant(match[1])
    spelt = bool(flags[at] & _SPELT)
    scaled = False
    at += match is not _ONE
    if suffix in lexicon.suffixes:
        value, suffix, scaled = value * lexicon.suffixes[suffix], "", True
    if (
        spelt
        and 20 <= value < 100
        and value % 10 == 0
        and at < len(words)
        and flags[at] & _SPELT
    ):
        below = _DIGITS.fullmatch(words[at])
        if below is not None and not below[2] and 0 < float(below[1]) < 10:
            value, at, digits = value + float(below[1]), at + 1, 2
    mantissa = value
    while at < len(words) and (scale := _scale(words[at], lexicon)):
        value, at = value * scale, at + 1
        scaled = not spelt
    last = at - 1
    dimension, factor, last = _unit(words, first, last, suffix, lexicon.units)
    bare = not (dimension or scaled or spelt) and not flags[first] & _GROUPED
    before = words[max(0, first - 3) : first]
    return Quantity(
        value,
        mantissa,
        not (scaled or dimension) and last == len(words) - 1,
        first,
        last,
        dimension,
        factor,
        scaled,
        any(word in lexicon.about for word in before),
        digits,
        bare and value in _YEARS,
    )


def _scale(word: str, lexicon: Lexicon) -> int:
    """Give what a scale word multiplies by, 0 for other words; one letter may be wrong where it stays clear which it is."""
    if word in lexicon.scales or len(word) < 5 or word[0] not in "mbtlio":
        return lexicon.scales.get(word, 0)
    near = {
        factor
        for scale, factor in lexicon.scales.items()
        if len(scale) > 6 and OSA.distance(word, scale, score_cutoff=1) <= 1
    }
    return near.pop() if len(near) == 1 else 0


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
