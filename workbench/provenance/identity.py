"""From a source's words to who it is: a medium, own people, a record, somebody named, or nobody in particular.

Read in this order, because the order is the safety: whoever will not be named is nobody, a medium only passes
on, and a name that is nothing but a name stays a label until the article says more.
"""

import re
from dataclasses import replace

from workbench.provenance.description import Description
from workbench.provenance.parties import (
    PRONOUNS,
    Kind,
    Party,
    own_name,
    plain,
    short_of_place,
    stem,
)
from workbench.provenance.sources import Sources, folded
from workbench.provenance.vocabulary import Vocabulary

_OWNED = re.compile(r"(?:[Tt]he\s+)?(?P<house>[A-Z][^’']{0,60})['’]s?\s")
_OF_US = re.compile(r"(?:one|two|three|four|both|all|some|several) of us")
_BRANCH = re.compile(r"^(?:[Ll]ocal|[Bb]ranch|[Ll]odge|[Cc]hapter)\s+\d+\s+of\s+")
_ASIDE = re.compile(r",|\bwho\b")


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
    phrase = _BRANCH.sub("", phrase)
    low = folded(phrase)
    if not low or low in PRONOUNS or words.veils.search(phrase):
        return Party(Kind.ANON, low, phrase)
    watcher = _watcher(phrase, low, outlet, sources, words)
    if watcher:
        return watcher
    if low in words.house or (outlet and own_name(phrase, outlet)):
        return Party(Kind.DOC, sources.outlet(outlet), phrase)
    key = sources.key(phrase, words) or sources.key(short_of_place(phrase), words)
    if key:
        return Party(Kind.MEDIA, key, phrase)
    party = Description(words.metonyms.get(low, phrase), about, sources, words).party()
    if party.open and near:
        own = {stem(name) for name in party.person}
        return replace(party, near=tuple(word for word in near if word not in own))
    return party


def _watcher(  # noqa: PLR0911 - one rule a line reads best
    phrase: str, low: str, outlet: str, sources: Sources, words: Vocabulary
) -> Party | None:
    """Read own people and other houses' people on the spot; nameless reporters in general are nobody."""
    told = _ASIDE.split(low, maxsplit=1)[0].split()
    if (
        low in ("we", "i")
        or low in words.alone
        or _OF_US.fullmatch(low)
        or _is_own_thing(low, words)
    ):
        return Party(Kind.WITNESS, sources.outlet(outlet), phrase)
    owned = _OWNED.match(phrase)
    if (
        owned
        and outlet
        and own_name(owned["house"], outlet)
        and not words.ours.isdisjoint(told)
    ):
        return Party(Kind.WITNESS, sources.outlet(outlet), phrase)
    is_watcher = not words.watchers.isdisjoint(told)
    if words.pool in told and (
        is_watcher or not {"report", "reports"}.isdisjoint(told)
    ):
        return Party(Kind.WITNESS, "pool", phrase)
    if not is_watcher:
        return None
    if any(low.startswith(own + " ") for own in (*words.own, "this")):
        return Party(Kind.WITNESS, sources.outlet(outlet), phrase)
    house = sources.within(phrase)
    if house:
        return Party(Kind.WITNESS, house, phrase)
    head = " ".join(
        word
        for word in phrase.split(",", maxsplit=1)[0].split()
        if word[:1].isupper() and plain(word) not in words.empty
    )
    if head and outlet and own_name(head, outlet):
        return Party(Kind.WITNESS, sources.outlet(outlet), phrase)
    if not head or (
        told[-1] in words.watchers and not words.media_words.isdisjoint(told)
    ):
        return Party(Kind.ANON, low, phrase)
    return None


def _is_own_thing(low: str, words: Vocabulary) -> bool:
    """Tell what a house itself counts and tests with: my notes from the bank, our own scales."""
    told = low.split()
    return told[0] in ("my", "our") and not words.things.isdisjoint(told[1:3])
