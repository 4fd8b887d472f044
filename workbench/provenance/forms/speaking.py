"""Whose words a quotation is that stands alone behind a sentence about somebody.

Ivo Brandt was on the quay at dawn. “We have lost eleven boats.” The words are his.
Reporters let somebody enter and then let them speak. Read so only where one person alone is told of: with two in the
sentence before, either may be speaking, and nobody is credited.
"""

import re

from workbench.model import Attribution, Span
from workbench.provenance.page import CLOSED, Page
from workbench.provenance.parties import plain

QUOTED_ALONE = "S. quote"
"""Name of the rule."""
LEAST = 3
"""Words of a quotation that states something."""
LONG = 240
"""Characters of a sentence that lets somebody enter; a longer one tells of too much."""

_ALONE = re.compile(r"\s*(?:“[^“”\n]+”|\"[^\"\n]+\"|«[^«»\n]+»)\s*$")
_ENTERS = re.compile(
    r"(?:(?:On|At|In|By|From|Outside|Inside|Behind|Down|Up|Over|Across|Near|Beside)\s[^,.;:“”\"\n]{2,50},\s+)?"
    r"(?P<who>(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+)?(?:[A-ZÀ-Þ][a-zà-ÿ-]+\s+(?=[a-z]))?(?:[a-zà-ÿ][\w-]*\s+){0,3}(?:[A-ZÀ-Þ][\w’'.-]*)(?:\s+(?:de\s+|van\s+|von\s+|der\s+|al\s+|bin\s+|da\s+|del\s+)*[A-ZÀ-Þ][\w’'.-]*){0,4}(?:,\s+[^,.;:“”\"\n]{2,90},)?|[Tt]he\s+(?:[a-z-]+\s+){0,3}[a-z-]+|He|She)"
    r"\s+(?=(?P<verb>[a-z’']+)\b)"
)
_HE = ("he", "she")
_NAMES = re.compile(r"[^\W\d_a-z][\w’'-]+")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w’'-]*\s+$")
_LIMBS = re.compile(
    r"\b(?:his|her|their)\s+(?:own\s+|left\s+|right\s+|grey\s+|white\s+)?(?:head|eyes|hands?|arms?|face|shoulders?|chair|seat|mother|father|coat|cap|hat|tea|coffee)\b"
)
"""What is of somebody and nobody else: shook her head."""
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|on|near|of|from|to|for|by|the|and)\s+$", re.IGNORECASE
)
_ANOTHER = frozenset(
    [
        "with",
        "told",
        "asked",
        "met",
        "joined",
        "interviewed",
        "beside",
        "alongside",
        "and",
        "between",
        "both",
        "they",
        "them",
        "him",
    ]
)
"""Words by which a second person may be in the sentence."""


def alone(page: Page, before: Span, sentence: Span) -> Attribution | None:
    """Give a quotation that stands alone to the one whom the sentence before lets enter, None where that isn't one person."""
    text = page.text
    if (
        not _ALONE.match(text, *sentence)
        or len(sentence.of(text).split()) < LEAST
        or before.end - before.start > LONG
        or text[before.end - 1] not in ".:"
        or page.quoted(before.start)
    ):
        return None
    enters = _ENTERS.match(text, *before)
    if not enters or not _is_one_person(page, before, enters):
        return None
    who = Span(enters.start("who"), enters.end("who") - enters["who"].endswith(","))
    verb = Span(*enters.span("verb"))
    return Attribution(who, verb, (sentence,), QUOTED_ALONE, (), ())


def _is_one_person(page: Page, before: Span, enters: re.Match[str]) -> bool:
    """Tell whether a sentence is about one person and nobody else."""
    known, who = page.words, enters["who"]
    words = [plain(word.strip(",.")) for word in who.split()]
    head = who.split(",", maxsplit=1)[0]
    people = known.offices | known.private | known.spokes
    is_somebody = (
        words[0] in _HE
        or (head.split()[-1].islower() and words[len(head.split()) - 1] in people)
        or len(_NAMES.findall(head)) > (words[0] == "the")
    )
    if (
        not is_somebody
        or page.is_ours_or_we(head)
        or (not head.split()[-1].islower() and _is_body(page, head))
    ):
        return False
    rest = Span(enters.end("who"), before.end)
    others = {plain(word) for word in _WORD.findall(_LIMBS.sub("", rest.of(page.text)))}
    if not others.isdisjoint(
        people | known.anonymous | known.families | _ANOTHER | known.sectors.keys()
    ):
        return False
    return all(
        plain(name.group()) in CLOSED
        or _BEFORE_PLACE.search(
            page.text, max(rest.start, name.start() - 8), name.start()
        )
        for name in _NAMES.finditer(page.text, *rest)
        if not _follows_name(page.text, name.start())
    )


def _follows_name(text: str, at: int) -> bool:
    """Tell the second word of a name, which is asked of its first."""
    return bool(_NAME_BEFORE.search(text[max(0, at - 30) : at]))


def _is_body(page: Page, head: str) -> bool:
    known = page.words
    lows = {plain(word) for word in head.split()}
    return not lows.isdisjoint(
        known.body_words | known.media_words | known.sectors.keys()
    ) and lows.isdisjoint(known.offices | known.titles)
