"""Roots that one house alone tells of: the doubt about it gives way to a word on that very edge, and to no other."""

import pytest
from told import Told

from workbench.provenance.edges import Edit
from workbench.provenance.judgement import Judgement

FACTS = (
    "the weir at Sarn is broken",
    "Sarn's weir has given way",
    "there is a hole in the weir at Sarn",
)
TWO = f"At noon {FACTS[0]}, police said. In the morning it was seen that {FACTS[1]}; our reporter stood there."
THREE = f"{TWO} It is certain that {FACTS[2]}, Dr Elke Brandt of Sallow Infirmary said."
POLICE, WITNESS, DOCTOR = "entity:police", "witness:holm echo", "entity:elke brandt"


def judged(text: str, *edits: Edit) -> Judgement:
    told = Told([("Holm Echo", text)])
    found = [fact for fact in FACTS if fact in text]
    return told.judge(*(("a", fact) for fact in found), edits=edits)


def carried(found: Judgement) -> list[tuple[str, str]]:
    return [
        (found.nodes[edge.a][1], found.nodes[edge.b][1])
        for edge in found.dependence
        if edge.rule == "one-carrier"
    ]


@pytest.mark.parametrize(
    "edit",
    [
        Edit(POLICE, "media:reuters", "rejected"),
        Edit("entity:mayor", DOCTOR, "independent"),
        Edit(POLICE, WITNESS, "rejected", "same-body"),
        Edit(POLICE, WITNESS, "soft"),
    ],
)
def test_a_word_on_another_edge_leaves_it(edit: Edit) -> None:
    assert judged(TWO).n_min == judged(TWO, edit).n_min == 1
    assert carried(judged(TWO, edit)) == [(POLICE, WITNESS)]


@pytest.mark.parametrize(
    "edit",
    [
        Edit(POLICE, WITNESS, "rejected"),
        Edit(WITNESS, POLICE, "rejected", "one-carrier"),
        Edit(POLICE, WITNESS, "independent"),
    ],
)
def test_a_word_on_that_very_edge_takes_it_away(edit: Edit) -> None:
    assert judged(TWO, edit).n_min == 2
    assert carried(judged(TWO, edit)) == []


def test_two_whose_edge_is_rejected_are_tied_still_by_a_third_of_that_house() -> None:
    assert judged(THREE).n_min == 1
    first = Edit(POLICE, WITNESS, "rejected")
    assert judged(THREE, first).n_min == 1
    second = Edit(POLICE, DOCTOR, "rejected")
    assert judged(THREE, first, second).n_min == 2
    third = Edit(WITNESS, DOCTOR, "rejected")
    assert judged(THREE, first, second, third).n_min == 3


def test_two_that_a_reviewer_calls_independent_are_tied_by_no_third() -> None:
    found = judged(THREE, Edit(POLICE, WITNESS, "independent"))
    assert found.n_min == 2
    assert len(carried(found)) == 1


def test_whoever_cites_the_only_house_that_tells_is_no_second_house() -> None:
    weir = "the weir at Sarn is broken"
    chief = f"It is known that {weir}, fire chief Mara Toll said."
    articles = [
        ("Holm Echo", f"Since Monday {weir}, Reuters reported, citing fire chief Mara Toll."),
        ("Tidewater Radio", f"{chief} It is known that Sarn's weir has given way, police said."),
        ("Holm Echo", chief),
        ("Echo Chamber Online", f"According to the Holm Echo, {weir}."),
    ]  # fmt: skip
    claims = [("a", weir), ("b", weir), ("b", "Sarn's weir has given way"), ("c", weir)]
    assert Told(articles[:3]).judge(*claims).n_min == 1
    assert Told(articles).judge(*claims, ("d", weir)).n_min == 1
