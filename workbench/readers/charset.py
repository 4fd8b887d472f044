"""Bytes to characters, and never a byte lost on the way without a word.

The order is: byte order mark, the charset the user declares, the one the file declares, UTF-16 by the pattern
of its bytes, strict UTF-8, then a guess that always carries a warning. What fits nowhere becomes U+FFFD, counted.
"""

import codecs
from collections import Counter
from dataclasses import dataclass

from workbench.display import safe
from workbench.errors import BadInput
from workbench.readers.binary import reads_as_binary
from workbench.readers.guessing import guessed_charset

_MARKS = (
    # UTF-32 first: its little-endian mark begins with the one of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ALIASES = {
    # WHATWG Encoding Standard: what these labels mean on the web is the larger charset
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_LABELS = {"x-sjis": "cp932", "x-gbk": "gb18030", "x-x-big5": "big5hkscs"}
_NO_CHARSETS = frozenset(
    ("utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined")
)
"""Codecs that turn ASCII into something else, or can give lone surrogates; the web forbids UTF-7 for the first."""
_ESCAPED = (
    (b"\x1b$B", "iso2022_jp_2"),
    (b"\x1b$@", "iso2022_jp_2"),
    (b"\x1b$)C", "iso2022_kr"),
)
_SAMPLE = 4096
_NO_TEXT = bytes(n for n in range(0x20) if chr(n) not in "\t\n\r\f\x1b")
_OFTEN = 0.02
"""Share of `_NO_TEXT` from which bytes may be UTF-16: text of one byte a character has next to none."""
_VERY_OFTEN = 0.2
"""The same for bytes that are UTF-8 as well: alphabets have their block's number in every second byte."""
_MORE_ALIKE = 1.5
"""How much more alike the blocks' bytes are at the least; Chinese has the most blocks."""
_FEW = 1000
"""A declared charset is believed while at most one character in this many does not fit it."""
_MIXED = 10
"""Text is broken UTF-8, not another charset, with this many well-formed characters to each broken one."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file after its byte order mark, and how sure one can be of them."""

    text: str
    charset: str
    """A name that `bytes.decode` knows."""
    warnings: tuple[str, ...] = ()
    guessed: bool = False
    """True where neither the file nor the user names the charset and it is not UTF-8."""


def decoded(data: bytes, *, declared: str = "", embedded: str = "") -> Decoded:
    """Decode the bytes of a text file.

    `declared` is what the user says and must fit: raises `BadInput` for an unknown charset or bytes that are
    not in it. `embedded` is what the file says of itself (a page's `<meta charset>`) and is only believed
    where it fits. Raises `BadInput` for what is no text at all. The result holds no lone surrogates.
    """
    found = (
        _as_marked(data)
        or (_as_declared(data, declared) if declared else None)
        or (_as_embedded(data, embedded) if embedded else None)
        or _by_content(data)
    )
    if kind := reads_as_binary(found.text, guessed=found.guessed):
        raise BadInput(f"This is {kind.name}, not a text.", hint=kind.hint)
    return found


def known_charset(label: str) -> str:
    """Give the codec for a label as the web reads it (`latin1` is windows-1252), or nothing for an unknown one."""
    name = _LABELS.get(label.strip().lower(), label.strip())
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):  # ValueError: a NUL in the label
        return ""
    if not codec._is_text_encoding or codec.name in _NO_CHARSETS:  # noqa: SLF001 - no public way to tell rot13 from a charset
        return ""
    return _ALIASES.get(codec.name, codec.name)


def _as_marked(data: bytes) -> Decoded | None:
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], charset)
    return None


def _as_declared(data: bytes, declared: str) -> Decoded:
    charset = known_charset(declared)
    if not charset:
        raise BadInput(
            f'"{safe(declared[:40])}" is no charset this program knows.',
            hint="Name one such as utf-8, windows-1252 or shift_jis, or leave it out.",
        )
    try:
        return Decoded(data.decode(charset), _shown(charset))
    except UnicodeError as error:
        at = (
            f" at byte {error.start:,}" if isinstance(error, UnicodeDecodeError) else ""
        )
        raise BadInput(
            f"The bytes are not in the declared charset {safe(declared)}{at}.",
            hint="Leave the charset out to have it detected, or save the file as UTF-8.",
        ) from error


