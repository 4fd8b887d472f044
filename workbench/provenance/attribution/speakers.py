"""Who can say something: a name, a person, a body, a medium, a record."""

import re

from workbench.provenance.attribution.phrases import Phrase, head
from workbench.provenance.attribution.words import Words

_ENDS = re.compile(r"['’]s$|\.$")
_AGED = re.compile(r"\d{1,3}-year-old(?:['’]s)?")


def names_speaker(words: Words, phrase: Phrase) -> bool:
    """Tell a phrase whose chief word is a name or a noun for what can speak from a thing or a time."""
    at = head(words, phrase)
    low, lexicon = _ENDS.sub("", words.low[at]), words.lexicon
    return (
        words.tag[at] == "B"
        or bool(_AGED.fullmatch(words.low[at]))
        or low in lexicon.agents
        or low in lexicon.records
        or low in lexicon.media
    )
