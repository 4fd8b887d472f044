"""Acronyms a text explains itself: "Norwick News Agency (NNA)" teaches that NNA is that agency."""

import re
from collections.abc import Mapping

from workbench.model import Span

_BRACKETS = re.compile(r"\(\s*([^\W\d_a-z][^\W\d_]{1,7})\s*\)")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
REACH = 120
"""Characters before the brackets in which the name is looked for."""


def acronyms(text: str) -> Mapping[str, Span]:
    """Give each acronym with the place of the name it abbreviates; the first explanation holds."""
    found: dict[str, Span] = {}
    for match in _BRACKETS.finditer(text):
        name = _name_before(text, match.start(), match.group(1))
        if name:
            found.setdefault(match.group(1), name)
    return found


def _name_before(text: str, end: int, acronym: str) -> Span | None:
    """Read backwards from the brackets: each letter is a word's first, small words may be passed over."""
    start = max(0, end - REACH)
    words = list(_WORD.finditer(text, start, end))
    if not words or text[words[-1].end() : end].strip():
        return None
    letters = list(acronym.lower())
    first: int | None = None
    for word in reversed(words):
        if not letters:
            break
        if word.group()[0].lower() == letters[-1] and word.group()[0].isupper():
            letters.pop()
            first = word.start()
        elif word.group()[0].isupper():
            return None
    return Span(first, words[-1].end()) if first is not None and not letters else None
