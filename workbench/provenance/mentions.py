"""Who a source is in its own article: the fuller name it goes by, what is said of it, the names around it.

Every answer is words of the article, so that a reviewer can see what it rests on. Whom a pronoun stands for is told by
`pronouns`.
"""

import re
from collections.abc import Iterator, Sequence

from workbench.model import Span
from workbench.provenance.analysis import Mention
from workbench.provenance.antecedents import Antecedents
from workbench.provenance.introductions import AT_HOME, introduced
from workbench.provenance.lay import NEARBY
from workbench.provenance.page import AROUND, CLOSED, NAME, Page
from workbench.provenance.parties import ACTOR, COMPANY, FILMED, HE, PERSON, SHE, plain
from workbench.provenance.record import AUTHORS
from workbench.provenance.stems import stem

REACH = 130
"""Characters after a name in which a pronoun tells whose it is."""

_STAMP = re.compile(r"^\d{1,2}[.:h]\d\d\s+(?=\S)")
"""The time of a line in a ticker is no part of a name."""
_BEFORE = re.compile(r"(?:[\w’'-]+\s+){1,5}$")
_APPOSED = re.compile(
    r"\b(?:the|a|an|(?P<its>[Ii]ts)|his|her|their|our)\s+(?P<office>[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){0,3}?)(?P<of>\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}[\w’'-]+)?,\s+(?:[A-Z][\w’'.-]*\s+){0,3}$"
)
_ACCORDING = re.compile(r"\s*[Aa](?:ccording\s+to|s\s+per)\b")
_OF_SOME_BODY = re.compile(
    r"^,\s+(?:(?:\d{1,3}|[a-z]+),\s+)?(?:of|from|with|for|at|a\s+member\s+of|a\s+volunteer\s+with|on\s+behalf\s+of)\s+(?:the|a|an|our|its)\s+[a-z][\w’'-]*"
)
_LEAD = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]*[ \t]+){0,3}$")
_AFTER = re.compile(
    r"\s*,\s+(?:\d{1,3},\s+)?(?:[^,.;:!?—\n]{3,90})"
    r"|\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s?){1,4}"
    r"|\s+(?:is|was|has\s+been)\s+(?:the|a|an)\s+[^,.;:!?—\n]{3,60}"
)
_AGED = re.compile(r",\s+\d{2},")
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
_THE_BODY = re.compile(r"[Tt]he\s+(?P<body>[a-z]+)")
_NAME_BEFORE = re.compile(r"(?:(?!The\b|In\b|On\b|At\b)[A-Z][\w&’'-]*\s+){1,5}$")
_NAME_AFTER = re.compile(
    r"\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:and\s+)?[A-Z][\w’'-]*){0,3}"
)
_OF_A_HOUSE = re.compile(
    r"(?:[Tt]he|[Aa]n?)\s+(?:[a-z][\w-]*\s+){1,3}of\s+(?:the\s+)?[A-ZÀ-Þ]"
)
_NAMED = re.compile(r",?\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:[ \t]+[A-ZÀ-Þ][\w’'-]+)?)")
_FILMS = re.compile(
    r"[^.;:\n]{0,60}?\b(?:filmed|filming|photographed|photographing|videoed|recorded\s+(?:it|the)|(?:took|taken|takes|made|shot)\s+(?:the|a|this|that|some|her|his)\s+(?:picture|photograph|photo|film|video|clip|footage)s?|(?:her|his)\s+(?:own\s+)?(?:phone|telephone|camera|film|video|clip|drone))\b"
)
_TITLE = re.compile(r"\b(Mr|Sir|Mrs|Ms|Miss|Lady)\.?\s+(?:[A-Z][\w’'-]*\s+)?$")
_KIN = re.compile(
    r"\bwhose\b|\b(?:wife|husband|son|daughter|brother|sister|mother|father|widow|widower|partner)\b"
)
"""Between a name and a pronoun: it may be hers, and not his."""
_PRONOUN = re.compile(r"[^\n]{0,120}?(?<![\w’'])(he|she|his|her)\b", re.IGNORECASE)
SEXES = {"he": HE, "she": SHE}
"""Pronouns that only people go by, and their marks."""
_SHOWS_A_PERSON = frozenset((PERSON, HE, SHE))


