"""What is so by somebody's word, books or films: "by the harbour log", "per the filing", "in a clip shared by thousands"."""

import re

from workbench.model import Attribution, Span
from workbench.provenance.attribution.drafts import ACCORDING, UNSOURCED
from workbench.provenance.forms.tables import Forms
from workbench.provenance.page import Page

LEAST = 3
"""Words that what is said has at least."""

_PER = re.compile(
    r"(?:^|(?<=,\s)|(?<=—\s)|(?<=–\s))[Pp]er\s+(?!(?:cent|person|day|hour|year|head|capita|month|week|night|mile|litre|tonne|annum|se)\b)(?P<who>[^\W\d_][^,;:.!?\n]{2,80})"
)
_ACCORDING = re.compile(
    r"[Aa]ccording\s+to\s+(?P<who>[^,;:!?\n]{2,140}?)(?=[,;:!?]|\.?$|\.\s)"
)
_TRUSTED = re.compile(
    r"\b(?:[Ii]n\s+(?P<b>[^,;.\n]{3,60}?)['’]s?\s+(?:words|telling|version|account|estimate|reckoning|estimation|description)|[Ii]n\s+the\s+words\s+of\s+(?P<d>(?:[a-z]+\s+){0,3}(?:[A-Z][\w’'-]*\s+){1,3}?[A-Z][\w’'-]*)(?=\s+(?:the|a|an|it|they|he|she|this|that|there)\b)|[Ii]n\s+the\s+(?:words|telling|version|account|estimate|estimation|description)\s+of\s+(?P<c>[^,;.\n]{3,80}))"
)
_BELIEVED = re.compile(
    r"\b[Ii]f\s+(?P<who>[^,;.\n]{3,80}?)\s+(?:is|are)\s+(?:to\s+be\s+(?:believed|trusted)|right)\b"
)
_NOUN = r"(?:word|confirmation|message|answer|reply|response|line|verdict|finding|findings|conclusion|version|account|explanation|warning|advice|claim|promise|forecast|diagnosis|complaint|defence|position|judgement|judgment|opinion|assurance|admission|confession|denial|hint|word|evidence|testimony|statement|estimate|memory|recollection|view|report|belief|guess|theory)"
_WORD_FROM = re.compile(
    rf"^(?:(?:[Tt]he|[Aa]n?)\s+)?(?:[a-z]+\s+)?(?i:{_NOUN})\s+(?:came\s+|comes\s+)?(?:from|of)\s+(?P<who>[^,;:.\n]{{3,80}}?)\s*(?:(?P<cue>:)|\b(?:is|was)\b(?:\s+that\b)?)\s+"
    rf"|^(?P<c>His|Her)\s+{_NOUN}(?:\s*:|\s+(?:is|was)\b(?:\s+that\b)?)\s+"
    rf"|^(?P<b>[^,;:.\n]{{3,80}}?)['’]s?\s+{_NOUN}(?:\s*:|\s+(?:is|was)\b(?:\s+that\b)?)\s+"
)
_FIGURES = r"(?:figure|number|count|total|toll|tally|estimate|sum|date|time|account|version|description|explanation|information|news|claim|detail)s?"
_BACK = re.compile(
    r"^(?:(?:So|Thus)\s+(?:says|said|reports|reported|claims|claimed|writes|wrote|runs|reads)\s+(?P<who>[^,;:\n]{3,90}?(?:,\s+[^.;:\n]{1,90})?)\.?\s*$"
    r"|(?:So|Thus)\s+it\s+(?:says|said|stands|stood|is\s+written|is\s+put|reads|goes)\s+in\s+(?P<d>[^,;:\n]{3,90}?)\.?\s*$"
    r"|(?:That|This)(?:['’]s|\s+is|\s+was|\s+comes|\s+came)\s+(?:according\s+to|from|the\s+word\s+of|the\s+account\s+of)\s+(?P<b>[^,;:\n]{3,90}?(?:,\s+[^.;:\n]{1,90})?)\.?\s*$"
    rf"|(?:(?:That|This|It)(?:['’]s|\s+is|\s+was)\s+)?(?:[Tt]he|[Aa]|[Tt]hat|[Tt]his)\s+(?:\w+\s+)?{_FIGURES}\s+(?:comes|came|is|was|stems)\s+(?:from|given\s+by|supplied\s+by)\s+(?P<e>[^,;:\n]{{3,90}}?(?:,\s+[^.;:\n]{{1,90}})?)\.?\s*$"
    rf"|(?:That|This|It)(?:['’]s|\s+is|\s+was)\s+(?:the|a)\s+(?:\w+\s+)?{_FIGURES}\s+(?:that\s+|which\s+)?(?P<f>[^,;:\n]{{3,60}}?)\s+(?:has\s+|had\s+|have\s+)?(?:gave|gives|given|has|had|uses|used|quotes|quoted|cites|cited|puts|published|named|offers|offered|works\s+with)\b"
    r"|(?P<h>[^,;:.\n]{3,90}?)\s+(?:broke|breaks|brought|gave|gives)\s+(?:them\s+|us\s+|it\s+)?the\s+(?:bad\s+|good\s+|sad\s+)?news\b"
    r"|(?P<g>[^,;:.\n]{3,90}?(?:,[^,;:.\n]{3,70},)?)\s+(?:said\s+so|made\s+the\s+announcement|announced\s+it|told\s+(?:them|us|me|everyone)\s+so|is\s+(?:certain|sure)\s+of\s+(?:that|it|this)|was\s+(?:certain|sure)\s+of\s+(?:that|it|this)|swears\s+to\s+it|swore\s+to\s+it)\b"
    r"|(?:That|This|It)(?:['’]s|\s+is|\s+was)\s+(?:the|a)\s+(?:\w+\s+){0,2}(?:findings?|conclusion|view|verdict|opinion|estimate|claim|account|message|line|judgement|judgment|diagnosis|result|upshot|word|explanation|story)\s+of\s+(?P<i>[^,;:\n]{3,90}?(?:,\s+[^.;:\n]{1,90})?)\.?\s*$"
    r"|(?P<c>[^,;:.\n]{3,90}?)\s+(?:has\s+|have\s+)?(?:confirmed|confirms|confirm|bore\s+out|bears\s+out|vouched\s+for|vouches\s+for)\s+(?:it|this|that|as\s+much|so)\b(?!\s+\w+\s+(?:is|was|had|has|were|are)\b))"
)
_ESTIMATE = re.compile(
    r"(?:(?P<owner>[^,;:.\n]{3,70}?)['’]s?\s+(?:own\s+|latest\s+|first\s+)?|(?P<pronoun>his|her)\s+(?:own\s+)?)(?:reckoning|estimate|estimates|account|calculation|calculations|count|counting|recollection|memory|telling|guess|admission|watch|clock)"
)
_KEPT_BY = re.compile(r"\s+of\s+(?P<who>\S.*)")


