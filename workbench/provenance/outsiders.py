"""Whether a root whose body isn't told may be a part of another: default is doubt.

Somebody without a body may be any body's, an office anybody's besides, and a body that is called by its kind or by its
part in the matter may be the very one that another article names. Only what is known of both tells them apart.
"""

from workbench.provenance.analysis import Analysis
from workbench.provenance.parties import Kind, Party
from workbench.provenance.vocabulary import Vocabulary

CALLED = 2
"""Words of a title and a name."""
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


def is_placed(party: Party) -> bool:
    """Tell a source of which nothing is told but a name behind "of", or its part in the matter.

    Lorna Peake of Marr may be of Marr's police, and the operator may be the council.
    """
    if party.kind != Kind.ENTITY or party.open or party.private or party.nations:
        return False
    if party.person:
        return not (party.office or party.sectors)
    return not party.body and party.office in ROLES


def is_loose(party: Party, words: Vocabulary) -> bool:
    """Tell a root whose body isn't told: a chief executive is of a company or of an agency, whatever the word suggests.

    So is a chancellor of a government or of a diocese, where nothing but the word tells which.
    """
    return party.open or (
        party.kind == Kind.ENTITY
        and party.office in words.heads
        and not (party.body or party.nations or party.private)
        and set(party.sectors) <= {"company", _told_by_office(party, words)}
    )


def is_unhoused(party: Party, words: Vocabulary) -> bool:
    """Tell somebody named whose body neither a name nor an unmistakable sector tells: the secretary Donatella Greco.

    An office suggests what they are of, and no more: whoever they are, another article may call them otherwise.
    """
    return (
        party.kind == Kind.ENTITY
        and bool(party.person)
        and not (party.private or party.body)
        and not is_plain(party, words)
    )


def are_opposed(one: Party, other: Party, words: Vocabulary) -> bool:
    """Tell somebody of a union, a party or a church from whoever is told to be of something else: the railway's manager."""
    mine, theirs = set(one.sectors), set(other.sectors)
    return (
        bool(mine and theirs)
        and mine <= words.apart
        and "sport" not in theirs  # a federation may be anything's
        and mine.isdisjoint(theirs)
        and not words.are_kin(mine, theirs)
    )


def may_house(party: Party, words: Vocabulary) -> bool:
    """Tell a root that somebody without a body may be, or be of: everybody's but the police's, and a record's that is nobody's."""
    if party.kind == Kind.DOCUMENT:
        return not party.body
    return (
        party.kind == Kind.ENTITY
        and not (party.person or party.private)
        and not is_plain(party, words)
    )


def is_plain(party: Party, words: Vocabulary) -> bool:
    """Tell whether the words for a root say what it is of, and can be said of nothing else: a hospital, the police."""
    return bool(party.sectors) and set(party.sectors) <= words.unmistakable


def _told_by_office(party: Party, words: Vocabulary) -> str:
    """Give the sector that an office of many kinds of bodies is taken for, empty for any other office."""
    return words.sectors[party.office] if party.office in words.anywhere else ""


def is_part(loose: Party, other: Party, article: Analysis, words: Vocabulary) -> bool:
    """Take a root whose body isn't told for a part of the other, unless something tells them apart."""
    if not is_loose(loose, words) or loose.private:
        return False
    if _is_short(loose) and other.person and other.private:
        return len(loose.name.split(",", maxsplit=1)[0].split()) <= CALLED
    if other.private and loose.kind != Kind.DOCUMENT and not _may_be(loose, other):
        return False
    return not _is_outsider(loose, other, article, words)


def _is_short(party: Party) -> bool:
    """Tell somebody who goes by one name here: Mrs Marsh, who is Ellen Tolley elsewhere, Nana Ising, who is Isidra Rey."""
    return len(party.person) == 1 and not party.office


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
        return not _is_short(loose) and bool(
            loose.office or other.office or other.private
        )
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
    if not {*loose.words, *other.words}.isdisjoint(words.works):
        # the smelter's manager is of no hospital
        mine, theirs = (_works(sectors) for sectors in (mine, theirs))
    return _exclude(mine, theirs, words) or _exclude(theirs, mine, words)


def _works(sectors: set[str]) -> set[str]:
    return {"works" if sector == "company" else sector for sector in sectors}


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
    telling = words.unmistakable | words.apart | {"works"}
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
        is_plainly_other = is_plain(other, words) and bool(loose.person)
        return not is_plainly_other
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
    if is_plain(loose, words) and is_plain(other, words):
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
    is_known = public and (other.named or is_plain(other, words))
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
