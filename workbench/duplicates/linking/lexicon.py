"""The words of a language that linking looks at, read from data that a desk may extend."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.duplicates.linking.stems import stem

SAME, NEAR = 0.875, 0.5
"""How well a word answers another of its line: one that says the same, one that belongs to it; see `story.GRAIN`."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words, as keys that `stem` gives."""

    empty: frozenset[str]
    """As written, in small letters: say nothing of what is claimed."""
    reporting: frozenset[str]
    pointing: frozenset[str]
    names: Mapping[str, str]
    """A name's forms of one word, in small letters -> its key."""
    long_names: Mapping[str, str]
    """Forms of several words, in small letters -> the form of one word that stands for them."""
    denials: frozenset[str]
    denying: tuple[str, ...]
    """Phrases, each with a space on both sides."""
    answers: Mapping[str, Mapping[str, float]]
    """Key -> keys that answer it, and how well."""


@cache
def lexicon() -> Lexicon:
    """Give the English words; the only language there is a file for."""
    source = resources.files("workbench.duplicates.linking") / "data" / "en.toml"
    data = tomllib.loads(source.read_text("utf-8"))
    words, denial, meaning = data["words"], data["denial"], data["meaning"]
    names: dict[str, str] = {}
    long_names: dict[str, str] = {}
    for line in words["names"]:
        # words are cut before a stop at their end
        first, *others = (form.rstrip(".") for form in line.split())
        for form in (first, *others):
            if "-" in form:
                long_names[form.replace("-", " ")] = first
            else:
                names[form] = first
    return Lexicon(
        empty=frozenset(words["empty"].split()),
        reporting=frozenset(map(stem, words["reporting"].split())),
        pointing=frozenset(map(stem, words["pointing"].split())),
        names=names,
        long_names=long_names,
        denials=frozenset(denial["words"].split()),
        denying=tuple(f" {phrase} " for phrase in denial["phrases"]),
        answers=_answers(meaning),
    )


def _answers(meaning: Mapping[str, list[str]]) -> dict[str, dict[str, float]]:
    """Tie the words of each line to each other; of two ties the better one stays."""
    found: dict[str, dict[str, float]] = {}
    for lines, worth in ((meaning["near"], NEAR), (meaning["same"], SAME)):
        for line in lines:
            keys = dict.fromkeys(map(stem, line.split()))
            for key in keys:
                others = (other for other in keys if other != key)
                found.setdefault(key, {}).update(dict.fromkeys(others, worth))
    return found
