"""A claim's words: names, numbers, small words, other scripts, hostile text."""

import time

import pytest
from duplicates.linking.telling import texts
from hypothesis import given

from workbench.duplicates.linking.words import (
    LONGEST,
    NAME,
    NUMBER,
    WORD,
    plain,
    words,
)


def keys(text: str) -> list[str]:
    return [word.key for word in words(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Seventy-one fell", "71"),
        ("71 fell", "71"),
        ("sixty four fell", "64"),
        ("3,400 fell", "3400"),
        ("two million fell", "2000000"),
        ("2m fell", "2000000"),
        ("at 10:17 it fell", "10.17"),
        ("at 10.17 it fell", "10.17"),
        ("٤٢ fell", "42"),
        ("a dozen fell", "12"),
    ],
)
def test_numbers_are_read_by_value(text: str, number: str) -> None:
    assert [word.key for word in words(text) if word.kind == NUMBER] == [number]


def test_units_make_numbers_of_one_dimension_one() -> None:
    a, b = (word.key for text in ("3 km", "3000 metres") for word in words(text) if word.kind == NUMBER)  # fmt: skip
    assert a == b


def test_a_number_is_shown_as_it_is_written() -> None:
    assert [word.shown for word in words("Seventy-one passengers")] == ["seventy-one", "passengers"]  # fmt: skip


def test_small_words_and_contractions_say_nothing() -> None:
    assert keys("They didn't and couldn't have been there") == []
    assert plain("They didn't go") == ("they", "did", "not", "go")


def test_a_country_has_one_key_under_its_names() -> None:
    told = {key for text in ("the US fleet", "the U.S. fleet", "the United States fleet", "the USA fleet") for key in keys(text)}  # fmt: skip
    assert told == {"u.s", "fleet"}
    assert "u.s" not in keys("they told us of the fleet")


def test_capitals_tell_names_unless_all_are_capitals() -> None:
    kinds = {word.key: word.kind for word in words("the ferry Rose met Fenwick")}
    assert (kinds["ferry"], kinds["rise"], kinds["fenwick"]) == (WORD, NAME, NAME)
    assert {word.kind for word in words("Ferry Rose Meets Captain Fenwick")} == {WORD}


def test_accents_do_not_part_words() -> None:
    assert keys("José Müller") == keys("Jose Muller")


def test_a_script_without_spaces_is_read_in_pairs() -> None:
    assert keys("防衛省") == ["防衛", "衛省"]
    assert set(keys("防衛省")) & set(keys("日本の防衛"))


@given(texts)
def test_any_text_has_words(text: str) -> None:
    found = words(text)
    assert all(word.key and word.shown == word.shown.lower() for word in found)
    assert found == words(text)


@pytest.mark.parametrize(
    "piece", ["a", "a.", "1,", "1:", "twenty-", "é", "united ", "🙂", "日", "'", "n't "]
)
def test_hostile_text_takes_no_time(piece: str) -> None:
    start = time.process_time()
    words(piece * 300_000)
    assert time.process_time() - start < 2


def test_what_is_longer_than_a_claim_is_not_read() -> None:
    assert keys("x " * LONGEST + "ferry") == []
