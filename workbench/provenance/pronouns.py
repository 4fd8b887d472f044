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
from workbench.provenance.openings import AND_ANOTHER, AT_PLACE, PERSON, Openings
from workbench.provenance.page import AROUND, CLOSED, NEAR, Page
from workbench.provenance.parties import HE, PRONOUNS, SHE, plain

BACK = 3
"""Sentences before a pronoun in which its subject is looked for."""
PARAGRAPHS = 2
"""Line ends between a pronoun and its antecedent: the paragraph before it, not the one before that."""
FAR = 3_000
"""Characters between a pronoun and its antecedent at most."""
_RUN = re.compile(r"[^\W\d_a-z][\w’'-]*(?:[ \t]+[^\W\d_a-z][\w’'-]*)*")
_FROM_PLACE = re.compile(
    r"\b(?:(?:in|at|near|from|outside|off|around)\s+|(?:in|at|near|on|along|down|up|across|through|into)\s+the\s+)$",
    re.IGNORECASE,
)
_BEHIND_SAID = re.compile(r"[,”\"’?!—–]\s+$")
"""Before a pronoun: what stands there is what they say, and not who they are: maize will last for a week, it says."""
_OF = re.compile(r"\bof\s+(?:the\s+)?$")
_AN_ENGLISHMAN = re.compile(
    r"\b(?:an?|the)\s+(?:[a-z-]+\s+){0,2}[A-Za-z-]+,\s+$|\b(?:heard|hears?|came|comes|comes?)\s+(?:next\s+|first\s+|then\s+)?from\s+$"
)
"""Before a name it shows a person: was an Englishman, Gareth Poole; the inquiry heard from Ann Pugh."""
_DOES = re.compile(
    r",?\s+(?:who\b|whose\b|of\s+[A-Z]|from\s+[A-Z]|an?\s+[a-z]|the\s+[a-z]|(?:(?:has|had|is|was|will|could|would)\s+)?[a-z]+(?:ed|es|s|ing)\b|(?:went|came|took|gave|stood|sat|ran|drove|knew|saw|heard|said|told|thought|held|kept|left|wept|bent|knelt|rose|met|made|got|found|felt|lost|paid|read|wrote|spoke)\b)"
)
"""What only people are told of: a deed, a trade, a home. A name of two words before it is a person's."""
_OWNS = re.compile(
    r"['’]s?\s+(?:own\s+)?(?:[a-z]+\s+)?(?:house|home|barn|garden|farm|shop|kitchen|car|van|boat|wife|husband|son|daughter|mother|father|dog|cat|flat|office|study|studio|workshop|stall)\b"
)
_MET = re.compile(
    r"\b(?:met|asked|interviewed|visited|called|phoned|rang|with|reached|found|accompanied|followed|joined|caught|spoke\s+to|talked\s+to)\s+(?:[a-z]+\s+){0,3}$"
)
_TAKES_UP = re.compile(
    r"the\s+(?:(?:retired|former|elderly|old|young)\s+[a-z-]+|\d{1,3}-year-old(?:\s+[a-z]+)?|(?:father|mother|grandmother|grandfather)\s+of\s+[a-z]+)(?:,\s.*)?",
    re.DOTALL,
)
_TRADE = re.compile(
    r"the\s+(?:[a-z]+\s+)?(?P<who>[a-z-]+(?:er|or|ist|ess|man|woman|ian|ant|ent|ect|ier|eur|on|ef|ot|rd|um|smith|wright|maker|ner))(?:,\s.*)?",
    re.DOTALL,
)
"""The seamstress, a mother of three."""
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
_SHOWN_PERSON = re.compile(r",\s+(?:\d{1,3}\b|who\b|whose\b)")


