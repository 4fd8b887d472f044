"""Whether somebody who says a thing has it from somebody else, as their own sentence tells: "as per the hospital".

A mayor who repeats the fire chief's figure is no second origin beside the chief. Anything that may be such a relay is
taken for one: it costs an origin at most, and never makes one.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.page import Page
from workbench.provenance.parties import PRONOUNS, plain
from workbench.provenance.stems import stem

AFTER = 600
"""Characters of the next sentence that are searched."""
_WORDS = re.compile(r"[^\W\d_][\w’'-]*|\d+")

_HAS = r"(?:(?:has|have|had|would|also|already|later|then|now|earlier|so|himself|herself|itself|themselves)\s+|['’]d\s+){0,3}"
_TOLD = (
    r"(?:said|says|told|tells|put|puts|showed|shown|shows|reported|reports|revealed|reveals|wrote|written|writes|announced"
    r"|stated|states|claimed|claims|admitted|established|found|confirmed|broadcast|aired|published|posted|recorded|noted"
    r"|described|pointed\s+out|made\s+clear|explained|informed|heard|learned|learnt|read|seen|saw|been\s+told|been\s+informed)"
)
_MEDIA = r"(?:television|telly|tv|radio|news|internet|web|wireless|papers?|newspapers?|press|facebook|twitter|telegram|whatsapp|youtube|tiktok)"
_WORD_OF = r"(?:figures?|numbers?|counts?|tally|tallies|toll|estimates?|words?|account|version|report|reports|statement|findings?|assessment|story|telling|information|reporting|pictures|footage)"
_IT = r"(?:it|this|that|so|as\s+much|them|all\s+of\s+it|all\s+this|the\s+\w+|his\s+\w+|her\s+\w+|their\s+\w+)"

_AS_TOLD = re.compile(
    rf"(?<![\w'’])as\s+(?P<who>(?!if\b|soon\b|long\b|far\b|well\b)[^,;.:!?\n]{{2,60}}?)\s+{_HAS}{_TOLD}\b",
    re.IGNORECASE,
)
_RELAYS = re.compile(
    rf"\bas\s+per\b|\baccording\s+to\b"
    rf"|\b(?:quoting|citing|echoing|repeating|relaying|paraphrasing|parroting|invoking)\b"
    rf"|\b(?:quoted|cited|echoed|repeated|relayed|parroted)\s+(?=the\b|a\b|an\b|what\b|his\b|her\b|their\b|[A-Z])"
    rf"|\b(?:pass|passes|passed|passing)\s+(?:{_IT}\s+)?(?:on|along)\b"
    rf"|\b(?:had|has|have|having|got|gets|heard|hears|learned|learnt|knew|knows|know|known|took|takes|taken|read)\s+{_IT}(?:,\s+(?:he|she|they|it)\s+\w+,)?\s+(?:\w+\s+)?(?:from|off|via|through|second[\s-]?hand)\b"
    rf"|\b(?:saw|seen|heard|read|watched|learned|learnt)\s+(?:{_IT}\s+|about\s+{_IT}\s+|of\s+{_IT}\s+)?(?:on|in|from|over)\s+(?:the\s+|his\s+|her\s+|a\s+)?{_MEDIA}\b"
    rf"|\bread\s+(?:{_IT}|about\s+{_IT}|of\s+{_IT})\s+(?:in|on)\s+the\s+\w+|\bso\s+I\s+know\b|\bthat['’]s\s+how\s+I\s+know\b"
    rf"|\b(?:what|that\s+which|everything|all)\s+(?:he|she|they|it|I|we|(?:the\s+)?\w+(?:\s+\w+)?)\s+{_HAS}(?:told|said\s+to|been\s+told|been\s+informed|read\s+(?:in|on)|seen\s+on)\b"
    rf"|\b(?:referring|pointing|alluding|pointed|referred|refers|points)\s+to\s+(?:what\b|(?:\S+\s+){{0,3}}?{_WORD_OF}\b)"
    rf"|\b(?:in|by|from|on|using|reading\s+out|read\s+out|reads\s+out)\s+(?:the\s+)?(?:[\w-]+\s+){{0,3}}?[\w-]+['’]s?\s+(?:own\s+)?{_WORD_OF}\b"
    rf"|\b(?:told|tells|telling|tell|rung|rang|rings|called|calls|phoned|phones|texted|informed|informs|briefed|assured|assures|written\s+to|wrote\s+to|writes\s+to|messaged|alerted|notified)\s+(?:him|her|them|me)\b"
    rf"|\b(?:I|he|she|we|they)(?:['’](?:m|ve|re|d|s)|\s+(?:am|are|was|were|is|has|had|have|has\s+been|had\s+been|have\s+been))\s+(?:been\s+)?(?:just\s+)?(?:told|informed|briefed|assured|advised|given\s+to\s+understand)\b"
    rf"|\bI\s+(?:only\s+)?(?:hear|read|gather|understand|have\s+heard|heard|have\s+read)\s+(?:that\b|from\b|[^,.;]{{0,30}}(?:in|on)\s+(?:the\s+)?{_MEDIA}\b)"
    rf"|\b(?:saw|seen|watched|watching)\s+[^,.;:]{{0,40}}?\b(?:pictures|footage|video|film|clip|coverage|reports?|broadcast|bulletin|post)\b"
    rf"|\bit\s+(?:was|is|has\s+been)\s+(?:on|in)\s+(?:the\s+)?{_MEDIA}\b|\bwhat\s+(?:I|we)\s+hear\b"
    rf"|\b(?:having\s+(?:spoken|talked)\s+(?:to|with)|after\s+(?:a|the|his|her|their)\s+(?:\w+\s+)?(?:call|word|talk|briefing|conversation|meeting)\s+(?:from|with|by)|briefed\s+by|relying\s+on|trusting|crediting|thanking)\b"
    rf"|\bhaving\s+(?:heard|read|got|had|learned|learnt)\s+(?:it|this|that|so|as\s+much)\b|\b[Ww]ord\s+from\b|\binformation\s+(?:came|comes)\s+from\b|\b(?:his|her|its|their)\s+only\s+(?:information|source|knowledge)\b"
    rf"|(?<=,)\s+per\s+(?=the\b|[A-Z])|\bin\s+(?:the\s+)?[\w\s-]{{2,40}}['’]s?\s+name\b"
    rf"|\b(?:from|by|on|after)\s+what\s+(?:he|she|they|I|we)\s+{_HAS}(?:heard|hears?|read|gathered|learned|learnt)\b"
    rf"|\b(?:by\s+way\s+of|at\s+second\s+hand|second-hand|secondhand|on\s+the\s+word\s+of|in\s+the\s+words\s+of|on\s+the\s+authority\s+of|by\s+courtesy\s+of|courtesy\s+of)\b",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    r"(?P<by>[\w’'-]+)\s+(?:has|have|had)\s+(?:(?:[a-z]+ly|also|once|already|since|first|earlier|later)\s+)?(?:told|said|described|written|reported|claimed|informed|warned|noted|recorded|stated|announced|mentioned|explained|confirmed|admitted|complained|assured|testified|radioed|phoned|texted)\b"
    r"|\b[Ww]ord\s+(?:has|had)\s+(?:come|gone|got|reached)\b|\b(?:he|she|they|it|I|we)\s+(?:understood|understands|gathered|gathers|learned|learnt|heard),?\s+(?:from|via|through)\b"
)
"""In what somebody says: what follows is somebody else's word; group `by` is a word of whoever tells it."""
_THEMSELVES = frozenset(("he", "she", "it", "they", "i", "we", "who", "which"))
_HAD_IT = re.compile(
    r"\b(?:had|has|have|got|heard|learned|learnt|knew|knows)\s+(?:it|this|that|so\s+much),\s+(?:he|she|they|it)\s+\w+,\s+(?:only\s+|all\s+)?(?:from|through|via|off)\b"
)
"""With the verb of saying in between: she had it, she says, from her sister."""
_FROM_BEFORE = re.compile(
    rf"\b(?:had|has|got|gets|took|takes|heard|learned|learnt)\s+{_IT}\s+(?:\w+\s+)?from\b|\b(?:was|were|been)\s+(?:shown|told|handed|sent)\b(?!\s+(?:to|home|away|back|off)\b)|\bunfolded\s+(?:a|the)\s+(?:newspaper|cutting|letter)\b",
    re.IGNORECASE,
)
"""In the sentence before: where somebody has it from who says it now."""
_SO_SAYS = re.compile(
    r"\bso\s+(?:the|his|her|my|their|our)\s+[\w-]+\s+(?:swears?|says?|tells?|told|claims?|thinks?|had\s+it)\b"
    r"|^(?:It|That|This|All\s+this)\s+(?:all\s+)?(?:stands|stood|is|was)\s+(?:all\s+)?(?:written\s+)?in\s+(?:the|a|his|her|their|today|yesterday)\b"
)
"""In the sentence behind: it is somebody else's word after all."""
_BACK = re.compile(
    r"(?:[A-Z][a-z]+ed\s[^,.;:]{2,40},\s+)?(?:[Hh](?:is|er)\s+(?:\w+\s+){1,3}(?:had|has)|[Tt]heir\s+(?:\w+\s+){1,3}(?:had|has))\b|(?:[A-Z][a-z]+ed\s[^,.;:]{2,40},\s+)?(?:[Ss]?[Hh]e|[Tt]hey|[Tt]hat|[Tt]his)(?:['’](?:d|s|ve))?\s+(?:had|has|have|was|were|is|knew|knows|learned|learnt|got|heard|read|saw)\b|(?:All\s+)?[Tt]h(?:at|is)\b"
)
_OF_ITSELF = re.compile(
    r";\s+(?!(?:he|she|it|they|who|which|and|but|as|having|that|this|so|his|her|their|its)\b)",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"\s*(?:(?:the|an?|its|his|her|their|one\s+of\s+the)\s+)?", re.IGNORECASE
)
"""Between words of relaying and a source of this very statement: Kyodo, citing the police."""


