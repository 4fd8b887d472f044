"""Figures of agreement: published examples, a slow oracle that looks at every pair, and what is never a number."""

import math
from collections import Counter
from itertools import combinations, permutations
from time import process_time

import pytest
from hypothesis import given, strategies as st

from workbench.agreement import (
    Table,
    cohen,
    confusions,
    fleiss,
    krippendorff,
    patterns,
    percent,
    specific,
)

CATEGORIES = ("C", "S", "U")
ratings = st.lists(st.sampled_from(CATEGORIES), max_size=5)
units = st.lists(ratings, max_size=25)
pairs = st.lists(st.tuples(st.sampled_from(CATEGORIES), st.sampled_from(CATEGORIES)), max_size=30)  # fmt: skip


def by_rows(*raters: str) -> list[list[str]]:
    """Give units from one line per rater, a dot where a rating is missing."""
    columns = zip(*(line.split() for line in raters), strict=True)
    return [[said for said in column if said != "."] for column in columns]


# ---------------------------------------------------------------- published examples


def test_cohens_own_example_of_three_categories() -> None:
    cells = [88, 10, 2, 14, 40, 6, 18, 10, 12]
    told = dict(zip(((a, b) for a in CATEGORIES for b in CATEGORIES), cells, strict=True))  # fmt: skip
    found = cohen(told)
    assert found.observed == 0.7
    assert found.expected == 0.41
    assert found.value == pytest.approx(0.492, abs=5e-4)
    assert found.n == 200


def test_the_fifty_grant_proposals_read_by_two() -> None:
    told = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    assert cohen(told) == (0.4, 50, "", 0.7, 0.5)


