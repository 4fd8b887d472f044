"""Whom a pronoun stands for: the subject of its sentence or of those before it, or the only person there is.

There is no coreference model. A pronoun that may be two people's is nobody's, and the source stays unnamed.
"""

import re

from workbench.model import Span
from workbench.provenance.attribution.phrases import subject_before
from workbench.provenance.attribution.quotes import touching
from workbench.provenance.attribution.words import words
from workbench.provenance.lexicon import Lexicon
from workbench.provenance.mentions import SEXES, Mentions, capitalised
from workbench.provenance.page import AROUND, CLOSED, NEAR, Page
from workbench.provenance.parties import HE, SHE, plain

BACK = 3
"""Sentences before a pronoun in which its subject is looked for."""
PARAGRAPHS = 2
"""Line ends between a pronoun and its antecedent: the paragraph before it, not the one before that."""
FAR = 3_000
"""Characters between a pronoun and its antecedent at most."""
_SUBJECT = re.compile(
    r"(?:(?:the|The|a|A|an|An)\s+(?:[a-z][\w-]*\s+){0,3})?(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'.-]*){0,3})(?=[\s,])"
)
_RUN = re.compile(r"[^\W\d_a-z][\w’'-]*(?:[ \t]+[^\W\d_a-z][\w’'-]*)*")
_BODY = re.compile(r"[Tt]he\s+((?:[\w-]+\s+){0,3}?([\w-]+))\b")
_PERSON = re.compile(
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:[ \t]+(?:[A-ZÀ-Þ]\.|(?:de|van|von|der|del|da|al|bin|den)(?=[ \t]))){0,2}(?:[ \t]+[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ]){1,2})(?!['’\w])"
)
_SOMEBODY = re.compile(
    r"(?:An?|One|Another|The|My|Our|His|Her)\s+(?P<who>(?:[a-z-]+\s+){0,2}[a-z-]+)(?![\w’'-]|,?\s+[A-Z])"
)
_CAPITAL = re.compile(r"\b[A-Z]")
_WHO_RUNS = re.compile(
    r"The\s+(?:[a-z-]+\s+){0,3}?[a-z-]+\s+who\s+(?:(?:now|still|has|had|long|also)\s+){0,2}(?P<deed>[a-z]+)\s+(?:the|this|that|a|an|its|our)\s+[a-z]+"
)
_FIRST_NAME = re.compile(r"(?<![\w’'])[A-Z][a-zà-ÿ’'-]+[ \t]+$")
_FROM_PLACE = re.compile(r"\b(?:in|at|near|from|outside|off|around)\s+$")
_AT_PLACE = re.compile(
    r"\b(?:in|at|near|from|to|of|off|outside|around|for|over|past|through|by|on|the|and)\s+$"
)
_DOES = re.compile(
    r",?\s+(?:who\b|whose\b|of\s+[A-Z]|from\s+[A-Z]|an?\s+[a-z]|the\s+[a-z]|(?:(?:has|had|is|was|will|could|would)\s+)?[a-z]+(?:ed|es|s|ing)\b|(?:went|came|took|gave|stood|sat|ran|drove|knew|saw|heard|said|told|thought|held|kept|left|wept|bent|knelt|rose|met|made|got|found|felt|lost|paid|read|wrote|spoke)\b)"
)
"""What only people are told of: a deed, a trade, a home. A name of two words before it is a person's."""
_MET = re.compile(
    r"\b(?:met|asked|interviewed|visited|called|phoned|rang|with|reached|found|accompanied|followed|joined|caught|spoke\s+to|talked\s+to)\s+(?:[a-z]+\s+){0,3}$"
)
_WHEN = re.compile(
    r"(?:When|As|After|While|Before|Once|Because|Since|Although|Though)\s+(?=[A-Z])"
)
_TAKES_UP = re.compile(
    r"the\s+(?:(?:retired|former|elderly|old|young)\s+[a-z-]+|\d{1,3}-year-old(?:\s+[a-z]+)?|(?:father|mother|grandmother|grandfather)\s+of\s+[a-z]+)(?:,\s.*)?",
    re.DOTALL,
)
_THINGS = frozenset(
    [
        "camera",
        "cameras",
        "drone",
        "webcam",
        "helicopter",
        "boat",
        "van",
        "car",
        "plane",
        "microphone",
    ]
)
"""A house's own that nobody calls he or she."""
_AND_ANOTHER = re.compile(r"\s+and\s+(?:(?:the|his|her)\s+)?(?:[a-z]+\s+){0,3}[A-ZÀ-Þ]")
_SHOWN_PERSON = re.compile(r",\s+(?:\d{1,3}\b|who\b|whose\b)")


class Pronouns:
    """The pronouns of one article, and what it says of those they may stand for."""

    def __init__(
        self, page: Page, bearers: Mentions, lexicon: Lexicon | None = None
    ) -> None:
        self._page, self._words, self._bearers = page, page.words, bearers
        self._lexicon = lexicon

    def subject(self, source: Span, full: Span | None) -> Span | None:
        """Find whom a pronoun stands for: the subject of its sentence or of those before it, else `full`.

        "Petra Lund knew first. “...,” she told the Dial." Own people who stand nearer than `full` are meant: "Our
        reporter Ndiaye went there. It is quiet, he says."
        """
        if full and self._is_rival(source, full):
            full = None
        page, pronoun = self._page, source.of(self._page.text).lower()
        pronoun = {"his": "he", "him": "he", "her": "she"}.get(pronoun, pronoun)
        number = page.number(source.start)
        for place in reversed(page.sentences[max(0, number - BACK) : number + 1]):
            if (full and place.end <= full.start) or not page.same_paragraph(
                place, page.sentences[number]
            ):
                break
            is_another = (
                pronoun in SEXES
                and place != page.sentences[number]
                and not (full and place.start <= full.start < place.end)
                and self._opens_with_nobody(place)
            )
            if is_another:
                return self._described(place)
            own = page.first_eyes(place)
            if (
                own
                and own["own"]
                and pronoun != "it"
                and own.end() < source.start
                and not (pronoun in SEXES and plain(own["own"].split()[-1]) in _THINGS)
            ):
                return Span(*own.span("own"))
            opening = None if full else self._opening(place, pronoun)
            if opening is None and full is None and pronoun in SEXES:
                opening = self._described(place)
            if opening and opening.end <= source.start:
                return opening
        if full is None and pronoun in ("he", "she"):
            return self._only_person(source, pronoun) or self._by_grammar(
                source, pronoun
            )
        return full

    def _by_grammar(self, source: Span, pronoun: str) -> Span | None:
        """Give the subject of the sentence before in the paragraph, where that is somebody and nobody else is named there.

        "Corporal Nikos Pallas, captured on the Tuesday, spent a year in the camp. They were fed once, he recounts."
        """
        page, number = self._page, self._page.number(source.start)
        place = next(
            (
                one
                for one in reversed(page.sentences[max(0, number - BACK) : number])
                if not page.quoted(one.start)
            ),
            None,
        )
        if (
            self._lexicon is None
            or place is None
            or place.end - place.start > AROUND
            or not page.same_paragraph(place, page.sentences[number])
        ):
            return None
        cut = words(page.text, place, touching(page.quotes, *place), self._lexicon)
        for at in range(1, len(cut)):
            if cut.tag[at] in "VXE" and not cut.quoted[at]:
                subject = subject_before(cut, at)
                named = subject.span(cut) if subject else None
                if named is None or not self._is_somebody(named):
                    continue
                if _AND_ANOTHER.search(page.text, *named):
                    return None  # the mayor and the treasurer: either may be meant
                last = capitalised(named.of(page.text).split(",")[0])[-1:]
                wrong = {"she": HE, "he": SHE}[pronoun]
                is_other = bool(last) and wrong in set(self._bearers.marks(last[0]))
                alone = not any(
                    self._is_another(run, place)
                    for run in _PERSON.finditer(page.text, named.end, place.end)
                )
                return named if alone and not is_other else None
        return None

    def _is_somebody(self, named: Span) -> bool:
        """Tell a subject that is a person: two names together that are no body's, or a name behind an office."""
        known = self._words
        told = [plain(word.strip(",")) for word in named.of(self._page.text).split()]
        tables = (known.body_words, known.media_words, known.sectors)
        roles = known.offices | known.private | known.titles
        person = _PERSON.search(self._page.text, *named)
        if person is None:
            return False
        names = [plain(word) for word in person["name"].split()]
        is_body = any(word in table for word in names for table in tables)
        return not is_body or not roles.isdisjoint(told)

    def _is_another(self, run: re.Match[str], within: Span) -> bool:
        """Tell a second person in a sentence from a place or a body."""
        names = [plain(word) for word in run["name"].split()]
        known = self._words
        before = self._page.text[max(within.start, run.start() - 12) : run.start()]
        return not (
            _AT_PLACE.search(before)
            or any(
                word in table
                for word in names
                for table in (known.body_words, known.media_words, known.sectors)
            )
        )

    def described(self, source: Span) -> Span | None:
        """Find whom a description stands for that only takes a name up: the retired postman, the 71-year-old, the old man."""
        if not _TAKES_UP.fullmatch(source.of(self._page.text)):
            return None
        return self._only_person(source, "")

    def is_anybodys(self, source: Span | None) -> bool:
        """Tell a pronoun of which nobody knows whose it is."""
        return (
            source is not None
            and source.of(self._page.text).lower() in SEXES
            and self.subject(source, None) is None
        )

    def _only_person(self, source: Span, pronoun: str) -> Span | None:
        """Find the only person named before a pronoun, in its paragraph or else in the one before, who is shown to be one.

        Shown by an office, by a "who" or an age behind the name, or because somebody met or asked them: "I asked Fiona
        Kerr, who inspects accidents".
        """
        page = self._page
        line = page.line(source.start)
        above = page.line(page.end_above(line))
        for start, end in ((line, source.start), (above, line)):
            found: dict[str, Span] = {}
            for run in _PERSON.finditer(page.text, max(start, end - AROUND), end):
                name = Span(*run.span("name"))
                words = [plain(word) for word in run["name"].split()]
                while len(words) > 1 and self._bearers.tells(words[0]):
                    words.pop(0)  # Teacher Ann Cole
                if _FROM_PLACE.search(
                    page.text, max(0, run.start() - NEAR), run.start()
                ):
                    continue
                if page.quoted(run.start()) or set(words) & (
                    page.words.body_words
                    | page.words.media_words
                    | page.words.sectors.keys()
                    | CLOSED
                ):
                    continue
                found.setdefault(words[-1], name)
            if len(found) > 1:
                return None
            if found:
                name = next(iter(found.values()))
                if any(
                    self._opens_with_nobody(one)
                    for one in page.between(name.end, source.start)
                ):
                    return None
                last = capitalised(name.of(page.text))[-1]
                wrong = {"she": HE, "he": SHE}.get(pronoun)
                return (
                    name
                    if self._is_person(name)
                    and wrong not in set(self._bearers.marks(last))
                    else None
                )
        return None

    def _is_person(self, name: Span) -> bool:
        """Tell whether a name is shown to be a person's where it stands."""
        page = self._page
        before = page.text[max(0, name.start - 40) : name.start].split()
        return bool(
            (before and self._bearers.tells(before[-1]))
            or (
                before[-1:] in (["is"], ["was"])
                and len(before) > 1
                and self._bearers.tells(before[-2])
            )
            or _MET.search(page.text[max(0, name.start - 40) : name.start])
            or _SHOWN_PERSON.match(page.text, name.end)
            or self._page.sentence(name.start).start == name.start
            or (
                not _AT_PLACE.search(page.text[max(0, name.start - 12) : name.start])
                and _DOES.match(page.text, name.end)
            )
        )

    def _is_rival(self, source: Span, full: Span) -> bool:
        """Tell whether a pronoun means somebody else than it was taken for, or nobody knows.

        Another name stands between, it is far off, or the article calls its bearer by the other pronoun.
        """
        page = self._page
        own = {plain(word) for word in full.of(page.text).split()}
        far = source.start - full.end > FAR
        if far or page.text.count("\n", full.end, source.start) > PARAGRAPHS:
            return True
        pronoun = source.of(page.text).lower()
        if pronoun in ("he", "she") and not self._may_be_human(full):
            return True
        wrong = {"he": SHE, "she": HE}.get(pronoun)
        proper = capitalised(full.of(page.text))
        if wrong and proper and wrong in set(self._bearers.marks(proper[-1])):
            return True
        for run in _RUN.finditer(page.text, full.end, source.start):
            words = {plain(word) for word in run.group().split()}
            opens = page.sentence(run.start()).start == run.start()
            if (
                words & own
                or page.quoted(run.start())
                or words <= page.words.common | CLOSED
            ):
                continue
            if (opens and not words & CLOSED) or (
                len(words) > 1 and not words & page.words.body_words
            ):
                return True
        return False

    def _opens_with_nobody(self, sentence: Span) -> bool:
        """Tell a sentence about somebody who has no name: a guard at the gate shook his head."""
        found = _SOMEBODY.match(self._page.text, *sentence)
        known = self._words
        if not found or _CAPITAL.search(
            self._page.text, found.end(), min(sentence.end, found.end() + NEAR)
        ):
            return False  # a man called Brian Otieno
        return any(
            word in known.anonymous
            or word in known.private
            or word in known.offices
            or any(word in ranks for ranks in known.ranks.values())
            for word in found["who"].split()
        )

    def _described(self, sentence: Span) -> Span | None:
        """Give the one a sentence opens with by what they run: the woman who has run the house since 2019 walked beside me."""
        found = _WHO_RUNS.match(self._page.text, *sentence)
        if not found or found["deed"] not in self._words.roles:
            return None
        return Span(*found.span())

    def _may_be_human(self, full: Span) -> bool:
        """Tell somebody from a thing that stood where a source stands: he is no wedding."""
        exact = full.of(self._page.text)
        known = self._words
        return any(word[:1].isupper() for word in exact.split()) or any(
            (low := plain(word.strip(",")))
            and (
                low in known.offices
                or low in known.private
                or low in known.anonymous
                or low in known.families
                or low in known.spokes
                or low in known.watchers
                or low in known.ours
                or low in known.sectors
                or low in ("i", "we", "one", "somebody", "someone")
            )
            for word in exact.split()
        )

    def _opening(self, sentence: Span, pronoun: str) -> Span | None:
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
        if found and pronoun in SEXES and _AND_ANOTHER.match(page.text, found.end()):
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

    def _is_word(self, word: str, at: int) -> bool:
        """Tell a common word at the head of a sentence from a name, which has its capital elsewhere too: Alarms sounded."""
        page = self._page
        if word.isupper() or page.sentence(at).start != at:
            return False
        return word.endswith("s") and all(
            page.sentence(place).start == place for place in page.places(plain(word))
        )
