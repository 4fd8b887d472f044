"""The words by which sources are told apart: offices, sectors of bodies, records, own eyes, and those who name nobody.

All of it is data that a desk may read and extend; this module turns it into tables once and refuses tables
that contradict themselves, because a word in two sectors would tie bodies that have nothing in common.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

from workbench.errors import ConfigError
from workbench.provenance.patterns import any_of, eyes, holds, posted
from workbench.provenance.stems import stem

Table: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tables, all in lower case."""

    sectors: Mapping[str, str]
    """Word -> the sector of bodies it belongs to: "sheriff" -> "police"."""
    kin: frozenset[frozenset[str]]
    """Pairs of sectors whose bodies answer to one another or work from each other's files."""
    business: frozenset[str]
    """Sectors whose bodies may be called companies elsewhere."""
    works: frozenset[str]
    """Stems of words for one kind of business: a bakery, a smelter."""
    many: frozenset[str]
    """Sectors of which one place has many bodies, so that two names are two bodies."""
    bare: frozenset[str]
    """Sectors that a bare name may belong to."""
    ranks: Mapping[str, frozenset[str]]
    """Sector -> the offices by which somebody may belong to it."""
    unmistakable: frozenset[str]
    """Sectors whose bodies are called by no other common word."""
    apart: frozenset[str]
    """Sectors of which a company is none, whoever speaks for them."""
    roles: Mapping[str, str]
    """Verb -> the office of whoever does it: "guards" -> "guard"."""
    private: frozenset[str]
    offices: frozenset[str]
    ranking: frozenset[str]
    """Before an office, what makes it one of its kind: the chief fire officer."""
    spokes: frozenset[str]
    heads: frozenset[str]
    anywhere: frozenset[str]
    """Heads of many kinds of bodies, whatever sector the word is taken for."""
    alike: tuple[frozenset[str], ...]
    """Offices of which one may be called by another."""
    titles: frozenset[str]
    body_words: frozenset[str]
    industries: frozenset[str]
    """Words that make a company of the name they end."""
    issuers: frozenset[str]
    """Words by which an outlet is a body that publishes for itself."""
    metonyms: Mapping[str, str]
    """A house or a place -> the body it stands for, as it would be written."""
    nations: Mapping[str, str]
    anonymous: frozenset[str]
    veils: re.Pattern[str]
    records: Mapping[str, str]
    """Word -> the family of records it belongs to."""
    public: frozenset[str]
    """Families of records that an authority keeps."""
    inside: frozenset[str]
    light: frozenset[str]
    watchers: frozenset[str]
    ours: frozenset[str]
    """A house's own people where it is the house that speaks of them: its spotter."""
    own: tuple[str, ...]
    alone: frozenset[str]
    things: frozenset[str]
    """What a house counts and tests with: "my notes", "our scales"."""
    house: frozenset[str]
    pool: str
    eyes: re.Pattern[str]
    """Finds own people seeing something: groups `who` and `deed`, or `elsewhere`."""
    posted: re.Pattern[str]
    """Finds a house by its name where it is on the spot: groups `house`, `staff` or `things`."""
    deeds: frozenset[str]
    """What is done with one's own eyes, hands and instruments."""
    media_words: frozenset[str]
    before_media: frozenset[str]
    after_media: frozenset[str]
    fields: frozenset[str]
    """Before "agency", what makes it an authority and no wire."""
    head_ends: frozenset[str]
    """Words that end the head of a phrase: the log of the harbour."""
    behind_head: frozenset[str]
    """Participles behind a head that tell where it is from: a memo reviewed by the Dispatch."""
    living: frozenset[str]
    """Verbs after "who" by which somebody is nobody's voice: who lives opposite."""
    serving: frozenset[str]
    """What somebody does for others: who was acting for the owners."""
    belongings: frozenset[str]
    """Nouns after "whose" by which they are: whose garden it fell in."""
    empty: frozenset[str]
    departments: frozenset[str]
    generic: frozenset[str]
    relatives: frozenset[str]
    joiners: frozenset[str]
    families: frozenset[str]
    evidence: re.Pattern[str]
    denial: frozenset[str]
    withdrawal: re.Pattern[str]
    weak_withdrawal: re.Pattern[str]
    hearsay: re.Pattern[str]
    concerned: frozenset[str]
    holds: re.Pattern[str]
    """Finds, right after a record's name, the verb by which it holds something, over a relative clause."""
    shown: re.Pattern[str]
    secondhand: re.Pattern[str]
    joint: re.Pattern[str]
    occasion: re.Pattern[str]
    kinship: re.Pattern[str]
    collective: frozenset[str]
    common: frozenset[str]
    """Words that are no names though a capital stands at the head of a sentence."""

    def are_kin(self, some: Iterable[str], others: Collection[str]) -> bool:
        """Tell whether any sector of the one side answers to one of the other, or works from its files."""
        return any(frozenset((a, b)) in self.kin for a in some for b in others)


