"""What follows from the events: written with each of them, and derived again from all of them.

Verdicts and claims are projected by triggers, so that no writer can forget to. What stands in an event's body, which a
trigger may not read, is projected here, in the same transaction.
`compare` derives everything anew and names what differs; `rebuild` puts it right. Inputs and events are never touched.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from functools import cache, partial

from workbench.errors import StorageError
from workbench.ledger.chain import EventRow
from workbench.store.clusters import divide_all

_Key = tuple[object, ...]
_Kept = tuple[object, ...]
_Number = Callable[[str, int | bytes | None], int]
_UNREADABLE = (LookupError, TypeError, ValueError)
"""What comes of an event whose body was changed behind the program's back."""
_WHOSE = "SELECT reviewer_id FROM chain WHERE id = ?"
_CLAIM = "SELECT id FROM claim WHERE uid = ?"
_DOCUMENT = "SELECT id FROM document WHERE uid = ?"
_REVIEWER = f"({_WHOSE})"


def project(connection: sqlite3.Connection, event: EventRow) -> None:
    """Bring the tables that triggers don't keep up to date with one event; other kinds need nothing."""
    if event.kind in _BY_PROGRAM:
        _BY_PROGRAM[event.kind](connection, event)


def _project_note(connection: sqlite3.Connection, event: EventRow) -> None:
    told = json.loads(event.body or "{}")
    if event.value is None:
        # a note done again is another event with the same words: what is taken back is named by them
        connection.execute(
            f"DELETE FROM note_now WHERE digest = ? AND reviewer_id = {_REVIEWER}"
            f" AND claim_id = ({_CLAIM})",
            (bytes.fromhex(told["text"]), event.chain, event.subject),
        )
        return
    connection.execute(
        f"INSERT INTO note_now SELECT ?, c.id, {_REVIEWER}, ?, ? FROM claim c WHERE c.uid = ?",
        (event.seq, event.chain, bytes.fromhex(told["text"]), event.at, event.subject),
    )


def _project_link(connection: sqlite3.Connection, event: EventRow) -> None:
    other = bytes.fromhex(json.loads(event.body or "{}")["b"])
    connection.execute(
        "INSERT INTO link_now SELECT min(x.id, y.id), max(x.id, y.id), h.reviewer_id, ?, ?, ? FROM claim x, claim y, chain h"
        " WHERE x.uid = ? AND y.uid = ? AND h.id = ?"
        " ON CONFLICT DO UPDATE SET value = excluded.value, seq = excluded.seq, at = excluded.at",
        (event.value, event.seq, event.at, event.subject, other, event.chain),
    )


def _project_edge(connection: sqlite3.Connection, event: EventRow) -> None:
    told = json.loads(event.body or "{}")
    connection.execute(
        f"INSERT INTO edge_now SELECT ?, ?, ?, {_REVIEWER}, ?, ?, ? WHERE true"
        " ON CONFLICT DO UPDATE SET value = excluded.value, seq = excluded.seq, at = excluded.at",
        (
            told["a"],
            told["b"],
            told["rule"],
            event.chain,
            event.value,
            event.seq,
            event.at,
        ),
    )


def _project_retraction(connection: sqlite3.Connection, event: EventRow) -> None:
    told = json.loads(event.body or "{}")
    connection.execute(
        f"INSERT INTO retracted_now SELECT ?, {_REVIEWER}, ?, ?, ? WHERE true"
        " ON CONFLICT DO UPDATE SET value = excluded.value, seq = excluded.seq, at = excluded.at",
        (told["name"], event.chain, event.value, event.seq, event.at),
    )


def _project_verdict(connection: sqlite3.Connection, event: EventRow) -> None:
    told = json.loads(event.body or "{}")
    if event.value is not None and not told.keys().isdisjoint(("because", "recheck")):
        connection.execute(
            "UPDATE verdict_now SET because = ?, recheck = ? WHERE seq = ?"
            f" AND claim_id = ({_CLAIM})",
            (told.get("because"), told.get("recheck"), event.seq, event.subject),
        )


def _project_decision(connection: sqlite3.Connection, event: EventRow) -> None:
    resolves = json.dumps(
        json.loads(event.body or "{}").get("resolves", []), separators=(",", ":")
    )
    connection.execute(
        f"INSERT INTO decision_now SELECT c.id, {_REVIEWER}, ?, ?, ?, ? FROM claim c WHERE c.uid = ?"
        " ON CONFLICT DO UPDATE SET value = excluded.value, resolves = excluded.resolves, seq = excluded.seq, at = excluded.at"
        " WHERE (excluded.at, excluded.seq) > (decision_now.at, decision_now.seq)",
        (event.chain, event.value, resolves, event.seq, event.at, event.subject),
    )


