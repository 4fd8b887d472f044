"""What to ingest: the files that paths and a manifest name, each with what is said of it."""

import os
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


class Unusable(NamedTuple):
    """A name that can't be ingested, and why."""

    path: str
    problem: WorkbenchError


def from_paths(paths: Iterable[str], metadata: Metadata) -> Iterator[Source | Unusable]:
    """Give every file the paths name, folders walked in order; what can't be one comes as an error beside its name."""
    for name in paths:
        path = Path(name)
        if path.is_dir():
            found = False
            for file in _walk(path):
                found = True
                yield Source(str(file), file, metadata)
            if not found:
                nothing = BadInput(
                    f"{name} holds no article.",
                    hint="Articles end in .txt, .md or .html.",
                )
                yield Unusable(name, nothing)
        elif path.exists():
            yield Source(name, path, metadata)
        else:
            yield Unusable(name, NoInput(f"There is no {name}."))


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(root) / name
            # a link in a folder may lead anywhere: only what was named outright is followed
            if is_readable(name) and not name.startswith(".") and not file.is_symlink():
                yield file


def from_manifest(manifest: str, metadata: Metadata) -> Iterator[Source | Unusable]:
    """Give the files of a manifest; `metadata` outranks what it says. Raise NoInput or BadInput for the manifest itself."""
    for file, said in read_manifest(Path(manifest)):
        if file.is_file():
            yield Source(str(file), file, merged(metadata, said))
        else:
            yield Unusable(
                str(file), NoInput(f"There is no {file}, which the manifest names.")
            )


def merged(first: Metadata, second: Metadata) -> Metadata:
    """Give what the first says, and the second where the first says nothing."""
    return Metadata(
        *(
            getattr(first, field.name) or getattr(second, field.name)
            for field in fields(Metadata)
        )
    )
