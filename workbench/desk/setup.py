"""Making a database, or bringing an older one up to date."""

from pathlib import Path

from workbench.store.writer import Writer


def set_up(path: Path) -> bool:
    """Make the database at `path`, mode 0600, with the current schema; give whether there was none before."""
    made = not path.exists()
    Writer(path, create=True).close()
    return made
