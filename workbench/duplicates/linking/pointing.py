"""Claims that say nothing by themselves: "the ministry confirmed the export" points back at what its article is about.

Such a claim takes the words of its article's lead, so that it can be found at all. It is never offered as a sure
link: to point at a report is not to confirm it.
"""

from collections.abc import Sequence

from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.lexicon import lexicon
from workbench.duplicates.linking.words import Word, plain

LEAD = 3
"""Words that a lead must have."""
FEW = 2
"""Words that a claim may have besides its source, its reporting verb and the like."""
_THE = frozenset(("the", "this", "that", "these"))


def leads(claims: Sequence[Claim], said: Sequence[Sequence[Word]]) -> dict[str, int]:
    """Give for each document its first claim that says enough, by place among the claims, which stand in order."""
    found: dict[str, int] = {}
    for n, claim in enumerate(claims):
        if len(said[n]) >= LEAD:
            found.setdefault(claim.document, n)
    return found


def pointing(
    claims: Sequence[Claim],
    said: Sequence[Sequence[Word]],
    sources: Sequence[frozenset[str]],
) -> dict[int, int]:
    """Give claims that only point back, each with the lead it points at; `sources` are keys of the sources' words."""
    known = lexicon()
    lead = leads(claims, said)
    found = {}
    for n, claim in enumerate(claims):
        at = lead.get(claim.document, n)
        if at == n or not claim.sources:
            continue
        rest = {word.key for word in said[n]} - sources[n] - known.reporting
        if not 1 <= len(rest) <= FEW:
            continue
        if _THE.isdisjoint(plain(claim.text)):
            continue
        if rest <= known.pointing | {word.key for word in said[at]}:
            found[n] = at
    return found
