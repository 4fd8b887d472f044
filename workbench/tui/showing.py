"""How the screen shows text and verdicts: the only door from a document's words to a painted cell.

A terminal that can't show a character gets another one in its place, never fewer or more, so that spans
keep their places. Verdicts have a shape and a letter besides their colour, for eyes and terminals without colours.
"""

import locale
from dataclasses import dataclass, replace

from workbench.display import safe, safe_lines
from workbench.model import Status, Verdict

_LETTERS = {
    Verdict.CORROBORATED: "C",
    Verdict.SINGLE_SOURCE: "S",
    Verdict.UNVERIFIABLE: "U",
}


@dataclass(frozen=True, slots=True)
class Showing:
    """One set of signs, and the characters the terminal can show."""

    shapes: tuple[str, str, str, str, str]
    """Corroborated, single-source, unverifiable, open, disputed."""
    bar: tuple[str, str]
    pending: str
    dots: str
    pointer: str
    arrow: str
    dot: str
    dash: str
    contested: str
    one_away: str
    ascii_only: bool
    encoding: str = ""
    """Of a terminal that does not speak UTF-8; empty for one that does."""

    def line(self, text: str) -> str:
        """Give text as one line, every character replaced that would do something; same length."""
        if text.isascii() and text.isprintable():
            return text
        return self._fitting(
            safe(text.replace("\n", " ").replace("\t", " ").replace("\r", " "))
        )

    def lines(self, text: str) -> str:
        """Give text with its line feeds; same length."""
        return self._fitting(safe_lines(text.replace("\t", " ")))

    def _fitting(self, text: str) -> str:
        if not self.encoding or text.isascii():
            return text
        shown = text.encode(self.encoding, "replace").decode(self.encoding, "replace")
        return (
            shown
            if len(shown) == len(text)
            else text.encode("ascii", "replace").decode()
        )

    def shape(self, status: Status | Verdict) -> str:
        """Give the shape of a verdict or status."""
        return self.shapes[_ORDER.index(str(status))]

    def letter(self, status: Status | Verdict) -> str:
        """Give the letter that stands beside the shape."""
        return _LETTERS.get(Verdict(status), " ") if status in _VERDICTS else " "

    def sign_of(self, value: str) -> str:
        """Give the shape of a verdict by its word, of anything else the open one."""
        return self.shape(Verdict(value) if value in _VERDICTS else Status.OPEN)

    def sign(self, status: Status | Verdict) -> str:
        """Give shape and word."""
        return f"{self.shape(status)} {status}"


_VERDICTS = frozenset(str(verdict) for verdict in Verdict)
_ORDER = [
    *(str(verdict) for verdict in Verdict),
    str(Status.OPEN),
    str(Status.DISPUTED),
]

UNICODE = Showing(
    ("●", "◐", "○", "·", "!"),
    ("█", "░"),
    "~",
    "…",
    "›",
    "←",
    "·",
    "–",
    "≠",
    "&",
    ascii_only=False,
)
ASCII = Showing(
    ("*", "+", "o", ".", "!"),
    ("#", "."),
    "~",
    "...",
    ">",
    "<-",
    "-",
    "-",
    "x",
    "&",
    ascii_only=True,
)


def showing(setting: str = "", encoding: str | None = None) -> Showing:
    """Choose the signs: ASCII by the setting, or where the terminal's encoding is not UTF-8."""
    spoken = (
        locale.getpreferredencoding(do_setlocale=False)
        if encoding is None
        else encoding
    )
    speaks = spoken.lower().replace("-", "").replace("_", "") == "utf8"
    if speaks:
        return ASCII if setting in {"1", "true", "yes", "on"} else UNICODE
    return replace(ASCII, encoding=spoken)
