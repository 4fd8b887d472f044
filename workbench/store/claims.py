"""Claims and documents by name: what one claim is, where it stands, who said what of it."""

import json
import sqlite3
from typing import NamedTuple

from workbench.errors import UnknownName
from workbench.model import (
    Bearing,
    Because,
    Cause,
    ClaimView,
    DecisionNow,
    DocumentView,
    EvidenceNow,
    NoteNow,
    Span,
    Status,
    Verdict,
    VerdictNow,
)
from workbench.store.voices import assigned_to


class ClaimName(NamedTuple):
    """The names of a claim: local id and uid."""

    claim_id: int
    uid: bytes


def find_claim(connection: sqlite3.Connection, beginning: str) -> ClaimName:
    """Find a claim by any unambiguous beginning of its uid; raise UnknownName."""
    return ClaimName(*_find(connection, "claim", beginning))


def find_document(connection: sqlite3.Connection, beginning: str) -> tuple[int, bytes]:
    """Find a document by any unambiguous beginning of its uid: local id and uid; raise UnknownName."""
    return _find(connection, "document", beginning)


def _find(
    connection: sqlite3.Connection, what: str, beginning: str
) -> tuple[int, bytes]:
    name = beginning.strip().lower()
    try:
        low = bytes.fromhex(name.ljust(32, "0"))
        high = bytes.fromhex(name.ljust(32, "f"))
    except ValueError:
        low = high = b""
    if not name or len(low) != 16:
        raise UnknownName(
            f"{beginning!r} is no {what} id.",
            hint="An id is up to 32 hexadecimal digits, as `workbench claims` lists them.",
        )
    found = connection.execute(
        f"SELECT id, uid FROM {what} WHERE uid BETWEEN ? AND ? LIMIT 2", (low, high)
    ).fetchall()
    if not found:
        raise UnknownName(
            f"There is no {what} {beginning!r}.",
            hint="`workbench claims` lists the ids.",
        )
    if len(found) > 1:
        raise UnknownName(
            f"{beginning!r} is the beginning of several {what} ids.",
            hint="Give more digits.",
        )
    return found[0][0], found[0][1]


def claim_at(connection: sqlite3.Connection, uid: bytes) -> int | None:
    """Give the local id of the claim with this uid, None where there is none."""
    row = connection.execute("SELECT id FROM claim WHERE uid = ?", (uid,)).fetchone()
    return row[0] if row else None


def version(connection: sqlite3.Connection, claim_id: int) -> int:
    """Give the number of a claim's latest verdict or claim event; 0 before the first."""
    row = connection.execute(
        "SELECT seq FROM claim_now WHERE claim_id = ?", (claim_id,)
    ).fetchone()
    if row is None:
        raise UnknownName(f"There is no claim number {claim_id}.")
    seq: int = row[0]
    return seq


def is_retired(connection: sqlite3.Connection, claim_id: int) -> bool:
    """Tell whether a claim was taken out of the queue."""
    row = connection.execute(
        "SELECT retired FROM claim_now WHERE claim_id = ?", (claim_id,)
    ).fetchone()
    return bool(row and row[0])


def is_saying(connection: sqlite3.Connection, claim_id: int) -> bool:
    """Tell whether a reviewer takes a claim to be about somebody's saying it."""
    row = connection.execute(
        "SELECT value FROM sense_now WHERE claim_id = ?", (claim_id,)
    ).fetchone()
    return row is not None and row[0] is not None


def claim_uid(connection: sqlite3.Connection, claim_id: int) -> bytes:
    """Give the uid of a claim by its local id."""
    row = connection.execute(
        "SELECT uid FROM claim WHERE id = ?", (claim_id,)
    ).fetchone()
    if row is None:
        raise UnknownName(f"There is no claim number {claim_id}.")
    uid: bytes = row[0]
    return uid


def text_of(connection: sqlite3.Connection, digest: object) -> str:
    """Give the free text an event's body names by digest; a redacted one says so."""
    if not isinstance(digest, str):
        return ""
    row = connection.execute(
        "SELECT text FROM words WHERE digest = ?", (bytes.fromhex(digest),)
    ).fetchone()
    return "(redacted)" if row is None or row[0] is None else row[0]