def leaning(page: Page, sentence: Span, forms: Forms) -> Attribution | None:
    """Read "..., per the filing", "by the harbour log", "on SeaTrace data", "if the mayor is to be believed"."""
    text, at = sentence.of(page.text), sentence.start
    doubted = _BELIEVED.search(text)
    if doubted and not page.quoted(at + doubted.start()):
        # whoever it is, the writer doesn't vouch for them
        cue = _shifted(doubted.span(), at)
        return Attribution(None, cue, (sentence,), UNSOURCED, (), ())
    from_whom = _WORD_FROM.match(text)
    if from_whom and not page.quoted(at):
        who = _shifted(_whose(from_whom, page), at)
        cue = Span(at + from_whom.end() - 1, at + from_whom.end())
        return Attribution(who, cue, (Span(cue.end, sentence.end),), ACCORDING, (), ())
    for pattern in (
        _ACCORDING,
        _PER,
        _TRUSTED,
        forms.books,
        forms.within,
        forms.pictured,
    ):
        found = pattern.search(text)
        if not found or page.quoted(at + found.start()):
            continue
        parts = (Span(0, found.start()), Span(found.end(), len(text)))
        said = [part for part in parts if len(part.of(text).split()) >= LEAST]
        if said:
            who = _whose(found, page)
            cue = Span(found.start(), max(found.start() + 1, who.start))
            return Attribution(
                _shifted(who, at),
                _shifted(cue, at),
                (_shifted(said[0], at),),
                ACCORDING,
                (),
                (),
            )
    return None


def pointing_back(page: Page, before: Span, sentence: Span) -> Attribution | None:
    """Read a sentence that gives the one before it to somebody: "So says the mayor.", "The police confirmed it."."""
    found = _BACK.match(sentence.of(page.text))
    if not found or page.quoted(sentence.start):
        return None
    who = _whose(found, page)
    cue = Span(0, who.start) if who.start else Span(who.end + 1, found.end())
    return Attribution(
        _shifted(who, sentence.start),
        _shifted(cue, sentence.start),
        (before,),
        ACCORDING,
        (),
        (),
    )


def _shifted(span: tuple[int, int], by: int) -> Span:
    return Span(span[0] + by, span[1] + by)


def _whose(found: re.Match[str], page: Page) -> Span:
    """Give whose word it is: the tape of the tower is a tape, the estimate of the police is theirs."""
    groups = found.groupdict()
    name = next(
        key
        for key in ("who", "b", "c", "d", "e", "f", "g", "h", "i")
        if groups.get(key)
    )
    who, tail = Span(*found.span(name)), groups.get("tail")
    estimate = _ESTIMATE.fullmatch(who.of(found.string))
    if estimate and not (estimate["owner"] and page.is_ours(estimate["owner"])):
        # by the harbour master's reckoning: his word, and no record
        group = "owner" if estimate["owner"] else "pronoun"
        return Span(who.start, who.start + estimate.end(group))
    owner = _KEPT_BY.match(tail) if tail else None
    if not owner:
        return who
    if who.of(found.string).split()[-1].lower() in page.words.records:
        return Span(who.start, found.end("tail"))
    start = found.start("tail")
    return Span(start + owner.start("who"), start + owner.end("who"))
