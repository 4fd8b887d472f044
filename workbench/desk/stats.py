"""Counts of a database as a whole."""

from pathlib import Path

from workbench.store import facts
from workbench.store.connection import open_reading, told


def stats(path: Path) -> dict[str, object]:
    """Count documents, claims by status, events by kind, verdicts by reviewer; JSON-ready."""
    connection = open_reading(path)
    try:
        with told(path):
            return facts.counts(connection)
    finally:
        connection.close()
