"""A claim as the words it says something with: keys for what may be written in many ways, numbers by what they count."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.duplicates.lexicon import lexicon as shared_lexicon
from workbench.duplicates.linking.lexicon import lexicon
from workbench.duplicates.linking.stems import stem
from workbench.duplicates.numbers import Quantity, quantities
from workbench.duplicates.tokens import GROUPED, SPELT

WORD, NAME, NUMBER = "word", "name", "number"
LONGEST = 4000
"""Characters of a claim that are read: what is longer is no claim but a text without full stops."""
SHOUTING = 0.6
"""Share of capitals among at least four words from which on they tell no names: "Japan Agrees to Supply Missiles"."""

_FOUND = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\w*|\d{1,2}:\d\d(?!\d)|\d+(?:\.\d+)?[^\W_]*|[^\W\d_][^\W_]*(?:[.'][^\W_]+)*|[%$£€¥]"
)
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")  # fmt: skip
"""Thai, Lao, Burmese, Khmer, kana and Han have no spaces between words: two neighbours stand for a word."""


_TENS = frozenset(str(tens) for tens in range(20, 100, 10))


class Word(NamedTuple):
    """One word of a claim."""

    key: str
    """The same for all its forms; for a number its value and what it counts."""
    kind: str
    shown: str
    """As it is written, in small letters."""
    quantity: Quantity | None = None


class _Raw(NamedTuple):
    folded: str
    written: str
    flags: int
    opens: bool


class Reading(NamedTuple):
    """A claim cut into words."""

    words: tuple[Word, ...]
    """Those that say something, in order; small words are left out."""
    plain: tuple[str, ...]
    """All words in small letters, the small ones too."""


@lru_cache(maxsize=1 << 14)
def reading(text: str) -> Reading:
    """Cut a claim into words."""
    raw = _cut(text)
    known = lexicon()
    capitals = [one.written[:1].isupper() for one in raw if one.folded.isalpha()]
    cased = len(capitals) < 4 or sum(capitals) < SHOUTING * len(capitals)
    folded = [one.folded for one in raw]
    numbers = quantities(folded, bytes(one.flags for one in raw), shared_lexicon())
    begins = {number.first: number for number in numbers}
    found: list[Word] = []
    counted = -1
    for at, one in enumerate(raw):
        if at in begins:
            number = begins[at]
            counted = _last_figure(folded, number)
            shown = " ".join(part.written.lower() for part in raw[at : counted + 1])
            found.append(Word(_name(number), NUMBER, shown, number))
        if at <= counted or not one.folded[0].isalnum():
            continue
        if one.folded in known.empty and not _is_month(one):
            continue
        if len(one.folded) < 2 and one.folded.isascii():
            continue
        named = cased and _is_name(one)
        key = known.names.get(one.folded) or stem(one.folded)
        found.append(Word(key, NAME if named else WORD, one.written.lower()))
    return Reading(tuple(found), tuple(folded))


def words(text: str) -> tuple[Word, ...]:
    """Give the words of a claim that say something, in order."""
    return reading(text).words


def plain(text: str) -> tuple[str, ...]:
    """Give all words of a claim in small letters, the small ones too."""
    return reading(text).plain


def _is_month(one: _Raw) -> bool:
    """Tell May from may."""
    return (
        one.written[:1].isupper()
        and not one.opens
        and one.folded in shared_lexicon().dates
    )


def _is_name(one: _Raw) -> bool:
    first, rest = one.written[:1], one.written[1:]
    return first.isupper() and (not one.opens or rest != rest.lower())


def _name(number: Quantity) -> str:
    """Name a number so that equal ones have one name: 3 kilometres are 3000 of length."""
    return f"{number.amount:.10g} {number.dimension}".rstrip()


def _last_figure(folded: list[str], number: Quantity) -> int:
    """Give the place of a number's last digit or scale: its unit stays a word of its own."""
    last = number.last
    units = shared_lexicon().units
    while last > number.first and folded[last] in units:
        last -= 1
    return last


def _cut(text: str) -> list[_Raw]:
    text = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].replace("’", "'")
    text = _long_names().sub(_shortened, text)
    known, canonical = lexicon(), shared_lexicon().canonical
    found: list[_Raw] = []
    for match in _FOUND.finditer(text):
        written = match[0]
        folded = written.lower()
        if folded[0].isdigit():
            figure = folded.replace(",", "").replace(":", ".")
            flags = int(GROUPED) if "," in folded else 0
            found.append(_Raw(_digits(figure), written, flags, not found))
        elif not folded.isascii() and _UNSPACED.match(folded):
            found += [
                _Raw(pair, pair, 0, not found)
                for pair in (
                    folded[at : at + 2] for at in range(max(1, len(folded) - 1))
                )
            ]
        elif folded in known.names and (len(folded) > 2 or written.isupper()):
            found.append(_Raw(folded, written.upper(), 0, not found))
        elif folded == "one" and _is_tens(found) and text[match.start() - 1] == "-":
            tens = found.pop()
            figure = str(int(tens.folded) + 1)
            found.append(
                _Raw(figure, f"{tens.written}-{written}", tens.flags, tens.opens)
            )
        else:
            stripped = folded.removesuffix("n't")
            word = _without_marks(stripped.partition("'")[0])
            flags = int(SPELT) if word in canonical else 0
            if word:
                known_as = canonical.get(word, word)
                found.append(_Raw(known_as, written, flags, not found))
            if stripped != folded:
                found.append(_Raw("not", "n't", 0, opens=False))
    return found


def _is_tens(found: list[_Raw]) -> bool:
    return bool(found) and found[-1].flags == int(SPELT) and found[-1].folded in _TENS


def _digits(figure: str) -> str:
    """Give other scripts' digits as ASCII, so that a number is read the same in all."""
    if figure.isascii():
        return figure
    return "".join(
        str(value) if (value := unicodedata.decimal(one, None)) is not None else one
        for one in figure
    )


def _without_marks(word: str) -> str:
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word)
    return "".join(one for one in apart if not unicodedata.combining(one)) or word


@cache
def _long_names() -> re.Pattern[str]:
    names = "|".join(
        re.escape(name) for name in sorted(lexicon().long_names, key=len, reverse=True)
    )
    return re.compile(rf"\b(?:{names})\b", re.IGNORECASE)


def _shortened(match: re.Match[str]) -> str:
    return lexicon().long_names.get(match[0].lower(), match[0]).upper()
