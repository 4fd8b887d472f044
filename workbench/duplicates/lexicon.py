"""The words of a language that matching looks at, read from data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words as sets and tables; all folded as claims are."""

    canonical: Mapping[str, str]
    """Spelt number -> its digits."""
    small: Mapping[str, int]
    """Spelt number below a hundred -> value."""
    about: frozenset[str]
    scales: Mapping[str, int]
    suffixes: Mapping[str, int]
    units: Mapping[str, tuple[str, float]]
    """Unit -> dimension, factor."""
    negators: frozenset[str]
    harmless: frozenset[tuple[str, str]]
    """A negator and the next word that takes its sting."""
    dulling: frozenset[str]
    """The second words of those."""
    opposites: Mapping[str, frozenset[str]]
    dates: Mapping[str, tuple[str, int]]
    """Month or weekday -> ("month" | "weekday", its place)."""
    shy: frozenset[str]
    speech: frozenset[str]
    bare: frozenset[str]
    passing: frozenset[str]
    addressing: frozenset[str]
    speakers: frozenset[str]
    """What a sentence may begin with that is no name."""
    media: frozenset[str]
    """Names that are no speaker's: those who pass on what others said, and days."""
    function: frozenset[str]
    ordinary: frozenset[str]
    distinct: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Give the English words; the only language there is a file for."""
    source = resources.files("workbench.duplicates") / "data" / "en.toml"
    data = tomllib.loads(source.read_text("utf-8"))
    numbers, dates, negation, cues = (
        data[part] for part in ("numbers", "dates", "negation", "attribution")
    )
    small = dict(zip(numbers["small"].split(), numbers["small_values"], strict=True))
    small |= {word: 10 * (at + 2) for at, word in enumerate(numbers["tens"].split())}
    opposites: dict[str, frozenset[str]] = {}
    for sides in negation["opposites"]:
        here, there = (frozenset(side.split()) for side in sides)
        for word in here | there:
            opposites[word] = opposites.get(word, frozenset()) | (
                there if word in here else here
            )
    function = frozenset(data["words"]["function"].split())
    ordinary = frozenset(data["names"]["ordinary"].split())
    days = " ".join([*dates["months"], *dates["weekdays"]]).split()
    return Lexicon(
        canonical={word: str(value) for word, value in small.items()},
        small=small,
        about=frozenset(numbers["about"].split()),
        scales=numbers["scales"],
        suffixes=numbers["suffixes"],
        units={
            word: (dimension, factor)
            for dimension, words in data["units"].items()
            for word, factor in words.items()
        },
        negators=frozenset(negation["words"].split()),
        harmless=frozenset(
            (word, after)
            for word, all_after in negation["harmless_after"].items()
            for after in all_after.split()
        ),
        dulling=frozenset(" ".join(negation["harmless_after"].values()).split()),
        opposites=opposites,
        dates={
            word: (kind, at)
            for kind in ("month", "weekday")
            for at, words in enumerate(dates[f"{kind}s"])
            for word in words.split()
        },
        shy=frozenset(dates["shy"].split()),
        speech=frozenset(cues["verbs"].split()),
        bare=frozenset(cues["bare"].split()),
        passing=frozenset(cues["passing"].split()),
        addressing=frozenset(cues["addressing"].split()),
        speakers=frozenset(cues["speakers"].split())
        | function
        | {"according"}
        | {str(value) for value in small.values()},
        media=frozenset([*cues["media"].split(), *days]),
        function=function,
        ordinary=ordinary,
        distinct=frozenset(data["names"]["distinct"].split()),
    )
