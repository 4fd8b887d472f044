"""Interpretations: what an event is made to mean, what it weighs, and what somebody is thought to have meant by it.

A record may show and data may suggest; a resignation shows nothing by itself. So the subject of a verb of meaning
tells a reading from a report, and the noun behind a copula tells a weight from a name.
"""

from collections.abc import Sequence, Set as AbstractSet
from functools import partial
from typing import NamedTuple

from workbench.claims.grammar import (
    ARTICLES,
    BETWEEN,
    COPULAS,
    Rule,
    inflected,
    standing,
    word_set,
)

_SUBJECT = 5
"""Words before a verb among which its subject stands."""
_TELLING = frozenset(("that", "how", "us", "what", "why", "once", "only", "just"))
_DEALING = word_set(
    "marks marked mark deal deals dealt represents represented becomes became become"
)
_SEEMING = word_set("seems seem seemed appears appear appeared")
_AHEAD = frozenset(("will", "would", "could", "won't", "going"))
_DONE = word_set("lost gone left done had thought felt meant made told")
_CHOOSING = word_set("chose chosen chooses choose put puts")
_CONTRASTED = frozenset(("about", "what", "because"))
_MIGHT = frozenset(("may", "might", "could", "must"))


class Readings(NamedTuple):
    """The lists of one language; what each holds is said where they are written."""

    cores: AbstractSet[str]
    events: AbstractSet[str]
    records: AbstractSet[str]
    signifying: AbstractSet[str]
    showing: AbstractSet[str]
    weights: AbstractSet[str]
    weighed: AbstractSet[str]
    taken: AbstractSet[str]
    meant: AbstractSet[str]
    ends: AbstractSet[str]
    minds: AbstractSet[str]
    wishing: AbstractSet[str]
    motives: AbstractSet[str]
    causes: AbstractSet[str]


def rules(known: Readings, degree: AbstractSet[str]) -> tuple[Rule, ...]:
    """Give the rules with their lists; `degree` are adverbs that may stand before a noun that weighs."""
    near = degree | _GIVEN
    meaning = frozenset(
        form
        for verb in known.signifying
        for form in (verb, *(inflected(verb, end) for end in ("s", "ed", "ing")))
    )
    return (
        Rule("interpretation", meaning, partial(_means, known=known)),
        Rule("interpretation", known.showing, partial(_shows, known=known)),
        Rule(
            "interpretation",
            COPULAS | _DEALING,
            partial(_weighs, known=known, near=near),
        ),
        Rule("interpretation", known.taken, _is_taken),
        Rule("interpretation", known.meant, partial(_is_meant, known=known)),
        Rule("interpretation", _SEEMING, partial(_seems, known=known)),
        Rule("interpretation", frozenset(("what",)), partial(_is_cause, known=known)),
        Rule("interpretation", frozenset(("more", "much")), _is_more_about),
        Rule(
            "interpretation",
            frozenset(("look", "looks", "looked")),
            partial(_looks_like, known=known),
        ),
        Rule("interpretation", _MIGHT, _may_have),
        Rule("interpretation", frozenset(("it",)), partial(_was_motive, known=known)),
        Rule("interpretation", frozenset(("not",)), _contrasts),
        Rule("interpretation", frozenset(("real",)), partial(_is_core, known=known)),
        Rule("interpretation", frozenset(("less", "more")), _is_rather),
        Rule("interpretation", frozenset(("as",)), _is_as_if),
        Rule("interpretation", _CHOOSING, _chooses),
    )


