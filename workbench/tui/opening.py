"""Where a sitting begins: at what was asked for on the command line, else where the reviewer left off."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.desk.queue import Filter, Queue
from workbench.errors import UnknownName, UsageError
from workbench.model import FILTERS, LOOKS


@dataclass(frozen=True, slots=True)
class Opening:
    """The first queue and the claim in it; None: its first one."""

    wanted: Filter = field(default_factory=Filter)
    claim_id: int | None = None
    looks: Mapping[str, str] = field(default_factory=dict)
    """How the screen looked when the reviewer left it, by the keys of LOOKS."""


def opening(
    queue: Queue,
    *,
    claim: str = "",
    document: str = "",
    status: str = "",
    search: str = "",
    opinions: int = 2,
) -> Opening:
    """Settle it, for a desk where a claim needs so many opinions; raise UnknownName or UsageError for what was asked, never for what was kept."""
    if status and status not in FILTERS:
        raise UsageError(
            f"{status!r} is no status.", hint=f"There are: {', '.join(FILTERS)}."
        )
    kept = queue.place()
    looks = {key: kept[key] for key in LOOKS if key in kept}
    if claim or document or status or search:
        return Opening(
            Filter(
                status or "all",
                queue.find_document(document) if document else None,
                search,
                opinions=opinions,
            ),
            queue.find(claim) if claim else None,
            looks,
        )
    try:
        within = queue.find_document(kept["document"]) if "document" in kept else None
        at = queue.find(kept["claim"]) if "claim" in kept else None
    except UnknownName:
        return Opening(Filter(opinions=opinions), looks=looks)
    known = kept.get("status", "all")
    return Opening(
        Filter(
            known if known in FILTERS else "all",
            within,
            kept.get("search", ""),
            opinions=opinions,
        ),
        at,
        looks,
    )
