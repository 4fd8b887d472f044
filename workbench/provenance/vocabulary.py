"""The words by which sources are told apart: offices, sectors of bodies, records, own eyes, and those who name nobody.

All of it is data that a desk may read and extend; this module turns it into tables once and refuses tables
that contradict themselves, because a word in two sectors would tie bodies that have nothing in common.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

from workbench.errors import ConfigError

Table: TypeAlias = Mapping[str, Any]
_BY_EYES = [
    "watched",
    "seen",
    "filmed",
    "photographed",
    "taken",
    "counted",
    "measured",
    "timed",
    "tested",
    "weighed",
    "witnessed",
    "pictures",
    "photographs",
    "footage",
    "observed",
    "heard",
    "recorded",
    "sampled",
]
"""Before "by our reporter", what is done with eyes and hands."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tables, all in lower case."""

    sectors: Mapping[str, str]
    """Word -> the sector of bodies it belongs to: "sheriff" -> "police"."""
    kin: frozenset[frozenset[str]]
    """Pairs of sectors whose bodies answer to one another or work from each other's files."""
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
    private: frozenset[str]
    offices: frozenset[str]
    ranking: frozenset[str]
    """Before an office, what makes it one of its kind: the chief fire officer."""
    spokes: frozenset[str]
    heads: frozenset[str]
    titles: frozenset[str]
    body_words: frozenset[str]
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
    standing: re.Pattern[str]
    """Deeds that put somebody there for the next sentence too."""
    media_words: frozenset[str]
    before_media: frozenset[str]
    after_media: frozenset[str]
    fields: frozenset[str]
    """Before "agency", what makes it an authority and no wire."""
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
        ranks={sector: _set(told) for sector, told in bodies["ranks"].items()},
        unmistakable=_set(bodies["plain"]["sectors"]),
        apart=_set(bodies["plain"]["apart"]),
        private=private,
        offices=offices,
        ranking=_set(bodies["people"]["ranking"]),
        spokes=_set(bodies["people"]["spokes"]),
        heads=_set(bodies["people"]["heads"]),
        titles=_set(bodies["people"]["titles"]),
        body_words=_set(bodies["bodies"]["words"]),
        issuers=_set(bodies["bodies"]["issuers"]),
        metonyms=metonyms,
        nations=nations,
        anonymous=anonymous,
        veils=_any(phrases["anonymous"]["veils"]),
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
        eyes=_eyes(witness),
        posted=_posted(witness),
        standing=_any(witness["standing"].split()),
        media_words=_set(media["words"]),
        before_media=_set(media["before"]),
        after_media=_set(media["after"]),
        fields=_set(media["fields"]),
        empty=_set(words["empty"]),
        departments=_set(words["departments"]),
        generic=_set(words["generic"]),
        relatives=_set(words["relatives"]),
        joiners=_set(words["joiners"]),
        families=_set(words["families"]),
        evidence=_any(deeds["evidence"]),
        denial=_set(deeds["denial"]),
        withdrawal=_any([*deeds["withdraw"], *deeds["withdraw_weak"]]),
        weak_withdrawal=_any(deeds["withdraw_weak"]),
        hearsay=_any(deeds["hearsay"]),
        concerned=_set(deeds["concerned"]),
        holds=_holds(deeds["holds"]),
        shown=_any(deeds["shown"]),
        secondhand=_any(deeds["secondhand"]),
        joint=_any(deeds["joint"]),
        occasion=_any(deeds["occasion"]),
        kinship=_any(deeds["kinship"]),
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


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    """Make a pattern of phrases, the longest first, any white space between their words."""
    known = sorted(
        {" ".join(phrase.split()) for phrase in phrases},
        key=lambda phrase: (-len(phrase), phrase),
    )
    return re.compile(
        r"\b(?:"
        + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in known)
        + r")\b",
        re.IGNORECASE,
    )


