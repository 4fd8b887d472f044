"""How an article introduces somebody in a sentence: "Ada Poe has lived opposite for forty years", "She teaches there".

Reporters tell who somebody is where they first name them, as often in a sentence as behind a comma. What such a
sentence tells is put into the words that a phrase would use ("resident Ada Poe", "Ada Poe, who teaches there"), and
is read like those. Only sentences whose subject is the name, or a pronoun right after them, tell of it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.model import Span
from workbench.provenance.page import Page
from workbench.provenance.parties import COMPANY, PERSON
from workbench.provenance.patterns import spaced
from workbench.provenance.vocabulary import Table, load

LAY = "resident"
"""What somebody is called who is nobody's voice."""
_FAMILY = "wife|husband|partner|fiancée?|girlfriend|boyfriend|sons?|daughters?|mother|father|parents|child|children|bab(?:y|ies)|brothers?|sisters?|twins|(?:grand|step)\\w+|nephews?|nieces?|aunt|uncle|cousins?"
AT_HOME = ", whose home,"
"""Behind a name: somebody with a kitchen, a fence or a trade, and nobody's voice where no office is told."""
CLAUSE = 90
"""Characters of a clause that are read for whom somebody works."""
LEAD = 80
"""Characters before a name in which it is told that it is no subject."""

_ADVERBS = r"(?:(?:now|still|also|long|once|always|currently|then|both|just|only|herself|himself|[a-z]+ly)\s+){0,2}"
_HAS = r"(?:(?:has|had|have)\s+)?"
_OBJECT = re.compile(
    r"(?:\b(?:of|with|by|from|to|for|and|than|or|behind|like|about|at|in|on|near|says|said)|['’]s?|,)\s+$",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"(?:^|[.!?;:]\s|[”\"]\s)(?:(?:In|At|On|From|By|Since|For|After|Before|Until|Across|Down|Up|Behind|Outside|Inside|Near|Next|Opposite|Two|Three|Most|Every|Last|That|This)\b[^.!?;:”\"]{2,70},\s+)?$"
)
_PRONOUN = re.compile(r"(?:She|He)(?=\s)")
_FROM_WINDOW = re.compile(
    r"\b(?:From|Through|Out\s+of)\s+(?:his|her|their)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:window|kitchen|bedroom|garden|balcony|porch|doorstep|doorway|roof|armchair|bed),?\s+$"
)
_CALLED = re.compile(
    r"\b(?P<what>(?:[a-z][\w’'-]*\s+){0,3}[a-z][\w-]*)(?:,?\s+(?:called|named)|\s+(?:[a-z]+\s+){0,2}?(?:was|is|were))\s+$"
)
"""Before a name: a diver called Ada Poe, the first diver down was Ada Poe."""
_WHO = re.compile(r"(?:,\s+\d{1,3})?,?\s+who(?=\s)")
_A_TRADE = re.compile(
    r",\s+(?:\d{2},\s+)?an?\s+(?:[a-z’'-]+\s+){0,3}?(?P<who>[a-z-]+)(?=,|\.(?:\s|$)|\s+(?:who|whose|in|on|from|by|and)\b)"
)
"""Behind a name: Moses Kato, a boda-boda rider; not an agent for somebody, or of something."""
_HIS_MEN = re.compile(
    r"(?:\s+of\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2})?,?\s+whose\s+(?:men|staff|crews?|company|firm|lorries|trucks|boats|workers|team|clients|customers|drivers|shops?|plants?|ships)\b"
)
"""Behind somebody who has a firm: Ada Poe of Brightways, whose men put up the lights."""
_OTHER = re.compile(r"[A-ZÀ-Þ][\w’'-]+[ \t]+[A-ZÀ-Þ][\w’'-]+")
_REST = re.compile(rf"[^,.;:!?—–“”\"\n]{{0,{CLAUSE}}}")


@dataclass(frozen=True, slots=True)
class Phrasing:
    """What stands right behind a name that is introduced, or right before it."""

    lay: re.Pattern[str]
    serves: re.Pattern[str]
    posts: Mapping[str, re.Pattern[str]]
    among: re.Pattern[str]
    things: re.Pattern[str]
    at_home: re.Pattern[str]
    for_others: frozenset[str]


@cache
def phrasing() -> Phrasing:
    """Give the phrases the workbench comes with."""
    return read_phrasing(load("people.toml"))


