"""How much a claim wants checking, and whether it is a statement that can be checked at all.

A plain sum of named features, each shown with its words, because a score that orders a reviewer's day has to
explain itself. It orders the queue and supports the suggestion "unverifiable"; nothing is ever hidden by it.
The words are data, one file a language; without one only numbers and shapes count, and every claim is a statement.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from workbench.claims.lexicon import load, words
from workbench.claims.stance import (
    Phrasing,
    is_forecast,
    read_phrasing,
    stances,
)
from workbench.errors import ConfigError
from workbench.model import Span
from workbench.spans import overlap

LANGUAGES = ("en",)
"""Languages with a lexicon."""
_START = 35
"""Points of a claim without any feature."""
_TOKEN = re.compile(r"[\w$€£¥%][\w$€£¥%'’.,-]{0,60}")
_WORD = re.compile(r"[a-zA-Z]+")
_STOP = re.compile(r"[.;!?](?:\s|$)|\n")
_BESIDE = 160
"""Characters behind a claim in which it is told whose word it is."""
_AFTER = frozenset(',"”’»')
_MARKS = "?？؟"
_CLOSING = "\"'”’»)\\]」』"
_NO_NAMES = frozenset({"I", "I'm", "I've", "I'd", "I'll", "I’m", "I’ve", "I’d", "I’ll"})
_HEADLINE = 25
"""Words of a line without an end mark above which it is no headline."""


class Kind(StrEnum):
    """What a claim is by its form."""

    STATEMENT = "statement"
    HEADLINE = "headline"
    """Says what the article says; as checkable as a statement."""
    OPINION = "opinion"
    PREDICTION = "prediction"
    INTERPRETATION = "interpretation"
    QUESTION = "question"


CHECKABLE = frozenset({Kind.STATEMENT, Kind.HEADLINE})
_NEVER_CAPITAL = frozenset({*Kind, "modal"})


class Feature(NamedTuple):
    """One reason for the score: its name, the words that gave it, and the points they gave."""

    name: str
    spans: tuple[Span, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the form of a claim says of it."""

    kind: Kind
    score: int
    """0 to 100; for ordering only."""
    features: tuple[Feature, ...]
    kind_words: tuple[Span, ...] = ()
    """The words that decided the kind; none for a statement or a headline."""

    @property
    def checkable(self) -> bool:
        """Say whether a source could prove it."""
        return self.kind in CHECKABLE


class _Rule(NamedTuple):
    weight: float
    most: int
    """How many of its words count."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    rules: Mapping[str, _Rule]
    fewer: int
    """Words below which a claim is short."""
    said: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word -> the words that must follow it, and the feature or kind they stand for."""
    phrasing: Phrasing | None = None


_SHAPES = _Lexicon(
    MappingProxyType(
        {
            "number": _Rule(13, 3),
            "attributed": _Rule(6, 1),
            "short": _Rule(-8, 1),
            "question": _Rule(-16, 1),
        }
    ),
    5,
    MappingProxyType({}),
)
"""What counts in any language."""


def assess(
    text: str,
    span: Span,
    *,
    attributed: bool = False,
    first: bool = False,
    language: str = "en",
) -> Assessment:
    """Judge one claim by its form.

    `attributed` says that somebody is named as saying it, `first` that it is the first of its document, where a
    headline stands.
    """
    lexicon = _lexicon(language)
    tokens = [
        (found[0].rstrip(".,'’-"), found.start())
        for found in _TOKEN.finditer(text, *span)
    ]
    found = _found(tokens, lexicon)
    _phrased(text, span, tokens, lexicon.phrasing, found)
    if lexicon is not _SHAPES:
        found["name"] = _names(tokens)
    asks = span.of(text).rstrip(_CLOSING)[-1:] in _MARKS and span.end > span.start
    if asks:
        found["question"] = [Span(span.end - 1, span.end)]
    if attributed:
        found["attributed"] = [span]
    if len(tokens) < lexicon.fewer:
        found["short"] = [span]
    features: list[Feature] = []
    score: float = _START
    for name, rule in lexicon.rules.items():
        spans = found.get(name)
        if spans:
            weight = rule.weight * min(len(spans), rule.most)
            features.append(Feature(name, tuple(spans), weight))
            score += weight
    kind, deciding = _kind(text, span, found, asks=asks, first=first)
    return Assessment(
        kind, round(max(0, min(100, score))), tuple(features), tuple(deciding)
    )


def _found(
    tokens: Sequence[tuple[str, int]], lexicon: _Lexicon
) -> dict[str, list[Span]]:
    """Give for each feature and kind the words that stand for it."""
    found: dict[str, list[Span]] = {}
    lowered = [word.lower().replace("’", "'") for word, _ in tokens]
    for number, (word, start) in enumerate(tokens):
        plain = lowered[number]
        # a capital inside a sentence makes a name of it, or a month: Will, May
        capital = number > 0 and word[:1].isupper() and not word.isupper()
        for rest, name in lexicon.said.get(plain, ()):
            if capital and name in _NEVER_CAPITAL:
                continue
            last = number + len(rest)
            if not rest or lowered[number + 1 : last + 1] == list(rest):
                end = tokens[last][1] + len(tokens[last][0])
                found.setdefault(name, []).append(Span(start, end))
        if any(map(str.isdigit, word)):
            found.setdefault("number", []).append(Span(start, start + len(word)))
        elif plain.endswith("ed") and len(plain) > 4 and plain == word:
            found.setdefault("past", []).append(Span(start, start + len(word)))
    return found


