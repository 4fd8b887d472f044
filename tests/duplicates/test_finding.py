"""Pairs, from texts to the end: against all pairs compared one by one, with any workers, on any input."""

import random
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from rapidfuzz import fuzz
from retold import SAME, corpus, digest

from workbench.desk.forks import Forks
from workbench.desk.workers import Workers
from workbench.duplicates.bitmaps import PART, SHARED, Bitmaps
from workbench.duplicates.differences import Difference
from workbench.duplicates.finding import (
    Pairs,
    Ways,
    clusters,
    content_of,
    find_pairs,
    unchained,
)
from workbench.duplicates.lexicon import lexicon
from workbench.duplicates.matching import match_pairs
from workbench.duplicates.relations import RELATIONS, Relation
from workbench.duplicates.scoring import score
from workbench.duplicates.vocabulary import Vocabulary

Differences = tuple[Difference, ...]


def told(found: Pairs) -> list[tuple[int, int, float, Relation, Differences]]:
    differing = found.differences(range(len(found)))
    return [
        (a, b, round(points, 3), RELATIONS[relation], differing.get(row, ()))
        for row, ((a, b), points, relation) in enumerate(
            zip(
                found.claims.tolist(),
                found.scores.tolist(),
                found.relations.tolist(),
                strict=True,
            )
        )
    ]


def test_pairs_are_those_of_comparing_every_claim_with_every_other() -> None:
    texts = [claim.text for claim in corpus(260, 31)]
    found = {(a, b): rest for a, b, *rest in told(find_pairs(texts))}
    every = list(combinations(range(len(texts)), 2))
    wanted = {
        pair: [round(matched.score, 3), matched.relation, matched.differences]
        for pair, matched in zip(
            every, match_pairs([(texts[a], texts[b]) for a, b in every]), strict=True
        )
        if matched.relation is not Relation.NONE
    }
    assert found.keys() <= wanted.keys()
    for pair, rest in found.items():
        assert rest == wanted[pair]
    sure = {
        pair
        for pair, (_, relation, _) in wanted.items()
        if relation is not Relation.POSSIBLE
    }
    assert len(sure) > 80
    assert sure <= found.keys()


@given(
    st.lists(
        st.lists(
            st.sampled_from(
                ["alpha", "beta", "gamma", "delta", "omega", "7", "9", "not"]
            ),
            max_size=7,
        ).map(" ".join),
        max_size=9,
    )
)
@settings(max_examples=60, deadline=None)
def test_scores_are_those_of_sorted_words(texts: list[str]) -> None:
    tokens = content_of(texts, Vocabulary())
    pairs = np.array([*combinations(range(len(texts)), 2)], np.int64).reshape(-1, 2)
    words = [" ".join(sorted(tokens.words(claim))) for claim in range(len(texts))]
    wanted = [
        fuzz.ratio(words[a], words[b]) if words[a] and words[b] else 0
        for a, b in pairs.tolist()
    ]
    assert score(tokens, pairs, floor=0).tolist() == pytest.approx(wanted, abs=1e-4)


SHORT_CLAIMS = st.lists(
    st.lists(
        st.sampled_from(
            ["harbour", "harbours", "ferry", "bridge", "Holt", "Dorn", "sank", "sunk", "the", "of", "12", "13", "not", "not"]
        ),
        max_size=6,
    ).map(" ".join),
    max_size=9,
)  # fmt: skip


def slow_pairs(texts: list[str]) -> dict[tuple[int, int], tuple[object, ...]]:
    """Every claim beside every other, one pair at a time."""
    every = list(combinations(range(len(texts)), 2))
    matched = match_pairs([(texts[a], texts[b]) for a, b in every])
    return {
        pair: (round(one.score, 3), one.relation, one.differences)
        for pair, one in zip(every, matched, strict=True)
        if one.relation is not Relation.NONE
    }


def weight(words: set[str]) -> int:
    small = lexicon().function
    return sum(1 if word in small else 3 for word in words)


def enough_in_common(a: list[str], b: list[str]) -> bool:
    """The rule of the look before the score: two words at least, and enough of their weight."""
    x, y, both = weight(set(a)), weight(set(b)), weight({*a} & {*b})
    needed = min(float(SHARED) / 2 * (x + y), float(PART) * min(x, y))
    return a == b or (len({*a} & {*b}) >= 2 and both >= needed + 1e-6)


@given(SHORT_CLAIMS)
@settings(max_examples=200, deadline=None)
def test_pairs_of_any_short_claims_are_those_of_all_by_all(texts: list[str]) -> None:
    found = {(a, b): tuple(rest) for a, b, *rest in told(find_pairs(texts))}
    wanted = slow_pairs(texts)
    # six words are all among the rarest: whoever has enough in common is found, and nothing is that all by all is not
    assert found.items() <= wanted.items()
    tokens = content_of(texts, Vocabulary())
    words = [tokens.words(claim) for claim in range(len(texts))]
    # of a claim two of whose words share a bit, less is seen than there is
    bits = Bitmaps.of(tokens).weights
    if any(bits[at] != weight({*told}) for at, told in enumerate(words)):
        return
    assert {
        pair for pair in wanted if enough_in_common(*(words[at] for at in pair))
    } <= found.keys()


