"""Whose word it is where the sentence is turned around: the inquest heard from S that C; the figure comes from S; C, it emerged from S.

Here a noun or a verb of learning stands where a verb of saying would, and who says it comes behind.
"""

import re
from typing import NamedTuple

from workbench.model import Attribution, Span
from workbench.provenance.attribution.drafts import ACCORDING
from workbench.provenance.page import Page
from workbench.provenance.parties import plain

LEAST = 3
"""Words that what is said has at least."""

_HEARD_FROM = re.compile(
    r"\b(?:heard|hears|learned|learnt|told|informed|assured)\s+(?:from|by)\s+(?P<who>[^,;:.!?\n]{3,90}?)\s+(?:that|how)\s+"
)
_THUS = re.compile(
    r"(?:(?:^|[:;—–]\s*)(?:[Tt]hat|[Tt]his)(?:['’]s|\s+is|\s+was)|(?<=[”\"])\s*(?:is|was))\s+(?:at\s+least\s+)?(?:how|what|the\s+way)\s+(?P<who>[^,;:.\n]{3,60}?(?:,[^,;:.\n]{3,60},)?)\s+(?:told|tells|said|says|remembers?|remembered|puts?|describes?|described|recalls?|recalled|saw|sees|heard|claims?|claimed|reported|reports|wrote|writes|stated|states|experienced|witnessed)\b"
)
_EMERGED = re.compile(
    r",?\s+(?:it\s+)?(?:emerge[sd]?|transpire[sd]?|appear(?:s|ed)?|follow(?:s|ed)?|is\s+clear|was\s+clear|is\s+evident|is\s+plain)\s+from\s+(?P<who>[^,;:!?\n]{3,110}?)\.?$"
)
_HEARING = re.compile(
    r",\s+(?:the\s+|an?\s+)?(?:court|jury|inquest|tribunal|inquiry|hearing|committee|panel|council|meeting|bench|commission|judge|coroner)\s+(?:heard|was\s+told|learned|learnt)\s+(?:from|by)\s+(?P<who>[^;:!?\n]{3,110}?)\.?$"
)
_FIGURE = re.compile(
    r"\b(?:figure|number|estimate|count|total|toll|sum|date|time|description|information|news|claim|version|report)s?\b[^.;:\n]{0,60}?\b(?:(?:comes?|came|stems?|stemmed|originates?)\s+from|(?:given|supplied|provided|published|released|named|quoted|offered|put\s+out)\s+by)\s+(?P<who>[^,;:!?\n]{3,90}?)\.?$"
)
_COUNTS = r"(?:tally|count|figure|total|toll|estimate|reckoning|number|calculation|sum|version|theory|explanation)"
_TALLY = re.compile(
    rf"^(?P<who>[^,;:.\n]{{3,80}}?)['’]s?\s+(?:own\s+|latest\s+|first\s+|current\s+)?{_COUNTS}\s+(?:is|was|stands\s+at|stood\s+at|comes\s+to|came\s+to|runs\s+to|ran\s+to)\s+"
)
_NO_DOUBT = re.compile(
    r"^[Ff]or\s+(?P<who>[^,;:.\n]{3,80}?),?\s+there\s+(?:is|was|can\s+be|could\s+be)\s+(?:no|little)\s+(?:doubt|question)\s+(?:that|but)\s+"
)
_WHO_FIRST = re.compile(
    r"^It\s+(?:was|is)\s+(?P<who>[^,;:.\n]{3,80}?)\s+who\s+(?:first\s+)?(?:noticed|spotted|saw|found|discovered|raised|reported|pointed\s+out|realised|realized|remembered|heard|worked\s+out)\s+(?:that\s+)?"
)
_HAS_READY = re.compile(
    r"^(?P<who>[^,;:.\n]{3,80}?(?:,[^,;:.\n]{3,60},)?)\s+(?:has|had|gives?|gave|offers?|offered|puts?)\s+(?:the|a|an|his|her|its|their)\s+(?:\w+\s+)?(?:figures?|numbers?|answer|explanation|account|version|reason|estimate|theory|list|verdict|view|date|warning|message|reply)\b[^,;:.\n]{0,40}:\s+"
)
_ITS_IN = re.compile(
    r"^It['’]s\s+(?:all\s+)?in\s+(?P<who>(?:the|today['’]s|yesterday['’]s)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3})[^:.;\n]{0,40}:\s+"
)
_LISTS = re.compile(
    r"^(?P<who>(?:[Tt]he\s+)?(?:[a-z-]+\s+){0,2}(?:[A-Z][\w’'-]*\s*){1,4}|[Tt]he\s+(?:[a-z-]+\s+){0,2}[a-z-]+)\s+(?:lists?|listed|counts?|counted|names?|named)\s+(?=[^,;:.\n]{3,60}\s+as\s+(?:missing|dead|unaccounted|injured|wounded|lost|closed|killed|safe|open|fit|unfit)\b)"
)
_RAN = re.compile(
    r"(?<=[”\"»])\s*,?\s*(?:ran|read|reads|runs|went|goes)\s+(?P<who>(?:the|an?|its|his|her|their|one)\s+[^,;:.\n]{3,90}?)(?=,|;|\.?$|\.\s)"
)
_SHOWED = re.compile(
    r"^(?P<who>[^,;:.\n]{3,80}?(?:,[^,;:.\n]{3,70},)?)\s+(?:showed|shows|pointed\s+out|points\s+out)\s+(?:me\s+|us\s+|reporters\s+|visitors\s+)?(?:the\s+(?:place|spot|hole|point|room|wall|window|corner|beam)\s+)?(?:where|how|that)\s+"
)
_IN_BRACKETS = re.compile(
    r"\s\((?P<mark>source:\s*|according\s+to\s+)?(?P<who>[^()\n]{6,60})\)\.?$",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"[,;]\s+(?:a\s+fact|something|a\s+figure|a\s+point|a\s+charge|that\s+much)\s+(?:that\s+|which\s+)?(?P<who>[^,;:!?\n]{3,80}?)\s+(?:does\s+not|do\s+not|did\s+not|doesn['’]t|would\s+not|cannot|would|could|has|have|had)?\s*(?:dispute|disputed|deny|denied|contest|contested|confirm|confirms|confirmed|concede|concedes|conceded|admit|admits|admitted|acknowledges?|acknowledged)\b"
)