def _project_evidence(connection: sqlite3.Connection, event: EventRow) -> None:
    told = json.loads(event.body or "{}")
    connection.execute(
        f"INSERT INTO evidence_now SELECT c.id, d.id, ?, ?, {_REVIEWER}, ?, ?, ? FROM claim c, document d WHERE c.uid = ? AND d.uid = ?"
        " ON CONFLICT DO UPDATE SET value = excluded.value, seq = excluded.seq, at = excluded.at",
        (
            told["start"],
            told["end"],
            event.chain,
            event.value,
            event.seq,
            event.at,
            event.subject,
            bytes.fromhex(told["document"]),
        ),
    )


def _project_assignment(connection: sqlite3.Connection, event: EventRow) -> None:
    connection.execute(
        f"INSERT INTO assigned_now SELECT c.id, ?, {_REVIEWER}, ?, ?, ? FROM claim c WHERE c.uid = ?"
        " ON CONFLICT DO UPDATE SET reviewer_id = excluded.reviewer_id, value = excluded.value, seq = excluded.seq, at = excluded.at",
        (
            json.loads(event.body or "{}")["to"],
            event.chain,
            event.value,
            event.seq,
            event.at,
            event.subject,
        ),
    )


_BY_PROGRAM = {
    "verdict": _project_verdict,
    "decision": _project_decision,
    "note": _project_note,
    "link": _project_link,
    "edge": _project_edge,
    "retract": _project_retraction,
    "evidence": _project_evidence,
    "assign": _project_assignment,
}
_PROJECTED = "('note', 'link', 'edge', 'retract', 'evidence', 'assign')"
_TABLES = ("note_now", "link_now", "edge_now", "retracted_now", "evidence_now", "assigned_now")  # fmt: skip

_DERIVED = {
    "verdict_now": (
        "claim_id, reviewer_id, value, seq, at, because, recheck",
        (
            "SELECT c.id, h.reviewer_id, e.value, e.seq, e.at, json_extract(e.body, '$.because'), json_extract(e.body, '$.recheck') FROM event e JOIN claim c ON c.uid = e.subject JOIN chain h ON h.id = e.chain"
            " WHERE e.kind = 'verdict' AND NOT EXISTS (SELECT 1 FROM event l JOIN chain g ON g.id = l.chain WHERE l.subject = e.subject"
            "  AND l.kind = 'verdict' AND g.reviewer_id = h.reviewer_id AND (l.at, l.seq) > (e.at, e.seq))"
        ),
    ),
    "decision_now": (
        "claim_id, reviewer_id, value, resolves, seq, at",
        (
            "SELECT c.id, h.reviewer_id, e.value, coalesce(json_extract(e.body, '$.resolves'), '[]'), e.seq, e.at"
            " FROM event e JOIN claim c ON c.uid = e.subject JOIN chain h ON h.id = e.chain"
            " WHERE e.kind = 'decision' AND NOT EXISTS (SELECT 1 FROM event l JOIN chain g ON g.id = l.chain WHERE l.subject = e.subject"
            "  AND l.kind = 'decision' AND g.reviewer_id = h.reviewer_id AND (l.at, l.seq) > (e.at, e.seq))"
        ),
    ),
    "sense_now": (
        "claim_id, reviewer_id, value, seq, at",
        (
            "SELECT c.id, h.reviewer_id, e.value, e.seq, e.at FROM event e JOIN claim c ON c.uid = e.subject JOIN chain h ON h.id = e.chain"
            " WHERE e.kind = 'sense' AND NOT EXISTS (SELECT 1 FROM event l WHERE l.subject = e.subject AND l.kind = 'sense'"
            "  AND (l.at, l.seq) > (e.at, e.seq))"
        ),
    ),
    "claim_now": (
        "claim_id, status, voices, seq, retired",
        (
            "SELECT s.claim_id, s.status, s.voices,"
            " coalesce((SELECT max(seq) FROM event e WHERE e.subject = c.uid AND e.kind IN ('verdict', 'claim', 'decision')), 0),"
            " coalesce((SELECT e.value = 'retired' FROM event e WHERE e.subject = c.uid AND e.kind = 'claim' ORDER BY e.seq DESC LIMIT 1), 0)"
            " FROM claim_standing s JOIN claim c ON c.id = s.claim_id"
        ),
    ),
    "tally": (
        "status, n",
        "SELECT t.status, (SELECT count(*) FROM claim_now n WHERE n.status = t.status AND n.retired = 0) FROM tally t",
    ),
    "judged": (
        "reviewer_id, n",
        "SELECT reviewer_id, count(value) FROM verdict_now GROUP BY reviewer_id HAVING count(value) > 0",
    ),
}


