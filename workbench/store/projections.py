"""What follows from the events: written with each of them, and derived again from all of them.

Verdicts and claims are projected by triggers, so that no writer can forget to. What stands in an event's body, which a
trigger may not read, is projected here, in the same transaction.
`compare` derives everything anew and names what differs; `rebuild` puts it right. Inputs and events are never touched.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from workbench.ledger.chain import EventRow
from workbench.store.clusters import divide_all

_REVIEWER = "(SELECT reviewer_id FROM chain WHERE id = ?)"


def project(connection: sqlite3.Connection, event: EventRow) -> None:
    """Bring the tables that triggers don't keep up to date with one event; other kinds need nothing."""
    if event.kind in _BY_PROGRAM:
        _BY_PROGRAM[event.kind](connection, event)


def _project_note(connection: sqlite3.Connection, event: EventRow) -> None:
    told = json.loads(event.body or "{}")
    if event.value is None:
        # a note done again is another event with the same words: what is taken back is named by them
        connection.execute(
            f"DELETE FROM note_now WHERE digest = ? AND reviewer_id = {_REVIEWER}",
            (bytes.fromhex(told["text"]), event.chain),
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
            " AND claim_id = (SELECT id FROM claim WHERE uid = ?)",
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
    """Yield a sentence for every projection that is not what the events say."""
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
    shadow = _replayed(
        connection.execute(
            f"SELECT * FROM event WHERE kind IN {_PROJECTED} ORDER BY seq"
        ),
        connection,
    )
    for table, rows in shadow.items():
        kept_rows = set(connection.execute(f"SELECT * FROM {table}"))
        if kept_rows != rows:
            yield f"{table} is not what the events say: {next(iter(kept_rows ^ rows))}"


def rebuild(connection: sqlite3.Connection) -> None:
    """Derive every projection anew, inside the caller's transaction."""
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
    for row in connection.execute(
        f"SELECT * FROM event WHERE kind IN {_PROJECTED} ORDER BY seq"
    ).fetchall():
        project(connection, EventRow(*row))
    divide_all(connection)
    connection.execute("INSERT INTO claim_fts(claim_fts) VALUES ('rebuild')")


def _replayed(
    events: Iterable[tuple[object, ...]], connection: sqlite3.Connection
) -> dict[str, set[tuple[object, ...]]]:
    """Replay in memory what triggers don't keep: the slow, obvious form of `project`."""
    ids = dict(
        connection.execute(
            "SELECT uid, id FROM claim WHERE uid IN"
            " (SELECT subject FROM event WHERE kind IN ('note', 'link', 'evidence', 'assign'))"
        )
    )
    documents = {
        uid.hex(): document_id
        for uid, document_id in connection.execute("SELECT uid, id FROM document")
    }
    ids |= {
        other: connection.execute(
            "SELECT id FROM claim WHERE uid = ?", (other,)
        ).fetchone()[0]
        for (body,) in connection.execute("SELECT body FROM event WHERE kind = 'link'")
        for other in (bytes.fromhex(json.loads(body)["b"]),)
    }
    whose = dict(connection.execute("SELECT id, reviewer_id FROM chain"))
    notes: dict[tuple[object, ...], tuple[object, ...]] = {}
    links: dict[tuple[object, ...], tuple[object, ...]] = {}
    edges: dict[tuple[object, ...], tuple[object, ...]] = {}
    taken: dict[tuple[object, ...], tuple[object, ...]] = {}
    shown: dict[tuple[object, ...], tuple[object, ...]] = {}
    asked: dict[tuple[object, ...], tuple[object, ...]] = {}
    for event in (EventRow(*row) for row in events):  # type: ignore[arg-type]  # rows of the event table
        told, reviewer = json.loads(event.body or "{}"), whose[event.chain]
        if event.kind == "note":
            digest = bytes.fromhex(told["text"])
            notes.pop((digest, reviewer), None)
            if event.value is not None:
                notes[digest, reviewer] = (
                    event.seq,
                    ids[event.subject],
                    reviewer,
                    digest,
                    event.at,
                )
        elif event.kind == "edge":
            key = (told["a"], told["b"], told["rule"], reviewer)
            edges[key] = (*key, event.value, event.seq, event.at)
        elif event.kind == "retract":
            whose_word = (told["name"], reviewer)
            taken[whose_word] = (*whose_word, event.value, event.seq, event.at)
        elif event.kind == "evidence":
            place = (documents[told["document"]], told["start"], told["end"])
            words = (ids[event.subject], *place, reviewer)
            shown[words] = (*words, event.value, event.seq, event.at)
        elif event.kind == "assign":
            asked[ids[event.subject], told["to"]] = (
                ids[event.subject],
                told["to"],
                reviewer,
                event.value,
                event.seq,
                event.at,
            )
        else:
            pair = tuple(sorted((ids[event.subject], ids[bytes.fromhex(told["b"])])))
            links[(*pair, reviewer)] = (
                *pair,
                reviewer,
                event.value,
                event.seq,
                event.at,
            )
    found = (notes, links, edges, taken, shown, asked)
    return {
        table: set(rows.values()) for table, rows in zip(_TABLES, found, strict=True)
    }