def _as_embedded(data: bytes, embedded: str) -> Decoded | None:
    charset = known_charset(embedded)
    if not charset or charset.startswith(("utf-16", "utf-32")):
        return None  # it was read as ASCII, so it cannot be one of these
    utf8 = None if data.isascii() or charset == "utf-8" else _strict(data, "utf-8")
    if utf8 is not None:
        told = f"The file calls itself {safe(embedded)} but is UTF-8, and was read as UTF-8."
        return Decoded(utf8, "utf-8", (told,))
    text = _strict(data, charset)
    if text is not None:
        return Decoded(text, _shown(charset))
    broken = data.decode(charset, "replace").count("\ufffd")
    return _lenient(data, charset) if broken * _FEW <= len(data) else None


def _by_content(data: bytes) -> Decoded:
    for escape, charset in _ESCAPED:
        if escape in data and (text := _strict(data, charset)) is not None:
            told = f"Read as {charset.upper()} by its escape sequences."
            return Decoded(text, charset, (told,), guessed=True)
    if wide := _wide(data):
        told = f"Read as {wide.upper()} by the pattern of its bytes; it has no byte order mark."
        return Decoded(data.decode(wide), wide, (told,), guessed=True)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - broken - len(text.encode("ascii", "ignore"))
    if whole >= broken * _MIXED:
        return _lenient(data, "utf-8")
    charset = guessed_charset(data)
    reading = _lenient(data, charset)
    told = f"The charset is not declared and was guessed as {reading.charset}; check accents and quotation marks."
    return Decoded(
        reading.text, reading.charset, (told, *reading.warnings), guessed=True
    )


def _wide(data: bytes) -> str:
    """Tell UTF-16 and UTF-32 without a mark; nothing for what is neither."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _NO_TEXT))
    if controls < _OFTEN * len(sample):
        return ""
    if controls < _VERY_OFTEN * len(sample) and _strict(data, "utf-8") is not None:
        return ""
    charset = _utf32(sample) if len(data) % 4 == 0 else ""
    if not charset and len(data) % 2 == 0:
        charset = _utf16(sample)
    text = _strict(data, charset) if charset else None
    return charset if text is not None and _is_prose(text[:_SAMPLE]) else ""


def _utf32(sample: bytes) -> str:
    quarter = len(sample) // 4
    zeros = [sample[n::4].count(0) for n in range(4)]
    if zeros[2] == zeros[3] == quarter:
        return "utf-32-le"
    return "utf-32-be" if zeros[0] == zeros[1] == quarter else ""


def _utf16(sample: bytes) -> str:
    """Tell by the bytes that name a character's block, which are much more alike than those within it."""
    big, little = _same(sample[::2]), _same(sample[1::2])
    by_chance = len(sample) // 8
    if max(big, little) <= _MORE_ALIKE * min(big, little) + by_chance:
        return ""
    return "utf-16-le" if little > big else "utf-16-be"


def _same(values: bytes) -> int:
    """Give how many pairs of the bytes are of the same value."""
    return sum(n * (n - 1) // 2 for n in Counter(values).values())


def _is_prose(text: str) -> bool:
    """Tell characters that people write from the ones a wrong pairing of bytes gives."""
    odd = sum(not c.isprintable() and not c.isspace() for c in text)
    return odd * 50 <= len(text)


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except UnicodeError:
        return None


def _lenient(data: bytes, charset: str) -> Decoded:
    """Decode; what does not fit becomes U+FFFD and is counted in a warning."""
    text = _strict(data, charset)
    if text is not None:
        return Decoded(text, _shown(charset))
    text = data.decode(charset, "replace")
    count = text.count("\ufffd")
    are, show = ("place is", "shows") if count == 1 else ("places are", "show")
    told = f"{count:,} {are} not {_shown(charset)} and {show} as U+FFFD; the file may be damaged."
    return Decoded(text, _shown(charset), (told,))


def _shown(codec: str) -> str:
    return codec.replace("cp125", "windows-125")
