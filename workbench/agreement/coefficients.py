"""The coefficients: each a function of counts, in whole numbers until the last division.

All are for categories without an order, as verdicts are. Each gives a `Measured`, with its n; what can't be told from
chance is undefined there, not 1.
"""

from collections import Counter
from fractions import Fraction

from workbench.agreement.counting import Confusion, Table
from workbench.agreement.measured import NOTHING, Measured, corrected


def percent(table: Table) -> Measured:
    """Give the share of pairs of ratings of the same unit that agree; for two raters the share of units they agree on.

    Formula: sum of n_c (n_c - 1) over units and categories, divided by the sum of m (m - 1), with n_c ratings of category
    c among the m of a unit. It is defined for unanimous ratings too: 1. `n`: units that two or more rated; the
    others count for nothing.
    """
    agreeing = pairs = n = 0
    for pattern, times in table.units.items():
        ratings = sum(pattern)
        if ratings > 1:
            n += times
            pairs += times * ratings * (ratings - 1)
            agreeing += times * sum(count * (count - 1) for count in pattern)
    if not n:
        return Measured(None, 0, NOTHING)
    return Measured(float(Fraction(agreeing, pairs)), n)


def cohen(confusion: Confusion) -> Measured:
    """Give Cohen's kappa of two raters.

    Formula: (p_o - p_e) / (1 - p_e), with p_o the share of units on the diagonal and p_e the sum over the categories of
    the product of both raters' shares of it. Source: J. Cohen, A Coefficient of Agreement for Nominal Scales (1960).
    Undefined where both only ever said the same one category. `n`: units both rated.
    """
    n = sum(confusion.values())
    if not n:
        return Measured(None, 0, NOTHING)
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for (said, heard), times in confusion.items():
        first[said] += times
        second[heard] += times
    same = sum(times for (said, heard), times in confusion.items() if said == heard)
    by_chance = sum(times * second[category] for category, times in first.items())
    return corrected(Fraction(same, n), Fraction(by_chance, n * n), n, max(first, key=lambda category: first[category]))  # fmt: skip


def fleiss(table: Table, ratings: int) -> Measured:
    """Give Fleiss' kappa of the units that exactly this many rated, whoever they were; 2 or more.

    Formula: (P - P_e) / (1 - P_e), with P the mean over the units of the share of agreeing pairs of ratings, and P_e the
    sum of the squares of the categories' shares. Source: J. L. Fleiss, Measuring Nominal Scale Agreement Among Many
    Raters (1971), which takes the same number of ratings for every unit: others are left out here, and `n` tells how
    many units are left. Undefined where all ratings are one category.
    """
    if ratings < 2:
        raise ValueError("agreement takes two ratings of a unit")
    n = agreeing = 0
    shares = [0] * len(table.categories)
    for pattern, times in table.units.items():
        if sum(pattern) == ratings:
            n += times
            agreeing += times * sum(count * (count - 1) for count in pattern)
            shares = [share + times * count for share, count in zip(shares, pattern, strict=True)]  # fmt: skip
    if not n:
        return Measured(None, 0, f"no unit was rated {ratings} times")
    observed = Fraction(agreeing, n * ratings * (ratings - 1))
    expected = Fraction(sum(share * share for share in shares), (n * ratings) ** 2)
    return corrected(observed, expected, n, _commonest(table, shares))


def krippendorff(table: Table) -> Measured:
    """Give Krippendorff's alpha for nominal data, with any number of raters and with ratings missing.

    Formula: 1 - D_o / D_e over the coincidences: each pair of ratings of a unit with m of them counts 1 / (m - 1); D_o is
    the share of coincidences that differ, D_e that share if all pairable ratings were paired at random without putting
    any back. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). Undefined where all pairable
    ratings are one category. `n`: units that two or more rated; a unit rated once counts for nothing.
    """
    n = 0
    agreeing = Fraction(0)
    values = [0] * len(table.categories)
    for pattern, times in table.units.items():
        ratings = sum(pattern)
        if ratings > 1:
            n += times
            same = sum(count * (count - 1) for count in pattern)
            agreeing += Fraction(times * same, ratings - 1)
            values = [value + times * count for value, count in zip(values, pattern, strict=True)]  # fmt: skip
    if not n:
        return Measured(None, 0, NOTHING)
    total = sum(values)
    by_chance = sum(value * (value - 1) for value in values)
    expected = Fraction(by_chance, total * (total - 1))
    return corrected(agreeing / total, expected, n, _commonest(table, values))


def _commonest(table: Table, times: list[int]) -> str:
    return table.categories[max(range(len(times)), key=times.__getitem__)]
