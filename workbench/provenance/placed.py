"""What one article says of its sources, found by place, so that a claim of a long article looks only at what touches it.

What is the same for every claim of the article is worked out once: who a mention is, which house is credited, who publishes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from workbench.model import Span
from workbench.provenance.analysis import (
    Analysis,
    Mention,
    Saying,
    Seen,
    Shown,
    Teller,
    Told,
    Withdrawal,
)
from workbench.provenance.declarations import credited_medium
from workbench.provenance.identity import read_party
from workbench.provenance.issuers import issuer
from workbench.provenance.parties import Kind, Party, own_name
from workbench.provenance.sources import Sources
from workbench.provenance.vocabulary import Vocabulary
from workbench.spans import Places

NEXT = 3
"""Characters between two sentences that follow each other."""


class Placed:
    """An article's analysis by place, and the parties of its mentions."""

    def __init__(self, analysis: Analysis, sources: Sources, words: Vocabulary) -> None:
        self.analysis, self.sources, self.vocabulary = analysis, sources, words
        self.house = sources.outlet(analysis.outlet) or f"({analysis.document})"
        """The outlet's key."""
        self.name = analysis.outlet or f"document {analysis.document[:8]}"
        self._parties: dict[Mention, Party] = {}

    def sayings(self, span: Span) -> Sequence[Saying]:
        """Give the attributions of which the cue or what is said may touch a span, in their order."""
        return self._sayings.near(span)

    def in_sentence(self, sentence: Span) -> Sequence[Saying]:
        """Give the attributions of a sentence, in their order."""
        return self._by_sentence.get(sentence, ())

    def seen(self, span: Span) -> Sequence[Seen]:
        """Give the own eyes in whose sentence a span may lie, or next to it, in their order."""
        return self._seen.near(span)

    def shown(self, span: Span) -> Sequence[Shown]:
        """Give the records whose words a span may touch, in their order."""
        return self._shown.near(span)

    def tellers(self, at: int) -> Sequence[Teller]:
        """Give the phrases in whose reach a place may be, in their order."""
        return self._tellers.near(Span(at, at + 1))

    def withdrawals(self, span: Span) -> Sequence[Withdrawal]:
        """Give the words by which a report is taken back that a span may touch."""
        return self._withdrawals.near(span)

    def party(self, mention: Mention) -> Party:
        """Read who is mentioned; nameless own people are the outlet's."""
        if mention not in self._parties:
            self._parties[mention] = self._read(mention)
        return self._parties[mention]

    def _read(self, mention: Mention) -> Party:
        party = read_party(
            mention.text,
            mention.about,
            self.analysis.outlet,
            self.sources,
            self.vocabulary,
            mention.near,
        )
        if party.kind == Kind.WITNESS and not party.key:
            return replace(party, key=self.house, open=True)
        if party.kind == Kind.DOC and party.key != self.house:
            return replace(party, key=self.house)
        return party

    @cached_property
    def credited(self) -> Told | None:
        """The by-line or dateline that names another house."""
        for told in self.analysis.credits:
            if told.kind in ("byline", "dateline") and self._is_other(told):
                return told
        return None

    def _is_other(self, told: Told) -> bool:
        if self.analysis.outlet and own_name(told.name, self.analysis.outlet):
            return False
        return credited_medium(told, self.analysis, self.sources) is not None

    @cached_property
    def issuer(self) -> Party | None:
        """The body that publishes the article as its own word."""
        return issuer(self.analysis, self.sources, self.vocabulary)

    @cached_property
    def _sayings(self) -> Places[Saying]:
        return Places(
            (said, (said.cue, *said.content)) for said in self.analysis.sayings
        )

    @cached_property
    def _by_sentence(self) -> dict[Span, list[Saying]]:
        found: dict[Span, list[Saying]] = {}
        for said in self.analysis.sayings:
            found.setdefault(said.sentence, []).append(said)
        return found

    @cached_property
    def _seen(self) -> Places[Seen]:
        return Places((seen, _next_to(seen.sentence)) for seen in self.analysis.seen)

    @cached_property
    def _shown(self) -> Places[Shown]:
        return Places((shown, (shown.span,)) for shown in self.analysis.shown)

    @cached_property
    def _tellers(self) -> Places[Teller]:
        return Places((one, _next_to(one.reach)) for one in self.analysis.tellers)

    @cached_property
    def _withdrawals(self) -> Places[Withdrawal]:
        return Places((taken, (taken.span,)) for taken in self.analysis.withdrawals)


def _next_to(span: Span) -> Iterable[Span]:
    """Widen a span by what may lie between two sentences."""
    yield Span(max(0, span.start - NEXT - 1), span.end + NEXT + 1)
