"""The words of forms.toml as tables: verbs by their first word, books and films as patterns."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from workbench.errors import ConfigError
from workbench.provenance.lexicon import inflected, load_lexicon
from workbench.provenance.vocabulary import load

Cues: TypeAlias = Mapping[str, tuple[tuple[str, ...], ...]]
"""First word -> the cues that begin with it, the longest first."""


@dataclass(frozen=True, slots=True)
class Forms:
    """The words of forms.toml as tables."""

    telling: Cues
    """Cues after or before what is said."""
    gauging: Cues
    """Cues with what is found right behind them."""
    bases: frozenset[str]
    """Verbs in the form that wants several subjects, or is a noun: the log, they log."""
    human: frozenset[str]
    """Verbs of people and of nobody else."""
    marks: frozenset[str]
    heads: frozenset[str]
    """Who may stand before a colon without a name or a quotation."""
    keeping: Cues
    """Cues of authorities alone: the police recorded 400 cars."""
    perceiving: Cues
    """Cues of people who are nobody's voice: the pensioner heard two bangs."""
    keepers: frozenset[str]
    """Sectors of those."""
    books: re.Pattern[str]
    within: re.Pattern[str]
    pictured: re.Pattern[str]
    """Finds a film or picture that went round: "in a video by a driver that was shared widely"."""
    """Finds a film, a log or a file in which it is seen or read: "in a clip shared by thousands"."""
    under: frozenset[str]
    adverbs: frozenset[str]
    after: frozenset[str]
    ends: frozenset[str]
    determiners: frozenset[str]
    numbers: frozenset[str]


_PASTS = frozenset(("put", "read", "cast", "cost", "set", "broadcast"))
"""Base forms that are past forms as well: the inspector read."""


@cache
def read_forms(language: str) -> Forms | None:
    """Give the tables of a language with its own verbs of saying, None where there are none; raise ConfigError where the file is of another shape."""
    data, lexicon = load("forms.toml"), load_lexicon(language)
    if lexicon is None or data.get("language") != lexicon.language:
        return None
    try:
        telling, gauging, words = data["telling"], data["gauging"], data["words"]
        told: set[tuple[str, ...]] = {
            (form,)
            for kind in ("manner", "telling", "writing", "ruling", "thinking")
            for form in inflected(telling[kind])
        }
        told |= {(form,) for form in lexicon.cues}
        told |= set(_phrases(telling["phrases"]))
        found: set[tuple[str, ...]] = {(form,) for form in inflected(gauging["verbs"])}
        found |= set(_phrases(gauging["phrases"]))
        books = "|".join(sorted(data["leaning"]["books"].split(), key=len)[::-1])
        pictures, published = (
            "|".join(sorted(data["leaning"][key].split(), key=len)[::-1])
            for key in ("pictures", "published")
        )
        within = "|".join(sorted(data["leaning"]["within"].split(), key=len)[::-1])
        return Forms(
            _by_first_word(told),
            _by_first_word(found),
            frozenset(
                lemma
                for kind in (*telling.values(), gauging["verbs"], gauging["keeping"])
                if isinstance(kind, str)
                for lemma, forms in _lemmas(kind)
                if lemma not in forms and lemma not in _PASTS
            )
            | {form for form, lemma in lexicon.cues.items() if form == lemma},
            frozenset([*inflected(telling["manner"]), *inflected(telling["human"])]),
            _set(data["labels"]["marks"]),
            _set(data["labels"]["heads"]),
            _by_first_word({(form,) for form in inflected(gauging["keeping"])}),
            _by_first_word({(form,) for form in inflected(gauging["perceiving"])}),
            _set(gauging["keepers"]),
            re.compile(
                rf"(?:^|(?<=,\s)|(?<=\s))(?:[Bb]y|[Oo]n|[Uu]pon|[Ff]rom)\s+(?P<who>(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+|[A-Z])[^,;:.!?\n]{{0,70}}?\b(?:{books}))(?P<tail>\s+(?:that|which|of|for|from|at|in|kept|held|seen|obtained)\b[^,;.!?\n]{{0,80}})?(?=[,.;!?]|$|\s+(?:the|an?|there|it|she|he|they)\b)"
            ),
            re.compile(
                rf"(?:(?:^|(?<=,\s)|(?<=seen\s)|(?<=visible\s)|(?<=heard\s)|(?<=stands\s)|(?<=read\s)|(?<=written\s)|(?<=legible\s)|(?<=out\s)|(?<=audible\s)|(?<=discernible\s)|(?<=shown\s)|(?<=see\s)|(?<=hear\s)|(?<=recorded\s)|(?<=recognisable\s))(?:[IiOo]n)\s+(?P<who>(?:(?:the|an?|its|his|her|their|one|this|that)\s+|[A-Z])(?:[\w’'.-]+\s+){{0,5}}?(?:{within})|(?:[a-z-]+\s+){{0,2}}(?:footage|video|tape|camera|pictures|photographs|images))\b)"
            ),
            re.compile(
                rf"\b[Ii]n\s+(?P<who>(?:(?:the|an?|its|his|her|their|one|this|that)\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:{pictures})(?:\s+(?:by|from|of)\s+[^,;:.!?\n]{{2,60}}?)?(?=,?\s+(?:that|which|{published})\b))"
            ),
            _set(words["under"]),
            _set(words["adverbs"]),
            _set(words["after"]),
            _set(words["ends"]),
            _set(words["determiners"]),
            _set(words["numbers"]),
        )
    except (KeyError, TypeError, AttributeError) as problem:
        raise ConfigError(
            f"A table of forms.toml is missing or of another shape: {problem}.",
            hint="Compare it with the file the workbench comes with.",
        ) from problem


def _lemmas(verbs: str) -> Iterator[tuple[str, list[str]]]:
    """Give verbs with the forms told of them: read has none that differs from it in the past."""
    for entry in verbs.split():
        lemma, *told = entry.split("/")
        yield lemma, told[1:]


def _by_first_word(cues: set[tuple[str, ...]]) -> Cues:
    """Index cues but for participles, which begin no clause of their own; the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for cue in sorted(cues, key=lambda cue: (-len(cue), cue)):
        if not cue[0].endswith("ing"):
            found[cue[0]] = (*found.get(cue[0], ()), cue)
    return found


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(phrases: list[str]) -> Iterator[tuple[str, ...]]:
    for phrase in phrases:
        verb, *rest = phrase.split()
        for form in inflected(verb):
            yield (form, *rest)
