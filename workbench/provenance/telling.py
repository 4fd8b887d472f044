"""What judging needs to know: an article, one claim of it, and what two articles have in common word for word."""

from dataclasses import dataclass
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.analysis import Analysis
from workbench.provenance.declarations import Declared, declared
from workbench.provenance.identity import read_party
from workbench.provenance.paths import Lineage
from workbench.provenance.reuse import RUN, Run
from workbench.provenance.sources import Sources
from workbench.provenance.vocabulary import vocabulary
from workbench.spans import overlap

TOUCHED = 25
"""Characters of a claim that a copied run must reach, or half of a shorter claim."""


class TakenBack(NamedTuple):
    """A withdrawal: by whom, where, of what."""

    by: str
    """Key of the house or root that takes back."""
    span: Span
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Article:
    """What judging needs to know of one article; made once per article from its analysis and the alias table."""

    analysis: Analysis
    house: str
    owner: str
    byline: str
    """A person's name in the by-line, folded; empty for none or for a house."""
    declared: tuple[Declared, ...]
    taken_back: tuple[TakenBack, ...]

    @property
    def uid(self) -> str:
        """Give the document's uid."""
        return self.analysis.document

    @property
    def name(self) -> str:
        """Give what the article is called in a sentence."""
        return self.analysis.outlet or f"document {self.uid[:8]}"


def article(analysis: Analysis, sources: Sources) -> Article:
    """Prepare an article for judging."""
    house = sources.outlet(analysis.outlet) or f"({analysis.document})"
    rests_on = declared(analysis, sources)
    byline = " ".join(analysis.byline.lower().split()).removeprefix("by ")
    if byline and any(resting.why.startswith("byline") for resting in rests_on):
        byline = ""
    return Article(
        analysis,
        house,
        sources.owner(house) or "",
        byline if len(byline.split()) > 1 else "",
        rests_on,
        tuple(
            TakenBack(
                _taker(taken.who, analysis, sources, house),
                taken.span,
                frozenset(taken.words),
            )
            for taken in analysis.withdrawals
        ),
    )


def older(article: Article) -> tuple[str, str]:
    """Give what articles are ordered by: their dates, then their uids."""
    return article.analysis.date, article.uid


def _taker(who: str, analysis: Analysis, sources: Sources, house: str) -> str:
    if not who:
        return house
    medium = sources.within(who)
    return medium or read_party(who, (), analysis.outlet, sources, vocabulary()).key


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One claim of a cluster."""

    claim: str
    document: str
    span: Span
    lineage: Lineage
    kind: str = "statement"
    """statement, headline, opinion, prediction, interpretation or question."""


class Reused(NamedTuple):
    """What two articles have in common word for word."""

    a: str
    b: str
    runs: tuple[Run, ...]
    containment: float

    def tie(self, one: Occurrence, other: Occurrence) -> Run | None:
        """Give the copied run that holds both claims, None where there is none."""
        for run in self.runs:
            if run.words < RUN:
                continue
            sides = (run.a, run.b) if one.document == self.a else (run.b, run.a)
            if all(
                overlap(side, told.span)
                >= min(TOUCHED, (told.span.end - told.span.start) / 2)
                for side, told in zip(sides, (one, other), strict=True)
            ):
                return run
        return None
