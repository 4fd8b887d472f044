"""Sources that stand before a colon and nothing else: "Police: ...", "Mayor Brun (statement): ...", the answers of an interview."""

import re

from workbench.model import Attribution, Span
from workbench.provenance.forms.tables import Forms
from workbench.provenance.page import CLOSED, Page
from workbench.provenance.parties import plain

LABELLED = "S: C"
"""Name of the rule."""
LABEL = 90
"""Characters before a colon that may name a source."""
NAME = 3
"""Words a bare name may have."""
_VERBS = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "am",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "can",
        "could",
        "will",
        "would",
        "shall",
        "should",
        "may",
        "might",
        "must",
    ]
)
_OPENS = '“"„«'
_TAIL = re.compile(
    r",|\s(?:on|in|at|to|by|from|asked|when|after|before|speaking|via|about)\b"
)
_SIGNED = re.compile(
    r"[”\"»]\s*(?P<dash>[-–—]{1,2})\s*(?P<who>[^-–—“”\"\n]{3,90}?)\s*\.?\s*$"
)
STAMP = re.compile(
    r"\s*(?:[-–—•*·]\s+|\d{1,2}[.:h]\d\d(?:\s*(?:[ap]\.?m\.?|GMT|hrs|h))?\s*[-–—:|]?\s+)"
)
"""What stands before a line of a list or a ticker: a dash, a time."""
_LABEL = re.compile(
    r"(?P<who>(?:[Tt]he\s+)?[^\W\d_a-z][^:;.!?“”\"\n]{1,90}?|[A-Z][^:;!?“”\"\n]{1,90}?)\s*(?:\((?P<mark>[^()\n]{2,40})\)\s*)?(?P<colon>:)\s+(?P<said>\S[^\n]{8,})"
)
_ANSWER = re.compile(r"A(?:nswer)?\s*[.:]\s+")
_QUESTION = re.compile(r"^\s*Q(?:uestion)?\s*[.:]\s", re.MULTILINE)
_INTERVIEWED = re.compile(
    r"\b(?:questions\s+(?:for|to)|(?:interview|talk|conversation|chat|interviewed|spoke|speaks|talks|talked|sat\s+down|sits\s+down|met)\s+(?:with|to)|interviewed|asked|met)\s+(?P<who>(?:[a-z]+\s+){0,4}(?:[A-Z][\w’'.-]*\s+){1,5}?[A-Z][\w’'-]*)"
)


def interviewed(page: Page) -> Span | None:
    """Give whom an interview in questions and answers is with, None for no interview or no name."""
    question = _QUESTION.search(page.text)
    found = (
        _INTERVIEWED.search(page.text, 0, question.start() + 1) if question else None
    )
    return Span(*found.span("who")) if found else None


TOLD_US = re.compile(
    r"(?:(?:[Ll]ast|[Tt]his|[Ll]ater|[Oo]n)\s+(?:night|week|month|evening|morning|afternoon|[A-Z][a-z]+day)\s+)?(?P<who>[^:]{3,}?)\s+(?:has\s+)?(?:told|tells|assured|wrote\s+to)(?:\s+(?:us|me))?"
)
"""Last night the mum of three told us: “...”"""


def labelled(
    page: Page, sentence: Span, forms: Forms, guest: Span | None
) -> Attribution | None:
    """Read "Police: ...", "Mayor Ida Brun (statement): ...", "09.12 Harbour office: ..." and the answers of an interview."""
    text = page.text
    answer = _ANSWER.match(text, *sentence)
    if answer and guest:
        said = Span(answer.end(), sentence.end)
        return Attribution(
            guest,
            Span(answer.start(), answer.start() + 1),
            (said,),
            LABELLED,
            (),
            (),
        )
    stamp = STAMP.match(text, *sentence)
    start = stamp.end() if stamp else sentence.start
    found = _LABEL.match(text, start, sentence.end)
    if not found or page.quoted(start) or len(found["who"]) > LABEL:
        return None
    who = _cut(Span(*found.span("who")), text)
    told_us = TOLD_US.fullmatch(text, *who)
    if told_us:
        who = Span(*told_us.span("who"))
    words = [plain(word.strip(",()")) for word in who.of(text).split()]
    has_mark = bool(found["mark"]) and not forms.marks.isdisjoint(
        found["mark"].lower().split()
    )
    is_listed = bool(stamp) and any(word in page.words.sectors for word in words)
    speaks = found["said"][0] in _OPENS
    if not (has_mark or is_listed or _may_speak(who, page, forms, quoted=speaks)):
        return None
    if any(word in CLOSED - {"the", "a", "of", "for", "and"} for word in words):
        return None
    return Attribution(
        who, Span(*found.span("colon")), (Span(*found.span("said")),), LABELLED, (), ()
    )


def signed(page: Page, sentence: Span, forms: Forms) -> Attribution | None:
    """Read “...” — Ida Brun, mayor of Marn."""
    found = _SIGNED.search(page.text, *sentence)
    if not found or not page.quoted(found.start()):
        return None
    who = Span(*found.span("who"))
    if not _may_speak(_cut(who, page.text), page, forms, quoted=True):
        return None
    said = Span(sentence.start, found.start() + 1)
    return Attribution(who, Span(*found.span("dash")), (said,), LABELLED, (), ())


def _cut(who: Span, text: str) -> Span:
    """Leave out where and when somebody spoke: "Mayor Ida Brun on Radio Marn: ..."."""
    tail = _TAIL.search(text, *who)
    return Span(who.start, tail.start()) if tail else who


def _may_speak(who: Span, page: Page, forms: Forms, *, quoted: bool) -> bool:
    """Tell a source from what a headline is about: any name before a quotation, else somebody with an office or the police."""
    named, known = who.of(page.text).split(), page.words
    if not named:
        return False
    words = [plain(word.strip(",()")) for word in named]
    roles = known.offices | known.spokes | known.private
    if not _VERBS.isdisjoint(words):
        return False  # the winner could laugh: "..."
    has_role = not roles.isdisjoint(words)
    if quoted and (
        has_role
        or any(word in known.sectors for word in words)
        or (len(words) <= NAME and all(word[:1].isupper() for word in named))
    ):
        return True
    last = words[-1]
    is_person = (
        has_role
        and len(words) > 1
        and named[-1][:1].isupper()
        and last not in known.body_words | known.sectors.keys() | roles
    )
    return is_person or last in forms.heads
