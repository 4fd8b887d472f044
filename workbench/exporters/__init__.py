"""Rows to bytes: one module per format, and one table that knows them all.

An exporter is a function from rows, their columns, a binary stream and `Options` to the number of rows it wrote.
It holds one row at a time, so a million take no more memory than ten. The bytes are the contract: the same rows
give the same bytes, on a pipe as in a file.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import BinaryIO

from workbench.errors import UsageError
from workbench.exporters.delimited import write_csv, write_tsv
from workbench.exporters.markdown import write_markdown
from workbench.exporters.options import Cell, Options
from workbench.exporters.records import write_json, write_jsonl

__all__ = ["FORMATS", "Cell", "Exporter", "Options", "exporter"]

Exporter = Callable[[Iterable[Sequence[Cell]], Sequence[str], BinaryIO, Options], int]

FORMATS: Mapping[str, Exporter] = {
    "csv": write_csv,
    "tsv": write_tsv,
    "json": write_json,
    "jsonl": write_jsonl,
    "md": write_markdown,
}


def exporter(name: str) -> Exporter:
    """Give the exporter of a format; raise UsageError that lists the formats there are."""
    if name not in FORMATS:
        raise UsageError(
            f"There is no export format {name!r}.",
            hint=f"There are: {', '.join(FORMATS)}.",
        )
    return FORMATS[name]
