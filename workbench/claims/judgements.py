"""Opinions: what is called good or bad, what ought to be, and how somebody feels about it.

Single words of scorn and praise are lists and need no rule. These judge only where they stand: "the arrests were
wrong" does and "the wrong house" does not; "he must resign" does and "drivers must pay a toll" does not.
"""

from collections.abc import Sequence, Set as AbstractSet
from functools import partial
from typing import NamedTuple

from workbench.claims.grammar import (
    ARTICLES,
    BETWEEN,
    COPULAS,
    MINE,
    Rule,
    heads,
    past,
    standing,
    word_set,
)

_FINDING = word_set("find finds found call calls called consider considers")
_FEELING = word_set("i'm i am we're we are was were feel feels felt i've we've been")
_TRUE = frozenset(("right", "wrong"))
_STATES = word_set("good bad better best worse worst great")
_WERE = word_set("was were been wasn't weren't looked seemed remained")
_NOW = frozenset(("is", "are", "be", "it's", "that's"))
_THINKING = frozenset(("think", "believe", "suppose", "guess"))
_REMEMBERED = frozenset(("was", "were", "had", "saw", "heard", "came", "went"))
_BETTER = frozenset(("better", "less", "more", "sooner", "worse", "fewer", "longer"))
_EXCESS = frozenset(("too",))
_WHO = frozenset(("i", "we", "i'm", "we're", "i've", "we've"))
_HYPOTHETICAL = word_set("wouldn't would couldn't could might does doesn't should")
_SOME = word_set("no any every this that which the each")
_SEEING = word_set("see hear smell feel not find get")
_SIZES = word_set(
    "small big short long late old young far loud close little few many much hard"
)
_EASY = word_set(
    "run organise organize manage hit pass spell boil find catch beat score win fight lie sell"
)
"""What a fool can't do: they couldn't run a bath."""
_NO_MEASURE = word_set("than known off placed worth paid")
"""Behind "better" or "best" they make a comparison or a name of it."""
_HAD = word_set(
    "have had ever seen eaten heard read known tasted met watched visited drunk played"
)
"""Behind a superlative they make it somebody's own: the best meal I have had."""
_BEHIND = 6
"""Words behind a superlative or around a noun among which its measure stands."""


class Judgements(NamedTuple):
    """The lists of one language; what each holds is said where they are written."""

    merits: AbstractSet[str]
    marks: AbstractSet[str]
    marked: AbstractSet[str]
    verdicts: AbstractSet[str]
    superlatives: AbstractSet[str]
    fields: AbstractSet[str]
    memory: AbstractSet[str]
    excesses: AbstractSet[str]
    general: AbstractSet[str]
    feelings: AbstractSet[str]
    reported: AbstractSet[str]


def rules(known: Judgements, degree: AbstractSet[str]) -> tuple[Rule, ...]:
    """Give the rules with their lists; `degree` are adverbs that may stand before what judges."""
    near = degree | {"nothing", "but", "been", "being"}
    return (
        Rule("opinion", COPULAS, partial(_is_so, known=known, near=near)),
        Rule(
            "opinion",
            COPULAS | {"what", "nothing"},
            partial(_judges, known=known, near=near),
        ),
        Rule("opinion", _FINDING, partial(_finds, known=known)),
        Rule("opinion", known.superlatives, partial(_is_best, known=known)),
        Rule("opinion", _EXCESS, partial(_is_excess, known=known)),
        Rule("opinion", _FEELING, partial(_feels, known=known, near=near)),
        Rule(
            "opinion",
            frozenset(("should", "shouldn't")),
            partial(_ought, known=known),
            laid_down=True,
        ),
        Rule(
            "opinion", frozenset(("can't", "cannot")), partial(_nobody_can, known=known)
        ),
        Rule("opinion", frozenset(("a", "an", "no")), _is_maxim, opens=True),
        Rule("opinion", _THINKING, _thinks),
        Rule("opinion", _BETTER, _is_proverb),
        Rule("opinion", frozenset(("what", "give", "let")), _exclaims, opens=True),
        Rule("opinion", _HYPOTHETICAL, _anyone_would),
        Rule("opinion", frozenset(("too",)), _is_unmatched),
        Rule(
            "opinion", frozenset(("to",)), partial(_is_folly, known=known), opens=True
        ),
    )


