"""csv and tsv: UTF-8, quoted and ended by CR LF as RFC 4180 asks, a header of stable names.

A spreadsheet reads a cell that begins with `=` as a formula, whoever wrote it. With `excel_safe` such a cell
begins with an apostrophe, which spreadsheets take away again; without it the bytes stay exact, for programs.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from workbench.exporters.options import Cell, Options

_FORMULA = re.compile(
    r"[\s\x00]*[=+\-@\t\r＝＋－＠]"
)  # full-width ones too: Excel takes them alike
"""What a cell of a formula begins with, in one spreadsheet or another."""


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
    text = io.TextIOWrapper(out, encoding="utf-8", newline="")
    try:
        # CR LF in both: with LF alone the writer would leave a lone CR in a cell unquoted
        writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
        writer.writerow(columns)
        counted = _Counted(_defused(rows) if options.excel_safe else rows)
        writer.writerows(counted)
        text.flush()
    finally:
        text.detach()  # the stream is the caller's
    return counted.n


class _Counted:
    """Rows that count themselves while they pass; a generator would cost as much as the writing."""

    def __init__(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._rows = rows
        self.n = 0

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        for row in self._rows:
            self.n += 1
            yield row


def _defused(rows: Iterable[Sequence[Cell]]) -> Iterator[list[Cell]]:
    for row in rows:
        yield [
            f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
            for cell in row
        ]
