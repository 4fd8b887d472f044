"""Predictions: what will come about and is decided by nobody, told from what is announced, allowed or laid down.

"The bridge may fall" foretells and "buses may cross" gives leave; "prices will fall" foretells and "the office will
stay shut" announces. The verb behind an auxiliary tells, and who or what is to do it.
"""

from collections.abc import Callable, Sequence, Set as AbstractSet
from functools import partial
from typing import NamedTuple

from workbench.claims.grammar import (
    ARTICLES,
    BETWEEN,
    Rule,
    heads,
    past,
    standing,
    word_set,
)

Beside = Callable[[], tuple[Sequence[str], Sequence[str]]]
"""Gives the words of the sentence before and behind a claim; asked only where it matters."""
BEFORE = 6
"""Words before "may" among which a "no" or a "who" makes it leave and not chance."""
_WILL = frozenset(("will", "won't", "shall", "shan't", "i'll", "we'll"))
_THEY_WILL = word_set("he'll she'll it'll they'll there'll that'll")
"""Said of others and in talk: nobody announces so."""
_WOULD = frozenset(("would", "wouldn't"))
_CHANCE = frozenset(("could", "may", "might"))
_SAID_AHEAD = frozenset(
    (
        *_WILL,
        *_THEY_WILL,
        *_WOULD,
        "you'll",
        "i'd",
        "he'd",
        "she'd",
        "it'd",
        "we'd",
        "they'd",
    )
)
_EXPECTING = frozenset(("expect", "expects", "expected", "expecting"))
_DUE = frozenset(("set", "expected", "due", "threatens", "threaten"))
_ASKS_FOR = frozenset(("i", "we", "you", "he", "she", "they"))
_DONE = ("ed", "en", "ne", "wn", "lt", "ost")
"""Ends of what will have come about: will have vanished, and not: will have precedence."""
_BECOMING = frozenset(("be", "get", "become", "turn", "look"))
_OWNED = ARTICLES | {"its", "his", "her", "their", "our", "my", "your"}
_SEEN = word_set(
    "see seen hear heard feel felt smell smelt taste read made remember not only"
)
"""Behind "could" they tell what somebody was able to; "could be made out" is one of them."""
_I = frozenset(("i", "we"))
_CALENDAR = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today tonight tomorrow easter christmas
    """)
_NEAR = 10
"""Words around one that may belong to what it says."""
_NO_CONDITION = word_set("anything any not so only possible necessary")
_ASKED = word_set(
    "see sees asked ask decide know wonder wondered as say check tell even"
)
_STATES = word_set("like love hate believe want know work notice stand need")
_NOBODY = frozenset(("no", "nobody", "nothing"))
_UNLESS = frozenset(("if", "unless", "without"))


class Forecasts(NamedTuple):
    """The lists of one language; what each holds is said where they are written."""

    leave: AbstractSet[str]
    permitted: AbstractSet[str]
    capacities: AbstractSet[str]
    bounded: AbstractSet[str]
    degree: AbstractSet[str]
    surely: AbstractSet[str]
    outcomes: AbstractSet[str]
    changes: AbstractSet[str]
    effects: AbstractSet[str]
    driving: AbstractSet[str]
    driven: AbstractSet[str]
    forces: AbstractSet[str]
    measures: AbstractSet[str]
    provided: AbstractSet[str]
    states: AbstractSet[str]
    turns: AbstractSet[str]
    scheduled: AbstractSet[str]
    forecasting: AbstractSet[str]
    foreseeing: AbstractSet[str]
    warning: AbstractSet[str]
    expecting: AbstractSet[str]
    documents: AbstractSet[str]


def rules(known: Forecasts, verdicts: AbstractSet[str]) -> tuple[Rule, ...]:
    """Give the rules with their lists; `verdicts` are nouns by which a thing is judged, and so what it may become."""
    become = known._replace(
        turns=known.turns | verdicts, forces=known.forces | known.measures
    )
    return (
        Rule("prediction", _CHANCE, partial(_may_be, known=known), laid_down=True),
        Rule("prediction", _WILL | _THEY_WILL, partial(_foretells, known=become)),
        Rule("prediction", _THEY_WILL, partial(_happens, known=known)),
        Rule("prediction", frozenset(("will",)), partial(_nobody_does, known=known)),
        Rule("prediction", frozenset(("will",)), _there_will_be),
        Rule("prediction", _WOULD, partial(_would, known=become), laid_down=True),
        Rule("prediction", _DUE, partial(_is_due, known=become)),
        Rule("prediction", frozenset(("going",)), partial(_is_going, known=become)),
        Rule("prediction", frozenset(("expect", "looking")), _i_expect),
        Rule("prediction", _UNLESS, partial(_hangs_on, known=known), laid_down=True),
    )


def foretold(spoken: Sequence[str], beside: Beside, known: Forecasts) -> int | None:
    """Give the word by which a claim is what somebody beside it foretells, None for none."""
    to = spoken.index("to", 1) if "to" in spoken[1:BEFORE] else 0
    rising = next(
        (
            at
            for at in range(1, min(BEFORE, len(spoken)))
            if _is_changing(spoken, at, known)
        ),
        0,
    )
    if not (to or rising) and _SAID_AHEAD.isdisjoint(spoken):
        return None
    before, behind = beside()
    foretelling = not (
        known.foreseeing.isdisjoint(before[-BEFORE:])
        and (known.forecasting | known.foreseeing).isdisjoint(behind)
    )
    verb = before[-1] if before else ""
    # a yard may expect its ship in May: that is a plan; nobody plans that rates climb
    sure = (
        foretelling
        or verb not in _EXPECTING
        or spoken[to + 1] in known.changes
        or spoken[to + 1] in known.outcomes
    )
    if to and verb in known.expecting and sure:
        return to
    if rising and verb in known.expecting:
        return rising  # sees rates climbing
    is_warned = not known.warning.isdisjoint((*before[-BEFORE:], *behind[:BEFORE]))
    return next(
        (
            at
            for at, word in enumerate(spoken)
            if word in _SAID_AHEAD
            and (foretelling or (is_warned and _happens(spoken, at, known)))
        ),
        None,
    )


def _is_changing(spoken: Sequence[str], at: int, known: Forecasts) -> bool:
    """Tell a level on the move: climbing, rising, going up."""
    word = spoken[at]
    if word == "going":
        return at + 1 < len(spoken) and spoken[at + 1] in ("up", "down")
    bases = (word[:-3], f"{word[:-3]}e") if word.endswith("ing") else ()
    return not (known.changes.isdisjoint(bases) and known.outcomes.isdisjoint(bases))


def _gives_leave(spoken: Sequence[str], at: int, known: Forecasts) -> bool:
    """Tell leave from chance: no lorry may cross, who may fish; not "it may fall"."""
    after = spoken[at + 2] if spoken[at + 1] == "not" else spoken[at + 1]
    before = spoken[max(0, at - BEFORE) : at]
    if before and before[-1] in known.bounded:
        return True
    if spoken[at + 1 : at + 3] == ("not", "be"):
        return spoken[at + 3].endswith(("ed", "en", "wn"))
    if after in ("", "be", "have", "well", "yet", "also"):
        return False
    return after in known.leave or not known.bounded.isdisjoint(before)


def _may_be(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the auxiliary of a chance; what may be done by leave, could be seen or could not be is none."""
    word, before, after = spoken[at], spoken[at - 1] if at else "", spoken[at + 1]
    if after in _ASKS_FOR or (word == "could" and before == "you"):
        return None  # and could we post the diaries back; a hole you could push a pram through
    if after == "be" and spoken[at + 2] in known.permitted:
        return None
    if word == "may":
        return None if _gives_leave(spoken, at, known) or after == "have" else at
    if after == "have" or (before in _I and after not in known.outcomes):
        return None
    if word == "could":
        seen = spoken[at + 2] if after == "be" else after
        if (
            before in known.bounded
            or before == "asked"
            or seen in _SEEN
            or seen in known.capacities
        ):
            return None
    return at


