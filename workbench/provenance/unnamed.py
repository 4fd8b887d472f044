"""A source that is nobody in particular: officials, a fisherman, doctors, the boss of a firm.

Whoever speaks for a body in its name is the body and not nobody: "our friends at Pixelry" are Pixelry.
"""

from workbench.provenance.parties import Kind, Party
from workbench.provenance.phrase import INDEFINITE, Phrase
from workbench.provenance.sources import folded

_ONE = frozenset(["head", "leader", "chair", "manager", "captain", "editor"])
"""Offices of which a body has one."""
VEILED = "~veiled"
"""The mark of somebody of whom the same sentence says that they will not be named."""
_BELONGS = frozenset(["of", "at", "from", "for"])


def unnamed(phrase: Phrase) -> Party | None:
    """Read the unnamed: officials, a fisherman, doctors; "our friends at Pixelry" are Pixelry."""
    known, chief, at = phrase.known, phrase.chief, phrase.at
    if VEILED in phrase.marks and not phrase.names.bodies:
        return Party(Kind.ANON, folded(phrase.text), phrase.text)
    indefinite = phrase.lows[0] in INDEFINITE
    speaks_for_body = chief in known.spokes and (
        phrase.names.bodies or any(low in known.sectors for low in phrase.lows)
    )
    if chief == "agency" and all(low in known.empty for low in phrase.lows[:at]):
        # of the press or of the state, nobody knows
        return Party(Kind.ANON, folded(phrase.text), phrase.text)
    is_unnamed = (
        chief in known.anonymous
        and not is_one_by_deed(phrase)
        and not phrase.words[at].name
        and not _is_qualified(phrase)
        and not phrase.answer_as_one()
    )
    after = phrase.lows[at + 1 : at + 3]
    if (
        len(after) == 2
        and after[0] in _BELONGS
        and after[1] in INDEFINITE - {"one"}
        and not phrase.names.person
        and chief in known.offices
    ):
        return Party(Kind.ANON, folded(phrase.text), phrase.text)  # the boss of a firm
    # "a developer", "a judge"; a body that many are called by has a word for itself: "a court"
    some_one = indefinite and (
        chief in known.offices
        or (
            chief in known.sectors
            and chief not in known.body_words
            and not phrase.names.bodies
        )
    )
    if speaks_for_body or not (is_unnamed or chief in known.private or some_one):
        return None
    house = phrase.sources.within(phrase.text)
    return (
        Party(Kind.MEDIA, house, phrase.text)
        if house
        else Party(Kind.ANON, folded(phrase.text), phrase.text)
    )


def is_one_by_deed(phrase: Phrase) -> bool:
    """Tell the one of whom it is told what they run or lead: the woman who has run the house since 2019."""
    aside = phrase.lows[phrase.end : phrase.end + 4]
    return (
        phrase.lows[0] in ("the", "this")
        and aside[:1] == ["who"]
        and any(phrase.known.roles.get(low) in _ONE for low in aside[1:])
    )


def _is_qualified(phrase: Phrase) -> bool:
    """Tell the one chief fire officer and the one river authority from officers and authorities in general."""
    known, chief, before = phrase.known, phrase.chief, phrase.lows[: phrase.at]
    if before[:1] and before[0] in INDEFINITE:
        return False
    if chief in known.body_words:
        return any(low not in known.empty for low in before)
    if chief in known.offices and any(
        word.owns and (word.name or word.low in known.sectors)
        for word in phrase.words[: phrase.at]
    ):
        return True  # the council's consulting engineer
    return chief in known.offices and not known.ranking.isdisjoint(before)
