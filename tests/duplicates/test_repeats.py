"""Exact repeats: put aside, tied to their first, and never too many pairs of them."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from workbench.duplicates import repeats as module
from workbench.duplicates.finding import content_of
from workbench.duplicates.repeats import (
    WRITTEN_OUT,
    pairs_of_repeats,
    repeats,
    written_out,
)
from workbench.duplicates.vocabulary import Vocabulary

CLAIMS = st.lists(
    st.sampled_from(["", "a b", "A, b!", "b a", "a b c", "..."]), max_size=20
)


@given(CLAIMS)
@settings(deadline=None)
def test_claims_with_the_same_words_are_grouped_and_empty_ones_left_out(
    texts: list[str],
) -> None:
    tokens = content_of(texts, Vocabulary())
    found = repeats(tokens)
    words = [tuple(tokens.words(claim)) for claim in range(len(texts))]
    firsts = sorted({words.index(spoken) for spoken in words if spoken})
    assert found.firsts.tolist() == firsts
    assert found.group.tolist() == [
        firsts.index(words.index(spoken)) if spoken else -1 for spoken in words
    ]
    wanted = {
        (a, b)
        for b in range(len(texts))
        for a in range(b)
        if words[a] == words[b] != ()
    }
    assert {tuple(pair) for pair in pairs_of_repeats(found).tolist()} == wanted


@given(CLAIMS)
@settings(deadline=None)
def test_a_pair_is_written_out_for_all_who_repeat_its_sides(texts: list[str]) -> None:
    found = repeats(content_of(texts, Vocabulary()))
    if len(found.firsts) < 2:
        return
    pairs, source = written_out(found, np.array([[0, 1]]))
    members = [
        [at for at, group in enumerate(found.group.tolist()) if group == side]
        for side in (0, 1)
    ]
    assert sorted(map(tuple, pairs.tolist())) == sorted(
        (a, b) for a in members[0] for b in members[1]
    )
    assert source.tolist() == [0] * len(pairs)


def test_many_repeats_are_tied_to_the_first_alone() -> None:
    found = repeats(content_of(["The very same words."] * 20_000, Vocabulary()))
    pairs = pairs_of_repeats(found)
    assert len(pairs) == WRITTEN_OUT * (WRITTEN_OUT - 1) // 2 + 20_000 - WRITTEN_OUT
    assert set(pairs[:, 1].tolist()) == set(range(1, 20_000))


def test_a_hash_that_lies_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        module, "sentence_names", lambda tokens: np.zeros(len(tokens), np.uint64)
    )
    found = repeats(
        content_of(["one two", "three four", "one two", "five six"], Vocabulary())
    )
    assert found.firsts.tolist() == [0, 1, 3]
    assert found.group.tolist()[:2] == [0, 1]
