"""What stands against two near-copies being one claim: another number, a negation, another date, name or role.

Only the words that differ are looked at. A conflict turns "same" into "differs" and says which words it is
about; it never drops a pair, because a reviewer wants to see "23 injured" beside "32 injured".
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from workbench.duplicates.lexicon import Lexicon, lexicon
from workbench.duplicates.names import alike, name_conflict
from workbench.duplicates.numbers import Quantity, agree
from workbench.duplicates.roles import role_conflict
from workbench.duplicates.screening import DATES, NAMES, NEGATION, NUMBERS, ROLES
from workbench.duplicates.statements import Statement, Words

_NUMBERS, _NEGATION, _DATES, _NAMES, _ROLES = map(
    int, (NUMBERS, NEGATION, DATES, NAMES, ROLES)
)
_WORDS = _NEGATION | _DATES | _NAMES
"""The guards that look at words of one side only."""
ALL = _NUMBERS | _ROLES | _WORDS


class Kind(StrEnum):
    """In what two claims differ."""

    NUMBER = "number"
    NEGATION = "negation"
    DATE = "date"
    ENTITY = "entity"
    ROLE = "role"


KINDS = tuple(Kind)
"""By number, as arrays hold them."""


class Conflict(NamedTuple):
    """Words that stand against each other; None on a side that has none."""

    kind: Kind
    a: Words | None
    b: Words | None


def conflicts(a: Statement, b: Statement, guards: int = ALL) -> tuple[Conflict, ...]:
    """Give what stands against two near-copies being the same; nothing for the same words.

    `guards` are the bits of `workbench.duplicates.screening` that are to look.
    """
    if a.words == b.words:
        return ()
    known = lexicon()
    gone, come = (a.surplus(b), b.surplus(a)) if guards & _WORDS else ([], [])
    found: list[Conflict] = []
    if guards & _NUMBERS:
        found += _numbers(a, b, known)
    if guards & _NEGATION:
        found += _negation(a, b, gone, come, known)
    if guards & _DATES:
        found += _dates(a, b, gone, come, known)
    if guards & _NAMES and (names := name_conflict(a, b, gone, come, known)):
        found.append(Conflict(Kind.ENTITY, *names))
    if guards & _ROLES and not found and (roles := role_conflict(a, b, known)):
        found.append(Conflict(Kind.ROLE, *roles))
    return tuple(found)


def _numbers(a: Statement, b: Statement, known: Lexicon) -> Iterator[Conflict]:
    """Give the numbers that each side has and the other lacks, in order."""
    if not (a.quantities and b.quantities):
        return
    here, there = _unmatched(a.quantities, b.quantities)
    for x, y in zip(here, there, strict=False):
        of_date = (x.year and y.year) or (_day(a, x, known) and _day(b, y, known))
        yield Conflict(
            Kind.DATE if of_date else Kind.NUMBER,
            (x.first, x.last + 1),
            (y.first, y.last + 1),
        )


def _unmatched(
    a: Sequence[Quantity], b: Sequence[Quantity]
) -> tuple[list[Quantity], list[Quantity]]:
    here, there = list(a), list(b)
    # equal ones first, so that a rounded number does not take the partner of an exact one
    for exact in (True, False):
        for x in tuple(here):
            match = next(
                (y for y in there if (not exact or x.value == y.value) and agree(x, y)),
                None,
            )
            if match is not None:
                here.remove(x)
                there.remove(match)
    return here, there


def _day(of: Statement, quantity: Quantity, known: Lexicon) -> bool:
    """Tell whether a number is the day of a month."""
    first, end = quantity.first, quantity.last + 1
    beside = (*of.words[max(0, first - 1) : first], *of.words[end : end + 1])
    return quantity.value <= 31 and any(
        known.dates.get(word, ("",))[0] == "month" for word in beside
    )


def _negation(
    a: Statement, b: Statement, gone: Sequence[str], come: Sequence[str], known: Lexicon
) -> Iterator[Conflict]:
    """Give a negation when one side turns round what the other says: an odd number of negators and opposites."""
    here, there = _negators(a, b, come, known), _negators(b, a, gone, known)
    turns = [
        (word, other)
        for word in gone
        for other in come
        if other in known.opposites.get(word, ())
    ]
    if (len(here) - len(there) + len(turns)) % 2 == 0:
        return
    if turns:
        word, other = turns[0]
        yield Conflict(Kind.NEGATION, a.place(word), b.place(other))
        return
    yield Conflict(
        Kind.NEGATION,
        _spare(a, here, [b.words[at] for at in there]),
        _spare(b, there, [a.words[at] for at in here]),
    )


def _negators(
    of: Statement, against: Statement, others: Sequence[str], known: Lexicon
) -> list[int]:
    """Give the places of negators, but for those the other side dropped with their whole stretch, or misspelt."""
    places = [at for at, word in enumerate(of.words) if word in known.negators]
    if not places:
        return []
    first, end = _only_here(of.words, against.words)
    slips = [other for other in others if other not in known.function]
    found = []
    for at in places:
        word, after = of.words[at], "".join(of.words[at + 1 : at + 2])
        # "not only" turns nothing round, but "not only" beside "only" does
        harmless = (word, after) in known.harmless and after not in against.counts
        misspelt = (
            word not in against.counts
            and len(word) > 3
            and any(alike(word, slip, known) for slip in slips)
        )
        if not (harmless or misspelt or first <= at < end):
            found.append(at)
    return found


def _only_here(words: Sequence[str], others: Sequence[str]) -> Words:
    """Give the stretch of words that the other side left out, where that is all it did; empty where it is not.

    A word or two taken out of the middle is no stretch: "not", "not at all" turn round what is left.
    """
    room = len(words) - len(others)
    if room < 2:
        return 0, 0
    first = next(
        (at for at, (x, y) in enumerate(zip(words, others, strict=False)) if x != y),
        len(others),
    )
    at_an_end = first in {0, len(others)}
    rest = list(words[first + room :]) == list(others[first:])
    return (first, first + room) if rest and (room >= 4 or at_an_end) else (0, 0)


def _spare(of: Statement, places: Sequence[int], other: Sequence[str]) -> Words | None:
    """Give the first negator that has no fellow on the other side."""
    left = list(other)
    for at in places:
        if of.words[at] not in left:
            return at, at + 1
        left.remove(of.words[at])
    return None


def _dates(
    a: Statement, b: Statement, gone: Sequence[str], come: Sequence[str], known: Lexicon
) -> Iterator[Conflict]:
    """Give the months and weekdays that each side has and the other lacks."""
    here, there = _date_words(a, gone, known), _date_words(b, come, known)
    # "Jan." is January
    both = {known.dates[word] for word in here} & {known.dates[word] for word in there}
    for kind in ("month", "weekday"):
        ours, theirs = (
            [
                word
                for word in side
                if known.dates[word][0] == kind and known.dates[word] not in both
            ]
            for side in (here, there)
        )
        if ours and theirs:
            yield Conflict(Kind.DATE, a.place(ours[0]), b.place(theirs[0]))


def _date_words(of: Statement, words: Sequence[str], known: Lexicon) -> list[str]:
    # "may" and "march" are months where they have a capital
    return [
        word
        for word in words
        if word in known.dates and (word not in known.shy or word in of.names)
    ]
