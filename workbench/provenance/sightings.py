"""Own people on the spot: where an article says that somebody of its house saw, counted or tested something themselves."""

import re
from collections.abc import Iterator, Set as AbstractSet

from workbench.model import Span
from workbench.provenance.analysis import Seen, stems
from workbench.provenance.page import Page
from workbench.provenance.parties import plain
from workbench.provenance.staff import TOGETHER

REACH = 600
"""Characters behind own people, and of a sentence, in which it is told what they do there."""
TAIL = 120
"""Characters at the end of a sentence in which a source may stand."""
BEFORE = 60
"""Characters around own people in which it is told that somebody spoke to them, or their name."""

_ANAPHORA = re.compile(
    r"\b(?:it|her|him|them|there|here|this|these|she|they)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_READING = frozenset(
    (
        "opened",
        "read",
        "consulted",
        "checked",
        "studied",
        "leafed",
        "searched",
        "watched",
        "viewed",
        "seen",
        "saw",
        "played",
        "examined",
        "reviewed",
    )
)
_COPIED = re.compile(
    r"\b(?:copied|noted|took|quote|quoted)\s+(?:\w+\s+){0,3}?from\s+(?:it|them)\b"
)
"""What follows stands in a record: I copied from it."""
_VISIT = re.compile(
    r"(?:On|During|After)\s+(?:an?|two|three|several|repeated)\s+(?:[a-z]+\s+)?(?:visits?|walks?|tours?|strolls?)\b(?!\s+(?:to|with)\b)[^,.;:\n]{0,40},\s"
    r"|(?:Standing|Sitting|Walking|Driving|Looking|Peering|Climbing|Coming)\s[^,.;:\n]{2,60},\s+(?:you|one)\s+(?:(?:can|could)\s+(?:still\s+)?(?:see|hear|smell|feel|count|make\s+out)|sees?|saw|notices?|hears?|smells?)\s"
    r"|(?:Seen|Viewed)\s+from\s[^,.;:\n]{2,40},\s"
    r"|(?:An?|One|Another)\s+(?:[a-z]+\s+)?(?:walk|visit|stroll|drive|look|spot\s+check|ride)\s(?!by\b)(?:(?!\bby\b)[^,.;:\n]){0,60}?\b(?:showed|shows|revealed|reveals|found|turned\s+up|confirmed|confirms)\s"
)
"""A visit at the head of a sentence. Whoever wrote the article was there, unless it tells of somebody else's."""
_PERCEIVES = re.compile(
    r"\b(?:saw|seen|watch\w*|witness\w*|counted|measured|filmed|photographed|heard|felt|smell\w*|smelt|timed|tested|weighed|found|noticed|noted|observed|tasted|touched|tried|looked|see|hear|feel|captured|caught)\b"
)
_NEWS = re.compile(
    r"\b(?:has|have|had|will|would|is\s+to|are\s+to|was\s+to|were\s+to)\b"
)
"""What is told so was not seen there: the minister has resigned."""
_BYGONE = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:was|were|been)\s+(?:built|founded|established|erected|born|named|elected|appointed|killed|injured|wounded|arrested|charged|hurt|caused|ordered|fined|sold|sentenced)\b"
    r"|\b(?:died|dead|killed|drowned)\b"
)
"""What nobody sees who comes later: the mill was built in 1961, two people died."""
_USUAL = re.compile(
    r"\b(?:employs?|produces?|supplies|owns?|belongs?|costs?|earns?|pays?|by\s+night|in\s+the\s+night|overnight|ago|since|every|used\s+to|plans?|according|usually|normally|last\s+(?:year|month|week|night))\b"
)
"""What nobody sees by standing somewhere: it employs 300."""
_HAPPENED = re.compile(
    r"\b(?:has|have|had)\s+(?:(?:been|also|now|all|clean|half|almost|nearly|already)\s+){0,2}(?:gone\b|given\s+way|split|cracked|burst|burned|burnt|melted|flooded|snapped|torn|buckled|caved|frozen"
    r"|rusted|toppled|shattered|crumbled|subsided|swollen|fallen\s+(?:in|down|over|on)|come\s+(?:down|off|away|up)|gone\s+(?:through|over))\b"
)
_THING = re.compile(
    r"(?:The|An?|Every|Each|Half|Its|Both)\s+(?:[a-z-]+\s+){1,6}?(?:has|have)\b"
)
"""What a thing shows to whoever stands before it, however it is told: the tarmac has cracked."""
OPENING = 4
"""Words of a sentence among which its subject stands."""
_HEARS = re.compile(
    r"\b(?:heard|hears|listened|listening|present|near\s+enough|(?:stood|standing|sat|sitting|was|were|is|are)\s+(?:right\s+)?(?:beside|next\s+to|behind|in\s+front\s+of|close\s+by|within\s+earshot)|in\s+the\s+(?:room|hall|chamber|gallery|court|courtroom|audience|crowd))\b"
)
_SPOKEN_TO = re.compile(
    r"\b(?:told|tells|telling|asked|to|with|by|from)\s+(?:an?\s+|the\s+|one\s+of\s+the\s+)?$"
)
_GOES_ON_DOING = re.compile(
    r"(?:He|She|They)\s+(?:has\s+|had\s+|also\s+|then\s+|even\s+|[a-z]+ly\s+)?(?P<deed>[a-z]+)\b"
)
_OWN_NAME = re.compile(
    r"[Oo]ur\s+(?:own\s+)?(?:[a-z-]+\s+){0,3}([A-Z][\w’-]+(?:\s+[A-Z][\w’-]+)?)"
)
_WHERE_ONE_LISTENS = frozenset(
    [
        "court",
        "trial",
        "hearing",
        "inquest",
        "inquiry",
        "conference",
        "briefing",
        "meeting",
        "session",
        "debate",
        "speech",
        "lecture",
        "guide",
        "press",
        "chamber",
    ]
)
"""Where own people are told things, or whom they go to hear."""
_PERSON = re.compile(
    r"(?<!in\s)(?<!at\s)(?<!of\s)(?<!on\s)(?<!to\s)\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-ZÀ-Þ][a-zà-ÿ’'-]+[ \t]+[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ]"
)
_WITH = re.compile(
    r"\b(?:met|asked|spoke|talked|interviewed|rang|heard?|listened|(?:with|see|meet)\s+(?:him|her|them))\b"
)
_OF_PLACES = frozenset(("residents", "locals"))
_SPOKE = re.compile(
    r"\b(?:met|asked|spoke|talked|interviewed|called|rang|visited|heard|with)\b"
)
_YOU_SEE = re.compile(
    r"You\s+(?:can|could)\s+(?:still\s+|even\s+|just\s+)?(?:see|hear|smell|feel|make\s+out)\b"
)
_IS_QUOTATION = re.compile(r"[“\"][^”\"\n]{5,600}[”\"]\s*$|[“\"][^”\"\n]{5,600}$")
_TURN = re.compile(
    r"^(?P<who>[A-Z][\w’-]+(?:[ \t]+[A-Z][\w’-]+)?)[ \t]*:[ \t]+", re.MULTILINE
)


