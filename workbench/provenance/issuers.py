"""Bodies that publish for themselves: what a ministry says on its own page is the ministry's word, and no newspaper's."""

from dataclasses import replace

from workbench.provenance.analysis import Analysis, Told
from workbench.provenance.description import describe
from workbench.provenance.parties import Kind, Party
from workbench.provenance.sources import Sources
from workbench.provenance.vocabulary import Vocabulary

_ISSUED = frozenset(["press", "notice", "release", "statement", "communiqué", "media"])
"""Behind a comma in an outlet's name: it is the word of the body before."""
_DESKS = frozenset(
    ["press", "media", "news", "office", "desk", "communications", "team", "staff"]
)
"""In a by-line: people of the house, and no other house."""


def issuer(analysis: Analysis, sources: Sources, words: Vocabulary) -> Party | None:
    """Give the body that an outlet is, None for a medium and for whatever may be one.

    The last word of its name, or the last before "of", must be a body's, and none a medium's: a City News Service
    is none. A page that calls itself a press release may go by any name. One that credits somebody else is not
    read as its own word.
    """
    name, _, rest = analysis.outlet.partition(",")
    if rest and _ISSUED.isdisjoint(rest.lower().split()):
        name = analysis.outlet
    lows = [word.strip(".,()").lower() for word in name.split()]
    ends = [lows.index(word) for word in ("of", "for") if word in lows]
    head = lows[: min(ends)] if ends else lows
    if (
        not head
        or not (analysis.release or head[-1] in words.issuers)
        or not words.media_words.isdisjoint(lows)
        or any(_is_anothers(told) for told in analysis.credits)
    ):
        return None
    party = describe(name, (), sources, words)
    return replace(party, actor=True) if party.kind == Kind.ENTITY else None


def _is_anothers(told: Told) -> bool:
    """Tell a credit that may name another house or its reporter."""
    if told.kind != "byline":
        return told.kind == "dateline"
    words = told.name.lower().removeprefix("by ").split()
    return not set(words) & _DESKS
