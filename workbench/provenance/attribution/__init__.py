"""Who says what: attributions of a text, each found by a named rule.

`strict` feeds provenance: a source must be somebody or something that can say a thing, and a weak verb must be
followed by words that are clearly somebody's. `loose` is what a reader is shown. What else a lineage asks of a
text is here, too: the order of a chain, unnamed sources, hedges and their classes, whom a pronoun or a short name
stands for, credits, and acronyms the text explains.
"""

from workbench.provenance.attribution.acronyms import acronyms
from workbench.provenance.attribution.anonymity import is_anonymous
from workbench.provenance.attribution.chains import chain
from workbench.provenance.attribution.credits import (
    Credit,
    CreditKind,
    credits,  # noqa: A004 - the word of the trade; the site module's is for the prompt
)
from workbench.provenance.attribution.hedges import Hedge, HedgeKind, hedges
from workbench.provenance.attribution.names import resolve
from workbench.provenance.attribution.polarity import denies
from workbench.provenance.attribution.reading import attribute

__all__ = [
    "Credit",
    "CreditKind",
    "Hedge",
    "HedgeKind",
    "acronyms",
    "attribute",
    "chain",
    "credits",
    "denies",
    "hedges",
    "is_anonymous",
    "resolve",
]
