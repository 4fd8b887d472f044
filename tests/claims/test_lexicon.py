from importlib import resources
from pathlib import Path

import pytest

from workbench.claims.borders import LANGUAGES as CUT, borders
from workbench.claims.lexicon import load, sentence_words, words
from workbench.claims.worth import LANGUAGES as JUDGED, assess
from workbench.errors import ConfigError
from workbench.model import Span


def test_no_word_is_in_two_lists_of_abbreviations() -> None:
    """It would be looked up in the first and the second would never be reached."""
    table = load("sentences.toml")["abbreviations"]
    assert isinstance(table, dict)
    listed = [word for key in table for word in words(table, key, "sentences.toml")]
    assert sorted(listed) == sorted(set(listed))


def test_all_words_are_lower_case_and_without_a_last_full_stop() -> None:
    for key, listed in sentence_words()._asdict().items():
        if key != "credits":
            assert all(word == word.lower() for word in listed), key
            assert not any(word.endswith(".") for word in listed), key


@pytest.mark.parametrize("language", CUT)
def test_every_language_of_clauses_loads(language: str) -> None:
    assert borders(language) is not None


@pytest.mark.parametrize("language", JUDGED)
def test_every_language_of_worth_loads(language: str) -> None:
    assert assess("x", Span(0, 1), language=language).features


def test_a_missing_list_is_named() -> None:
    with pytest.raises(ConfigError, match=r"sentences\.toml has no list 'verbs'"):
        words(load("sentences.toml")["words"], "verbs", "sentences.toml")


def test_a_broken_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "odd.toml").write_text("a = [", "utf-8")
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    with pytest.raises(ConfigError, match=r"odd\.toml cannot be read"):
        load("odd.toml")
