"""Traces of an origin beside what is attributed: own eyes, records that hold something, withdrawals, who owns whom."""

import re
from collections.abc import Collection, Iterator

from workbench.model import Span
from workbench.provenance.analysis import (
    Kinship,
    Mention,
    Seen,
    Shown,
    Withdrawal,
    stems,
)
from workbench.provenance.page import Page
from workbench.provenance.parties import plain, stem

LEAST = 10
"""Characters that a claim has at least."""
SHORT = 14
"""Words of a paragraph that takes something back without telling what: the next one tells."""
LEAD = 60
"""Characters before a record's noun that may belong to its name."""

_ANAPHORA = re.compile(
    r"\b(?:it|her|him|them|there|here|this|these|she|they)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LEAD = re.compile(r"(?:[\w’'-]+\s+){0,4}$")
_ARTICLE = re.compile(r"\b(?:the|an?|its|his|her|their|our)\b", re.IGNORECASE)
_PHRASE = re.compile(r"\s+[^;.\n]+?(?=,|;|\.\s|\.$|$)")
_INTRODUCES = re.compile(
    r"[^,.;!?\n]{0,80}?(?::|,? that\b)\s+|[^.;!?:\n]{0,140}?\bis (?=a (?:notice|note|line|sentence|record|entry) that\s)"
)
_CORRECTION = re.compile(
    r"\A(?:\W*(?:corrected|clarification|kill notice|editor['’]s note)|[^\n]{0,100}?\b(?:correction|withdrawal|withdrawn|retraction|retracted))\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\n+(?:It|This|The|They|These)\b[^\n]*")
_AS_TOLD = re.compile(
    r",\s+as\s+(?P<who>[^,;.:\n]{3,60}?)\s+(?:told|tells|will tell|puts it|put it|has it|says|said|recalls|recalled|noted|notes|confirmed|confirms|explained|explains)\b"
)
_OURSELVES = re.compile(
    r"\b(?:we|our|this (?:newspaper|website|station))\b", re.IGNORECASE
)


def seen(page: Page) -> Iterator[Seen]:
    """Give the places where somebody of a house is on the spot, in their order."""
    found = [
        (place, "we" if place["elsewhere"] else place["own"] or place["who"])
        for place in page.words.eyes.finditer(page.text)
    ]
    for place in page.words.posted.finditer(page.text):
        house = place["house"] or place["staff"] or place["things"]
        if page.is_ours(house):
            found.append((place, house))
    for place, who in sorted(found, key=lambda one: one[0].span()):
        if not page.quoted(place.start()):
            number = page.number(place.start())
            sentence, following = (
                page.sentences[number],
                page.sentences[number + 1 : number + 2],
            )
            goes_on = (
                bool(following)
                and page.same_paragraph(sentence, following[0])
                and bool(
                    page.words.standing.search(page.text, place.start(), sentence.end)
                )
            )
            yield Seen(
                Span(*place.span()),
                sentence,
                who.strip(),
                _points_back(page, place.start()),
                goes_on,
            )


def _points_back(page: Page, at: int) -> bool:
    """Tell whether a sentence takes up the one before it, by a pronoun or a word of it."""
    number = page.number(at)
    if number < 1 or not page.same_paragraph(
        page.sentences[number - 1], page.sentences[number]
    ):
        return False
    before, words = (
        page.sentences[number - 1].of(page.text),
        page.sentences[number].of(page.text),
    )
    return bool(_ANAPHORA.search(words)) or not stems(words).isdisjoint(stems(before))


def shown(page: Page) -> Iterator[Shown]:
    """Give what records are said to hold, and whose word it is after "going by" and its like."""
    for sentence in page.sentences:
        yield from _by_evidence(page, sentence)
        for found in _WORD.finditer(page.text, *sentence):
            if found.group().lower() in page.words.records and not page.quoted(
                found.start()
            ):
                yield from _held(page, sentence, Span(*found.span()))
                yield from _introduced(page, sentence, Span(*found.span()))


def _by_evidence(page: Page, sentence: Span) -> Iterator[Shown]:
    """Read "..., going by the club's log" and "..., as sculptor Carvalho told our secretary"."""
    by = page.words.evidence.search(page.text, *sentence)
    phrase = (
        _PHRASE.match(page.text, by.end(), sentence.end)
        if by and not page.quoted(by.start())
        else None
    )
    if by and phrase:
        place = Span(phrase.start() + 1, phrase.end())
        before = by.start() - sentence.start > LEAST
        claim = Span(
            *((sentence.start, by.start()) if before else (phrase.end(), sentence.end))
        )
        yield Shown(claim, Mention(place.of(page.text), place))
    told = _AS_TOLD.search(page.text, sentence.start + LEAST, sentence.end)
    if told and not page.quoted(told.start()):
        place = Span(*told.span("who"))
        yield Shown(
            Span(sentence.start, told.start()), Mention(place.of(page.text), place)
        )


def _held(page: Page, sentence: Span, noun: Span) -> Iterator[Shown]:
    """Read "the file shows that ..." and "..., as the port log seen by us has it"."""
    verb = page.words.holds.match(page.text, noun.end, sentence.end)
    if not verb:
        return
    begin = _begin(page, sentence, noun)
    what = Mention(
        page.text[begin : verb.start("verb")].strip(" ,"), Span(begin, noun.end)
    )
    if sentence.end - verb.end() > LEAST:
        yield Shown(Span(verb.end(), sentence.end), what)
    before = page.text[sentence.start : begin].rstrip().removesuffix("as").rstrip()
    if begin - sentence.start > LEAST and before.endswith(","):
        yield Shown(Span(sentence.start, begin), what)


def _introduced(page: Page, sentence: Span, noun: Span) -> Iterator[Shown]:
    """Read "the disclosure on the exchange: ..." and "in the register is a notice that ..."."""
    if page.words.records[noun.of(page.text).lower()] == "notice":
        return  # "Morning bulletin: ferry on the sand" is a headline
    follows = _INTRODUCES.match(page.text, noun.end, sentence.end)
    if follows and sentence.end - follows.end() > LEAST:
        begin = _begin(page, sentence, noun)
        yield Shown(
            Span(follows.end(), sentence.end),
            Mention(page.text[begin : noun.end], Span(begin, noun.end)),
        )


def _begin(page: Page, sentence: Span, noun: Span) -> int:
    lead = _LEAD.search(page.text[max(sentence.start, noun.start - LEAD) : noun.start])
    if not lead:
        return noun.start
    # "we have seen the contract": its name begins with its article
    article = max((word.start() for word in _ARTICLE.finditer(lead.group())), default=0)
    return noun.start - len(lead.group()) + article


def withdrawals(page: Page, told: Collection[Span]) -> Iterator[Withdrawal]:
    """Give the sentences that take a report back; what they are about is their paragraph.

    But for the sentences `told` by somebody else, who say what is so instead: "The authority said the wall was sound."
    """
    header = _CORRECTION.match(page.text) or _CORRECTION.match(page.metadata.title)
    for sentence in page.sentences:
        found = page.words.withdrawal.search(page.text, *sentence)
        if found is None or page.quoted(found.start()):
            continue
        if page.words.weak_withdrawal.fullmatch(found.group()) and not header:
            continue
        start, end = (
            page.text.rfind("\n", 0, sentence.start) + 1,
            page.text.find("\n", sentence.end),
        )
        end = end if end >= 0 else len(page.text)
        if len(page.text[start:end].split()) <= SHORT and (
            goes_on := _GOES_ON.match(page.text, end)
        ):
            end = goes_on.end()
        about = " ".join(
            part.of(page.text)
            for part in page.between(start, end)
            if part == sentence or part not in told
        )
        who = "" if header else page.text[sentence.start : found.start()].strip()
        if page.is_ours(who) or _OURSELVES.search(who):
            who = ""
        yield Withdrawal(sentence, who[-80:], tuple(sorted(stems(about))))


def kinships(page: Page) -> Iterator[Kinship]:
    """Give the sentences that say that bodies belong together, with the names and bodies in them."""
    for sentence in page.sentences:
        if page.words.kinship.search(page.text, *sentence):
            names = {stem(plain(found.group())) for found in page.names(*sentence)}
            bodies = {
                stem(low)
                for low in map(plain, _WORD.findall(page.text, *sentence))
                if low in page.words.sectors
            }
            yield Kinship(sentence, tuple(sorted(names | bodies)))


def names(page: Page) -> set[str]:
    """Give the stems of an article's names and of the words for bodies in it."""
    found = {stem(plain(word.group())) for word in page.names(0, len(page.text))}
    found |= {
        stem(low)
        for low in map(plain, _WORD.findall(page.text))
        if low in page.words.sectors
    }
    return {word for word in found if len(word) > 1}