def view(connection: sqlite3.Connection, claim_id: int) -> ClaimView:
    """Give all that is known of one claim now; raise UnknownName."""
    row = connection.execute(
        'SELECT c.uid, c.document_id, c.start, c."end", c.exact, n.status, n.seq, n.stale, n.retired'
        " FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE c.id = ?",
        (claim_id,),
    ).fetchone()
    if row is None:
        raise UnknownName(f"There is no claim number {claim_id}.")
    uid, document_id, start, end, exact, status, seq, stale, retired = row
    return ClaimView(
        claim_id, uid.hex(), document_id, Span(start, end), exact, Status(status), seq, stale, bool(retired),
        verdicts(connection, claim_id), notes(connection, claim_id), evidence(connection, claim_id),
        decision(connection, claim_id), assigned_to(connection, claim_id), is_saying(connection, claim_id),
    )  # fmt: skip


def verdicts(connection: sqlite3.Connection, claim_id: int) -> tuple[VerdictNow, ...]:
    """Give every reviewer's current verdict on a claim, earliest reviewer first."""
    rows = connection.execute(
        "SELECT r.handle, v.value, v.at, e.body, e.hash FROM verdict_now v JOIN reviewer r ON r.id = v.reviewer_id"
        " JOIN event e ON e.seq = v.seq WHERE v.claim_id = ? AND v.value IS NOT NULL ORDER BY v.reviewer_id",
        (claim_id,),
    )
    found = []
    for reviewer, value, at, body, digest in rows.fetchall():
        told = json.loads(body) if body else {}
        note, reason = (
            text_of(connection, told.get("note")),
            text_of(connection, told.get("reason")),
        )
        found.append(
            VerdictNow(
                reviewer,
                Verdict(value),
                at,
                note,
                reason,
                digest.hex(),
                Because(told["because"]) if "because" in told else None,
                told.get("recheck", ""),
                told.get("blind", False),
            )
        )
    return tuple(found)


def decision(connection: sqlite3.Connection, claim_id: int) -> DecisionNow | None:
    """Give what settled a claim, as long as nobody says otherwise since in a verdict that it does not cite."""
    row = connection.execute(
        "SELECT r.handle, d.value, d.at, d.resolves, e.body, e.hash FROM decision_now d JOIN reviewer r ON r.id = d.reviewer_id"
        " JOIN event e ON e.seq = d.seq WHERE d.claim_id = ? AND d.value IS NOT NULL AND NOT EXISTS ("
        "  SELECT 1 FROM verdict_now v JOIN event o ON o.seq = v.seq WHERE v.claim_id = d.claim_id AND v.value <> d.value"
        "  AND instr(d.resolves, lower(hex(o.hash))) = 0) ORDER BY d.at DESC, d.seq DESC LIMIT 1",
        (claim_id,),
    ).fetchone()
    if row is None:
        return None
    reviewer, value, at, resolves, body, digest = row
    told = json.loads(body)
    reason = text_of(connection, told.get("reason"))
    return DecisionNow(
        reviewer,
        Verdict(value),
        at,
        Cause(told["cause"]),
        reason,
        tuple(json.loads(resolves)),
        digest.hex(),
    )


def evidence(connection: sqlite3.Connection, claim_id: int) -> tuple[EvidenceNow, ...]:
    """Give the words attached to a claim, in order of document and place."""
    rows = connection.execute(
        'SELECT r.handle, v.value, v.document_id, d.outlet, v.start, v."end", substr(d.text, v.start + 1, v."end" - v.start), v.at'
        " FROM evidence_now v JOIN reviewer r ON r.id = v.reviewer_id JOIN document d ON d.id = v.document_id"
        " WHERE v.claim_id = ? AND v.value IS NOT NULL ORDER BY v.document_id, v.start, v.reviewer_id",
        (claim_id,),
    )
    return tuple(
        EvidenceNow(reviewer, Bearing(value), document_id, outlet, Span(start, end), exact, at)
        for reviewer, value, document_id, outlet, start, end, exact, at in rows
    )  # fmt: skip


