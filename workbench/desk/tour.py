"""A short tour of a small database in plain lines: what was ingested, and which articles are one origin."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench.desk.leaning import dependence_records
from workbench.desk.reading import reading
from workbench.store import claims, findings, queue, tables
from workbench.store.connection import Connection

SHOWN = 110
"""Characters of a sentence."""


def tour(path: Path) -> Iterator[str]:
    """Give the lines of the tour."""
    with reading(path) as connection:
        listed = tables.documents_at_a_glance(connection)
        progress = queue.progress(connection, None)
        yield f"{len(listed)} articles, {progress.total} claims to judge:"
        yield ""
        width = max((len(outlet) for outlet, _, _ in listed), default=0)
        for outlet, title, count in listed:
            yield f"  {outlet:<{width}}  {count:>3} claims  {title}"
        for record in dependence_records(path):
            if record["rule"] == "shared-agency":
                yield from _lesson(connection, record)


def _lesson(connection: Connection, edge: dict[str, Any]) -> Iterator[str]:
    """Tell of two articles that re-tell one agency, with the words that show it."""
    sides = []
    for side in ("a", "b"):
        document_id, _ = claims.find_document(connection, edge[side])
        outlet = claims.document_view(connection, document_id).outlet
        span = edge["spans"][side][0]
        sentence = next(
            (
                " ".join(claim.exact.split())
                for claim in findings.claims_of(connection, document_id)
                if claim.span.start <= span["start"] and span["end"] <= claim.span.end
            ),
            span["exact"],
        )
        sides.append((outlet or "An article", sentence, span["exact"]))
    (first, one, agency), (second, other, _) = sides
    yield ""
    yield f"{first} and {second} look like two sources. Both re-tell {agency}:"
    for outlet, sentence in ((first, one), (second, other)):
        shown = sentence if len(sentence) <= SHOWN else sentence[:SHOWN] + "…"
        yield f"  {outlet}: “{shown}”"
    yield "2 articles, 1 origin."
