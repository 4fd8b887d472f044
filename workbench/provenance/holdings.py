"""What records are said to hold, and whose word it is after "going by" and its like, where no verb of saying tells."""

import re
from collections.abc import Iterator

from workbench.model import Span
from workbench.provenance.analysis import Mention, Shown
from workbench.provenance.page import Page
from workbench.provenance.record import is_number

LEAST = 10
"""Characters that a claim has at least."""
LEAD = 60
"""Characters before a record's noun that may belong to its name."""

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LEAD = re.compile(r"(?:[\w’'-]+\s+){0,4}$")
_ARTICLE = re.compile(r"\b(?:the|an?|its|his|her|their|our)\b", re.IGNORECASE)
_PHRASE = re.compile(r"\s+[^;.\n]+?(?=,|;|\.\s|\.$|$)")
_INTRODUCES = re.compile(
    r"[^,.;!?\n]{0,80}?(?::|,? that\b)\s+|[^.;!?:\n]{0,140}?\bis (?=a (?:notice|note|line|sentence|record|entry) that\s)"
)
_AS_TOLD = re.compile(
    r",\s+as\s+(?P<who>[^,;.:\n]{3,60}?)\s+(?:(?:has|have|had|also|later|now|then|himself|herself|itself)\s+){0,2}(?:told|tells|will tell|puts it|put it|has it|says|said|recalls|recalled|noted|notes|confirmed|confirms|explained|explains"
    r"|promised|promises|pledged|announced|announces|ordered|decided|estimated|estimates|calculated|reported|reports|admitted|admits|conceded|concedes|wrote|writes|written|claimed|claims|insisted|insists|predicted|predicts|warned|warns|stated|states|reckons|reckoned|demanded|acknowledged|acknowledges|described|describes|showed|shown|found|established|discovered|counted|measured|observed)\b"
)
_SO_TOLD = re.compile(
    r"(?:^|,\s+|\s)(?:so|or\s+so)\s+(?P<who>they|he|she|everybody|everyone|somebody|someone|people|(?:the|a|an|our|my)\s+[a-z-]+(?:\s+[a-z-]+)?)\s+(?:told|tells?|assured|said|says?)\b(?:\s+(?:us|me))?,?\s*"
)
"""So they told us: what own people are told is not seen."""
_OPENS = re.compile(
    r"\b(?P<who>I|[Ww]e|[Oo]ur\s+\w+|[Tt]his\s+\w+|(?!(?:Then|When|So|But|And|Later|Yesterday|Today|There|Now|As|While)\b)[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,4})\s+(?:(?:have|has|had|then|also)\s+|went\s+\w+\s+and\s+){0,2}\b(?:opened|read|consulted|studied|searched|leafed\s+through|seen|obtained|looked\s+(?:it\s+up\s+)?in|went\s+through)\b"
)
_NONE = re.compile(
    r"\b(?:no|not|nor|neither|never|any|without)\s+(?:one\s+|a\s+|single\s+)?$"
)
"""Before a record's noun: there is none, so nothing stands in it."""
_OWNED = re.compile(
    r"(?:['’]s?|\b(?:its|their|his|her|our|my|own|public|vessel|flight|radar|satellite|sonar|GPS|AIS))\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_RUNS_OUT = frozenset(
    [
        "end",
        "ends",
        "ended",
        "start",
        "starts",
        "started",
        "begin",
        "begins",
        "began",
        "run",
        "runs",
        "ran",
        "stand",
        "stands",
        "stood",
        "cost",
        "costs",
        "come",
        "comes",
        "came",
    ]
)
"""What a lease does and does not tell."""
_CLOCKS = (" later", " ago", " before", " after", " into", " past", " to ", " from ")
"""Behind minutes that are no record."""
_EVERYDAY = frozenset(("track", "tracks", "profile", "profiles"))
"""Records only where they are somebody's: a track has bends, a vessel's track has it at anchor."""
_IT_SHOWS = re.compile(
    r",\s+(?:it|they)\s+(?:shows?|showed|records?|recorded|reads?|lists?|listed|proves?|proved|says?|said|states?|stated|notes?|noted|has\s+it)(?=[.,;]|\s+(?:in|on|under|at|too|further)\b|\s*$)"
)
_IN_IT = re.compile(
    r"(?:(?:In|On|By|From|According\s+to|Under)\s+(?:it|them|this|these)\b,?|(?:What|All)\s+(?:it|they)\s+(?:do(?:es)?\s+)?(?:also\s+)?(?:shows?|says?|makes?\s+(?:clear|plain)|forbids?|proves?|records?|lists?|tells?\s+us|holds?|reveals?|leaves?\s+no\s+doubt\s+of)\s+(?:is|are)(?:\s+that)?)\s+"
)
_TELLS_MORE = re.compile(
    r"(?:tells?\s+(?:another|a\s+different|the\s+(?:whole\s+|rest\s+of\s+the\s+)?)\s*(?:story|tale|truth)|lasts\b|lasted\b|runs?\s+(?:for|to)\b|survives?\b|(?:is|are)\s+(?:headed|dated|short|brief|plain|clear|blunt|unequivocal|explicit|specific)\b|speaks?\s+for\s+(?:itself|themselves)|lies?\s+(?:before|in\s+front\s+of)\s+us|(?:is|are)\s+our\s+only\s+witness)"
)
"""What is said of a record before it is told what it holds: the voicemail lasts 52 seconds."""
_IT = re.compile(
    r"(?:(?:As\s+of|On|By|For|At|In|Under|Beside|Against)\s[^,;:.!?\n]{2,30}?,?\s+(?:it|they)|(?:[A-Z][a-z]+ed\s[^,;:.\n]{2,50},\s+)?(?:[Ii]t|[Tt]hey)|It|They|These|Those)(?:\s+(?:also|even|further))?(?=\s)"
)


