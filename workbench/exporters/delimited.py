"""csv and tsv: UTF-8, quoted and ended by CR LF as RFC 4180 asks, a header of stable names.

A spreadsheet reads a cell that begins with `=` as a formula, whoever wrote it. With `excel_safe` such a cell
begins with an apostrophe, which spreadsheets take away again; without it the bytes stay exact, for programs.
"""

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from workbench.exporters.options import Cell, Options

_FORMULA = re.compile(
    r"[\s\x00]*[=+\-@\t\r＝＋－＠]"
)  # full-width ones too: Excel takes them alike
"""What a cell of a formula begins with, in one spreadsheet or another."""


_AT_ONCE = 250
"""Rows that are put together before they are written."""


def write_csv(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,
) -> int:
    """Write comma-separated values; give the number of rows."""
    return _write(rows, columns, out, options, ",")


def write_tsv(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,
) -> int:
    """Write tab-separated values, a cell with a tab or a line break quoted; give the number of rows."""
    return _write(rows, columns, out, options, "\t")


def _write(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,
    delimiter: str,
) -> int:
    if options.bom:
        out.write(codecs.BOM_UTF8)
    out.write(_line(list(columns), delimiter).encode())
    written = 0
    told = iter(_defused(rows) if options.excel_safe else rows)
    while block := list(islice(told, _AT_ONCE)):
        lines = [
            _line(
                [
                    "" if cell is None else cell if cell.__class__ is str else str(cell)
                    for cell in row
                ],
                delimiter,
            )
            for row in block
        ]
        out.write("".join(lines).encode())
        written += len(block)
    return written


def _line(cells: list[str], delimiter: str) -> str:
    """Give a record as the csv module writes it, in a third of its time: that looks at every character by itself."""
    line = delimiter.join(cells)
    if (
        line.count(delimiter) != len(cells) - 1
        or '"' in line
        or "\n" in line
        or "\r" in line
    ):
        line = delimiter.join(
            [
                '"' + cell.replace('"', '""') + '"'
                if delimiter in cell or '"' in cell or "\n" in cell or "\r" in cell
                else cell
                for cell in cells
            ]
        )
    return line + "\r\n"


def _defused(rows: Iterable[Sequence[Cell]]) -> Iterator[list[Cell]]:
    for row in rows:
        yield [
            f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
            for cell in row
        ]
