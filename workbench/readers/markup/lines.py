"""A page's words as lines, each character with its place in the source.

This is the stream from which stored text is cut. Whatever chooses the article, its characters come from here,
so a span can be shown in the page as it was received.
"""

import re
from collections import Counter
from dataclasses import dataclass
from enum import Flag, auto
from html import unescape
from typing import NamedTuple

from workbench.model import Run, Span
from workbench.readers.markup.elements import BLOCKS, CELLS, ROWS, UNSEEN, ended_by
from workbench.readers.markup.tokens import Kind, Token, attributes, tokens
from workbench.spans import trimmed

_PIECE = re.compile(
    r"(?P<words>[^ \t\n\r\f&]++(?: [^ \t\n\r\f&]++)*+)"
    r"|(?P<space>[ \t\n\r\f]++)"
    r"|(?P<reference>&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?))"
    r"|(?P<bracket>&)"
)
_SPACES = " \t\n\r\f"
"""White space of HTML; a no-break space is a character like others."""
_HREF = re.compile(r"\bhref\s*=", re.IGNORECASE)
_DEEPEST = 256
"""Levels of nesting that are told apart, as many as the usual parsers take; deeper ones count as the 256th."""
_LABEL = 200
"""Characters of class and id that are kept."""


class Place(Flag):
    """What a line stands in."""

    PLAIN = 0
    UNSEEN = auto()
    """No reader of the page sees it."""
    PRE = auto()
    """Its line breaks are the author's."""


class Line(NamedTuple):
    """A paragraph, heading, list item, caption or table row: `[start, end)` in the page's text."""

    start: int
    end: int
    element: int
    """Number of the element it stands in, an index into the page's elements."""
    linked: int
    """How many of its characters are in links."""
    place: Place


