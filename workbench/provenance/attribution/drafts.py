"""An attribution in the making: what the rules pass to each other before it is frozen, and the rules' names."""

from dataclasses import dataclass, field

from workbench.model import Span
from workbench.provenance.attribution.phrases import Phrase

SAID = "S said C"
POSTPOSED = "C, S said"
INVERTED = "C, said S"
QUOTATION = "S said, quotation"
ACCORDING = "according to S"
PASSIVE = "C said by S"
QUOTED_AS = "quoted as saying"
ASKED = "asked C"
UNSOURCED = "unsourced"


@dataclass(slots=True)
class Draft:
    """One cue with its source and content, in places of the text; `subject` and `told` in words of the sentence."""

    rule: str
    lemma: str
    cue: Span
    source: Span | None
    content: list[Span]
    subject: Phrase | None = None
    negated: bool = False
    complement: bool = False
    """The content is a that-clause, a quotation, or follows a colon."""
    awaits: bool = False
    """The content is the next sentence; what stands here is the colon that announces it."""
    evidence: bool = False
    """A record or a witness shows it."""
    told: Phrase | None = None
    """Whom it was said to, when that is told right after the cue."""
    via: list[Span] = field(default_factory=list)
