"""The words around a claim that only say who said it, or where the report was sent from.

Attribution proper is found elsewhere and handed in; here a frame is taken off where nobody looked for one, by its
form alone: "X said that ...", "..., said X", "according to X, ...".
"""

import re
from collections.abc import Collection

from workbench.claims.borders import Borders, enough
from workbench.model import Span

SHORTEST_SAID = 2
"""Words of what somebody said, or its frame is not taken off."""
_LABELLED = 80
"""Characters of a sentence in which its dateline ends."""
_FAR = 200
"""Characters of a sentence in which its first speaker is named."""
_NAME = 100
"""Characters between the comma and the verb of ", X said"."""
_QUOTED = re.compile('["“”;]')
_MARKS = "\"”’'"
_DATELINE = re.compile(
    r"""(?:[A-Z][\w.'’]{1,20}(?:[ ][A-Z][\w.'’]{1,20}){0,3}(?:,[ ][\w. ]{2,20}){0,2}[ ])?\([\w .]{2,40}\)\s?[-–—]{1,2}\s+
    | [A-Z]{3}[A-Z .]{0,30}(?:,[ ][\w. ]{2,20}){0,2}\s?[-–—]{1,2}\s+""",
    re.VERBOSE,
)


def unlabelled(text: str, sentence: Span, known: Borders) -> Span:
    """Give a sentence without a headline's label or a dateline before it."""
    start, end = sentence
    labelled = ":" in text[start : min(end, start + _LABELLED)]
    found = (known.label if labelled else _DATELINE).match(text, start, end)
    if found and enough(text, found.end(), end, SHORTEST_SAID):
        return Span(found.end(), end)
    return sentence


def unframed(text: str, sentence: Span, known: Borders, cues: Collection[str]) -> Span:
    """Give a sentence without the words that only say who said it; `cues` are its words that report."""
    if not known.sources.isdisjoint(cues):
        bare = _without_source(text, sentence, known)
        if bare != sentence:
            return bare
    places = _places(text, sentence, cues)
    bare = _without_head(text, sentence, known, places)
    # "As the divers came up, the board told the insurers": that comma ends nothing said
    if bare != sentence or known.initial.match(text, *sentence):
        return bare
    return _without_tail(text, sentence, known, places)


def _without_source(text: str, sentence: Span, known: Borders) -> Span:
    """Take off "according to X"."""
    start, end = sentence
    first = known.source_first.match(text, start, end)
    if first and enough(text, first.end(), end, SHORTEST_SAID):
        return Span(first.end(), end)
    last = known.source_last.search(text, start, _before_mark(text, sentence))
    if last and enough(text, start, last.start(), SHORTEST_SAID):
        return Span(start, last.end(1))
    return sentence


def _without_head(text: str, sentence: Span, known: Borders, places: list[int]) -> Span:
    """Take off "X said that"."""
    start, end = sentence
    for cue in places:
        if cue - start > _FAR or _QUOTED.search(text, start, cue):
            break
        head = known.head.match(text, cue, end)
        # ", said the woman that found it": after a comma, what is said follows at once
        if head and text[start:cue].rstrip().endswith(","):
            head = head if len(head[0].split()) <= 2 else None
        if head and enough(text, head.end(), end, SHORTEST_SAID):
            return Span(head.end(), end)
    return sentence


def _without_tail(text: str, sentence: Span, known: Borders, places: list[int]) -> Span:
    """Take off ", X said on Monday"."""
    start = sentence.start
    last = _before_mark(text, sentence)
    for cue in places:
        comma = _comma(text, max(start, cue - _NAME), cue)
        if comma < 0 or not enough(text, start, comma, SHORTEST_SAID):
            continue
        # a quotation's comma stands inside it
        quoted = text[comma + 1] in _MARKS
        speaker = Span(comma + 1 + quoted, cue)
        # ," says the mayor
        inverted = quoted and speaker.of(text).isspace()
        if inverted or (
            _names(text, speaker, known) and known.tail.match(text, cue, last)
        ):
            return Span(start, speaker.start)
    return sentence


def _before_mark(text: str, sentence: Span) -> int:
    """Give the end of a sentence without its full stop: frames end before it."""
    return sentence.end - (text[sentence.end - 1] in ".!?")


def _comma(text: str, start: int, cue: int) -> int:
    """Give the comma that ends what was said before "X said" or "X, the owner, said"; -1 where none does."""
    comma = text.rfind(",", start, cue)
    if comma > 0 and text[comma + 1 : cue].isspace():
        owner = text.rfind(",", start, comma)
        comma = text.rfind(",", start, owner) if owner > 0 else -1
    return comma


def _places(text: str, sentence: Span, cues: Collection[str]) -> list[int]:
    """Give the places of the words that report, in order; one that begins the sentence has no speaker."""
    start, end = sentence
    found = []
    for cue in cues:
        at = text.find(cue, start + 1, end)
        while at > 0:
            if text[at - 1].isspace():
                found.append(at)
            at = text.find(cue, at + len(cue), end)
    return sorted(found)


def _names(text: str, between: Span, known: Borders) -> bool:
    """Say whether what stands between a comma and a word that reports can be the name of who speaks."""
    speaker = between.of(text)
    first = speaker.split(None, 1)[:1]
    return bool(
        first
        and speaker[0].isspace()
        and first[0] not in known.not_frames
        and not _QUOTED.search(speaker)
    )
