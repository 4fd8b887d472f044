"""Whether another root may be one with own eyes: own people under their names, eyes that many share, a record of their own.

Who was there for a house is no second origin beside it, and neither is whoever speaks for the body whose page it is.
"""

from workbench.provenance.namesakes import Relation
from workbench.provenance.parties import Kind, Party, plain
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import Vocabulary

POOL = "pool"
"""The key of eyes that many houses share."""


def is_reporter(party: Party, words: Vocabulary) -> bool:
    """Tell somebody of a medium, who may be the one that looked for all: Lim Wei Han of the Wexley Courier."""
    told = {plain(word).strip(",") for word in party.name.split()}
    return party.kind == Kind.ENTITY and not told.isdisjoint(words.media_words)


def is_organ(eyes: Party, words: Vocabulary) -> bool:
    """Tell a house whose name has no word for a medium: it may be a campaign's own page, or a company's."""
    return eyes.kind == Kind.WITNESS and words.media_words.isdisjoint(eyes.key.split())


def is_anybodys_head(party: Party, words: Vocabulary) -> bool:
    """Tell a head or a voice of whom isn't told whose: Jean Moss, who chairs the campaign."""
    return party.kind == Kind.ENTITY and party.open and party.office in words.heads


def beside_eyes(eyes: Party, other: Party, words: Vocabulary) -> Relation | None:
    """Compare own eyes with another root; None where they are apart."""
    if other.kind == Kind.WITNESS:
        return _two_pairs(eyes, other)
    if (
        other.kind == Kind.ENTITY
        and other.person
        and stem(other.person[-1]) in eyes.words
    ):
        why = f"{other.name} may be whoever was there for {eyes.name}"
        return Relation("soft", "same-name", why)
    if other.kind == Kind.DOCUMENT and (other.open or eyes.key == POOL):
        why = f"whose {other.name} is isn't told: it may come from {eyes.name}"
        return Relation("soft", "same-record", why)
    if eyes.key == POOL and is_reporter(other, words):
        why = f"{eyes.name} and {other.name} may have looked once"
        return Relation("soft", "pool", why)
    if is_organ(eyes, words) and is_anybodys_head(other, words):
        why = f"whose {other.name} is isn't told: {eyes.name} may be theirs"
        return Relation("soft", "body-untold", why)
    return None


def _two_pairs(eyes: Party, other: Party) -> Relation | None:
    if POOL in (eyes.key, other.key):
        why = f"{eyes.name} and {other.name} may have looked once"
        return Relation("soft", "pool", why)
    if len(set(eyes.words) & set(other.words)) > 1:
        why = f"{eyes.name} and {other.name} may be one reporter"
        return Relation("soft", "same-name", why)
    if eyes.open or other.open:
        return Relation(
            "soft", "unknown-outlet", "an outlet without a name may be the other"
        )
    return None
