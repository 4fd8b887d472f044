"""One root under two names: a person by surname here and in full there, an office with its holder and without, two spellings."""

from difflib import SequenceMatcher
from typing import NamedTuple

from workbench.provenance.parties import Kind, Party
from workbench.provenance.vocabulary import Vocabulary

SHORT = 4
"""Letters of a short form of a name at least."""
ALIKE = 0.84
"""Likeness of two spellings of one name: Zelensky, Zelenskiy."""


class Relation(NamedTuple):
    """Why two roots are not two origins."""

    strength: str
    rule: str
    why: str


def one_person(a: Party, b: Party) -> Relation | None:
    """Compare two people by their names; None where they are two."""
    first, second = sorted((a.person, b.person), key=lambda name: (len({*name}), name))
    if a.gender and b.gender and a.gender != b.gender and a.person != b.person:
        return None
    if set(first) <= set(second):
        if len(first) == 1 and _roles_differ(a, b):
            return Relation("soft", "same-name", f"{a.name} and {b.name} share a name")
        return Relation("hard", "same-person", f"{a.name} and {b.name} are one person")
    if _share_a_name(first, second, kin=a.private and b.private):
        return Relation("soft", "same-name", f"{a.name} and {b.name} share a name")
    if _spelt_alike(*sorted((" ".join(a.person), " ".join(b.person)))):
        return Relation("soft", "same-name", f"{a.name} and {b.name} are spelt alike")
    return None


def _share_a_name(
    first: tuple[str, ...], second: tuple[str, ...], *, kin: bool
) -> bool:
    """Tell one surname of two who may be one, or `kin`; and a short form: Mama Vero, for Veronika Tokan."""
    if _is_initial(first, second) or _is_initial(second, first):
        return True
    if first[-1] in second[:-1] or second[-1] in first[:-1]:
        return True  # Big Eamon, for Eamon McAuley
    if first[-1] == second[-1]:
        return kin or 1 in (len(first), len(second)) or first[0][0] == second[0][0]
    short = first[0]
    return (
        len(first) == 1
        and len(short) >= SHORT
        and any(name.startswith(short) for name in second)
    )


def _is_initial(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell a name of which only a letter of the last is given: Ilona B., for Ilona Barta."""
    last = short[-1].strip(".")
    return len(last) == 1 and short[0] == full[0] and full[-1].startswith(last)


def _spelt_alike(a: str, b: str) -> bool:
    """Compare two spellings; most pairs differ in more letters than the likeness leaves room for."""
    differing = len(set(a) ^ set(b))
    total = len(a) + len(b)
    if differing > (1 - ALIKE) * total or 2 * min(len(a), len(b)) / total < ALIKE:
        return False
    return SequenceMatcher(None, a, b).ratio() >= ALIKE


def _roles_differ(a: Party, b: Party) -> bool:
    return bool(a.sectors and b.sectors and set(a.sectors).isdisjoint(b.sectors))


def may_hold(office: Party, holder: Party, words: Vocabulary) -> bool:
    """Tell whether somebody named, of whom it isn't told what sector they are of, may be who goes by an office alone.

    The imam may be Sheikh Idris Bello, and the head of Holy Rood the headmistress Folasade Akintola.
    """
    return (
        is_nameless(office)
        and is_somebody(holder)
        and _are_alike(office.office, holder.office, words)
        and not (
            office.sectors
            and holder.sectors
            and set(office.sectors).isdisjoint(holder.sectors)
        )
    )


def _are_alike(office: str, held: str, words: Vocabulary) -> bool:
    """Tell whether one may be called by an office for another: any, where none is told; a coach, a trainer."""
    return held in ("", office) or any(
        {office, held} <= offices for offices in words.alike
    )


def is_nameless(party: Party) -> bool:
    """Tell somebody who goes by an office alone."""
    return party.kind == Kind.ENTITY and bool(party.office) and not party.person


def is_somebody(party: Party) -> bool:
    """Tell somebody named who is not shown to be nobody's voice."""
    return party.kind == Kind.ENTITY and bool(party.person) and not party.private


def one_office(a: Party, b: Party, words: Vocabulary) -> Relation | None:
    """Take "the harbour master" and "harbour master Ivo Brandt" for one, and "police" and "Marr police"."""
    if (
        a.office
        and a.office == b.office
        and a.sectors == b.sectors
        and _fit(a.body, b.body)
        and not a.nations
        and not b.nations
    ):
        return Relation("hard", "same-office", f"{a.name} and {b.name} hold one office")
    if (
        not (a.person or b.person or a.open or b.open)
        and a.sectors
        and a.sectors == b.sectors
        and set(a.key.split()) & set(b.key.split()) - words.nations.keys()
        and not a.office
        and not b.office
        and _fit(a.body, b.body)
        and _fit(a.nations, b.nations)
    ):
        return Relation("hard", "same-body", f"{a.name} and {b.name} are one body")
    return None


def _fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return set(a) <= set(b) or set(b) <= set(a)
