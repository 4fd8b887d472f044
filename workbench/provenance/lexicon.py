"""The words of a language that attribution lives on, read from data.

Which verbs report speech, which nouns can speak, what hedges: all of it is TOML beside the code, so that
a desk can read it and a new language is a new file. This module turns such a file into sets and tables
once; it is the only place of the package that loads anything.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.errors import ConfigError

VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words, as sets and tables made for looking up; all in lower case."""

    language: str
    cues: Mapping[str, str]
    """Form of a reporting verb -> its lemma."""
    evidence: Mapping[str, str]
    """Form of a verb of records and eyes -> its lemma."""
    weak: frozenset[str]
    noun_forms: frozenset[str]
    """Forms of reporting verbs that are as often nouns."""
    addressed: frozenset[str]
    naming: frozenset[str]
    asking: frozenset[str]
    blaming: frozenset[str]
    inverting: frozenset[str]
    causing: frozenset[str]
    unchanged: frozenset[str]
    going_on: frozenset[str]
    purpose: frozenset[str]
    plurals: frozenset[str]
    being: frozenset[str]
    negations: frozenset[str]
    clause_starts: frozenset[str]
    contrast: frozenset[str]
    denying: frozenset[str]
    """Forms of verbs by which a source says that something is not so."""
    turned_to: frozenset[str]
    standing_alone: frozenset[str]
    counting: frozenset[str]
    personal: frozenset[str]
    regarding: frozenset[str]
    phrasal: frozenset[str]
    tags: Mapping[str, str]
    """Word -> its class, one letter of `workbench.provenance.attribution.words`."""
    persons: frozenset[str]
    leading: frozenset[str]
    connectives: frozenset[str]
    openings: frozenset[str]
    asked: frozenset[str]
    conditions: frozenset[str]
    quotative: frozenset[str]
    doubtful: frozenset[str]
    clausal: frozenset[str]
    turning: frozenset[str]
    citing_words: frozenset[str]
    citing_lemmas: frozenset[str]
    speaking: frozenset[str]
    """-ing forms after "quoted as"."""
    times: frozenset[str]
    occasions: frozenset[str]
    not_appositions: frozenset[str]
    not_adverbs: frozenset[str]
    agents: frozenset[str]
    records: frozenset[str]
    unnamed: frozenset[str]
    closeness: frozenset[str]
    voices: frozenset[str]
    bodies: frozenset[str]
    media: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    obtaining: frozenset[str]
    not_hedges: frozenset[str]
    credits: tuple[tuple[str, re.Pattern[str]], ...]
    """Kinds of credit and the patterns that find them; the group `name` is who is credited."""
    candidate: re.Pattern[str]
    """Finds whatever may be a cue; a sentence without one is not looked at."""
    hedge: re.Pattern[str]
    """Finds hedges."""
    hedge_kinds: Mapping[str, str]
    """A hedge in lower case, its words one blank apart -> its class."""
    citing: re.Pattern[str]
    impersonal: re.Pattern[str]
    unsourced: frozenset[str]
    abbreviation: re.Pattern[str]


@cache
def languages() -> tuple[str, ...]:
    """Give the languages there is a lexicon for."""
    data = resources.files("workbench.provenance") / "data"
    return tuple(
        sorted(
            name.removesuffix(".toml")
            for entry in data.iterdir()
            if len(name := entry.name) == len("xx.toml") and name.endswith(".toml")
        )
    )


def load_lexicon(language: str) -> Lexicon | None:
    """Give the lexicon of a language named by a BCP 47 tag, None where there is none.

    Only the primary subtag counts: `en-GB` is `en`. No language at all is not taken for English: the
    caller decides what an unnamed language is.
    """
    primary = re.split(r"[-_]", language.strip().lower(), maxsplit=1)[0]
    return _load(primary) if primary in languages() else None


