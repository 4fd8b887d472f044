"""From a source's words to who it is: a medium, own people, a record, somebody named, or nobody in particular.

Read in this order, because the order is the safety: whoever will not be named is nobody, a medium only passes
on, and a name that is nothing but a name stays a label until the article says more.
"""

import re
from dataclasses import replace

from workbench.provenance.description import describe
from workbench.provenance.parties import (
    PRONOUNS,
    Kind,
    Party,
    own_name,
    plain,
    short_of_place,
)
from workbench.provenance.sources import Sources, folded
from workbench.provenance.staff import staff
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import Vocabulary

_ASIDE = re.compile(r"[,;:(]|\s(?:which|that|who|whose)\s")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BRANCH = re.compile(r"^(?:[Ll]ocal|[Bb]ranch|[Ll]odge|[Cc]hapter)\s+\d+\s+of\s+")
_HERE = re.compile(r"\s+(?:there|here|locally)$")
_SOME_OF = re.compile(
    r",\s+(?:most|some|many|all|half|both|two|three|four|several|few|none|each|nearly\s+all)\s+of\s+.*$"
)
"""Behind a source it speaks of what is said: 1,900 homes, says Northgrid, most of them east of the church."""

LEAST = 3
"""Letters of a word that describe nothing: of, and, its."""


def read_party(
    phrase: str,
    about: tuple[str, ...],
    outlet: str,
    sources: Sources,
    words: Vocabulary,
    near: tuple[str, ...] = (),
) -> Party:
    """Read a source's words; `about` is what the article says of it elsewhere, `outlet` whose article it is, `near` the names around it."""
    phrase = " ".join(phrase.split()).strip(" ,;:—–-").removeprefix("as ")
    phrase = _SOME_OF.sub("", _BRANCH.sub("", _HERE.sub("", phrase)))
    low = folded(phrase)
    if not low or low in PRONOUNS or words.veils.search(phrase):
        return Party(Kind.ANON, low, phrase)
    seen_by = staff(phrase, low, outlet, sources, words)
    if seen_by:
        return seen_by
    is_common = phrase.islower() and low not in ("newspaper", "paper")
    if low in words.house or (outlet and not is_common and own_name(phrase, outlet)):
        return Party(Kind.DOC, sources.outlet(outlet), phrase)
    key = sources.key(phrase, words) or sources.key(short_of_place(phrase), words)
    if key:
        return Party(Kind.MEDIA, key, phrase)
    phrase = words.metonyms.get(low, phrase)
    party = describe(phrase, about, sources, words)
    if party.kind in (Kind.ENTITY, Kind.DOCUMENT) and not party.person:
        party = _described(party, phrase, words)
    if party.open and near:
        own = {stem(name) for name in party.person}
        return replace(party, near=tuple(word for word in near if word not in own))
    return party


def _described(party: Party, phrase: str, words: Vocabulary) -> Party:
    """Add the words it is described by, and what it would go by for short: the State Office of Police Oversight, SOPO."""
    head = _WORD.findall(_ASIDE.split(phrase, maxsplit=1)[0])
    lows = [plain(word) for word in head]
    told = {
        low
        for low in lows
        if len(low) > LEAST
        and low not in words.nations
        and (party.kind != Kind.DOCUMENT or low not in words.records)
        and low not in words.empty
    }
    capitals = [word[0].lower() for word in head if word[:1].isupper()]
    if lows[:1] == ["the"] and head[0][:1].isupper():
        capitals = capitals[1:]
    short = "".join(capitals) if len(capitals) > 1 else ""
    return replace(
        party,
        described=tuple(sorted(told)),
        short=short,
    )
