"""The desk's own alias table: names of media and who owns them, in a TOML file beside the database.

It adds to the table the workbench comes with. Agencies and outlets are rows of names, owners are rows of outlets; a name
that leads to two media is refused, as it would merge or split what is counted.
"""

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from workbench.desk.export import whole_file
from workbench.errors import ConfigError
from workbench.provenance.sources import Sources, read_sources
from workbench.provenance.vocabulary import load
from workbench.store import findings
from workbench.store.connection import Connection

SECTIONS = ("agencies", "outlets", "owners")
Table = Mapping[str, Mapping[str, Sequence[str]]]


def table_file(database: Path) -> Path:
    """Give the place of a desk's table: beside its database, under its name."""
    return database.with_name(f"{database.stem}.sources.toml")


def desk_table(database: Path) -> Table:
    """Read a desk's rows; empty where there is no file. Raise ConfigError naming what is wrong."""
    file = table_file(database)
    if not file.exists():
        return {}
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f"{file} is not TOML: {problem}.", hint="Correct the file, or take it away."
        ) from problem
    unknown = set(table) - set(SECTIONS)
    if unknown:
        raise ConfigError(
            f"{file} has a section {min(unknown)!r}.",
            hint=f"There are: {', '.join(SECTIONS)}.",
        )
    return table


def sources_of(connection: Connection, database: Path) -> Sources:
    """Give the whole table: what is shipped, what the desk adds, and the outlets of its documents."""
    return table_of(desk_table(database), table_file(database).name).with_outlets(
        findings.outlets(connection)
    )


def table_of(added: Table, file: str) -> Sources:
    """Make one table of what is shipped and what a desk adds; raise ConfigError for rows that contradict each other."""
    whole: dict[str, dict[str, list[str]]] = {}
    for table in (load("media.toml"), added):
        for section in SECTIONS:
            for key, names in table.get(section, {}).items():
                if isinstance(names, str):
                    raise ConfigError(
                        f"{file}: {key!r} in [{section}] is no list of names.",
                        hint='A row is key = ["Name", "Other name"].',
                    )
                whole.setdefault(section, {}).setdefault(key, []).extend(names)
    return read_sources(whole, file)


def digest(database: Path) -> str:
    """Give a digest of a desk's rows, by which a change is seen."""
    return hashlib.sha256(
        json.dumps(desk_table(database), sort_keys=True).encode()
    ).hexdigest()


def add(database: Path, section: str, key: str, names: Sequence[str]) -> Path:
    """Add names to a row of the desk's table and give the file; raise ConfigError where they contradict another row, or are no text."""
    table = {part: dict(rows) for part, rows in desk_table(database).items()}
    row = [*table.get(section, {}).get(key, ()), *names]
    table.setdefault(section, {})[key] = list(dict.fromkeys(row))
    file = table_file(database)
    table_of(table, file.name)
    lines = ["# Names of media and their owners, added by this desk; `workbench sources` writes it."]  # fmt: skip
    for part in SECTIONS:
        if part in table:
            lines += ["", f"[{part}]"]
            # JSON strings and lists of them are TOML, too
            lines += [
                f"{_quoted(name)} = {_quoted(row)}" for name, row in table[part].items()
            ]
    try:
        told = ("\n".join(lines) + "\n").encode()
    except UnicodeEncodeError as problem:
        raise ConfigError(
            f"{key!r} = {', '.join(map(repr, names))} is no text.",
            hint="Give names in UTF-8; nothing was written.",
        ) from problem
    # a table that several desks share is a link: the file changes, not the link
    with whole_file(file.resolve()) as out:
        out.write(told)
    return file


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
