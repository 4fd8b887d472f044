"""The queue as data: claims with what reviewers say of them."""

from collections.abc import Iterator
from pathlib import Path

from workbench.desk.reading import reading
from workbench.model import Filter
from workbench.store import claims, clusters, queue, tables
from workbench.store.filters import Who


def records(
    path: Path,
    *,
    document: str | None = None,
    status: str = "all",
    search: str = "",
    cluster: str | None = None,
) -> Iterator[dict[str, object]]:
    """Give the live claims of a filter in document order, a JSON-ready record each.

    `cluster`: those that say the same as the claim whose id begins so. Raise UnknownName for a document or claim.
    """
    with reading(path) as connection:
        document_id = (
            claims.find_document(connection, document)[0] if document else None
        )
        wanted = Filter(status, document_id, search)
        kept = None
        if cluster:
            head = claims.find_claim(connection, cluster).claim_id
            head = clusters.cluster_of(connection, head)
            kept = set(clusters.claims_in(connection, head))
        for ids in queue.all_ids(connection, wanted, Who()):
            some = ids if kept is None else [one for one in ids if one in kept]
            yield from tables.claim_records(connection, some)
