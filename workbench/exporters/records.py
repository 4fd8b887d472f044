"""json and jsonl: an object per row, keys in the order of the columns."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from workbench.exporters.options import Cell, Options

_quoted = json.encoder.encode_basestring
_AT_ONCE = 250
"""Rows that are put together before they are written."""


def write_jsonl(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,  # noqa: ARG001 - every exporter is called alike
) -> int:
    """Write one JSON object a line; give the number of rows."""
    written = 0
    for block in _blocks(rows, columns):
        out.write(("\n".join(block) + "\n").encode())
        written += len(block)
    return written


def write_json(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,  # noqa: ARG001 - every exporter is called alike
) -> int:
    """Write one JSON array with an object per row, each on its line; give the number of rows."""
    written = 0
    for block in _blocks(rows, columns):
        out.write((",\n" if written else "[\n").encode())
        out.write(",\n".join(block).encode())
        written += len(block)
    out.write(b"\n]\n" if written else b"[]\n")
    return written


def _blocks(
    rows: Iterable[Sequence[Cell]], columns: Sequence[str]
) -> Iterator[list[str]]:
    """Give the rows as JSON objects, a few hundred at a time; the keys are quoted once for all of them."""
    keys = (_quoted(name).replace("%", "%%") for name in columns)
    form = "{" + ",".join(f"{key}:%s" for key in keys) + "}"
    told = iter(rows)
    while block := list(islice(told, _AT_ONCE)):
        yield [
            form
            % tuple(
                [
                    "null"
                    if cell is None
                    else _quoted(cell)
                    if isinstance(cell, str)
                    else str(cell)
                    for cell in row
                ]
            )
            for row in block
        ]
