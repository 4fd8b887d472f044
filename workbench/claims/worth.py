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

from workbench.claims.avowals import avowed
from workbench.claims.grammar import forms
from workbench.claims.lexicon import load, words
from workbench.claims.stance import Phrasing, foretold, read_phrasing, stances
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
"""Characters on either side of a claim in which it is told whose word it is."""
_NEAR = 8
"""Words on either side of a claim among which a document is named that says it."""
_AFTER = frozenset(',"”’»')
_OPENING = " \n\"'“‘"
_MARKS_BEFORE = frozenset(".!?:")
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
    said: Mapping[str, tuple[str, ...]]
    """Word -> the features and kinds it stands for."""
    phrases: Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], str], ...]]
    """First two words -> the words that must follow them, and the feature or kind they all stand for."""
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
    spoken, found = _found(text, tokens, lexicon)
    if lexicon.phrasing is not None:
        _phrased(text, span, tokens, spoken, lexicon.phrasing, found)
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
    text: str, tokens: Sequence[tuple[str, int]], lexicon: _Lexicon
) -> tuple[list[str], dict[str, list[Span]]]:
    """Give the words in lower case but for names, and for each feature and kind the words that stand for it."""
    found: dict[str, list[Span]] = {}
    lowered = [word.lower().replace("’", "'") for word, _ in tokens]
    spoken = lowered.copy()
    before, named = "", False
    for number, (word, start) in enumerate(tokens):
        plain = lowered[number]
        # a capital inside a sentence makes a name of it, or a month: Will, May
        capital = (
            number > 0
            and word[:1].isupper()
            and not word.isupper()
            and word not in _NO_NAMES
            and not _opens(text, start)
        )
        if capital:
            spoken[number] = word
        for name in lexicon.said.get(plain, ()):
            if not capital or name not in _NEVER_CAPITAL:
                found.setdefault(name, []).append(Span(start, start + len(word)))
        for rest, name in lexicon.phrases.get((before, plain), ()):
            last = number + len(rest)
            if named and name in _NEVER_CAPITAL:
                continue
            if lowered[number + 1 : last + 1] == list(rest):
                end = tokens[last][1] + len(tokens[last][0])
                found.setdefault(name, []).append(Span(tokens[number - 1][1], end))
        before, named = plain, capital
        if any(map(str.isdigit, word)):
            found.setdefault("number", []).append(Span(start, start + len(word)))
        elif plain.endswith("ed") and len(plain) > 4 and plain == word:
            found.setdefault("past", []).append(Span(start, start + len(word)))
    return spoken, found


def _phrased(
    text: str,
    span: Span,
    tokens: Sequence[tuple[str, int]],
    spoken: Sequence[str],
    phrasing: Phrasing,
    found: dict[str, list[Span]],
) -> None:
    """Add the kinds that no single word shows."""
    around: tuple[list[str], list[str]] | None = None

    def beside() -> tuple[list[str], list[str]]:
        nonlocal around
        around = around or _around(text, span)
        return around

    for stance in stances(spoken, phrasing):
        if stance.laid_down and _lays_down(beside(), phrasing):
            continue
        end = tokens[stance.last][1] + len(tokens[stance.last][0])
        found.setdefault(stance.kind, []).append(Span(tokens[stance.first][1], end))
    for kind, place in avowed(text, span, phrasing.avowals):
        found.setdefault(kind, []).append(place)
    told = foretold(spoken, beside, phrasing)
    if told is not None:
        word, start = tokens[told]
        found.setdefault(Kind.PREDICTION, []).append(Span(start, start + len(word)))


def _around(text: str, span: Span) -> tuple[list[str], list[str]]:
    """Give the words of the sentence before and behind a claim, where it is told whose word it is."""
    before = _STOP.split(text[max(0, span.start - _BESIDE) : span.start])[-1]
    behind = text[span.end : span.end + _BESIDE]
    if not _AFTER.intersection((text[span.end - 1 : span.end], behind[:1])):
        behind = ""
    return (
        [word.lower() for word in _WORD.findall(before)],
        [word.lower() for word in _WORD.findall(_STOP.split(behind, maxsplit=1)[0])],
    )


def _lays_down(around: tuple[list[str], list[str]], phrasing: Phrasing) -> bool:
    """Say whether a document is named right beside a claim, whose rule it then is."""
    before, behind = around
    return not phrasing.documents.isdisjoint((*before[-_NEAR:], *behind[:_NEAR]))


def _opens(text: str, start: int) -> bool:
    """Say whether a word is the first of a sentence."""
    before = text[max(0, start - 4) : start].rstrip(_OPENING)
    return before[-1:] in _MARKS_BEFORE


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
    said: dict[str, tuple[str, ...]] = {}
    phrases: dict[tuple[str, str], tuple[tuple[tuple[str, ...], str], ...]] = {}
    features = _table(data, "features", name)
    for feature in features:
        table = _table(features, feature, name)
        rules[feature] = _Rule(
            _points(table, "weight", name), int(_points(table, "most", name))
        )
        _enter(said, phrases, words(table, "words", name), feature)
    stance_name = f"stance.{language}.toml"
    stance = load(stance_name)
    kinds = _table(stance, "kinds", stance_name)
    for kind in kinds:
        lists = _table(kinds, kind, stance_name)
        for ideas in lists:
            _enter(
                said,
                phrases,
                words(lists, ideas, stance_name),
                Kind(kind),
            )
    return _Lexicon(
        rules,
        int(_points(_table(features, "short", name), "fewer", name)),
        said,
        phrases,
        read_phrasing(stance, stance_name),
    )


def _enter(
    said: dict[str, tuple[str, ...]],
    phrases: dict[tuple[str, str], tuple[tuple[tuple[str, ...], str], ...]],
    listed: Iterable[str],
    name: str,
) -> None:
    for entry in listed:
        for form in forms(entry):
            first, *rest = form.split("_")
            if rest:
                opening = first, rest[0]
                told = tuple(rest[1:]), name
                phrases[opening] = (*phrases.get(opening, ()), told)
            else:
                said[first] = (*said.get(first, ()), name)


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
