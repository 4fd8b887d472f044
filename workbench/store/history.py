"""The ledger read as people ask for it: who did what, when, having seen what."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.model import HistoryLine
from workbench.store.claims import text_of


@dataclass(frozen=True, slots=True)
class Asked:
    """Which events: of one reviewer, about one claim or document, of these kinds, in `[since, until)` microseconds UTC."""

    reviewer: str = ""
    subject: bytes | None = None
    kinds: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    overrides: bool = False
    """Only verdicts and decisions of "corroborated" for which two independent origins were not shown."""
    after: int = 0
    """Only events that arrived after this number."""


_LINE = (
    "SELECT e.seq, e.at, r.handle, h.os_user, h.host, e.kind, e.subject, (SELECT id FROM claim WHERE uid = e.subject), e.value,"
    " CASE WHEN e.kind IN ('verdict', 'decision') THEN (SELECT p.value FROM event p JOIN chain q ON q.id = p.chain WHERE p.subject = e.subject"
    "   AND p.kind = e.kind AND q.reviewer_id = h.reviewer_id AND p.seq < e.seq ORDER BY p.seq DESC LIMIT 1) END,"
    " (SELECT o.value FROM event o WHERE o.chain = e.chain AND o.kind = 'open' AND o.n <= e.n ORDER BY o.n DESC LIMIT 1),"
    " e.saw, e.body, e.prev, e.hash"
    " FROM event e JOIN chain h ON h.id = e.chain JOIN reviewer r ON r.id = h.reviewer_id"
)


def lines(
    connection: sqlite3.Connection,
    asked: Asked,
    *,
    newest_first: bool = False,
    limit: int = -1,
) -> Iterator[HistoryLine]:
    """Give the events asked for, in order of arrival or the other way round."""
    wheres: list[str] = ["e.seq > ?"]
    values: list[object] = [asked.after]
    for where, value in (
        ("r.handle = ?", asked.reviewer or None),
        ("e.subject = ?", asked.subject),
        ("e.at >= ?", asked.since),
        ("e.at < ?", asked.until),
    ):
        if value is not None:
            wheres.append(where)
            values.append(value)
    if asked.overrides:
        wheres.append(
            "e.kind IN ('verdict', 'decision') AND instr(e.body, '\"override\":true')"
        )
    if asked.kinds:
        wheres.append(f"e.kind IN ({','.join('?' * len(asked.kinds))})")
        values += asked.kinds
    order = "DESC" if newest_first else "ASC"
    rows = connection.execute(
        f"{_LINE} WHERE {' AND '.join(wheres)} ORDER BY e.seq {order} LIMIT ?",
        [*values, limit],
    )
    for (
        seq,
        at,
        handle,
        os_user,
        host,
        kind,
        subject,
        claim_id,
        value,
        before,
        tool,
        saw,
        body,
        prev,
        digest,
    ) in rows:
        told = json.loads(body) if body else {}
        note = told.get("text") if kind == "note" else told.get("note")
        yield HistoryLine(
            seq, at, handle, os_user, host, kind, subject.hex() if subject else "", claim_id, before or "", value or "",
            text_of(connection, note), text_of(connection, told.get("reason")),
            saw.hex() if saw else "", str(told.get("undoes") or told.get("redoes") or ""), tool or "", prev.hex(), digest.hex(),
            detail(connection, kind, told),
        )  # fmt: skip


QUOTED = 120
"""Characters of a piece of evidence in a line of history."""


def detail(
    connection: sqlite3.Connection, kind: str, told: Mapping[str, object]
) -> str:
    """Say in words what an event's body holds besides notes and reasons; empty for most."""
    if kind == "verdict":
        parts = [str(told.get("because") or "")]
        parts += [f"again on {told['recheck']}"] if "recheck" in told else []
        parts += ["blind"] if told.get("blind") else []
        parts += ["carried over"] if "carries" in told else []
        return ", ".join(part for part in parts if part)
    if kind == "decision" and "cause" in told:
        return f"{told['cause']}, settles {len(_list(told, 'resolves'))} verdicts"
    if kind == "assign":
        return f"to {told['to']}"
    if kind == "evidence":
        return _quoted(connection, told)
    if kind == "claim":
        came, went = len(_list(told, "from")), len(_list(told, "into"))
        return f"made of {came}" if came else f"put into {went}" if went else ""
    return ""


def _list(told: Mapping[str, object], key: str) -> list[object]:
    found = told.get(key)
    return found if isinstance(found, list) else []


def _quoted(connection: sqlite3.Connection, told: Mapping[str, object]) -> str:
    start, end = int(str(told["start"])), int(str(told["end"]))
    row = connection.execute(
        "SELECT outlet, substr(text, ?, ?) FROM document WHERE uid = ?",
        (
            start + 1,
            min(end - start, QUOTED + 1),
            bytes.fromhex(str(told["document"])),
        ),
    ).fetchone()
    if row is None:
        return f"[{start}:{end}]"
    outlet, words = row
    cut = f"{words[:QUOTED]}…" if len(words) > QUOTED else words
    return f"[{start}:{end}] {outlet} “{cut}”"