class Relaying(NamedTuple):
    """Where a stretch of a sentence names a source behind whoever speaks there, in it or in the next: "She had it from them"."""

    text: str
    places: tuple[Span, ...]
    anyhow: bool
    """Whoever speaks has it from somebody else, wherever they stand."""

    def is_behind(self, *own: Span) -> bool:
        """Tell whether that is a source behind a statement's own, whose source and cue are `own`."""
        return self.anyhow or any(
            not any(_is_own(self.text, place, one) for one in own)
            for place in self.places
        )


def relaying(page: Page, within: Span) -> Relaying:
    """Look for words of relaying in what is searched of a sentence, and behind it."""
    anyhow = bool(_HAD_IT.search(page.text, *within)) or _is_relayed_next(page, within)
    return Relaying(page.text, tuple(_places(page.text, within)), anyhow)


def _is_relayed_next(page: Page, within: Span) -> bool:
    """Tell whether the sentence behind says that it is somebody else's word."""
    number = page.number(within.start)
    if number < 0 or within.end < page.sentences[number].end:
        return False
    return any(
        _SO_SAYS.search(after.of(page.text))
        or (_BACK.match(page.text, *after) and any(_places(page.text, after)))
        for start, end in page.sentences[number + 1 : number + 2]
        for after in [Span(start, min(end, start + AFTER))]
    )


