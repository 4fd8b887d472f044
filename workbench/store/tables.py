"""The verdict table and the claims, streamed: memory stays at one document and one claim's verdicts."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from workbench.spans import CONTEXT
from workbench.store.claims import text_of, verdicts
from workbench.times import iso

Row = tuple[str | int | None, ...]
"""In the order of the verdict table's columns, see `workbench.exporters.table`."""

_ROW = (
    'SELECT c.id, c.document_id, c.uid, c.start, c."end", c.exact, n.status, n.stale, v.value, r.handle, v.at, e.body, e.hash,'
    " (SELECT group_concat(coalesce(w.text, '(redacted)'), char(10)) FROM note_now o JOIN words w ON w.digest = o.digest"
    "   WHERE o.claim_id = c.id AND o.reviewer_id = v.reviewer_id)"
)
_JUDGED = (
    f"{_ROW} FROM verdict_now v JOIN claim c ON c.id = v.claim_id JOIN claim_now n ON n.claim_id = c.id"
    " JOIN reviewer r ON r.id = v.reviewer_id JOIN event e ON e.seq = v.seq"
    " WHERE v.value IS NOT NULL AND n.retired = 0 ORDER BY v.claim_id, v.reviewer_id"
)
_ALL = (
    f"{_ROW} FROM claim c JOIN claim_now n ON n.claim_id = c.id"
    " LEFT JOIN verdict_now v ON v.claim_id = c.id AND v.value IS NOT NULL"
    " LEFT JOIN reviewer r ON r.id = v.reviewer_id LEFT JOIN event e ON e.seq = v.seq"
    " WHERE n.retired = 0 ORDER BY c.id, v.reviewer_id"
)


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
    """Give the verdict table: a row per live claim and current verdict; with `open_too` unjudged claims as well."""
    shown_id, document = None, None
    cursor = connection.execute(_ALL if open_too else _JUDGED)
    for _, group in groupby(cursor, key=itemgetter(0)):
        rows = list(group)
        _, document_id, uid, start, end, exact, status, stale = rows[0][:8]
        if document is None or document_id != shown_id:
            shown_id, document = document_id, document_facts(connection, document_id)
        text = document.text
        voices = agreement_of([row[8] for row in rows if row[8] is not None])
        before = (uid.hex(), " ".join(exact.split()), status)
        after = (
            None, None, None, None, None, document.outlet, document.outlet, None, None, voices, stale,
            document.title, document.url, document.published, exact, start, end,
            text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], document.source_sha256, document.text_sha256,
        )  # fmt: skip
        for row in rows:
            value, handle, at, body, digest, note = row[8:]
            if body is not None:
                note = _joined(text_of(connection, json.loads(body).get("note")), note)
            yield (
                *before,
                value,
                handle,
                None if at is None else iso(at),
                note,
                *after,
                None if digest is None else digest.hex(),
            )


def _joined(first: str, rest: str | None) -> str | None:
    return "\n".join(part for part in (first, rest) if part) or None


def agreement_of(values: list[str]) -> str | None:
    """Say how the verdicts on one claim stand to each other: single, unanimous, majority or split; None without any."""
    if len(values) < 2:
        return "single" if values else None
    most = Counter(values).most_common(1)[0][1]
    return (
        "unanimous"
        if most == len(values)
        else "majority"
        if 2 * most > len(values)
        else "split"
    )


_CLAIM = (
    'SELECT c.uid, d.uid, d.path, d.outlet, c.start, c."end", c.exact, n.status, n.stale, c.id, n.voices > 0'
    " FROM json_each(?) j JOIN claim c ON c.id = j.value JOIN claim_now n ON n.claim_id = c.id"
    " JOIN document d ON d.id = c.document_id ORDER BY j.key"
)


def claim_records(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> Iterator[dict[str, object]]:
    """Give these claims, in the order given, as the contract's records."""
    for (
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
    ) in connection.execute(_CLAIM, (json.dumps(list(claim_ids)),)):
        now = verdicts(connection, claim_id) if judged else ()
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
            "verdicts": [
                {
                    "reviewer": v.reviewer,
                    "verdict": v.verdict,
                    "at": iso(v.at),
                    "note": v.note,
                    "event": v.hash,
                }
                for v in now
            ],
        }
