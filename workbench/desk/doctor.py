"""What surrounds the database: engine, file system, permissions, extras, terminal."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from workbench.errors import StorageError
from workbench.store.connection import engine_version, refuse_network

FIXED_ENGINE = (3, 51, 3)
"""The first SQLite without the WAL-reset bug; before it, programs that do not take our lock should only read."""


class Remark(NamedTuple):
    """One line of the examination; `fine` is False where something should be done."""

    what: str
    told: str
    fine: bool


def surroundings(path: Path) -> Iterator[Remark]:
    """Look at everything around the database file; the file itself need not exist."""
    version = engine_version()
    note = (
        ""
        if version >= FIXED_ENGINE
        else "; other programs should open the database for reading only"
    )
    yield Remark("SQLite", ".".join(map(str, version)) + note, fine=True)
    yield Remark("Python", sys.version.split()[0], fine=sys.version_info >= (3, 11))
    if path.exists():
        mode = path.stat().st_mode & 0o777
        yield Remark("permissions", f"{mode:o}", fine=not mode & 0o022)
        try:
            refuse_network(path)
            yield Remark("file system", "local", fine=True)
        except StorageError as problem:
            yield Remark("file system", str(problem), fine=False)
        free = shutil.disk_usage(path.parent).free
        yield Remark("free space", f"{free // 1_000_000:,} MB", fine=free > 100_000_000)
    html = importlib.util.find_spec("trafilatura") is not None
    yield Remark(
        "extra [html]",
        "installed"
        if html
        else "not installed: pages are read by the plain fallback; pip install '.[html]'",
        fine=True,
    )
    size = shutil.get_terminal_size()
    yield Remark(
        "terminal",
        f"{size.columns}x{size.lines}, {os.environ.get('TERM', 'no TERM')}",
        fine=True,
    )
    encoding = (sys.stdout.encoding or "").lower()
    yield Remark("output encoding", encoding, fine=encoding.replace("-", "") == "utf8")
