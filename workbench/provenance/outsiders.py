"""Whether a root whose body isn't told may be a part of another: default is doubt.

Somebody without a body may be any body's, an office anybody's besides, and a body that is called by its kind or by its
part in the matter may be the very one that another article names. Only what is known of both tells them apart.
"""

from dataclasses import replace

from workbench.provenance.analysis import Analysis
from workbench.provenance.parties import Kind, Party, plain
from workbench.provenance.vocabulary import Vocabulary

ROLES = frozenset(
    [
        "operator",
        "operators",
        "owner",
        "owners",
        "employer",
        "employers",
        "carrier",
        "supplier",
        "developer",
        "contractor",
        "builder",
        "builders",
        "landlord",
    ]
)
"""What a body is called by its part in a matter: whose it is isn't told by that."""


PICTURES = frozenset(["film", "picture"])
"""Families of records that may be of one camera."""
OF_THEIR_OWN = frozenset(["log", "minutes", "count"])
"""Families of records in which a body writes down what it does itself."""
PUBLISHED = PICTURES | {"registry", "petition", "ruling"}
"""Families of records that a body has, or hands out: its camera's film, its register."""


COUNSEL = frozenset(["lawyer", "attorney", "barrister", "solicitor", "counsel"])
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


def is_placed(party: Party) -> bool:
    """Tell a source of which nothing is told but a name behind "of", or its part in the matter.

    Lorna Peake of Marr may be of Marr's police, and the operator may be the council.
    """
    if party.kind != Kind.ENTITY or party.open or party.private or party.nations:
        return False
    if party.person:
        return not (party.office or party.sectors)
    return not party.body and party.office in ROLES


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


def is_loose(party: Party, words: Vocabulary) -> bool:
    """Tell a root whose body isn't told: a chief executive is of a company or of an agency, whatever the word suggests."""
    return party.open or (
        party.kind == Kind.ENTITY
        and party.office in words.heads
        and not (party.body or party.nations or party.private)
        and set(party.sectors) <= {"company"}
    )


def is_part(loose: Party, other: Party, article: Analysis, words: Vocabulary) -> bool:
    """Take a root whose body isn't told for a part of the other, unless something tells them apart."""
    if not is_loose(loose, words) or loose.private:
        return False
    if other.private and loose.kind != Kind.DOCUMENT and not _may_be(loose, other):
        return False
    return not _is_outsider(loose, other, article, words)


def _may_be(loose: Party, other: Party) -> bool:
    """Tell whether "the mediator" may be the very person another article names without an office."""
    return (
        bool(loose.office)
        and not loose.person
        and loose.kind == Kind.ENTITY
        and other.office in ("", loose.office)
    )


def _is_outsider(
    loose: Party, other: Party, article: Analysis, words: Vocabulary
) -> bool:
    """Tell whether a root without a body is shown to be none of another's.

    A record that anybody may issue never is. The body of a person is one of the names around them, so a bare
    "spokeswoman" after "Ostara" is Ostara's. Two people who are nobody's voice are two.
    """
    if loose.kind == Kind.DOCUMENT:
        return False
    if _are_of_two_kinds(loose, other, words):
        return True
    if loose.person and other.person and not {loose.office, other.office} & words.heads:
        # not Mrs Marsh, who is Ellen Tolley elsewhere
        is_short = len(loose.person) == 1 and not loose.office
        return not is_short and bool(loose.office or other.office or other.private)
    if _are_untold(loose, other, words) or _is_told(loose, other, article):
        return False
    if (
        other.kind == Kind.DOCUMENT
        and other.office in words.public
        and "company" not in other.sectors
    ):
        return bool(loose.near or loose.actor)
    return _is_outside(loose, other, article, words)


def _are_of_two_kinds(loose: Party, other: Party, words: Vocabulary) -> bool:
    """Tell two that can't be of one body whatever isn't told: a company and the union, a driver and the police."""
    if other.kind == Kind.DOCUMENT:
        return False
    if loose.person and not loose.sectors:
        return not other.person and _is_of_no_rank(loose, set(other.sectors), words)
    mine, theirs = set(loose.sectors), set(other.sectors)
    return _exclude(mine, theirs, words) or _exclude(theirs, mine, words)


def _is_of_no_rank(person: Party, sectors: set[str], words: Vocabulary) -> bool:
    """Tell whether an office is none of certain sectors, nor of such as work with them: no driver is the police's."""
    office = person.office
    near = {sector for sector, ranks in words.ranks.items() if office in ranks}
    return (
        bool(office and sectors)
        and sectors <= words.unmistakable | words.apart
        and office not in words.heads | words.spokes
        and near.isdisjoint(sectors)
        and not words.are_kin(near, sectors)
    )


