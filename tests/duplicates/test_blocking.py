"""Candidates: what the sorted keys find is what the rule says, and nothing depends on how it was run."""

from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from numpy.typing import NDArray
from retold import corpus

from workbench.duplicates import blocking, tokens as tokens_module
from workbench.duplicates.bitmaps import Bitmaps
from workbench.duplicates.blocking import candidates
from workbench.duplicates.finding import content_of
from workbench.duplicates.frequencies import FRESH, Frequencies
from workbench.duplicates.index import Index
from workbench.duplicates.repeats import repeats
from workbench.duplicates.tokens import Tokens
from workbench.duplicates.vocabulary import Vocabulary

CLAIMS = st.lists(
    st.lists(st.sampled_from([f"w{at}" for at in range(14)]), max_size=12).map(
        " ".join
    ),
    max_size=24,
)


def all_of_them(a: NDArray[np.int64], _b: NDArray[np.int64]) -> NDArray[np.bool_]:
    """The test that lets every pair through."""
    return np.ones(len(a), bool)


def read(texts: list[str]) -> Tokens:
    """Claims with the same words once."""
    found = content_of(texts, Vocabulary())
    return found.take(repeats(found).firsts)


def slow_candidates(tokens: Tokens, frequencies: Frequencies) -> set[tuple[int, int]]:
    """The rule itself: equal keys, not more than a window apart."""
    names = dict(
        zip(tokens.vocabulary.words, tokens.vocabulary.names.tolist(), strict=True)
    )
    seen = dict(
        zip(frequencies.names.tolist(), frequencies.counts.tolist(), strict=True)
    )
    keyed: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for claim in range(len(tokens)):
        words = sorted(
            set(tokens.words(claim)),
            key=lambda word: (seen.get(names[word], 0), names[word]),
        )
        new = [word for word in words if seen.get(names[word], 0) <= FRESH]
        known = [word for word in words if word not in new][: blocking.WORDS]
        head = {*new[: blocking.NEW_WORDS], *known[: blocking.HEAD]}
        for x, y in combinations([*new[: blocking.NEW_WORDS], *known], 2):
            by_chance = seen.get(names[x], 0) * seen.get(names[y], 0)
            if (
                x in head and y in head
            ) or by_chance <= blocking.BY_CHANCE * frequencies.claims:
                keyed[frozenset((x, y))].append(claim)
    return {
        (claims[at], claims[later])
        for claims in keyed.values()
        for at in range(len(claims))
        for later in range(at + 1, min(at + blocking.WINDOW, len(claims) - 1) + 1)
    }


def as_set(pairs: NDArray[np.int64]) -> set[tuple[int, int]]:
    found = {(a, b) for a, b in pairs.tolist()}
    assert len(found) == len(pairs)
    assert pairs.tolist() == sorted(pairs.tolist())
    return found


@given(CLAIMS, st.integers(0, 24), st.sampled_from([1, 2, 32]), st.sampled_from([2, 8]))
@settings(max_examples=150, deadline=None)
def test_candidates_are_those_of_the_rule_and_an_index_finds_the_same(
    texts: list[str], counted: int, window: int, rare: int
) -> None:
    tokens = read(texts)
    frequencies = Frequencies.of(tokens.part(range(min(counted, len(tokens)))))
    with pytest.MonkeyPatch.context() as patch:
        for module in (
            blocking,
            __import__("workbench.duplicates.index", fromlist=["index"]),
        ):
            patch.setattr(module, "WINDOW", window)
        patch.setattr(blocking, "WORDS", rare)
        patch.setattr(blocking, "HEAD", max(1, rare - 2))
        at_once = as_set(candidates(tokens, frequencies, all_of_them))
        assert at_once == slow_candidates(tokens, frequencies)
        index = Index(frequencies)
        one_by_one: set[tuple[int, int]] = set()
        for claim in range(len(tokens)):
            one_by_one |= as_set(index.add(tokens.part(range(claim, claim + 1)), claim))
        assert one_by_one == at_once


