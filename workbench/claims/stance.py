"""Kinds that no single word shows: leave that is given, what is to come about, what a thing is called, what an event is made to mean.

"Buses may go over" gives leave and "the bridge may fall" foretells; "prices will fall" foretells and "the office will
stay shut" announces. The words around an auxiliary or a copula tell; they are data beside the lists of single words.
"""

from collections.abc import Iterator, Mapping, Sequence, Set as AbstractSet
from typing import NamedTuple

from workbench.claims.lexicon import words

BEFORE = 6
"""Words before "may" among which a "no" or a "who" makes it leave and not chance."""
BETWEEN = 3
"""Words that may stand between an auxiliary and what is foretold, or before a noun that judges."""
_WILL = frozenset(("will", "won't", "shall"))
_COPULA = frozenset(("is", "are", "was", "were", "it's", "that's", "remains", "be"))
_BECOMING = frozenset(("be", "get", "become", "turn", "look"))
_ARTICLES = frozenset(("a", "an", "the", "one"))
_MINE = frozenset(("i", "i've", "we", "we've"))
_HAD = frozenset(
    [
        "have",
        "had",
        "ever",
        "seen",
        "eaten",
        "heard",
        "read",
        "known",
        "tasted",
        "met",
        "watched",
        "visited",
        "drunk",
    ]
)
"""Behind a superlative they make it somebody's own: the best meal I have had."""
_MEANS = frozenset(("shows", "showed", "proves", "proved", "tells", "teaches", "means"))


class Phrasing(NamedTuple):
    """The words of one language."""

    leave: AbstractSet[str]
    """Verbs of what one may be allowed to do."""
    bounded: AbstractSet[str]
    """Words before "may" by which it is leave: no, whoever, only."""
    degree: AbstractSet[str]
    """Adverbs that may stand between an auxiliary and its verb."""
    surely: AbstractSet[str]
    """Adverbs with which "will" foretells whatever follows."""
    outcomes: AbstractSet[str]
    """Verbs of what comes about and is decided by nobody."""
    states: AbstractSet[str]
    """Adjectives of how things will be."""
    turns: AbstractSet[str]
    """Nouns for what something will be: a test, a success."""
    verdicts: AbstractSet[str]
    """Nouns that judge: a lottery, a disgrace."""
    praise: AbstractSet[str]
    """Superlatives that judge and measure nothing."""
    fields: AbstractSet[str]
    """In what somebody is the best: the league, the country."""
    events: AbstractSet[str]
    """What happens and can say nothing: the affair shows that ..."""
    forecasting: AbstractSet[str]
    """Verbs of whoever says what will be, beside the claim: ..., the union predicted."""


def read_phrasing(table: Mapping[str, object], name: str) -> Phrasing:
    """Make the tables of a file's lists; raise ConfigError where one is missing."""
    return Phrasing(
        *(frozenset(words(table, field, name)) for field in Phrasing._fields)
    )


def stances(lowered: Sequence[str], known: Phrasing) -> Iterator[tuple[str, int, int]]:
    """Give the kinds that the words of a claim show, each with the first and the last word that does.

    Words are in lower case with straight apostrophes; a `statement` is an exception from what single words say.
    """
    for at, word in enumerate(lowered):
        if word == "may" and _gives_leave(lowered, at, known):
            yield "statement", at, at
        for is_it, kind, last in (
            (word in _WILL or word.endswith("'ll"), "prediction", _foretells),
            (word in _COPULA, "opinion", _judges),
            (word in known.praise, "opinion", _is_best),
            (word in _MEANS, "interpretation", _follows_event),
        ):
            end = last(lowered, at, known) if is_it else 0
            if end:
                yield kind, at, end
    if _is_maxim(lowered):
        yield "opinion", 0, len(lowered) - 1


