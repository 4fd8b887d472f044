"""The verdict table out: rows streamed from the store through an exporter, into a file that appears whole or not at all."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench import __version__
from workbench.desk.reading import reading
from workbench.errors import StorageError
from workbench.exporters import Options, exporter
from workbench.exporters.table import COLUMNS
from workbench.store import facts, tables


def export(
    path: Path,
    format_name: str,
    out: BinaryIO,
    *,
    open_too: bool = False,
    excel_safe: bool = False,
    bom: bool = False,
) -> int:
    """Write the verdict table of the database at `path` to `out` and give the number of rows.

    `open_too` adds the claims nobody judged; `excel_safe` keeps spreadsheets from reading cells as formulas.
    """
    write = exporter(format_name)
    with reading(path) as connection:
        about = {"program": f"workbench {__version__}", **facts.identity(connection)}
        rows = tables.verdict_rows(connection, open_too=open_too)
        return write(
            rows, COLUMNS, out, Options(excel_safe=excel_safe, bom=bom, about=about)
        )


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes its name only when everything is on disk; an error leaves what was there before.

    Raise StorageError where it can't be written.
    """
    # not with_name(): "." and "/" have none, and are refused like any folder
    draft = path.parent / f".{path.name}.{secrets.token_hex(4)}.part"
    try:
        with draft.open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    except OSError as problem:
        # the system names the draft, of which nobody has heard
        raise StorageError(
            f"{path} can't be written: {problem.strerror}.",
            hint="Free some space and try again."
            if problem.errno == errno.ENOSPC
            else "Name a file in a folder that is there and that you may write.",
        ) from problem
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()