class Mentions:
    """The sources of one article."""

    def __init__(self, page: Page, sources: Sequence[Span]) -> None:
        self._page, self._words = page, page.words
        self._sources = sorted(sources)
        self._about: dict[str, tuple[str, ...]] = {}
        self._ours = self._own_people()
        self._names_paper = bool(_PAPER.search(page.text))
        self._antecedents = Antecedents(page, self.marks)

    def mention(self, span: Span, full: Span | None) -> Mention:
        """Read a source at a span; `full` is the fuller name it stands for."""
        called = ""
        if full is None:
            full = self._named_body(span)
        if full is None:
            full = self._antecedents.called(span)
            called = (
                f"{span.of(self._page.text)[4:]} {full.of(self._page.text)}"
                if full
                else ""
            )
        text = _STAMP.sub("", (full or span).of(self._page.text))
        if text[:4] in ("its ", "Its "):
            owner = self._owner(span.start)
            text = owner + text[4:] if owner else text
        proper = capitalised(text)
        ours = self._ours.get(proper[-1]) if proper and text[:1].isupper() else None
        if ours and len(text.split()) <= len(ours[1].split()):
            text = ours[0]  # Kit, whom the article calls "our photographer Kit"
        if text not in self._about:
            self._about[text] = tuple(self._told_of(text))
        about = self._about[text]
        if text.lower() in ("the authors", "its authors") and self._names_paper:
            about = (*about, *AUTHORS)
        if called:
            about = (*about, called)
        pronoun = span.of(self._page.text).lower()
        if full and pronoun in SEXES:
            about = (*about, PERSON, SEXES[pronoun])
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
                words = capitalised(called or own["own"].partition(" ")[2])
                for word in words:
                    found[word] = own["own"], called or word
        return found

    def _near(self, name: str, span: Span) -> set[str]:
        """Collect the names around a source, at every place where the article names it."""
        page = self._page
        proper = capitalised(name)
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
                stem(name.low) for name in page.names(start, end) if not name.is_place
            }
        # neither the paper itself nor where it all happens is anybody's body
        own = {stem(word.lower()) for word in page.metadata.outlet.split()}
        own |= {stem(part) for part in proper}
        return {word for word in found - own if len(word) > 1}

    def _told_of(self, name: str) -> Iterator[str]:
        """Give what the article says of a name: marks, the office before it, "..., who heads the school" after it."""
        proper = capitalised(name)
        if not proper or len(proper[-1]) < 3:
            return
        told_of_it = self._told_of_name(name, proper[-1])
        if _OF_A_HOUSE.match(name):
            # the tenant of Hill End told us; she ...: it is no Hill End that is a woman
            told_of_it = (
                one
                for one in told_of_it
                if one not in _SHOWS_A_PERSON and not one.endswith(AT_HOME)
            )
        yield from told_of_it

    def _told_of_name(self, name: str, last: str) -> Iterator[str]:
        page = self._page
        yield from self.marks(last)
        for at in page.places(last):
            if page.quoted(at):
                continue
            sentence, end = page.sentence(at), at + len(last)
            before = _BEFORE.search(page.text[max(sentence.start, at - 60) : at])
            office = self._office(before.group().split()) if before else ""
            if office:
                yield f"{office} {page.text[at:end]}"
            first = max(sentence.start, at - 80)
            apposed = _APPOSED.search(page.text[first:at])
            if apposed and self.tells(apposed["office"].split()[-1]):
                owner = self._owner(first + apposed.start()) if apposed["its"] else ""
                yield f"{owner}{apposed['office']}{apposed['of'] or ''} {page.text[at:end]}"
            after = _AFTER.match(page.text, end, sentence.end)
            if (
                after
                and _ACCORDING.match(page.text, sentence.start, at)
                and not page.text.startswith(",", after.end())
            ):
                after = None  # according to NNA, the plant leaked
            does = _DOES_THIS.match(page.text, end)
            role = self._words.roles.get(does["deed"], "") if does else ""
            if role and role not in _LOOSE:
                head = name.split(",", maxsplit=1)[0].split()
                yield " ".join([role, *(word for word in head if word[:1].isupper())])
            if _CUSTOMERS.match(page.text, end):
                yield COMPANY
            if after and (
                _OF_SOME_BODY.search(after.group())
                or NEARBY.search(after.group())
                or any(
                    self.tells(word) for word in after.group().replace(",", " ").split()
                )
            ):
                yield page.text[at:end] + after.group()
            yield from self._introduced(sentence, Span(at, end))

    def _owner(self, its: int) -> str:
        """Give the body that an "its" stands for, as a possessive; empty where nobody knows."""
        owner = self._antecedents.owner(its)
        return f"{owner.of(self._page.text)}’s " if owner else ""

    def _introduced(self, sentence: Span, last: Span) -> Iterator[str]:
        """Give what the sentence at a name tells of its bearer by what they do."""
        text, at = self._page.text, last.start
        lead = _LEAD.search(text[max(sentence.start, at - 60) : at])
        start = at - len(lead.group()) if lead else at
        yield from introduced(self._page, Span(start, last.end))
        aged = _AGED.match(text, last.end)
        if aged:
            yield text[at : aged.end()]
        if _FILMS.match(text, last.end, sentence.end):
            yield FILMED

    def marks(self, last: str) -> Iterator[str]:
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
        last = max((i for i, word in enumerate(before) if self.tells(word)), default=-1)
        if last < 0 or not all(word[:1].isupper() for word in before[last + 1 :]):
            return ""
        start = last
        while (
            start
            and (before[start - 1][:1].isupper() or self.tells(before[start - 1]))
            and before[start - 1].lower() not in CLOSED
        ):
            start -= 1
        return " ".join(before[start:])

    def tells(self, word: str) -> bool:
        """Tell a word that says what somebody is: an office, a kind of body, a trade, a relation."""
        low, words = plain(word.strip(",.;:'’")), self._words
        return (
            low in words.offices
            or low in words.sectors
            or low in words.private
            or low in words.families
            or low in words.spokes
        )


def capitalised(name: str) -> list[str]:
    """Give the words of a name that are written with a capital, in lower case, up to the first comma."""
    return [
        low
        for word in name.split(",", maxsplit=1)[0].split()
        if word[:1].isupper() and (low := plain(word.strip(",.()")))
    ]