def is_forecast(
    lowered: Sequence[str], around: Sequence[str], known: Phrasing
) -> int | None:
    """Give the auxiliary of a claim that whoever says it foretells, None for none; `around` is what stands beside it."""
    if known.forecasting.isdisjoint(around):
        return None
    return next(
        (
            at
            for at, word in enumerate(lowered)
            if word in _WILL
            or word == "would"
            or word.endswith(("'ll", "'d"))
            or (word in ("is", "are") and lowered[at + 1 : at + 2] == ["to"])
        ),
        None,
    )


def _gives_leave(lowered: Sequence[str], at: int, known: Phrasing) -> bool:
    """Tell leave from chance: no lorry may cross, who may fish; not "it may fall"."""
    after = [word for word in lowered[at + 1 : at + 3] if word != "not"]
    if not after or after[0] in ("be", "have", "well", "yet", "also"):
        return False
    before = lowered[max(0, at - BEFORE) : at]
    return after[0] in known.leave or not known.bounded.isdisjoint(before)


def _foretells(lowered: Sequence[str], at: int, known: Phrasing) -> int:
    """Give the last word of what "will" foretells, 0 where it only announces."""
    here = at + 1
    while here < len(lowered) and lowered[here] in known.degree:
        if lowered[here] in known.surely:
            return here
        here += 1
    verb, after = (*lowered[here : here + 2], "", "")[:2]
    if verb in known.outcomes:
        return here
    if verb == "have" and after:
        return here + 1
    return _becomes(lowered, here, known) if verb in _BECOMING else 0


def _becomes(lowered: Sequence[str], verb: int, known: Phrasing) -> int:
    """Give the last word of how something will be: be much worse, be a key test; 0 for any other."""
    first = verb + 1
    wanted = known.states
    if first < len(lowered) and lowered[first] in _ARTICLES:
        first, wanted = first + 1, known.turns | known.verdicts
    for last in range(first, min(first + BETWEEN, len(lowered))):
        if lowered[last] in wanted:
            return last
        if wanted is known.states and lowered[last] not in known.degree:
            return 0
    return 0


def _judges(lowered: Sequence[str], at: int, known: Phrasing) -> int:
    """Give the noun by which a thing is judged: is a lottery, was nothing but a scandal, was never a good stone."""
    here = at + 1
    while here < len(lowered) and lowered[here] in known.degree | {"nothing", "but"}:
        here += 1
    if here >= len(lowered) or lowered[here] not in _ARTICLES:
        return 0
    for last in range(here + 1, min(here + 1 + BETWEEN, len(lowered))):
        if lowered[last] in known.verdicts:
            return last
    return 0


def _is_best(lowered: Sequence[str], at: int, known: Phrasing) -> int:
    """Give the field in which somebody is called the best, 0 where there is none."""
    if not at or lowered[at - 1] not in ("the", "our", "their", "its"):
        return 0
    for last in range(at + 1, min(at + 2 * BETWEEN, len(lowered) - 1)):
        if lowered[last] in _MINE and lowered[last + 1] in _HAD:
            return last + 1
        if lowered[last] in ("in", "of") and known.fields & set(
            lowered[last + 1 : last + 4]
        ):
            return last
    return 0


def _follows_event(lowered: Sequence[str], at: int, known: Phrasing) -> int:
    """Give the word behind a verb by which an event is made to mean something: the walkout shows that ..., 0 for a record's."""
    means = (
        at >= 1
        and lowered[at - 1] in known.events
        and at + 1 < len(lowered)
        and lowered[at + 1] in ("that", "how", "us", "what", "why", "once")
    )
    return at + 1 if means else 0


def _is_maxim(lowered: Sequence[str]) -> bool:
    """Tell what is said of a kind of things and of none: a forest is not a park."""
    return (
        5 <= len(lowered) <= 9
        and lowered[0] in ("a", "an")
        and any(
            lowered[at] == "is"
            and (
                lowered[at + 1] == "no"
                or (
                    lowered[at + 1] in ("not", "never")
                    and lowered[at + 2] in ("a", "an")
                )
            )
            for at in range(2, 4)
        )
    )
