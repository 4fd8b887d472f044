"""What whole articles lean on: found by what they have in common, and the same as when every two are compared."""

from itertools import combinations

from hypothesis import given, settings, strategies as st
from told import Told

from workbench.provenance.leanings import (
    Groups,
    Leaning,
    Standing,
    _housed,
    leanings,
    leanings_of,
)

OUTLETS = ("Holm Echo", "Tidewater Radio", "The Ledger", "Vale Mirror", "")
SAID = (
    "the weir is broken, Reuters reported.",
    "the weir is broken, according to Kyodo News.",
    "the weir is broken, the Holm Echo reported.",
    "the weir is broken, police said.",
    "eleven farms stand under water and the road to the coast is closed to lorries until the end of the week.",
)
ARTICLE = st.tuples(
    st.sampled_from(OUTLETS),
    st.lists(st.sampled_from(SAID), min_size=1, max_size=2),
    st.sampled_from(("", "By Ana Marsh", "By Reuters")),
    st.sampled_from(("2031-01-01", "2031-01-02")),
)
OWNERS = {"Tidewater Radio": "Tide Group", "Vale Mirror": "Tide Group"}


def told(story: list[tuple[str, list[str], str, str]]) -> Told:
    return Told(
        [
            (outlet, " ".join(f"On Monday {one}" for one in said))
            for outlet, said, _, _ in story
        ],
        [date for *_, date in story],
        {chr(97 + i): byline for i, (_, _, byline, _) in enumerate(story)},
        OWNERS,
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(ARTICLE, min_size=1, max_size=6))
def test_they_are_what_comparing_every_two_articles_gives(
    story: list[tuple[str, list[str], str, str]],
) -> None:
    made = told(story)
    alone = {uid: Standing.of(one) for uid, one in made.articles.items()}
    slow: set[Leaning] = set()
    for a, b in combinations(made.articles, 2):
        slow |= set(_housed(alone[a], alone[b]))
        both = {uid: made.articles[uid] for uid in (a, b)}
        slow |= set(
            leanings(both, [pair for pair in made.reuse if {pair.a, pair.b} == {a, b}])
        )
    assert leanings(made.articles, made.reuse) == sorted(slow)


@settings(max_examples=40, deadline=None)
@given(st.lists(ARTICLE, min_size=1, max_size=5))
def test_those_of_one_article_are_those_of_all_on_either_side(
    story: list[tuple[str, list[str], str, str]],
) -> None:
    made = told(story)
    by = Groups(map(Standing.of, made.articles.values()))
    everything = leanings(made.articles, made.reuse)
    for uid in made.articles:
        pairs = [pair for pair in made.reuse if uid in (pair.a, pair.b)]
        assert sorted(leanings_of(by, uid, pairs)) == [
            one for one in everything if uid in (one.a, one.b)
        ]


def test_articles_with_nothing_in_common_are_never_compared() -> None:
    made = told(
        [
            (f"Paper {i}", [f"at {i} the mill closed."], "", "2031-01-01")
            for i in range(30)
        ]
    )
    by = Groups(map(Standing.of, made.articles.values()))
    assert all(not by.beside(one) for one in by.articles.values())
    assert leanings(made.articles, []) == []
