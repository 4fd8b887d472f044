"""Names of stretches, and the vocabulary that looks words up by them."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from workbench.duplicates import naming
from workbench.duplicates.naming import distinct, spans_named, word_named
from workbench.duplicates.reading import read
from workbench.duplicates.tokens import joined
from workbench.duplicates.vocabulary import Vocabulary

WORDS = st.lists(st.text("abc", min_size=1, max_size=5), max_size=60)


def named(words: list[str]) -> list[int]:
    codes = np.array([ord(letter) for word in words for letter in word], np.uint32)
    ends = np.cumsum([len(word) for word in words]).astype(np.int64)
    begins = ends - np.array([len(word) for word in words], np.int64)
    names: list[int] = spans_named(codes, begins, ends).tolist()
    return names


@given(WORDS, st.integers(1, 20))
@settings(deadline=None)
def test_equal_words_have_equal_names_wherever_they_stand(
    words: list[str], piece: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "_PIECE", piece)
        names = named(words)
    assert names == [word_named(word) for word in words]
    assert len(set(names)) == len(set(words))


@given(st.lists(st.integers(0, 50)))
def test_distinct_values_are_sorted_and_single(values: list[int]) -> None:
    assert distinct(np.array(values, np.uint64)).tolist() == sorted(set(values))


@given(st.lists(WORDS, max_size=6))
@settings(deadline=None)
def test_a_vocabulary_numbers_words_as_a_dictionary_does(
    claims: list[list[str]],
) -> None:
    vocabulary, numbers = Vocabulary(), dict[str, int]()
    for words in claims:
        found = joined(read([" ".join(words)], vocabulary), vocabulary)
        wanted = [numbers.setdefault(word, len(numbers)) for word in words]
        assert found.ids.tolist() == wanted
    assert vocabulary.words == list(numbers)
    assert vocabulary.names.tolist() == [word_named(word) for word in numbers]


def test_words_keep_their_numbers_while_the_table_grows() -> None:
    vocabulary = Vocabulary()
    claims = [
        " ".join(f"w{at}" for at in range(first, first + 500))
        for first in range(0, 20_000, 500)
    ]
    found = joined(read(claims, vocabulary), vocabulary)
    assert found.ids.tolist() == list(range(20_000))
    again = joined(read(claims[::-1], vocabulary), vocabulary)
    assert again.words(0) == claims[-1].split()
    assert len(vocabulary) == 20_000


def test_a_spelt_number_is_the_same_word_as_its_digits() -> None:
    vocabulary = Vocabulary()
    found = joined(read(["seven 7 Seven", "7 seven"], vocabulary), vocabulary)
    assert set(found.ids.tolist()) == {0}
    assert vocabulary.words == ["7"]
    assert vocabulary.number("seventeen") == vocabulary.number("seventeen")