def test_fleiss_of_ten_subjects_and_fourteen_raters() -> None:
    rows = [
        (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
        (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
    ]  # fmt: skip
    found = fleiss(Table(tuple("12345"), Counter(rows)), 14)
    assert found.observed == pytest.approx(0.378, abs=5e-4)
    assert found.expected == pytest.approx(0.213, abs=5e-4)
    assert found.value == pytest.approx(0.210, abs=5e-4)
    assert found.n == 10


def test_krippendorffs_example_of_four_observers_with_ratings_missing() -> None:
    units = by_rows(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    )
    found = krippendorff(patterns(units))
    assert found.value == pytest.approx(0.743, abs=5e-4)
    assert found.n == 11, "what one alone rated pairs with nothing"


@pytest.mark.parametrize(
    ("first", "second", "alpha"),
    [
        ("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0", 0.095),
        ("a a b b d c c c e d d a", "b a b b b c c c e d d d", 0.692),
    ],
)
def test_krippendorffs_examples_of_two_observers(
    first: str, second: str, alpha: float
) -> None:
    found = krippendorff(patterns(by_rows(first, second)))
    assert found.value == pytest.approx(alpha, abs=5e-4)


def test_specific_agreement_by_hand() -> None:
    table = patterns(["CC", "CS", "SS", "SS", "U"], CATEGORIES)
    found = specific(table)
    assert found["C"] == (2 / 3, 2, "", None, None)
    assert found["S"].value == 4 / 5
    assert found["U"].value is None
    assert percent(table) == (0.75, 4, "", None, None)


# ---------------------------------------------------------------- undefined, in words


def test_unanimous_ratings_are_undefined_in_words_and_never_one() -> None:
    table = patterns(["SS", "SS", "SSS"])
    for found in (
        cohen({("S", "S"): 5}),
        fleiss(table, 2),
        krippendorff(table),
    ):
        assert found.value is None
        assert found.told == "undefined: every rating is 'S', so that agreement can't be told from chance"  # fmt: skip
        assert found.n > 0
    assert percent(table).value == 1


def test_nothing_rated_twice_has_no_figure() -> None:
    table = patterns(["S", "U", ""])
    for found in (percent(table), krippendorff(table), fleiss(table, 2), cohen({})):
        assert (found.value, found.n) == (None, 0)
        assert found.told


def test_a_rater_who_only_ever_says_one_thing_agrees_no_better_than_chance() -> None:
    assert cohen({("S", "S"): 8, ("S", "U"): 2}).value == 0


def test_fleiss_takes_two_ratings_at_least() -> None:
    with pytest.raises(ValueError, match="two ratings"):
        fleiss(patterns(["S"]), 1)


def test_an_unknown_category_is_refused() -> None:
    with pytest.raises(ValueError, match="'X'"):
        patterns(["SX"], CATEGORIES)


# ---------------------------------------------------------------- the slow, obvious oracle


def obvious_percent(units: list[list[str]]) -> float | None:
    seen = [(a, b) for unit in units for a, b in permutations(unit, 2)]
    return sum(a == b for a, b in seen) / len(seen) if seen else None


def obvious_alpha(units: list[list[str]]) -> float | None:
    pairable = [unit for unit in units if len(unit) > 1]
    values = [said for unit in pairable for said in unit]
    drawn = [(a, b) for a, b in permutations(values, 2)]
    if not drawn or all(a == b for a, b in drawn):
        return None
    differing = sum(
        (a != b) / (len(unit) - 1) for unit in pairable for a, b in permutations(unit, 2)
    )  # fmt: skip
    return 1 - (differing / len(values)) / (sum(a != b for a, b in drawn) / len(drawn))


def obvious_fleiss(units: list[list[str]], m: int) -> float | None:
    taken = [unit for unit in units if len(unit) == m]
    values = [said for unit in taken for said in unit]
    if len(set(values)) < 2:
        return None
    each = [
        sum(a == b for a, b in combinations(unit, 2)) / math.comb(m, 2)
        for unit in taken
    ]
    observed = sum(each) / len(each)
    # two draws with putting back
    expected = sum(a == b for a in values for b in values) / len(values) ** 2
    return (observed - expected) / (1 - expected)


def obvious_cohen(said: list[tuple[str, str]]) -> float | None:
    if len({one for pair in said for one in pair}) < 2:
        return None
    observed = sum(a == b for a, b in said) / len(said)
    expected = sum(a == b for a, _ in said for _, b in said) / len(said) ** 2
    return (observed - expected) / (1 - expected)


def same(value: float | None, oracle: float | None) -> bool:
    if value is None or oracle is None:
        return value is oracle
    return math.isclose(value, oracle, abs_tol=1e-9)


@given(units)
def test_percent_and_alpha_are_what_every_pair_says(units: list[list[str]]) -> None:
    table = patterns(units, CATEGORIES)
    assert same(percent(table).value, obvious_percent(units))
    assert same(krippendorff(table).value, obvious_alpha(units))
    assert percent(table).n == sum(len(unit) > 1 for unit in units)


@given(units, st.integers(2, 4))
def test_fleiss_is_what_every_pair_says(units: list[list[str]], m: int) -> None:
    assert same(fleiss(patterns(units), m).value, obvious_fleiss(units, m))


@given(pairs)
def test_cohen_is_what_every_pair_says(said: list[tuple[str, str]]) -> None:
    assert same(cohen(Counter(said)).value, obvious_cohen(said))


@given(units)
def test_no_figure_is_above_one_or_not_a_number(units: list[list[str]]) -> None:
    table = patterns(units)
    for found in (percent(table), krippendorff(table), fleiss(table, 2), *specific(table).values()):  # fmt: skip
        assert found.value is None or found.value <= 1
        assert (found.value is None) == bool(found.told)


@given(st.lists(st.dictionaries(st.sampled_from(["ana", "ben", "chi"]), st.sampled_from(CATEGORIES))))  # fmt: skip
def test_confusions_count_each_two_who_rated_the_same(
    units: list[dict[str, str]],
) -> None:
    found = confusions(units)
    for (one, other), told in found.items():
        assert one < other
        assert told == Counter((unit[one], unit[other]) for unit in units if {one, other} <= unit.keys())  # fmt: skip
    assert sum(told.total() for told in found.values()) == sum(math.comb(len(unit), 2) for unit in units)  # fmt: skip


def test_a_million_units_cost_no_more_than_their_patterns() -> None:
    table = Table(CATEGORIES, {(a, b, 3 - a - b): 100_000 for a in range(4) for b in range(4 - a)})  # fmt: skip
    begun = process_time()
    found = krippendorff(table), fleiss(table, 3), percent(table)
    assert process_time() - begun < 0.05
    assert {one.n for one in found} == {1_000_000}
