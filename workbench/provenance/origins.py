"""Whether two roots can be told apart.

Three answers: the same root under two names (hard), perhaps one house or one file (soft), or apart. Only what is
known of both sides makes them apart; where an affiliation is not told, or the sectors touch, they are not.
Two ministers of one government are soft: they share a cabinet, a spokesman's office and often one briefing,
and one of them repeating the other looks, from outside, exactly like a second source.
"""

import re

from workbench.provenance.analysis import Analysis
from workbench.provenance.counsel import acts_for, is_anybodys_counsel, may_be_client
from workbench.provenance.eyes import beside_eyes
from workbench.provenance.files import one_record
from workbench.provenance.keeping import (
    as_issuer,
    is_paper,
    is_scholar,
    may_file,
    may_keep,
)
from workbench.provenance.namesakes import (
    Relation,
    may_hold,
    one_office,
    one_person,
)
from workbench.provenance.outsiders import (
    are_opposed,
    is_part,
    is_placed,
    is_unhoused,
    may_house,
)
from workbench.provenance.parties import Kind, Party
from workbench.provenance.sectors import shared_sector
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import Vocabulary

_IN_TOWN = re.compile(r"\b(?:in|at|near)\s+(?P<town>[A-ZÀ-Þ][\w’-]+)")


def relation(
    a: Party, b: Party, said_in: tuple[Analysis, Analysis], words: Vocabulary
) -> Relation | None:
    """Compare two roots and the articles that name them; None where they are apart."""
    if a.origin == b.origin:
        return Relation("hard", "same-root", f"both have it from {a.name}")
    return (
        _by_kind(a, b, said_in, words) or _beside(a, b, words) or _beside(b, a, words)
    )


def _beside(a: Party, b: Party, words: Vocabulary) -> Relation | None:
    """Take a source for one who has it from another that its own sentence names: the mayor, thanking the hospital."""
    if a.kind not in (Kind.ENTITY, Kind.DOCUMENT) or not a.beside:
        return None
    if not set(a.beside).isdisjoint(called(b, words)):
        return Relation(
            "soft",
            "named-beside",
            f"{a.name} may have it from {b.name}, who is named beside it",
        )
    return None


def called(party: Party, words: Vocabulary) -> set[str]:
    """Give the stems of words by which a sentence would speak of a root: its names, its house's, what kind of body it is."""
    if party.kind == Kind.WITNESS:
        house = {stem(word) for word in party.key.split() if word not in words.empty}
        return {*house, *party.words}
    if party.kind not in (Kind.ENTITY, Kind.DOCUMENT):
        return set()
    bodies = {stem(word) for word in party.described if word in words.sectors}
    return {*(stem(name) for name in party.person[-1:]), *party.body, *bodies}


def _by_kind(
    a: Party, b: Party, said_in: tuple[Analysis, Analysis], words: Vocabulary
) -> Relation | None:
    kinds = {a.kind, b.kind}
    if Kind.MEDIA in kinds and all(
        one.kind == Kind.MEDIA or one.vague for one in (a, b)
    ):
        return _media(a, b)
    if kinds <= {Kind.ENTITY, Kind.DOCUMENT}:
        return _named(a, b, said_in, words)
    if kinds == {Kind.WITNESS, Kind.ENTITY} and a.person and b.person:
        # own people who heard somebody say it are no second origin beside whoever said it
        return one_person(a, b)
    if Kind.WITNESS in kinds:
        eyes, other = sorted((a, b), key=lambda one: one.kind != Kind.WITNESS)
        return beside_eyes(eyes, other, words)
    return None


def _media(a: Party, b: Party) -> Relation | None:
    for short, long in ((a.key, b.key), (b.key, a.key)):
        if short == initials(long):
            return Relation(
                "hard", "same-root", f"{short.upper()} is short for {long.title()}"
            )
    return None