def passed_on(text: str, content: Sequence[Span]) -> tuple[int, ...]:
    """Give the places in what somebody says from which on it is somebody else's word: a guard had written that ..."""
    return tuple(
        found.end()
        for part in content
        for found in _PASSED_ON.finditer(text, *part)
        if (found["by"] or "").lower() not in _THEMSELVES
    )


def has_it_from(page: Page, sentence: Span, source: Span) -> bool:
    """Tell whether the sentence before says that whoever speaks here has it from somebody: "She had it from the caretaker"."""
    number = page.number(sentence.start)
    if number < 1:
        return False
    before = page.sentences[number - 1]
    said_by = source.of(page.text).split()
    is_same = source.of(page.text).lower() in PRONOUNS or (
        said_by[-1][:1].isupper() and said_by[-1] in before.of(page.text)
    )
    return (
        is_same
        and page.same_paragraph(before, sentence)
        and bool(_FROM_BEFORE.search(page.text, *before))
    )


def beside(
    page: Page, within: Span, sources: Sequence[Span], content: Sequence[Span]
) -> set[str]:
    """Collect the names and the bodies of a statement's sentence that are neither its source nor in what is said."""
    # who it is may be told behind a comma: Ada Poe, who had watched Radio Vale
    heads = (
        Span(one.start, one.start + len(one.of(page.text).split(",", maxsplit=1)[0]))
        for one in sources
    )
    own = (*heads, *content)
    # what stands behind a semicolon is told for itself: ..., says the ministry; Lethenia gives the same hour
    told = max((one.end for one in (*sources, *content)), default=within.start)
    stop = _OF_ITSELF.search(page.text, told, within.end)
    within = Span(within.start, stop.start() if stop else within.end)
    light = {plain(word) for word in page.metadata.outlet.split()} | page.words.empty
    return {
        stem(low)
        for word in _WORDS.finditer(page.text, *within)
        if (low := plain(word.group())) not in light
        and (word.group()[0].isupper() or low in page.words.sectors)
        and not any(one.start <= word.start() < one.end for one in own)
        and len(low) > 1
    }


def _is_own(text: str, place: Span, one: Span) -> bool:
    """Tell words of relaying that lie in a statement's own source or cue, or lead up to it: Kyodo, citing the police."""
    if place.end <= one.start:
        return bool(_INTRODUCES.fullmatch(text, place.end, one.start))
    return one.start < place.end and place.start < one.end


def _places(text: str, within: Span) -> Iterator[Span]:
    for pattern in (_RELAYS, _AS_TOLD):
        for found in pattern.finditer(text, *within):
            yield Span(*found.span())