def _foretells(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the last word of what "will" foretells, None where it only announces."""
    here = at + 1
    if _assures(spoken, at):
        return None
    while spoken[here] in known.degree and here < at + 2 * BETWEEN:
        if spoken[here] in known.surely:
            return here
        here += 1
    decided = spoken[here] in known.provided or _is_planned(spoken, here, known)
    if at and not decided and spoken[at - 1] in known.forces:
        return here
    if spoken[here] == "have":
        done = spoken[here + 1]
        return here + 1 if done.endswith(_DONE) and not done.endswith("teen") else None
    return _comes_about(spoken, here, known)


def _would(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the last word of what would come about or have to; what would have been is no prediction."""
    here = past(spoken, at + 1, known.degree)
    if spoken[here] == "have":
        return None
    return None if _assures(spoken, at) else _comes_about(spoken, here, known)


def _assures(spoken: Sequence[str], at: int) -> bool:
    """Tell what is given one's word on from what will happen: no customer would lose a penny."""
    nobody = at > 1 and spoken[at - 2] == "no" and spoken[at - 1] != "one"
    return nobody and spoken[at + 1] in ("lose", "pay", "suffer")


def _comes_about(spoken: Sequence[str], verb: int, known: Forecasts) -> int | None:
    """Give the last word of a verb phrase that names an outcome and no decision."""
    last = standing(spoken, verb, known.outcomes)
    if last is None:
        last = standing(spoken, verb, known.effects)
    if last is not None:
        return last
    if spoken[verb] in known.changes:
        return None if spoken[verb + 1] in _OWNED else verb
    if spoken[verb] in ("reach", "hit", "approach"):
        return verb + 1 if _is_level(spoken[verb + 1]) else None
    if spoken[verb] in known.driving:
        return next(
            (
                here
                for here in range(verb + 1, verb + 2 * BETWEEN + 1)
                if spoken[here] in known.driven
            ),
            None,
        )
    return _becomes(spoken, verb, known) if spoken[verb] in _BECOMING else None


def _is_level(word: str) -> bool:
    return any(map(str.isdigit, word)) or word in {"parity", "record", "its", "new"}


def _becomes(spoken: Sequence[str], verb: int, known: Forecasts) -> int | None:
    """Give the last word of how something will be: be much worse, be a key test; None for any other."""
    first = past(spoken, verb + 1, known.degree)
    if spoken[first] in ARTICLES:
        for last in range(first + 1, first + 1 + BETWEEN):
            if spoken[last] in known.turns and heads(spoken, last):
                return last
        return None
    return standing(spoken, first, known.states)


def _happens(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the verb behind "they'll", unless it is something for the calendar."""
    here = past(spoken, at + 1, known.degree)
    dated = any(map(_is_date, spoken[here : at + _NEAR]))
    return None if dated or _is_planned(spoken, here, known) else here


def _nobody_does(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the verb of what nobody and nothing will do: no insurer will touch it; not what is planned or assured."""
    before = spoken[max(0, at - 2) : at]
    if _NOBODY.isdisjoint(before) or _assures(spoken, at):
        return None
    return None if _is_planned(spoken, at + 1, known) else at + 1


def _there_will_be(spoken: Sequence[str], at: int) -> int | None:
    """Give the "be" of what will be there, unless a day is set for it: there will be cholera within weeks."""
    if not at or spoken[at - 1] != "there" or spoken[at + 1] != "be":
        return None
    dated = any(map(_is_date, spoken[max(0, at - _NEAR) : at + _NEAR]))
    return None if dated else at + 1


def _i_expect(spoken: Sequence[str], at: int) -> int | None:
    """Give the verb of what somebody says they expect: I would expect six years, we'll be looking at eight million."""
    before = tuple(spoken[max(0, at - 2) : at])
    if spoken[at] == "looking":
        ahead = before[-1:] == ("be",) and not _SAID_AHEAD.isdisjoint(before)
        return at if ahead and spoken[at + 1] == "at" else None
    return (
        at
        if before in {("i", "would"), ("we", "would"), ("we", "do")}
        or before[-1:] in {("i",), ("i'd",), ("we'd",)}
        else None
    )


def _is_planned(spoken: Sequence[str], verb: int, known: Forecasts) -> bool:
    """Tell what is decided and done to a thing from what happens: will be closed, will open, will be lasting."""
    if spoken[verb] == "be":
        return spoken[verb + 1].endswith(("ed", "en", "ing", "wn", "ept", "old", "ade"))
    return not spoken[verb] or spoken[verb] in known.scheduled


def _is_date(word: str) -> bool:
    return word[:1].isdigit() or word in _CALENDAR


def _is_due(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the last word of what is set, expected or threatens to come about; not what stands in a calendar."""
    if spoken[at + 1] != "to":
        return None
    here = past(spoken, at + 2, known.degree)
    return _comes_about(spoken, here, known)


def _is_going(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the last word of what is going to come about; what was going to be is over."""
    if spoken[at + 1] != "to" or not at or spoken[at - 1] in ("was", "were"):
        return None
    verb = past(spoken, at + 2, known.degree)
    return verb if spoken[verb] in _STATES else _comes_about(spoken, verb, known)


def _hangs_on(spoken: Sequence[str], at: int, known: Forecasts) -> int | None:
    """Give the word at which a condition is set if something will come of it; what will be done to a thing is a plan."""
    if spoken[at + 1] in _NO_CONDITION or (at and spoken[at - 1] in _ASKED):
        return None
    for here in range(max(0, at - _NEAR), min(at + 2 * _NEAR, len(spoken) - 1)):
        if spoken[here] in _WILL or spoken[here] in _THEY_WILL:
            verb = past(spoken, here + 1, known.degree)
            return None if _is_planned(spoken, verb, known) else at
    return None