_WAS_THEIRS = re.compile(
    r"(?<=[”\"»])\s*,?\s*(?:was|is)\s+(?P<who>his|her|(?:[A-ZÀ-Þ][\w’'-]*\s){0,2}[A-ZÀ-Þ][\w-]*(?=['’]s))(?:['’]s)?\s+(?:\w+\s+)?(?:verdict|message|answer|reply|comment|explanation|account|summary|conclusion|finding|report|impression|description|memory|response|retort|complaint|word)\b"
)
_AS_SEEN = re.compile(
    r"(?:^|[;:]\s+)[Aa]s\s+(?P<who>he|she|(?:the\s+)?(?:[a-z]+\s+){0,2}(?:[A-ZÀ-Þ][\w’'-]*\s+){1,3})\s*(?:sees|saw|tells|told|puts|put|remembers|remembered|recalls|recalled|has|had|heard)\s+it,\s+"
)


_EXAMINES = r"(?:tested|examined|checked|counted|measured|weighed|inspected|searched|analysed|analyzed|surveyed|sampled|walked|opened|been\s+through|been\s+round|been\s+over|been\s+down|looked\s+at|gone\s+through|gone\s+over)"
_EXAMINED = re.compile(
    rf"^(?P<who>[^,;:.\n]{{3,80}}?(?:,[^,;:.\n]{{3,60}},)?)\s+(?:(?:has|have|had|also|then)\s+){{0,2}}{_EXAMINES}\b[^:;.\n]{{0,90}}:\s+"
)
_EXAMINED_IT = re.compile(
    rf"^(?P<who>[^,;:.\n]{{3,80}}?(?:,[^,;:.\n]{{3,60}},)?)\s+(?:(?:has|have|had|also|then)\s+){{0,2}}{_EXAMINES}\s+(?:it|them|him|her|all\s+of|each|every)\b"
)


_STANDS_IN = re.compile(
    r"\b(?:recorded|listed|entered|noted|logged|registered|timed|given|put|set\s+down|written|described|documented|mentioned|found|shown|certified|stated|appears?|appeared)\b[^,;:.\n]{0,40}?\s+(?:in|on)\s+(?P<who>(?:the|an?|its|his|her|their|[A-Z])\b[^,;:.\n]{0,70}?)(?=[,;.]|$)"
)


_BY_SOMEBODY = (_EXAMINED, _TALLY, _HAS_READY, _SHOWED)
"""Forms in which a thing may stand where somebody would: they hold only of those who can find something out."""


