"""The alias table: which names are one medium, and which media have one owner.

An agency, a broadcaster or a blog passes on what others said, so its name must be known under all its forms
before anything is counted. The table is data, grows by every outlet that is ingested and by what a desk adds,
and fails closed: a name nobody knows is a house of its own and makes nothing independent.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.errors import ConfigError
from workbench.provenance.vocabulary import Table, Vocabulary, load, vocabulary

_SPACE = re.compile(r"[\s_-]+")
_WORD = re.compile(r"[^\W_][\w.&'’-]*")
_WHAT_IT_IS = re.compile(r"\s*(?:\(.*|,\s.*)$")
"""Behind a house's name: Proud of Pellgate (community page); Tight Lines, bulletin of the Ossen Anglers."""
SHORT = 3
"""A name of so few letters (AP, TT) is one only in capitals, or as it stands in the table."""
LONGEST = 6
"""Words of a name that are looked for inside a phrase."""


def folded(name: str) -> str:
    """Give a name in the form it is looked up by: no case, article, full stops or possessive."""
    plain = _SPACE.sub(" ", name.replace("’", "'").replace(".", "").casefold()).strip(
        " ,;:\"'“”"
    )
    return plain.removesuffix("'s").removeprefix("the ").strip()


@dataclass(frozen=True, slots=True)
class Sources:
    """Names of media, and who owns them."""

    names: Mapping[str, str]
    """Folded name -> key."""
    exact: frozenset[str]
    """Short names as they are written: `dpa`, `AP`."""
    owners: Mapping[str, str]
    """Key of a medium -> its owner."""

    def key(self, phrase: str, words: Vocabulary | None = None) -> str | None:
        """Give the key of the medium a phrase names and nothing else, None where it names none."""
        words = words or vocabulary()
        name = folded(phrase)
        while name and name not in self.names:
            first, _, rest = name.partition(" ")
            if rest and first in words.before_media:
                name = rest.removeprefix("the ")
                continue
            rest, _, last = name.rpartition(" ")
            if not rest or last not in words.after_media:
                return None
            name = (
                rest.removesuffix("'s").removesuffix(" news")
                if last == "agency"
                else rest.removesuffix("'s")
            )
        if len(name) <= SHORT and not self._is_written(phrase):
            return None
        return self.names.get(name)

    def within(self, phrase: str) -> str | None:
        """Give the key of the longest name of a medium inside a phrase."""
        found = [word.group() for word in _WORD.finditer(phrase)]
        for length in range(min(LONGEST, len(found)), 0, -1):
            for start in range(len(found) - length + 1):
                if not found[start][0].isupper():
                    continue
                key = self.key(" ".join(found[start : start + length]))
                if key:
                    return key
        return None

    def owner(self, key: str) -> str | None:
        """Give the owner of a medium, None where nobody knows."""
        return self.owners.get(key)

    def outlet(self, name: str) -> str:
        """Give the key of an outlet by its name: the table's where it is known, else its folded name; empty for no name."""
        return self.key(name) or folded(name)

    def with_outlets(
        self, outlets: Iterable[str], owners: Mapping[str, str] | None = None
    ) -> "Sources":
        """Add the outlets of the desk's documents, their acronyms and short names, and their owners by outlet name.

        A short name (the Mirror for Upper Vale Mirror) is added only where it can be one outlet alone.
        """
        fresh = {folded(name): name for name in outlets if folded(name)}
        names = {name: self.names.get(name, name) for name in fresh}
        short = Counter(form for name in fresh for form in _short_forms(name))
        for name in fresh:
            for form in _short_forms(name):
                if short[form] == 1 and form not in self.names and form not in fresh:
                    names[form] = names[name]
        owned = {
            self.names.get(folded(outlet), folded(outlet)): folded(owner)
            for outlet, owner in (owners or {}).items()
        }
        # what the desk says of its own outlets is written as they are written
        exact = self.exact | {name for name in fresh.values() if len(name) <= SHORT}
        return Sources({**self.names, **names}, exact, {**self.owners, **owned})

    def _is_written(self, phrase: str) -> bool:
        words = phrase.replace("’", "'").removesuffix("'s").split()
        return any(
            word.strip(",;:()") in self.exact or word.isupper() for word in words
        )


def _short_forms(name: str) -> set[str]:
    """Give what a house is called for short: its last word, its first, its acronym, its name without what it is."""
    bare = _WHAT_IT_IS.sub("", name)
    words = [word for word in bare.split() if word.isalpha()]
    forms = {"".join(word[0] for word in words)} if len(words) >= SHORT else set()
    if len(words) > 1:
        forms |= {
            word
            for word in (words[-1], words[0])
            if len(word) > SHORT
            and word not in vocabulary().generic | vocabulary().before_media
        }
    return forms | ({bare} - {name} if len(bare) > SHORT else set())


@cache
def shipped() -> Sources:
    """Give the table the workbench comes with."""
    return read_sources(load("media.toml"), "media.toml")


def read_sources(table: Table, file: str) -> Sources:
    """Make a table of a file's rows; raise ConfigError for a row without names, a name in two rows, an outlet with two owners."""
    names: dict[str, str] = {}
    exact: set[str] = set()
    owners: dict[str, str] = {}
    try:
        for section in ("agencies", "outlets"):
            for key, known in table.get(section, {}).items():
                _row(file, section, key, known, names)
                exact |= {name for name in known if len(folded(name)) <= SHORT}
        for owner, owned in table.get("owners", {}).items():
            for name in owned:
                key = names.get(folded(name), folded(name))
                if owners.setdefault(key, owner) != owner:
                    raise ConfigError(
                        f"{file}: {name!r} is owned by {owners[key]!r} and by {owner!r}.",
                        hint="Keep it in one row of [owners].",
                    )
    except (TypeError, AttributeError) as problem:
        raise ConfigError(
            f"{file} is of another shape: {problem}.",
            hint='A row is key = ["Name", "Other name"].',
        ) from problem
    return Sources(names, frozenset(exact), owners)


def _row(
    file: str, section: str, key: str, known: Iterable[str], names: dict[str, str]
) -> None:
    forms = {folded(name) for name in known} - {""}
    if isinstance(known, str) or not forms:
        raise ConfigError(
            f"{file}: the row {key!r} of [{section}] has no names.",
            hint="A row that nothing can match is dead: give it names, or take it away.",
        )
    for form in sorted(forms | {folded(key)}):
        if names.setdefault(form, key) != key:
            raise ConfigError(
                f"{file}: {form!r} leads to {names[form]!r} and to {key!r}.",
                hint="A name may lead to one medium only, and a row may not name another row: merge the two, or tell the names apart.",
            )
