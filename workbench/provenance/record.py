"""A source that is a record: of what family it is, and whose, where that is told.

Two records of one family may be one record under two names; so "a memo" is anybody's and "the coroner's report" is not.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.provenance.parties import Kind, Party
from workbench.provenance.phrase import Phrase
from workbench.provenance.stems import stem

_APPARATUS = frozenset(
    [
        "entry",
        "entries",
        "extract",
        "page",
        "system",
        "network",
        "array",
        "display",
        "screen",
        "printout",
    ]
)
"""Behind a record's noun they are the record: the chip system."""
_ITS = frozenset(("his", "her", "their", "its"))
"""Before a record: it is somebody's, and the phrase doesn't tell whose."""
AUTHORS = frozenset(["~authors"])
"""The mark of authors whose article names a paper: they say what stands in it."""
_TRACED = frozenset(["track", "tracks", "profile", "profiles"])
_OWNERS = frozenset(
    [
        "'s",
        "its",
        "public",
        "vessel",
        "flight",
        "radar",
        "satellite",
        "sonar",
        "gps",
        "ais",
    ]
)
"""With one of these before it a track is a record, and no race track."""
_SELLING = (
    "company",
    "culture",
    "farming",
    "finance",
    "sport",
    "transport",
    "utility",
)
_BUYERS = frozenset(["customers", "shareholders", "investors", "subscribers"])
"""To whom a company writes, a bank or a club."""
_SOME = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "fifteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "ninety",
        "few",
        "several",
        "many",
        "some",
        "couple",
        "of",
        "more",
    ]
)
"""Words before a length of time."""
_UNTOLD = frozenset(("any", "study", "letter", "notice", "deal", "figures"))
"""Families of records that anybody may issue."""


def is_number(before: Sequence[str]) -> bool:
    """Tell whether the word before minutes counts them: ten minutes, and no minutes of a meeting."""
    return bool(before) and (before[0][0].isdigit() or before[0] in _SOME)


def record(phrase: Phrase) -> Party | None:
    """Read a record, None where the phrase is none."""
    known = phrase.known
    chief = phrase.chief if phrase.chief in known.records else _inside(phrase)
    if phrase.marks >= AUTHORS and phrase.chief == "authors":
        chief = "paper"
    if phrase.chief in _TRACED and not _OWNERS.isdisjoint(
        (*phrase.lows[: phrase.at], *_owning(phrase))
    ):
        chief = "telemetry"  # MarineEye's public track
    if chief == "minutes" and any(
        is_number([before]) for before, low in pairwise(phrase.lows) if low == "minutes"
    ):
        return None
    if not chief or _is_institution(phrase) or _is_studio(phrase):
        return None
    told = phrase.told()
    families = [
        known.records[low] for low in phrase.lows[: phrase.end] if low in known.records
    ]
    family = known.records[chief]
    if family in _UNTOLD:
        family = next(
            (one for one in families if one not in _UNTOLD), family
        )  # gauge data are the gauge's
    house = phrase.sources.within(phrase.text)
    # "minutes obtained by the Courier": the Courier saw them and did not write them
    seen = {stem(word) for word in house.split()} if house else set()
    # ... nor is it whose that the article names only in an aside: "the log, which the Weekly has read"
    aside = {stem(low) for low in phrase.lows[phrase.end :]}
    main = {stem(low) for low in phrase.lows[: phrase.end]}
    body = tuple(word for word in told.body if word not in seen | (aside - main))
    if family == "notice" and _hangs(phrase):
        told, body = replace(told, sectors=()), ()
    sectors = told.sectors or (("justice",) if family == "ruling" else ())
    if not (sectors or body) and not _BUYERS.isdisjoint(phrase.lows):
        sectors = _SELLING  # a letter to customers
    issuer = {*body, *sectors}
    untold = (
        phrase.lows[0] in _ITS
        # the survey's seismometer: whose the survey is isn't told
        or any(word.owns and not word.name for word in phrase.words[: phrase.at])
        or family in _UNTOLD
        or not known.inside.isdisjoint(phrase.lows)
    )
    return replace(
        told,
        kind=Kind.DOCUMENT,
        key=" ".join([family, *sorted(issuer)]),
        body=body,
        sectors=sectors,
        office=family,
        private=False,
        open=untold and not issuer,
    )


def _is_studio(phrase: Phrase) -> bool:
    """Tell a name that ends in a word for records: Silver Ibis Pictures; not "Figures", nor "the Harlan Report"."""
    head = phrase.words[: phrase.end]
    return (
        len(head) > 1
        and all(word.name for word in head)
        and head[-1].low in ("pictures", "films", "records", "studios")
    )


def _hangs(phrase: Phrase) -> bool:
    """Tell a leaflet at the factory gate, which is nobody's by that, from the factory's own."""
    behind = phrase.lows[phrase.at + 1 : phrase.at + 2]
    return behind[:1] in (["at"], ["outside"], ["near"], ["opposite"]) and not any(
        word.owns for word in phrase.words[: phrase.at]
    )


def _owning(phrase: Phrase) -> list[str]:
    return ["'s" for word in phrase.words[: phrase.at] if word.owns]


def _is_institution(phrase: Phrase) -> bool:
    """Tell a body that is called by what it does from a record: the Northern Geological Survey."""
    words, at = phrase.words[: phrase.end], phrase.at
    return (
        at > 0
        and words[at].name
        and words[at - 1].name
        and not words[at - 1].owns
        and phrase.chief in phrase.known.body_words
        and phrase.known.records.get(phrase.chief) == "study"
    )


def _inside(phrase: Phrase) -> str:
    """Give the record that something stands in: "an order in the ministry's recall register"; empty for none."""
    known, at = phrase.known, phrase.at
    low = phrase.chief
    inside = [one for one in phrase.lows[at + 1 : phrase.end] if not one.isdigit()]
    if (
        phrase.words[at].name
        or low in known.sectors
        or low in known.anonymous
        or phrase.names.person
    ):
        return ""
    if low in _APPARATUS and at and phrase.lows[at - 1] in known.records:
        return phrase.lows[at - 1]
    owner = next(
        (
            word.low
            for word in phrase.words[:at]
            if word.owns and known.records.get(word.low) == "gauge"
        ),
        "",
    )
    if owner:
        return owner  # the satellite's afternoon pass
    if inside[:1] and inside[0] in ("in", "of", "from", "on"):
        return next((word for word in inside if word in known.records), "")
    return ""
