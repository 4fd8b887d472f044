"""Records in and out: JSON and JSON lines on stdin and stdout."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.errors import BadInput, NoInput

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def read_records(
    lines: Iterable[bytes], name: str = "standard input"
) -> Iterator[dict[str, object]]:
    """Read one JSON object a line; raise BadInput naming the first line that is none."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        if not isinstance(record, dict):
            raise BadInput(
                f"Line {number} of {name} is not a JSON object.",
                hint="Give one object a line, UTF-8.",
            )
        yield record


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """Open a file of records, standard input for `-`; raise NoInput where there is none."""
    if name == "-":
        yield sys.stdin.buffer
        return
    file = Path(name)
    if file.is_dir():
        raise NoInput(f"{name} is a folder.", hint="Name a file of records in it.")
    # not is_file(): a pipe of the shell's, as in `--from-jsonl <(...)`, is none
    if not file.exists():
        raise NoInput(f"There is no {name}.", hint="Name a file of records, or -.")
    with file.open("rb") as lines:
        yield lines


def given(source: str | None, told: dict[str, object]) -> Iterator[dict[str, object]]:
    """Give what was told on the command line as the one record, or the records of a file where one is named."""
    if source is None:
        yield told
        return
    with opened(source) as lines:
        yield from read_records(lines, source)


def text_field(record: dict[str, object], key: str) -> str:
    """Give a text of a record; raise BadInput where it is missing or something else."""
    value = record.get(key)
    if not isinstance(value, str):
        raise BadInput(f"A record has no text {key!r}: {_encode(record)[:80]}")
    return value


def int_field(record: dict[str, object], key: str) -> int:
    """Give a whole number of a record; raise BadInput where it is missing or something else."""
    value = record.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadInput(f"A record has no whole number {key!r}: {_encode(record)[:80]}")
    return value


def write_record(record: object, *, flush: bool = False) -> None:
    """Write one JSON record as a line to stdout."""
    # a lone surrogate can't be written as UTF-8: it becomes a replacement character, never an exception
    sys.stdout.buffer.write(_encode(record).encode("utf-8", "replace") + b"\n")
    if flush:
        sys.stdout.buffer.flush()


def write_document(document: object) -> None:
    """Write one JSON document to stdout, on one line: programs read lines, and people have `jq`."""
    write_record(document)


def write_records(records: Iterable[object], *, as_json: bool) -> None:
    """Write records to stdout: as one JSON document, or one a line."""
    if as_json:
        write_document(list(records))
        return
    for record in records:
        write_record(record)


def answer_each(answer: Callable[[dict[str, object]], dict[str, object]]) -> None:
    """Answer every record of stdin by one on stdout, in order."""
    for record in read_records(sys.stdin.buffer):
        write_record(answer(record))
    sys.stdout.buffer.flush()
