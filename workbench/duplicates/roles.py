"""Names or numbers that changed places: "A sued B" and "B sued A" have the same words and say the opposite.

Where two texts are one but for two stretches that changed places, telling words that are no names count as well. Lists
may come in any order, and so may clauses: what stands side by side changed no role.
"""

from collections.abc import Sequence
from typing import NamedTuple

from workbench.duplicates.lexicon import Lexicon
from workbench.duplicates.statements import Statement, Words
from workbench.duplicates.tokens import AFTER_COMMA, OWNS

_OWNS, _AFTER_COMMA = int(OWNS), int(AFTER_COMMA)
_ARTICLES = frozenset(["a", "an", "the"])
_TYING = frozenset(["and", "or"])
_LONGEST = 6
"""Words of a name."""
_LONGEST_PLAIN = 2
"""Words of what changed places without being a name: the dog that bit the man."""


class _Exchange(NamedTuple):
    """Texts that are one but for P ... Q here and Q ... P there."""

    first: int
    """Where P begins here, and Q there."""
    p: int
    q: int
    """How many words each has."""
    end: int


def role_conflict(
    a: Statement, b: Statement, known: Lexicon
) -> tuple[Words, Words] | None:
    """Give what stands first on either side of two names that changed places, None when none did."""
    found = _exchange(a, b)
    if found is None:
        return _taken_places(a, b)
    first, p, q, end = found
    sides = ((first, first + p), (end - q, end))
    if all(_named(a, *side, known) for side in sides):
        moved = not _listed(a, b, found)
    else:
        # of other words, the same ones and something between them: clauses that lie side by side may change places
        moved = end - q > first + p and a.counts == b.counts
        moved = moved and all(_plain(a, *side, known) for side in sides)
        moved = moved and not _listed(a, b, found)
    if not moved:
        return None
    return (first, first + p), (first, first + q)


def _exchange(a: Statement, b: Statement) -> _Exchange | None:
    x, y = _stems(a), _stems(b)
    if len(x) != len(y) or x == y:
        return None
    apart = [at for at, (p, q) in enumerate(zip(x, y, strict=True)) if p != q]
    first, end = apart[0], apart[-1] + 1
    x, y = x[first:end], y[first:end]
    for q in range(1, min(_LONGEST, len(x) - 1) + 1):
        if x[-q:] != y[:q]:
            continue
        for p in range(1, min(_LONGEST, len(x) - q) + 1):
            if x[:p] == y[-p:] and x[p : len(x) - q] == y[q : len(y) - p]:
                return _Exchange(first, p, q, end)
    return None


def _stems(of: Statement) -> list[str]:
    return [
        word[:-1] if flag & _OWNS else word
        for word, flag in zip(of.words, of.flags, strict=True)
    ]


def _is_name(of: Statement, at: int) -> bool:
    return of.named[at] != 0 or of.words[at][0].isdigit()


def _named(of: Statement, first: int, end: int, known: Lexicon) -> bool:
    """Tell whether words are a name or a number, with nothing but small words within."""
    if of.words[first] in _ARTICLES and first + 1 < end:
        first += 1
    return (
        _is_name(of, first)
        and _is_name(of, end - 1)
        and all(
            _is_name(of, at) or of.words[at] in known.function
            for at in range(first, end)
        )
    )


def _plain(of: Statement, first: int, end: int, known: Lexicon) -> bool:
    """Tell whether words are one or two telling ones, which say who or what: not how, not when."""
    return end - first <= _LONGEST_PLAIN and not any(
        word in known.function or word.endswith("ly") or word in known.dates
        for word in of.words[first:end]
    )


def _listed(a: Statement, b: Statement, found: _Exchange) -> bool:
    """Tell whether what changed places stands in a list or in one name, whose order says nothing."""
    first, p, q, end = found
    between = range(first + p, end - q)
    if between:
        tied = next((at for at in between if a.words[at] in _TYING), end)
        commas = [at for at in range(first + 1, end) if a.flags[at] & _AFTER_COMMA]
        # a list ends with its "and": "Paris and Nice, France" is none, nor is "Lee, Holt's"
        if (commas and commas[-1] > tied) or a.flags[end - 1] & _OWNS:
            return False
        return (tied < end or bool(commas)) and all(
            a.words[at] in _TYING or a.words[at] in _ARTICLES or _is_name(a, at)
            for at in between
        )
    if a.flags[first + p - 1] & b.flags[first + q - 1] & _OWNS:
        return False
    if not a.flags[end - q] & _AFTER_COMMA:
        return True
    # "to China, Lee said" is no list; "China, Korea and Japan" is one
    around = (*a.words[max(0, first - 1) : first], *a.words[end : end + 1])
    goes_on = end < len(a.words) and a.flags[end] & _AFTER_COMMA and _is_name(a, end)
    return not _TYING.isdisjoint(around) or bool(
        a.flags[first] & _AFTER_COMMA or goes_on
    )


def _taken_places(a: Statement, b: Statement) -> tuple[Words, Words] | None:
    """Find two names each of which has here the neighbours that the other has there."""
    here, there = _neighbours(a), _neighbours(b)
    moved = [
        word for word in here if word in there and not _share(here[word], there[word])
    ]
    for at, p in enumerate(moved):
        for q in moved[at + 1 :]:
            if _share(here[p], there[q]) and _share(here[q], there[p]):
                return a.place(p), b.place(q)
    return None


def _neighbours(of: Statement) -> dict[str, Sequence[str]]:
    """Give for each run of names that occurs once, by its last word, the words before and after it."""
    found: dict[str, Sequence[str]] = {}
    at = 0
    while at < len(of.words):
        if not (of.named[at] or of.words[at][0].isdigit()):
            at += 1
            continue
        end = at + 1
        while end < len(of.words) and of.named[end]:
            end += 1
        last = of.words[end - 1]
        if of.counts[last] == 1:
            found[last] = (
                of.words[at - 1] if at else "",
                of.words[end] if end < len(of.words) else "",
            )
        at = end
    return found


def _share(a: Sequence[str], b: Sequence[str]) -> bool:
    return any(x == y != "" for x, y in zip(a, b, strict=True))
