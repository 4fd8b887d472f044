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


MANIFESTS = ("manifest.json", "manifest.csv")
"""Files of a folder that say what is known of its articles."""


def _of_folder(
    name: str, metadata: Metadata, charset: str
) -> Iterator[Source | Unusable]:
    closed: list[OSError] = []
    found = False
    told: dict[str, Metadata] = {}
    for root, files in _walk(name, closed):
        try:
            told |= _told_of(root)
        except WorkbenchError as problem:
            yield Unusable(str(root), problem)
        for file in files:
            found = True
            known = told.get(os.path.normpath(file), Metadata())
            yield Source(str(file), file, merged(metadata, known), charset=charset)
    for shut in closed:
        yield Unusable(str(shut.filename), unread(shut))
    if not found and not closed:
        nothing = BadInput(
            f"{name} holds no article.", hint="Articles end in .txt, .md or .html."
        )
        yield Unusable(name, nothing)


def _told_of(folder: Path) -> dict[str, Metadata]:
    """Give what a folder's own manifest says of files in and below it; without it two outlets may look like none."""
    for name in MANIFESTS:
        manifest = folder / name
        if manifest.is_file():
            told = read_manifest(manifest)
            return {os.path.normpath(file): known for file, known in told}
    return {}


def _walk(folder: str, closed: list[OSError]) -> Iterator[tuple[Path, list[Path]]]:
    """Give a folder and those within, each with its articles; what can't be entered is appended to `closed`.

    What a README tells of a folder is no article: it must be named outright.
    """
    for root, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        held = [
            Path(root) / name
            for name in sorted(files)
            if is_readable(name) and not name.lower().startswith((".", "readme."))
        ]
        yield Path(root), [file for file in held if _is_plain(file)]


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
