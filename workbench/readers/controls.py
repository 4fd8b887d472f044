"""Characters that nobody sees: counted and named, never removed.

They can hide words, turn their order round or break a name in two, so whoever reviews the text is told. The
stored text keeps them, because a span must find the same characters as the publisher's page.
"""

import re
from collections import Counter

_HIDDEN = re.compile(
    "[\x01-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""ZWJ and ZWNJ are absent on purpose: whole scripts and emoji are written with them; so is NEL, a line end."""
_BIDI = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_NAMES = {
    "bidi": ("bidirectional control", "bidirectional controls"),
    "zero": ("zero-width character", "zero-width characters"),
    "hyphen": ("soft hyphen", "soft hyphens"),
    "control": ("control character", "control characters"),
}


def without_nul(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the text with each NUL as U+FFFD (one for one, so offsets stay) and a warning where there were any.

    SQLite's `length()` and `substr()` stop at a NUL, so none may enter a database.
    """
    count = text.count("\0")
    if not count:
        return text, ()
    were = "1 NUL character was" if count == 1 else f"{count:,} NUL characters were"
    return text.replace("\0", "\ufffd"), (f"{were} replaced by U+FFFD.",)


def hidden_controls(text: str) -> tuple[str, ...]:
    """Give one sentence that counts the text's hidden characters by kind; nothing where there are none."""
    if text.isprintable():
        return ()
    counts = Counter(map(_kind, _HIDDEN.findall(text)))
    if not counts:
        return ()
    named = [
        f"{counts[kind]:,} {names[counts[kind] != 1]}"
        for kind, names in _NAMES.items()
        if counts[kind]
    ]
    return (f"The text holds hidden characters: {', '.join(named)}.",)


def _kind(character: str) -> str:
    if character in _BIDI:
        return "bidi"
    if character == "\xad":
        return "hyphen"
    return "control" if character < "\xa0" else "zero"
