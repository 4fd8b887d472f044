"""Whom or what a sentence opens with: a name, a body, somebody by what they are, or nobody that has a name.

What a pronoun stands for is mostly told by that; `pronouns` asks it of one sentence after the other.
"""

import re

from workbench.model import Span
from workbench.provenance.mentions import SEXES, Mentions
from workbench.provenance.page import CLOSED, NEAR, Page
from workbench.provenance.parties import plain

PERSON = re.compile(
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:[ \t]+(?:[A-ZÀ-Þ]\.|(?:de|van|von|der|del|da|al|bin|den)(?=[ \t]))){0,2}(?:[ \t]+[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ]){1,2})(?!['’\w])"
)
"""Two names together, and what may stand between them."""
AT_PLACE = re.compile(
    r"\b(?:in|at|near|from|to|of|off|outside|around|for|over|past|through|by|on|the|and)\s+$"
)
"""Before a name: it is where somebody is, or one of two."""
AND_ANOTHER = re.compile(r"\s+and\s+(?:(?:the|his|her)\s+)?(?:[a-z]+\s+){0,3}[A-ZÀ-Þ]")
_SUBJECT = re.compile(
    r"(?:(?:the|The|a|A|an|An)\s+(?:[a-z][\w-]*\s+){0,3})?(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'.-]*){0,3})(?=[\s,])"
)
_BODY = re.compile(r"[Tt]he\s+((?:[\w-]+\s+){0,3}?([\w-]+))\b")
_SOMEBODY = re.compile(
    r"(?:An?|One|Another|The|My|Our|His|Her)\s+(?P<who>(?:[a-z-]+\s+){0,2}[a-z-]+)(?![\w’'-]|,?\s+[A-Z])"
)
_HUMAN = re.compile(
    r"(?:The|A|An|One|Another|His|Her|My|Our)\s+(?:[\w-]+(?:['’]s)?\s+){0,3}?(?P<who>[a-z-]+)(?=,?\s+(?:who|whose|of|in|at|from|with|[a-z]+(?:s|ed)\b|\d))"
)
_CAPITAL = re.compile(r"\b[A-Z]")
_HE_IS = re.compile(r"[^,.;:]{0,60},\s+(?:s?he|they)\s")
_DESCRIBED = re.compile(
    r"The\s+(?:[a-z-]+\s+)?(?P<who>[a-z-]+)(?=,?\s+(?:who|whose|of|in|at|from|with|[a-z]+(?:s|ed)\b|had|has|was|is)\b)"
)
_WHO_RUNS = re.compile(
    r"The\s+(?:[a-z-]+\s+){0,3}?[a-z-]+\s+who\s+(?:(?:now|still|has|had|long|also)\s+){0,2}(?P<deed>[a-z]+)\s+(?:the|this|that|a|an|its|our)\s+[a-z]+"
)
_FIRST_NAME = re.compile(r"(?<![\w’'])[A-Z][a-zà-ÿ’'-]+[ \t]+$")
_WHEN = re.compile(
    r"(?:When|As|After|While|Before|Once|Because|Since|Although|Though)\s+(?=[A-Z])"
)


class Openings:
    """The sentences of one article, and what they open with."""

    def __init__(self, page: Page, bearers: Mentions) -> None:
        self._page, self._words, self._bearers = page, page.words, bearers

    def name(self, sentence: Span, pronoun: str) -> Span | None:
        """Give the name or body a sentence opens with, where a pronoun after it may stand for that."""
        page = self._page
        if page.quoted(sentence.start):
            return None
        when = _WHEN.match(page.text, *sentence)
        found = _SUBJECT.match(
            page.text, when.end() if when else sentence.start, sentence.end
        )
        start, words = (
            (found.start("name"), found["name"].split()) if found else (0, [])
        )
        while words and plain(words[0]) in page.words.common | CLOSED:
            start += len(words.pop(0)) + 1  # Villager Petra Lund is Petra Lund
        is_surname = len(words) == 1 and any(
            _FIRST_NAME.search(page.text[max(0, at - 30) : at])
            for at in page.places(plain(words[0]))
            if at < start
        )
        if pronoun == "it" and len(words) == 1 and found:
            # Diversion of ambulances was lifted, it states
            is_thing = page.text.startswith(
                (" of ", " for "), found.end("name")
            ) or self._is_word(words[0], start)
            found = None if is_thing else found
        if found and pronoun in SEXES and AND_ANOTHER.match(page.text, found.end()):
            return None  # the mayor and the treasurer: either may be meant
        if found and words and (pronoun == "it" or len(words) > 1 or is_surname):
            return Span(start, found.end("name"))
        body = _BODY.match(page.text, *sentence) if pronoun == "it" else None
        return (
            Span(*body.span())
            if body
            and (
                body[2].lower() in page.words.sectors
                or body[2].lower() in page.words.body_words
            )
            else None
        )

    def human(self, pronoun: Span, full: Span | None) -> Span | None:
        """Give whom a pronoun's own sentence opens with by what they are, where nobody's name stands in between.

        "The founder's widow points to London, where she says it was shown": that is not whoever spoke before, unless
        the article calls them a widow.
        """
        page = self._page
        sentence = page.sentence(pronoun.start)
        found = _HUMAN.match(page.text, *sentence)
        if (
            pronoun.of(page.text).lower() not in SEXES
            or not found
            or found.end() > pronoun.start
            or not self._is_human(found["who"])
            or (full and full.end > sentence.start)
            or any(
                self.is_another(run, sentence)
                for run in PERSON.finditer(page.text, found.end(), pronoun.start)
            )
        ):
            return None
        if full and self._is_called(full, found["who"]):
            return None
        return Span(*found.span())

    def is_nobody(self, sentence: Span) -> bool:
        """Tell a sentence about somebody who has no name: a guard at the gate shook his head."""
        found = _SOMEBODY.match(self._page.text, *sentence)
        known = self._words
        if not found or _CAPITAL.search(
            self._page.text, found.end(), min(sentence.end, found.end() + NEAR)
        ):
            return False  # a man called Brian Otieno
        if _HE_IS.match(self._page.text, found.end(), sentence.end):
            return False  # a botanist and a lifelong opponent, she had walked there
        return any(
            word in known.anonymous
            or word in known.private
            or word in known.offices
            or any(word in ranks for ranks in known.ranks.values())
            for word in found["who"].split()
        )

    def description(self, sentence: Span) -> Span | None:
        """Give somebody a sentence opens with by a trade or a relation alone: the potter; a head may be anybody's."""
        found = _DESCRIBED.match(self._page.text, *sentence)
        if not found or found["who"] not in self._words.private:
            return None
        return Span(*found.span())

    def runner(self, sentence: Span) -> Span | None:
        """Give the one a sentence opens with by what they run: the woman who has run the house since 2019 walked beside me."""
        found = _WHO_RUNS.match(self._page.text, *sentence)
        if not found or found["deed"] not in self._words.roles:
            return None
        return Span(*found.span())

    def is_another(self, run: re.Match[str], within: Span) -> bool:
        """Tell a second person in a sentence from a place or a body."""
        names = [plain(word) for word in run["name"].split()]
        known = self._words
        before = self._page.text[max(within.start, run.start() - 12) : run.start()]
        return not (
            AT_PLACE.search(before)
            or any(
                word in table
                for word in names
                for table in (known.body_words, known.media_words, known.sectors)
            )
        )

    def _is_human(self, low: str) -> bool:
        """Tell a word for somebody: an office, a trade, a relation."""
        known = self._words
        return any(
            low in table
            for table in (
                known.offices,
                known.spokes,
                known.private,
                known.families,
                known.anonymous,
            )
        )

    def _is_called(self, bearer: Span, what: str) -> bool:
        """Tell whether an article calls somebody a mayor or a widow where it tells of them."""
        told = self._bearers.mention(bearer, None)
        return any(what in one.lower().split() for one in (told.text, *told.about))

    def _is_word(self, word: str, at: int) -> bool:
        """Tell a common word at the head of a sentence from a name, which has its capital elsewhere too: Alarms sounded."""
        page = self._page
        if word.isupper() or page.sentence(at).start != at:
            return False
        return word.endswith("s") and all(
            page.sentence(place).start == place for place in page.places(plain(word))
        )