@given(SHORT_CLAIMS)
@settings(max_examples=100, deadline=None)
def test_clusters_lie_within_what_walking_from_pair_to_pair_reaches(
    texts: list[str],
) -> None:
    found = find_pairs(texts)
    labels = clusters(found, len(texts)).tolist()
    same = [pair[:2] for pair in told(found) if pair[3] is Relation.SAME]
    for claim, label in enumerate(labels):
        reached, walk = {claim}, [claim]
        while walk:
            at = walk.pop()
            new = {x for pair in same if at in pair for x in pair} - reached
            reached |= new
            walk += new
        assert label in reached
        assert labels.index(label) == label


def test_any_number_of_workers_gives_the_same_pairs() -> None:
    texts = [claim.text for claim in corpus(700, 32)]
    wanted = told(find_pairs(texts))
    with ThreadPoolExecutor(3) as threads:
        assert told(find_pairs(texts, ways=Ways(threads.map))) == wanted
    for count in (2, 3):
        forks = Forks(count)
        assert told(find_pairs(texts, ways=Ways(forks.map, parts=count))) == wanted
    with Workers(2, processes=True) as workers:
        assert (
            told(find_pairs(texts, ways=Ways(workers.threads, workers.processes)))
            == wanted
        )


def test_the_order_of_claims_changes_no_pair() -> None:
    claims = corpus(500, 33)
    texts = [claim.text for claim in claims]
    places = random.Random(1).sample(range(len(texts)), len(texts))
    shuffled = [texts[place] for place in places]
    found = {
        frozenset((a, b)): (points, relation)
        for a, b, points, relation, _ in told(find_pairs(texts))
    }
    again = {
        frozenset((places[a], places[b])): (points, relation)
        for a, b, points, relation, _ in told(find_pairs(shuffled))
    }
    assert found == again


def test_repeats_take_part_in_the_pairs_of_their_first() -> None:
    first, other = (
        "The old mill by the river was sold for 23 crowns.",
        "The old mill by the river was sold for 32 crowns.",
    )
    found = told(
        find_pairs(
            [first, other, first.upper(), other, "Nothing to do with it at all."]
        )
    )
    relations = {(a, b): relation for a, b, _, relation, _ in found}
    assert relations == {
        (0, 1): Relation.DIFFERS, (0, 2): Relation.SAME, (0, 3): Relation.DIFFERS,
        (1, 2): Relation.DIFFERS, (1, 3): Relation.SAME, (2, 3): Relation.DIFFERS,
    }  # fmt: skip
    texts = [first, other, first.upper(), other]
    for a, b, _, _, differences in found:
        for _, x, y in differences:
            assert x is not None
            assert y is not None
            quoted = x.of(texts[a]), y.of(texts[b])
            assert sorted(quoted) == ["23", "32"]


def test_a_threshold_moves_same_and_possible_together() -> None:
    texts = [claim.text for claim in corpus(600, 34)]
    counts = []
    for threshold in (65.0, 75.0, 95.0):
        found = find_pairs(texts, same=threshold)
        same = found.relations == RELATIONS.index(Relation.SAME)
        counts.append(int(same.sum()))
        possible = found.scores[found.relations == RELATIONS.index(Relation.POSSIBLE)]
        assert (possible < threshold).all()
    assert counts == sorted(counts, reverse=True)


def test_links_that_chain_clusters_are_told_as_possible() -> None:
    texts = [claim.text for claim in corpus(2500, 35)]
    found = find_pairs(texts)
    labels = clusters(found, len(texts))
    loosened = unchained(found, len(texts))
    same = loosened.relations == RELATIONS.index(Relation.SAME)
    assert (labels[loosened.claims[same, 0]] == labels[loosened.claims[same, 1]]).all()
    assert loosened.count(Relation.DIFFERS) == found.count(Relation.DIFFERS)
    assert len(loosened) == len(found)


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["", "", "..."],
        ["Yes."],
        ["Yes.", "No.", "yes"],
        ["of the to and", "to the of and", "and"],
        ["\ud800", "\0", "🙂", "🙂🙂"],
        [
            "שלום עולם היום",
            "שלום עולם אתמול",
            "مرحبا بالعالم",
            "日本の首相は東京で語った",
            "日本の首相は大阪で語った",
        ],
        ["'" * 5000 + "a" + "'" * 5000, "a " + "!" * 9000],
    ],
)
def test_any_input_is_answered(texts: list[str]) -> None:
    found = find_pairs(texts)
    for a, b, points, relation, _ in told(found):
        assert 0 <= a < b < len(texts)
        assert 0 < points <= 100
        assert relation is not Relation.NONE
    for matched in match_pairs([(x, y) for x in texts for y in texts]):
        assert 0 <= matched.score <= 100


