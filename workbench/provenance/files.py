"""Whether two records may be one: a letter that leaked twice, the harbour's log under two names.

Two are two where it is known who made either, and they are not one body. A film, a gauge and a register go by no other
word, so they are none of the rest.
"""

import re

from workbench.provenance.keeping import BY_ITSELF
from workbench.provenance.namesakes import Relation
from workbench.provenance.outsiders import is_plain
from workbench.provenance.parties import Party
from workbench.provenance.sectors import shared_sector
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import Vocabulary

_BY_HAND = re.compile(
    r"\bby\s+(?:[a-z]+\s+){0,3}(?:[A-Z][\w.’'-]*\s?){1,3}|(?:[A-Z][\w.-]*\s+){1,2}[A-Z][\w.-]*['’]s"
)
_NAME = re.compile(r"(?<!^)\b[A-Z]\w+|^(?!A\b|An\b|The\b|One\b)[A-Z]\w+")


def one_record(a: Party, b: Party, words: Vocabulary) -> Relation | None:
    """Compare two records; None where they are two."""
    issuers = ({*a.body, *a.sectors, *a.person}, {*b.body, *b.sectors, *b.person})
    if all(issuers):
        one_name = not _capitals(a).isdisjoint(_capitals(b)) and (
            a.office == b.office or not _hands(a).isdisjoint(_hands(b))
        )
        if issuers[0] & issuers[1] or one_name or shared_sector(a, b, words):
            return Relation(
                "soft", "same-record", f"{a.name} and {b.name} come from one body"
            )
        if is_told(a, words) and is_told(b, words):
            return None
    if a.office == b.office:
        return Relation(
            "soft" if any(issuers) else "hard",
            "same-record",
            f"{a.name} and {b.name} may be one record",
        )
    if (a.office in BY_ITSELF) != (b.office in BY_ITSELF) and not (a.open or b.open):
        return None  # a film is no log
    return Relation(
        "soft",
        "same-record",
        f"whose {a.name} and {b.name} are isn't told: they may be one record",
    )


def is_told(record: Party, words: Vocabulary) -> bool:
    """Tell whether it is known who made a record: by name, or by a kind of body that goes by no other word."""
    return bool(record.body or record.person) or is_plain(record, words)


def _capitals(record: Party) -> set[str]:
    """Give the stems of the names in what a record is called: whoever had the camera may be told in an aside."""
    return {stem(word.lower()) for word in _NAME.findall(record.name)}


def _hands(record: Party) -> set[str]:
    """Give the stems of names by whose hand a record is: initialled by L. Bannerman, Ida Roth's note."""
    found = _BY_HAND.finditer(record.name)
    return {
        stem(word.lower().removesuffix("’s").removesuffix("'s"))
        for hand in found
        for word in hand.group().split()
        if word[:1].isupper() and len(word) > 2
    }
