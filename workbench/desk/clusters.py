"""What is said, by how many origins, and why: clusters and single counts as data."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.desk.reading import reading
from workbench.model import VerdictNow
from workbench.store import beside, claims, clusters, findings, tables
from workbench.store.connection import Connection
from workbench.times import iso

FLAG = "one-link-away"
"""Of a cluster, before the claim that would bring it a second origin if it were tied to it."""


def cluster_records(path: Path) -> Iterator[dict[str, object]]:
    """Give every cluster of live claims in document order, claims alone included, as the contract's records."""
    with reading(path) as connection:
        for cluster in clusters.all_clusters(connection):
            yield cluster_record(connection, cluster)


def cluster_record(connection: Connection, cluster: int) -> dict[str, object]:
    """Give one cluster as the contract's record."""
    held = clusters.claims_in(connection, cluster)
    found = findings.claims_by_id(connection, held)
    row = clusters.judgement(connection, cluster)
    body: dict[str, Any] = json.loads(row.body) if row else {}
    return {
        "cluster": claims.claim_uid(connection, cluster).hex(),
        "claims": [claim.uid for claim in found],
        "text": found[0].exact if found else "",
        "documents": len({claim.document_id for claim in found}),
        "outlets": tables.outlets_of(connection, held),
        "origins": body.get("origins", []),
        "dependence": [_shown(edge) for edge in body.get("dependence", [])],
        "n_min": row.n_min if row else None,
        "n_max": row.n_max if row else None,
        "suggestion": row.suggestion if row else None,
        "reason": row.reason if row else None,
        "flags": body.get("flags", []),
        "contests": [
            claims.claim_uid(connection, other).hex()
            for other in body.get("contests", [])
        ],
    }


def _shown(edge: dict[str, Any]) -> dict[str, Any]:
    return {key: edge[key] for key in ("a", "b", "strength", "rule", "why", "by")}


def why(path: Path, beginning: str) -> dict[str, object]:
    """Explain one claim's count: the suggestion, its reason, origins and edges with their words, and each verdict's basis.

    Raise UnknownName for a claim that is not there.
    """
    with reading(path) as connection:
        name = claims.find_claim(connection, beginning)
        cluster = clusters.cluster_of(connection, name.claim_id)
        row = clusters.judgement(connection, cluster)
        body: dict[str, Any] = json.loads(row.body) if row else {}
        record = next(tables.claim_records(connection, [name.claim_id]))
        return {
            "claim": name.uid.hex(),
            "exact": record["exact"],
            "cluster": record["cluster"],
            "suggestion": record["suggestion"],
            "reason": record["reason"],
            "n_min": record["n_min"],
            "n_max": record["n_max"],
            "lineage": record["lineage"],
            "origins": body.get("origins", []),
            "dependence": [
                _quoted(connection, edge) for edge in body.get("dependence", [])
            ],
            "flags": record["flags"],
            "one_away": (ties := one_away(connection, body.get("flags", []))),
            "would_change_it": would_change(row.n_min, row.n_max, ties)
            if row
            else "run `workbench trace`",
            "verdicts": [
                _resting(connection, name.claim_id, verdict)
                for verdict in claims.verdicts(connection, name.claim_id)
            ],
        }


def one_away(connection: Connection, flags: Iterable[str]) -> list[dict[str, str]]:
    """Give the claims that would bring a second origin if they were tied to this one."""
    parted = (flag.partition(":") for flag in flags)
    names = [about for name, _, about in parted if name == FLAG]
    ids = [claims.find_claim(connection, name).claim_id for name in names]
    return [
        {"claim": row.uid, "outlet": row.outlet, "exact": row.exact}
        for row in beside.placed(connection, ids)
    ]


def would_change(n_min: int, n_max: int, ties: Sequence[Mapping[str, str]] = ()) -> str:
    """Say in words what would change a count; `ties`: claims of which each would do it."""
    if ties:
        told = " or ".join(
            f"claim {tie['claim'][:12]} in {tie['outlet']}" for tie in ties
        )
        return f"it is one tie away from a second origin: {told}"
    if n_min >= 2:
        return "an edge between its origins: one of them leaning on another"
    if n_max >= 2:
        return "one more accountable origin that leans on none of these, or proof that two of these do not lean on each other"
    if n_max == 1:
        return "one more accountable origin that does not lean on this one"
    return "an origin that somebody answers for"


def _quoted(connection: Connection, edge: dict[str, Any]) -> dict[str, object]:
    sides = {
        side: with_words(connection, edge[side], edge["spans"][side])
        for side in ("a", "b")
    }
    return {**edge, "spans": sides}


def with_words(
    connection: Connection, document: str, spans: Iterable[Sequence[int]]
) -> list[dict[str, object] | None]:
    """Give spans of a document, by its uid, as records with the words that stand there."""
    document_id, _ = claims.find_document(connection, document)
    text = findings.text_row(connection, document_id).text
    return [tables.span_record(text, span) for span in spans]


def _resting(
    connection: Connection, claim_id: int, verdict: VerdictNow
) -> dict[str, object]:
    return {
        "reviewer": verdict.reviewer,
        "verdict": verdict.verdict,
        "at": iso(verdict.at),
        "note": verdict.note,
        "reason": verdict.reason,
        "basis": claims.basis_of(connection, claim_id, verdict.hash),
    }
