"""A text's attributions: sentence by sentence, then quotations carried on over the sentences after."""

from collections.abc import Iterator, Sequence
from typing import Literal

from workbench.model import Attribution, Span
from workbench.provenance.attribution import contents
from workbench.provenance.attribution.drafts import Draft
from workbench.provenance.attribution.hedges import hedges
from workbench.provenance.attribution.quotes import continued, quotations, touching
from workbench.provenance.attribution.sentence import read_sentence
from workbench.provenance.attribution.strictness import in_strict
from workbench.provenance.attribution.words import Words, words
from workbench.provenance.lexicon import Lexicon, load_lexicon
from workbench.spans import trimmed

MOST = 100_000
"""Characters of a sentence that are read at all: whatever goes on longer without an end was written by nobody."""
PIECE = 2_500
"""Characters of a sentence that are read at once: a longer one is none, and is read in pieces."""


def attribute(
    text: str,
    sentences: Sequence[Span],
    *,
    language: str = "en",
    mode: Literal["strict", "loose"] = "strict",
) -> tuple[Attribution, ...]:
    """Give who says what in a text cut into sentences, in order of the cues; nothing for a language without a lexicon."""
    lexicon = load_lexicon(language)
    if lexicon is None or not sentences:
        return ()
    found: list[Attribution] = []
    bare = (trimmed(text, sentence) for sentence in sentences)
    spans = [span for span in bare if span.start < span.end]
    for cut, drafts in _read(text, spans, lexicon):
        kept = drafts if mode == "loose" else in_strict(cut, drafts)
        near = [hedge.span for hedge in hedges(text, cut.span, lexicon)] if kept else []
        found += [_finished(cut, draft, near) for draft in kept]
    return tuple(found)


def _read(
    text: str, sentences: Sequence[Span], lexicon: Lexicon
) -> Iterator[tuple[Words, list[Draft]]]:
    marks, joined = quotations(text), continued(text)
    for index, sentence in enumerate(sentences):
        for piece in _pieces(text, sentence):
            if not lexicon.candidate.search(text, *piece):
                continue
            cut = words(text, piece, touching(marks, *piece), lexicon)
            drafts = read_sentence(cut)
            if drafts and piece.end == sentence.end:
                _carry_on(drafts[-1], index, sentences, joined, cut)
            drafts = [draft for draft in drafts if not draft.awaits]
            yield cut, drafts


def _carry_on(
    draft: Draft,
    index: int,
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    words: Words,
) -> None:
    """Give the sentence's last attribution what of its content lies in the sentences after."""
    text = words.text
    if draft.awaits and index + 1 < len(sentences):
        index += 1
        draft.content, draft.awaits = [sentences[index]], False
    if draft.complement or text[draft.content[-1].end - 1] in contents.CLOSING:
        draft.content = contents.widened(
            text, draft.content, index, sentences, quotations, words.lexicon.candidate
        )


def _pieces(text: str, sentence: Span) -> Iterator[Span]:
    start, end = sentence.start, min(sentence.end, sentence.start + MOST)
    while end - start > PIECE:
        cut = text.rfind(" ", start + 1, start + PIECE)
        cut = cut if cut > start else start + PIECE
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


def _finished(words: Words, draft: Draft, near: Sequence[Span]) -> Attribution:
    """Freeze a draft; `near` are the hedges of its sentence."""
    parts = [draft.cue, *draft.content, *([draft.source] if draft.source else [])]
    found = {
        hedge
        for part in parts
        for hedge in touching(near, *part)
        if part.start <= hedge.start and hedge.end <= part.end
    }
    for part in parts:
        if part.start < words.span.start or part.end > words.span.end:
            # a quotation that goes on over other sentences
            found.update(
                hedge.span for hedge in hedges(words.text, part, words.lexicon)
            )
    return Attribution(
        draft.source,
        draft.cue,
        tuple(draft.content),
        draft.rule,
        tuple(sorted(found)),
        tuple(draft.via),
    )
