"""Where a sentence begins though none was ended: items of a list, bullets, picture credits, addresses, rules of signs.

Articles that lost their line breaks run such pieces together. Each begins a piece of its own only where its sign
leaves no doubt: an item "2." counts after an item "1." at the beginning of its line.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from workbench.claims.lexicon import SentenceWords, sentence_words

RULES: Mapping[str, str] = MappingProxyType(
    {
        "credit": "A picture's credit begins (Photo: ...).",
        "bullet": "The bullet of a list begins an item.",
        "item": "The next number of a list begins an item.",
        "address-list": "A web address stands after another.",
        "sign-line": "A row of signs (-----, *****) sets off what stands before and after it.",
    }
)
"""Name of every rule that begins a sentence, with what it says."""

_FIRST_ITEM = re.compile(r"\s{0,4}(?:[•⁃‣]\s?)?\(?1([.)]{1,2})\s")
_ITEM = re.compile(r"(?<=\s)\(?(\d{1,2})([.)]{1,2})\s")
_BULLET = re.compile(r"[•‣⁃▪●■](?<=\s.)(?=\s?\S)")
_ADDRESS = re.compile(r"http(?<!\S....)s?://\S++\s++(?=https?://)")
_SIGNS = re.compile(r"[-=_*~](?<!\S.)([-=_*~])\1{3,}+[-=_*~]*+(?!\S)")


class Openings:
    """The rules, bound to the words they look up."""

    def __init__(self, words: SentenceWords | None = None) -> None:
        labels = "|".join(
            re.escape(label) for label in (words or sentence_words()).credits
        )
        self._credit = re.compile(rf"(?:{labels})(?:\s(?:by|{labels}))?:(?=\s)")

    def of_text(self, text: str) -> list[tuple[int, str]]:
        """Give, in order, the places of a text where a sentence begins by its sign, each with its rule."""
        found = [
            (match.start(), "credit")
            for match in self._credit.finditer(text)
            if match.start() and text[match.start() - 1] in " \u00a0"
        ]
        found += [(match.start(), "bullet") for match in _BULLET.finditer(text)]
        found += [(match.end(), "address-list") for match in _ADDRESS.finditer(text)]
        for match in _SIGNS.finditer(text):
            found += [(match.start(), "sign-line"), (match.end(), "sign-line")]
        return sorted(found)


def items(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Give the places in a line that begins with item 1 where items 2, 3 ... in the same writing begin."""
    first = _FIRST_ITEM.match(text, start, end)
    found: list[tuple[int, str]] = []
    if not first:
        return found
    for match in _ITEM.finditer(text, first.end() - 1, end):
        if match[1] == str(len(found) + 2) and match[2] == first[1]:
            found.append((match.start(), "item"))
    return found