def initials(name: str) -> str:
    """Give the first letters of a name of several words, empty for one of one word."""
    words = name.split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _named(
    a: Party, b: Party, said_in: tuple[Analysis, Analysis], words: Vocabulary
) -> Relation | None:
    """Compare two people, bodies or records: the same first, then whether they are of one body."""
    if a.kind == b.kind == Kind.DOCUMENT:
        return one_record(a, b, words)
    same = one_person(a, b) if a.person and b.person else None
    if same is None and a.kind == b.kind and not (a.person and b.person):
        same = one_office(a, b, words)
    return (
        same
        or _one_holder(a, b, words)
        or _one_body(a, b, words)
        or _at_a_place(a, b, words)
        or _at_a_place(b, a, words)
        or _untold(a, b, said_in, words)
        or _unhoused(a, b, words)
        or _unhoused(b, a, words)
    )


def _one_holder(a: Party, b: Party, words: Vocabulary) -> Relation | None:
    if not (may_hold(a, b, words) or may_hold(b, a, words)):
        return None
    return Relation("soft", "same-office", f"{a.name} and {b.name} may be one person")


def _at_a_place(one: Party, body: Party, words: Vocabulary) -> Relation | None:
    if not is_placed(one) or body.person or body.kind != Kind.ENTITY:
        return None
    sectors = set(body.sectors)
    if not one.person and sectors and sectors <= words.unmistakable | words.apart:
        return None  # whoever the operator is, they are not the police
    return Relation(
        "soft",
        "body-untold",
        f"what {one.name} is there isn't told: it may be {body.name}’s",
    )


def _one_body(a: Party, b: Party, words: Vocabulary) -> Relation | None:
    """Look for a name, a record or a sector that two share."""
    shared = sorted((_called(a) & _called(b)) - _town(a, b, words)) or sorted(
        set(map(stem, a.person)) & set(b.body) | set(map(stem, b.person)) & set(a.body)
    )
    if shared:
        return Relation(
            "soft",
            "same-body",
            f"{a.name} and {b.name} share “{shared[0]}”: they seem to belong to one body",
        )
    if (
        _keeps(a, b, words)
        or _keeps(b, a, words)
        or may_keep(a, b)
        or may_keep(b, a)
        or may_file(a, b)
        or may_file(b, a)
        or (is_paper(a) and is_scholar(b))
        or (is_paper(b) and is_scholar(a))
        or _is_by(a, b, words)
        or _is_by(b, a, words)
    ):
        return Relation(
            "soft",
            "same-record",
            f"{a.name} and {b.name} may be one record and who keeps it",
        )
    if _may_be_of(a, b, words) or _may_be_of(b, a, words):
        return Relation(
            "soft", "same-body", f"{a.name} and {b.name} may be of one body"
        )
    sector = shared_sector(a, b, words)
    if sector:
        return Relation(
            "soft",
            "same-body",
            f"{a.name} and {b.name} may speak for one body ({sector})",
        )
    described = _described_alike(a, b, words)
    if described:
        return Relation(
            "soft",
            "same-body",
            f"{a.name} and {b.name} may be one body under two descriptions ({described})",
        )
    return None


def _town(a: Party, b: Party, words: Vocabulary) -> set[str]:
    """Give the town that two bodies of other kinds are in, and have nothing in common by it: the police in Marr, the court in Marr."""
    kinds = set(a.sectors), set(b.sectors)
    if not all(kinds) or kinds[0] & kinds[1] or words.are_kin(*kinds):
        return set()
    mine, theirs = (
        {stem(found["town"].lower()) for found in _IN_TOWN.finditer(one.name)}
        for one in (a, b)
    )
    return mine & theirs


def _called(party: Party) -> set[str]:
    """Give the stems a body is called by; a label by all of its name: Circus Valentino."""
    is_label = party.open and party.kind == Kind.ENTITY and not party.person
    if is_label and not (party.body or party.office or party.sectors):
        return {stem(word) for word in party.key.split() if len(word) > 3}
    return set(party.body)


def _may_be_of(one: Party, other: Party, words: Vocabulary) -> bool:
    """Tell whether an office, a farm or a lawyer may be another's, who goes by a name of their own."""
    return (
        _ranks(one, other, words)
        or _owns(one, other, words)
        or (acts_for(one) and other.private)
        or (is_anybodys_counsel(one) and may_be_client(other, words))
    )


