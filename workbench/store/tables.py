"""The verdict table and the claims, streamed: memory stays at one document and one claim's verdicts."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from workbench.spans import CONTEXT
from workbench.store.claims import decision, evidence, text_of, verdicts
from workbench.store.findings import uids
from workbench.store.voices import assigned_to
from workbench.times import iso

Row = tuple[str | int | None, ...]
"""In the order of the verdict table's columns, see `workbench.exporters.table`."""

_ROW = 'c.id, c.document_id, c.uid, c.start, c."end", c.exact, n.status, n.stale, v.value, v.reviewer_id, v.at, e.body, e.hash'
_JUDGED = (
    "verdict_now v JOIN claim c ON c.id = v.claim_id JOIN claim_now n ON n.claim_id = c.id JOIN event e ON e.seq = v.seq",
    "v.value IS NOT NULL AND n.retired = 0 ORDER BY v.claim_id, v.reviewer_id",
)
_ALL = (
    (
        "claim c JOIN claim_now n ON n.claim_id = c.id"
        " LEFT JOIN verdict_now v ON v.claim_id = c.id AND v.value IS NOT NULL LEFT JOIN event e ON e.seq = v.seq"
    ),
    "n.retired = 0 ORDER BY c.id, v.reviewer_id",
)
_FOUND = "l.speaker, l.path, l.origin, j.n_min, j.n_max, m.cluster, k.uid"
_FINDINGS = (
    " LEFT JOIN lineage l ON l.claim_id = c.id LEFT JOIN member m ON m.claim_id = c.id JOIN claim k ON k.id = coalesce(m.cluster, c.id)"
    " LEFT JOIN judgement j ON j.cluster = k.id"
)
_UNTRACED = (None,) * 7
_NOTES = (
    "SELECT o.claim_id, o.reviewer_id, coalesce(w.text, '(redacted)') FROM note_now o LEFT JOIN words w ON w.digest = o.digest"
    " ORDER BY o.claim_id, o.seq"
)


ACCOUNTABLE = frozenset(("entity", "document", "witness"))
"""Kinds of origins that somebody answers for."""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What every row of a document repeats."""

    outlet: str
    title: str
    url: str
    published: str
    source_sha256: str
    text_sha256: str
    text: str


def document_facts(connection: sqlite3.Connection, document_id: int) -> DocumentFacts:
    """Read a document's text and what is said of it."""
    row = connection.execute(
        "SELECT d.outlet, d.title, d.url, d.published, lower(hex(o.sha256)), lower(hex(d.text_sha256)), d.text"
        " FROM document d JOIN original o ON o.id = d.original_id WHERE d.id = ?",
        (document_id,),
    ).fetchone()
    return DocumentFacts(*row)


def verdict_rows(
    connection: sqlite3.Connection, *, open_too: bool = False
) -> Iterator[Row]:
    """Give the verdict table: a row per live claim and current verdict; with `open_too` unjudged claims as well.

    Millions pass here: what is the same for a document or a claim is made once, and notes are merged in from a
    cursor of their own, as a subquery per row would cost more than all the rest.
    """
    handles = dict(connection.execute("SELECT id, handle FROM reviewer"))
    notes = _notes_in_order(connection)
    company = _company(connection)
    shown_id, document = None, None
    for claim_id, group in groupby(
        _joined(connection, open_too=open_too), key=itemgetter(0)
    ):
        rows = list(group)
        _, document_id, uid, start, end, exact, status, stale, *_ = rows[0]
        speaker, path, origin, n_min, n_max, cluster, cluster_uid = (
            rows[0][13:] or _UNTRACED
        )
        if document is None or document_id != shown_id:
            shown_id, document = document_id, document_facts(connection, document_id)
        text = document.text
        outlets, size = (
            company(cluster)
            if cluster
            else (document.outlet, 1 if cluster_uid else None)
        )
        # a claim is told on one line; most are on one already
        told = exact if exact.isprintable() else " ".join(exact.split())
        before = (uid.hex(), told, status)
        after = (
            speaker, path, origin, n_min, n_max, document.outlet, outlets, cluster_uid and cluster_uid.hex(), size,
            agreement_of([row[8] for row in rows if row[8] is not None]), stale,
            document.title, document.url, document.published, exact, start, end,
            text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], document.source_sha256, document.text_sha256,
        )  # fmt: skip
        of_claim = notes(claim_id)
        for row in rows:
            value, reviewer_id, at, body, digest = row[8:13]
            if value is None:
                yield (*before, None, None, None, None, *after, None)
                continue
            note = None
            if body or of_claim:
                first = text_of(connection, json.loads(body or "{}").get("note"))
                rest = [words for who, words in of_claim if who == reviewer_id]
                note = "\n".join(filter(None, (first, *rest))) or None
            yield (
                *before,
                value,
                handles[reviewer_id],
                iso(at),
                note,
                *after,
                digest.hex(),
            )


