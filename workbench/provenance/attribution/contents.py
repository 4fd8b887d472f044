"""Contents: which words of a sentence, and of the quotation it opens, are what somebody says."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from workbench.model import Span
from workbench.provenance.attribution.drafts import ASKED, UNSOURCED, Draft
from workbench.provenance.attribution.quotes import touching
from workbench.provenance.attribution.words import Words

WORD = re.compile(r"\w")
EDGE = " \t\xa0\n\r,;:—–-"
CLOSING = frozenset('"”»')
ADDRESSEE = 10
"""Words it may take to tell whom something is said to."""
ADVERBIAL = 12
"""Words it may take to tell when and where it is said."""
ABBREVIATION = 8
"""Characters back in which an abbreviation begins."""
BEHIND = 2
"""Characters behind a closing mark that are no words: its full stop."""
DATELINE = 14
"""Words a dateline may have."""


def trimmed(words: Words, start: int, end: int, *, stop: bool = True) -> Span | None:
    """Give a stretch without the punctuation at its ends, None where there is no word in it.

    The full stop goes too (`stop`), but for the one that ends an abbreviation.
    """
    text = words.text
    start, end = _without_edges(text, start, end)
    if (
        stop
        and text[end - 1 : end] == "."
        and not words.lexicon.abbreviation.search(
            text, max(start, end - ABBREVIATION), end - 1
        )
    ):
        end -= 1
    if text[end - 1 : end] == ")" and text.find("(", start, end) < 0:
        end -= 1
    start, end = _without_edges(text, start, end)
    return Span(start, end) if WORD.search(text, start, end) else None


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start] in EDGE or text[start].isspace()):
        start += 1
    while start < end and (text[end - 1] in EDGE or text[end - 1].isspace()):
        end -= 1
    return start, end


def before(words: Words, at: int, since: int) -> list[Span]:
    """Give what is said before a word: quotations where the sentence opens with an occasion, else all of it.

    A quotation that began in an earlier sentence is taken from its beginning; words that only link (But, Still) are
    left out.
    """
    start = max(words.span.start, since, after_dateline(words))
    whole = trimmed(words, start, words.start[at], stop=False)
    if whole is None:
        return []
    first = words.at_or_after(whole.start)
    if words.quoted[first]:
        opened = touching(words.quotations, whole.start, whole.start + 1)
        return [
            Span(
                min(opened[0].start, whole.start)
                if opened and start == words.span.start
                else whole.start,
                whole.end,
            )
        ]
    if words.low[first] in words.lexicon.openings:
        quoted = quoted_in(words, start, words.start[at])
        if quoted or words.low[first] in words.lexicon.asked:
            return quoted
    linked = after_links(words, first, at)
    if linked > first:
        rest = (
            trimmed(words, words.start[linked], words.start[at], stop=False)
            if linked < at
            else None
        )
        return [rest] if rest else []
    return [whole]


def said_until(found: Sequence[Draft]) -> int:
    """Give where the sentence's attributions so far end: what is said before a cue begins after them."""
    return max(
        (
            max(
                draft.cue.end,
                draft.source.end if draft.source else 0,
                draft.content[-1].end if draft.rule == ASKED else 0,
            )
            for draft in found[-1:]
            if draft.rule != UNSOURCED
        ),
        default=0,
    )


def after_dateline(words: Words) -> int:
    """Give where a sentence begins behind its dateline: NORWICK, March 5 (NNA) -."""
    if (
        len(words) < DATELINE
        or not words.text[words.start[0] : words.end[0]].isupper()
        or len(words.low[0]) < len("abc")
    ):
        return words.span.start
    for at in range(1, DATELINE):
        if words.tag[at] == "—":
            return words.end[at]
        if words.tag[at] in "VXRED":
            break
    return words.span.start


def after_links(words: Words, first: int, end: int) -> int:
    """Step over what ties a sentence to the one before: But, And yet, Still, Meanwhile."""
    at = first
    while at < end and (
        words.low[at] in words.lexicon.connectives
        or (at > first and words.tag[at] == ",")
    ):
        at += 1
    return at


def quoted_in(words: Words, start: int, end: int) -> list[Span]:
    """Give the quotations that begin in a stretch of the sentence, cut to the sentence."""
    begun = [
        quotation
        for quotation in touching(words.quotations, start, end)
        if quotation.start >= start
    ]
    return _cut(words, begun)


def _cut(words: Words, quotations: Sequence[Span]) -> list[Span]:
    cut = (
        trimmed(words, quotation.start, min(quotation.end, words.span.end), stop=False)
        for quotation in quotations
    )
    return [span for span in cut if span]


def quotations_from(words: Words, at: int) -> list[Span]:
    """Give the quotations that follow at once, over a comma or a colon, up to words that may be another cue."""
    here = at + 1 if words.kind(at) in ",:" else at
    if here >= len(words) or not words.quoted[here]:
        return []
    found: list[Span] = []
    for quotation in touching(words.quotations, words.start[here], words.span.end):
        if found and words.lexicon.candidate.search(
            words.text, found[-1].end, quotation.start
        ):
            break
        found.append(quotation)
    return _cut(words, found)


