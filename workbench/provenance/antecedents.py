"""Which body a possessive or a common word stands for: its head, of Crystalline Bottling; the agency, of Sernapesca.

A reporter names a body once and then speaks of it by its kind. What stands there is looked for in the sentences before,
in the same paragraph: the name a sentence opens with. Where two are named, nobody knows.
"""

import re
from collections.abc import Callable, Iterable

from workbench.model import Span
from workbench.provenance.naming import ADJECTIVES
from workbench.provenance.page import CLOSED, Page
from workbench.provenance.parties import PRONOUNS, plain

BACK = 3
"""Sentences before a word in which its body is looked for."""
_OWNED = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w&’'-]*(?:\s+[A-ZÀ-Þ][\w&’'-]*){0,3}['’]s?(?:\s+[a-z][\w-]*){1,4})(?=[\s,])"
)
"""A body by its place: Chile's fisheries service."""
_FULL = re.compile(
    r"(?:[Tt]he\s+)?(?P<name>[A-ZÀ-Þ][\w&’'-]*(?:\s+(?:(?:of|for|and|the)\s+){0,2}[A-ZÀ-Þ][\w&’'-]*){0,6})(?=,|\s+\w)"
)
_CALLED = re.compile(r"[Tt]he\s+(?P<word>[a-z]+)")


class Antecedents:
    """The bodies of one article that common words stand for; `marks` gives what shows that a name is a person's."""

    def __init__(self, page: Page, marks: Callable[[str], Iterable[str]]) -> None:
        self._page, self._words, self._marks = page, page.words, marks

    def owner(self, at: int) -> Span | None:
        """Give the body that an "its" stands for; None where there is none or may be two."""
        return self._before(at, "")

    def called(self, source: Span) -> Span | None:
        """Give the body that is called by a word for its kind alone: the agency, the insurer, the yard."""
        found = _CALLED.fullmatch(self._page.text, *source)
        if not found:
            return None
        word = found["word"].lower()
        known = self._words
        if word not in known.body_words and word not in known.sectors:
            return None
        return None if word in known.offices else self._before(source.start, word)

    def _before(self, at: int, word: str) -> Span | None:
        page, number = self._page, self._page.number(at)
        here = page.sentences[number]
        for place in reversed(page.sentences[max(0, number - BACK) : number]):
            if not page.same_paragraph(place, here):
                return None
            name = self._name(place)
            if name:
                return name if self._fits(name, word) else None
        return None

    def _name(self, sentence: Span) -> Span | None:
        """Give the body a sentence opens with by its name."""
        page = self._page
        if page.quoted(sentence.start):
            return None
        owned = _OWNED.match(page.text, *sentence)
        if owned:
            return Span(*owned.span("name")) if self._is_body(owned["name"]) else None
        full = _FULL.match(page.text, *sentence)
        if not full or not self._is_name(full["name"]):
            return None
        return Span(*full.span("name"))

    def _is_name(self, name: str) -> bool:
        """Tell a body's name from a person's, and from a word that only opens a sentence."""
        known = self._words
        if self._is_body(name) or (name.isupper() and len(name) > 1):
            return True
        lows = [plain(word) for word in name.split()]
        if len(lows) == 1 and (
            lows[0] in known.nations or lows[0].endswith(ADJECTIVES)
        ):
            return False  # Nigerian troops
        return not (
            any(
                low in table
                for low in lows
                for table in (
                    CLOSED,
                    PRONOUNS,
                    known.common,
                    known.offices,
                    known.titles,
                    known.private,
                )
            )
            or any(True for _ in self._marks(name.rsplit(maxsplit=1)[-1]))
        )

    def _is_body(self, name: str) -> bool:
        known = self._words
        return any(
            (low := plain(word)) in known.body_words
            or low in known.sectors
            or low in known.industries
            for word in name.split()
        )

    def _fits(self, name: Span, word: str) -> bool:
        """Tell whether a body that goes by a name may be called by a word: no hospital is called a yard."""
        known = self._words
        told = {
            known.sectors[low]
            for part in name.of(self._page.text).split()
            if (low := plain(part)) in known.sectors
        }
        wanted = known.sectors.get(word)
        return not (wanted and told) or wanted in told or known.are_kin([wanted], told)