def _means(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give a verb of meaning whose subject is no record: the cut reflects, not "the report reflects"."""
    before = spoken[max(0, at - _SUBJECT) : at]
    if (
        not (before or spoken[at].endswith("ing"))
        or not known.records.isdisjoint(before)
        or {*before[-1:]} & _NOT_SUBJECTS
    ):
        return None
    object_is = spoken[at + 1]
    return at if object_is not in _NO_OBJECTS else None


_NOT_SUBJECTS = frozenset(
    (
        "a",
        "an",
        "the",
        "to",
        "of",
        "no",
        "and",
        "at",
        "by",
        "in",
        "for",
        "with",
        "was",
        "were",
        "is",
        "are",
        "been",
        "be",
    )
)
_NO_OBJECTS = frozenset(
    ("", "at", "on", "in", "from", "by", "with", "to", "for", "and")
)


def _shows(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give the word behind a verb by which an event is made to mean something: the walkout shows that ...; None for a record's."""
    if spoken[at + 1] not in _TELLING:
        return None
    before = spoken[max(0, at - 2) : at]
    if spoken[at + 1] == "us" and spoken[at] != "told":
        return at + 1
    return at + 1 if not known.events.isdisjoint(before) else None


def _weighs(
    spoken: Sequence[str], at: int, known: Readings, near: AbstractSet[str]
) -> int | None:
    """Give the noun by which an event is given a weight: was a blow to, marks a milestone in."""
    here = at + 1
    if spoken[at] == "be" and not _AHEAD.isdisjoint(spoken[max(0, at - BETWEEN) : at]):
        # what it will be is foretold
        return None
    while here < at + 1 + 2 * BETWEEN and spoken[here] in near:
        here += 1
    if spoken[here] not in ARTICLES and spoken[here] not in ("proof", "evidence"):
        return None
    for last in range(here, here + 2 + BETWEEN):
        end = standing(spoken, last, known.weights)
        if end is not None and spoken[end + 1] in known.weighed:
            return end + 1
    return None


_GIVEN = frozenset(("been", "being", "as", "nothing", "but", "both", "more"))


def _is_taken(spoken: Sequence[str], at: int) -> int | None:
    """Give the "as" by which something is taken for more than it says: seen as a victory."""
    for here in range(at + 1, at + 2 + BETWEEN):
        if spoken[here] == "as":
            weighed = spoken[here + 1] in ("a", "an", "proof", "evidence")
            return here if weighed else None
    return None


def _is_meant(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give the end that somebody is thought to have had: meant to send a message, timed to embarrass."""
    if spoken[at + 1] == "at":
        return at + 2 if spoken[at + 2] in known.ends else None
    return standing(spoken, at + 2, known.ends) if spoken[at + 1] == "to" else None


def _seems(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give what seems to go on in a mind: appears to have misread, seems to think."""
    if spoken[at + 1] != "to":
        return None
    here = at + 3 if spoken[at + 2] == "have" else at + 2
    return standing(spoken, here, known.minds)


def _is_cause(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give what something is said to have done: that noise is what drove them in."""
    is_it = at and spoken[at - 1] in COPULAS
    if is_it and spoken[at + 1] in known.causes:
        return at + 1
    return (
        None
        if at or spoken[1] not in ("the", "this", "it", "that", "they")
        else _cleft(spoken)
    )


def _cleft(spoken: Sequence[str]) -> int | None:
    """Give the copula of "what the figures do not show is"."""
    for here in range(3, 2 * _SUBJECT):
        if spoken[here] in ("is", "was") and spoken[here + 1] in ARTICLES | {"that"}:
            return here
    return None


def _is_more_about(spoken: Sequence[str], at: int) -> int | None:
    """Give the last word that weighs two things: more about votes than, as much about pride as."""
    if spoken[at + 1] not in ("about", "to"):
        return None
    other = "than" if spoken[at] == "more" else "as"
    return next((here for here in range(at + 2, at + 9) if spoken[here] == other), None)


def _looks_like(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give what is seen in something: looks like a tactic; not what it resembles."""
    if spoken[at + 1] != "like" or spoken[at + 2] not in ("a", "an"):
        return None
    ahead = range(at + 3, at + 3 + BETWEEN)
    return next((here for here in ahead if spoken[here] in known.weights), None)


def _was_motive(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give the motive somebody knows of: it was jealousy that did it."""
    if spoken[at + 1] not in ("was", "is"):
        return None
    return standing(spoken, at + 2, known.motives)


def _contrasts(spoken: Sequence[str], at: int) -> int | None:
    """Give the word said twice of what something was for: to be photographed, not to help; on the man and not on the motion."""
    word, before = spoken[at + 1], spoken[max(0, at - 8) : at]
    return at + 1 if word in _CONTRASTED and word in before else None


def _is_core(spoken: Sequence[str], at: int, known: Readings) -> int | None:
    """Give what is called the real one: the real target of the law."""
    return at + 1 if at and spoken[at + 1] in known.cores else None


def _is_rather(spoken: Sequence[str], at: int) -> int | None:
    """Give the "than" of what is rather one thing than another: less a courtesy than a warning."""
    if spoken[at + 1] not in ("a", "an"):
        return None
    return next(
        (here for here in range(at + 2, at + 7) if spoken[here] == "than"), None
    )


def _is_as_if(spoken: Sequence[str], at: int) -> int | None:
    """Give what something is likened to: as though he had a bus to catch."""
    return at + 1 if at and spoken[at + 1] in ("if", "though") else None


def _chooses(spoken: Sequence[str], at: int) -> int | None:
    """Give the "over" or "before" of what is held to be preferred: has chosen comfort over power."""
    if spoken[at + 2] not in ("over", "before", "above", "ahead"):
        return None
    return (
        at + 2 if spoken[at + 3] and spoken[at + 3] not in ("a", "an", "the") else None
    )


def _may_have(spoken: Sequence[str], at: int) -> int | None:
    """Give the "have" of what may have been, which nobody who says so saw; a guest must have a ticket."""
    if spoken[at + 1] != "have":
        return None
    owned = spoken[at] == "must" and not (
        spoken[at + 2].endswith(("ed", "en", "wn")) or spoken[at + 2] in _DONE
    )
    return None if owned else at + 1
