"""Whether a text is English where nobody told its language: the rules read nothing else, and must not claim to.

It is no identification of languages. A share of the commonest words is counted at the head of the text, which
parts English from all that is not; a text too short to tell gets the benefit of the doubt.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

from workbench.errors import ConfigError
from workbench.provenance.vocabulary import load

UNKNOWN = "und"
"""BCP 47 for a language that isn't determined."""

_WORD = re.compile(
    r"[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\W\d_]+"
)
"""A word, or a letter of a script that puts no spaces between words."""


@dataclass(frozen=True, slots=True)
class _English:
    words: frozenset[str]
    looked_at: int
    least: int
    share: int


def spoken(text: str, declared: str) -> str:
    """Give the language by which a text is read: the declared one, else English or `und` where it is shown to be none."""
    return declared or ("en" if may_be_english(text) else UNKNOWN)


def may_be_english(text: str) -> bool:
    """Tell whether a text is English, or too short to tell; raise ConfigError where the word list is of another shape."""
    english = _english()
    words = [
        found.group().lower()
        for found in islice(_WORD.finditer(text), english.looked_at)
    ]
    if len(words) < english.least:
        return True
    known = sum(word in english.words for word in words)
    return 100 * known >= english.share * len(words)


@cache
def _english() -> _English:
    data = load("english.toml")
    try:
        return _English(
            frozenset(data["words"].split()),
            int(data["looked_at"]),
            int(data["least"]),
            int(data["share"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise ConfigError(
            f"A table of english.toml is missing or of another shape: {problem}.",
            hint="Compare it with the file the workbench comes with.",
        ) from problem
