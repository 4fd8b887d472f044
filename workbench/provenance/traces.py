"""Traces of an origin beside what is attributed: who takes a report back, who owns whom, which names stand in an article."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from workbench.model import Span
from workbench.provenance.analysis import Kinship, Withdrawal, stems
from workbench.provenance.page import Page
from workbench.provenance.parties import plain
from workbench.provenance.pronouns import Pronouns
from workbench.provenance.stems import stem

SHORT = 14
"""Words of a paragraph that takes something back without telling what: the next one tells."""
SOURCES = 8
"""Sources of one sentence that are looked at."""

_RELEASE = re.compile(
    r"^\W*(?:(?:press|news|media)\s+(?:release|statement|notice)|communiqué|for\s+immediate\s+release|notes?\s+(?:to|for)\s+(?:the\s+)?editors?|(?:press|media)\s+(?:contact|enquiries|inquiries))\b",
    re.IGNORECASE | re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CORRECTION = re.compile(
    r"\A(?:\W*(?:corrected|clarification|kill notice|editor['’]s note)|[^\n]{0,100}?\b(?:correction|withdrawal|withdrawn|retraction|retracted))\b",
    re.IGNORECASE,
)
_HE = re.compile(r"\b(?P<who>[Hh]e|[Ss]he)\b[^.;:\n]{0,30}$")
_WHOSE = re.compile(r"(?P<who>He|She|His|Her)\b")
_GOES_ON = re.compile(r"\n+(?:It|This|The|They|These)\b[^\n]*")
_OURSELVES = re.compile(
    r"\b(?:we|our|this (?:newspaper|website|station))\b", re.IGNORECASE
)


def withdrawals(
    page: Page, told: Collection[Span], pronouns: Pronouns
) -> Iterator[Withdrawal]:
    """Give the sentences that take a report back; what they are about is their paragraph.

    But for the sentences `told` by somebody else, who say what is so instead: "The authority said the wall was sound."
    """
    above = _CORRECTION.match(page.text)
    header = above or _CORRECTION.match(page.metadata.title)
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
        who = page.text[sentence.start : found.start()].strip()
        if header and (above is None or sentence.start >= above.end() or ":" in who):
            who = ""
        pronoun = _HE.search(
            page.text, max(sentence.start, found.start() - 80), found.start()
        )
        named = (
            pronouns.subject(Span(*pronoun.span("who")), None)
            if who and pronoun
            else None
        )
        if named:
            # On Saturday he took it back: what the sentence before says of him
            who = named.of(page.text)
            number = page.number(sentence.start)
            about += " " + " ".join(
                one.of(page.text) for one in page.sentences[max(0, number - 1) : number]
            )
        if page.is_ours(who) or _OURSELVES.search(who):
            who = ""
        yield Withdrawal(sentence, who[-80:], tuple(sorted(stems(about))))


def kinships(
    page: Page, sources: Sequence[Span], pronouns: Pronouns
) -> Iterator[Kinship]:
    """Give the sentences that say that bodies belong together, with the names and bodies in them.

    Whoever says so is not among them: "A conductor owned by Sierra Grid came down, Ben Otieno of Ranch Mutual said."
    Where the words stand within a source, it is the source that belongs to somebody: "Lumira, the daughter of Orbis".
    """
    ends = sorted((source.end, source.start) for source in sources)
    for sentence in page.sentences:
        found = page.words.kinship.search(page.text, *sentence)
        if not found:
            continue
        said_by = [
            Span(start, end)
            for end, start in ends[bisect_right(ends, (sentence.start, 0)) :][:SOURCES]
            if start < sentence.end
        ]
        within = [one for one in said_by if one.start <= found.start() < one.end]
        places = within[:1] or _without(sentence, said_by)
        names = {stem(name.low) for place in places for name in page.names(*place)}
        bodies = {
            stem(low)
            for place in places
            for low in map(plain, _WORD.findall(page.text, *place))
            if low in page.words.sectors
        }
        whose = _WHOSE.match(page.text, *sentence)
        bearer = pronouns.subject(Span(*whose.span("who")), None) if whose else None
        if bearer:
            # His wages are paid by Bellwether
            names |= {stem(name.low) for name in page.names(*bearer)}
        yield Kinship(sentence, tuple(sorted(names | bodies)))


def _without(sentence: Span, left_out: Sequence[Span]) -> list[Span]:
    """Give what is left of a sentence without some spans."""
    left, start = [], sentence.start
    for one in sorted(left_out):
        if one.start > start:
            left.append(Span(start, one.start))
        start = max(start, one.end)
    return [*left, Span(start, sentence.end)] if start < sentence.end else left


def names(page: Page) -> set[str]:
    """Give the stems of an article's names and of the words for bodies in it."""
    found = {stem(name.low) for name in page.names(0, len(page.text))}
    found |= {
        stem(low)
        for low in map(plain, _WORD.findall(page.text))
        if low in page.words.sectors
    }
    # a paper's town is in its name, and in that of half the bodies it tells of
    own = {stem(plain(word)) for word in _WORD.findall(page.metadata.outlet)}
    return {word for word in found - own if len(word) > 1}


def is_release(page: Page) -> bool:
    """Tell whether a text calls itself a press release and names its own outlet: a wire that carries one doesn't."""
    outlet = page.metadata.outlet
    return bool(outlet) and outlet in page.text and bool(_RELEASE.search(page.text))
