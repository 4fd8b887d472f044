"""json and jsonl: an object per row, keys in the order of the columns."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from workbench.exporters.options import Cell, Options

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_AT_ONCE = 500
"""Rows that are put together before they are written."""


def write_jsonl(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,  # noqa: ARG001 - every exporter is called alike
) -> int:
    """Write one JSON object a line; give the number of rows."""
    written = 0
    lines = _objects(rows, columns)
    while block := list(islice(lines, _AT_ONCE)):
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
    lines = _objects(rows, columns)
    while block := list(islice(lines, _AT_ONCE)):
        out.write((",\n" if written else "[\n").encode())
        out.write(",\n".join(block).encode())
        written += len(block)
    out.write(b"\n]\n" if written else b"[]\n")
    return written


def _objects(rows: Iterable[Sequence[Cell]], columns: Sequence[str]) -> Iterator[str]:
    return (_encode(dict(zip(columns, row, strict=True))) for row in rows)
