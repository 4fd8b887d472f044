"""The words of a claim: what numpy finds in bulk is what a reader finds letter by letter."""

import unicodedata

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from workbench.duplicates import reading
from workbench.duplicates.reading import read
from workbench.duplicates.tokens import (
    AFTER_COMMA,
    AFTER_STOP,
    CAPITALISED,
    GROUPED,
    OPENING,
    OWNS,
    SHOUTED,
    Tokens,
    joined,
)
from workbench.duplicates.vocabulary import Vocabulary

TEXTS = st.lists(
    st.text(
        st.one_of(
            st.sampled_from("aB1,.'’- $%é!\u0301日本ا٣\u200bUS\n\0"),
            st.characters(codec="utf-32", exclude_categories=[]),
        ),
        max_size=30,
    ),
    max_size=8,
)


def tokens(texts: list[str]) -> Tokens:
    vocabulary = Vocabulary()
    return joined(read(texts, vocabulary), vocabulary)


def words(text: str) -> list[str]:
    return tokens([text]).words(0)


def dropped(character: str) -> bool:
    marks = ((0x300, 0x36F), (0x483, 0x487), (0x591, 0x5C7), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6ED))  # fmt: skip
    return (
        character in "'’‘ʼ＇`´"
        or unicodedata.category(character) == "Cf"
        or any(low <= ord(character) <= high for low, high in marks)
    )


def folded(character: str) -> str:
    """One character, "" for one that separates words."""
    category = unicodedata.category(character)
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", character) if not dropped(c)
    )
    if plain in {"%", "٪"} or category == "Sc":
        return "%" if plain == "٪" else plain[:1]
    if category[0] not in "LNM":
        return ""
    single = plain if len(plain) == 1 else character
    digit = unicodedata.decimal(single, None)
    lower = single.lower() if digit is None else str(digit)
    return (lower if len(lower) == 1 else single).replace("ς", "σ")


def alone(character: str) -> bool:
    scripts = ((0xE00, 0xEFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))  # fmt: skip
    kept = folded(character)
    return bool(kept) and (
        kept == "%"
        or unicodedata.category(character) == "Sc"
        or any(low <= ord(character) <= high for low, high in scripts)
    )


def slow_words(text: str) -> list[str]:
    """The rules of reading, one character at a time."""
    spelt = {"zero": "0", "two": "2", "three": "3", "ten": "10", "six": "6"}
    padded = "\0" + text + "\0\0\0\0\0"

    def digit(at: int) -> bool:
        return (
            not dropped(padded[at])
            and unicodedata.category(padded[at])[0] in "LN"
            and folded(padded[at]).isdecimal()
        )

    def letter(at: int) -> bool:
        return (
            not dropped(padded[at])
            and unicodedata.category(padded[at])[0] == "L"
            and bool(folded(padded[at]))
        )

    def separates(at: int) -> bool:
        return dropped(padded[at]) or not folded(padded[at])

    found: list[list[str]] = [[]]
    for at in range(1, len(text) + 1):
        character = padded[at]
        if character in ".," and digit(at - 1) and digit(at + 1):
            thousands = (
                character == ","
                and digit(at + 2)
                and digit(at + 3)
                and not digit(at + 4)
            )
            found[-1].append("" if thousands else ".")
        elif character in "-\u2212" and digit(at + 1) and padded[at - 1] in " (":
            found[-1].append("-")
        elif (
            character == "."
            and letter(at - 1)
            and letter(at + 1)
            and separates(at - 2)
            and not (letter(at + 2) or digit(at + 2))
        ) or dropped(character):
            found[-1].append("")
        elif alone(character):
            found += [[folded(character)], []]
        elif folded(character):
            found[-1].append(folded(character))
        else:
            found.append([])
    whole = ["".join(parts) for parts in found]
    return [spelt.get(word, word) for word in whole if word]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The U.S. and the US are one.",
            ["the", "us", "and", "the", "us", "are", "one"],
        ),
        ("1,200 of 3.5 million", ["1200", "of", "3.5", "million"]),
        ("1,234,567 or 1,5", ["1234567", "or", "1.5"]),
        ("It isn’t; it wasn't", ["it", "isnt", "it", "wasnt"]),
        ("Café, CAFE\u0301 and café", ["cafe", "cafe", "and", "cafe"]),
        ("日本の首相", ["日", "本", "の", "首", "相"]),
        ("１２３ and ٣٤", ["123", "and", "34"]),
        ("$5 and 5%", ["$", "5", "and", "5", "%"]),
        ("a drop of -5 degrees", ["a", "drop", "of", "-5", "degrees"]),
        ("twelve-month, Twenty", ["12", "month", "20"]),
        ("soft\u00adly zero\u200bwidth", ["softly", "zerowidth"]),
        ("שָׁלוֹם שלום", ["שלום", "שלום"]),
        ("", []),
        ("?! … —", []),
        ("\ud800 lone", ["lone"]),
    ],
)
def test_words_are_folded_and_numbers_stay_whole(text: str, wanted: list[str]) -> None:
    assert words(text) == wanted


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_bulk_reading_equals_reading_letter_by_letter(texts: list[str]) -> None:
    read_at_once = tokens(texts)
    spelt = set(Vocabulary().words)
    assert not spelt
    for claim, text in enumerate(texts):
        wanted = slow_words(text)
        assert read_at_once.words(claim) == wanted


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_claim_is_read_the_same_in_any_company(texts: list[str]) -> None:
    together = tokens(texts)
    for claim, text in enumerate(texts):
        by_itself = tokens([text])
        mine = slice(int(together.starts[claim]), int(together.starts[claim + 1]))
        assert together.words(claim) == by_itself.words(0)
        assert together.flags[mine].tolist() == by_itself.flags.tolist()
        assert together.begins[mine].tolist() == by_itself.begins.tolist()


@given(TEXTS, st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_the_size_of_a_chunk_changes_nothing(texts: list[str], size: int) -> None:
    whole = tokens(texts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "CHUNK", size)
        cut = tokens(texts)
    assert np.array_equal(whole.ids, cut.ids)
    assert np.array_equal(whole.starts, cut.starts)
    assert whole.vocabulary.words == cut.vocabulary.words


def test_words_know_where_they_begin_and_how_they_were_written() -> None:
    text = "“NATO’s” chief, Ann Lee, left. Then 1,200 came"
    read_text = tokens([text])
    places = read_text.begins.tolist()
    assert [text[at : at + 3] for at in places] == ["NAT", "chi", "Ann", "Lee", "lef", "The", "1,2", "cam"]  # fmt: skip

    def flagged(flag: np.uint8) -> list[str]:
        names = read_text.words(0)
        return [names[at] for at in np.flatnonzero(read_text.flags & flag)]

    assert flagged(CAPITALISED) == ["natos", "ann", "lee", "then"]
    assert flagged(SHOUTED) == ["natos"]
    assert flagged(OWNS) == ["natos"]
    assert flagged(AFTER_COMMA) == ["ann", "left"]
    assert flagged(AFTER_STOP) == ["then"]
    assert flagged(GROUPED) == ["1200"]
    assert flagged(OPENING) == ["natos"]


def test_a_claim_of_ten_thousand_words_is_read_whole() -> None:
    long = " ".join(f"word{at}" for at in range(10_000))
    assert len(words(long)) == 10_000
    unbroken = "x" * 300_000
    assert words(unbroken) == [unbroken]