def _phrased(
    text: str,
    span: Span,
    tokens: Sequence[tuple[str, int]],
    phrasing: Phrasing | None,
    found: dict[str, list[Span]],
) -> None:
    """Add the kinds that no single word shows."""
    if phrasing is None:
        return
    lowered = [
        # the month of May, and Will Sand
        "" if number and word in ("May", "Will") else word.lower().replace("’", "'")
        for number, (word, _) in enumerate(tokens)
    ]
    for kind, first, last in stances(lowered, phrasing):
        end = tokens[last][1] + len(tokens[last][0])
        found.setdefault(kind, []).append(Span(tokens[first][1], end))
    foretold = is_forecast(lowered, _beside(text, span), phrasing)
    if foretold is not None:
        word, start = tokens[foretold]
        found.setdefault(Kind.PREDICTION, []).append(Span(start, start + len(word)))


def _beside(text: str, span: Span) -> list[str]:
    """Give the words of the sentence behind a claim, where it is told whose word it is."""
    behind = text[span.end : span.end + _BESIDE]
    if not _AFTER.intersection((text[span.end - 1 : span.end], behind[:1])):
        return []
    return [word.lower() for word in _WORD.findall(_STOP.split(behind, maxsplit=1)[0])]


def _names(tokens: Sequence[tuple[str, int]]) -> list[Span]:
    """Give the words with a capital, those side by side together; the first word has one in any case."""
    names: list[Span] = []
    beside = -2
    for number, (word, start) in enumerate(tokens):
        if number == 0 or not word[:1].isupper() or word in _NO_NAMES:
            continue
        end = start + len(word)
        if beside == number - 1:
            names[-1] = Span(names[-1].start, end)
        else:
            names.append(Span(start, end))
        beside = number
    return names


def _kind(
    text: str, span: Span, found: Mapping[str, list[Span]], *, asks: bool, first: bool
) -> tuple[Kind, list[Span]]:
    if asks:
        return Kind.QUESTION, found["question"]
    if first and _is_headline(text, span):
        return Kind.HEADLINE, []
    excepted = found.get(Kind.STATEMENT, ())
    for kind in (Kind.INTERPRETATION, Kind.OPINION, Kind.PREDICTION):
        spans = [
            words
            for words in found.get(kind, ())
            if not any(overlap(words, exception) for exception in excepted)
        ]
        if spans:
            return kind, spans
    return Kind.STATEMENT, []


def _is_headline(text: str, span: Span) -> bool:
    """Say whether a claim is all of a line, or its end, and the line has no full stop."""
    line = text[text.rfind("\n", 0, span.start) + 1 : span.end]
    after = text[span.end : span.end + 1]
    return (
        after in ("", "\n", "\r")
        and len(line.split(None, _HEADLINE)) <= _HEADLINE
        and line[-1:] not in ".!?…:;,。"
    )


@lru_cache(maxsize=64)
def _lexicon(language: str) -> _Lexicon:
    primary = language.partition("-")[0].lower()
    return _loaded(primary) if primary in LANGUAGES else _SHAPES


@cache
def _loaded(language: str) -> _Lexicon:
    name = f"worth.{language}.toml"
    data = load(name)
    rules: dict[str, _Rule] = {}
    said: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    features = _table(data, "features", name)
    for feature in features:
        table = _table(features, feature, name)
        rules[feature] = _Rule(
            _points(table, "weight", name), int(_points(table, "most", name))
        )
        _enter(said, words(table, "words", name), feature)
    kinds = _table(data, "kinds", name)
    for kind in kinds:
        _enter(said, words(kinds, kind, name), Kind(kind))
    return _Lexicon(
        rules,
        int(_points(_table(features, "short", name), "fewer", name)),
        {word: tuple(entries) for word, entries in said.items()},
        read_phrasing(_table(data, "phrasing", name), name),
    )


def _enter(
    said: dict[str, list[tuple[tuple[str, ...], str]]],
    listed: Iterable[str],
    name: str,
) -> None:
    for entry in listed:
        word, *rest = entry.split("_")
        said.setdefault(word, []).append((tuple(rest), name))


def _table(data: Mapping[str, object], key: str, name: str) -> Mapping[str, object]:
    table = data.get(key)
    if not isinstance(table, Mapping):
        raise ConfigError(f"{name} has no table {key!r}.")
    return table


def _points(table: Mapping[str, object], key: str, name: str) -> float:
    points = table.get(key)
    if not isinstance(points, int | float):
        raise ConfigError(f"{name} has no number {key!r} where one is due.")
    return points
