"""Ratings counted: a million units are a handful of patterns, and every coefficient is a sum over those.

A unit is what is rated, a category what it is rated as. A *pattern* is how often each category was given to one unit,
in a fixed order of categories; equal patterns are counted together. A *confusion* counts what two raters said of the
same unit, the first one's category before the second one's.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple, TypeAlias

from workbench.agreement.measured import NOTHING, Measured

Pattern: TypeAlias = tuple[int, ...]
"""How often each category was given to one unit."""
Patterns: TypeAlias = Mapping[Pattern, int]
"""Units by pattern."""
Confusion: TypeAlias = Mapping[tuple[str, str], int]
"""Units by what two raters said of them."""


class Table(NamedTuple):
    """Patterns and the categories that their places stand for."""

    categories: tuple[str, ...]
    units: Patterns


def patterns(
    units: Iterable[Iterable[str]], categories: Sequence[str] | None = None
) -> Table:
    """Count units by pattern; each unit is given as the categories that its raters chose, in any order.

    Without `categories` they are those that occur, sorted. Raise ValueError for a category that is none of them.
    """
    counted = Counter(tuple(sorted(unit)) for unit in units)
    if categories is None:
        categories = sorted({category for unit in counted for category in unit})
    place = {category: at for at, category in enumerate(categories)}
    found: Counter[Pattern] = Counter()
    for unit, times in counted.items():
        row = [0] * len(place)
        for category in unit:
            if category not in place:
                raise ValueError(f"{category!r} is none of the categories")
            row[place[category]] += 1
        found[tuple(row)] += times
    return Table(tuple(categories), found)


def confusions(
    units: Iterable[Mapping[str, str]],
) -> dict[tuple[str, str], Counter[tuple[str, str]]]:
    """Count, for each two raters in order of their names, what they said of the units both rated.

    Each unit is given as category by rater; who did not rate it is not in it.
    """
    alike: Counter[tuple[tuple[str, str], ...]] = Counter()
    for unit in units:
        alike[tuple(sorted(unit.items()))] += 1
    found: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
    for unit_, times in alike.items():
        for (one, said), (other, heard) in combinations(unit_, 2):
            found.setdefault((one, other), Counter())[said, heard] += times
    return dict(sorted(found.items()))


def specific(table: Table) -> dict[str, Measured]:
    """Give the agreement on each category: of all pairs of ratings that have it on one side, the share with it on both.

    Formula: sum of n_c (n_c - 1) over the units, divided by the sum of n_c (m - 1), with n_c ratings of category c among
    the m of a unit; for two raters 2a / (2a + b + c). Source: Fleiss, Statistical Methods for Rates and Proportions
    (1981), "proportion of specific agreement". `n`: units with that category which two or more rated.
    """
    found = {}
    for at, category in enumerate(table.categories):
        both = one = units = 0
        for pattern, times in table.units.items():
            ratings, here = sum(pattern), pattern[at]
            if ratings > 1 and here:
                units += times
                both += times * here * (here - 1)
                one += times * here * (ratings - 1)
        value = float(Fraction(both, one)) if one else None
        found[category] = Measured(value, units, "" if one else NOTHING)
    return found
