"""svg: panels as one picture that any browser or reader shows, and that runs and fetches nothing.

It holds text, rectangles and a style sheet of its own: no script, no link, no font but the reader's. Names come from
documents and reviewers: what XML or a terminal obeys is replaced or escaped.
"""

import re
from collections.abc import Sequence
from typing import BinaryIO
from xml.sax.saxutils import escape

from workbench.display import safe
from workbench.exporters.panels import Bars, Grid, Panel, length_of, wrapped

WIDTH = 960
EDGE, LINE, GAP = 24, 20, 18
NAMES = 190
FIGURES = EDGE + NAMES + 60
"""Where the figures end; bars begin a little to the right of it."""
LONGEST = 440
"""Length of the longest bar."""
COLUMN = 126
LETTERS, NAME_LETTERS, COLUMN_LETTERS = 108, 22, 14
"""Letters of a sentence in one line, of a row's name, of a column's."""
_PARTS = ("corroborated", "single-source", "unverifiable", "open", "disputed")
_STYLE = """svg { font: 14px ui-monospace, Menlo, Consolas, monospace; fill: #1a1a1a }
.head { font-size: 20px; font-weight: 700 } .title { font-weight: 700 } .told { fill: #595959 } .end { text-anchor: end }
.bar { fill: #595959 } .corroborated { fill: #0072b2 } .single-source { fill: #d55e00 } .unverifiable { fill: #8a6d8f }
.open { fill: #9a9a9a } .disputed { fill: #1a1a1a }"""
"""Blue, orange and violet that eyes of every kind tell apart; the words stand beside each bar."""
_UNFIT = re.compile("[\ufffe\uffff]")
"""Characters that XML 1.0 has no place for and `safe` lets pass."""


class _Canvas:
    """What is drawn, from the top down."""

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self.y = EDGE

    def text(self, x: int, words: str, part: str = "") -> None:
        """Draw words on this line."""
        of_class = f' class="{part}"' if part else ""
        if words:
            self.drawn.append(
                f'<text{of_class} x="{x}" y="{self.y}">{_escaped(words)}</text>'
            )

    def sentence(self, words: str) -> None:
        """Draw a sentence on lines of its own."""
        for line in wrapped(words, LETTERS) if words else ():
            self.y += LINE
            self.text(EDGE, line, "told")

    def bars(self, panel: Bars) -> None:
        """Draw bars of one scale."""
        most = max((bar.value for bar in panel.bars), default=0)
        for bar in panel.bars:
            self.y += LINE
            long = length_of(bar.value, most, LONGEST)
            part = bar.part if bar.part in _PARTS else "bar"
            self.text(EDGE, _short(bar.label))
            self.text(FIGURES, f"{bar.value:,}", "end")
            self.drawn.append(
                f'<rect class="{part}" x="{FIGURES + 12}" y="{self.y - 12}" width="{long}" height="14"/>'
            )
            self.text(FIGURES + 20 + long, bar.told, "told")

    def grid(self, panel: Grid) -> None:
        """Draw a table, as many of its columns as fit."""
        at = [EDGE + NAMES + COLUMN * (n + 1) for n in range(len(panel.columns))]
        at = [x for x in at if x <= WIDTH - EDGE]
        if panel.rows:
            self.y += LINE
            for x, column in zip(at, panel.columns, strict=False):
                self.text(x, _short(column, COLUMN_LETTERS), "told end")
        for label, cells in panel.rows:
            self.y += LINE
            self.text(EDGE, _short(label))
            for x, cell in zip(at, cells, strict=False):
                self.text(x, cell, "end")


def write_dashboard_svg(
    panels: Sequence[Panel], title: str, told: str, out: BinaryIO
) -> None:
    """Write the panels under a title and a line that says of when and what they are; the same values give the same bytes."""
    canvas = _Canvas()
    canvas.y += LINE
    canvas.text(EDGE, title, "head")
    canvas.sentence(told)
    for panel in panels:
        canvas.y += LINE + GAP
        canvas.text(EDGE, panel.title, "title")
        if isinstance(panel, Bars):
            canvas.bars(panel)
        else:
            canvas.grid(panel)
        canvas.sentence(panel.told)
    height = canvas.y + EDGE
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img">\n'
        f"<title>{_escaped(title)}</title>\n<desc>{_escaped(told)}</desc>\n<style>{_STYLE}</style>\n"
    )
    body = "\n".join([f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>', *canvas.drawn])  # fmt: skip
    out.write(f"{head}{body}\n</svg>\n".encode())


def _short(words: str, letters: int = NAME_LETTERS) -> str:
    return words if len(words) <= letters else f"{words[: letters - 1]}…"


def _escaped(words: str) -> str:
    return escape(_UNFIT.sub("\ufffd", safe(words)))
