"""The guards: what makes two near-copies differ, and what does not."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from retold import OTHER, SAME, corpus

from workbench.duplicates.conflicts import conflicts
from workbench.duplicates.finding import content_of
from workbench.duplicates.matching import match_pairs
from workbench.duplicates.relations import Relation
from workbench.duplicates.screening import screen
from workbench.duplicates.statements import raw, statement
from workbench.duplicates.traits import traits
from workbench.duplicates.vocabulary import Vocabulary

DIFFERENT = [
    # numbers
    ("The storm hurt 23 people in the harbour.", "The storm hurt 32 people in the harbour.", "number", "23", "32"),
    ("The storm hurt twenty-three people in the harbour.", "The storm hurt 24 people in the harbour.", "number", "twenty-three", "24"),
    ("The new pier cost $1.2 million in all.", "The new pier cost $1.3 million in all.", "number", "1.2 million", "1.3 million"),
    ("Prices in the port rose by 5 percent in all.", "Prices in the port rose by 5 points in all.", "number", "5 percent", "5 points"),
    ("Five of seven boats came back to the quay.", "Five of five boats came back to the quay.", "number", "seven", "five"),
    # negation and its likes
    ("The council will pay for the new roof.", "The council will not pay for the new roof.", "negation", "", "not"),
    ("The crew didn’t hear the alarm that night.", "The crew did hear the alarm that night.", "negation", "didn’t", ""),
    ("The ferry is not only late but full.", "The ferry is only late but full.", "negation", "not", ""),
    ("Nobody was in the tower when it fell.", "Somebody was in the tower when it fell.", "negation", "Nobody", ""),
    ("Grain prices rose in the valley after the rain.", "Grain prices fell in the valley after the rain.", "negation", "rose", "fell"),
    ("The pier was shut before the storm came in.", "The pier was shut after the storm came in.", "negation", "before", "after"),
    # dates
    ("The bridge to the island opened in March again.", "The bridge to the island opened in May again.", "date", "March", "May"),
    ("The bridge to the island opened on Monday again.", "The bridge to the island opened on Friday again.", "date", "Monday", "Friday"),
    ("The old bridge to the island fell in 1987.", "The old bridge to the island fell in 1988.", "date", "1987", "1988"),
    ("The bridge opened again on May 5 at noon.", "The bridge opened again on May 6 at noon.", "date", "5", "6"),
    # names
    ("The grain was sold to Orlick traders at the quay.", "The grain was sold to Vasham traders at the quay.", "entity", "Orlick", "Vasham"),
    ("Troops moved from Iran to the northern border.", "Troops moved from Iraq to the northern border.", "entity", "Iran", "Iraq"),
    ("The envoy of Austria left the long talks early.", "The envoy of Australia left the long talks early.", "entity", "Austria", "Australia"),
    ("The harbour was bought by Ann Holt last year.", "The harbour was bought by Kim Dorn last year.", "entity", "Ann Holt", "Kim Dorn"),
    ("A letter to Mayor Holt was found in the mill.", "a letter to mayor dorn was found in the mill", "entity", "Holt", "dorn"),
    # who does what to whom
    ("In spring the firm of Holt sued that of Dorn for fraud.", "In spring the firm of Dorn sued that of Holt for fraud.", "role", "Holt", "Dorn"),
    ("At home Marlick beat visitors from Tamova.", "At home Tamova beat visitors from Marlick.", "role", "Marlick", "Tamova"),
    ("In the vote 12 were for it and 30 against.", "In the vote 30 were for it and 12 against.", "role", "12", "30"),
    ("The mill is on Marlick's Tamova quay by the river.", "The mill is on Tamova's Marlick quay by the river.", "role", "Marlick's", "Tamova's"),
    ("They sold all of it to buyers in Marlick, Holt told us.", "They sold all of it to buyers in Holt, Marlick told us.", "role", "Marlick", "Holt"),
    ("They landed at Marlick and Tamova, Dorn, in the rain.", "They landed at Dorn and Tamova, Marlick, in the rain.", "role", "Marlick", "Dorn"),
    ("Late that night the dog bit the man in the old mill.", "Late that night the man bit the dog in the old mill.", "role", "dog", "man"),
    ("Profit of the mill beside loss of the quay this year.", "Loss of the mill beside profit of the quay this year.", "role", "Profit", "Loss"),
    ("That year Marlick Steel's barges sank those of Tamova.", "That year Tamova's barges sank those of Marlick Steel.", "role", "Marlick Steel's", "Tamova's"),
]  # fmt: skip

THE_SAME = [
    ("The storm hurt 23 people.", "The storm hurt twenty-three people."),
    (
        "The pier cost 1.2 million crowns to build.",
        "The pier cost 1,200,000 crowns to build.",
    ),
    (
        "About 1,200 boats left the harbour at dawn.",
        "The 1,234 boats left the harbour at dawn.",
    ),
    (
        "Prices rose 5% in the port last year.",
        "Prices rose 5 percent in the port last year.",
    ),
    ("The bridge opened in January this year.", "The bridge opened in Jan. this year."),
    (
        "Delegates of the United Nations left the island.",
        "Delegates of the UN left the island.",
    ),
    (
        "The firm of Marlickson paid for the barges.",
        "The firm of Marlikson paid for the barges.",
    ),
    (
        "The Supreme Court heard the case of the barges.",
        "The Supreme Tribunal heard the case of the barges.",
    ),
    (
        "Holt, after the long storm, sold the mill to Dorn.",
        "After the long storm, Holt sold the mill to Dorn.",
    ),
    (
        "Boats from Marlick and Tamova were in the harbour.",
        "Boats from Tamova and Marlick were in the harbour.",
    ),
    (
        "Boats from Marlick, Tamova and Dorn were in the harbour.",
        "Boats from Dorn, Tamova and Marlick were in the harbour.",
    ),
    (
        "After the long storm the old ferry left the quay again.",
        "The old ferry left the quay again after the long storm.",
    ),
    (
        "The old mill and the new quay were sold.",
        "The new quay and the old mill were sold.",
    ),
    (
        "The ferry was late, which nobody on the island had expected.",
        "The ferry was late.",
    ),
    (
        "The mill was closed on Monday, officials said.",
        "The mill was closed on Monday, police told the BBC.",
    ),
    (
        "He never slept in the tower that winter.",
        "He nver slept in the tower that winter.",
    ),
    (
        "the mill by the river was sold to holt",
        "The mill by the river was sold to Holt.",
    ),
    (
        "THE MILL BY THE RIVER WAS SOLD TO HOLT",
        "The mill by the river was sold to Holt.",
    ),
]


@pytest.mark.parametrize(("a", "b", "kind", "left", "right"), DIFFERENT)
def test_a_changed_fact_is_named_in_the_claims_own_words(
    a: str, b: str, kind: str, left: str, right: str
) -> None:
    for first, second, words in ((a, b, (left, right)), (b, a, (right, left))):
        (matched,) = match_pairs([(first, second)])
        assert matched.relation is Relation.DIFFERS
        difference = matched.differences[0]
        assert difference.kind == kind
        x, y = difference.a, difference.b
        assert (x.of(first) if x else "", y.of(second) if y else "") == words


@pytest.mark.parametrize(("a", "b"), THE_SAME)
def test_another_way_to_say_it_is_no_conflict(a: str, b: str) -> None:
    for pair in ((a, b), (b, a)):
        (matched,) = match_pairs([pair])
        assert matched.differences == ()
        assert matched.relation is not Relation.DIFFERS


def test_a_claim_never_conflicts_with_itself() -> None:
    texts = [text for a, b, *_ in DIFFERENT for text in (a, b)]
    known = traits(content_of(texts, Vocabulary()))
    for claim in range(len(texts)):
        mine = statement(raw(known, claim))
        assert conflicts(mine, mine) == ()


def test_what_the_screen_lets_go_has_no_conflict() -> None:
    claims = corpus(4000, 21)
    made = [(claim.parent, at) for at, claim in enumerate(claims) if claim.parent >= 0]
    r = np.random.default_rng(2)
    pairs = np.concatenate((np.array(made), r.integers(0, len(claims), (1000, 2))))
    known = traits(content_of([claim.text for claim in claims], Vocabulary()))
    suspect = screen(known, pairs[:, 0], pairs[:, 1]).suspect
    free = pairs[suspect == 0]
    assert len(free) > 300
    for a, b in free.tolist():
        assert conflicts(statement(raw(known, a)), statement(raw(known, b))) == ()


def test_the_guards_that_are_not_called_would_find_nothing() -> None:
    claims = corpus(1500, 22)
    made = np.array(
        [(claim.parent, at) for at, claim in enumerate(claims) if claim.parent >= 0]
    )
    known = traits(content_of([claim.text for claim in claims], Vocabulary()))
    suspect = screen(known, made[:, 0], made[:, 1]).suspect.tolist()
    for (a, b), guards in zip(made.tolist(), suspect, strict=True):
        sides = statement(raw(known, a)), statement(raw(known, b))
        assert conflicts(*sides, guards) == conflicts(*sides)


def test_kinds_of_change_are_told_apart() -> None:
    claims = corpus(4000, 23)
    pairs = [
        (claims[claim.parent].text, claim.text) for claim in claims if claim.parent >= 0
    ]
    kinds = [claim.kind for claim in claims if claim.parent >= 0]
    named: dict[str, list[bool]] = {}
    for kind, matched in zip(kinds, match_pairs(pairs), strict=True):
        found = {difference.kind for difference in matched.differences}
        named.setdefault(kind, []).append(
            kind in found if kind in OTHER else bool(found)
        )
    for kind, hits in named.items():
        share = sum(hits) / len(hits)
        assert share >= 0.95 if kind in OTHER else share <= 0.02, kind
    assert set(named) == {*SAME, *OTHER}


WORDS = [
    "Holt", "Dorn", "Holt's", "Iran", "Iraq", "UN", "Bank", "dog", "man", "men", "bit", "the", "The", "and", ",", ".",
    "not", "never", "only", "rose", "fell", "5", "7", "1987", "1988", "Monday", "Friday", "May", "marlick", "Marlick",
]  # fmt: skip
CLAIMS = st.lists(
    st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), min_size=2, max_size=5
)


@given(CLAIMS, st.data())
@settings(max_examples=300, deadline=None)
def test_the_screen_calls_every_guard_that_would_find_something(
    texts: list[str], data: st.DataObject
) -> None:
    words = texts[0].split()
    # the same words in another order: who did what to whom
    texts = [*texts, " ".join(data.draw(st.permutations(words)))]
    known = traits(content_of(texts, Vocabulary()))
    sides = [statement(raw(known, claim)) for claim in range(len(texts))]
    pairs = np.array([*permutations(range(len(texts)), 2)])
    called = screen(known, pairs[:, 0], pairs[:, 1]).suspect.tolist()
    for (a, b), guards in zip(pairs.tolist(), called, strict=True):
        assert conflicts(sides[a], sides[b], guards) == conflicts(sides[a], sides[b])
