"""Bytes to text: one reader per format, and one door that knows them all.

A format is a module with a function from bytes to `Reading`, and a line in the table below. Readers open no
file and no connection; what they refuse they name in words.
"""

from collections.abc import Callable
from pathlib import PurePath
from typing import NamedTuple

from workbench.display import safe
from workbench.errors import BadInput
from workbench.model import Reading
from workbench.readers.binary import binary_kind
from workbench.readers.html import looks_like_html, read_html
from workbench.readers.markdown import read_markdown
from workbench.readers.text import read_text

__all__ = ["MAX_BYTES", "SUFFIXES", "is_readable", "read"]

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of the largest file that is read."""


class _Format(NamedTuple):
    """What one kind of file is called and who reads it."""

    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Reading]


_TEXT = _Format((".txt", ".text"), read_text)
_HTML = _Format((".html", ".htm", ".xhtml"), read_html)
_FORMATS = (
    _TEXT,
    _Format((".md", ".markdown"), read_markdown),
    _HTML,
)
_BY_SUFFIX = {suffix: form for form in _FORMATS for suffix in form.suffixes}

SUFFIXES = frozenset(_BY_SUFFIX)
"""Endings of the names of files that are read, in lower case, with their dot."""


def is_readable(name: str) -> bool:
    """Tell by its name whether a file of a folder is one to read."""
    return PurePath(name).suffix.lower() in SUFFIXES


def read(data: bytes, name: str = "", *, declared_charset: str = "") -> Reading:
    """Read the bytes of one file.

    The format goes by the name's suffix; bytes without a known one are HTML where they begin like it, else
    plain text. Raises `BadInput`, in a sentence that names the file and with a hint, for what is too large,
    empty, binary, or not in the charset its user declares.
    """
    label = safe(PurePath(name).name) or "The input"
    if len(data) > MAX_BYTES:
        raise BadInput(
            f"{label} is larger than {MAX_BYTES // 2**20} MiB.",
            hint="Split it into its articles and read those.",
        )
    if not data or data.isspace():
        raise BadInput(f"{label} is empty.", hint="Save the article's text in it.")
    if kind := binary_kind(data):
        raise BadInput(f"{label} is {kind.name}, not a text.", hint=kind.hint)
    form = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    if form is None:
        form = _HTML if looks_like_html(data) else _TEXT
    try:
        reading = form.read(data, declared_charset)
    except BadInput as error:
        raise BadInput(f"{label}: {error}", hint=error.hint) from error
    if not any(map(_is_visible, reading.text)):
        raise BadInput(
            f"{label} holds no words.", hint="Save the article's text in it."
        )
    return reading


def _is_visible(character: str) -> bool:
    return character.isprintable() and character not in " \ufffd"
