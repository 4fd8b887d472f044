"""Kinds that no single word shows: what is to come about, what a thing is called, what an event is made to mean.

Each kind has a module of rules and a table of lists; here they are put in one index by the words at which a rule is
looked for, so that a claim is read once and a rule costs nothing where its words do not stand.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set as AbstractSet
from typing import NamedTuple, TypeVar

from workbench.claims import forecasts, judgements, readings
from workbench.claims.avowals import Avowal, read_avowals
from workbench.claims.grammar import PADDING, Rule, listed
from workbench.errors import ConfigError

_Lists = TypeVar(
    "_Lists", forecasts.Forecasts, judgements.Judgements, readings.Readings
)


class Phrasing(NamedTuple):
    """The rules of one language."""

    opening: Mapping[str, tuple[Rule, ...]]
    """By the word at which they are looked for if it is the first."""
    anywhere: Mapping[str, tuple[Rule, ...]]
    forecasts: forecasts.Forecasts
    avowals: tuple[Avowal, ...]

    @property
    def documents(self) -> AbstractSet[str]:
        """What lays down a rule or a condition."""
        return self.forecasts.documents


class Stance(NamedTuple):
    """A kind, and the first and the last word that show it."""

    kind: str
    first: int
    last: int
    laid_down: bool
    """Whether a document beside the claim takes it away."""


def read_phrasing(data: Mapping[str, object], name: str) -> Phrasing:
    """Make the rules of a file's tables; raise ConfigError where a list is missing."""
    known = _lists(forecasts.Forecasts, data, "forecasts", name)
    judging = _lists(judgements.Judgements, data, "judgements", name)
    reading = _lists(readings.Readings, data, "readings", name)
    rules = (
        *forecasts.rules(known, judging.verdicts),
        *judgements.rules(judging, known.degree),
        *readings.rules(reading, known.degree),
    )
    opening = _by_word(rule for rule in rules if rule.opens)
    anywhere = _by_word(rule for rule in rules if not rule.opens)
    avowals = data.get("avowals")
    if not isinstance(avowals, Mapping):
        raise ConfigError(f"{name} has no table 'avowals'.")
    return Phrasing(opening, anywhere, known, read_avowals(avowals, name))


def stances(lowered: Sequence[str], known: Phrasing) -> Iterator[Stance]:
    """Give the kinds that the words of a claim show, in lower case with straight apostrophes."""
    spoken = (*lowered, *PADDING)
    anywhere = known.anywhere
    looked_for = [
        (at, rule)
        for at, word in enumerate(lowered)
        if word in anywhere
        for rule in anywhere[word]
    ]
    looked_for += [(0, rule) for rule in known.opening.get(spoken[0], ())]
    for at, rule in looked_for:
        last = rule.last(spoken, at)
        if last is not None:
            yield Stance(rule.kind, at, last, rule.laid_down)


def foretold(
    lowered: Sequence[str], beside: forecasts.Beside, known: Phrasing
) -> int | None:
    """Give the word by which a claim is what somebody beside it foretells, None for none."""
    return forecasts.foretold((*lowered, *PADDING), beside, known.forecasts)


def _by_word(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    by_word: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        for word in rule.triggers:
            by_word[word] = (*by_word.get(word, ()), rule)
    return by_word


def _lists(
    kind: type[_Lists], data: Mapping[str, object], key: str, name: str
) -> _Lists:
    table = data.get(key)
    return kind(*(listed(table, field, name) for field in kind._fields))
