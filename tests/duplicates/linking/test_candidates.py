"""What is offered: the five best of other documents, in tiers, with guards and answers that say why."""

import pytest
from duplicates.linking.telling import claims, told
from hypothesis import given, settings, strategies as st

from workbench.duplicates.linking.candidates import (
    ASTRAY,
    CONFIRM,
    LEADING,
    LIMIT,
    LINK,
    Candidate,
    Sure,
    Tier,
    candidates,
    sure,
)
from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.guards import STOPPING, Guard
from workbench.duplicates.linking.story import Story
from workbench.duplicates.linking.words import words


def offered(story: list[Claim]) -> list[Candidate]:
    return candidates(Story.of(story), {claim.document for claim in story})


def pair(a: str, b: str, source: str = "") -> Candidate:
    """Give what is made of two claims of two documents, with some others around them."""
    others = told()
    sources = (source,) if source else ()
    story = [Claim("a", "one", a, 0.2), Claim("b", "two", b, 0.2, sources), *others]
    return next(
        one for one in offered(story) if (one.claim, one.candidate) == ("a", "b")
    )


@given(claims())
@settings(max_examples=80, deadline=None)
def test_the_best_of_other_documents_are_offered_in_order(drawn: list[Claim]) -> None:
    document = {claim.key: claim.document for claim in drawn}
    found = offered(drawn)
    for key, here in document.items():
        mine = [one for one in found if one.claim == key]
        others = [other for other in document if document[other] != here]
        assert len(mine) == min(LIMIT, len(others))
        assert [one.rank for one in mine] == list(range(1, len(mine) + 1))
        assert [one.score for one in mine] == sorted(
            (one.score for one in mine), reverse=True
        )
        assert {one.candidate for one in mine} <= set(others)


