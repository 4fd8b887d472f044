"""What to ingest: the files that paths and a manifest name, each with what is said of it."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NamedTuple

from workbench.desk.manifest import read_manifest
from workbench.errors import BadInput, NoInput, WorkbenchError
from workbench.model import Metadata
from workbench.readers import is_readable


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read: a file, or bytes already at hand, and what is said of it."""

    path: str
    """How it was named; shown and stored, never opened again."""
    file: Path | None
    metadata: Metadata
    data: bytes | None = None
    charset: str = ""
    """The charset its user declares; detected where empty."""


class Unusable(NamedTuple):
    """A name that can't be ingested, and why."""

    path: str
    problem: WorkbenchError


def from_paths(
    paths: Iterable[str], metadata: Metadata, charset: str = ""
) -> Iterator[Source | Unusable]:
    """Give every file the paths name, folders walked in order; what can't be one comes as an error beside its name."""
    for name in paths:
        try:
            is_folder = stat.S_ISDIR(os.stat(name).st_mode)  # noqa: PTH116 - Path.is_dir hides some errors and raises others
        except (FileNotFoundError, NotADirectoryError):
            yield Unusable(name, NoInput(f"There is no {name}."))
        except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
            yield Unusable(name, unread(problem))
        else:
            if is_folder:
                yield from _of_folder(name, metadata, charset)
            else:
                yield Source(name, Path(name), metadata, charset=charset)


def _of_folder(
    name: str, metadata: Metadata, charset: str
) -> Iterator[Source | Unusable]:
    closed: list[OSError] = []
    found = False
    for file in _walk(name, closed):
        found = True
        yield Source(str(file), file, metadata, charset=charset)
    for problem in closed:
        yield Unusable(str(problem.filename), unread(problem))
    if not found and not closed:
        nothing = BadInput(
            f"{name} holds no article.", hint="Articles end in .txt, .md or .html."
        )
        yield Unusable(name, nothing)


def _walk(folder: str, closed: list[OSError]) -> Iterator[Path]:
    """Give the articles of a folder and those within; what can't be entered is appended to `closed`."""
    for root, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(root) / name
            if is_readable(name) and not name.startswith(".") and _is_plain(file):
                yield file


def _is_plain(file: Path) -> bool:
    """Tell a file from a link, which may lead anywhere, and a pipe, which would be waited for: those must be named outright."""
    try:
        return stat.S_ISREG(file.lstat().st_mode)
    except OSError:
        return True  # reading it will tell why it can't be read


def unread(problem: OSError | ValueError) -> BadInput:
    """Give what the operating system says of a file in the words of a report."""
    reason = getattr(problem, "strerror", None) or problem
    return BadInput(f"It can't be read: {reason}.")


def from_manifest(
    manifest: str, metadata: Metadata, charset: str = ""
) -> Iterator[Source | Unusable]:
    """Give the files of a manifest; `metadata` outranks what it says.

    Raise NoInput or BadInput for the manifest itself at once, before anything is read or written.
    """
    entries = read_manifest(Path(manifest))
    return (_of_entry(file, merged(metadata, said), charset) for file, said in entries)


def _of_entry(file: Path, metadata: Metadata, charset: str) -> Source | Unusable:
    if os.path.isfile(file):  # noqa: PTH113 - Path.is_file raises for a name that is too long
        return Source(str(file), file, metadata, charset=charset)
    nothing = NoInput(f"There is no file {file}, which the manifest names.")
    return Unusable(str(file), nothing)


def merged(first: Metadata, second: Metadata) -> Metadata:
    """Give what the first says, and the second where the first says nothing."""
    return Metadata(
        *(
            getattr(first, field.name) or getattr(second, field.name)
            for field in fields(Metadata)
        )
    )