class Pronouns:
    """The pronouns of one article, and what it says of those they may stand for."""

    def __init__(
        self, page: Page, bearers: Mentions, lexicon: Lexicon | None = None
    ) -> None:
        self._page, self._words, self._bearers = page, page.words, bearers
        self._lexicon = lexicon
        self._opens = Openings(page, bearers)

    def subject(self, source: Span, full: Span | None) -> Span | None:
        """Find whom a pronoun stands for: the subject of its sentence or of those before it, else `full`.

        "Petra Lund knew first. “...,” she told the Dial." Own people who stand nearer than `full` are meant: "Our
        reporter Ndiaye went there. It is quiet, he says."
        """
        human = self._opens.human(source, full)
        if human:
            return human
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
            found = self._in_sentence(place, source, full, pronoun)
            if found:
                return found[0]
        if full is None and pronoun in ("he", "she"):
            return self._only_person(source, pronoun) or self._by_grammar(
                source, pronoun
            )
        return full

    def _in_sentence(
        self, place: Span, source: Span, full: Span | None, pronoun: str
    ) -> tuple[Span | None] | None:
        """Give whom a sentence makes a pronoun stand for, nobody included; None where it doesn't tell."""
        page, is_before = self._page, place.end <= source.start
        if pronoun in SEXES and is_before:
            holds_full = full and place.start <= full.start < place.end
            if not holds_full and self._opens.is_nobody(place):
                return (self._opens.runner(place),)
            told = None if full else self._opens.description(place)
            if told:
                return (self._only_person(told, pronoun),)
        own = page.first_eyes(place)
        if (
            own
            and own["own"]
            and pronoun != "it"
            and own.end() < source.start
            and not (pronoun in SEXES and plain(own["own"].split()[-1]) in _THINGS)
        ):
            return (Span(*own.span("own")),)
        lead = page.text[max(place.start, source.start - NEAR) : source.start]
        if full or (pronoun == "it" and not is_before and _BEHIND_SAID.search(lead)):
            return None
        opening = self._opens.name(place, pronoun)
        if opening is None and pronoun in SEXES:
            opening = self._opens.runner(place)
        return (opening,) if opening and opening.end <= source.start else None

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
                if AND_ANOTHER.search(page.text, *named):
                    return None  # the mayor and the treasurer: either may be meant
                last = capitalised(named.of(page.text).split(",")[0])[-1:]
                wrong = {"she": HE, "he": SHE}[pronoun]
                is_other = bool(last) and wrong in set(self._bearers.marks(last[0]))
                alone = not any(
                    self._opens.is_another(run, place)
                    for run in PERSON.finditer(page.text, named.end, place.end)
                )
                if not alone or is_other:
                    return None
                person = PERSON.search(page.text, *named)
                opens = plain(named.of(page.text).split()[0].strip(","))
                if opens in PRONOUNS and person:
                    # who jumped in after her, Dwayne Sobers, is a chef
                    return Span(person.start(), named.end)
                return named
        return None

    def _is_somebody(self, named: Span) -> bool:
        """Tell a subject that is a person: two names together that are no body's, or a name behind an office."""
        known = self._words
        told = [plain(word.strip(",")) for word in named.of(self._page.text).split()]
        tables = (known.body_words, known.media_words, known.sectors)
        roles = known.offices | known.private | known.titles
        person = PERSON.search(self._page.text, *named)
        if person is None:
            return False
        names = [plain(word) for word in person["name"].split()]
        is_body = any(word in table for word in names for table in tables)
        return not is_body or not roles.isdisjoint(told)

    def described(self, source: Span) -> Span | None:
        """Find whom a description stands for that only takes a name up: the retired postman, the 71-year-old, the old man."""
        if _TAKES_UP.fullmatch(source.of(self._page.text)):
            return self._only_person(source, "")
        trade = _TRADE.fullmatch(self._page.text, *source)
        if not trade or not self._is_trade(trade["who"]):
            return None
        return self._only_person(source, "", above=False)

    def _is_trade(self, low: str) -> bool:
        """Tell a word that may be what somebody is, and nobody's office: the seamstress, the printmaker."""
        known = self._words
        return low in known.private or not any(
            low in table
            for table in (
                known.offices,
                known.sectors,
                known.body_words,
                known.media_words,
                known.records,
                known.spokes,
                known.anonymous,
                known.families,
                known.watchers,
            )
        )

    def is_anybodys(self, source: Span | None) -> bool:
        """Tell a pronoun of which nobody knows whose it is."""
        return (
            source is not None
            and source.of(self._page.text).lower() in SEXES
            and self.subject(source, None) is None
        )

    def _only_person(
        self, source: Span, pronoun: str, *, above: bool = True
    ) -> Span | None:
        """Find the only person named before a pronoun, in its paragraph or else in the one before, who is shown to be one.

        Shown by an office, by a "who" or an age behind the name, or because somebody met or asked them: "I asked Fiona
        Kerr, who inspects accidents".
        """
        page = self._page
        line = page.line(source.start)
        places = [(line, source.start)]
        if above:
            places.append((page.line(page.end_above(line)), line))
        for start, end in places:
            found: dict[str, Span] = {}
            for run in PERSON.finditer(page.text, max(start, end - AROUND), end):
                name = Span(*run.span("name"))
                words = [plain(word) for word in run["name"].split()]
                while len(words) > 1 and self._bearers.tells(words[0]):
                    words.pop(0)  # Teacher Ann Cole
                if _FROM_PLACE.search(
                    page.text, max(0, run.start() - NEAR), run.start()
                ) or self._is_of(run):
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
                    self._opens.is_nobody(one)
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

    def _is_of(self, run: re.Match[str]) -> bool:
        """Tell what something is of from a person: Lake Saimaa; not "the finding of Dr Rautio, an ecologist"."""
        text = self._page.text
        before = text[max(0, run.start() - NEAR) : run.start()]
        return bool(_OF.search(before)) and not (
            plain(run["name"].split()[0]) in self._words.titles
            or _DOES.match(text, run.end("name"))
        )

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
            or plain(name.of(page.text).split()[0]) in self._words.titles
            or _MET.search(page.text[max(0, name.start - 40) : name.start])
            or _AN_ENGLISHMAN.search(page.text[max(0, name.start - 60) : name.start])
            or _OWNS.match(page.text, name.end)
            or _SHOWN_PERSON.match(page.text, name.end)
            or self._page.sentence(name.start).start == name.start
            or (
                not AT_PLACE.search(page.text[max(0, name.start - 12) : name.start])
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
