"""An article read for its sources, once: from a text cut into sentences to what `analysis` keeps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.model import Attribution, Metadata, Span
from workbench.provenance import holdings, sightings, traces
from workbench.provenance.accepting import Accepting, is_nobody
from workbench.provenance.analysis import RULES, Analysis, Teller, Told
from workbench.provenance.attribution.credits import credits as read_credits
from workbench.provenance.attribution.names import resolve
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.mentions import Mentions
from workbench.provenance.page import Page
from workbench.provenance.pronouns import Pronouns
from workbench.provenance.sayings import Sayings
from workbench.provenance.tellers import Tellers
from workbench.provenance.tongue import UNKNOWN, spoken
from workbench.provenance.vocabulary import vocabulary
from workbench.spans import overlap

NOTHING_KNOWN = Metadata()
LEFT = 12
"""Characters of a sentence that hold no claim of their own: fewer."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article to analyse. Attributions are read from the text unless they are given."""

    uid: str
    text: str
    sentences: tuple[Span, ...]
    metadata: Metadata = NOTHING_KNOWN
    attributions: tuple[Attribution, ...] | None = None


def analyse(document: Document) -> Analysis:
    """Read one article; milliseconds per page, linear in its length. Raises ConfigError for unreadable word lists only."""
    text, told = document.text, document.metadata
    language = spoken(text, told.language)
    page = Page(text, document.sentences, told, vocabulary())
    accepting = Accepting(page, language)
    attributions = [
        said
        for said in (
            accepting.attributions()
            if document.attributions is None
            else document.attributions
        )
        if not said.source or not is_nobody(said.source.of(text).lower())
    ]
    mentions = Mentions(page, _sources(attributions))
    pronouns = Pronouns(page, mentions, load_lexicon(language))
    attributions = [
        said
        for said in attributions
        if not (said.cue in accepting.formed and pronouns.is_anybodys(said.source))
    ]
    sayings = Sayings(page, language, mentions, pronouns, attributions)
    return Analysis(
        document.uid,
        told.outlet,
        told.date,
        told.byline,
        RULES,
        tuple(
            sayings.saying(said, full)
            for said, full in zip(
                attributions,
                resolve(text, attributions, language=language),
                strict=True,
            )
        ),
        tuple(_credits(document, language)),
        tuple(sightings.seen(page)),
        tuple(holdings.shown(page)),
        tuple(traces.withdrawals(page, _told_by_others(page, attributions), pronouns)),
        tuple(traces.kinships(page, _sources(attributions), pronouns)),
        tuple(sorted(traces.names(page))),
        foreign=language == UNKNOWN,
        release=traces.is_release(page),
        tellers=_tellers(page, language, mentions, pronouns, attributions),
    )


def _tellers(
    page: Page,
    language: str,
    mentions: Mentions,
    pronouns: Pronouns,
    attributions: Sequence[Attribution],
) -> tuple[Teller, ...]:
    """Give who may be speaking in the sentences that are not somebody's word as a whole."""
    lexicon = load_lexicon(language)
    if lexicon is None:
        return ()
    taken = {
        sentence
        for said in attributions
        if said.source and not page.is_ours_or_we(said.source.of(page.text))
        for sentence in [page.sentence(said.cue.start)]
        if _left(page, sentence, said) < LEFT
    }
    return tuple(Tellers(page, lexicon, mentions, pronouns).all(taken))


def _left(page: Page, sentence: Span, said: Attribution) -> int:
    """Count the characters of a sentence that are neither what is said nor who says it, up to a comma in their name."""
    taken = sum(overlap(sentence, one) for one in (said.cue, *said.content))
    if said.source:
        taken += len(said.source.of(page.text).split(",", maxsplit=1)[0])
    return sentence.end - sentence.start - taken


def _sources(attributions: Sequence[Attribution]) -> list[Span]:
    return [said.source for said in attributions if said.source]


def _told_by_others(page: Page, attributions: Sequence[Attribution]) -> set[Span]:
    """Give the sentences that are somebody else's word than the outlet's."""
    return {
        page.sentence(said.cue.start)
        for said in attributions
        if said.source and not page.is_ours(said.source.of(page.text))
    }


def _credits(document: Document, language: str) -> Iterator[Told]:
    if document.metadata.byline:
        yield Told(document.metadata.byline, Span(0, 0), "byline")
    for credit in read_credits(document.text, language=language):
        yield Told(credit.name.of(document.text), credit.name, str(credit.kind))