def _is_so(
    spoken: Sequence[str], at: int, known: Judgements, near: AbstractSet[str]
) -> int | None:
    """Give the adjective by which a thing is said to be good or bad: is wrong, would be far better."""
    last = standing(spoken, past(spoken, at + 1, near), known.merits)
    if last is None or (at and spoken[at - 1] == "which"):
        return None
    word, behind = spoken[last], spoken[last + 1]
    if word in _TRUE:
        # right behind the mill; what was wrong was a figure
        return (
            last
            if (behind == "to" and spoken[at] != "been")
            or (not behind and spoken[at] in _NOW)
            else None
        )
    # better known as, good at sums; what was good or bad was a state of things
    measured = behind in _NO_MEASURE or (
        word in _STATES and (spoken[at] in _WERE or behind in ("in", "at"))
    )
    return None if measured else last


def _judges(
    spoken: Sequence[str], at: int, known: Judgements, near: AbstractSet[str]
) -> int | None:
    """Give the noun by which a thing is judged: is a lottery, was nothing but a scandal, was never a good choice."""
    here = past(spoken, at + 1, near)
    if at and spoken[at - 1] == "which":
        return None
    plural = standing(spoken, here, known.verdicts)
    if plural is not None and spoken[at] in COPULAS and heads(spoken, plural):
        return plural
    if spoken[here] not in ARTICLES:
        return None
    marked = False
    for last in range(here + 1, here + 2 + BETWEEN):
        word = spoken[last]
        if (word in known.verdicts or (marked and word in known.marked)) and heads(
            spoken, last
        ):
            return last
        marked = marked or word in known.marks
    return None


def _finds(spoken: Sequence[str], at: int, known: Judgements) -> int | None:
    """Give what somebody finds or calls a thing: called the arrests a farce."""
    for here in range(at + 2, at + _BEHIND):
        if spoken[here] in ("a", "an"):
            for last in range(here + 1, here + 1 + BETWEEN):
                if spoken[last] in known.verdicts and heads(spoken, last):
                    return last
    return None


def _is_best(spoken: Sequence[str], at: int, known: Judgements) -> int | None:
    """Give by what somebody is called the best: in the league, I have seen, in my time."""
    if not at or spoken[at - 1] not in ("the", "our", "their", "its", "simply"):
        return None
    for last in range(at + 1, at + _BEHIND + 2):
        word, behind = spoken[last], spoken[last + 1]
        if word in MINE and behind in _HAD:
            return last + 1
        if word in ("in", "of") and (
            behind in known.memory
            or not known.fields.isdisjoint(spoken[last + 1 : last + 4])
        ):
            return last
    return None


def _is_excess(spoken: Sequence[str], at: int, known: Judgements) -> int | None:
    """Give what there is too much of: far too slow, too expensive for what it does."""
    behind = spoken[at + 2]
    # too small for the mast: that was measured
    measured = spoken[at + 1] in _SIZES and behind in ("to", "for")
    much = spoken[at + 1] in known.excesses and not measured
    said = at and (
        spoken[at - 1] in COPULAS or spoken[at - 1] in ("far", "much", "all")
    )
    return at + 1 if much and said else None


def _feels(
    spoken: Sequence[str], at: int, known: Judgements, near: AbstractSet[str]
) -> int | None:
    """Give what somebody says that he feels: I was disappointed, we feel betrayed."""
    if spoken[at] not in _WHO and not (at and spoken[at - 1] in _WHO):
        return None
    return standing(spoken, past(spoken, at + 1, near), known.feelings)


def _thinks(spoken: Sequence[str], at: int) -> int | None:
    """Give what somebody thinks; what he thinks that he saw is a witness's care: I think it was the Tuesday."""
    who = spoken[at - 1] if at else ""
    # "we think" is how a body hedges a figure
    if who != "i" and not (who == "we" and spoken[at] == "believe"):
        return None
    remembered = not _REMEMBERED.isdisjoint(spoken[at + 1 : at + 4])
    return None if remembered or not spoken[at + 1] else at


