"""The door for manifests: which files, and what is known of each.

A manifest is JSON (a list, or an object with `documents`) or CSV with a header. pydantic checks it once, here;
inside, its entries are plain values.
"""

import csv
import io
import json
from pathlib import Path
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from workbench.errors import BadInput, NoInput
from workbench.model import Metadata
from workbench.readers.dates import checked_date


def _is_date(text: str) -> str:
    try:
        return checked_date(text)
    except BadInput as problem:
        raise ValueError(str(problem)) from problem


class Entry(BaseModel):
    """One document of a manifest; all but `file` optional, other keys ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True, str_strip_whitespace=True)

    file: Annotated[str, Field(min_length=1)]
    outlet: str = ""
    date: Annotated[str, AfterValidator(_is_date)] = ""
    byline: str = ""
    url: str = ""
    title: str = ""
    language: str = ""

    @model_validator(mode="before")
    @classmethod
    def _without_null(cls, told: object) -> object:
        """Take a null for what is not said: programs write it so."""
        if not isinstance(told, dict):
            return told
        return {key: value for key, value in told.items() if value is not None}

    def metadata(self) -> Metadata:
        """Give what the manifest says of the document."""
        return Metadata(
            self.outlet, self.date, self.byline, self.url, self.title, self.language
        )


_ENTRIES = TypeAdapter(list[Entry])


def read_manifest(path: Path) -> list[tuple[Path, Metadata]]:
    """Give file and metadata of each entry, files relative to the manifest; raise NoInput or BadInput naming the entry."""
    if not path.is_file():
        raise NoInput(
            f"{path} is a folder, no manifest."
            if path.is_dir()
            else f"There is no manifest {path}.",
            hint="Name a JSON or CSV file that lists the documents.",
        )
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        raise BadInput(
            f"The manifest {path} is not UTF-8.",
            hint="Save it as UTF-8 and run again; nothing was written.",
        ) from problem
    is_csv = path.suffix.lower() == ".csv"
    records = _csv_records(path, text) if is_csv else _json_records(path, text)
    try:
        entries = _ENTRIES.validate_python(records)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        at = first["loc"][0] if first["loc"] else 0
        where = f"Entry {int(at) + 1}" + (
            f", {first['loc'][1]!r}" if len(first["loc"]) > 1 else ""
        )
        message = str(first["msg"]).removeprefix("Value error, ")
        raise BadInput(
            f"{where} of the manifest {path}: {message}.".replace("..", "."),
            hint="Correct it and run again; nothing was written.",
        ) from problem
    return [(path.parent / entry.file, entry.metadata()) for entry in entries]


def _json_records(path: Path, text: str) -> list[object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BadInput(
            f"The manifest {path} is not JSON: {problem}.",
            hint="A manifest is JSON, or CSV with the ending .csv.",
        ) from problem
    records = found.get("documents") if isinstance(found, dict) else found
    if not isinstance(records, list):
        raise BadInput(
            f"The manifest {path} holds no list of documents.",
            hint='Write [{"file": "story.txt", "outlet": "The Paper"}], or that list as "documents" of an object.',
        )
    return records


def _csv_records(path: Path, text: str) -> list[dict[str, str]]:
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
    except csv.Error as problem:
        raise BadInput(
            f"The manifest {path} is not CSV: {problem}.",
            hint="Correct it and run again; nothing was written.",
        ) from problem
    return [
        {key.strip(): value for key, value in row.items() if key and value}
        for row in rows
    ]
