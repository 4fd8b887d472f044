"""The schema: named migrations from `db/migrations`, applied once each, under the writer's lock.

The folder is shipped inside the wheel; in a checkout it stands beside the package. `user_version` counts the
applied migrations, so that opening a database costs one pragma and not a look at the files' contents.
"""

import functools
import sqlite3
from pathlib import Path

import workbench

APPLICATION_ID = 1463961155
"""'WBFC': what the file says it is."""


@functools.cache
def migrations() -> tuple[tuple[str, Path], ...]:
    """Give name and file of every migration this program knows, in order."""
    package = Path(workbench.__file__).parent
    shipped = package / "_db" / "migrations"
    folder = shipped if shipped.is_dir() else package.parent / "db" / "migrations"
    return tuple((file.stem, file) for file in sorted(folder.glob("*.sql")))


def version() -> int:
    """Give the schema version this program writes."""
    return len(migrations())


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what is pending. The caller holds the lock and a `BEGIN IMMEDIATE`, and commits.

    Two processes that start on a fresh file both come here one after the other: what is pending is read under
    the lock, so the second finds nothing to do.
    """
    # 65 ms, paid only when there is something to apply
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - as above

    known = Migrations("workbench")
    for name, file in migrations():
        script = file.read_text(encoding="utf-8")

        def apply(database: Database, script: str = script) -> None:
            database.executescript(script)

        known(name=name)(apply)
    known.apply(Database(connection, execute_plugins=False))
    connection.execute(
        "INSERT INTO identity SELECT 1, randomblob(16), randomblob(16)"
        " WHERE NOT EXISTS (SELECT 1 FROM identity)"
    )
    connection.execute(f"PRAGMA user_version = {version()}")