def clause_after(words: Words, at: int, *, aside: bool = False) -> Span | None:
    """Give the clause from a word to the sentence's end or to the next attribution; an aside ends with its comma."""
    end = content_end(words, at)
    if aside:
        end = next(
            (words.start[i] for i in range(at, len(words)) if words.tag[i] == ","), end
        )
    closed = words.text[end - 1] in CLOSING if end > words.start[at] else False
    return trimmed(words, words.start[at], end, stop=not closed)


def content_end(words: Words, at: int) -> int:
    """Give where the clause that holds a word ends: before ", according to", ", adding", or with the sentence."""
    if words.ends is None:
        words.ends = [
            (here, end)
            for here in range(1, len(words))
            if (end := _end_at(words, here)) is not None
        ]
    following = bisect_right(words.ends, (at, words.span.end))
    return words.ends[following][1] if following < len(words.ends) else words.span.end


def _end_at(words: Words, here: int) -> int | None:
    """Give where a clause ends when this word begins something else, None when it does not."""
    if words.quoted[here]:
        return None
    if words.tag[here] == ";":
        return words.start[here]
    quoted_before = words.quoted[here - 1]
    if words.tag[here - 1] != "," and not quoted_before:
        return None
    low, lexicon = words.low[here], words.lexicon
    begins = (
        low in lexicon.going_on
        or (low == "according" and words.word(here + 1) == "to")
        # ", as have others"
        or (low == "as" and words.kind(here + 1) == "X")
        or (low in ("a", "an") and words.word(here + 2) in lexicon.purpose)
    )
    if not begins:
        return None
    return words.end[here - 1] if quoted_before else words.start[here - 1]


def tail_after(words: Words, at: int) -> list[Span]:
    """Give how a clause goes on after "C, X said,": words that are no aside on X."""
    if at + 1 >= len(words) or words.kind(at) != ",":
        return []
    if words.tag[at + 1] in "GW" or words.low[at + 1] in words.lexicon.citing_words:
        return []
    tail = trimmed(words, words.start[at + 1], content_end(words, at + 1))
    if tail is None:
        return []
    whole = words.tag[at + 1] in "VX" or tail.of(words.text).count(" ") > 1
    return [tail] if whole else []


def after_addressee(words: Words, at: int) -> int:
    """Step over whom the words are told: reporters, the committee, The Herald."""
    here = at
    while here < len(words) and here - at < ADDRESSEE:
        kind, low = words.tag[here], words.low[here]
        if kind in 'T,:.;—"SW' or low in ("to", "about", "not") or words.quoted[here]:
            break
        if here > at and (
            kind in "RX" or (kind == "D" and words.low[here - 1] not in ("of", "and"))
        ):
            break
        if here > at and (
            kind == "M"
            or low in ("in", "on", "at", "during", "after", "by", "via", "through")
        ):
            return after_adverbial(words, here)
        if (
            here > at
            and words.name(here)
            and not words.name(here - 1)
            and kind != "M"
            and words.tag[here - 1] not in "DPC"
        ):
            break
        here += 1
    return here


def after_adverbial(words: Words, at: int) -> int:
    """Step over when and where it is said: on Monday, in a statement."""
    here = at
    while here < len(words):
        kind, low = words.tag[here], words.low[here]
        if (
            kind in ',:;—"'
            or words.quoted[here]
            or (kind == "T" and words.kind(here - 1) != "P")
            or (kind == "." and here + 1 == len(words))
        ):
            break
        if here > at and (kind == "R" or low == "there"):
            break
        if (
            here > at + 1
            and kind == "D"
            and words.tag[here - 1] != "P"
            and words.low[here - 1] not in ("and", "of")
        ):
            break
        if here > at + ADVERBIAL:
            return at
        here += 1
    return here


def widened(
    text: str,
    content: list[Span],
    index: int,
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    candidate: re.Pattern[str],
) -> list[Span]:
    """Carry a quotation on over the sentences that follow in it, as long as each lies inside quotation marks."""
    sentence = sentences[index]
    reach = sentence.end
    for at in range(index + 1, len(sentences)):
        following, end_before = sentences[at], sentences[at - 1].end
        quotation = next(
            iter(touching(quotations, following.start, following.start + 1)), None
        )
        if quotation is None or quotation.start > following.start:
            break
        if quotation.start >= end_before and "\n" in text[end_before : following.start]:
            # a paragraph with a quotation of its own may be somebody else's
            break
        rest = following.end - quotation.end
        if rest > BEHIND and (
            3 * rest > following.end - following.start
            or candidate.search(text, quotation.end, following.end)
        ):
            break
        reach = min(quotation.end, following.end)
        if rest > BEHIND:
            break
    if reach == sentence.end:
        return content
    last = content[-1]
    over = touching(quotations, sentence.end - 1, sentence.end)
    if over and over[0].end > sentence.end and last.end >= sentence.end - 1:
        return [*content[:-1], Span(last.start, reach)]
    return [*content, Span(sentences[index + 1].start, reach)]
