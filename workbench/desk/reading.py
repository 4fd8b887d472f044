"""Reading for a verb: all it tells is of one moment, whatever is written meanwhile, and SQLite's errors come as ours."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from workbench.store.connection import Connection, open_reading, told


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """Open an existing database and read it as it is now; raise NoInput, NewerSchema or BadInput."""
    with closing(open_reading(path)) as connection, told(path):
        connection.execute("BEGIN")
        yield connection