def _joined(connection: sqlite3.Connection, *, open_too: bool) -> sqlite3.Cursor:
    """Give claims with verdicts, and with what was found of them where anything was: three joins are not for nothing."""
    tables, rest = _ALL if open_too else _JUDGED
    if connection.execute("SELECT 1 FROM lineage LIMIT 1").fetchone():
        return connection.execute(
            f"SELECT {_ROW}, {_FOUND} FROM {tables}{_FINDINGS} WHERE {rest}"
        )
    return connection.execute(f"SELECT {_ROW} FROM {tables} WHERE {rest}")


def _company(connection: sqlite3.Connection) -> Callable[[int], tuple[str, int]]:
    """Give a function that tells a cluster's outlets and number of claims; it remembers a few thousand."""

    @lru_cache(maxsize=4096)
    def company(cluster: int) -> tuple[str, int]:
        held = [
            one
            for (one,) in connection.execute(
                "SELECT claim_id FROM member WHERE cluster = ? ORDER BY 1", (cluster,)
            )
        ]
        return "; ".join(outlets_of(connection, held)), len(held)

    return company


def _notes_in_order(
    connection: sqlite3.Connection,
) -> Callable[[int], list[tuple[int, str]]]:
    """Give a function that tells a claim's notes, reviewer and words; it must be asked for rising claim ids."""
    cursor = connection.execute(_NOTES)
    ahead = cursor.fetchone()

    def notes(claim_id: int) -> list[tuple[int, str]]:
        nonlocal ahead
        found = []
        while ahead is not None and ahead[0] <= claim_id:
            if ahead[0] == claim_id:
                found.append((ahead[1], ahead[2]))
            ahead = cursor.fetchone()
        return found

    return notes


def agreement_of(values: list[str]) -> str | None:
    """Say how the verdicts on one claim stand to each other: single, unanimous, majority or split; None without any."""
    if len(values) < 2:
        return "single" if values else None
    most = max(map(values.count, values))
    if most == len(values):
        return "unanimous"
    return "majority" if 2 * most > len(values) else "split"


_CLAIM = (
    'SELECT c.uid, d.uid, d.path, d.outlet, c.start, c."end", c.exact, n.status, n.stale, c.id, n.voices > 0, d.text,'
    " l.kind, l.worth, l.body, k.uid, j.suggestion, j.n_min, j.n_max, j.reason, j.body"
    " FROM json_each(?) wanted JOIN claim c ON c.id = wanted.value JOIN claim_now n ON n.claim_id = c.id"
    " JOIN document d ON d.id = c.document_id LEFT JOIN lineage l ON l.claim_id = c.id LEFT JOIN member m ON m.claim_id = c.id"
    " JOIN claim k ON k.id = coalesce(m.cluster, c.id) LEFT JOIN judgement j ON j.cluster = coalesce(m.cluster, c.id)"
    " ORDER BY wanted.key"
)


def claim_records(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> Iterator[dict[str, object]]:
    """Give these claims, in the order given, as the contract's records; what is not traced yet is null or empty."""
    # most desks have few of these: three look-ups a claim are not for nothing
    decided, attached, asked = (
        connection.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0]
        for table in ("decision_now", "evidence_now", "assigned_now")
    )
    for row in connection.execute(_CLAIM, (json.dumps(list(claim_ids)),)):
        (
            uid,
            document,
            path,
            outlet,
            start,
            end,
            exact,
            status,
            stale,
            claim_id,
            judged,
            text,
        ) = row[:12]
        kind, worth, found, cluster, suggestion, n_min, n_max, reason, worked_out = row[
            12:
        ]
        yield {
            "claim": uid.hex(),
            "document": document.hex(),
            "path": path,
            "outlet": outlet,
            "start": start,
            "end": end,
            "exact": exact,
            "status": status,
            "stale": stale,
            "kind": kind,
            "worth": worth,
            **_provenance(text, json.loads(found) if found else {}),
            "cluster": cluster.hex(),
            "suggestion": suggestion,
            "n_min": n_min,
            "n_max": n_max,
            "reason": reason,
            "flags": json.loads(worked_out)["flags"] if worked_out else [],
            "verdicts": _verdicts(connection, claim_id) if judged else [],
            "decision": _decision(connection, claim_id) if decided else None,
            "evidence": _evidence(connection, claim_id) if attached else [],
            "assigned": list(assigned_to(connection, claim_id)) if asked else [],
        }