def test_one_word_claims_pair_only_when_they_are_the_same() -> None:
    assert [pair[:2] for pair in told(find_pairs(["Yes.", "No.", "yes"]))] == [(0, 2)]


def test_scripts_without_spaces_are_compared_sign_by_sign() -> None:
    texts = [
        "日本の首相は月曜日に東京で記者団に語った",
        "日本の首相は月曜日に大阪で記者団に語った",
        "株価は三日続けて下がった",
    ]
    assert [(a, b) for a, b, *_ in told(find_pairs(texts))] == [(0, 1)]


def test_a_claim_of_ten_thousand_words_is_found_again() -> None:
    r = random.Random(2)
    words = [f"{r.choice('bdfgklmn')}{r.choice('aeiou')}{at}" for at in range(10_000)]
    changed = [word if at % 50 else word + "x" for at, word in enumerate(words)]
    found = told(find_pairs([" ".join(words), "a short claim", " ".join(changed)]))
    assert [(a, b) for a, b, *_ in found] == [(0, 2)]


def test_many_identical_claims_take_no_more_than_a_pair_each() -> None:
    found = find_pairs(
        ["The very same claim about the old mill."] * 30_000
        + ["The very same claim about the new mill."]
    )
    assert len(found) < 31_500
    assert not clusters(found, 30_001)[:30_000].any()


def test_many_claims_that_differ_in_a_number_stay_within_the_window() -> None:
    found = find_pairs(
        [
            f"Lot {at} of the old mill was sold to the council on Monday."
            for at in range(1500)
        ]
    )
    assert 1500 <= len(found) <= 1500 * 60
    assert found.count(Relation.SAME) == 0


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (
            "ראש העיר הודיע ביום שני כי הגשר ייסגר למשך 23 ימים",
            "ראש העיר הודיע ביום שני כי הגשר ייסגר למשך 32 ימים",
            Relation.DIFFERS,
        ),
        (
            "قال رئيس البلدية إن الجسر سيغلق ٢٣ يوما بعد العاصفة",
            "قال رئيس البلدية إن الجسر سيغلق 23 يوما بعد العاصفة",
            Relation.SAME,
        ),
        (
            "Мэр сообщил, что мост закроют на 23 дня после бури",
            "мэр сообщил что мост закроют на 23 дня после бури",
            Relation.SAME,
        ),
        (
            "The mayor of 東京 said the bridge will be shut for 23 days",
            "The mayor of 東京 said the bridge will be shut for 24 days",
            Relation.DIFFERS,
        ),
        (
            "The storm hurt two hundred and five people in the harbour",
            "The storm hurt 205 people in the harbour",
            Relation.SAME,
        ),
        (
            "The storm hurt two hundred people in the old harbour",
            "The storm hurt three hundred people in the old harbour",
            Relation.DIFFERS,
        ),
    ],
)
def test_other_scripts_and_numbers_in_words_are_judged_alike(
    a: str, b: str, relation: Relation
) -> None:
    (only,) = told(find_pairs([a, b, "Nothing to do with either of them."]))
    assert only[:2] == (0, 1)
    assert only[3] is relation


def test_the_processes_are_given_what_can_travel() -> None:
    texts = [claim.text for claim in corpus(300, 36)]
    with ProcessPoolExecutor(1) as pool:
        assert told(find_pairs(texts, ways=Ways(map, pool.map))) == told(
            find_pairs(texts)
        )


CORPUS = "eb717e4e5dbc829d"
"""First digits of the hash of the corpus the floors below were measured on."""


def test_quality_does_not_fall_below_what_was_measured() -> None:
    claims = corpus(6000, 99)
    assert digest(claims).startswith(CORPUS), (
        "the corpus changed: measure again and set the floors anew"
    )
    found = unchained(find_pairs([claim.text for claim in claims]), len(claims))
    facts = np.array([claim.fact for claim in claims])
    a, b = found.claims.T
    same = found.relations == RELATIONS.index(Relation.SAME)
    sizes = np.bincount(facts)
    wanted = int((sizes * (sizes - 1) // 2).sum())
    right = facts[a] == facts[b]
    assert right.sum() / wanted >= 0.99
    assert (right & same).sum() / wanted >= 0.98
    assert (right & same).sum() / same.sum() >= 0.97
    labels = clusters(found, len(claims))
    both = np.unique(
        np.stack((labels, facts)), axis=1, return_inverse=True, return_counts=True
    )
    shared = both[2][both[1]]
    alone = (np.bincount(labels)[labels] == 1) & (sizes[facts] == 1)
    precision = (shared / np.bincount(labels)[labels])[~alone].mean()
    recall = (shared / sizes[facts])[~alone].mean()
    assert 2 * precision * recall / (precision + recall) >= 0.97
    assert set(SAME) <= {claim.kind for claim in claims}