def seen(page: Page) -> Iterator[Seen]:
    """Give the places where somebody of a house is on the spot, in their order."""
    found = [*_on_spot(page), *_on_a_visit(page)]
    for place, who in sorted(found, key=lambda one: one[0]):
        if page.quoted(place.start) or _COPIED.search(
            page.text, place.start, min(place.start + BEFORE, len(page.text))
        ):
            continue
        number = page.number(place.start)
        sentence = page.sentences[number]
        following = page.sentences[number + 1 : number + 2]
        within = min(sentence.end, place.start + REACH)
        goes_on = (
            bool(following)
            and page.same_paragraph(sentence, following[0])
            and not _names_another(page, following[0])
            and not _reads(page, Span(place.start, within))
        )
        stays = (
            goes_on
            and _is_scene(page, following[0])
            and _looks_alone(page, place, sentence)
        )
        # our Jess Apples skied the last bit. "You can see it from here": they are hers
        stays = stays or bool(
            following
            and page.same_paragraph(sentence, following[0])
            and _OWN_NAME.match(page.text, place.start)
            and _is_alone(page, Span(place.end, within))
            and (
                _IS_QUOTATION.match(page.text, *following[0])
                or _YOU_SEE.match(page.text, *following[0])
            )
        )
        back = _points_back(page, place.start) and (
            bool(_PERCEIVES.search(page.text, place.start, within))
            or not _BYGONE.search(page.text, *page.sentences[number - 1])
        )
        hears = bool(_HEARS.search(page.text, place.start, within))
        together = TOGETHER.search(page.text, place.start, within)
        # the Courier was let in with other newspapers
        by = page.text[place.start : together.end()] if together else who
        yield Seen(place, sentence, by, back, stays, hears)
        does = _GOES_ON_DOING.match(page.text, *following[0]) if goes_on else None
        if does and does["deed"] in page.words.deeds:
            # our photographer was there. She watched the roof go
            yield Seen(Span(*does.span()), following[0], by, back=True, on=True)
    yield from _told_on_air(page)


def _on_a_visit(page: Page) -> Iterator[tuple[Span, str]]:
    """Give where an article tells of a visit and not whose, and of what is to be seen there: seen from the bridge, ..."""
    for place in _VISIT.finditer(page.text):
        sentence = page.sentence(place.start())
        opens = sentence.start == place.start()
        told = _PERCEIVES.search(place.group()) or _is_scene(
            page, Span(place.end(), sentence.end)
        )
        if opens and told:
            yield Span(*place.span()), "we"


