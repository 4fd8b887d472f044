"""Which documents may tell one story."""

import math

from duplicates.linking.telling import THREE, texts
from hypothesis import given, settings

from workbench.duplicates.linking.neighbours import (
    FLOOR,
    HEAVIEST,
    KEY,
    heaviest,
    nearness,
)

FERRY, RADIO, _ = ("\n".join(sentences) for sentences in THREE.values())
OTHER = "The bank of Carrick cut its rate on Friday. Savers will lose a quarter of their interest."


def test_articles_of_one_story_are_near_and_others_are_not() -> None:
    ferry, radio, other = map(heaviest, (FERRY, RADIO, OTHER))
    assert nearness(ferry, radio) > FLOOR > nearness(ferry, other)


def test_one_shared_word_is_no_story() -> None:
    assert nearness({"ferry": 1.0}, {"ferry": 1.0}) == 0


@given(texts)
@settings(deadline=None)
def test_any_text_has_at_most_two_dozen_words_whose_squares_sum_to_one(
    text: str,
) -> None:
    found = heaviest(text)
    assert len(found) <= HEAVIEST
    assert all(0 < weight <= 1 and 0 < len(key) <= KEY for key, weight in found.items())
    assert not found or math.isclose(sum(weight**2 for weight in found.values()), 1)
    assert found == heaviest(text)


@given(texts, texts)
@settings(deadline=None)
def test_nearness_is_the_same_both_ways_and_at_most_one(a: str, b: str) -> None:
    one, other = heaviest(a), heaviest(b)
    assert nearness(one, other) == nearness(other, one)
    assert 0 <= nearness(one, other) <= 1 + 1e-9