def _exclude(mine: set[str], theirs: set[str], words: Vocabulary) -> bool:
    """Tell whether sectors that nothing else is called by are told on both sides, or a company beside what it never is."""
    telling = words.unmistakable | words.apart
    return (
        bool(mine and theirs)
        and mine <= telling | {"company"}
        and theirs <= (words.apart if "company" in mine else telling)
        and mine.isdisjoint(theirs)
        and not words.are_kin(mine, theirs)
    )


def _are_untold(loose: Party, other: Party, words: Vocabulary) -> bool:
    """Tell two that nothing can tell apart, whatever the article says: default is doubt.

    Somebody whose body isn't told may be any body's, a head or a voice anybody's besides, and a body without a name
    may be whose every person is, but for a company and the union.
    """
    if other.kind == Kind.DOCUMENT:
        return False
    if loose.office in words.spokes and loose.near and not other.open:
        # a bare voice is of the house named beside it, and the police go by no other name
        return not other.sectors or not set(other.sectors) <= words.unmistakable
    if loose.person or loose.office:
        # a bare name beside a head or a voice may be of the body that one speaks for
        return (
            not other.person
            or loose.office in words.heads
            or (not loose.office and other.office in words.heads)
        )
    if (
        other.open
        or not (loose.sectors or loose.body)
        or (not loose.sectors and len(loose.key.split()) == 1)
        or _is_a_role(loose, other, words)
    ):
        return True
    sectors = {*loose.sectors, *other.sectors}
    if loose.sectors and other.sectors and sectors <= words.unmistakable:
        return False  # whichever hospital it is, the fire captain is not of it
    is_apart = bool(other.sectors) and set(other.sectors) <= words.apart
    return bool(other.person) and not ("company" in loose.sectors and is_apart)


def _is_a_role(loose: Party, other: Party, words: Vocabulary) -> bool:
    """Tell a body called by its part in the matter, which a council or a ministry may play: the operator, the owners."""
    return (
        not loose.body
        and not ROLES.isdisjoint(loose.described)
        and not (other.sectors and set(other.sectors) <= words.apart)
    )


def _is_outside(
    loose: Party, other: Party, article: Analysis, words: Vocabulary
) -> bool:
    """Tell whether a body, an office or a bare name is of none of another's sectors.

    A company or a name that the story turns on is not the police. A head or a voice with no name around it may be
    anybody's, and a bare name any company's or party's besides.
    """
    sectors = set(other.sectors)
    public = bool(sectors) and sectors.isdisjoint(words.many | {"company"})
    if not loose.person and not loose.office:
        return _is_other_body(loose, other, words, public=public)
    if not loose.office:
        told = bool(loose.near and sectors) and sectors.isdisjoint(words.bare)
        return told and not article.speaks_of(other.words)
    if other.person and _may_be(loose, other):
        return False
    if loose.office in words.heads:
        return bool(loose.near) and (public or other.named)
    return (
        public
        or bool(other.body)
        or bool(other.person and not other.open)
        or not article.speaks_of(other.words)
    )


def _is_other_body(
    loose: Party, other: Party, words: Vocabulary, *, public: bool
) -> bool:
    """Tell whether a body, known by its kind or by a name the story turns on, is not another's."""
    sectors = set(other.sectors)
    if "company" in loose.sectors and sectors and sectors <= words.apart:
        return True  # whoever is of the union or the police is not the company
    if loose.sectors and {*loose.sectors, *sectors} <= words.unmistakable:
        return bool(sectors)
    if other.person and not other.body:
        return False
    is_known = public and (other.named or sectors <= words.unmistakable)
    # a company is told from a body of the public's alone: an institute may have it from there, a railway may be its daughter
    both = bool(sectors and loose.sectors) and "company" not in {
        *sectors,
        *loose.sectors,
    }
    is_placed_by_kind = bool(loose.sectors) and not (
        "company" in loose.sectors and loose.body
    )
    return (is_known or both) and (loose.actor or is_placed_by_kind)


def _is_told(loose: Party, other: Party, article: Analysis) -> bool:
    """Tell whether the article, or the names around both, speak for one body."""
    if other.body and (
        article.speaks_of(other.body)
        if loose.person or loose.kind == Kind.DOCUMENT
        else not set(loose.near).isdisjoint(other.body)
    ):
        return True
    return other.open and not set(other.near).isdisjoint(loose.near)
