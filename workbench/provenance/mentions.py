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

BACK = 3
"""Sentences before a pronoun in which its subject is looked for."""
AROUND = 600
"""Characters around a source in which names are collected, however long its sentence is."""
PARAGRAPHS = 2
"""Line ends between a pronoun and its antecedent: the paragraph before it, not the one before that."""
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

    def mention(self, span: Span, full: Span | None) -> Mention:
        """Read a source at a span; `full` is the fuller name it stands for."""
        text = _STAMP.sub("", (full or span).of(self._page.text))
        proper = _proper(text)
        ours = self._ours.get(proper[-1]) if proper and text[:1].isupper() else None
        if ours and len(text.split()) <= len(ours[1].split()):
            text = ours[0]  # Kit, whom the article calls "our photographer Kit"
        if text not in self._about:
            self._about[text] = tuple(self._told_of(text))
        return Mention(
            text, span, self._about[text], tuple(sorted(self._near(text, span)))
        )

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
            own = page.words.eyes.search(page.text, *place)
            if own and own["own"] and pronoun != "it" and own.end() < source.start:
                return Span(*own.span("own"))
            opening = None if full else self._opening(place, pronoun)
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
        line = page.text.rfind("\n", 0, source.start) + 1
        above = page.text.rfind("\n", 0, max(0, len(page.text[:line].rstrip()))) + 1
        for start, end in ((line, source.start), (above, line)):
            found: dict[str, Span] = {}
            for run in _PERSON.finditer(page.text, max(start, end - AROUND), end):
                name = Span(*run.span("name"))
                words = [plain(word) for word in run["name"].split()]
                while len(words) > 1 and self._tells(words[0]):
                    words.pop(0)  # Teacher Ann Cole
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
        )

    def _is_rival(self, source: Span, full: Span) -> bool:
        """Tell whether a pronoun means somebody else than it was taken for, or nobody knows.

        Another name stands between, it is far off, or the article calls its bearer by the other pronoun.
        """
        page = self._page
        own = {plain(word) for word in full.of(page.text).split()}
        if page.text.count("\n", full.end, source.start) > PARAGRAPHS:
            return True
        wrong = {"he": SHE, "she": HE}.get(source.of(page.text).lower())
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
        if found and words and (pronoun == "it" or len(words) > 1):
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
            line = page.text.rfind("\n", 0, page.sentences[number].start) + 1
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
            if after and any(
                self._tells(word) for word in after.group().replace(",", " ").split()
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