def _is_scene(page: Page, sentence: Span) -> bool:
    """Tell what may be seen where somebody stands from the news of a person or a body: the tower was dark; the minister resigned."""
    known = page.words
    words = {
        plain(word)
        for word in _WORD.findall(
            page.text, sentence.start, min(sentence.end, sentence.start + REACH)
        )[:OPENING]
    }
    if _BYGONE.search(page.text, *sentence) or _USUAL.search(page.text, *sentence):
        return False
    told = _NEWS.search(page.text, *sentence)
    happened = told and (
        _HAPPENED.match(page.text, told.start()) and _THING.match(page.text, *sentence)
    )
    return bool(not told or happened) and all(
        words.isdisjoint(table)
        for table in (known.offices, known.sectors, known.anonymous)
    )


def _is_alone(page: Page, within: Span) -> bool:
    """Tell whether nobody else is told of who may be quoted next: our Ines met the skipper."""
    found = _WORD.findall(page.text, *within)
    words = {plain(word) for word in found}
    return (
        not any(word[0].isupper() for word in found)
        and not _SPOKE.search(page.text, *within)
        and _are_nobody(words, page)
    )


def _are_nobody(words: AbstractSet[str], page: Page) -> bool:
    """Tell whether no word speaks of somebody: an office, a trade, a witness."""
    known = page.words
    tables = known.offices, known.private, known.anonymous, known.spokes
    return all(words.isdisjoint(table) for table in tables)


def _looks_alone(page: Page, place: Span, sentence: Span) -> bool:
    """Tell whether own people look and are not told: nobody is with them, and it is no court and no press conference."""
    rest = Span(place.end, min(sentence.end, place.start + REACH))
    words = {plain(word) for word in _WORD.findall(page.text, *rest)}
    return (
        words.isdisjoint(_WHERE_ONE_LISTENS)
        and not _PERSON.search(page.text, *rest)
        and not _WITH.search(page.text, *rest)
        and _are_nobody(words - _OF_PLACES, page)
    )


def _reads(page: Page, within: Span) -> bool:
    """Tell whether own people read a record, so that what follows stands in it: I opened the ledger."""
    words = {plain(word) for word in _WORD.findall(page.text, *within)}
    return not _READING.isdisjoint(words) and not page.words.records.keys().isdisjoint(
        words
    )


_GOES_ON = re.compile(r"\s+(?:and|but|with|while|as)\s")
"""Behind a comma: more of what is told, and nobody who tells it."""
_TIME = re.compile(r"\b[\w-]+\s+minutes\b")


def _names_another(page: Page, sentence: Span) -> bool:
    """Tell whether somebody or something that may be its source ends a sentence: ..., goes a voice note in the group."""
    start = max(sentence.start, sentence.end - TAIL)
    _, comma, tail = page.text[start : sentence.end].rpartition(",")
    if not comma or _GOES_ON.match(tail):
        return False
    words = {plain(word) for word in _WORD.findall(_TIME.sub("", tail))}
    known = page.words
    return any(
        not words.isdisjoint(table)
        for table in (known.records, known.anonymous, known.offices, known.private)
    )


def _on_spot(page: Page) -> Iterator[tuple[Span, str]]:
    """Give where own people do something, and by what they are called."""
    for place in page.eyes:
        who = "we" if place["elsewhere"] else place["own"] or place["who"]
        if " by " in who:
            who = "we"  # as seen by this newspaper
        yield Span(*place.span()), who.strip()
    for place in page.words.posted.finditer(page.text):
        name = next(house for house in place.groups() if house)
        is_asked = place["crew"] and _SPOKEN_TO.search(
            page.text[max(0, place.start() - BEFORE) : place.start()]
        )
        if page.is_ours(name) and not is_asked:
            yield Span(*place.span()), name.strip()


def _told_on_air(page: Page) -> Iterator[Seen]:
    """Give the turns of own people in a conversation: "our Zuhura has been there", and then "Zuhura: ..."."""
    called = {
        word.lower()
        for own in page.eyes
        if own["own"]
        for word in _OWN_NAME.findall(page.text[own.start() : own.end() + BEFORE])[:1]
        for word in word.split()
    }
    if not called:
        return
    for turn in _TURN.finditer(page.text):
        if turn["who"].lower().split()[-1] in called:
            end = page.text.find("\n", turn.end())
            place = Span(*turn.span("who"))
            for sentence in page.between(
                turn.start(), end if end >= 0 else len(page.text)
            ):
                yield Seen(place, sentence, "we", back=False, on=False)


def _points_back(page: Page, at: int) -> bool:
    """Tell whether a sentence takes up the one before it, by a pronoun or a word of it."""
    number = page.number(at)
    if number < 1 or not page.same_paragraph(
        page.sentences[number - 1], page.sentences[number]
    ):
        return False
    before, words = (
        page.text[one.start : min(one.end, one.start + REACH)]
        for one in page.sentences[number - 1 : number + 1]
    )
    return bool(_ANAPHORA.search(words)) or not stems(words).isdisjoint(stems(before))
