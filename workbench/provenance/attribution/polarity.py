"""Whether a source stands by what is attributed to it, or says that it is not so."""

from workbench.model import Attribution
from workbench.provenance.lexicon import Lexicon


def denies(text: str, attribution: Attribution, lexicon: Lexicon) -> bool:
    """Tell whether the source denies its content: "Brekke denied that the valve was open" is no word for it."""
    cue = attribution.cue.of(text).lower().split()
    return bool(cue) and cue[-1] in lexicon.denying
