"""One article while it is being read: its text, sentences and quotations, and where each name stands.

The places of names are collected once, so that asking who somebody is costs the same in a long article as in a
short one, and a page that repeats one name ten thousand times is no trap.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from workbench.model import Metadata, Span
from workbench.provenance.attribution.quotes import quotations, touching
from workbench.provenance.parties import own_name, plain
from workbench.provenance.vocabulary import Vocabulary

NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]*")
CLOSED = frozenset(
    [
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "but",
        "and",
        "or",
        "so",
        "yet",
        "for",
        "to",
        "of",
        "by",
        "from",
        "with",
        "as",
        "when",
        "while",
        "after",
        "before",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "this",
        "that",
        "these",
        "those",
        "there",
        "here",
        "what",
        "who",
        "how",
        "why",
        "if",
        "no",
        "not",
        "neither",
        "nor",
        "each",
        "every",
    ]
)
"""Words that open a sentence with a capital and are no names."""
NAMED = 4
"""Words that may be nothing but a name."""
ADVERBIAL = frozenset(
    [
        "after",
        "before",
        "when",
        "while",
        "with",
        "on",
        "in",
        "at",
        "as",
        "from",
        "by",
        "to",
        "during",
        "last",
        "late",
        "early",
        "yesterday",
        "today",
        "later",
        "over",
        "under",
        "since",
        "until",
        "for",
        "if",
        "because",
        "among",
        "amid",
    ]
)
"""Words that open a phrase of when, where or how."""
_PLACE = re.compile(r"\b(?:in|at|near)\s+(?:the\s+)?$")
NEAR = 20
"""Characters beside a name in which it is told what it is: in Holm."""
AROUND = 600
"""Characters around a source that are searched, however long its sentence is."""
LINE = 4_000
"""Characters before a place in which the beginning of its line is looked for: a longer line is none."""
FEW = 3
"""Places of a name that are looked at to learn who it is."""


class Name(NamedTuple):
    """A word with a capital: where it stands, in lower case, and whether it is told to be a place."""

    start: int
    end: int
    low: str
    is_place: bool


class Page:
    """A text with its sentences, and the questions that several readers ask of it."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        metadata: Metadata,
        words: Vocabulary,
    ) -> None:
        self.text, self.sentences, self.metadata, self.words = (
            text,
            sentences,
            metadata,
            words,
        )
        self.quotes = quotations(text)
        self.eyes = list(words.eyes.finditer(text))
        """Where own people are spoken of."""
        self._ends = [sentence.end for sentence in sentences]
        self._eyes = [own.start() for own in self.eyes]
        self._places: dict[str, list[int]] = {}
        self._names: list[Name] = []
        for found in NAME.finditer(text):
            low = plain(found.group())
            places = self._places.setdefault(low, [])
            if len(places) < FEW:
                places.append(found.start())
            if low not in CLOSED and low not in words.empty:
                start, end = found.span()
                is_place = bool(_PLACE.search(text, max(0, start - NEAR), start))
                self._names.append(Name(start, end, low, is_place))

    def number(self, at: int) -> int:
        """Give the number of the sentence that holds a place, or of the next one; the last where there is none."""
        return min(bisect_right(self._ends, at), len(self.sentences) - 1)

    def sentence(self, at: int) -> Span:
        """Give the sentence that holds a place."""
        return self.sentences[self.number(at)] if self.sentences else Span(at, at)

    def between(self, start: int, end: int) -> Sequence[Span]:
        """Give the sentences that begin in a stretch of the text."""
        first = bisect_right(self._ends, start)
        last = first
        while last < len(self.sentences) and self.sentences[last].start < end:
            last += 1
        return self.sentences[first:last]

    def same_paragraph(self, first: Span, second: Span) -> bool:
        """Tell whether no line ends between two sentences."""
        return "\n" not in self.text[first.end : second.start]

    def quoted(self, at: int) -> bool:
        """Tell whether a place lies inside quotation marks."""
        return bool(touching(self.quotes, at, at + 1))

    def first_eyes(self, within: Span) -> re.Match[str] | None:
        """Give the first own people spoken of in a stretch of the text."""
        at = bisect_left(self._eyes, within.start)
        own = self.eyes[at] if at < len(self.eyes) else None
        return own if own and own.end() <= within.end else None

    def line(self, at: int) -> int:
        """Give where the line of a place begins, or a place far enough before it."""
        floor = max(0, at - LINE)
        found = self.text.rfind("\n", floor, at)
        return found + 1 if found >= 0 else floor

    def end_above(self, line: int) -> int:
        """Give where the text of the lines above one ends."""
        floor = max(0, line - LINE)
        return floor + len(self.text[floor:line].rstrip())

    def places(self, name: str) -> list[int]:
        """Give the first places of a word that is written with a capital, given in lower case."""
        return self._places.get(name, [])

    def is_ours(self, name: str) -> bool:
        """Tell whether a name, "us" or "this newspaper" is the outlet itself."""
        low = name.strip().lower()
        return (
            low in ("us", "me")
            or low.startswith("this ")
            or (
                bool(self.metadata.outlet)
                and _has_capital(name)
                and own_name(name, self.metadata.outlet)
            )
        )

    def is_ours_or_we(self, name: str) -> bool:
        """Tell whether a subject is the outlet itself or its people: I, we, our reporter, the Gazette."""
        low = name.lower()
        return low in ("i", "we") or low.startswith("our ") or self.is_ours(name)

    def names(self, start: int, end: int) -> list[Name]:
        """Give the words with a capital that lie in a stretch of the text, but for those that only open a sentence."""
        opening = self.sentence(start).start if self.sentences else start
        first = bisect_left(self._names, (start,))
        last = bisect_left(self._names, (end,))
        return [
            name
            for name in self._names[first:last]
            if name.end <= end
            and (name.start != opening or name.low not in self.words.common)
        ]


def _has_capital(name: str) -> bool:
    """Tell a name from a common word that an outlet's name holds too: the mine, to Haul & Mine."""
    words = name.strip().split()
    return len(words) > 2 or any(
        not word[:1].islower() for word in words if word.lower() != "the"
    )