class Element(NamedTuple):
    """A block element that holds lines, itself or within."""

    name: str
    parent: int
    """Number of the element around it; 0 is the page itself, whose own is -1."""
    label: str
    """Its class, id and role, in lower case; the role as `role-navigation`."""


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page in source order, lines divided by a line feed that no line includes."""

    text: str
    runs: tuple[Run, ...]
    lines: tuple[Line, ...]
    elements: tuple[Element, ...]
    depth: int
    """The deepest nesting met."""
    tags: int
    """How many elements were opened."""
    inline: int
    """The most of them in one block that are not blocks themselves, or are cells of a row."""


def page_of(source: str) -> Page:
    """Give the words of a page. Takes any string and time linear in its length."""
    builder = _Builder(source)
    for token in tokens(source):
        builder.take(token)
    return builder.page()


class _Open:
    """An open element; it gets a number once a line stands in it."""

    __slots__ = ("number", "place", "token")

    def __init__(self, token: Token, place: Place) -> None:
        self.token = token
        self.place = place
        self.number = -1


class _Builder:
    """Takes tokens in order and lays out their words."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.length = 0
        self.runs: list[Run] = []
        self.lines: list[Line] = []
        self.elements = [Element("", -1, "")]
        self.stack: list[_Open] = []
        self.open: Counter[str] = Counter()
        self.too_deep: Counter[str] = Counter()
        self.depth = self.tags = self.inline = self.inline_here = 0
        self.line_start = self.line_pieces = 0
        self.linked = 0
        self.in_link = False
        self.space: int | None = None
        """Where the white space stands that comes before the next word; -1 for nowhere, None for none."""
        self.breaks = 0
        self.cell: tuple[int, int] | None = None
        """Where the current cell began within the line, and how much of the line before it is linked."""
        self.divided = False
        """True once a line has ended within the current cell: then it is a column of a page, not a value."""

    def take(self, token: Token) -> None:
        match token.kind:
            case Kind.TEXT:
                if Place.UNSEEN not in self._place():
                    self._write(token)
            case Kind.OPEN:
                self._enter(token)
            case Kind.CLOSE:
                self._leave(token.name)
            case Kind.RAW:
                pass

    def page(self) -> Page:
        self._end_line()
        return Page(
            "".join(self.pieces),
            tuple(self.runs),
            tuple(self.lines),
            tuple(self.elements),
            self.depth,
            self.tags,
            max(self.inline, self.inline_here),
        )

    def _place(self) -> Place:
        return self.stack[-1].place if self.stack else Place.PLAIN

    def _enter(self, token: Token) -> None:
        name = token.name
        self.tags += 1
        self.inline_here += 1
        if name == "br":
            self.breaks += 1
        elif name == "hr":
            self._end_line()
        elif name == "a":
            self.in_link = bool(_HREF.search(self.source, token.start, token.end))
        elif name in BLOCKS or name in UNSEEN:
            ended = ended_by(name)
            while self.stack and self.stack[-1].token.name in ended:
                self._pop()
            if name not in CELLS:
                self.inline = max(self.inline, self.inline_here)
                self.inline_here = 0
            self._divide(name)
            self._push(token)

    def _leave(self, name: str) -> None:
        if name == "br":
            self.breaks += 1
        elif name == "a":
            self.in_link = False
        elif name in BLOCKS or name in UNSEEN:
            # the end of a table is the end of its last row
            self._divide("tr" if name == "table" else name)
            if self.too_deep[name]:
                self.too_deep[name] -= 1
            elif self.open[name]:
                while self._pop() != name:
                    pass

    def _divide(self, name: str) -> None:
        """Begin a new line; the cells of a table row only break it, so that a row of values stays together."""
        if name in CELLS and not self.divided:
            self.breaks = max(1, self.breaks)
            self.cell = (self.length, self.linked)
        elif name in BLOCKS:
            self._end_line(row=name in ROWS)
        if name in CELLS:
            self.divided = False

    def _push(self, token: Token) -> None:
        name = token.name
        if len(self.stack) >= _DEEPEST:
            self.too_deep[name] += 1
            self.depth += 1
            return
        place = self._place()
        if name in UNSEEN:
            place |= Place.UNSEEN
        if name == "pre":
            place |= Place.PRE
        self.stack.append(_Open(token, place))
        self.open[name] += 1
        self.depth = max(self.depth, len(self.stack))

    def _pop(self) -> str:
        name = self.stack.pop().token.name
        self.open[name] -= 1
        return name

    def _write(self, token: Token) -> None:
        for piece in _PIECE.finditer(self.source, token.start, token.end):
            start, end = piece.span()
            match piece.lastgroup:
                case "space":
                    self._write_space(start, end)
                case "reference":
                    self._write_reference(piece[0], start)
                case _:
                    self._write_words(self.source[start:end], start)

    def _write_space(self, start: int, end: int) -> None:
        if Place.PRE in self._place() and self.length > self.line_start:
            space = self.source[start:end]
            kept = space.replace("\r\n", "\n").replace("\r", "\n")
            self._put(kept, start if kept == space else -1)
        elif self.space is None:
            self.space = self.source.find(" ", start, end)

    def _write_reference(self, reference: str, start: int) -> None:
        words = unescape(reference)
        if words and not words.strip(_SPACES):
            if self.space is None:
                self.space = -1
        elif words:
            self._write_words(words, start if reference.startswith(words) else -1)

    def _write_words(self, words: str, source_start: int) -> None:
        if self.breaks > 1:
            self._end_line()
        elif self.length > self.line_start:
            if self.breaks:
                self._put("\n", -1)
            elif self.space is not None:
                self._put(" ", self.space)
        self.breaks = 0
        self.space = None
        self._put(words, source_start)
        if self.in_link:
            self.linked += len(words)

    def _put(self, words: str, source_start: int) -> None:
        """Append words that stand so in the source at `source_start`, or nowhere (-1)."""
        if source_start >= 0:
            run = Run(self.length, source_start, len(words))
            if self.runs and _follows(self.runs[-1], run):
                last = self.runs.pop()
                run = Run(*last[:2], last.length + run.length)
            self.runs.append(run)
        self.pieces.append(words)
        self.length += len(words)

    def _end_line(self, *, row: bool = False) -> None:
        if self.length > self.line_start:
            words = "".join(self.pieces[self.line_pieces :])
            number = self._number()
            at, linked = 0, 0
            if self.cell and not row and self.line_start < self.cell[0] < self.length:
                # the cell turns out to be a column: what stands left of it is another one
                at, linked = self.cell[0] - self.line_start, self.cell[1]
                self._add_line(words, Span(0, at), self.elements[number].parent, linked)
            self._add_line(words, Span(at, len(words)), number, self.linked - linked)
            self.pieces.append("\n")
            self.length += 1
            self.divided = True
        self.line_start, self.line_pieces = self.length, len(self.pieces)
        self.linked = self.breaks = 0
        self.cell = None
        self.space = None

    def _add_line(self, words: str, part: Span, element: int, linked: int) -> None:
        """Keep a part of the words since `line_start` as a line, without white space around it."""
        start, end = trimmed(words, part)
        if end > start:
            at = self.line_start
            self.lines.append(
                Line(at + start, at + end, element, linked, self._place())
            )

    def _number(self) -> int:
        """Give the number of the innermost open element, numbering it and those around it where they have none."""
        at = len(self.stack)
        while at and self.stack[at - 1].number < 0:
            at -= 1
        for n in range(at, len(self.stack)):
            token = self.stack[n].token
            parent = self.stack[n - 1].number if n else 0
            self.stack[n].number = len(self.elements)
            self.elements.append(Element(token.name, parent, self._label(token)))
        return self.stack[-1].number if self.stack else 0

    def _label(self, token: Token) -> str:
        if token.start == token.end:
            return ""
        found = attributes(self.source, token)
        words = [found.get("class", ""), found.get("id", "")]
        if role := found.get("role"):
            words.insert(0, f"role-{role}")
        return " ".join(words)[:_LABEL].lower()


def _follows(last: Run, run: Run) -> bool:
    """Tell whether a run goes on where the last one ends, in the text and in the source."""
    return (
        last.text_start + last.length == run.text_start
        and last.source_start + last.length == run.source_start
    )
