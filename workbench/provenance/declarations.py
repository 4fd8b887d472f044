"""What an article declares it rests on: by-line, dateline, foot, and the media it names near its top.

A declaration covers more than the sentence it stands in: what has no source of its own there, and perhaps what has.
"""

from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.analysis import Analysis, Told
from workbench.provenance.identity import read_party
from workbench.provenance.parties import Kind, Party, own_name
from workbench.provenance.sources import Sources
from workbench.provenance.vocabulary import vocabulary


class Declared(NamedTuple):
    """A medium that an article says it rests on, and where."""

    key: str
    strength: str
    span: Span
    why: str


TOP_SENTENCES, TOP_SHARE = 4, 0.5
"""How far from the top a medium that is named as a source is the article's origin, not only the sentence's."""


def credited_medium(told: Told, analysis: Analysis, sources: Sources) -> Party | None:
    """Give the medium a credit names, None for the outlet itself or a person."""
    if analysis.outlet and own_name(told.name, analysis.outlet):
        return None
    party = read_party(told.name, (), analysis.outlet, sources, vocabulary())
    if party.kind == Kind.MEDIA:
        return party
    letters = told.name.strip()
    # (NNA) in a dateline is a house whatever it is; a by-line is a person's name unless it shouts
    if (
        told.kind == "dateline"
        or (letters.isupper() and " " not in letters and len(letters) > 1)
        or (told.kind == "foot" and party.kind != Kind.ENTITY)
    ):
        return Party(Kind.MEDIA, sources.outlet(told.name), told.name)
    return None


def declared(analysis: Analysis, sources: Sources) -> tuple[Declared, ...]:
    """Give the media an article declares it rests on: by-line and dateline hard, foot and what it names near its top soft."""
    found: dict[str, Declared] = {}
    for told in analysis.credits:
        medium = credited_medium(told, analysis, sources)
        if medium:
            strength = "soft" if told.kind == "foot" else "hard"
            found.setdefault(
                medium.key,
                Declared(medium.key, strength, told.span, f"{told.kind} “{told.name}”"),
            )
    # whoever was there or spoke to people credits others for what they say and not for all
    is_own = bool(analysis.seen) or any(said.firsthand for said in analysis.sayings)
    top = sorted({said.sentence.start for said in analysis.sayings})
    top = top[: 1 if is_own else TOP_SENTENCES]
    reach = TOP_SHARE * max((said.sentence.end for said in analysis.sayings), default=0)
    for said in analysis.sayings:
        if said.sentence.start not in top or (
            said.sentence.start > reach and said.sentence.start != top[0]
        ):
            continue
        for mention in said.chain:
            party = read_party(
                mention.text, mention.about, analysis.outlet, sources, vocabulary()
            )
            if party.kind == Kind.MEDIA:
                found.setdefault(
                    party.key,
                    Declared(
                        party.key, "soft", mention.span, f"credits “{mention.text}”"
                    ),
                )
    return tuple(found.values())
