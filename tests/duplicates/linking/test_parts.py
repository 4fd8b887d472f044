"""The parts that figures are made of, each beside a slow and obvious way to the same."""

import math
import re
from collections import Counter

import numpy as np
import pytest
from duplicates.linking.telling import claims, told
from hypothesis import given, settings

from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.counting import Counting
from workbench.duplicates.linking.letters import SIZE, Letters
from workbench.duplicates.linking.pointing import pointing
from workbench.duplicates.linking.turning import (
    Days,
    dates,
    is_denied,
    is_negated,
    opposed,
    turning,
)
from workbench.duplicates.linking.words import words
from workbench.duplicates.numbers import agree

LETTERED = re.compile(r"[^_\W]+")


def slow_letters(texts: list[str]) -> list[list[float]]:
    """Cosines by the definition, pair by pair."""
    sets = []
    for text in texts:
        flat = f" {' '.join(LETTERED.findall(text.lower()))} "
        sets.append(
            {flat[at : at + SIZE] for at in range(max(1, len(flat) - SIZE + 1))}
        )
    held = Counter(group for groups in sets for group in groups)
    weight = {
        group: math.log((len(texts) + 1) / (n + 0.5)) for group, n in held.items()
    }
    length = [
        max(1e-9, math.sqrt(sum(weight[group] ** 2 for group in groups)))
        for groups in sets
    ]
    return [
        [
            sum(weight[group] ** 2 for group in a & b) / (length[i] * length[j])
            for j, b in enumerate(sets)
        ]
        for i, a in enumerate(sets)
    ]


@given(claims())
def test_letters_are_the_cosine_of_their_groups(drawn: list[Claim]) -> None:
    texts = [claim.text for claim in drawn]
    fast = Letters(texts)
    for claim, row in enumerate(slow_letters(texts)):
        assert np.allclose(fast.alike(claim), row, atol=1e-9)


@given(claims())
@settings(deadline=None)
def test_numbers_in_common_are_counted_one_by_one(drawn: list[Claim]) -> None:
    said = [words(claim.text) for claim in drawn]
    numbers = [[word.quantity for word in row if word.quantity] for row in said]
    unique = [list(dict.fromkeys((word.key, word.quantity._replace(first=0, last=0)) for word in row if word.quantity)) for row in said]  # fmt: skip
    rows = np.arange(len(drawn))
    counting = Counting(said)
    shared, differ, clash = (
        counting.shared(rows),
        counting.differ(rows),
        counting.clash(rows),
    )
    for a, here in enumerate(unique):
        for b, there in enumerate(unique):
            common = [key for key, one in here if any(key == other_key or agree(one, other) or agree(other, one) for other_key, other in there)]  # fmt: skip
            back = [key for key, one in there if any(key == other_key or agree(one, other) or agree(other, one) for other_key, other in here)]  # fmt: skip
            assert shared[a, b] == min(len(common), len(back))
            assert differ[a, b] == (len(common) < len(here) or len(back) < len(there))
            assert clash[a, b] == bool(numbers[a] and numbers[b] and not common)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("It took 120 minutes", "It took two hours", True),
        ("It took 120 minutes", "It took three hours", False),
        ("8,000 marched", "eight thousand marched", True),
        ("71 were aboard", "64 were aboard", False),
    ],
)
def test_numbers_agree_by_what_they_count(a: str, b: str, same: bool) -> None:
    counting = Counting([words(a), words(b)])
    assert bool(counting.shared(np.array([0]))[0, 1]) is same
    assert bool(counting.clash(np.array([0]))[0, 1]) is not same


@pytest.mark.parametrize(
    "text", ["He did not go", "Nobody went", "He didn't go", "No ship sank"]
)
def test_a_negation_is_seen(text: str) -> None:
    assert is_negated(text)


@pytest.mark.parametrize(
    "text", ["He went", "Not only did he go", "No doubt he went", "A knot in the rope"]
)
def test_what_turns_nothing_round_is_no_negation(text: str) -> None:
    assert not is_negated(text)


@pytest.mark.parametrize(
    "text", ["The paper wrongly said so", "It failed to open", "She withdrew the claim"]
)
def test_a_denial_is_seen(text: str) -> None:
    assert is_denied(text)
    assert not is_denied("The paper said so")


def test_opposites_stand_against_each_other_and_not_beside_each_other() -> None:
    assert opposed(turning("Prices rose"), turning("Prices fell"))
    assert not opposed(turning("Prices rose and fell"), turning("Prices fell and rose"))


def test_other_weekdays_and_months_clash() -> None:
    days = Days([dates(words(text)) for text in ("It sank on Monday", "It sank on Tuesday", "It sank", "It may sank in May", "It sank in June")])  # fmt: skip
    clash = days.clash(np.arange(5))
    assert clash.tolist() == [
        [False, True, False, False, False],
        [True, False, False, False, False],
        [False] * 5,
        [False, False, False, False, True],
        [False, False, False, True, False],
    ]


LEAD = "The ministry will export Patriot missiles to the ally"


@pytest.mark.parametrize(
    ("text", "source", "points"),
    [
        (
            "The Defence Ministry, while confirming the export",
            "The Defence Ministry",
            True,
        ),
        ("The Kyodo agency revealed the deal", "The Kyodo agency", True),
        ("The Kyodo agency revealed the deal", "", False),
        ("The Kyodo agency revealed a reactor fire", "The Kyodo agency", False),
        ("Ministry confirms export", "Ministry", False),
    ],
)
def test_a_claim_that_says_no_more_than_its_lead_points_at_it(text: str, source: str, points: bool) -> None:  # fmt: skip
    story = [
        Claim("0", "a", LEAD),
        Claim("1", "a", text, 0.5, (source,) if source else ()),
    ]
    sources = [frozenset(word.key for one in claim.sources for word in words(one)) for claim in story]  # fmt: skip
    said = [words(claim.text) for claim in story]
    assert pointing(story, said, sources) == ({1: 0} if points else {})


def test_no_claim_of_an_ordinary_story_points_back() -> None:
    story = told()
    assert (
        pointing(
            story, [words(claim.text) for claim in story], [frozenset()] * len(story)
        )
        == {}
    )
