"""A story's scores: by the definition, whatever the order, for any text."""

import math
from itertools import permutations

import numpy as np
from duplicates.linking.telling import claims, told
from hypothesis import given, settings, strategies as st

from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.story import (
    CONSTANT,
    FORMULA,
    GRAIN,
    IMAGINED,
    PASSED_OVER,
    Story,
)
from workbench.duplicates.linking.weights import NUMBER as OF_A_NUMBER, weight


def all_scores(story: Story) -> dict[tuple[str, str], float]:
    found = story.scores(np.arange(len(story.claims)))
    keys = [claim.key for claim in story.claims]
    return {
        (a, b): float(found[i, j])
        for i, a in enumerate(keys)
        for j, b in enumerate(keys)
    }


def slow_said(story: Story, a: int, b: int) -> float:
    """The harmonic mean of both coverages, word by word."""
    kinds = {word.key: word.kind for row in story.said for word in row.words}
    count = len(story.claims) + IMAGINED

    def weigh(key: str) -> float:
        held = sum(any(word.key == key for word in row.words) for row in story.said)
        before = OF_A_NUMBER if kinds[key] == "number" else weight(key)
        within = max(0, math.log(count / (held + 0.5)) / math.log(count))
        return before * math.sqrt(within)

    def covered(x: int, y: int) -> float:
        own = {key: round(GRAIN * float(story.has[x, at]) * weigh(key)) / GRAIN for key, at in story.at.items() if story.has[x, at] > 0}  # fmt: skip
        whole = sum(own.values())
        theirs = [at for at in range(len(story.at)) if story.has[y, at] > 0]
        told = sum(
            value * max([1.0 if at == story.at[key] else story.near.get(at, {}).get(story.at[key], 0.0) for at in theirs], default=0)
            for key, value in own.items()
        )  # fmt: skip
        return told / whole if whole else 0.0

    there, back = covered(a, b), covered(b, a)
    return 2 * there * back / (there + back) if there + back else 0.0


@given(claims())
@settings(max_examples=60, deadline=None)
def test_what_is_said_is_counted_word_by_word(drawn: list[Claim]) -> None:
    story = Story.of(drawn)
    rows = np.arange(len(drawn))
    said = story.figures(rows)["said"]
    for a in rows.tolist():
        for b in rows.tolist():
            assert math.isclose(said[a, b], slow_said(story, a, b), abs_tol=2e-3)


@given(claims())
@settings(max_examples=60, deadline=None)
def test_scores_are_the_formula_less_what_passes_them_over(drawn: list[Claim]) -> None:
    story = Story.of(drawn)
    count = len(drawn)
    figures = story.figures(np.arange(count))
    documents = [claim.document for claim in story.claims]

    def total(a: int, b: int) -> float:
        return CONSTANT + sum(
            FORMULA[name] * float(figures[name][a, b]) for name in FORMULA
        )

    def alone(a: int, b: int) -> float:
        return 1 / (1 + math.exp(-total(a, b)))

    found = story.scores(np.arange(count))
    for a in range(count):
        for b in range(count):
            there = max(
                alone(a, x) for x in range(count) if documents[x] == documents[b]
            )
            here = max(
                alone(y, b) for y in range(count) if documents[y] == documents[a]
            )
            over = (there - alone(a, b)) + (here - alone(a, b))
            wanted = 1 / (1 + math.exp(-(total(a, b) - PASSED_OVER * over)))
            assert math.isclose(found[a, b], wanted, abs_tol=2e-4)


@given(claims(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_claims_never_matters(drawn: list[Claim], random: object) -> None:
    mixed = list(drawn)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    assert all_scores(Story.of(drawn)) == all_scores(Story.of(mixed))


def test_the_order_of_documents_never_matters() -> None:
    story = told()
    documents = sorted({claim.document for claim in story})
    orders = [
        all_scores(
            Story.of(
                [claim for name in order for claim in story if claim.document == name]
            )
        )
        for order in permutations(documents)
    ]
    assert all(order == orders[0] for order in orders)


@given(claims())
@settings(max_examples=60, deadline=None)
def test_scores_are_shares_and_the_same_both_ways(drawn: list[Claim]) -> None:
    found = all_scores(Story.of(drawn))
    for (a, b), score in found.items():
        assert 0 <= score <= 1
        assert score == found[b, a]


def test_some_claims_score_as_all_do() -> None:
    story = Story.of(told())
    whole = story.scores(np.arange(len(story.claims)))
    # all claims of one document: which partner passes which over hangs on them
    rows = np.array(
        [n for n, claim in enumerate(story.claims) if claim.document == "radio"]
    )
    assert np.array_equal(story.scores(rows), whole[rows])


def test_a_story_without_claims_has_no_scores() -> None:
    assert Story.of([]).scores(np.arange(0)).shape == (0, 0)


def test_words_that_answer_each_other_bring_claims_together() -> None:
    found = all_scores(Story.of(told()))
    assert found["bell-0", "radio-0"] > 0.5 > found["bell-0", "trumpet-1"]
    assert found["bell-1", "radio-1"] > found["bell-1", "trumpet-1"]