def read_phrasing(table: Table) -> Phrasing:
    """Make the patterns of a file's lists."""
    lay, serving = table["lay"], table["serving"]
    losses = "|".join(map(_spaced, lay["losses"]))
    doing = "|".join(lay["doing"].split())
    things = "|".join(lay["things"].split())
    home, done, where = (
        "|".join(map(_spaced, lay[key])) for key in ("home", "done", "where")
    )
    behind = (
        rf"{_HAS}{_ADVERBS}(?:{home}|{done})"
        rf"|(?:has\s+|had\s+)?lost\s+(?:his|her|their)\s+(?:\w+\s+)?(?:{losses})"
        rf"|(?:was|were|had\s+been)\s+{_ADVERBS}(?:(?:out\s+)?(?:{doing})|{where})"
    )
    serves = (
        rf"{_ADVERBS}(?:{'|'.join(serving['present'].split())}|{'|'.join(serving['past'].split())})"
        rf"|(?:has|had)\s+{_ADVERBS}(?:{'|'.join(serving['participles'].split())})"
        rf"|{'|'.join(map(_spaced, serving['phrases']))}"
    )
    return Phrasing(
        re.compile(rf"\s+(?:{behind})\b"),
        re.compile(rf"\s+(?P<clause>(?:{serves})\b)"),
        {
            name: re.compile(
                rf"\s+(?:\w+\s+){{0,4}}?(?:{'|'.join(map(_spaced, told))})\b"
            )
            for name, told in table["posts"].items()
        },
        re.compile(
            rf"\b(?:{'|'.join(map(_spaced, lay['among']))})\s+(?:\w+\s+){{0,3}}?(?:was|were|is|are|stood|sat|came)\s+$",
            re.IGNORECASE,
        ),
        re.compile(rf"['’]s?\s+(?:own\s+)?(?:[a-z]+\s+)?(?:{things})\b"),
        re.compile(
            rf"(?:\s+of\s+(?:[A-Z][\w’'-]*\s+){{1,3}}|\s+)[a-z](?:(?!\b[A-Z][a-z]+\s+[A-Z])[^.;:\n“”\"]){{2,90}}?\b(?:(?:in|on|at|from|outside|behind|over|across|beside|near|next\s+to)\s+(?:his|her)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:{things})"
            rf"|(?:with|and|for|after|beside|without)\s+(?:his|her)\s+(?:[a-z]+\s+){{0,2}}?(?:{_FAMILY})(?![’']))\b"
            rf"|\s+(?:with|and)\s+(?:his|her)\s+(?:[a-z]+\s+){{0,2}}?(?:{_FAMILY})\b(?![’'])"
        ),
        frozenset(serving["for_others"].split()),
    )


def introduced(page: Page, name: Span) -> Iterator[str]:
    """Give what the sentence at a name, and the next one by its pronoun, tell of its bearer, in the words of a phrase."""
    known, sentence = phrasing(), page.sentence(name.start)
    exact = name.of(page.text)
    before = page.text[max(sentence.start, name.start - LEAD) : name.start]
    if known.things.match(page.text, name.end) or known.among.search(before):
        yield f"{LAY} {exact}"
    called = _CALLED.search(before)
    role = _role(page, called["what"]) if called else ""
    if role:
        yield PERSON
        yield f"{role} {exact}"
    trade = _A_TRADE.match(page.text, name.end, sentence.end)
    if known.at_home.match(page.text, name.end) or (
        trade and _is_ones_own(page, trade["who"])
    ):
        yield exact + AT_HOME
    if _FROM_WINDOW.search(before):
        yield f"{LAY} {exact}"
    elif _OBJECT.search(before) and not _ADVERBIAL.search(before):
        return
    who = _WHO.match(page.text, name.end, sentence.end)
    yield from _told_behind(page, who.end() if who else name.end, sentence.end, exact)
    if _HIS_MEN.match(page.text, name.end, sentence.end):
        yield COMPANY
    if before.strip() and not _ADVERBIAL.search(before):
        return
    number = page.number(name.start)
    for following in page.sentences[number + 1 : number + 2]:
        pronoun = _PRONOUN.match(page.text, *following)
        if (
            pronoun
            and page.same_paragraph(sentence, following)
            and not _OTHER.search(page.text, name.end, sentence.end)
        ):
            yield from _told_behind(page, pronoun.end(), following.end, exact)


def _is_ones_own(page: Page, trade: str) -> bool:
    """Tell a trade that no list knows from what somebody is for others: a rider; not a negotiator."""
    known = page.words
    return not any(
        trade in table
        for table in (
            known.offices,
            known.spokes,
            known.sectors,
            known.body_words,
            known.media_words,
            known.anonymous,
            known.watchers,
            known.ours,
            phrasing().for_others,
        )
    )


def _role(page: Page, what: str) -> str:
    """Give the words up to a trade, an office or a private role: the first diver, of "the first diver down"; empty for none."""
    words, known = what.split(), page.words
    last = max(
        (
            at
            for at, word in enumerate(words)
            if word in known.offices or word in known.private
        ),
        default=-1,
    )
    return "" if "of" in words[: last + 1] else " ".join(words[: last + 1])


def _told_behind(page: Page, at: int, end: int, exact: str) -> Iterator[str]:
    known = phrasing()
    if known.lay.match(page.text, at, end):
        yield PERSON
        yield f"{LAY} {exact}"
        return
    for post, told in known.posts.items():
        if told.match(page.text, at, end):
            yield PERSON
            yield f"{post} {exact}"
    serves = known.serves.match(page.text, at, end)
    if serves:
        rest = _REST.match(page.text, serves.start("clause"), end)
        yield PERSON
        yield f"{exact}, who {rest.group() if rest else serves['clause']}"


def _spaced(phrase: str) -> str:
    return spaced(phrase).replace("_", "(?:his|her|their|the)")