def _verdicts(connection: sqlite3.Connection, claim_id: int) -> list[dict[str, object]]:
    """Give the verdicts that stand on a claim."""
    return [
        {
            "reviewer": one.reviewer,
            "verdict": one.verdict,
            "at": iso(one.at),
            "note": one.note,
            "because": one.because,
            "recheck": one.recheck or None,
            "blind": one.blind,
            "event": one.hash,
        }
        for one in verdicts(connection, claim_id)
    ]


def _decision(
    connection: sqlite3.Connection, claim_id: int
) -> dict[str, object] | None:
    """Give what settled a claim, None where nothing did."""
    made = decision(connection, claim_id)
    if made is None:
        return None
    return {
        "reviewer": made.reviewer,
        "verdict": made.verdict,
        "at": iso(made.at),
        "cause": made.cause,
        "reason": made.reason,
        "resolves": list(made.resolves),
        "event": made.hash,
    }


def _evidence(connection: sqlite3.Connection, claim_id: int) -> list[dict[str, object]]:
    """Give the words attached to a claim, with the uid of the document they stand in."""
    attached = evidence(connection, claim_id)
    documents = uids(connection, [one.document_id for one in attached])
    return [
        {
            "reviewer": one.reviewer,
            "bearing": one.bearing,
            "document": documents[one.document_id],
            "start": one.span.start,
            "end": one.span.end,
            "exact": one.exact,
            "at": iso(one.at),
        }
        for one in attached
    ]


def _provenance(text: str, found: dict[str, Any]) -> dict[str, object]:
    """Give who says a claim, as spans with their words."""
    if not found:
        return {"attributions": [], "hedges": [], "lineage": [], "origin": None}
    lineage = found["lineage"]
    root = lineage["root"]
    return {
        "attributions": [
            {
                "source": span_record(text, said["source"]),
                "cue": span_record(text, said["cue"]),
                "content": [span_record(text, span) for span in said["content"]],
                "rule": said["rule"],
                "hedges": [span_record(text, span) for span in said["hedges"]],
                "via": [span_record(text, span) for span in said["via"]],
            }
            for said in found["attributions"]
        ],
        "hedges": [span_record(text, span) for span in found["hedges"]],
        "lineage": [
            {"name": name, "kind": kind, "span": span_record(text, span)}
            for name, kind, _, span in lineage["links"]
        ],
        "origin": {
            "key": f"{root['kind']}:{root['key']}",
            "kind": root["kind"],
            "name": root["name"],
            "accountable": root["kind"] in ACCOUNTABLE,
        },
    }


def span_record(text: str, span: Sequence[int] | None) -> dict[str, object] | None:
    """Give a span as the contract writes it, with its words."""
    if span is None:
        return None
    return {"start": span[0], "end": span[1], "exact": text[span[0] : span[1]]}


def documents_at_a_glance(
    connection: sqlite3.Connection, limit: int = 100
) -> list[tuple[str, str, int]]:
    """Give outlet, title (or path) and number of live claims of the first documents."""
    return connection.execute(
        "SELECT d.outlet, CASE d.title WHEN '' THEN d.path ELSE d.title END,"
        " (SELECT count(*) FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE c.document_id = d.id AND n.retired = 0)"
        " FROM document d ORDER BY d.id LIMIT ?",
        (limit,),
    ).fetchall()


def outlets_of(connection: sqlite3.Connection, claim_ids: Sequence[int]) -> list[str]:
    """Give the outlets of these claims' documents, each once, in order of the claims."""
    rows = connection.execute(
        "SELECT d.outlet FROM json_each(?) j JOIN claim c ON c.id = j.value JOIN document d ON d.id = c.document_id"
        " GROUP BY d.outlet ORDER BY min(j.key)",
        (json.dumps(list(claim_ids)),),
    )
    return [outlet for (outlet,) in rows]