@cache
def _load(language: str) -> Lexicon:
    file = resources.files("workbench.provenance") / "data" / f"{language}.toml"
    try:
        return read_lexicon(tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as problem:
        raise ConfigError(
            f"The lexicon {language}.toml cannot be read: {problem}.",
            hint="Correct the file, or install the workbench anew.",
        ) from problem


def read_lexicon(data: Mapping[str, Mapping[str, str]]) -> Lexicon:
    """Make a lexicon of a file's tables; raises KeyError, TypeError or AttributeError for one of another shape."""
    cues, verbs, words, sources = (
        data[name] for name in ("cues", "verbs", "words", "sources")
    )
    phrases: Mapping[str, Iterable[str]] = cues["phrases"]  # type: ignore[assignment]  # the one table inside a table
    speech, evidence = inflected(cues["speech"]), inflected(cues["evidence"])
    unsourced = frozenset(phrases["unsourced"])
    before = sorted({phrase.split()[0] for phrase in phrases["before_source"]})
    kinds = {
        " ".join(phrase.split()): kind
        for kind, listed in data["hedges"].items()
        for phrase in listed.split(";")
    }
    impersonal = _alternatives(phrases["impersonal"])
    return Lexicon(
        language=str(data["language"]),
        cues=speech,
        evidence=evidence,
        weak=_set(cues["weak"]),
        noun_forms=frozenset(
            form
            for word in cues["also_nouns"].split()
            for form in (word, _third_person(word))
        ),
        addressed=_set(cues["addressed"]),
        naming=_set(cues["naming"]),
        asking=_set(cues["asking"]),
        blaming=_set(cues["blaming"]),
        causing=_set(cues["causing"]),
        unchanged=_set(cues["unchanged"]),
        going_on=_set(cues["going_on"]),
        purpose=_set(cues["purpose"]),
        plurals=_set(words["plurals"]),
        being=_set(words["being"]),
        negations=_set(words["negations"]),
        clause_starts=_set(words["clause_starts"]),
        contrast=_set(words["contrast"]),
        denying=frozenset(inflected(cues["denying"])),
        turned_to=_set(cues["turned_to"]),
        counting=_set(words["counting"]),
        standing_alone=_set(words["standing_alone"]),
        personal=_set(cues["personal"]),
        regarding=_set(cues["regarding"]),
        inverting=_set(cues["inverting"]),
        phrasal=_set(cues["phrasal"]),
        tags=_tags(words, verbs),
        persons=_set(words["persons"]),
        leading=_set(words["leading"]),
        connectives=_set(words["connectives"]),
        openings=_set(words["openings"]),
        asked=_set(words["asked"]),
        conditions=_set(words["conditions"]),
        speaking=frozenset(form for form in speech if form.endswith("ing")),
        citing_lemmas=frozenset(
            speech[phrase] for phrase in phrases["citing"] if phrase in speech
        ),
        quotative=_set(cues["quotative"]),
        doubtful=_set(cues["doubtful"]),
        clausal=_set(cues["clausal"]),
        turning=_set(cues["turning"]),
        citing_words=frozenset(
            phrase for phrase in phrases["citing"] if " " not in phrase
        ),
        times=_set(words["times"]) | _set(words["months"]),
        occasions=_set(words["occasions"]),
        not_appositions=_set(words["not_appositions"]),
        not_adverbs=_set(words["not_adverbs"]),
        agents=_set(sources["agents"]),
        records=_set(sources["records"]),
        unnamed=_set(sources["unnamed"]),
        voices=_set(sources["voices"]),
        closeness=_set(sources["closeness"]),
        bodies=_set(sources["bodies"]),
        media=_set(sources["media"]),
        women=_set(sources["women"]),
        men=_set(sources["men"]),
        obtaining=frozenset(phrases["obtaining"]),
        not_hedges=_set(words["not_hedges"]),
        credits=tuple(
            (kind.rstrip("_"), re.compile(pattern))
            for kind, pattern in data["credits"].items()
        ),
        candidate=re.compile(
            rf"\b(?:{'|'.join(map(re.escape, sorted({*speech, *evidence, *unsourced, *before})))})\b|{impersonal}",
            re.IGNORECASE,
        ),
        hedge=re.compile(_alternatives(kinds), re.IGNORECASE),
        hedge_kinds=kinds,
        citing=re.compile(_alternatives(phrases["citing"]), re.IGNORECASE),
        impersonal=re.compile(impersonal, re.IGNORECASE),
        unsourced=unsourced,
        abbreviation=re.compile(
            rf"(?:{'|'.join(map(re.escape, words['abbreviations'].split()))}|\b[a-z])$",
            re.IGNORECASE,
        ),
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _alternatives(phrases: Iterable[str]) -> str:
    """Make a pattern of phrases, the longest first, any white space between their words."""
    known = sorted({" ".join(phrase.split()) for phrase in phrases}, key=len)[::-1]
    return (
        r"\b(?:" + "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in known) + r")\b"
    )


def inflected(verbs: str) -> dict[str, str]:
    """Give every form of the verbs, each with its lemma: `note` is regular, `say/says/said/saying` told whole."""
    forms: dict[str, str] = {}
    for entry in verbs.split():
        lemma, *told = entry.split("/")
        for form in told or _regular(lemma):
            forms[form] = lemma
        forms[lemma] = lemma
    return forms


def _regular(lemma: str) -> tuple[str, str, str]:
    if lemma.endswith("ee"):
        return lemma + "s", lemma + "d", lemma + "ing"
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    return _third_person(lemma), lemma + "ed", lemma + "ing"


def _third_person(lemma: str) -> str:
    if lemma.endswith(("ss", "sh", "ch", "x", "z")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _tags(words: Mapping[str, str], verbs: Mapping[str, str]) -> dict[str, str]:
    """Give each known word its class; what is listed later here outranks what is listed before."""
    tags: dict[str, str] = {}
    for entry in (verbs["regular"] + verbs["irregular"]).split():
        lemma, *told = entry.split("/")
        for form in told or _regular(lemma):
            tags[form] = _verb_tag(form, lemma, told)
        tags.setdefault(lemma, "K")
    nouns = {form for entry in verbs["also_nouns"].split() for form in entry.split("/")}
    tags.update(dict.fromkeys(nouns, "L"))
    for name, tag in (
        ("times", "M"),
        ("adverbs", "A"),
        ("prepositions", "P"),
        ("subordinators", "S"),
        ("auxiliaries", "X"),
        ("determiners", "D"),
        ("objects", "O"),
        ("pronouns", "R"),
        ("relatives", "W"),
        ("coordinators", "C"),
    ):
        tags.update(dict.fromkeys(words[name].split(), tag))
    tags["that"] = "T"
    return tags


def _verb_tag(form: str, lemma: str, told: list[str]) -> str:
    """Tell -ing forms (G) and finite ones (V) from those that may be a past or a participle (E)."""
    if form == lemma:
        return "K"
    if form.endswith("ing"):
        return "G"
    # told: -s form, past, participle where it differs, -ing form
    participle = told[-2] if len(told) > 2 else ""
    return "E" if form == participle or (not told and form.endswith("ed")) else "V"
