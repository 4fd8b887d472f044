"""Numbers in bulk: what numpy says of many pairs is what the guard says of each."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings, strategies as st
from numpy.typing import NDArray
from retold import corpus

from workbench.duplicates.conflicts import KINDS, Conflict, conflicts
from workbench.duplicates.differences import Conflicts
from workbench.duplicates.figures import figures, number_conflicts
from workbench.duplicates.finding import content_of
from workbench.duplicates.screening import NUMBERS
from workbench.duplicates.statements import raw, statement
from workbench.duplicates.tokens import Tokens
from workbench.duplicates.traits import traits
from workbench.duplicates.vocabulary import Vocabulary

WORDS = [
    "5", "7", "12", "12", "5.5", "1,200", "1200", "1987", "1988", "-5", "5m", "9th", "3bn", "twenty", "three",
    "hundred", "million", "milion", "about", "almost", "$", "%", "percent", "points", "km", "miles", "May", "Monday",
    "a", "boats", "rose", "1.2.3", "100000000", "123456789", "123456788", "zero",
]  # fmt: skip
CLAIMS = st.lists(
    st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), min_size=2, max_size=6
)


def one_by_one(
    tokens: Tokens, pairs: NDArray[np.int64]
) -> list[tuple[int, int, tuple[int, ...]]]:
    """The guard itself: row, kind, first and end on either side."""
    known = traits(tokens)
    claims = [statement(raw(known, claim)) for claim in range(len(tokens))]
    return [
        (row, KINDS.index(one.kind), _words(one))
        for row, (a, b) in enumerate(pairs.tolist())
        for one in conflicts(claims[a], claims[b], int(NUMBERS))
    ]


def _words(one: Conflict) -> tuple[int, ...]:
    return (*(one.a or (0, 0)), *(one.b or (0, 0)))


def in_bulk(against: Conflicts) -> list[tuple[int, int, tuple[int, ...]]]:
    columns = (against.rows, against.kinds, against.words)
    return [
        (row, kind, tuple(words))
        for row, kind, words in zip(
            *(column.tolist() for column in columns), strict=True
        )
    ]


@given(CLAIMS)
@settings(max_examples=300, deadline=None)
def test_many_pairs_at_once_are_told_what_each_is_told(texts: list[str]) -> None:
    tokens = content_of(texts, Vocabulary())
    pairs = np.array([*combinations(range(len(texts)), 2)], np.int64)
    told, against = number_conflicts(figures(tokens), *pairs.T)
    assert in_bulk(against) == [
        found for found in one_by_one(tokens, pairs) if told[found[0]]
    ]


def test_most_pairs_of_reports_are_told_in_bulk() -> None:
    claims = corpus(3000, 24)
    tokens = content_of([claim.text for claim in claims], Vocabulary())
    pairs = np.array(
        [(claim.parent, at) for at, claim in enumerate(claims) if claim.parent >= 0]
    )
    told, against = number_conflicts(figures(tokens), *pairs.T)
    assert told.mean() > 0.8
    assert len(against.rows) > 50
    assert in_bulk(against) == [
        found for found in one_by_one(tokens, pairs) if told[found[0]]
    ]


def test_no_pairs_and_no_numbers_are_fine() -> None:
    tokens = content_of(["a boat", "", "no number here"], Vocabulary())
    none = np.empty(0, np.int64)
    told, against = number_conflicts(figures(tokens), none, none)
    assert len(told) == len(against.rows) == 0
    told, against = number_conflicts(figures(tokens), np.array([0]), np.array([2]))
    assert told.all()
    assert len(against.rows) == 0
