"""What is left out of a phrase before it is read: clauses that tell of others, and courtesies before a name."""

from workbench.provenance.naming import Word
from workbench.provenance.vocabulary import Vocabulary

LASTING = frozenset(("now", "still", "has", "had", "once", "long", "also"))
"""Between "who" and what somebody does."""
_OPENS = frozenset(("which", "that"))
_COURTESIES = frozenset(
    ["brother", "sister", "comrade", "mother", "uncle", "auntie", "aunt"]
)
"""Before a name, with a capital, they are no part of it and no kin's: Brother Amador of the union."""


def without_idle(words: list[Word]) -> list[Word]:
    """Leave out what tells of others: the tax authority, which has the senator's returns; a clip that half the town saw."""
    kept: list[Word] = []
    idle = False
    for at, word in enumerate(words):
        idle = (idle and word.text != ",") or (at > 0 and word.low in _OPENS)
        if not idle or word.low in _OPENS:
            kept.append(word)
    return kept


def without_courtesy(words: list[Word], known: Vocabulary) -> list[Word]:
    """Leave out what is before a name and no part of it: Brother Amador of the union."""
    is_courtesy = (
        len(words) > 1
        and words[0].name
        and words[0].low in _COURTESIES
        and words[1].name
        and words[1].low not in known.body_words
    )
    return words[1:] if is_courtesy else as_priest(words)


def as_priest(words: list[Word]) -> list[Word]:
    """Take a Father before a name for a priest, who is nobody's parent by that."""
    if len(words) > 1 and words[0].text == "Father" and words[1].name:
        return [Word("Fr", "fr", name=True), *words[1:]]
    return words
