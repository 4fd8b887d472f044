"""A document that comes again with other words: its claims are found again, and no verdict moves by itself.

A claim nobody touched leaves the queue with the old text. One that was judged, noted or linked stays, marked stale with
what happened to its words: moved, altered or gone. Where they stand now is kept beside it.
"""

from collections.abc import Sequence

from workbench.ledger.chain import EventRow
from workbench.model import Span
from workbench.spans import quote_selector
from workbench.store import anchors, findings, staleness
from workbench.store.anchors import AnchorRow
from workbench.store.connection import Connection
from workbench.store.events import Appender
from workbench.store.findings import ClaimRow

ALIKE = 60.0
"""Score, of 100, from which a claim is an altered form of another."""


def supersede(connection: Connection, pen: Appender, uid: bytes) -> list[EventRow]:
    """Settle the claims of the state that a newly stored document replaces; give the events, none where it replaces none."""
    found = anchors.replaced(connection, uid)
    if found is None:
        return []
    new, old = (findings.text_row(connection, document_id) for document_id in found)
    fresh = findings.claims_of(connection, new.id)
    rows, events, kept = [], [], []
    same: dict[str, list[ClaimRow]] = {}
    for claim in fresh:
        same.setdefault(claim.exact, []).append(claim)
    act = pen.next_n
    for claim in findings.claims_of(connection, old.id):
        if claim.exact in same:
            best = _likest_place(old.text, new.text, claim, same[claim.exact])
            rows.append(AnchorRow(claim.id, "moved", best.id))
        else:
            rows.append(_reworded(claim, fresh))
        if anchors.judged(connection, claim.id):
            kept.append(claim.id)
            continue
        subject, body = bytes.fromhex(claim.uid), {"superseded": new.uid}
        events.append(pen.append("claim", subject, "retired", act=act, body=body))
    anchors.keep(connection, rows)
    staleness.refresh(connection, kept)
    return events


def _likest_place(
    old: str, new: str, claim: ClaimRow, same: Sequence[ClaimRow]
) -> ClaimRow:
    """Give, of claims in the same words, the one that stands in the same context."""
    before = quote_selector(old, claim.span)
    return max(same, key=lambda one: _context(before, new, one.span))


def _reworded(claim: ClaimRow, fresh: Sequence[ClaimRow]) -> AnchorRow:
    """Find the claim that is most like one whose words are nowhere any more."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - 20 ms, only where a text changed

    likest = process.extractOne(
        claim.exact,
        [one.exact for one in fresh],
        scorer=fuzz.ratio,
        score_cutoff=ALIKE,
    )
    if likest is None:
        return AnchorRow(claim.id, "gone", None)
    return AnchorRow(claim.id, "altered", fresh[likest[2]].id)


def _context(before: tuple[str, str, str], new: str, span: Span) -> int:
    now = quote_selector(new, span)
    return (now.prefix == before[1]) + (now.suffix == before[2])
