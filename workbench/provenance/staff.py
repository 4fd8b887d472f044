"""Own people and other houses' people on the spot, by the words a source is told in: our reporter, the Herald's crew, a pool report.

Whoever is there for a house is that house's own eyes; reporters in general are nobody, and a camera on a petrol
station is a record.
"""

import re

from workbench.provenance.parties import Kind, Party, own_name, plain
from workbench.provenance.sources import Sources, folded
from workbench.provenance.vocabulary import Vocabulary

_OWNED = re.compile(r"(?:[Tt]he\s+)?(?P<house>[A-Z][^’']{0,60})['’]s?\s")
_OF_US = re.compile(
    r"(?:one|two|three|four|both|all|some|several) of (?:us|our (?:own )?\w+)"
)
_OUR_KIT = re.compile(r"[Oo]ur\s+(?:own\s+)?(?P<name>[A-Z][\w’'-]+)")
_LENSES = frozenset(["drone", "helicopter", "camera", "cameras", "webcam"])
"""Staff only where they are called a house's own."""
_OF_STAFFS = frozenset(
    ["general", "chief", "chiefs", "joint", "hospital", "nursing", "medical"]
)
"""With "staff" they are a body's, and no house's people."""
_VISIT = re.compile(
    r"\b(?:visit|visits|inspection|check|checks|count|test|tests|survey|measurement|measurements|experiment|tour|tally|trial|samples|pictures|photographs|photos|footage|video|film)\b.{0,40}?\bby\s+(?P<who>us\b|this\s+\w+|(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,4})"
)
_ASIDE = re.compile(r",|\bwho\b")
_PRESS = r"(?:newspapers?|papers|reporters?|journalists?|correspondents?|photographers?|media|outlets|broadcasters)"
TOGETHER = re.compile(
    rf"\b(?:with|among|alongside|beside)\s+(?:the\s+)?(?:other|fellow|several|assembled)\s+{_PRESS}\b|\b(?:press|media)\s+(?:tour|visit|trip|party)\b"
)
"""Said of own people: what they saw, others saw with them."""


def staff(
    phrase: str, low: str, outlet: str, sources: Sources, words: Vocabulary
) -> Party | None:
    """Read own people and other houses' people; None where the phrase speaks of neither. `low` is the phrase, folded."""
    told = _ASIDE.split(low, maxsplit=1)[0].split()
    if TOGETHER.search(phrase):
        return Party(Kind.WITNESS, "pool", phrase)
    if _is_own(phrase, low, told, words) or (
        outlet and _is_of_outlet(phrase, told, outlet, words)
    ):
        return Party(Kind.WITNESS, sources.outlet(outlet), phrase)
    if words.watchers.isdisjoint(told):
        is_pool = words.pool in told and not {"report", "reports"}.isdisjoint(told)
        return Party(Kind.WITNESS, "pool", phrase) if is_pool else None
    if (words.watchers - words.records.keys() - _LENSES).isdisjoint(told):
        return None  # the petrol station's camera
    if not _OF_STAFFS.isdisjoint(told):
        return None  # the General Staff of an army
    return _of_house(phrase, low, told, outlet, sources, words)


def _is_own(phrase: str, low: str, told: list[str], words: Vocabulary) -> bool:
    """Tell what is a house's own whatever its name: we, our crew, our own Kit, our scales, a visit by this newspaper."""
    visit, kit = _VISIT.search(phrase), _OUR_KIT.match(phrase)
    return bool(
        low in ("we", "i")
        or low in words.alone
        or (
            not words.watchers.isdisjoint(told)
            and any(f" {self}" in low for self in words.house if " " in self)
        )
        or _OF_US.fullmatch(low)
        or _is_own_thing(low, words)
        or (visit and folded(visit["who"]) in words.house)
        or (kit and plain(kit["name"]) not in words.common | words.titles)
        or (
            not (words.watchers | words.ours).isdisjoint(told)
            and any(low.startswith(own + " ") for own in (*words.own, "this"))
        )
    )


def _is_own_thing(low: str, words: Vocabulary) -> bool:
    """Tell what a house itself counts and tests with: my notes from the bank, our own scales."""
    told = low.split()
    if told[0] == "this" and len(told) > 2 and told[1].endswith(("'s", "’s")):
        return not words.things.isdisjoint(told[2:4])
    return told[0] in ("my", "our") and not words.things.isdisjoint(told[1:3])


def _is_of_outlet(phrase: str, told: list[str], outlet: str, words: Vocabulary) -> bool:
    """Tell what is a house's own by its name: the Herald's spotter, the Herald's Dan Ferris, a visit by the Herald."""
    visit, owned = _VISIT.search(phrase), _OWNED.match(phrase)
    if visit and own_name(visit["who"], outlet):
        return True
    return bool(
        owned
        and own_name(owned["house"], outlet)
        and (
            not (words.ours | words.things).isdisjoint(told)
            or phrase[owned.end() : owned.end() + 1].isupper()
        )
    )


def _of_house(
    phrase: str,
    low: str,
    told: list[str],
    outlet: str,
    sources: Sources,
    words: Vocabulary,
) -> Party | None:
    """Read reporters: the pool's, a house's by its name, or nobody's."""
    house = "pool" if words.pool in told else sources.within(phrase)
    if house:
        return Party(Kind.WITNESS, house, phrase)
    head = " ".join(
        word
        for word in phrase.split(",", maxsplit=1)[0].split()
        if word[:1].isupper() and plain(word) not in words.empty
    )
    if head and outlet and own_name(head, outlet):
        return Party(Kind.WITNESS, sources.outlet(outlet), phrase)
    is_nobody = not head or (
        told[-1] in words.watchers and not words.media_words.isdisjoint(told)
    )
    return Party(Kind.ANON, low, phrase) if is_nobody else None