def _is_proverb(spoken: Sequence[str], at: int) -> int | None:
    """Give what weighs in pairs: the sooner ... the better, better a cold house than."""
    if not at:
        than = (here for here in range(2, 4 * BETWEEN) if spoken[here] == "than")
        return next(than, None) if spoken[at] == "better" else None
    if spoken[at - 1] != "the":
        return None
    return next(
        (
            here + 1
            for here in range(at + 1, at + 4 * BETWEEN)
            if spoken[here] == "the" and spoken[here + 1] in _BETTER
        ),
        None,
    )


def _exclaims(spoken: Sequence[str], _at: int) -> int | None:
    """Give what an exclamation opens with: what a way to, so much for, give me the old one."""
    opening = (
        spoken[1] in ("a", "an")
        if spoken[0] == "what"
        else spoken[:2] in (("give", "me"), ("let", "us"))
    )
    return 1 if opening else None


def _anyone_would(spoken: Sequence[str], at: int) -> int | None:
    """Give the verb of what anybody would or wouldn't do: you wouldn't keep a pig in it, one does not move a bank."""
    if spoken[at + 1] in ("", "be", "have"):
        return None
    anyone = at and (
        (spoken[at - 1] == "you" and spoken[at] in ("wouldn't", "would"))
        or (spoken[at - 1] == "one" and (at == 1 or spoken[at - 2] not in _SOME))
    )
    if anyone and spoken[at + 1] not in _SEEING:
        return at + 1
    insult = (
        spoken[at] == "couldn't"
        and spoken[at + 1] in _EASY
        and spoken[at + 2] in ("a", "an")
    )
    return at + 1 if insult else None


def _is_unmatched(spoken: Sequence[str], at: int) -> int | None:
    """Give the other half of what there is too much and too little of: too many chiefs and no Indians."""
    if spoken[at + 1] not in ("many", "much", "few", "little"):
        return None
    return next(
        (
            here + 1
            for here in range(at + 2, at + 4 * BETWEEN)
            if spoken[here] == "and"
            and spoken[here + 1] in ("not", "no", "too", "never")
        ),
        None,
    )


def _ought(spoken: Sequence[str], at: int, known: Judgements) -> int | None:
    """Give the "should" of whoever speaks; what somebody was told, asked or advised is a report.

    What was due is none either: the doors, which should have opened at seven, ...
    """
    before = spoken[max(0, at - _BEHIND) : at]
    if {*before[-1:]} & {"which", "that", "who"} and spoken[at + 1] == "have":
        return None
    return at if known.reported.isdisjoint(before) else None


def _nobody_can(spoken: Sequence[str], at: int, known: Judgements) -> int | None:
    """Give what nobody can in reason: you can't put a price on it."""
    you = at and spoken[at - 1] == "you"
    return at + 1 if you and spoken[at + 1] in known.general else None


def _is_maxim(spoken: Sequence[str], _at: int) -> int | None:
    """Tell what is said of a kind of things and of none: a forest is not a park, no decent man would."""
    if spoken[0] == "no":
        return 1 if spoken[1] in _DECENT else None
    for here in (2, 3):
        if spoken[here] != "is":
            continue
        never = spoken[here + 1] in ("not", "never") and spoken[here + 2] in ("a", "an")
        if (spoken[here + 1] == "no" or never) and not spoken[10]:
            return here + 1
    return None


_DECENT = word_set(
    "decent sane sensible serious self-respecting honest reasonable civilised civilized right-minded"
)


def _is_folly(spoken: Sequence[str], _at: int, known: Judgements) -> int | None:
    """Give what a doing is called: to shut a library is vandalism."""
    for here in range(2, 4 * BETWEEN):
        if spoken[here] in ("is", "would"):
            there = here + 2 if spoken[here + 1] == "be" else here + 1
            return standing(spoken, there, known.verdicts | known.merits)
    return None