@cache
def vocabulary() -> Vocabulary:
    """Give the vocabulary the workbench comes with; raise ConfigError where its files do not fit together."""
    return read_vocabulary(load("bodies.toml"), load("phrases.toml"))


def load(name: str) -> Table:
    """Read one of the package's data files; raise ConfigError where it is not TOML."""
    file = resources.files("workbench.provenance") / "data" / name
    return parse(file.read_text(encoding="utf-8"), name)


def parse(text: str, name: str) -> Table:
    """Read TOML that a desk may have written; raise ConfigError naming the file."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(
            f"{name} is not TOML: {problem}.", hint="Correct the file, or take it away."
        ) from problem


def read_vocabulary(bodies: Table, phrases: Table) -> Vocabulary:
    """Make the tables; raise ConfigError for a word in two sectors, an unknown sector, or a file of another shape."""
    try:
        return _read(bodies, phrases)
    except (KeyError, TypeError, AttributeError) as problem:
        raise ConfigError(
            f"A table of bodies.toml or phrases.toml is missing or of another shape: {problem}.",
            hint="Compare it with the files the workbench comes with.",
        ) from problem


def _read(bodies: Table, phrases: Table) -> Vocabulary:
    witness, media, words, deeds = (
        phrases["witness"],
        phrases["media"],
        phrases["words"],
        phrases["deeds"],
    )
    sectors = _told_once("bodies.toml", "sector", bodies["sectors"])
    kin = frozenset(frozenset(pair.split("/")) for pair in bodies["kin"]["pairs"])
    many = _set(bodies["many"]["sectors"])
    for name in sorted(
        many.union(
            *kin,
            bodies["ranks"],
            _set(bodies["bare"]["sectors"]),
            _set(bodies["business"]["sectors"]),
            _set(bodies["plain"]["sectors"]),
            _set(bodies["plain"]["apart"]),
        )
        - set(bodies["sectors"])
    ):
        raise ConfigError(
            f"bodies.toml names a sector {name!r} that it doesn't have.",
            hint="Sectors are the keys of [sectors].",
        )
    nations = _told_once("bodies.toml", "nation", bodies["nations"])
    metonyms = {name.lower(): body for name, body in bodies["metonyms"].items()}
    _no_circles(metonyms)
    private, offices, anonymous = (
        _set(words)
        for words in (
            bodies["people"]["private"],
            bodies["people"]["offices"],
            phrases["anonymous"]["nouns"],
        )
    )
    records = _told_once(
        "phrases.toml",
        "family of records",
        {
            family: told
            for family, told in phrases["documents"].items()
            if family not in ("inside", "public")
        },
    )
    return Vocabulary(
        sectors=sectors,
        kin=kin,
        many=many,
        bare=_set(bodies["bare"]["sectors"]),
        business=_set(bodies["business"]["sectors"]),
        works=frozenset(
            stem(word)
            for word, sector in sectors.items()
            if sector == "company" and word not in _set(bodies["companies"]["any"])
        ),
        ranks={sector: _set(told) for sector, told in bodies["ranks"].items()},
        unmistakable=_set(bodies["plain"]["sectors"]),
        apart=_set(bodies["plain"]["apart"]),
        roles=_told_once("bodies.toml", "role", bodies["roles"]),
        private=private,
        offices=offices,
        ranking=_set(bodies["people"]["ranking"]),
        spokes=_set(bodies["people"]["spokes"]),
        heads=_set(bodies["people"]["heads"]),
        anywhere=_set(bodies["people"]["anywhere"]),
        alike=tuple(map(_set, bodies["people"]["alike"])),
        titles=_set(bodies["people"]["titles"]),
        body_words=_set(bodies["bodies"]["words"]),
        industries=_set(bodies["bodies"]["industries"]),
        issuers=_set(bodies["bodies"]["issuers"]),
        metonyms=metonyms,
        nations=nations,
        anonymous=anonymous,
        veils=any_of(phrases["anonymous"]["veils"]),
        records=records,
        public=_set(phrases["documents"]["public"]),
        inside=_set(phrases["documents"]["inside"]),
        light=_set(words["light"]),
        watchers=_set(witness["nouns"]),
        ours=_set(witness["ours"]) - {"boat", "van", "car", "plane", "newsroom"},
        own=tuple(witness["own"]),
        alone=frozenset(witness["alone"]),
        things=_set(witness["things"]),
        house=frozenset(witness["house"]),
        pool=str(witness["pool"]),
        eyes=eyes(witness),
        posted=posted(witness),
        deeds=_set(witness["deeds"]),
        media_words=_set(media["words"]),
        before_media=_set(media["before"]),
        after_media=_set(media["after"]),
        fields=_set(media["fields"]),
        head_ends=_set(words["head_ends"]),
        behind_head=_set(words["behind_head"]),
        living=_set(words["living"]),
        serving=_set(words["serving"]),
        belongings=_set(words["belongings"]),
        empty=_set(words["empty"]),
        departments=_set(words["departments"]),
        generic=_set(words["generic"]),
        relatives=_set(words["relatives"]),
        joiners=_set(words["joiners"]),
        families=_set(words["families"]),
        evidence=any_of(deeds["evidence"]),
        denial=_set(deeds["denial"]),
        withdrawal=any_of([*deeds["withdraw"], *deeds["withdraw_weak"]]),
        weak_withdrawal=any_of(deeds["withdraw_weak"]),
        hearsay=any_of(deeds["hearsay"]),
        concerned=_set(deeds["concerned"]),
        holds=holds(deeds["holds"]),
        shown=any_of(deeds["shown"]),
        secondhand=any_of(deeds["secondhand"]),
        joint=any_of(deeds["joint"]),
        occasion=any_of(deeds["occasion"]),
        kinship=any_of(deeds["kinship"]),
        collective=_set(bodies["people"]["collective"]),
        common=private
        | offices
        | anonymous
        | frozenset(sectors)
        | frozenset(records)
        | _set(words["empty"])
        | _set(words["departments"])
        | _set(media["before"])
        | _set(witness["nouns"]),
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _told_once(file: str, what: str, rows: Mapping[str, str]) -> dict[str, str]:
    """Turn rows of words inside out; raise ConfigError for a word in two rows."""
    found: dict[str, str] = {}
    for row, words in rows.items():
        for word in words.split():
            if found.setdefault(word, row) != row:
                raise ConfigError(
                    f"{file}: {word!r} stands in the {what} {found[word]!r} and in {row!r}.",
                    hint="A word may stand in one row only: in two it would tie what has nothing in common.",
                )
    return found


def _no_circles(metonyms: Mapping[str, str]) -> None:
    """Refuse a house that stands for a house that leads back to it."""
    for start in metonyms:
        seen, name = {start}, start
        while (body := metonyms.get(name)) is not None and body.lower() != name:
            name = body.lower()
            if name in seen:
                raise ConfigError(
                    f"bodies.toml: {start!r} stands for itself by way of {name!r}.",
                    hint="A metonym must end at a body.",
                )
            seen.add(name)
