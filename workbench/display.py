"""The one filter between a document's text and anything that shows it.

Text from documents is hostile: escape sequences would drive the terminal, bidirectional controls would
show words in another order than they are stored. Every display edge passes text through `safe`, which
replaces one character by one character, so that spans keep their places.
"""

_REPLACED = (
    {code: 0x2400 + code for code in range(0x20)}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
    | dict.fromkeys(
        (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0x25CC
    )
    | dict.fromkeys((0x2028, 0x2029), 0x2424)
    | dict.fromkeys((*range(0xD800, 0xE000), 0xFEFF, *range(0xFFF9, 0xFFFC)), 0xFFFD)
)
_LINES = {code: shown for code, shown in _REPLACED.items() if code != 0x0A}


def safe(text: str) -> str:
    """Give the text as one line with nothing in it that a terminal or a markup parser obeys; same length."""
    return text if text.isascii() and text.isprintable() else text.translate(_REPLACED)


def safe_lines(text: str) -> str:
    """Give the text with its line feeds kept and everything else as `safe` does; same length."""
    return text.translate(_LINES)
