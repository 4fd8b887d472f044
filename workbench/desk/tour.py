"""A short tour of a small database in plain lines: what was ingested, what is to be done."""

from collections.abc import Iterator
from pathlib import Path

from workbench.store import queue, tables
from workbench.store.connection import open_reading, told


def tour(path: Path) -> Iterator[str]:
    """Give the lines of the tour."""
    connection = open_reading(path)
    try:
        with told(path):
            listed = tables.documents_at_a_glance(connection)
            progress = queue.progress(connection, None)
    finally:
        connection.close()
    yield f"{len(listed)} articles, {progress.total} claims to judge:"
    yield ""
    width = max((len(outlet) for outlet, _, _ in listed), default=0)
    for outlet, title, claims in listed:
        yield f"  {outlet:<{width}}  {claims:>3} claims  {title}"
