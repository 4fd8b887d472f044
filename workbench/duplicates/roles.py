"""Names or numbers that changed places: "A sued B" and "B sued A" have the same words and say the opposite."""

from collections.abc import Sequence
from typing import NamedTuple

from workbench.duplicates.lexicon import Lexicon
from workbench.duplicates.statements import Statement, Words
from workbench.duplicates.tokens import OWNS

_LISTED: tuple[list[str], ...] = (["and"], ["or"], [])
"""Between two names that may change places: a list is no role."""
_OWNS = int(OWNS)
_LONGEST = 6
"""Words of a name."""


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
    listed = list(a.words[first + p : end - q]) in _LISTED
    named = _named(a, first, first + p, known) and _named(a, end - q, end, known)
    return ((first, first + p), (first, first + q)) if named and not listed else None


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


def _named(of: Statement, first: int, end: int, known: Lexicon) -> bool:
    """Tell whether words are a name or a number, with nothing but small words within."""

    def name(at: int) -> bool:
        return of.named[at] != 0 or of.words[at][0].isdigit()

    return (
        name(first)
        and name(end - 1)
        and all(name(at) or of.words[at] in known.function for at in range(first, end))
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
