"""Clause proposals: where a sentence may be cut into claims that can be checked one by one.

The sentence stays the claim until a reviewer accepts a cut, so a proposal may err; it must not be silly. Cuts
are made at borders that can be seen (semicolons, dashes, a comma before certain words), and a frame that only
says who said it ("X said that", ", according to Y") is left out.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from workbench.claims.borders import NEAR, Borders, borders, enough
from workbench.claims.frames import unframed, unlabelled
from workbench.model import Span
from workbench.spans import trimmed

SHORTEST = 4
"""Words on both sides of a cut, or it is none."""
SHORTEST_BESIDE = 6
"""Words of what stands beside something said, or it is taken for the frame."""

_CLAUSE = 200
"""Characters before a border in which its clause's verb is looked for."""
_LABELS = re.compile("[-—–:]")
_ENDS = ".,;:" + "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
_OPENING, _CLOSING = '"“„«', '"”“»'
_ASIDE = ("or ", "and ")


def propose(
    text: str, sentence: Span, content: Sequence[Span] = (), *, language: str = "en"
) -> list[Span]:
    """Give the claims a sentence may be cut into: trimmed, in order, disjoint, inside the sentence.

    `content` are the spans of what attributions in it say was said: cuts are then made inside them, and what
    frames them is left out. A sentence without a border is proposed whole, as is one in a language whose
    borders are not known; white space alone gives no proposal.
    """
    whole = sentence
    said = text[whole.start : whole.end]
    if not said or said[0].isspace() or said[-1].isspace():
        whole = trimmed(text, whole)
        said = text[whole.start : whole.end]
    known = borders(language)
    if known is None or not said:
        return [whole] if said else []
    present = said.lower().split()
    telling = known.vocabulary.intersection(present)
    cues = telling & known.speech
    labelled = _LABELS.search(said) is not None
    # fewer words are too short for two claims
    long = len(present) >= 2 * SHORTEST
    hints = [known.hints[word] for word in telling if word in known.hints and long]
    cuttable = hints or labelled or (long and ("," in said or ";" in said))
    if not (cuttable or cues or content):
        return [whole]
    cutter = _Cutter(text, known, hints, [cue.rstrip(_ENDS) for cue in cues])
    body = unlabelled(text, whole, known) if labelled else whole
    if not (content or cues):
        found = list(cutter.cuts(body))
        return list(cutter.pieces(body, found)) or [body] if found else [body]
    pieces = [
        piece
        for region in cutter.regions(body, content)
        for piece in cutter.pieces(region, cutter.cuts(region))
    ]
    # a sentence that is not cut keeps its full stop
    bare = text[slice(*body)].rstrip(_ENDS)
    uncut = not pieces or pieces == [Span(body.start, body.start + len(bare))]
    return [body] if uncut else pieces


class _Cutter:
    """One sentence under the knife: its text, its language's borders and which of its words they know."""

    __slots__ = ("cues", "hints", "known", "text")

    def __init__(
        self, text: str, known: Borders, hints: Iterable[str], cues: Collection[str]
    ) -> None:
        self.text = text
        self.known = known
        self.hints = hints
        self.cues = cues

    def regions(self, body: Span, content: Sequence[Span]) -> Iterator[Span]:
        """Give what of a sentence is claimed: what was said, and what stands beside it and says something itself."""
        at = body.start
        for span in _clipped(body, content) or [
            unframed(self.text, body, self.known, self.cues)
        ]:
            yield from self.beside(Span(at, span.start))
            yield span
            at = span.end
        yield from self.beside(Span(at, body.end))

    def beside(self, region: Span) -> Iterator[Span]:
        """Give the claims in what stands beside something said: clauses in which nobody speaks."""
        if not enough(self.text, *region, SHORTEST_BESIDE):
            return
        for piece in self.pieces(region, self.cuts(region)):
            kept = piece
            if self.known.reports(piece.of(self.text)):
                # "X went home, telling reporters that": the last comma ends what X did
                comma = self.text.rfind(",", *piece)
                kept = trimmed(self.text, Span(piece.start, max(piece.start, comma)))
            told = self.known.reports(kept.of(self.text))
            if not told and enough(self.text, *kept, SHORTEST_BESIDE):
                yield kept

    def pieces(self, region: Span, found: Iterable[Span]) -> Iterator[Span]:
        """Give what lies between the cuts of a region, without connectives and closing punctuation."""
        text = self.text
        cuts = [
            Span(region.start, region.start),
            *found,
            Span(region.end, region.end),
        ]
        for left, right in pairwise(cuts):
            lead = self.known.lead.match(text, left.end, right.start)
            start = lead.end() if lead else left.end
            words = text[start : right.start]
            start += len(words) - len(words.lstrip(_ENDS))
            end = right.start - (len(words) - len(words.rstrip(_ENDS)))
            if start < end and (len(cuts) == 2 or enough(text, start, end, SHORTEST)):
                yield Span(start, end)

    def cuts(self, region: Span) -> Iterator[Span]:
        """Give the borders of a region that leave enough words on both sides."""
        text, known = self.text, self.known
        at, end = region
        initial = known.initial.match(text, at, end)
        if initial and enough(text, initial.end(), end, SHORTEST):
            at = initial.end()
            yield Span(at, at)
        # somebody's own words are cut where they pause longest, not at every "and"
        quoted = text[at] in _OPENING and text[end - 1] in _CLOSING
        aside = False
        for start, after, kind in self.borders(at, end):
            if kind == "dash" and (aside or text.startswith(_ASIDE, after)):
                # "a blueprint—or a warning—for others" is one claim: neither of its dashes is a border
                aside = not aside
            elif quoted and kind != "semicolon":
                continue
            elif (
                (kind != "joined" or self.joins(at, start, after, end))
                and enough(text, max(at, start - NEAR), start, SHORTEST)
                and enough(text, after, end, SHORTEST)
            ):
                yield Span(start, after)
                at = after

    def joins(self, begin: int, border: int, joiner: int, end: int) -> bool:
        """Say whether a joiner stands between two clauses, each with a verb of its own."""
        known, text = self.known, self.text
        return known.joins(text, joiner, end) and bool(
            known.verb.search(text, max(begin, border - _CLAUSE), border)
        )

    def borders(self, at: int, end: int) -> list[tuple[int, int, str | None]]:
        """Give all borders of a region in order, whatever they leave on their sides: start, end and kind."""
        text, known = self.text, self.known
        found = [
            (match.start(), match.end(), match.lastgroup)
            for match in known.at_mark.finditer(text, at, end)
        ]
        if not self.hints:
            return found
        for hint in self.hints:
            alone = hint in known.joiners_alone
            place = text.find(hint, at, end)
            while place > 0:
                if text[place - 1].isspace():
                    if alone:
                        found.append((place, place, "joined"))
                    elif match := known.at_word.match(text, place, end):
                        found.append((place, match.end(), match.lastgroup))
                place = text.find(hint, place + len(hint), end)
        return sorted(found)


def _clipped(sentence: Span, content: Sequence[Span]) -> list[Span]:
    """Give the contents' parts inside the sentence, in order and disjoint."""
    clipped: list[Span] = []
    for span in sorted(content):
        start = max(span.start, sentence.start, clipped[-1].end if clipped else 0)
        end = min(span.end, sentence.end)
        if end - start > 1:
            clipped.append(Span(start, end))
    return clipped
