"""A sentence as words with their classes: what subjects, cues and clauses are looked for in.

The classes come from a table of closed-class words and common verbs and from a look at the neighbours; that
is far from a parser, but it is a hundred times faster and needs no model, and the questions asked here (where
does this noun phrase begin, is there a finite verb in between) bear it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model import Span
from workbench.provenance.lexicon import Lexicon

TOKEN = re.compile(
    r"(?:he|she|it|they|we|i|you|who|that|there|what)(?=[’'](?:s|d|ve|ll|re|m)\b)"
    r"|[’'](?:s|d|ve|ll|re|m)\b(?!\w)"
    r"|[\w$€£%#@]+(?:[.&'’\-–]\w+|,\d{3}(?!\d))*(?:\.(?=[^\S\r\n])|[’'](?=\s\w))?"
    r"|''|``|--+|[^\w\s]",
    re.IGNORECASE,
)
"""A word keeps its inner points, its hyphens, and the full stop of an abbreviation: inside a sentence no other follows a word."""
HEADLINE = 0.7
"""Share of longer words with a capital from which on a sentence is a headline."""
LONG = 4
"""Letters of a longer word, and longer words of a headline."""
DASHES = frozenset(("—", "–", "―", "--", "---", "-", "−"))
OPENING = frozenset("“«„`‟")
QUOTES = frozenset(("“", "”", "«", "»", '"', "''", "``", "„", "‟"))
STOPS = frozenset(",;:()[]?!.…|/")
MARKS = (
    {mark: mark for mark in STOPS}
    | dict.fromkeys(QUOTES, '"')
    | dict.fromkeys(DASHES, "—")
)
"""Punctuation and its class."""


@dataclass(slots=True)
class Words:
    """One sentence's tokens as parallel lists.

    A tag is one letter: D determiner, R subject pronoun, O object pronoun, X auxiliary, A adverb, S subordinator,
    W relative, C coordinator, P preposition, M time word, T "that", V finite verb, E past or participle, G -ing
    form, K base form of a verb, B name, U number, L any other word; punctuation is its own tag, any
    quotation mark `"` and any dash `—`.
    """

    text: str
    span: Span
    start: list[int]
    end: list[int]
    low: list[str]
    tag: list[str]
    quoted: list[bool]
    """Lies inside a quotation, marks included."""
    quotations: Sequence[Span]
    """The quotations that touch the sentence, in order."""
    lexicon: Lexicon
    titled: bool
    """A headline in which most words have capitals."""
    ends: list[tuple[int, int]] | None = None
    """Words at which a clause before them ends, with its end in the text; found when first asked for."""

    def __len__(self) -> int:
        return len(self.low)

    def word(self, at: int) -> str:
        """Give a token in lower case, empty outside the sentence."""
        return self.low[at] if 0 <= at < len(self.low) else ""

    def kind(self, at: int) -> str:
        """Give a token's class, `.` outside the sentence."""
        return self.tag[at] if 0 <= at < len(self.tag) else "."

    def name(self, at: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return 0 <= at < len(self.low) and self.text[self.start[at]].isupper()

    def at_or_after(self, place: int) -> int:
        """Give the first token that begins at a place of the text or later."""
        return bisect_left(self.start, place)

    def range(self, first: int, last: int) -> Span:
        """Give the span from the first token to the last one, both included."""
        return Span(self.start[first], self.end[last])


def words(
    text: str, sentence: Span, quotations: Sequence[Span], lexicon: Lexicon
) -> Words:
    """Cut a sentence into words; `quotations` are those that touch it, in order."""
    start: list[int] = []
    end: list[int] = []
    low: list[str] = []
    for match in TOKEN.finditer(text, sentence.start, sentence.end):
        start.append(match.start())
        end.append(match.end())
        low.append(match.group().lower())
    quoted = [False] * len(low)
    for quotation in quotations:
        for at in range(bisect_left(start, quotation.start), len(start)):
            if end[at] > quotation.end:
                break
            quoted[at] = True
    found = Words(
        text,
        sentence,
        start,
        end,
        low,
        [],
        quoted,
        quotations,
        lexicon,
        titled=_is_headline(text, start, low),
    )
    found.tag = [_tag(found, at) for at in range(len(low))]
    _look_around(found)
    return found


def _tag(found: Words, at: int) -> str:
    """Give a token its class by its letters alone, but for names."""
    word = found.low[at]
    known = found.lexicon.tags.get(word)
    if known is not None:
        # a verb or an adverb with a capital letter inside a sentence is part of a name: Bill Gates, Will Young
        if (
            known == "X"
            and at
            and found.text[found.start[at] : found.end[at]] in found.lexicon.not_hedges
        ):
            # the month of May, and Will Sand
            return "M" if word in found.lexicon.times else "B"
        named = known in "KVEGLA" and at and not found.titled and _is_name(found, at)
        return "B" if named else known
    if word in MARKS:
        return MARKS[word]
    if word[0].isdigit() or word[0] in "$€£":
        return "U"
    return "B" if found.name(at) else _by_form(word, found.lexicon)


def _by_form(word: str, lexicon: Lexicon) -> str:
    """Guess the class of a word that is in no list."""
    if (
        word.endswith("ly")
        and len(word) > len("only")
        and word not in lexicon.not_adverbs
    ):
        return "A"
    if word in lexicon.noun_forms:
        return "L"
    if word in lexicon.cues:
        return "G" if word.endswith("ing") else "V"
    if word in lexicon.evidence or (word.endswith("ed") and len(word) > len("shed")):
        return "G" if word.endswith("ing") else "V" if word.endswith("s") else "E"
    return "L"


def _is_headline(text: str, start: Sequence[int], low: Sequence[str]) -> bool:
    long = [
        text[at].isupper()
        for at, word in zip(start, low, strict=True)
        if len(word) >= LONG and word[0].isalpha()
    ]
    return len(long) >= LONG and sum(long) >= HEADLINE * len(long)


def _is_name(found: Words, at: int) -> bool:
    return (
        found.name(at)
        and found.low[at - 1] not in QUOTES
        and found.low[at - 1] not in STOPS
    )


def _look_around(found: Words) -> None:
    """Settle by the word before what is a verb and what is a noun or an adjective."""
    tag, low = found.tag, found.low
    for at, kind in enumerate(tag):
        if kind in "EVK":
            tag[at] = _verb_or_noun(found, at)
        elif (
            kind == "L"
            and at
            and tag[at - 1] == "R"
            and low[at - 1] not in ("it", "you")
        ):
            # a subject pronoun is followed by a verb, known or not
            tag[at] = "V"


def _verb_or_noun(found: Words, at: int) -> str:
    kind, before, earlier = found.tag[at], found.kind(at - 1), found.word(at - 1)
    if before in "DU" or (earlier.endswith(("'s", "’s")) and before != "X"):
        return "L"
    if kind == "K":
        if before == "X" or earlier == "to":
            return "I"
        return "V" if before in "RW" or _is_plural(found, at - 1) else "L"
    if kind == "E":
        if before == "P" and earlier != "to":
            return "L"
        return (
            "V"
            if before in "XR" or (before == "A" and found.kind(at - 2) in "XR")
            else "E"
        )
    # the papers cited by the court
    passive = (
        before in "LB" and found.low[at].endswith("ed") and found.word(at + 1) == "by"
    )
    return "E" if passive else "V"


def _is_plural(found: Words, at: int) -> bool:
    """Tell a plural noun, after which a base form is finite: officials hope."""
    word = found.word(at)
    return (
        word.endswith("s")
        and found.kind(at) in "LB"
        and not word.endswith(("ss", "us"))
    )
