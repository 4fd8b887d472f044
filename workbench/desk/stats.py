"""Counts of a database as a whole."""

from pathlib import Path

from workbench.desk.reading import reading
from workbench.store import facts


def stats(path: Path) -> dict[str, object]:
    """Count documents, claims by status, events by kind, verdicts by reviewer; JSON-ready."""
    with reading(path) as connection:
        return facts.counts(connection)
