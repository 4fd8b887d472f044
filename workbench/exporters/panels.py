"""Figures as panels: bars and tables that a screen, a pipe and a picture all draw from the same values.

Names in them come from documents and reviewers: every drawing passes them through `safe`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from workbench.display import safe

LABEL_CELLS = 24
"""Cells of the name of a bar or a row, at most."""
LEAST_BAR = 4
"""Cells of the longest bar on the narrowest screen."""


class Bar(NamedTuple):
    """One bar."""

    label: str
    value: int
    part: str = ""
    """What it stands for, where that has a colour: a status or verdict."""
    told: str = ""
    """What stands behind its value."""


class Bars(NamedTuple):
    """Bars of one scale."""

    title: str
    bars: Sequence[Bar]
    told: str = ""
    """A sentence below them, or in their place."""


class Grid(NamedTuple):
    """A table: a name for each row and column, and cells that may be empty."""

    title: str
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[str]]]
    told: str = ""


Panel = Bars | Grid


class Words(NamedTuple):
    """Words of a drawn line, and what they are."""

    words: str
    part: str = ""
    """"title", "told", "bar", or what a bar stands for; empty for plain words."""


def drawn(
    panels: Sequence[Panel], width: int, sign: str = "#"
) -> Iterator[list[Words]]:
    """Give the panels as lines of at most `width` cells, an empty one between two panels; `sign` is what bars are made of."""
    for at, panel in enumerate(panels):
        if at:
            yield []
        yield [Words(_cut(safe(panel.title), width), "title")]
        if isinstance(panel, Bars):
            yield from _bars(panel, width, sign)
        else:
            yield from _grid(panel, width)
        if panel.told:
            yield from ([Words(line, "told")] for line in wrapped(panel.told, width))


def _bars(panel: Bars, width: int, sign: str) -> Iterator[list[Words]]:
    if not panel.bars:
        return
    labels = [safe(bar.label) for bar in panel.bars]
    names = min(LABEL_CELLS, width // 3, max(map(cell_len, labels)))
    figures = [f"{bar.value:,}" for bar in panel.bars]
    digits = max(map(len, figures))
    told = max(cell_len(safe(bar.told)) for bar in panel.bars)
    room = max(LEAST_BAR, width - names - digits - (told + 2 if told else 0) - 2)
    if told and room < LEAST_BAR * 3:
        room = max(LEAST_BAR, width - names - digits - 2)
    most = max(1, *(bar.value for bar in panel.bars))
    for bar, label, figure in zip(panel.bars, labels, figures, strict=True):
        length = length_of(bar.value, most, room)
        line = f"{set_cell_size(label, names)} {figure:>{digits}} "
        behind = f"  {safe(bar.told)}" if bar.told else ""
        yield [
            Words(_cut(line, width)),
            Words(sign * length, bar.part or "bar"),
            Words(_cut(behind, max(0, width - cell_len(line) - length)), "told"),
        ]


def length_of(value: int, most: int, room: int) -> int:
    """Give the length of a bar; what is there at all can be seen."""
    return max(1, value * room // most) if value > 0 else 0


def _grid(panel: Grid, width: int) -> Iterator[list[Words]]:
    if not panel.rows:
        return
    labels = [safe(label) for label, _ in panel.rows]
    names = min(LABEL_CELLS, width // 3, max(map(cell_len, labels)))
    heads = [safe(column) for column in panel.columns]
    sizes = [
        min(LABEL_CELLS, max(cell_len(head), *(cell_len(safe(cells[at])) for _, cells in panel.rows)))
        for at, head in enumerate(heads)
    ]  # fmt: skip
    shown = 0
    left = width - names
    while shown < len(sizes) and sizes[shown] + 2 <= left:
        left -= sizes[shown] + 2
        shown += 1
    head = "".join(f"  {_right(heads[at], sizes[at])}" for at in range(shown))
    yield [Words(f"{' ' * names}{head}", "told")]
    for label, (_, cells) in zip(labels, panel.rows, strict=True):
        row = "".join(f"  {_right(safe(cells[at]), sizes[at])}" for at in range(shown))
        yield [Words(f"{set_cell_size(label, names)}{row}")]
    if shown < len(sizes):
        hidden = len(sizes) - shown
        yield [Words(_cut(f"{hidden} more to the right: make it wider.", width), "told")]  # fmt: skip


def _right(words: str, size: int) -> str:
    return " " * (size - cell_len(words)) + _cut(words, size)


def _cut(words: str, width: int) -> str:
    return words if cell_len(words) <= width else set_cell_size(words, max(0, width))


def wrapped(words: str, width: int) -> Iterator[str]:
    """Give words as lines of at most `width` cells, broken at blanks; a longer word is cut."""
    line = ""
    for word in safe(words).split(" "):
        longer = f"{line} {word}" if line else word
        if cell_len(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = _cut(word, width)
    yield line