def _eyes(witness: Mapping[str, Any]) -> re.Pattern[str]:
    """Find somebody of the house on the spot: own people whatever they do there, "we" and "I" only with a deed of eyes or hands."""
    nouns, ours, asking, idle, hearing, things, places = (
        "|".join(sorted(witness[key].split()))
        for key in ("nouns", "ours", "asking", "idle", "hearing", "things", "places")
    )
    deeds = "|".join(
        sorted(witness["deeds"].split(), key=lambda word: (-len(word), word))
    )
    alone = "|".join(_spaced(name) for name in witness["alone"])
    our = rf"(?:[Oo]ur|[Yy]our)(?:\s+[\w’'-]+)?\s+(?:{nouns}|{ours})\b|(?i:{alone})"
    # "told our reporter", "by this reporter": they are spoken to; "Our Birgit": a house that calls its people by name
    spoken_to = "".join(
        f"(?<!{word} )" for word in ("told", "asked", "to", "with", "by", "from")
    )
    by_eyes = "|".join(f"(?<={deed} by )" for deed in _BY_EYES)
    birgit = r"[Oo]ur\s+(?:own\s+)?[A-Z][a-zà-ÿ]+(?:\s+[A-Z][a-zà-ÿ]+)?(?=\s+[a-z]+ed\b|:|\s+(?:saw|found|went|stood|is|was|spent|drove|sat|has\s+been)\b)"
    own = rf"(?:{by_eyes}|{spoken_to})(?:{our})|{spoken_to}{birgit}"
    house = r"(?:[A-Z][\w&.-]*\s+){0,4}[A-Z][\w&.-]*"
    someone = rf"(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree)\s+)?(?:[A-Z][\w&'’.-]*\s+){{1,5}}(?:{nouns})|[Tt]he\s+{house}['’]s\s+(?:own\s+)?(?:{nouns})"
    does = rf"(?=[^.!?;\n]{{1,60}}?\b(?:{deeds})\b)"
    acts = rf"(?=\s+(?:(?:have|had|ve|could|did|also|then|even|just|only|both|all|\w+ly)\s+){{0,3}}(?!(?:{idle})\b)[a-z]+ed\b)"
    doings = rf"(?=\s+(?:(?:also|then|even|just|only|both|all|\w+ly)\s+){{0,2}}(?:{'|'.join(map(_spaced, witness['doings']))})\b)"
    some_of_us = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Aa]ll|[Ss]ome|[Ss]everal)\s+of\s+us"
    phrases = "|".join(
        _spaced(phrase) for phrase in (*witness["elsewhere"], *witness["phrases"])
    )
    elsewhere = rf"{phrases}|(?:our|my)\s+(?:own\s+)?(?:{things})|(?:from|in|on|aboard|outside|under|past|beside|off)\s+(?:our|my)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:{places})"
    return re.compile(
        rf"\b(?P<own>{own})\b(?!\s+(?:[A-Z][\w’'-]*\s+)*(?:has\s+been\s+|was\s+|is\s+)?(?:{asking})\b)"
        rf"|\b(?P<who>(?:[Ww]e|I|{some_of_us})\b(?!\s+(?:{hearing})\b)(?:{does}|{acts}|{doings})|(?:{someone})\b{does}|(?:{by_eyes})(?:{someone})\b|[Tt]he\s+{house}(?=\s+(?:has\s+|had\s+)?(?:{'|'.join(sorted(witness['counting'].split()))})\b(?!\s+out\b)))"
        rf"|\b(?P<elsewhere>(?i:{elsewhere}))\b"
    )


def _posted(witness: Mapping[str, Any]) -> re.Pattern[str]:
    """Find a house's name with what only somebody on the spot does; whether the house is this one is asked of the page."""
    # words that open a sentence are no part of a name: When the Gazette got there
    name = r"(?!(?:The|An?|When|As|While|After|Before|Where|Since|Until|Once|But|And|If|In|On|At|For|So|Yet|It|He|She|They|We|I|This|That|There|Here|What|Yesterday|Today)\b)(?:[A-Z][\w&.-]*|\d+)(?:[ \t]+(?:of[ \t]+the[ \t]+|of[ \t]+|the[ \t]+)?(?:[A-Z][\w&.-]*|\d+)){0,4}"
    does = "|".join(
        [*map(_spaced, witness["being"]), *sorted(witness["counting"].split())]
    )
    posted = "|".join(map(_spaced, witness["posted"]))
    things = "|".join(sorted(witness["things"].split()))
    staff = r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){1,2}"
    return re.compile(
        rf"\b(?:[Tt]he\s+)?(?:(?P<house>{name})(?=\s+(?:has\s+|had\s+|itself\s+|also\s+|then\s+|\w+ly\s+)?(?:{does})\b(?!\s+out\b))"
        rf"|(?P<staff>{name})['’]s?\s+(?:own\s+)?(?:[a-z]+\s+){{0,2}}{staff}(?=,?\s+(?:{posted})\b)|(?P<things>{name})['’]s?\s+(?:own\s+)?(?:{things})\b)"
    )


def _spaced(phrase: str) -> str:
    return re.escape(phrase).replace(r"\ ", r"\s+")


def _holds(verbs: str) -> re.Pattern[str]:
    known = "|".join(sorted(verbs.split(), key=lambda word: (-len(word), word)))
    thing = r"(?:\s+(?:system|network|station|array|service|reading|readings|data|entry|entries|page|sheet|trap|\d+))?"
    aside = r"(?:,?\s+(?:which|that|seen|shown|obtained|kept|held|of|in|by|on|from|for|to|at)\b[^;:.!?\n]{0,90}?,?)?"
    return re.compile(
        rf"{thing}{aside}\s+(?P<verb>ha[sd]\s+it|ha(?:s|ve|d)(?!\s+(?:been|not|to|yet|no)\b)(?=\s+(?:\w+\s+){{1,2}}(?:\w+ing|down|up|at|as)\b)|ha(?:s|ve|d)(?=\s+(?:an?|the|its|one|two|three|no|him|her|them|\d+)\b)|{known})\b",
        re.IGNORECASE,
    )


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