def _described_alike(a: Party, b: Party, words: Vocabulary) -> str:
    """Give a word that two bodies are described by, or the initials of one by which the other goes; empty for none.

    Of two that have names of their own, the common words for bodies tell nothing: Mercy Hospital, Alder Hospital.
    """
    if a.person or b.person:
        return ""
    if a.nations and b.nations and set(a.nations).isdisjoint(b.nations):
        return ""
    for one, other in ((a, b), (b, a)):
        if one.short and one.short == other.key.replace(".", ""):
            return other.key.upper()
    mine, theirs = (
        {
            stem(word): word
            for word in one.described
            if not (a.body and b.body)
            or (word not in words.body_words and word not in words.sectors)
        }
        for one in (a, b)
    )
    return min((mine[shared] for shared in mine.keys() & theirs.keys()), default="")


def _ranks(one: Party, body: Party, words: Vocabulary) -> bool:
    """Tell whether somebody's office is one of another's sector: an inspector, and the police; not a defence lawyer."""
    return (
        not one.body
        and one.sectors != ("bar",)
        and any(one.office in words.ranks.get(sector, ()) for sector in body.sectors)
    )


def _owns(one: Party, person: Party, words: Vocabulary) -> bool:
    """Tell whether a nameless head of a nameless company may be a private person: the farm's owner, farmer Hale."""
    return (
        person.private
        and not one.named
        and one.office in words.heads
        and set(one.sectors) <= {*words.many, "company"}
    )


def _may_issue(record: Party, company: Party) -> bool:
    """Tell whether a record is of a body of no known kind, and that may be a company that goes by another name elsewhere."""
    return (
        record.kind == Kind.DOCUMENT
        and bool(record.body)
        and not record.sectors
        and company.kind == Kind.ENTITY
        and not company.private
        and "company" in company.sectors
    )


def _keeps(record: Party, keeper: Party, words: Vocabulary) -> bool:
    """Tell whether a body is called by the record it keeps: the land registry, and its office."""
    return (
        record.kind == Kind.DOCUMENT
        and keeper.kind == Kind.ENTITY
        and any(words.records.get(word) == record.office for word in keeper.key.split())
    )


def keyed(party: Party, words: Vocabulary) -> set[str]:
    """Give the stems of the words a body or a record goes by, but for those that bodies and records have in common."""
    common = words.empty | words.body_words | words.sectors.keys()
    return {stem(word) for word in party.key.split() if word not in common}


def _is_by(record: Party, author: Party, words: Vocabulary) -> bool:
    """Tell whether a record goes by the name of whoever made it: a picture by Archway Press, and Archway Press."""
    return (
        record.kind == Kind.DOCUMENT
        and author.kind == Kind.ENTITY
        and not keyed(record, words).isdisjoint(keyed(author, words))
    )


def _unhoused(one: Party, other: Party, words: Vocabulary) -> Relation | None:
    """Doubt somebody of whom only an office is told beside another like them, or beside whoever they may be of."""
    if not is_unhoused(one, words):
        return None
    if one.nations and other.nations and set(one.nations).isdisjoint(other.nations):
        return None
    if are_opposed(one, other, words) or are_opposed(other, one, words):
        return None
    if not (is_unhoused(other, words) or may_house(other, words)):
        return None
    return Relation(
        "soft",
        "body-untold",
        f"whose {one.name} is isn't told for certain: it may be {other.name}’s",
    )


def _untold(
    a: Party, b: Party, said_in: tuple[Analysis, Analysis], words: Vocabulary
) -> Relation | None:
    one, another = as_issuer(a, b), as_issuer(b, a)
    sides = (one, another, said_in[0]), (another, one, said_in[1])
    # of a person and a body it is told whose the person is
    for loose, other, article in sorted(sides, key=lambda side: not side[0].person):
        is_known_there = _may_issue(other, loose) and article.speaks_of(other.body)
        if is_known_there or is_part(loose, other, article, words):
            return Relation(
                "soft",
                "body-untold",
                f"whose {loose.name} is isn't told: it may be {other.name}’s",
            )
    return None
