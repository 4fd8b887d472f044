"""What must hold for every story: a copy, an echo or one more edge never makes a claim better founded."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from told import Told

from workbench.provenance.edges import Edit
from workbench.provenance.judgement import Judgement

FACTS = (
    "the weir at Sarn is broken",
    "Sarn's weir has given way",
    "there is a hole in the weir at Sarn",
)
WHO = (
    "fire chief Mara Toll",
    "the fire brigade",
    "police",
    "mayor Ida Brun",
    "defence minister Kai Lund",
    "the Defence Ministry",
    "villager Hanne Roth",
    "Dr Elke Brandt of Sallow Infirmary",
    "Reuters",
    "Kyodo News",
    "the Holm Echo",
    "officials",
    "two people familiar with the matter",
    "Halden Mining",
    "the company",
    "TechPatrol",
    "the land registry",
)
FRAMES = (
    "It is known that {fact}, {who} said.",
    "According to {who}, {fact}.",
    "For the moment {fact}, {who} told the Echo.",
    "At noon {fact}, our reporter saw.",
    "Since Monday {fact}.",
    "Since Monday {fact}, Reuters reported, citing {who}.",
    "On Friday {fact}, {who} said at a news conference.",
    "On Friday {fact}, {who} denied.",
)
OUTLETS = ("Holm Echo", "Tidewater Radio", "The Ledger", "Upper Vale Mirror", "")

SENTENCE = st.tuples(
    st.sampled_from(FACTS), st.sampled_from(WHO), st.sampled_from(FRAMES)
)
STORY = st.lists(
    st.tuples(st.sampled_from(OUTLETS), st.lists(SENTENCE, min_size=1, max_size=2)),
    min_size=1,
    max_size=4,
)
Story = list[tuple[str, list[tuple[str, str, str]]]]


def articles(story: Story) -> list[tuple[str, str]]:
    return [
        (
            outlet,
            " ".join(frame.format(fact=fact, who=who) for fact, who, frame in told),
        )
        for outlet, told in story
    ]


def claims(story: Story) -> list[tuple[str, str]]:
    return [
        (chr(97 + i), fact)
        for i, (_, told) in enumerate(story)
        for fact in dict.fromkeys(fact for fact, _, _ in told)
    ]


def judged(story: Story, edits: list[Edit] | None = None) -> Judgement:
    return Told(articles(story), dates=["2031-01-01"] * len(story)).judge(
        *claims(story), edits=edits or []
    )


@settings(max_examples=150, deadline=None)
@given(STORY, st.integers(0, 3))
def test_a_copy_of_an_article_never_raises_the_figure(story: Story, which: int) -> None:
    copied = ("Copycat Daily", story[which % len(story)][1])
    assert judged([*story, copied]).n_min <= max(1, judged(story).n_min)


@settings(max_examples=150, deadline=None)
@given(
    STORY,
    st.sampled_from(
        ("Reuters", "Kyodo News", "the Holm Echo", "officials", "TechPatrol")
    ),
    st.sampled_from(FACTS),
)
def test_an_article_that_only_passes_on_never_raises_the_figure(
    story: Story, whom: str, fact: str
) -> None:
    echo = ("Echo Chamber Online", [(fact, whom, "According to {who}, {fact}.")])
    assert judged([*story, echo]).n_min <= max(1, judged(story).n_min)


def test_an_echo_whose_name_may_be_mistaken_for_anothers_never_raises_the_figure() -> (
    None
):
    fact, other, _ = FACTS
    chief, according, said = WHO[0], FRAMES[1], FRAMES[0]
    story: Story = [
        ("Holm Echo", [(fact, chief, according)]),
        ("Tidewater Radio", [(fact, chief, FRAMES[3])]),
        ("Holm Echo", [(fact, chief, said), (other, "police", said)]),
        ("Tidewater Radio", [(fact, "officials", FRAMES[2])]),
    ]
    echo = ("Echo Chamber Online", [(fact, "Reuters", according)])
    assert judged([*story, echo]).n_min <= judged(story).n_min


def test_an_echo_by_whose_name_another_is_called_for_short_parts_nobody() -> None:
    fact = FACTS[0]
    story: Story = [
        (
            "Holm Echo",
            [(fact, "fire chief Mara Toll", "On Friday {fact}, {who} denied.")],
        ),
        (
            "Tidewater Radio",
            [(fact, "police", "For the moment {fact}, {who} told the Echo.")],
        ),
        (
            "The Ledger",
            [
                (fact, "fire chief Mara Toll", "It is known that {fact}, {who} said."),
                (
                    fact,
                    "the Holm Echo",
                    "Since Monday {fact}, Reuters reported, citing {who}.",
                ),
            ],
        ),
    ]
    echo = ("Echo Chamber Online", [(fact, "Reuters", "According to {who}, {fact}.")])
    assert judged([*story, echo]).n_min <= judged(story).n_min


@settings(max_examples=100, deadline=None)
@given(STORY, st.sampled_from(("hard", "soft")), st.integers(0, 3), st.integers(0, 3))
def test_an_edge_a_reviewer_adds_never_raises_a_bound(
    story: Story, strength: str, a: int, b: int
) -> None:
    before = judged(story)
    sides = [chr(97 + which % len(story)) for which in (a, b)]
    after = judged(story, [Edit(sides[0], sides[1], strength)])
    assert after.n_min <= before.n_min
    assert after.n_max <= before.n_max


@settings(max_examples=100, deadline=None)
@given(STORY, st.randoms(use_true_random=False))
def test_the_order_of_claims_and_articles_never_matters(
    story: Story, chance: random.Random
) -> None:
    told = Told(articles(story), dates=["2031-01-01"] * len(story))
    members = claims(story)
    before = told.judge(*members)
    chance.shuffle(members)
    chance.shuffle(told.reuse)
    told.articles = dict(sorted(told.articles.items(), key=lambda _: chance.random()))
    after = told.judge(*members)
    assert (after.n_min, after.n_max, after.suggestion) == (
        before.n_min,
        before.n_max,
        before.suggestion,
    )
    assert set(after.origins) == set(before.origins)


@settings(max_examples=150, deadline=None)
@given(STORY)
def test_corroborated_always_has_two_roots_that_answer(story: Story) -> None:
    got = judged(story)
    assert 0 <= got.n_min <= got.n_max <= max(1, len(got.nodes))
    answering = {origin.key for origin in got.origins if origin.accountable}
    if got.suggestion == "corroborated":
        assert len(answering) >= 2
        assert len({document for document, _ in got.nodes}) >= 2
    assert got.reason.endswith((".", ")"))


@pytest.mark.parametrize("seed", range(4))
def test_a_crowd_of_articles_is_judged_as_a_few_are(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    story = [
        (
            f"Paper {i}",
            [(chance.choice(FACTS), chance.choice(WHO), chance.choice(FRAMES))],
        )
        for i in range(30)
    ]
    few = judged(story[:20])
    crowd = judged(story)
    monkeypatch.setattr("workbench.provenance.crowds.FEW", 1_000)
    slowly = judged(story)
    assert (crowd.n_min, crowd.n_max) == (slowly.n_min, slowly.n_max)
    assert len(crowd.dependence) <= len(slowly.dependence)
    monkeypatch.setattr("workbench.provenance.crowds.FEW", 2)
    assert (judged(story[:20]).n_min, judged(story[:20]).n_max) == (
        few.n_min,
        few.n_max,
    )


def gold(shared: Path) -> Iterator[tuple[Path, dict[str, list[dict[str, str]]]]]:
    for file in [
        shared / "seeds" / "seeds_gold.json",
        *sorted((shared / "scenarios").glob("*.json")),
    ]:
        yield file, json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("copies", [0, 1])
def test_the_sample_stories_hold_what_the_gold_says_and_copies_change_nothing(
    shared: Path, copies: int
) -> None:
    right = clusters = 0
    for file, story in gold(shared):
        texts = [
            (
                doc.get("outlet") or "",
                (file.parent / doc["file"]).read_text(encoding="utf-8"),
            )
            for doc in story["documents"]
        ]
        names = {doc["file"]: chr(97 + i) for i, doc in enumerate(story["documents"])}
        doubled = (
            texts
            + [(f"Copycat {i}", text) for i, (_, text) in enumerate(texts)] * copies
        )
        dates = [doc.get("date") or "" for doc in story["documents"]] * (1 + copies)
        told = Told(
            doubled,
            dates=dates,
            bylines={
                names[doc["file"]]: doc["byline"]
                for doc in story["documents"]
                if doc.get("byline")
            },
        )
        for cluster in story["clusters"]:
            members = [
                claim
                for claim in story["claims"]
                if claim["cluster"] == cluster["id"] and claim["kind"] != "speech-act"
            ]
            if not members:
                continue
            places = [(names[claim["document"]], claim["text"]) for claim in members]
            places += [
                (chr(ord(uid) + len(texts)), words) for uid, words in places
            ] * copies
            got = told.judge(*places)
            clusters += 1
            right += got.n_min == int(cluster["n_min"])
            assert got.suggestion != "corroborated" or int(cluster["n_min"]) >= 2, (
                file.name,
                cluster["id"],
            )
    assert right >= 0.95 * clusters


STORIES = Path(__file__).parents[1] / "gold" / "stories"


@pytest.mark.parametrize(
    "file", sorted(STORIES.glob("*.json")), ids=lambda file: file.stem
)
def test_no_story_of_the_gold_is_falsely_corroborated(file: Path) -> None:
    story = json.loads(file.read_text(encoding="utf-8"))
    names = {doc["file"]: chr(97 + i) for i, doc in enumerate(story["documents"])}
    told = Told(
        [
            (
                doc.get("outlet") or "",
                (STORIES / doc["file"]).read_text(encoding="utf-8"),
            )
            for doc in story["documents"]
        ],
        dates=[doc.get("date") or "" for doc in story["documents"]],
        bylines={
            names[doc["file"]]: doc["byline"]
            for doc in story["documents"]
            if doc.get("byline")
        },
    )
    for cluster in story["clusters"]:
        claims = [
            claim for claim in story["claims"] if claim["cluster"] == cluster["id"]
        ]
        got = told.judge(
            *((names[claim["document"]], claim["text"]) for claim in claims)
        )
        if cluster["n_min"] < 2:
            assert got.n_min < 2, (cluster["id"], got.reason)