class _Turn(NamedTuple):
    """A form, where what is said stands (before it, behind it, or up to who says it), and words without which it is none."""

    pattern: re.Pattern[str]
    side: str
    hints: tuple[str, ...]


_TURNS = (
    _Turn(_HEARD_FROM, "behind", (" from ", " by ")),
    _Turn(_THUS, "before", (" how ", " what ", " way ")),
    _Turn(_HEARING, "before", (" heard from", " told by", " from ")),
    _Turn(_FIGURE, "through", (" from ", " by ")),
    _Turn(_EMERGED, "before", (" from ",)),
    _Turn(
        _FACT,
        "before",
        (" a fact", " a figure", " a point", " a charge", " something", " much"),
    ),
    _Turn(_LISTS, "behind", (" as ",)),
    _Turn(_ITS_IN, "behind", (": ",)),
    _Turn(_WAS_THEIRS, "before", ("was ", "is ")),
    _Turn(_AS_SEEN, "behind", (" it,",)),
    _Turn(_RAN, "before", ("ran ", "read", "runs ", "went ", "goes ")),
    _Turn(_SHOWED, "behind", (" showed ", " shows ", " point")),
    _Turn(_TALLY, "behind", ("s ", "s’ ")),
    _Turn(_NO_DOUBT, "behind", ("or ",)),
    _Turn(_WHO_FIRST, "behind", (" who ",)),
    _Turn(_HAS_READY, "behind", (": ",)),
    _Turn(_IN_BRACKETS, "before", (")",)),
    _Turn(_EXAMINED, "behind", (": ",)),
    _Turn(_STANDS_IN, "through", (" in ", " on ")),
)


def turned(page: Page, sentence: Span) -> Attribution | None:
    """Give who answers for a sentence that is turned around, None for any other."""
    text = sentence.of(page.text)
    for pattern, side, hints in _TURNS:
        found = pattern.search(text) if any(hint in text for hint in hints) else None
        if not found or page.quoted(sentence.start + found.start()):
            continue
        if pattern in _BY_SOMEBODY and not _can_find(found["who"], page):
            continue
        if (
            pattern is _IN_BRACKETS
            and not found["mark"]
            and not _may_stand_in_brackets(found["who"], page)
        ):
            continue
        if pattern is _STANDS_IN and plain(found["who"].split()[-1]) not in (
            page.words.records
        ):
            continue
        said = {
            "before": Span(0, found.start()),
            "behind": Span(found.end(), len(text)),
            "through": Span(0, found.start("who")),
        }[side]
        if len(said.of(text).split()) >= LEAST:
            return _made(found, said, sentence.start)
    return None


def thus(page: Page, before: Span, sentence: Span) -> Attribution | None:
    """Read "That is how Ann Cole remembers it" and "The chemist tested them", which give the sentence before to somebody."""
    text = sentence.of(page.text)
    examined = _EXAMINED_IT.match(text)
    if examined and not _can_find(examined["who"], page):
        examined = None
    found = _THUS.match(text) or examined
    if not found or page.quoted(sentence.start):
        return None
    told = _made(found, Span(0, 1), sentence.start)
    return Attribution(told.source, told.cue, (before,), ACCORDING, (), ())


def _may_stand_in_brackets(who: str, page: Page) -> bool:
    """Tell a source from an aside: (harbour log), (Colonel Adam Brett); not (see the map), nor (61)."""
    words = [word.strip(",") for word in who.split()]
    known = page.words
    is_record = plain(words[-1]) in known.records and len(words) <= LEAST
    is_named = plain(words[0]) in known.offices and all(
        word[:1].isupper() for word in words
    )
    return len(words) > 1 and (is_record or is_named) and words[0].lower() != "see"


def _can_find(who: str, page: Page) -> bool:
    """Tell whether a subject is somebody with an office, a trade or a body, and not the house itself."""
    words = {plain(word.strip(",")) for word in who.split()}
    known = page.words
    tells = (known.offices, known.private, known.sectors.keys(), known.body_words)
    return not page.is_ours_or_we(who) and any(
        not words.isdisjoint(table) for table in tells
    )


def _made(found: re.Match[str], said: Span, at: int) -> Attribution:
    who = Span(found.start("who"), found.end("who") - found["who"].endswith(","))
    cue = Span(found.start(), max(found.start() + 1, who.start))
    source, verb, content = (
        Span(one.start + at, one.end + at) for one in (who, cue, said)
    )
    return Attribution(source, verb, (content,), ACCORDING, (), ())
