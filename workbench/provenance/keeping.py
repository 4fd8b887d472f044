"""Whose a record may be of which nobody is told to have made it: a film, a log, a paper, a pleading, a body's own word.

Default is doubt here, too: whoever may have made it is no second origin beside it.
"""

from dataclasses import replace

from workbench.provenance.counsel import COUNSEL
from workbench.provenance.parties import Kind, Party, plain

PICTURES = frozenset(["film", "picture"])
"""Families of records that may be of one camera."""
BY_ITSELF = PICTURES | {"gauge", "registry"}
"""Families of records that no record of another family goes by."""
OF_THEIR_OWN = frozenset(["log", "minutes", "count"])
"""Families of records in which a body writes down what it does itself."""
PUBLISHED = PICTURES | {"registry", "petition", "ruling"}
"""Families of records that a body has, or hands out: its camera's film, its register."""
_PLEADINGS = frozenset(
    [
        "petition",
        "complaint",
        "lawsuit",
        "suit",
        "writ",
        "affidavit",
        "pleading",
        "pleadings",
        "motion",
        "claim",
        "summons",
    ]
)
"""Papers by which somebody goes to court."""
_PAPERS = frozenset(["paper", "preprint", "study", "thesis", "monograph"])
_WORD_OF = frozenset(["letter", "notice"])
"""Families of records in which a body says something."""
_MOUNTED = frozenset(
    [
        "cctv",
        "camera",
        "cameras",
        "webcam",
        "trap",
        "traps",
        "satellite",
        "dashcam",
        "bodycam",
        "surveillance",
        "security",
        "drone",
        "telescope",
        "radar",
        "x-ray",
        "map",
        "maps",
        "chart",
        "charts",
        "graph",
        "graphs",
        "drawing",
        "drawings",
        "aerial",
        "speed",
        "doorbell",
        "painting",
        "engraving",
    ]
)
"""Words by which a film or picture is of no passer-by."""
_SEES_FROM_ABOVE = frozenset(
    ["military", "weather", "science", "government", "company", "environment", "state"]
)
"""Sectors of bodies that may own a satellite, or have bought its pictures."""


def is_anybodys(record: Party) -> bool:
    """Tell a record of a kind that bodies keep of themselves, where nothing tells whose it is: the log, the minutes."""
    return (
        record.kind == Kind.DOCUMENT
        and record.office in OF_THEIR_OWN | PUBLISHED
        and not (record.body or record.sectors or record.person)
    )


def is_handheld(film: Party) -> bool:
    """Tell a film or picture that somebody took, and nobody knows who, from one of a camera that stands or flies somewhere."""
    if film.office not in PICTURES or not is_anybodys(film):
        return False
    words = {plain(word).lower() for word in film.name.split()}
    return words.isdisjoint(_MOUNTED)


def may_keep(record: Party, keeper: Party) -> bool:
    """Tell whether a record whose keeper isn't told may be a body's, that of somebody who speaks for one, or a passer-by's film."""
    if not is_anybodys(record) or keeper.kind != Kind.ENTITY:
        return False
    if is_handheld(record) and keeper.person and not keeper.sectors:
        return not keeper.office
    if keeper.private:
        return False
    if "satellite" in record.described and not _SEES_FROM_ABOVE & set(keeper.sectors):
        return not keeper.sectors
    if record.office in OF_THEIR_OWN:
        return record.office != "count" or bool(keeper.person)
    return not keeper.person or (record.office in PICTURES and bool(keeper.sectors))


def is_pleading(record: Party) -> bool:
    """Tell a paper by which somebody goes to court, where nobody's name stands on it."""
    if record.kind != Kind.DOCUMENT or record.person:
        return False
    return not _PLEADINGS.isdisjoint(plain(word) for word in record.name.split())


def is_party(root: Party) -> bool:
    """Tell somebody who may go to court for themselves, or for another."""
    return root.kind == Kind.ENTITY and (
        root.private or root.office in COUNSEL or not (root.office or root.sectors)
    )


def may_file(pleading: Party, party: Party) -> bool:
    """Tell whether a pleading, whose isn't told, may be that of a private person or of whoever acts for one."""
    return is_pleading(pleading) and is_party(party)


def is_paper(record: Party) -> bool:
    """Tell a paper of those who found something out, and may speak of it elsewhere: no author's name stands on it."""
    if record.kind != Kind.DOCUMENT or record.person:
        return False
    return not _PAPERS.isdisjoint(plain(word) for word in record.name.lower().split())


def is_scholar(root: Party) -> bool:
    """Tell somebody who may have written a paper."""
    return root.kind == Kind.ENTITY and "science" in root.sectors


def may_be_word_of(record: Party) -> bool:
    """Tell a record by which a body of no known kind speaks: a note of the harbour unit of Marn."""
    return (
        record.kind == Kind.DOCUMENT
        and record.office in _WORD_OF
        and bool(record.body)
        and not (record.sectors or record.person)
    )


def as_issuer(record: Party, other: Party) -> Party:
    """Give the body in place of its own word, where it isn't told of what kind it is and the other may be of it."""
    is_anothers = bool(other.person and other.body)
    if not may_be_word_of(record) or other.kind != Kind.ENTITY or is_anothers:
        return record
    return replace(record, kind=Kind.ENTITY, office="", open=True)
