"""A crowd of articles is judged from few edges, and comes to what all edges come to."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations
from unittest.mock import patch

import pytest
import slowly
from hypothesis import given, settings, strategies as st
from told import Told

from workbench.model import Span
from workbench.provenance import crowds, judgement, telling
from workbench.provenance.analysis import Kinship
from workbench.provenance.crowds import Crowd
from workbench.provenance.edges import Edge, Edit, rejects
from workbench.provenance.independence import Components
from workbench.provenance.judgement import Judgement, Policy
from workbench.provenance.kin import Kin
from workbench.provenance.marks import possible, spelt_alike
from workbench.provenance.namesakes import ALIKE
from workbench.provenance.nodes import Node
from workbench.provenance.origins import relation
from workbench.provenance.parties import Kind, Party
from workbench.provenance.roots import between_roots
from workbench.provenance.vocabulary import vocabulary

FACTS = ("the weir at Sarn is broken", "Sarn's weir has given way")
WHO = (
    "fire chief Mara Toll",
    "the fire brigade",
    "Marr police",
    "Sarn police",
    "police inspector Jon Rask",
    "mayor Ida Brun",
    "Ida Brunn",
    "the mayor",
    "defence minister Kai Lund",
    "the Defence Ministry",
    "villager Hanne Roth",
    "Hanne Rothe",
    "Mara Toll",
    "Dr Elke Brandt of Sallow Infirmary",
    "Sallow Infirmary",
    "Reuters",
    "RTS",
    "Radio Tide Sarn",
    "the Holm Echo",
    "the Ledger",
    "officials",
    "a spokeswoman",
    "Halden Mining",
    "the company",
    "TechPatrol",
    "the land registry",
    "a land register",
    "the owner",
    "a report by the Vale Institute",
)
FRAMES = (
    "It is known that {fact}, {who} said.",
    "According to {who}, {fact}.",
    "For the moment {fact}, {who} told the Echo.",
    "At noon {fact}, our reporter saw.",
    "Since Monday {fact}.",
    "Since Monday {fact}, Reuters reported, citing {who}.",
    "On Friday {fact}, {who} said at a news conference.",
    "On Friday {fact}, {who} said in a joint statement.",
    "Since Monday {fact}, the Ledger reported.",
)
BESIDE = (
    "",
    "The Holm Echo and the Ledger are owned by Vale Press.",
    "TechPatrol is a subsidiary of Halden Mining.",
    "Reporting by Kyodo News.",
    "Mayor Ida Brun and Sallow Infirmary were in the town hall on Sunday.",
)
OUTLETS = ("Holm Echo", "Tidewater Radio", "The Ledger", "Upper Vale Mirror", "Vale Mirror", "")  # fmt: skip
OWNERS = {"Tidewater Radio": "Tide Group", "Upper Vale Mirror": "Tide Group"}

ARTICLE = st.tuples(
    st.sampled_from(OUTLETS),
    st.lists(
        st.tuples(
            st.sampled_from(FACTS), st.sampled_from(WHO), st.sampled_from(FRAMES)
        ),
        min_size=1,
        max_size=2,
    ),
    st.sampled_from(BESIDE),
    st.sampled_from(("", "", "By Ana Marsh", "By Kyodo News")),
)
Article = tuple[str, list[tuple[str, str, str]], str, str]


def told(story: Sequence[Article]) -> Told:
    texts = [
        (
            outlet,
            " ".join(
                [*(frame.format(fact=fact, who=who) for fact, who, frame in said), more]
            ),
        )
        for outlet, said, more, _ in story
    ]
    bylines = {chr(97 + i): byline for i, (*_, byline) in enumerate(story)}
    return Told(texts, ["2031-01-01"] * len(story), bylines, OWNERS)


def claims(story: Sequence[Article]) -> list[tuple[str, str]]:
    return [
        (chr(97 + i), fact)
        for i, (_, said, _, _) in enumerate(story)
        for fact in dict.fromkeys(fact for fact, _, _ in said)
    ]


def judged(
    made: Told, story: Sequence[Article], edits: Sequence[Edit] = ()
) -> Judgement:
    return made.judge(*claims(story), edits=edits, policy=Policy(one_carrier=False))


def slowly_judged(
    made: Told, story: Sequence[Article], edits: Sequence[Edit] = ()
) -> Judgement:
    with patch.object(judgement, "edges", slowly.edges):
        return judged(made, story, edits)


def come_to(found: Judgement) -> tuple[object, ...]:
    return (
        found.n_min,
        found.n_max,
        found.suggestion,
        found.origins,
        found.nodes,
        found.flags,
    )


@settings(max_examples=80, deadline=None)
@given(st.lists(ARTICLE, min_size=1, max_size=5))
def test_among_a_few_every_edge_is_told(story: list[Article]) -> None:
    made = told(story)
    assert judged(made, story) == slowly_judged(made, story)


@settings(max_examples=120, deadline=None)
@given(st.lists(ARTICLE, min_size=3, max_size=8))
def test_a_crowd_comes_to_what_all_edges_come_to(story: list[Article]) -> None:
    made = told(story)
    with patch.object(crowds, "FEW", 2):
        found = judged(made, story)
    assert come_to(found) == come_to(slowly_judged(made, story))


@settings(max_examples=120, deadline=None)
@given(st.lists(ARTICLE, min_size=3, max_size=7), st.data())
def test_what_reviewers_say_of_edges_holds_in_a_crowd_too(
    story: list[Article], data: st.DataObject
) -> None:
    made = told(story)
    plain = slowly_judged(made, story)
    sides = sorted({side for node in plain.nodes for side in node})
    said = st.builds(
        Edit,
        st.sampled_from(sides),
        st.sampled_from(sides),
        st.sampled_from(("rejected", "rejected", "independent", "hard", "soft")),
        st.sampled_from(["", "", *sorted({edge.rule for edge in plain.dependence})]),
    ).filter(lambda edit: edit.a != edit.b)
    edits = data.draw(st.lists(said, min_size=1, max_size=4), label="edits")
    with patch.object(crowds, "FEW", 2):
        found = judged(made, story, edits)
    assert come_to(found) == come_to(slowly_judged(made, story, edits))


@pytest.mark.parametrize("seed", range(3))
def test_a_crowd_of_many_has_few_edges_and_the_same_figures(seed: int) -> None:
    chance = random.Random(seed)
    story: list[Article] = [
        (
            f"Paper {i}",
            [(chance.choice(FACTS), chance.choice(WHO), chance.choice(FRAMES))],
            chance.choice(BESIDE),
            "",
        )
        for i in range(40)
    ]
    made = told(story)
    found, slow = judged(made, story), slowly_judged(made, story)
    assert come_to(found) == come_to(slow)
    copied = sum(edge.rule.startswith("text-reuse") for edge in slow.dependence)
    assert len(found.dependence) < 6 * len(found.nodes) + copied


def test_the_edges_of_one_root_grow_with_its_articles_and_not_with_their_pairs() -> (
    None
):
    story: list[Article] = [
        (f"Paper {i}", [(FACTS[0], "mayor Ida Brun", FRAMES[6])], "", "")
        for i in range(60)
    ]
    made = told(story)
    made.reuse.clear()
    assert len(judged(made, story).dependence) == 59
    edits = [Edit("a", "b", "rejected")]
    assert judged(made, story, edits).n_max == 1


# ---------------------------------------------------------------- the parts, on roots that no article would name

WORDS = st.sampled_from(("brun", "toll", "marr", "sarn", "halden"))
PARTY = st.builds(
    Party,
    st.sampled_from((Kind.ENTITY, Kind.ENTITY, Kind.DOCUMENT, Kind.WITNESS)),
    st.sampled_from(
        ("the mayor", "marr police", "land registry", "sarn mining firm", "pool", "mlo")
    ),
    st.just("somebody"),
    person=st.lists(WORDS, max_size=2).map(tuple),
    body=st.lists(WORDS, max_size=2).map(tuple),
    sectors=st.lists(
        st.sampled_from(sorted(set(vocabulary().sectors.values()))), max_size=2
    ).map(tuple),
    nations=st.lists(st.sampled_from(("norland", "sudland")), max_size=1).map(tuple),
    words=st.lists(WORDS, max_size=2).map(tuple),
    office=st.sampled_from(
        ("", "mayor", "spokeswoman", "inspector", "owner", "film", "picture", "report")
    ),
    beside=st.lists(WORDS, max_size=1).map(tuple),
    described=st.lists(
        st.sampled_from(("oversight", "hospital", "owner", "marr")), max_size=2
    ).map(tuple),
    short=st.sampled_from(("", "", "mlo")),
    private=st.booleans(),
    open=st.booleans(),
    actor=st.booleans(),
    near=st.lists(WORDS, max_size=2).map(tuple),
)
KINSHIPS = st.lists(
    st.lists(WORDS, min_size=2, max_size=3).map(
        lambda names: Kinship(Span(0, 1), tuple(names))
    ),
    max_size=1,
)
PLACED = st.tuples(
    st.sampled_from("abcd"),
    PARTY,
    st.lists(WORDS, max_size=2),
    KINSHIPS,
)
CUT = st.builds(
    Edit,
    st.sampled_from(("a", "b", "c", "d", "entity:the mayor", "entity:marr police")),
    st.sampled_from(("a", "b", "c", "d", "entity:the mayor", "document:land registry")),
    st.sampled_from(("rejected", "independent")),
).filter(lambda edit: edit.a != edit.b)
CUTS = st.lists(CUT, max_size=3)


def placed(
    found: Sequence[tuple[str, Party, list[str], list[Kinship]]],
) -> tuple[list[Node], dict[str, telling.Article]]:
    """Give nodes with these roots, one per document and root, and their articles."""
    made = told([("Holm Echo", [(FACTS[0], WHO[0], FRAMES[0])], "", "")])
    line = made.lineage("a", FACTS[0])
    nodes: dict[tuple[str, str], Node] = {}
    articles: dict[str, telling.Article] = {}
    for document, party, names, kinships in found:
        read = replace(
            made.articles["a"].analysis,
            document=document,
            names=tuple(names),
            kinships=tuple(kinships),
        )
        articles.setdefault(document, replace(made.articles["a"], analysis=read))
        one = telling.Occurrence(document, document, Span(0, 1), line)
        nodes.setdefault(
            (document, party.origin), Node(document, party, [one], "holm echo")
        )
    return list(nodes.values()), articles


def parts(pairs: Iterable[tuple[int, int]], size: int) -> frozenset[frozenset[int]]:
    """Give what these pairs join."""
    joined = Components()
    for i, j in pairs:
        joined.join(i, j)
    by: dict[object, set[int]] = {}
    for i in range(size):
        by.setdefault(joined.root(i), set()).add(i)
    return frozenset(map(frozenset, by.values()))


def left_of(
    found: Iterable[Edge], nodes: Sequence[Node], edits: Sequence[Edit]
) -> list[Edge]:
    return [
        edge for edge in found if not any(rejects(edit, edge, nodes) for edit in edits)
    ]


@settings(max_examples=600, deadline=None)
@given(st.lists(PLACED, min_size=3, max_size=9), CUTS)
def test_roots_of_a_crowd_are_tied_as_far_as_all_pairs_would_tie_them(
    found: list[tuple[str, Party, list[str], list[Kinship]]], edits: list[Edit]
) -> None:
    nodes, articles = placed(found)
    crowd = Crowd(nodes, edits, few=0)
    kin = Kin(articles.values())
    fast = list(
        between_roots(
            nodes,
            articles,
            kin,
            crowd,
            lambda edge: bool(left_of([edge], nodes, edits)),
        )
    )
    slow = left_of(slowly._by_root(nodes, articles), nodes, edits)
    for strengths in (("hard",), ("hard", "soft")):
        one, other = (
            parts(
                [(edge.a, edge.b) for edge in edges if edge.strength in strengths],
                len(nodes),
            )
            for edges in (fast, slow)
        )
        if not kin:
            assert one == other, strengths
        # of kin, what is known in all articles of a root ties rather once too often
        assert all(any(part <= whole for whole in one) for part in other)


@settings(max_examples=600, deadline=None)
@given(
    st.lists(st.tuples(PLACED, st.integers(0, 2)), min_size=2, max_size=8),
    CUTS,
    st.booleans(),
)
def test_a_star_ties_what_every_pair_with_different_labels_ties(
    found: list[tuple[tuple[str, Party, list[str], list[Kinship]], int]],
    edits: list[Edit],
    sided: bool,
) -> None:
    nodes, _ = placed([one for one, _ in found])
    labels = [label for _, label in found][: len(nodes)]
    crowd, members = Crowd(nodes, edits, few=0), range(len(nodes))
    if sided:
        left, right = ([i for i in members if labels[i] == side] for side in (0, 1))
        fast = list(crowd.across(left, right))
        slow = [(i, j) for i in left for j in right]
    else:
        fast = list(crowd.among(members, labels.__getitem__))
        slow = [(i, j) for i, j in combinations(members, 2) if labels[i] != labels[j]]
    # nodes of one root are tied by it, whatever else ties them
    same = [
        (i, j)
        for i, j in combinations(members, 2)
        if nodes[i].origin == nodes[j].origin
    ]
    one, other = (
        parts(
            [
                (edge.a, edge.b)
                for edge in left_of(
                    [Edge(i, j, "soft", "rule", "") for i, j in (*pairs, *same)],
                    nodes,
                    edits,
                )
            ],
            len(nodes),
        )
        for pairs in (fast, slow)
    )
    assert one == other
    assert set(fast) <= set(slow)


@settings(max_examples=1_500, deadline=None)
@given(PARTY, PARTY)
def test_two_roots_that_a_rule_ties_bear_what_the_other_seeks(
    a: Party, b: Party
) -> None:
    made = told([("Holm Echo", [(FACTS[0], WHO[0], FRAMES[0])], "", "")])
    read = made.articles["a"].analysis
    words = vocabulary()
    tie = relation(a, b, (read, read), words)
    if tie is None or a.origin == b.origin:
        return
    names = " ".join(a.person), " ".join(b.person)
    for one, other in ((a, b), (b, a)):
        sought = set(possible(one, words, seeking=True))
        borne = set(possible(other, words, seeking=False))
        assert sought & borne or list(spelt_alike(names)), tie


@settings(max_examples=300)
@given(st.lists(st.text("abcde é", max_size=9), min_size=2, max_size=6))
def test_no_two_names_that_are_spelt_alike_are_passed_over(names: list[str]) -> None:
    near = set(spelt_alike(names))
    for j, b in enumerate(names):
        for i, a in enumerate(names[:j]):
            if SequenceMatcher(None, a, b).ratio() >= ALIKE:
                assert (i, j) in near
