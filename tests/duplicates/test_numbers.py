"""Numbers as claims write them, and when two of them may be one."""

import pytest

from workbench.duplicates.finding import content_of
from workbench.duplicates.lexicon import lexicon
from workbench.duplicates.numbers import Quantity, agree, quantities
from workbench.duplicates.vocabulary import Vocabulary


def found(text: str) -> list[Quantity]:
    tokens = content_of([text], Vocabulary())
    return quantities(tokens.words(0), tokens.flags.tolist(), lexicon())


def one(text: str) -> Quantity:
    (quantity,) = found(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "dimension"),
    [
        ("23 people were hurt", 23, ""),
        ("some 1,234,567 birds", 1_234_567, ""),
        ("twenty-three people", 23, ""),
        ("two hundred boats", 200, ""),
        ("a hundred boats", 100, ""),
        ("two hundred and five boats", 205, ""),
        ("three thousand four hundred and twenty-two boats", 3422, ""),
        ("two hundred thousand boats", 200_000, ""),
        ("two million five hundred thousand dollars", 2_500_000, "dollars"),
        ("1.2 million boats", 1_200_000, ""),
        ("it cost $5m then", 5_000_000, "dollars"),
        ("it cost 5 billion dlrs", 5_000_000_000, "dollars"),
        ("3bn euros", 3_000_000_000, "euros"),
        ("growth of 4.5 pct", 4.5, "percent"),
        ("growth of 4.5%", 4.5, "percent"),
        ("it took 12 hours", 12, "time"),
        ("minus -5 degrees", -5, "degrees"),
        ("the 9th army", 9, "th"),
        ("seven of them", 7, ""),
    ],
)
def test_a_number_is_read_with_its_scale_and_unit(
    text: str, value: float, dimension: str
) -> None:
    quantity = one(text)
    assert quantity.value == pytest.approx(value)
    assert quantity.dimension == dimension


def test_what_only_looks_like_a_number_is_none() -> None:
    assert found("Millions of one-eyed hundreds, F16 and B-flat") == []


def test_a_bare_number_of_our_times_is_a_year() -> None:
    assert one("closed since 1987").year
    assert not one("1,987 boats").year
    assert not one("1987 dollars").year
    assert not one("3200 boats").year


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("23 people", "twenty-three people"),
        ("1.2 million people", "1,200,000 people"),
        ("about 1,200 people", "1,234 people"),
        ("1.2 million people", "1,234,567 people"),
        ("5 percent", "5%"),
        ("$5 million", "5m dollars"),
        ("5 km away", "3.1 miles away"),
        ("24 hours", "1 day"),
        ("5 of them", "5 percent of them"),
        ("a drop of 4 billion tonnes", "a drop of 4"),
        ("a sum of 4 billion dlrs", "a sum of 4 billoin dlrs"),
    ],
)
def test_one_number_written_two_ways_agrees(a: str, b: str) -> None:
    assert agree(one(a), one(b))
    assert agree(one(b), one(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("23 people", "32 people"),
        ("1,200 people", "1,234 people"),
        ("about 1,200 people", "about 1,234 people"),
        ("1.2 million people", "1.3 million people"),
        ("1.2 million people", "1.2 billion people"),
        ("5 percent", "5 points"),
        ("5 dollars", "5 euros"),
        ("5 km away", "5 miles away"),
        ("1987 was dry", "1988 was dry"),
        ("a cost of 4 billion tonnes", "a cost of 4 for all"),
        ("lows of -5 or so", "lows of 5 or so"),
    ],
)
def test_two_numbers_do_not_agree(a: str, b: str) -> None:
    assert not agree(found(a)[0], found(b)[0])
    assert not agree(found(b)[0], found(a)[0])
