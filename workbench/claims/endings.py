"""Where a sentence ends: what a full stop, a mark or an ellipsis means by the words on its two sides.

A terminator run with what closes after it is a candidate. A rule with a name ends the sentence there, or none
does. Every look around a candidate is bounded, so that a text of nothing but full stops takes linear time.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from workbench.claims.lexicon import SentenceWords, sentence_words

RULES: Mapping[str, str] = MappingProxyType(
    {
        "stop": "A full stop, and the next word has a capital.",
        "stop-quote": "A full stop inside a closing quotation mark or bracket.",
        "stop-note": "A full stop with the number of a footnote after it.",
        "stop-lower": "A full stop in the writing of somebody who uses no capitals.",
        "stop-glued": "A full stop, and the space after it is missing.",
        "address": "A full stop, and a web address stands alone after it.",
        "mark": "A question or exclamation mark.",
        "ellipsis": "An ellipsis, and the next word has a capital.",
        "initial": "A single capital letter before a word that usually opens a sentence.",
        "abbreviation": "An abbreviation before a word that usually opens a sentence.",
        "clock": "A time of day (5 p.m.) that no day or time zone follows.",
        "wide-stop": "A full-width full stop or mark.",
    }
)
"""Name of every rule that ends a sentence at a terminator, with what it says."""

# The set comes first and the look-behind after it: sre then skips to the terminators, and a long run of them is
# tried from its beginning only.
CANDIDATE = re.compile(
    r"""([.!?…‽؟۔।॥。！？｡](?<![.!?…‽؟۔।॥。！？｡].)[.!?…‽؟۔।॥。！？｡]*+)
        ((?:["'”’»›)\]」』】）〉》] | [“«‹](?<![。！？｡].) | [\u0020\u00a0\u202f]»)*+)
        (?:\s?+\[\d{1,3}(?:\s?[-–,]\s?\d{1,3})*\])*+
        (?=\s | [A-Z] | (?<=[。！？｡"'”’」』】）〉》]).)""",
    re.VERBOSE | re.DOTALL,
)
"""Group 1: the terminators, group 2: what closes after them; behind both the marks of footnotes."""

_NEXT = re.compile(r"""\s*+["'“‘«»‹›„‚(\[¿¡「『–—]*+\s*+([^\s.,;:!?"“”)\]]{1,40})""")
_NOTE = re.compile(r"\s+\d{1,2}(?=\s+([A-Z][a-z]*)\s)")
_GLUED = re.compile(r"[A-Z][a-z]*(?:['’][a-z]{1,2})?(?=[\s,.])")
_TAIL = re.compile(r"\s+(?:[A-ZÀ-Þ][\w.'’-]{0,30}\s+){1,3}([a-z]{1,12})\b")
_CITATION = re.compile(r"\s+\([^()\n]{1,60}\)[.,;]")
_DOTTED = re.compile(r"(?:[a-z]\.){1,6}[a-z]")
_SECTION = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,4}")
_ADDRESSES = ("http://", "https://", "www.")
_OPENING = "(\"'“‘«„[/—–•⁃"
_BULLETS = "•‣◦⁃▪●■-–* ([\t\u00a0"
_REACH = 40
"""Characters before a full stop in which its word is looked for."""


class Endings:
    """The rules, bound to the words they look up."""

    def __init__(self, words: SentenceWords | None = None) -> None:
        self._words = words or sentence_words()
        lists = self._words
        self._never = lists.titles | lists.before_more
        self._in_capitals = lists.titles | lists.names
        """Abbreviations only with a capital: "Sun." is one, "sun." is not."""
        self._special = (
            self._never
            | lists.names
            | lists.may_end
            | lists.clock
            | lists.enumeration
            | lists.before_numbers
        )

    def judge(
        self, text: str, begin: int, found: re.Match[str], end: int
    ) -> tuple[int, str] | None:
        """Give the end and its rule where the sentence that began at `begin` is over at a candidate before `end`."""
        at = found.end()
        core = found[1]
        if core[0] in "。！？｡":
            return _wide(text, found, end)
        if not text[at].isspace():
            return self._glued(text, found)
        ahead = _NEXT.match(text, at, end)
        if not ahead:
            return None
        following = ahead[1]
        # … as it says” (page 5).
        if found[2] and found[2][-1] not in ")]" and _CITATION.match(text, at):
            return None
        if following[0].islower():
            rule = self._before_lower_case(text, begin, found, ahead)
        elif "!" in core or "?" in core or core[0] in "؟۔।॥‽":
            rule = self._mark(text, found, following)
        elif len(core) > 2 or "…" in core or text.endswith(". ", 0, found.start()):
            rule = _ellipsis(text, found, following)
        else:
            note = _NOTE.match(text, at, end) if following.isdigit() else None
            if note and note[1].lower() in self._words.openers:
                return note.end(), "stop-note"
            rule = self._stop(text, begin, found, ahead)
        return (at, rule) if rule else None

    def _stop(
        self, text: str, begin: int, found: re.Match[str], ahead: re.Match[str]
    ) -> str:
        following = ahead[1]
        word = _word_before(text, begin, found.start())
        lowered = word.lower()
        if found[2]:
            return self._closed(text, begin, found, lowered)
        if word.isalpha():
            if len(word) == 1:
                return self._letter(word, ahead)
            if not self._is_abbreviation(word, lowered):
                return "stop"
        elif not word:
            return "stop"
        elif word[0].isdigit():
            return self._number(text, begin, found.start(), word, following)
        return self._abbreviation(lowered.strip(",'’"), ahead)

    def _is_abbreviation(self, word: str, lowered: str) -> bool:
        if lowered in self._special:
            return word[:1].isupper() or lowered not in self._in_capitals
        return _is_clipped(word)

    def _closed(self, text: str, begin: int, found: re.Match[str], lowered: str) -> str:
        """Judge a full stop with quotation marks or brackets closing after it."""
        if lowered in self._never:
            return ""
        item = _opens_item(text, begin, found.start(), lowered)
        return "" if item else "stop-quote"

    def _letter(self, letter: str, ahead: re.Match[str]) -> str:
        following = ahead[1]
        if letter.isupper():
            # J. R. Hobbs, L. A. Superior Court
            more = len(following) == 1 and ahead.string.startswith(".", ahead.end())
            opens = following.lower() in self._words.openers
            return "initial" if opens and not more else ""
        if letter in self._words.before_more:
            return ""
        number = letter in self._words.before_numbers and following[0].isdigit()
        return "" if number else "stop"

    def _number(
        self, text: str, begin: int, stop: int, word: str, following: str
    ) -> str:
        if _opens_item(text, begin, stop, word):
            return ""
        if len(word) <= 2 and following.lower() in self._words.after_ordinals:
            return ""
        return "stop"

    def _abbreviation(self, word: str, ahead: re.Match[str]) -> str:
        lists = self._words
        following = ahead[1]
        lowered = following.lower().replace("’", "'")
        if word in lists.before_numbers:
            return "" if following[0].isdigit() else "stop"
        if word in self._never:
            return ""
        if word in lists.enumeration:
            return "stop"
        if word in lists.clock:
            return "" if self._goes_on(lowered, ahead) else "clock"
        if (
            word in lists.may_end
            or word in lists.names
            or _DOTTED.fullmatch(word)
            or _is_clipped(word)
        ):
            return "abbreviation" if lowered in lists.openers else ""
        return "stop"

    def _goes_on(self, lowered: str, ahead: re.Match[str]) -> bool:
        """Say whether more of a time follows it: 9 p.m. EST, 9 p.m. Cairo time, 9 p.m. (6 a.m. in Cairo)."""
        text = ahead.string
        return (
            lowered in self._words.after_clock
            or "(" in text[ahead.start() : ahead.start(1)]
            or text.startswith((" time", ".T."), ahead.end())
        )

    def _mark(self, text: str, found: re.Match[str], following: str) -> str:
        """Judge a question or exclamation mark: an end, but for a name that has one and for who asked."""
        if found[2]:
            tail = _TAIL.match(text, found.end())
            if tail and tail[1] in self._words.speech:
                return ""
        elif found[1] == "!" and following.lower() not in self._words.openers:
            word = _word_before(text, 0, found.start())
            if word.lower() in self._words.marked_names:
                return ""
        return "mark"

    def _before_lower_case(
        self, text: str, begin: int, found: re.Match[str], ahead: re.Match[str]
    ) -> str:
        """Judge a terminator before a lower-case word: an end only where the writer uses no capitals."""
        core = found[1]
        asks = "?" in core or "!" in core
        if found[2] or (len(core) > 1 and not asks):
            return ""
        if not ahead.string[found.end() : ahead.start(1)].isspace():
            return ""
        if text.startswith(_ADDRESSES, ahead.start(1)):
            return "address"
        first = _NEXT.match(text, begin)
        careless = first is not None and first[1][0].islower()
        if asks:
            return "mark" if careless else ""
        word = _word_before(text, begin, found.start())
        lists = self._words
        if (
            len(word) < (2 if careless else 3)
            or not word.isalpha()
            or self._is_abbreviation(word, word.lower())
        ):
            return ""
        fits = word.islower() and ahead[1] in lists.openers_in_lower_case
        return "stop-lower" if careless or fits else ""

    def _glued(self, text: str, found: re.Match[str]) -> tuple[int, str] | None:
        """Judge a terminator without a space after it: an end between a lower-case word and a usual opener only."""
        start, at = found.span()
        lists = self._words
        opener = _GLUED.match(text, at)
        if not opener:
            return None
        following = opener[0].lower().replace("’", "'")
        titled = text[opener.end()] == "."
        if following not in (lists.titles if titled else lists.openers):
            return None
        # 1,000.That: a digit or a small letter on the left, and a word or a number, not the middle of a name
        before = text[max(0, start - 2) : start]
        if len(before) < 2 or not before.isalnum():
            return None
        if not (before[1].isdigit() or before[1].islower()):
            return None
        word = _word_before(text, 0, start)
        if "@" in word or "www." in word or self._is_abbreviation(word, word.lower()):
            return None
        return at, "stop-glued"


def _wide(text: str, found: re.Match[str], end: int) -> tuple[int, str] | None:
    at = found.end()
    rest = text[at:end]
    if found[2] and rest.startswith(("と", "って")):
        return None
    return at, "wide-stop"


def _ellipsis(text: str, found: re.Match[str], following: str) -> str:
    """Judge an ellipsis before a capital: an end, but set apart by a space it may be a pause before "I"."""
    pause = found.start() and text[found.start() - 1].isspace()
    return (
        ""
        if pause and following.partition("'")[0].partition("’")[0] == "I"
        else "ellipsis"
    )


def _word_before(text: str, begin: int, stop: int) -> str:
    """Give the word that ends at `stop`, without what opens before it; empty where white space stands there."""
    window = text[max(begin, stop - _REACH) : stop]
    if not window or window[-1].isspace():
        return ""
    word = window.split()[-1]
    if word.isalnum():
        return word
    return word[max(map(word.rfind, _OPENING)) + 1 :]


def _is_clipped(word: str) -> bool:
    """Say whether a word looks like an abbreviation, as in Bldg or Sgts: short, no vowel, not all capitals."""
    return (
        len(word) < 5
        and word[1:].islower()
        and word.isascii()
        and word.isalpha()
        and not any(letter in "aeiouyAEIOUY" for letter in word)
    )


def _opens_item(text: str, begin: int, stop: int, word: str) -> bool:
    """Say whether the number before a full stop is the first thing of its sentence: the number of an item."""
    start = stop - len(word)
    if start - begin > 8 or not _SECTION.fullmatch(word):
        return False
    return not text[begin:start].strip(_BULLETS)
