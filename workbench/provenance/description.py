"""What a phrase describes: a record, somebody named, a medium, nobody in particular, a body, or a label.

"Red Shield coordinator Aya Lindqvist" is a person, her office, her body; "the company" is a body without a name;
"TechPatrol" is a label that may be anything. Each reading has a module of its own; the order they are tried in is here.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.provenance.bodies import body, by_deed, label
from workbench.provenance.naming import Word
from workbench.provenance.parties import Kind, Party, medium_key
from workbench.provenance.phrase import Phrase
from workbench.provenance.record import record
from workbench.provenance.sources import Sources
from workbench.provenance.unnamed import unnamed
from workbench.provenance.vocabulary import Vocabulary

_PRESS = frozenset(
    [
        "office",
        "officer",
        "officers",
        "secretary",
        "service",
        "department",
        "team",
        "spokesman",
        "spokeswoman",
    ]
)


_FIELDS = (
    "als",
    "ies",
    "ers",
    "ors",
    "ings",
    "ments",
    "ways",
    "al",
    "tion",
    "sion",
    "ment",
    "ance",
    "ity",
    "care",
    "ing",
)
"""How the word ends for what an agency watches over."""
_SITES = frozenset(["site", "website", "portal", "platform", "account", "page"])
_OF_NEWS = frozenset(
    ["news", "neighbourhood", "neighborhood", "gossip", "community", "fan", "tabloid"]
)
"""Before a site these make it a medium: an outage site counts for itself."""


def describe(
    text: str, about: tuple[str, ...], sources: Sources, known: Vocabulary
) -> Party:
    """Decide what a phrase speaks of; `about` is what its article says of it elsewhere."""
    phrase = Phrase(text, about, sources, known)
    return (
        record(phrase)
        or _somebody(phrase)
        or _medium(phrase)
        or by_deed(phrase)
        or unnamed(phrase)
        or body(phrase)
        or label(phrase)
    )


def _somebody(phrase: Phrase) -> Party | None:
    """Read a person by name; open where nothing tells whose they are."""
    told = phrase.told()
    if not told.person:
        return None
    return replace(
        told,
        key=" ".join(told.person),
        open=not (told.body or told.sectors or told.private or told.nations)
        or (not told.body and _is_of_some_body(phrase)),
    )


def _is_of_some_body(phrase: Phrase) -> bool:
    """Tell somebody of a body whose name is cut short to its kind: the Authority's director of traffic."""
    return any(
        word.owns and word.text[:1].isupper() and word.low in phrase.known.body_words
        for word in phrase.words
    )


def _is_called_medium(phrase: Phrase) -> bool:
    """Tell a name that a word for media stands right before: the neighbourhood site Fork Patch; not the police station Ferrow."""
    known, head = phrase.known, phrase.words[: phrase.end]
    lows = {word.low for word in head}
    return (
        any(
            word.low in known.before_media - {"state", "agency"}
            and (word.low not in _SITES or not _OF_NEWS.isdisjoint(lows))
            and not word.name
            and after.name
            for word, after in pairwise(head)
        )
        and lows.isdisjoint(known.offices | known.spokes | known.private)
        and lows.isdisjoint(known.sectors)
        and lows.isdisjoint(known.fields)
    )


def _is_of_a_field(head: Sequence[Word]) -> bool:
    """Tell the Hospitals Agency and the Coastal Agency from an agency that goes by a name."""
    return any(
        after.low == "agency" and word.low.endswith(_FIELDS)
        for word, after in pairwise(head)
    )


def _medium(phrase: Phrase) -> Party | None:
    """Read a name with a word for media in it for a medium, where no body's word stands in it."""
    known, head = phrase.known, phrase.words[: phrase.end]
    lows = {word.low for word in head}
    if any(
        word.low == "press" and after.low in _PRESS for word, after in pairwise(head)
    ):
        return None  # the press office of the university
    if lows & known.media_words == {"agency"} and (
        lows & known.fields or _is_of_a_field(head)
    ):
        return None
    if lows & known.media_words == {"observer"} and not any(
        word.low == "observer" and word.name for word in head
    ):
        return None  # the observer mission
    if _is_called_medium(phrase):
        return Party(Kind.MEDIA, medium_key(phrase.text, known), phrase.text)
    is_medium = (
        any(word.name for word in head)
        and not lows.isdisjoint(known.media_words)
        and lows.isdisjoint(known.offices | known.spokes)
    )
    return (
        Party(Kind.MEDIA, medium_key(phrase.text, known), phrase.text)
        if is_medium
        else None
    )
