"""The queue as data: claims with what reviewers say of them."""

from collections.abc import Iterator
from pathlib import Path

from workbench.model import Filter
from workbench.store import claims, queue, tables
from workbench.store.connection import open_reading, told


def records(
    path: Path, *, document: str | None = None, status: str = "all", search: str = ""
) -> Iterator[dict[str, object]]:
    """Give the live claims of a filter in document order, a JSON-ready record each; raise UnknownName for a document."""
    connection = open_reading(path)
    try:
        with told(path):
            connection.execute("BEGIN")
            document_id = (
                claims.find_document(connection, document)[0] if document else None
            )
            wanted = Filter(status, document_id, search)
            for ids in queue.all_ids(connection, wanted, None):
                yield from tables.claim_records(connection, ids)
    finally:
        connection.close()
