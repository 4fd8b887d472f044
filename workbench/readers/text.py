"""Plain text: the stored text is the decoded file, so that spans count what anyone else counts in it.

Only line ends and NUL change. Hard-wrapped lines stay as they are; sentences cross them later.
"""

from workbench.model import Reading
from workbench.readers.charset import decoded
from workbench.readers.controls import hidden_controls, without_nul

VERSION = "text/1"


def read_text(data: bytes, declared_charset: str = "") -> Reading:
    """Read plain text; raises `BadInput` where the declared charset does not fit."""
    source = decoded(data, declared=declared_charset)
    text, warnings = stored(source.text)
    return Reading(
        text, "text/plain", VERSION, source.charset, warnings=source.warnings + warnings
    )


def stored(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the stored form of a text file's characters, and what a reviewer should know of them."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, warnings = without_nul(text)
    return text, warnings + hidden_controls(text)