def compare(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield a sentence for every projection that is not what the events say, and for every event that says nothing any more."""
    row = connection.execute("SELECT seq FROM event WHERE body IS NOT NULL AND NOT json_valid(body) LIMIT 1").fetchone()  # fmt: skip
    if row:
        yield f"event {row[0]} can't be read; `workbench verify` tells what was changed"
        return
    for table, (columns, derived) in _DERIVED.items():
        kept = f"SELECT {columns} FROM {table}" + (
            " WHERE n > 0" if table == "judged" else ""
        )
        for left, right, what in (
            (kept, derived, "holds a row the events do not give"),
            (derived, kept, "lacks a row the events give"),
        ):
            row = connection.execute(
                f"SELECT * FROM ({left}) EXCEPT SELECT * FROM ({right}) LIMIT 1"
            ).fetchone()
            if row:
                yield f"{table} {what}: {row}"
    shadow: dict[str, dict[_Key, _Kept]] = {table: {} for table in _TABLES}
    number = cache(partial(_number, connection))
    for event in _to_replay(connection):
        try:
            _replay(shadow, event, number)
        except _UNREADABLE:
            yield f"event {event.seq} can't be replayed; `workbench verify` tells what was changed"
    for table, rows in shadow.items():
        kept_rows = set(connection.execute(f"SELECT * FROM {table}"))
        if differing := kept_rows ^ set(rows.values()):
            yield f"{table} is not what the events say: {next(iter(differing))}"


def rebuild(connection: sqlite3.Connection) -> None:
    """Derive every projection anew, inside the caller's transaction; raise StorageError where an event says nothing any more."""
    stale = connection.execute(
        "SELECT claim_id, stale FROM claim_now WHERE stale IS NOT NULL"
    ).fetchall()
    for table in ("verdict_now", "decision_now", "sense_now", "claim_now", "judged"):
        columns, derived = _DERIVED[table]
        connection.execute(f"DELETE FROM {table}")
        connection.execute(f"INSERT INTO {table}({columns}) {derived}")
    connection.executemany(
        "UPDATE claim_now SET stale = ? WHERE claim_id = ?",
        [(why, claim_id) for claim_id, why in stale],
    )
    connection.execute(
        "UPDATE tally SET n = (SELECT count(*) FROM claim_now n WHERE n.status = tally.status AND n.retired = 0)"
    )
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")
    for event in _to_replay(connection):
        try:
            project(connection, event)
        except _UNREADABLE as problem:
            raise StorageError(
                f"What event {event.seq} says can't be read.",
                hint="Nothing was changed; `workbench verify` tells what was.",
            ) from problem
    divide_all(connection)
    connection.execute("INSERT INTO claim_fts(claim_fts) VALUES ('rebuild')")


def _to_replay(connection: sqlite3.Connection) -> Iterator[EventRow]:
    """Give the events whose tables no trigger keeps, in order of arrival."""
    rows = connection.execute(
        f"SELECT * FROM event WHERE kind IN {_PROJECTED} ORDER BY seq"
    )
    return (EventRow(*row) for row in rows)


def _replay(
    shadow: dict[str, dict[_Key, _Kept]],
    event: EventRow,
    number: _Number,
) -> None:
    """Bring tables in memory up to date with one event: the slow, obvious form of `project`."""
    table, key, kept = _standing(event, number)
    shadow[table].pop(key, None)
    if kept is not None:
        shadow[table][key] = kept


def _standing(event: EventRow, number: _Number) -> tuple[str, _Key, _Kept | None]:
    """Give where an event stands: a table, the key of its row there, and the row; None where it takes the row away."""
    told = json.loads(event.body or "{}")
    reviewer = number(_WHOSE, event.chain)
    key: _Key
    if event.kind == "edge":
        key = (told["a"], told["b"], told["rule"], reviewer)
        return "edge_now", key, (*key, event.value, event.seq, event.at)
    if event.kind == "retract":
        key = (told["name"], reviewer)
        return "retracted_now", key, (*key, event.value, event.seq, event.at)
    claim = number(_CLAIM, event.subject)
    if event.kind == "note":
        digest = bytes.fromhex(told["text"])
        row = (event.seq, claim, reviewer, digest, event.at)
        return "note_now", (digest, reviewer), None if event.value is None else row
    if event.kind == "assign":
        key = (claim, told["to"])
        return "assigned_now", key, (*key, reviewer, event.value, event.seq, event.at)
    if event.kind == "evidence":
        document = number(_DOCUMENT, bytes.fromhex(told["document"]))
        key = (claim, document, told["start"], told["end"], reviewer)
        return "evidence_now", key, (*key, event.value, event.seq, event.at)
    other = number(_CLAIM, bytes.fromhex(told["b"]))
    key = (*sorted((claim, other)), reviewer)
    return "link_now", key, (*key, event.value, event.seq, event.at)


def _number(connection: sqlite3.Connection, sql: str, name: int | bytes | None) -> int:
    """Give the local id that a name stands for; raise LookupError where it stands for none."""
    row = connection.execute(sql, (name,)).fetchone()
    if row is None:
        raise LookupError(name)
    found: int = row[0]
    return found
