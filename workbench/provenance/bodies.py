"""A source that is a body, an office without a name, or a name that is nothing but a name."""

from dataclasses import replace

from workbench.provenance.parties import Kind, Party
from workbench.provenance.phrase import INDEFINITE, Phrase
from workbench.provenance.sources import folded
from workbench.provenance.unnamed import is_one_by_deed

_PENS = frozenset(
    [
        "user",
        "users",
        "poster",
        "commenter",
        "commentator",
        "contributor",
        "insider",
        "insiders",
        "leaker",
        "tipster",
        "source",
        "sources",
        "account",
        "handle",
        "blogger",
        "forum",
        "hacker",
        "hackers",
        "whistleblower",
        "informant",
        "profile",
        "critics",
        "critic",
        "supporter",
        "supporters",
        "activist",
        "activists",
        "observer",
        "fan",
        "fans",
    ]
)
"""Behind a name that is nothing but a name they make it a pen name, or nobody's."""
_WITHOUT_ARTICLE = frozenset(
    ["police", "parliament", "congress", "cabinet", "government", "management"]
)
"""Bodies that are called so without an article."""


def by_deed(phrase: Phrase) -> Party | None:
    """Read the one of whom it is told what they run: the woman who has run the house since 2019."""
    told = phrase.told()
    if not told.office or not is_one_by_deed(phrase):
        return None
    return replace(told, key=folded(phrase.text), open=not (told.body or told.sectors))


def body(phrase: Phrase) -> Party | None:
    """Read an office without a name, a body, a government called by its nation or capital."""
    known, chief, at, told = phrase.known, phrase.chief, phrase.at, phrase.told()
    if chief in known.spokes and (told.body or told.sectors):
        return replace(told, key=_key(phrase))
    if chief in known.offices:
        key = " ".join(low for low in phrase.lows[: at + 1] if low not in known.empty)
        return replace(
            told,
            key=key or chief,
            open=not (told.body or told.sectors or told.nations),
        )
    if (
        chief in known.sectors
        or phrase.answer_as_one()
        or phrase.names.bodies
        or (chief in known.body_words and phrase.lows[0] not in INDEFINITE)
    ):
        singular = chief.removesuffix("s")
        if (
            singular != chief
            and singular in known.sectors
            and singular in known.offices
            and chief not in known.collective
        ):
            return Party(Kind.ANON, folded(phrase.text), phrase.text)
        if _is_short_name(phrase):
            told = replace(told, sectors=())
        return replace(told, key=_key(phrase), open=_is_some_body(phrase, told))
    if (
        len(phrase.lows) == 1
        and phrase.lows[0] in known.nations
        and phrase.words[0].name
    ):
        return replace(
            told,
            key=f"government of {told.nations[0]}",
            sectors=("government",),
            words=("govern",),
        )
    return None


def label(phrase: Phrase) -> Party:
    """Read a name that is nothing but a name; a pen name is nobody's, but one and the same wherever it is quoted."""
    if not phrase.names.unknown:
        return Party(Kind.ANON, folded(phrase.text), phrase.text)
    key = " ".join(phrase.names.unknown[0])
    after = phrase.lows[phrase.end : phrase.end + 4]
    if "whose" not in after and not _PENS.isdisjoint(after[1:]):
        return Party(Kind.ANON, key, phrase.text)
    told = phrase.told()
    return replace(told, key=key, open=not (told.sectors or told.nations))


def _is_some_body(phrase: Phrase, told: Party) -> bool:
    """Tell whether it is a body of which there are many and that has no name here: "the company", or one of no known kind.

    Of a company that is one only by its name, Halden Mining, it isn't told whose it is.
    """
    by_name = told.sectors == ("company",) and phrase.known.sectors.keys().isdisjoint(
        phrase.everything
    )
    return not told.nations and (
        not told.sectors
        or by_name
        or (not told.body and set(told.sectors) <= {*phrase.known.many, "company"})
    )


def _is_short_name(phrase: Phrase) -> bool:
    """Tell a name cut short from a body's kind: Harbour, for Harbour Swimming Club; not Police, nor Dockers."""
    low = phrase.lows[0]
    return (
        len(phrase.lows) == 1
        and phrase.text[:1].isupper()
        and not phrase.text.isupper()
        and low not in _WITHOUT_ARTICLE
        and not low.endswith("s")
    )


def _key(phrase: Phrase) -> str:
    """Give a body's key: its name and the words for it, so that "police" is "the police" and "Holm police" not "Holm council"."""
    name = max(phrase.names.bodies, key=lambda name: (len(name), name), default=[])
    common = dict.fromkeys(
        low for low in phrase.lows if low in phrase.known.sectors and low not in name
    )
    return " ".join([*name, *sorted(common)]) or folded(phrase.text)