def shown(page: Page) -> Iterator[Shown]:
    """Give what records are said to hold, and whose word it is after "going by" and its like."""
    before: tuple[Span, Mention] | None = None
    told_of: tuple[Span, Mention] | None = None
    opened: tuple[Span, Mention] | None = None
    named: tuple[Span, Mention] | None = None
    for sentence in page.sentences:
        found = list(_by_evidence(page, sentence))
        for noun in _WORD.finditer(page.text, *sentence):
            low = noun.group().lower()
            is_known = low in page.words.records or low in _EVERYDAY
            if is_known and not page.quoted(noun.start()):
                found += _held(page, sentence, Span(*noun.span()))
                found += _introduced(page, sentence, Span(*noun.span()))
        told = before or named
        if not found and told and page.same_paragraph(told[0], sentence):
            found += _held_again(page, sentence, told[1])
            found += _held_before(page, sentence, told[1])
        if not found and told_of and page.same_paragraph(told_of[0], sentence):
            found.append(Shown(sentence, told_of[1]))
        if not found and opened and page.same_paragraph(opened[0], sentence):
            found.append(Shown(sentence, opened[1]))
        yield from found
        before = (sentence, found[-1].what) if found else None
        opened = _opened(page, sentence)
        told_of = _told_of(page, sentence)
        named = _last_named(page, sentence)


def _told_of(page: Page, sentence: Span) -> tuple[Span, Mention] | None:
    """Read "The voicemail lasts 52 seconds", "The till roll tells another story": what follows stands in it."""
    more = _TELLS_MORE.search(page.text, *sentence)
    if (
        not more
        or page.quoted(more.start())
        or sentence.end - sentence.start > 2 * LEAD
    ):
        return None
    nouns = [
        noun
        for noun in _WORD.finditer(page.text, sentence.start, more.start())
        if noun.group().lower() in page.words.records
    ]
    if not nouns:
        return None
    place = Span(_begin(page, sentence, Span(*nouns[-1].span())), nouns[-1].end())
    return sentence, Mention(place.of(page.text), place)


