"""Who is not named: "officials", "a person familiar with the matter", "two divers", "local media".

Unnamed sources never add up, so this errs on the side of unnamed wherever no person's name stands in the phrase
and no body answers for it. The body they belong to (Pentagon officials) is a hint and does not answer for them.
"""

import re

from workbench.provenance.lexicon import Lexicon

_WORD = re.compile(r"[\w&'’-]+(?:\.\w+)*|,|\(")
_PERSON = re.compile(
    r"(?:^|[\s(,])[^\W\d_a-z][\w.'’-]+\s+(?:[^\W\d_a-z]\.\s+)?[^\W\d_a-z][\w'’-]+"
)
_ENDS = frozenset("PWSEGV")
"""Classes of words that end the part of a noun phrase in which its chief word stands."""


def is_anonymous(source: str, lexicon: Lexicon) -> bool:
    """Tell whether a source's words name nobody who could be asked; the empty source names nobody."""
    words, aside = _before_aside(source, lexicon)
    if not words:
        return True
    if _PERSON.search(aside):
        return False
    chief = words[-1].lower()
    return chief in lexicon.unnamed or _is_somebody(words, chief, lexicon)


def _before_aside(source: str, lexicon: Lexicon) -> tuple[list[str], str]:
    """Give the words up to the chief one, without "one of", and what stands behind a comma or a bracket after them."""
    words: list[str] = []
    for word in _WORD.finditer(source):
        exact, low = word.group(), word.group().lower()
        if words and low in (",", "("):
            return words, source[word.start() :]
        if (
            len(words) == 1
            and low == "of"
            and words[0].lower() in lexicon.standing_alone
        ):
            words.clear()
        elif words and (lexicon.tags.get(low, "") in _ENDS or low in lexicon.closeness):
            break
        else:
            words.append(exact)
    return words, ""


def _is_somebody(words: list[str], chief: str, lexicon: Lexicon) -> bool:
    """Tell "a diver" and "divers", which are anybody, from "the mayor", who is one man, and from names and bodies."""
    if chief not in lexicon.agents or chief in lexicon.voices:
        return False
    if len(words) > 1 and words[-1][0].isupper():
        return False
    one = chief.removesuffix("s")
    if {chief, one, one.removesuffix("ie") + "y"} & (
        lexicon.bodies | lexicon.records | lexicon.media | lexicon.voices
    ):
        return False
    several = chief.endswith("s") and one in lexicon.agents
    return (
        several
        or words[0].lower() in lexicon.counting
        or words[0].lower() in ("a", "an", "one", "another")
    )
