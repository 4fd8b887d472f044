"""Print the schema that all migrations together make: `db/schema.sql` is this, and a test keeps it so."""

import sqlite3
import sys
import tempfile
from pathlib import Path

from workbench.store.writer import Writer


def dumped() -> str:
    """Give the schema as SQL, in order of creation, without SQLite's own tables."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "schema.db"
        Writer(path, create=True).close()
        connection = sqlite3.connect(path)
        rows = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'claim_fts_%' ORDER BY rowid"
        ).fetchall()
        connection.close()
    head = "-- Made of db/migrations by `make schema`; read this, change those.\n"
    return head + "".join(f"\n{sql};\n" for (sql,) in rows)


if __name__ == "__main__":
    sys.stdout.write(dumped())
