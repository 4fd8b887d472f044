"""The words of attribution are data that bite: none doubled, none unreachable, a broken file is told by name."""

import re
import tomllib
from collections import Counter
from importlib import resources

import pytest

from workbench.errors import ConfigError
from workbench.provenance import lexicon as module
from workbench.provenance.lexicon import (
    Lexicon,
    inflected,
    languages,
    load_lexicon,
    read_lexicon,
)

DATA = tomllib.loads(
    (resources.files("workbench.provenance") / "data" / "en.toml").read_text(
        encoding="utf-8"
    )
)
ALLOWED_TWICE = {"also_nouns"}
"""Lists whose words are meant to stand in another list of the table as well."""


@pytest.fixture(scope="module")
def english() -> Lexicon:
    found = load_lexicon("en")
    assert found is not None
    return found


def lists() -> list[tuple[str, list[str]]]:
    """Every list of words of the file, by its name."""
    found: list[tuple[str, list[str]]] = []
    for table in ("cues", "words", "verbs", "sources"):
        found += [
            (f"{table}.{key}", value.split())
            for key, value in DATA[table].items()
            if isinstance(value, str)
        ]
    found += [
        (f"cues.phrases.{key}", list(value))
        for key, value in DATA["cues"]["phrases"].items()
    ]
    found += [
        (f"hedges.{key}", [one.strip() for one in value.split(";")])
        for key, value in DATA["hedges"].items()
    ]
    return found


@pytest.mark.parametrize(("name", "words"), lists(), ids=[name for name, _ in lists()])
def test_no_list_holds_a_word_twice(name: str, words: list[str]) -> None:
    assert words, name
    assert [word for word, count in Counter(words).items() if count > 1] == []


@pytest.mark.parametrize(("name", "words"), lists(), ids=[name for name, _ in lists()])
def test_words_are_lower_case_where_they_are_looked_up_so(
    name: str, words: list[str]
) -> None:
    assert (
        name == "words.not_hedges"
        or [word for word in words if word != word.lower()] == []
    )


def test_no_verb_reports_and_is_evidence_at_once() -> None:
    speech, evidence = (
        inflected(DATA["cues"]["speech"]),
        inflected(DATA["cues"]["evidence"]),
    )
    assert set(speech) & set(evidence) == set()


@pytest.mark.parametrize(
    "name",
    [
        "weak",
        "addressed",
        "naming",
        "asking",
        "quotative",
        "clausal",
        "doubtful",
        "turning",
        "blaming",
        "personal",
        "regarding",
    ],
)
def test_what_is_said_of_a_verb_is_said_of_a_cue(name: str, english: Lexicon) -> None:
    lemmas = {*english.cues.values(), *english.evidence.values()}
    assert getattr(english, name) - lemmas == frozenset()


def test_what_inverts_is_a_form_of_a_cue(english: Lexicon) -> None:
    assert english.inverting - set(english.cues) == frozenset()


def test_what_may_be_a_noun_is_a_form_of_a_cue(english: Lexicon) -> None:
    assert english.noun_forms - {*english.cues, *english.evidence} == frozenset()


def test_every_cue_is_found_by_the_pattern_that_picks_sentences(
    english: Lexicon,
) -> None:
    for form in (*english.cues, *english.evidence, *english.unsourced, "according"):
        assert english.candidate.search(f"x {form} y"), form
    assert english.candidate.search("The mill burned.") is None


@pytest.mark.parametrize("name", list(DATA["hedges"]))
def test_every_hedge_is_found_as_its_own_class(name: str, english: Lexicon) -> None:
    for phrase in DATA["hedges"][name].split(";"):
        words = " ".join(phrase.split())
        found = english.hedge.search(f"x {words} y")
        assert found is not None
        assert (english.hedge_kinds[words], found.group()) == (name, words)


def test_every_citing_phrase_is_found_whole(english: Lexicon) -> None:
    for phrase in DATA["cues"]["phrases"]["citing"]:
        found = english.citing.search(f"x, {phrase} y")
        assert found is not None
        assert found.group() == phrase


def test_irregular_verbs_tell_all_their_forms() -> None:
    assert inflected("say/says/said/saying note reply stress") == {
        "say": "say", "says": "say", "said": "say", "saying": "say",
        "note": "note", "notes": "note", "noted": "note", "noting": "note",
        "reply": "reply", "replies": "reply", "replied": "reply", "replying": "reply",
        "stress": "stress", "stresses": "stress", "stressed": "stress", "stressing": "stress",
    }  # fmt: skip


def test_no_form_of_a_cue_is_spelled_wrong(english: Lexicon) -> None:
    # what the rule for regular verbs makes of a verb that doubles its consonant or ends in e
    wrong = re.compile(
        r"(?:ee|ie)ed$|[^e]eing$|(?:quip|jot|admit|rebut|concur|refer)(?:ed|ing)$"
    )
    assert [
        form
        for form in (*english.cues, *english.evidence)
        if wrong.search(form) and form not in ("seeing", "agreeing")
    ] == []


def test_english_is_there_and_a_language_is_known_by_its_primary_subtag() -> None:
    assert "en" in languages()
    assert (
        load_lexicon("en-GB")
        is load_lexicon("EN")
        is load_lexicon("en_US")
        is load_lexicon("en")
    )
    assert load_lexicon("") is None
    assert load_lexicon("../en") is None
    assert load_lexicon("xx") is None


@pytest.mark.parametrize(
    "lost", ["language", "cues", "words", "sources", "hedges", "credits", "verbs"]
)
def test_a_file_without_a_table_is_refused(lost: str) -> None:
    with pytest.raises(KeyError):
        read_lexicon({key: value for key, value in DATA.items() if key != lost})


def test_a_broken_file_is_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> Lexicon:
        raise KeyError("cues")

    monkeypatch.setattr(module, "read_lexicon", broken)
    module._load.cache_clear()
    try:
        with pytest.raises(ConfigError, match=r"en\.toml"):
            load_lexicon("en")
    finally:
        module._load.cache_clear()