@pytest.mark.parametrize("step", [1, 7, 100, 1000])
def test_articles_added_in_any_portions_find_what_one_run_finds(step: int) -> None:
    tokens = read([claim.text for claim in corpus(600, 5)])
    frequencies = Frequencies.of(tokens.part(range(200)))
    index = Index(frequencies)
    portions = [
        range(at, min(at + step, len(tokens))) for at in range(0, len(tokens), step)
    ]
    found = set[tuple[int, int]]()
    for portion in portions:
        found |= as_set(index.add(tokens.part(portion), portion.start))
    assert found == as_set(candidates(tokens, frequencies, all_of_them))


def test_an_index_can_be_stored_and_loaded_for_the_words_that_are_asked_for() -> None:
    from workbench.duplicates.index import Postings, postings

    tokens = read([claim.text for claim in corpus(400, 6)])
    frequencies = Frequencies.of(tokens)
    old, new = tokens.part(range(350)), tokens.part(range(350, len(tokens)))
    whole = Index(frequencies)
    whole.add(old, 0)
    rows = postings(old, frequencies)
    asked = np.isin(rows.names, postings(new, frequencies, 350).names)
    part = Index(frequencies)
    part.load(Postings(rows.names[asked], rows.claims[asked], rows.head[asked]))
    assert np.array_equal(part.add(new, 350), whole.add(new, 350))


def test_workers_blocks_and_parts_change_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [claim.text for claim in corpus(500, 7)]
    tokens = read(texts)
    frequencies, bitmaps = Frequencies.of(tokens), Bitmaps.of(tokens)
    wanted = candidates(tokens, frequencies, bitmaps.alike)
    monkeypatch.setattr(tokens_module, "BLOCK", 37)
    monkeypatch.setattr(blocking, "_TESTED", 11)
    monkeypatch.setattr(blocking, "_WAITING", 5)
    with ThreadPoolExecutor(3) as pool:
        again = candidates(
            tokens, frequencies, Bitmaps.of(tokens, pool.map).alike, pool.map
        )
    assert np.array_equal(wanted, again)


def test_tests_grow_no_faster_than_claims_in_repetitive_speech() -> None:
    # twelve words in every order: the keys of common words hold everybody, and the window bounds them
    words = ["we", "the", "people", "of", "this", "court", "think", "that", "it", "may", "be", "so"]  # fmt: skip
    r = np.random.default_rng(3)
    tested = []
    for n in (1000, 4000):
        tokens = read([" ".join(r.choice(words, 12)) for _ in range(n)])
        asked = Counter[str]()

        def count(
            a: NDArray[np.int64], _b: NDArray[np.int64], asked: Counter[str] = asked
        ) -> NDArray[np.bool_]:
            asked["pairs"] += len(a)
            return np.zeros(len(a), bool)

        candidates(tokens, Frequencies.of(tokens), count)
        tested.append(asked["pairs"] / n)
    assert tested[1] <= blocking.WINDOW * blocking.HEAD * (blocking.HEAD - 1) / 2
    assert tested[1] <= 1.3 * tested[0]


def test_a_bitmap_lets_through_what_is_equal_or_contained() -> None:
    claims = corpus(800, 8)
    tokens = content_of([claim.text for claim in claims], Vocabulary())
    bitmaps = Bitmaps.of(tokens)
    everyone = np.arange(len(claims))
    assert bitmaps.alike(everyone, everyone).all()
    made = np.array(
        [(claim.parent, at) for at, claim in enumerate(claims) if claim.parent >= 0]
    )
    assert bitmaps.alike(made[:, 0], made[:, 1]).mean() > 0.999
    assert np.array_equal(
        bitmaps.alike(made[:, 0], made[:, 1]), bitmaps.alike(made[:, 1], made[:, 0])
    )
    apart = bitmaps.alike(everyone[:-1], everyone[1:])
    assert apart.mean() < 0.2
