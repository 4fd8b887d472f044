"""What a word is called when its form does not matter: light stemming, irregular forms from data.

Light on purpose: export, exports, exported and exporting become one, exporter and export do not. Rules that go on to
derived words (shared beginnings, -tion, -er) were tried and found nobody a partner that the word lists had not.
"""

import re
import tomllib
from functools import cache, lru_cache
from importlib import resources

_ENDINGS = (
    ("ies", "y"), ("sses", "ss"), ("ied", "y"), ("ying", "y"), ("ing", ""), ("edly", ""), ("ed", ""),
    ("ers", "er"), ("es", ""), ("ly", ""), ("s", ""),
)  # fmt: skip
"""Ending and what is put in its place; the first that fits is taken."""
_VOWEL = re.compile("[aeiouy]")
_LEFT = 3
"""Letters that must be left of a word."""


@cache
def _forms() -> tuple[dict[str, str], frozenset[str]]:
    """Give form -> word for the forms that no rule leads back, and the words that no rule may touch."""
    source = resources.files("workbench.duplicates.linking") / "data" / "en.toml"
    forms = tomllib.loads(source.read_text("utf-8"))["forms"]
    found: dict[str, str] = {}
    for word, *others in map(str.split, forms["irregular"]):
        for form in others:
            found.setdefault(form, word)
    return found, frozenset(forms["whole"].split())


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """Give the key of a word in small letters."""
    irregular, whole = _forms()
    word = irregular.get(word, word)
    if len(word) <= _LEFT or word in whole or not word.isalpha():
        return word
    word = _cut(word)
    if len(word) > 6:
        word = re.sub(r"is(e|ation|)$", r"iz\1", word)
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    if len(word) > 4:
        word = word.removesuffix("e")
    return irregular.get(word, word)


def _cut(word: str) -> str:
    for ending, put in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest == word or len(rest) < _LEFT:
            continue
        # "bus", "class" are no plurals; "family", "reply" no adverbs
        if (ending == "s" and rest[-1] in "su") or (
            ending == "ly" and (len(word) < 6 or rest[-1] in "pi")
        ):
            continue
        # "sing", "bed": what is left must be able to be said
        if ending in {"ing", "ed"} and not _VOWEL.search(rest):
            continue
        return rest + put
    return word
