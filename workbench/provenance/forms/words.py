"""A sentence as words, and the names in it: what stands before a verb, or behind it, that may be a source."""

import re
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.attribution.quotes import CLOSING, touching
from workbench.provenance.forms.labels import STAMP
from workbench.provenance.forms.tables import Forms
from workbench.provenance.lexicon import Lexicon
from workbench.provenance.page import CLOSED, Page

SUBJECT = 16
"""Words a source may have."""

_TOKEN = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Rev|Fr|St|Prof|Sgt|Capt|Col|Gen|Lt|Cllr|Hon|Supt|Insp|Det|Const|Sen|Rep|Gov)\.(?=\s)|[A-Z]\.(?=\s+[A-Z])|[^\W_](?:[\w&’'.-]*\w)?(?:['’](?=\s))?|[,;:()—–?!.]|[“”„«»\"]|\S"
)


class Token(NamedTuple):
    """A word or mark of a sentence."""

    span: Span
    low: str
    capital: bool
    quoted: bool


class Tokens:
    """A sentence cut into words and marks."""

    def __init__(
        self, page: Page, sentence: Span, forms: Forms, lexicon: Lexicon
    ) -> None:
        self.page, self.sentence, self.forms, self.lexicon = (
            page,
            sentence,
            forms,
            lexicon,
        )
        stamp = STAMP.match(page.text, *sentence)
        self.start = stamp.end() if stamp else sentence.start
        quotes = touching(page.quotes, *sentence)
        self.tokens = [
            Token(
                Span(*word.span()),
                word.group().lower(),
                word.group()[0].isupper(),
                any(quote.start <= word.start() < quote.end for quote in quotes),
            )
            for word in _TOKEN.finditer(page.text, self.start, sentence.end)
        ]

    def name_before(self, at: int) -> tuple[int, int] | None:
        """Give the words [first, last) of the source that ends right before a verb, over an apposition."""
        last = at
        while last and (
            self.tokens[last - 1].low in self.forms.adverbs
            or (
                self.tokens[last - 1].low.endswith("ly")
                and not self.tokens[last - 1].capital
            )
        ):
            last -= 1
        owner = self.tokens[last - 1].span.of(self.page.text) if last else ""
        if not last or self.tokens[last - 1].quoted or owner.endswith(("'s", "’s")):
            return None
        if self.tokens[last - 1].low in ("and", "but", "or"):
            return None  # met us and made no bones about it: who did stands before the first verb
        first = last
        if self.tokens[first - 1].low == ",":
            opening = self.comma_before(first - 1)
            if opening < 0:
                return None
            first = opening
        first = self._run_before(first, last)
        if first < last - 1 and self._is_second_aside(first):
            first = self._run_before(first - 1, last)
        named = first + (self.tokens[first].low == "as")
        if not self.is_name(named, last) or (
            self.tokens[at].low in self.forms.bases and not self.is_plural(named, last)
        ):
            return None
        return first, last

    def _run_before(self, first: int, last: int) -> int:
        """Give where the words that may be of one name begin, up to the mark before them."""
        while (
            first
            and last - first < 2 * SUBJECT
            and self.is_of_name(self.tokens[first - 1])
        ):
            first -= 1
        return first

    def _is_second_aside(self, first: int) -> bool:
        """Tell what a name is told by before another aside: Imran Shaikh, the health officer, who went there, recorded."""
        before = self.tokens[max(0, first - 3) : first]
        return (
            len(before) > 2
            and before[2].low == ","
            and before[0].capital
            and before[1].capital
            and self.tokens[first].low in ("the", "a", "an")
        )

    def is_plural(self, first: int, last: int) -> bool:
        """Tell whether a source may take a verb in its base form: the duty log is none that logs."""
        words = self.tokens[first:last]
        end = next(
            (
                at
                for at, word in enumerate(words)
                if at and (word.low in ("of", "who", ",", "from", "at", "in"))
            ),
            len(words),
        )
        head = words[end - 1].low
        return (
            head in self.lexicon.plurals
            or (head.endswith("s") and not head.endswith(("ss", "'s", "’s")))
            or any(word.low == "and" for word in words)
            or head == "they"
        )

    def comma_before(self, comma: int) -> int:
        """Give the comma that opens an apposition, -1 for none: Dr Vos, the race doctor, said."""
        for at in range(comma - 1, max(-1, comma - SUBJECT), -1):
            token = self.tokens[at]
            if token.quoted or token.low in ";:—–.":
                return -1
            if token.low == ",":
                return at
        return -1

    def is_of_name(self, token: Token) -> bool:
        """Tell whether a word may stand within a name: no mark and nothing quoted."""
        return not token.quoted and token.low not in (
            ",",
            ";",
            ":",
            "—",
            "–",
            "(",
            ")",
            ".",
            "?",
            "!",
            '"',
            "“",
            "”",
        )

    def is_name(self, first: int, last: int) -> bool:
        """Tell whether words may name a source: they open as a name does and hold no verb of their own before a "who"."""
        words = self.tokens[first:last]
        if not words or len(words) > 2 * SUBJECT:
            return False
        head = words[0]
        known = self.page.words
        opens = (
            head.capital
            or head.low in self.forms.determiners
            or head.low in known.sectors
            or head.low in known.offices
            or head.low in known.anonymous
            or head.low in ("he", "she", "they")
            or any(
                (word.capital and not word.low.isdigit())
                or word.low in known.sectors
                or word.low in known.spokes
                for word in words
            )
        )
        if not opens or head.low in ("i", "we", "it", "you", "there", "who", "what"):
            return False
        if head.capital and head.low in CLOSED - {"he", "she", "they", "the", "a"}:
            return False
        if head.low == "according" or all(
            word.low in self.forms.determiners for word in words
        ):
            return False
        for word in words[1:]:
            if word.low in ("who", "which", "whose", ","):
                break
            if self.lexicon.tags.get(word.low) in (
                "V",
                "X",
                "S",
                "T",
                "R",
            ) and not (word.capital or word.low in known.sectors):
                return False
        return True

    def name_after(self, first: int) -> Span | None:
        """Give the source that begins right behind its verb, with an apposition."""
        last, known = first, self.page.words
        if first < len(self.tokens) and self.tokens[first].low in self.forms.ends:
            return None
        while last < len(self.tokens) and last - first < 2 * SUBJECT:
            token = self.tokens[last]
            if token.low == "," and (
                self.goes_on(last + 1) or self._is_called(first, last)
            ):
                last += 1
                continue
            if token.quoted or token.low in ",;:()—–.?!":
                break
            in_apposition = any(
                word.low in (",", "who", "whose") for word in self.tokens[first:last]
            )
            is_sender = (
                token.low == "from" and self.tokens[last - 1].low in known.records
            )
            if (
                last > first
                and token.low in self.forms.ends
                and not (in_apposition or is_sender)
            ):
                break
            last += 1
        while last > first and self.tokens[last - 1].low == ",":
            last -= 1
        if last == first or not self.is_name(first, last):
            return None
        return self.span(first, last)

    def _is_called(self, first: int, comma: int) -> bool:
        """Tell whether behind a comma stands the name of somebody with an office: the star's agent, Bunny Leclair."""
        known = self.page.words
        following = self.tokens[comma + 1 : comma + 3]
        return (
            len(following) > 1
            and all(token.capital for token in following)
            and not self.tokens[comma - 1].capital
            and any(
                token.low in known.offices
                or token.low in known.private
                or token.low in known.spokes
                or token.low in known.families
                for token in self.tokens[first:comma]
            )
        )

    def goes_on(self, at: int) -> bool:
        """Tell whether behind a comma it is told who somebody is."""
        return at < len(self.tokens) and (
            self.tokens[at].low in ("who", "whose", "which")
            or self.tokens[at].low in self.forms.determiners
            or self.tokens[at].low.isdigit()
            or self.tokens[at].low in self.page.words.offices
        )

    def is_quote(self, at: int) -> bool:
        """Tell whether a quotation ends with a word or mark."""
        token = self.tokens[at]
        return token.quoted and (token.low in CLOSING or token.low == '"')

    def span(self, first: int, last: int) -> Span:
        """Give the place of words [first, last) in the text."""
        return Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)
