"""Making a database, or bringing an older one up to date."""

from pathlib import Path

from workbench.store.schema import version
from workbench.store.writer import Writer


def set_up(path: Path) -> str:
    """Make the database at `path`, mode 0600, or bring it up to the current schema; say in a sentence which of it was done."""
    with Writer(path, create=True) as writer:
        if writer.came_with == version():
            return f"There is already {path}."
        return f"Brought {path} up to date." if writer.came_with else f"Made {path}."
