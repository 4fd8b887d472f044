"""Words the splitter knows: what never ends a sentence, what may, and what usually opens one.

The words themselves are data beside the code, so that a desk can read and extend them; here each
becomes a set made for looking up.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import NamedTuple

from workbench.errors import ConfigError


class SentenceWords(NamedTuple):
    """The splitter's word lists, in lower case and without a last full stop."""

    titles: frozenset[str]
    before_more: frozenset[str]
    names: frozenset[str]
    may_end: frozenset[str]
    clock: frozenset[str]
    enumeration: frozenset[str]
    before_numbers: frozenset[str]
    openers: frozenset[str]
    openers_in_lower_case: frozenset[str]
    after_clock: frozenset[str]
    after_ordinals: frozenset[str]
    speech: frozenset[str]
    marked_names: frozenset[str]
    credits: tuple[str, ...]
    """As written, capitals kept."""


def load(name: str) -> Mapping[str, object]:
    """Read one TOML file of the package's data; raise ConfigError naming a file that is none."""
    source = resources.files("workbench.claims") / "data" / name
    try:
        return tomllib.loads(source.read_text("utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(f"{name} cannot be read: {problem}.") from None


def words(table: object, key: str, name: str) -> tuple[str, ...]:
    """Give the words of one list in order; raise ConfigError where the list is missing or doubled words are in it."""
    value = table.get(key) if isinstance(table, Mapping) else None
    if not isinstance(value, str):
        raise ConfigError(f"{name} has no list {key!r}.")
    return tuple(value.split())


@cache
def sentence_words() -> SentenceWords:
    """Give the splitter's words, read once."""
    name = "sentences.toml"
    data = load(name)
    abbreviations, running = data.get("abbreviations"), data.get("words")

    def listed(table: object, key: str) -> frozenset[str]:
        return frozenset(words(table, key, name))

    return SentenceWords(
        titles=listed(abbreviations, "titles"),
        before_more=listed(abbreviations, "before_more"),
        names=listed(abbreviations, "names"),
        may_end=listed(abbreviations, "may_end"),
        clock=listed(abbreviations, "clock"),
        enumeration=listed(abbreviations, "enumeration"),
        before_numbers=listed(abbreviations, "before_numbers"),
        openers=listed(running, "openers"),
        openers_in_lower_case=listed(running, "openers_in_lower_case"),
        after_clock=listed(running, "after_clock"),
        after_ordinals=listed(running, "after_ordinals"),
        speech=listed(running, "speech"),
        marked_names=listed(running, "marked_names"),
        credits=words(data.get("credits"), "labels", name),
    )
