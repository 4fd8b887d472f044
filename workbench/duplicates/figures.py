"""The numbers of many claims as columns, and the guard that sets them against each other in bulk.

Most claims that differ in a number are rows of tables and market reports: plain digits, perhaps with a unit. For
these numpy says what `workbench.duplicates.conflicts` says one pair at a time; pairs with anything else (scales,
rounded numbers, units to convert) are told apart and left to it.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.conflicts import KINDS, Kind
from workbench.duplicates.differences import Conflicts
from workbench.duplicates.kinds import HEDGING, MEASURE, MONTH, MULTIPLE, NUMBER
from workbench.duplicates.lexicon import lexicon
from workbench.duplicates.numbers import (
    HEDGED_BEFORE,
    YEARS,
    may_be_scale,
    parsed,
)
from workbench.duplicates.tokens import GROUPED, SPELT, Tokens, places

DIGITS = 8
"""Significant digits of a plain number: with more, another last digit is within what counts as equal."""
LONGEST_MONTH = 31


class Figures(NamedTuple):
    """The numbers of n claims: claim c has rows `starts[c]:starts[c + 1]`."""

    plain: NDArray[np.bool_]
    """Whether all numbers of a claim are plain, (n,); what follows is meant for these alone."""
    starts: NDArray[np.int64]
    """(n + 1,)."""
    values: NDArray[np.int64]
    """Equal numbers have the same."""
    dimensions: NDArray[np.int64]
    """What the unit measures, 0 without one."""
    units: NDArray[np.int64]
    """Dimension and factor."""
    words: NDArray[np.int32]
    """First and end of the words it is written with, (m, 2)."""
    year: NDArray[np.bool_]
    day: NDArray[np.bool_]


def figures(tokens: Tokens) -> Figures:
    """Read the numbers of some claims."""
    kinds, flags = tokens.kinds, tokens.flags
    at = np.flatnonzero(kinds & NUMBER)
    owner = np.searchsorted(tokens.starts, at, "right") - 1
    first, after = tokens.starts[owner], tokens.starts[owner + 1]
    unit_ids: dict[tuple[str, float], int] = {("", 1.0): 0}
    dimension_ids: dict[str, int] = {"": 0}

    def unit_of(dimension: str, factor: float) -> int:
        dimension_ids.setdefault(dimension, len(dimension_ids))
        return unit_ids.setdefault((dimension, factor), len(unit_ids))

    def read(word: str) -> tuple[float, int, bool]:
        """Give value, unit and whether it is plain; no number is not a number."""
        found = parsed(word)
        if found is None:
            return np.nan, 0, True
        value, suffix, digits = found
        if not suffix:
            return value, 0, digits <= DIGITS
        if suffix in known.suffixes:
            return value, 0, False
        return value, unit_of(*known.units.get(suffix, (suffix, 1.0))), digits <= DIGITS

    known = lexicon()
    value, unit, plain = _told(tokens, at, read, (float, np.int64, bool))
    is_number = ~np.isnan(value)
    spelt = (flags[at] & SPELT) != 0
    beyond = np.append(kinds, np.uint32(0))
    following = np.where(at + 1 < after, beyond[at + 1], 0)
    # "twenty-three" and its likes, "two hundred", "3 million", "some 40": not plain
    plain &= ~(spelt & (value >= 20) & ((following & NUMBER) != 0))
    for back in range(1, HEDGED_BEFORE + 1):
        plain &= (at - back < first) | (
            (kinds[np.maximum(at - back, 0)] & HEDGING) == 0
        )
    (scale,) = _told(tokens, np.minimum(at + 1, after - 1), may_be_scale, (bool,))
    plain &= ~(scale & (at + 1 < after)) | ~is_number
    symbols = _units(tokens, np.maximum(at - 1, first), unit_of, symbols=True)
    named = _units(tokens, np.minimum(at + 1, after - 1), unit_of, symbols=False)
    own = unit != 0
    follows = ~own & (named != 0) & (at + 1 < after)
    unit = np.where(
        own, unit, np.where(follows, named, np.where(at > first, symbols, 0))
    )
    end = at + 1 + follows
    dimension_of = np.array([dimension_ids[name] for name, _ in unit_ids])
    bare = (unit == 0) & ~spelt & ((flags[at] & GROUPED) == 0)
    month = (beyond & MONTH) != 0
    beside = ((at > first) & month[np.maximum(at - 1, 0)]) | (
        (end < after) & month[end]
    )
    claims = np.ones(len(tokens), bool)
    claims[owner[is_number & ~plain]] = False
    claims &= tokens.counts((kinds & MULTIPLE) != 0) == 0
    kept = np.flatnonzero(is_number)
    numbered = np.unique(value[kept], return_inverse=True)[1] if len(kept) else kept
    return Figures(
        claims,
        np.searchsorted(owner[kept], np.arange(len(tokens) + 1)),
        numbered.reshape(-1),
        dimension_of[unit[kept]],
        unit[kept],
        np.stack((at - first, end - first), axis=1)[kept].astype(np.int32),
        (bare & (value >= YEARS.start) & (value < YEARS.stop) & (value % 1 == 0))[kept],
        (beside & (value <= LONGEST_MONTH))[kept],
    )


def _told(
    tokens: Tokens,
    at: NDArray[np.int64],
    tell: Callable[[str], Any],
    kinds: tuple[type, ...],
) -> tuple[NDArray[Any], ...]:
    """Ask of some words, each different one once; give a column for each thing told."""
    ids, place = np.unique(tokens.ids[at], return_inverse=True)
    words = tokens.vocabulary.words
    answers = [tell(words[one]) for one in ids.tolist()]
    rows = answers if len(kinds) > 1 else [(answer,) for answer in answers]
    columns = zip(*rows, strict=True) if rows else ((),) * len(kinds)
    return tuple(
        np.array(list(column), kind)[place.reshape(-1)]
        for column, kind in zip(columns, kinds, strict=True)
    )


def _units(
    tokens: Tokens,
    at: NDArray[np.int64],
    unit_of: Callable[[str, float], int],
    *,
    symbols: bool,
) -> NDArray[np.int64]:
    """Give the units that some words are, 0 for other words; before a number only signs are."""
    units = lexicon().units
    found = np.zeros(len(at), np.int64)
    measures = np.flatnonzero(tokens.kinds[at] & MEASURE)

    def unit(word: str) -> int:
        return unit_of(*units[word]) if not (symbols and word.isalnum()) else 0

    (found[measures],) = _told(tokens, at[measures], unit, (np.int64,))
    return found


def number_conflicts(
    read: Figures, a: NDArray[np.int64], b: NDArray[np.int64]
) -> tuple[NDArray[np.bool_], Conflicts]:
    """Set the numbers of pairs of claims against each other; `a`, `b`: places in `read`.

    Gives for each pair whether it could be told here, and the conflicts of those that could, by place.
    """
    told = read.plain[a] & read.plain[b]
    pair, side, at = _entries(read, a, b, np.flatnonzero(told))
    told[_mixed_units(pair, read.dimensions[at], read.units[at])] = False
    key = (pair << 32) | (read.values[at] << 1) | side
    order = np.argsort(key, kind="stable")
    key = key[order]
    group, first = _groups(key >> 1)
    of_a = np.bincount(group, 1 - side[order], len(first)).astype(np.int64)
    size = np.bincount(group, minlength=len(first))
    both = np.minimum(of_a, size - of_a)
    # equal numbers with and without a unit, or with two: which goes with which is no matter for a column
    dimension = read.dimensions[at[order]]
    if len(first):
        uneven = (
            np.minimum.reduceat(dimension, first)
            != np.maximum.reduceat(dimension, first)
        ) & (both > 0)
        told[pair[order[first[uneven]]]] = False
    rank = np.arange(len(key)) - first[group] - side[order] * of_a[group]
    # of equal numbers as many as both sides have go; what is left stands against each other in order
    left = np.sort(order[rank >= both[group]])
    left = left[told[pair[left]]]
    pair, side, at = pair[left], side[left], at[left]
    group, first = _groups((pair << 1) | side)
    place = (pair << 32) | (np.arange(len(left)) - first[group])
    _, x, y = np.intersect1d(
        place[side == 0], place[side == 1], assume_unique=True, return_indices=True
    )
    rows, x, y = pair[side == 0][x], at[side == 0][x], at[side == 1][y]
    dated = (read.year[x] & read.year[y]) | (read.day[x] & read.day[y])
    kinds = np.where(dated, KINDS.index(Kind.DATE), KINDS.index(Kind.NUMBER))
    words = np.concatenate((read.words[x], read.words[y]), axis=1)
    return told, Conflicts(rows, kinds.astype(np.uint8), words)


def _entries(
    read: Figures, a: NDArray[np.int64], b: NDArray[np.int64], rows: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Give the numbers of both sides of some pairs: pair, side and place, in this order."""
    claims = np.stack((a[rows], b[rows]), axis=1).ravel()
    counts = read.starts[claims + 1] - read.starts[claims]
    pair, side = (
        np.repeat(column, counts)
        for column in (np.repeat(rows, 2), np.tile([0, 1], len(rows)))
    )
    return pair, side, places(read.starts, claims)


def _mixed_units(
    pair: NDArray[np.int64], dimensions: NDArray[np.int64], units: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Give the pairs that measure one thing in two units."""
    with_unit = np.flatnonzero(dimensions)
    key = (pair[with_unit] << 32) | dimensions[with_unit]
    order = np.argsort(key, kind="stable")
    units, key = units[with_unit[order]], key[order]
    differ = (key[1:] == key[:-1]) & (units[1:] != units[:-1])
    mixed: NDArray[np.int64] = key[1:][differ] >> 32
    return mixed


def _groups(key: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Count runs of equal keys; give each entry's run, and where each run begins."""
    new = np.ones(len(key), bool)
    new[1:] = key[1:] != key[:-1]
    return np.cumsum(new) - 1, np.flatnonzero(new)