@given(claims(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_what_is_offered_is_the_same_in_any_order(
    drawn: list[Claim], random: object
) -> None:
    mixed = list(drawn)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    assert offered(drawn) == offered(mixed)


@given(claims())
@settings(max_examples=80, deadline=None)
def test_tiers_keep_what_they_promise(drawn: list[Claim]) -> None:
    for one in offered(drawn):
        if one.tier == Tier.LINK:
            assert one.score >= LINK
            assert one.guards == ()
        if one.tier == Tier.CONFIRM:
            assert one.score >= CONFIRM
            assert STOPPING.isdisjoint(one.guards)


@given(claims())
@settings(max_examples=80, deadline=None)
def test_answers_are_words_of_both_claims(drawn: list[Claim]) -> None:
    shown = {claim.key: {word.shown for word in words(claim.text)} for claim in drawn}
    pointing = Story.of(drawn).points
    for one in offered(drawn):
        weights = [answer.weight for answer in one.answers]
        assert weights == sorted(weights, reverse=True)
        if not pointing:
            assert {answer.word for answer in one.answers} <= shown[one.claim]
            assert {answer.by for answer in one.answers} <= shown[one.candidate]


@given(claims())
@settings(max_examples=80, deadline=None)
def test_what_is_told_of_some_documents_is_the_same_whatever_is_kept_of_others(drawn: list[Claim]) -> None:  # fmt: skip
    for document in {claim.document for claim in drawn}:
        some = candidates(Story.of(drawn, {document}), {document}, limit=99)
        assert some == candidates(Story.of(drawn), {document}, limit=99)


@given(claims())
@settings(max_examples=80, deadline=None)
def test_sure_ones_are_links_those_to_confirm_and_the_best_of_each_claim(drawn: list[Claim]) -> None:  # fmt: skip
    for document in {claim.document for claim in drawn}:
        story = Story.of(drawn, {document})
        found = candidates(story, {document}, limit=99)
        assert sure(story, {document}) == [
            Sure(one.claim, one.candidate, one.score)
            for one in found
            if one.tier != Tier.MAYBE
            or (
                one.rank == 1 and one.score >= LEADING and ASTRAY.isdisjoint(one.guards)
            )
        ]


def test_a_story_that_repeats_itself_has_sure_ones() -> None:
    twice = [Claim(f"{claim.key}'", f"{claim.document}'", claim.text, claim.place) for claim in told()]  # fmt: skip
    story = Story.of([*told(), *twice], {"bell"})
    assert {(one.claim, one.candidate) for one in sure(story, {"bell"})} >= {("bell-0", "bell-0'"), ("bell-1", "bell-1'")}  # fmt: skip


def test_settled_pairs_are_not_offered() -> None:
    story = Story.of(told())
    first = candidates(story, {"bell"})[0]
    settled = {(min(first.claim, first.candidate), max(first.claim, first.candidate))}
    left = candidates(story, {"bell"}, settled=settled)
    assert (first.claim, first.candidate) not in {
        (one.claim, one.candidate) for one in left
    }


def test_a_plain_paraphrase_is_a_link_with_its_answers() -> None:
    found = pair("The lorry hit the crash barrier near Odda", "A truck hit the crash barrier near Odda")  # fmt: skip
    assert (found.rank, found.tier, found.guards) == (1, Tier.LINK, ())
    assert ("lorry", "truck") in {(answer.word, answer.by) for answer in found.answers}


@pytest.mark.parametrize(
    ("guard", "a", "b"),
    [
        (
            Guard.NUMBER,
            "71 people were aboard the Odda ferry",
            "64 people were aboard the Odda ferry",
        ),
        (
            Guard.NUMBER,
            "people were aboard the Odda ferry",
            "64 people were aboard the Odda ferry",
        ),
        (
            Guard.NEGATION,
            "The Odda ferry was insured",
            "The Odda ferry was not insured",
        ),
        (
            Guard.NEGATION,
            "Prices of the Odda ferry rose",
            "Prices of the Odda ferry fell",
        ),
        (
            Guard.NEGATION,
            "The firm reported losses at Odda",
            "The firm wrongly reported losses at Odda",
        ),
        (
            Guard.DATE,
            "The Odda ferry sails on Monday",
            "The Odda ferry sails on Tuesday",
        ),
        (
            Guard.ENTITY,
            "then the mayor praised Hansen",
            "then the mayor praised Lindqvist",
        ),
        (Guard.SHORT, "The quay collapsed", "The quay collapsed"),
    ],
)
def test_a_guard_names_what_stands_against_a_pair(guard: Guard, a: str, b: str) -> None:
    found = pair(a, b)
    assert guard in found.guards
    assert found.tier != Tier.LINK


def test_a_claim_that_points_back_is_offered_and_never_sure() -> None:
    story = [
        Claim("lead", "a", "The ministry will export Patriot missiles to Norway", 0.0),
        Claim(
            "point",
            "a",
            "The Kyodo agency revealed the deal",
            0.5,
            ("The Kyodo agency",),
        ),
        Claim(
            "other",
            "b",
            "Patriot missiles will be exported to Norway by the ministry",
            0.3,
        ),
    ]
    found = {one.claim: one for one in offered(story)}
    assert found["point"].score > 0.5
    assert Guard.POINTING in found["point"].guards
    assert found["point"].tier == Tier.MAYBE


def test_who_has_a_better_partner_is_told() -> None:
    story = [
        Claim("a", "one", "The Odda ferry sank in the storm", 0.2),
        Claim("b", "two", "The Odda ferry sank in the storm", 0.2),
        Claim("c", "two", "The Odda ferry sank", 0.3),
    ]
    found = {(one.claim, one.candidate): one for one in offered(story)}
    assert Guard.RIVAL in found["a", "c"].guards
    assert Guard.RIVAL not in found["a", "b"].guards


def test_a_claim_that_says_much_more_is_to_confirm_at_most() -> None:
    more = "The Odda ferry sank in the storm, taking a crate of trombones and its brass band"
    found = pair("The Odda ferry sank in the storm", more)
    assert found.tier != Tier.LINK