def basis_of(
    connection: sqlite3.Connection, claim_id: int, event_hash: str
) -> dict[str, object] | None:
    """Give what was shown when a claim's verdict that stands was given, None where that was not kept."""
    # by the claim: no index finds an event by its hash
    row = connection.execute(
        "SELECT b.body FROM verdict_now v JOIN event e ON e.seq = v.seq JOIN basis b ON b.digest = e.basis"
        " WHERE v.claim_id = ? AND e.hash = ?",
        (claim_id, bytes.fromhex(event_hash)),
    ).fetchone()
    return json.loads(row[0]) if row else None


def shown_basis(connection: sqlite3.Connection, claim_id: int) -> dict[str, object]:
    """Give what a verdict on a claim rests on at this moment: its words, its lineage, its count of origins and who worked them out.

    A claim that was not traced yet has no count: nothing undetermined counts as independent.
    """
    row = connection.execute(
        'SELECT d.text_sha256, c.start, c."end", a.rules, k.uid, j.n_min, j.n_max, j.suggestion, j.reason, l.origin, l.body'
        " FROM claim c JOIN document d ON d.id = c.document_id LEFT JOIN analysis a ON a.document_id = d.id"
        " LEFT JOIN member m ON m.claim_id = c.id JOIN claim k ON k.id = coalesce(m.cluster, c.id)"
        " LEFT JOIN judgement j ON j.cluster = coalesce(m.cluster, c.id) LEFT JOIN lineage l ON l.claim_id = c.id WHERE c.id = ?",
        (claim_id,),
    ).fetchone()
    if row is None:
        raise UnknownName(f"There is no claim number {claim_id}.")
    sha, start, end, rules, cluster, n_min, n_max, suggestion, reason, origin, found = (
        row
    )
    told: dict[str, object] = {"text": sha.hex(), "start": start, "end": end}
    if n_min is not None:
        links = json.loads(found)["lineage"]["links"] if found else []
        told |= {
            "rules": rules,
            "cluster": cluster.hex(),
            "n_min": n_min,
            "n_max": n_max,
            "suggestion": suggestion,
        }
        told |= {
            "reason": reason,
            "origin": origin,
            "lineage": [[name, kind, span] for name, kind, _, span in links],
        }
    return told


def notes(connection: sqlite3.Connection, claim_id: int) -> tuple[NoteNow, ...]:
    """Give the notes that stand on a claim, oldest first."""
    rows = connection.execute(
        "SELECT r.handle, coalesce(w.text, '(redacted)'), n.at, n.seq FROM note_now n JOIN reviewer r ON r.id = n.reviewer_id"
        " LEFT JOIN words w ON w.digest = n.digest WHERE n.claim_id = ? ORDER BY n.seq",
        (claim_id,),
    )
    return tuple(NoteNow(*row) for row in rows)


def document_view(connection: sqlite3.Connection, document_id: int) -> DocumentView:
    """Give a document with its live claims' spans; raise UnknownName."""
    row = connection.execute(
        "SELECT uid, path, title, outlet, published, byline, url, text FROM document WHERE id = ?",
        (document_id,),
    ).fetchone()
    if row is None:
        raise UnknownName(f"There is no document number {document_id}.")
    spans = connection.execute(
        'SELECT c.id, c.start, c."end" FROM claim c JOIN claim_now n ON n.claim_id = c.id'
        " WHERE c.document_id = ? AND n.retired = 0 ORDER BY c.start, c.id",
        (document_id,),
    )
    uid, path, title, outlet, date, byline, url, text = row
    claims = tuple((claim_id, Span(start, end)) for claim_id, start, end in spans)
    return DocumentView(
        document_id, uid.hex(), path, title, outlet, date, byline, url, text, claims
    )


def documents(connection: sqlite3.Connection, limit: int) -> list[tuple[int, str, str]]:
    """Give id, title (or path) and outlet of the first documents."""
    return connection.execute(
        "SELECT id, CASE title WHEN '' THEN path ELSE title END, outlet FROM document ORDER BY id LIMIT ?",
        (limit,),
    ).fetchall()
