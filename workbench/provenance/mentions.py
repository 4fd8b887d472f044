"""Who a source is in its own article: the name a pronoun stands for, what is said of it, the names around it.

There is no coreference model. Every answer is words of the article, looked for within a few sentences, so that a
reviewer can see what it rests on.
"""

import re
from collections.abc import Iterator, Sequence

from workbench.model import Span
from workbench.provenance.analysis import Mention
from workbench.provenance.page import CLOSED, NAME, Page
from workbench.provenance.parties import ACTOR, HE, PERSON, SHE, plain, stem
from workbench.provenance.phrase import COMPANY, NEARBY as NEIGHBOURHOOD
from workbench.provenance.record import AUTHORS

BACK = 3
"""Sentences before a pronoun in which its subject is looked for."""
AROUND = 600
"""Characters around a source in which names are collected, however long its sentence is."""
PARAGRAPHS = 2
"""Line ends between a pronoun and its antecedent: the paragraph before it, not the one before that."""
FAR = 3_000
"""Characters between a pronoun and its antecedent at most."""
REACH = 130
"""Characters after a name in which a pronoun tells whose it is."""

_SUBJECT = re.compile(
    r"(?:(?:the|The|a|A|an|An)\s+(?:[a-z][\w-]*\s+){0,3})?(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'.-]*){0,3})(?=[\s,])"
)
_STAMP = re.compile(r"^\d{1,2}[.:h]\d\d\s+(?=\S)")
"""The time of a line in a ticker is no part of a name."""
_RUN = re.compile(r"[^\W\d_a-z][\w’'-]*(?:[ \t]+[^\W\d_a-z][\w’'-]*)*")
_BODY = re.compile(r"[Tt]he\s+((?:[\w-]+\s+){0,3}?([\w-]+))\b")
_BEFORE = re.compile(r"(?:[\w’'-]+\s+){1,5}$")
_APPOSED = re.compile(
    r"\b(?:the|a|an|its|his|her|their|our)\s+(?P<office>[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){0,3}),\s+(?:[A-Z][\w’'.-]*\s+){0,3}$"
)
_AFTER = re.compile(
    r"\s*,\s+(?:[^,.;:!?—\n]{3,90})"
    r"|\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s?){1,4}"
    r"|\s+(?:is|was|has\s+been)\s+(?:the|a|an)\s+[^,.;:!?—\n]{3,60}"
)
_PERSON = re.compile(
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:[ \t]+(?:[A-ZÀ-Þ]\.|(?:de|van|von|der|del|da|al|bin|den)(?=[ \t]))){0,2}(?:[ \t]+[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ]){1,2})(?!['’\w])"
)
_PAPER = re.compile(
    r"\b(?:study|paper|preprint|article)\b|\b(?:Journal|Annals|Proceedings|Letters|Transactions|Review|Archives)\b"
)
_DOES_THIS = re.compile(
    r"\s+(?:(?:has|had|now|still|also|once)\s+){0,2}(?P<deed>[a-z]+)\s+(?:the|a|an|in|at|on|for|[A-Z])"
)
_LOOSE = frozenset(
    [
        "head",
        "leader",
        "chair",
        "manager",
        "spokesperson",
        "owner",
        "designer",
        "engineer",
    ]
)
"""What anybody may do for once, where it isn't told who they are by it: she led the way."""
_CUSTOMERS = re.compile(
    r"(?:['’]s?)?\s+(?:(?:has\s+|had\s+)?(?:told|tells|informed|assured|warned|advised|promised|wrote\s+to|emailed|texted)\s+)?(?:its\s+)?(?:customers|shareholders|subscribers|investors|clients|policyholders|franchisees)\b"
)
_SOMEBODY = re.compile(
    r"(?:An?|One|Another|The|My|Our|His|Her)\s+(?P<who>(?:[a-z-]+\s+){0,2}[a-z-]+)(?![\w’'-]|,?\s+[A-Z])"
)
_CAPITAL = re.compile(r"\b[A-Z]")
_WHO_RUNS = re.compile(
    r"The\s+(?:[a-z-]+\s+){0,3}?[a-z-]+\s+who\s+(?:(?:now|still|has|had|long|also)\s+){0,2}(?P<deed>[a-z]+)\s+(?:the|this|that|a|an|its|our)\s+[a-z]+"
)
_SEXES = {"he": HE, "she": SHE}
_THE_BODY = re.compile(r"[Tt]he\s+(?P<body>[a-z]+)")
_NAME_BEFORE = re.compile(r"(?:(?!The\b|In\b|On\b|At\b)[A-Z][\w&’'-]*\s+){1,5}$")
_NAME_AFTER = re.compile(
    r"\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:and\s+)?[A-Z][\w’'-]*){0,3}"
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
_PLACE = re.compile(r"\b(?:in|at|near)\s+(?:the\s+)?$")
NEARBY = 20
"""Characters before a name in which it is told that it is a place."""
_NAMED = re.compile(r",?\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:[ \t]+[A-ZÀ-Þ][\w’'-]+)?)")
_MET = re.compile(
    r"\b(?:met|asked|interviewed|visited|called|phoned|rang|with|reached|found|accompanied|followed|joined|caught|spoke\s+to|talked\s+to)\s+(?:[a-z]+\s+){0,3}$"
)
_SHOWN_PERSON = re.compile(r",\s+(?:\d{1,3}\b|who\b|whose\b)")
_TITLE = re.compile(r"\b(Mr|Sir|Mrs|Ms|Miss|Lady)\.?\s+(?:[A-Z][\w’'-]*\s+)?$")
_KIN = re.compile(
    r"\bwhose\b|\b(?:wife|husband|son|daughter|brother|sister|mother|father|widow|widower|partner)\b"
)
"""Between a name and a pronoun: it may be hers, and not his."""
_PRONOUN = re.compile(r"[^\n]{0,120}?(?<![\w’'])(he|she|his|her)\b", re.IGNORECASE)


class Mentions:
    """The sources of one article."""

    def __init__(self, page: Page, sources: Sequence[Span]) -> None:
        self._page, self._words = page, page.words
        self._sources = sorted(sources)
        self._about: dict[str, tuple[str, ...]] = {}
        self._ours = self._own_people()
        self._names_paper = bool(_PAPER.search(page.text))

    def mention(self, span: Span, full: Span | None) -> Mention:
        """Read a source at a span; `full` is the fuller name it stands for."""
        if full is None:
            full = self._named_body(span)
        text = _STAMP.sub("", (full or span).of(self._page.text))
        proper = _proper(text)
        ours = self._ours.get(proper[-1]) if proper and text[:1].isupper() else None
        if ours and len(text.split()) <= len(ours[1].split()):
            text = ours[0]  # Kit, whom the article calls "our photographer Kit"
        if text not in self._about:
            self._about[text] = tuple(self._told_of(text))
        about = self._about[text]
        if text.lower() in ("the authors", "its authors") and self._names_paper:
            about = (*about, *AUTHORS)
        pronoun = span.of(self._page.text).lower()
        if full and pronoun in _SEXES:
            about = (*about, PERSON, _SEXES[pronoun])
        return Mention(text, span, about, tuple(sorted(self._near(text, span))))

    def _named_body(self, span: Span) -> Span | None:
        """Give the only name before "the authority" that ends or begins with that word: the Prudential Conduct Authority."""
        page = self._page
        called = _THE_BODY.fullmatch(page.text, *span)
        if not called or called["body"].lower() not in self._words.body_words:
            return None
        word = called["body"].capitalize()
        found: dict[str, Span] = {}
        for at in page.places(word.lower()):
            if at >= span.start or page.text[at : at + len(word)] != word:
                continue
            before = _NAME_BEFORE.search(page.text[max(0, at - 80) : at])
            after = _NAME_AFTER.match(page.text, at + len(word))
            start = at - len(before.group()) if before else at
            if before or after:
                name = Span(start, after.end() if after else at + len(word))
                found.setdefault(name.of(page.text), name)
        return next(iter(found.values())) if len(found) == 1 else None

    def _own_people(self) -> dict[str, tuple[str, str]]:
        """Give the house's own people by their names, each with what the article calls them and the name."""
        page = self._page
        found: dict[str, tuple[str, str]] = {}
        for own in page.eyes:
            if own["own"]:
                name = _NAMED.match(page.text, own.end("own"))
                called = name["name"] if name else ""
                words = _proper(called or own["own"].partition(" ")[2])
                for word in words:
                    found[word] = own["own"], called or word
        return found

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
                pronoun in _SEXES
                and place != page.sentences[number]
                and not (full and place.start <= full.start < place.end)
                and self._opens_with_nobody(place)
            )
            if is_another:
                return self._described(place)
            own = page.first_eyes(place)
            if own and own["own"] and pronoun != "it" and own.end() < source.start:
                return Span(*own.span("own"))
            opening = None if full else self._opening(place, pronoun)
            if opening is None and full is None and pronoun in _SEXES:
                opening = self._described(place)
            if opening and opening.end <= source.start:
                return opening
        if full is None and pronoun in ("he", "she"):
            return self._only_person(source, pronoun)
        return full

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
                while len(words) > 1 and self._tells(words[0]):
                    words.pop(0)  # Teacher Ann Cole
                if _FROM_PLACE.search(
                    page.text, max(0, run.start() - NEARBY), run.start()
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
                last = _proper(name.of(page.text))[-1]
                wrong = HE if pronoun == "she" else SHE
                return (
                    name
                    if self._is_person(name) and wrong not in set(self._marks(last))
                    else None
                )
        return None

    def _is_person(self, name: Span) -> bool:
        """Tell whether a name is shown to be a person's where it stands."""
        page = self._page
        before = page.text[max(0, name.start - 40) : name.start].split()
        return bool(
            (before and self._tells(before[-1]))
            or (
                before[-1:] in (["is"], ["was"])
                and len(before) > 1
                and self._tells(before[-2])
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
        proper = _proper(full.of(page.text))
        if wrong and proper and wrong in set(self._marks(proper[-1])):
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
            self._page.text, found.end(), min(sentence.end, found.end() + NEARBY)
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
        found = _SUBJECT.match(page.text, *sentence)
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
            is_thing = page.text.startswith(" of ", found.end("name"))
            found = None if is_thing else found
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

    def _near(self, name: str, span: Span) -> set[str]:
        """Collect the names around a source, at every place where the article names it."""
        page = self._page
        proper = _proper(name)
        found: set[str] = set()
        for place in (span.start, *(page.places(proper[-1]) if proper else ())):
            number = page.number(place)
            if number < 0:
                continue
            first = page.sentences[max(0, number - 2)].start
            line = page.line(page.sentences[number].start)
            start = max(first, line, place - AROUND)
            end = min(page.sentences[number].end, place + AROUND)
            found |= {
                stem(plain(word.group()))
                for word in page.names(start, end)
                if not _PLACE.search(
                    page.text, max(0, word.start() - NEARBY), word.start()
                )
            }
        # neither the paper itself nor where it all happens is anybody's body
        own = {stem(word.lower()) for word in page.metadata.outlet.split()}
        own |= {stem(part) for part in proper}
        return {word for word in found - own if len(word) > 1}

    def _told_of(self, name: str) -> Iterator[str]:
        """Give what the article says of a name: marks, the office before it, "..., who heads the school" after it."""
        proper = _proper(name)
        if not proper or len(proper[-1]) < 3:
            return
        page = self._page
        yield from self._marks(proper[-1])
        for at in page.places(proper[-1]):
            if page.quoted(at):
                continue
            sentence, end = page.sentence(at), at + len(proper[-1])
            before = _BEFORE.search(page.text[max(sentence.start, at - 60) : at])
            office = self._office(before.group().split()) if before else ""
            if office:
                yield f"{office} {page.text[at:end]}"
            apposed = _APPOSED.search(page.text[max(sentence.start, at - 80) : at])
            if apposed and self._tells(apposed["office"].split()[-1]):
                yield f"{apposed['office']} {page.text[at:end]}"
            after = _AFTER.match(page.text, end, sentence.end)
            does = _DOES_THIS.match(page.text, end)
            role = self._words.roles.get(does["deed"], "") if does else ""
            if role and role not in _LOOSE:
                head = name.split(",", maxsplit=1)[0].split()
                yield " ".join([role, *(word for word in head if word[:1].isupper())])
            if _CUSTOMERS.match(page.text, end):
                yield COMPANY
            if after and (
                NEIGHBOURHOOD.search(after.group())
                or any(
                    self._tells(word)
                    for word in after.group().replace(",", " ").split()
                )
            ):
                yield page.text[at:end] + after.group()

    def _marks(self, last: str) -> Iterator[str]:
        """Tell a person by pronouns and titles, and somebody the story is about from a mere label."""
        page = self._page
        sexes: set[str] = set()
        for at in page.places(last):
            end = at + len(last)
            title = _TITLE.search(page.text[max(0, at - 30) : at])
            after = _PRONOUN.match(page.text[end : end + REACH])
            if title:
                sexes.add(HE if title[1] in ("Mr", "Sir") else SHE)
            elif (
                after
                and not page.quoted(end + after.start(1))
                and not _KIN.search(after.group())
                and all(
                    plain(word) in CLOSED for word in NAME.findall(after.group(), 2)
                )
            ):
                sexes.add(HE if after[1].lower() in ("he", "his") else SHE)
            if not any(source.start <= at < source.end for source in self._sources):
                yield ACTOR
        if sexes:
            yield PERSON
        if len(sexes) == 1:
            yield sexes.pop()

    def _office(self, before: list[str]) -> str:
        """Give the office with its body that leads up to a name: of "On Monday the fire chief Maren" "fire chief Maren".

        Between office and name stand only names: in "the mayor told Tidewater" the mayor is somebody else.
        """
        last = max(
            (i for i, word in enumerate(before) if self._tells(word)), default=-1
        )
        if last < 0 or not all(word[:1].isupper() for word in before[last + 1 :]):
            return ""
        start = last
        while (
            start
            and (before[start - 1][:1].isupper() or self._tells(before[start - 1]))
            and before[start - 1].lower() not in CLOSED
        ):
            start -= 1
        return " ".join(before[start:])

    def _tells(self, word: str) -> bool:
        low, words = plain(word.strip(",.;:'’")), self._words
        return (
            low in words.offices
            or low in words.sectors
            or low in words.private
            or low in words.families
            or low in words.spokes
        )


def _proper(name: str) -> list[str]:
    """Give the words of a name that are written with a capital, in lower case, up to the first comma."""
    return [
        low
        for word in name.split(",", maxsplit=1)[0].split()
        if word[:1].isupper() and (low := plain(word.strip(",.()")))
    ]
