"""What stands beside a claim, line by line, whoever shows it: words in pieces, and what they are about."""

from typing import NamedTuple

from workbench.desk.ancestry import Place
from workbench.model import Span


class Piece(NamedTuple):
    """Words in one style."""

    words: str
    part: str = ""


class Entry(NamedTuple):
    """One entry: its words, how far it stands in, and whether the cursor stops at it."""

    pieces: tuple[Piece, ...]
    indent: int = 0
    stop: bool = True

    @property
    def words(self) -> str:
        """Give its words without their styles."""
        return "".join(piece.words for piece in self.pieces)


class Line(NamedTuple):
    """One entry, what it shows in which article, and what it is about."""

    entry: Entry
    place: Place | None = None
    marks: tuple[Span, ...] = ()
    about: object = None

    @property
    def words(self) -> str:
        """Give the line without its styles."""
        return f"{' ' * self.entry.indent}{self.entry.words}"


def heading(words: str) -> Line:
    """Give a line that parts groups of entries."""
    return Line(Entry((Piece(words, "heading"),), stop=False))


def remark(words: str, part: str = "dim", indent: int = 0) -> Line:
    """Give a line that the cursor passes over."""
    return Line(Entry((Piece(words, part),), indent, stop=False))