def _last_named(page: Page, sentence: Span) -> tuple[Span, Mention] | None:
    """Give the last record that a sentence names: "The authority has published its figures. They show ..."."""
    nouns = [
        noun
        for noun in _WORD.finditer(page.text, *sentence)
        if noun.group().lower() in page.words.records and not page.quoted(noun.start())
    ]
    if not nouns:
        return None
    place = Span(_begin(page, sentence, Span(*nouns[-1].span())), nouns[-1].end())
    return sentence, Mention(place.of(page.text), place)


def _opened(page: Page, sentence: Span) -> tuple[Span, Mention] | None:
    """Read "I opened the council's ledger": what follows stands in it."""
    reads = _OPENS.search(page.text, *sentence)
    if not reads or page.quoted(reads.start()) or not page.is_ours_or_we(reads["who"]):
        return None
    for noun in _WORD.finditer(
        page.text, reads.end(), min(sentence.end, reads.end() + LEAD)
    ):
        if noun.group().lower() in page.words.records:
            begin = _begin(page, sentence, Span(*noun.span()))
            place = Span(begin, noun.end())
            return sentence, Mention(place.of(page.text), place)
    return None


def _held_again(page: Page, sentence: Span, record: Mention) -> Iterator[Shown]:
    """Read "It also lists ..." and "In it, ..." behind a sentence that tells of a record."""
    within = _IN_IT.match(page.text, *sentence)
    if within and sentence.end - within.end() > LEAST:
        yield Shown(Span(within.end(), sentence.end), record)
        return
    it = _IT.match(page.text, *sentence)
    verb = page.words.holds.match(page.text, it.end(), sentence.end) if it else None
    if verb and verb.start("verb") - verb.start() < LEAST:
        yield Shown(sentence, record)


def _held_before(page: Page, sentence: Span, record: Mention) -> Iterator[Shown]:
    """Read "The chase began at 4.11, it shows" behind a sentence that names a record."""
    tail = _IT_SHOWS.search(page.text, sentence.start, sentence.end)
    if tail and tail.start() - sentence.start > LEAST and not page.quoted(tail.start()):
        yield Shown(Span(sentence.start, tail.start()), record)


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
    hearsay = _SO_TOLD.search(page.text, *sentence)
    if hearsay and not page.quoted(hearsay.start()):
        place = Span(*hearsay.span("who"))
        behind = Span(hearsay.end(), sentence.end)
        claim = (
            behind
            if behind.end - behind.start > LEAST
            else Span(sentence.start, hearsay.start())
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
    if not verb or not _is_one(page, sentence, noun):
        return
    family = page.words.records.get(noun.of(page.text).lower())
    if family == "deal" and verb["verb"].lower() in _RUNS_OUT:
        return  # the club's lease ends in March
    begin = _begin(page, sentence, noun)
    what = Mention(
        page.text[begin : verb.start("verb")].strip(" ,"), Span(begin, noun.end)
    )
    if sentence.end - verb.end() > LEAST:
        yield Shown(Span(begin, sentence.end), what)
    before = page.text[sentence.start : begin].rstrip().removesuffix("as").rstrip()
    if begin - sentence.start > LEAST and before.endswith(","):
        yield Shown(Span(sentence.start, begin), what)


def _is_one(page: Page, sentence: Span, noun: Span) -> bool:
    """Tell a record from none, and from a thing of every day."""
    lead = page.text[max(sentence.start, noun.start - LEAD) : noun.start]
    if _NONE.search(lead) or _is_time(page, noun, lead):
        return False
    if noun.of(page.text).lower() == "count" and lead.lower().rstrip().endswith("the"):
        return False  # the count, who had the trees felled
    return noun.of(page.text).lower() not in _EVERYDAY or bool(_OWNED.search(lead))


def _is_time(page: Page, noun: Span, lead: str) -> bool:
    """Tell ten minutes from the minutes of a meeting."""
    before = lead.lower().split()[-1:]
    return noun.of(page.text).lower() == "minutes" and (
        page.text.startswith(_CLOCKS, noun.end) or is_number(before)
    )


def _introduced(page: Page, sentence: Span, noun: Span) -> Iterator[Shown]:
    """Read "the disclosure on the exchange: ..." and "in the register is a notice that ..."."""
    if page.words.records.get(noun.of(page.text).lower(), "notice") == "notice":
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
