"""The ledger read as people ask for it: who did what, when, having seen what."""

import json
import sqlite3
from collections.abc import Iterator
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
    """Only verdicts of "corroborated" for which two independent origins were not shown."""
    after: int = 0
    """Only events that arrived after this number."""


_LINE = (
    "SELECT e.seq, e.at, r.handle, h.os_user, h.host, e.kind, e.subject, (SELECT id FROM claim WHERE uid = e.subject), e.value,"
    " CASE e.kind WHEN 'verdict' THEN (SELECT p.value FROM event p JOIN chain q ON q.id = p.chain WHERE p.subject = e.subject"
    "   AND p.kind = 'verdict' AND q.reviewer_id = h.reviewer_id AND p.seq < e.seq ORDER BY p.seq DESC LIMIT 1) END,"
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
        wheres.append("e.kind = 'verdict' AND instr(e.body, '\"override\":true')")
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
        )  # fmt: skip
