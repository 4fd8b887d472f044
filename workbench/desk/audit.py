"""The ledger in words: who marked what, when, having seen what."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench import __version__
from workbench.desk.reading import reading
from workbench.errors import UnknownName
from workbench.exporters import Options, exporter
from workbench.exporters.table import AUDIT_COLUMNS
from workbench.model import HistoryLine
from workbench.store import claims, events, facts, history
from workbench.times import iso, parse


def audit(
    path: Path,
    *,
    reviewer: str = "",
    claim: str = "",
    since: str = "",
    until: str = "",
    kinds: tuple[str, ...] = (),
    overrides: bool = False,
) -> Iterator[HistoryLine]:
    """Give the events asked for in order; times are ISO-8601, `since` included, `until` not.

    Raise UnknownName for a reviewer or claim that is not there, UsageError for what is no time.
    """
    with reading(path) as connection:
        if reviewer and events.find_reviewer(connection, reviewer) is None:
            known = ", ".join(events.reviewers(connection)) or "nobody yet"
            raise UnknownName(
                f"There is no reviewer {reviewer!r}.", hint=f"Here wrote: {known}."
            )
        asked = history.Asked(
            reviewer=reviewer,
            subject=claims.find_claim(connection, claim).uid if claim else None,
            kinds=kinds,
            overrides=overrides,
            since=parse(since) if since else None,
            until=parse(until) if until else None,
        )
        yield from history.lines(connection, asked)


def audit_row(line: HistoryLine) -> tuple[str | int | None, ...]:
    """Give an event as a row of the audit table, in the order of AUDIT_COLUMNS."""
    return (
        line.seq, iso(line.at), line.reviewer, line.os_user, line.host, line.kind, line.claim or None, line.before or None,
        line.value or None, line.note or None, line.reason or None, line.saw or None, line.tool_version, line.prev, line.hash,
    )  # fmt: skip


def write_audit(
    path: Path, lines: Iterator[HistoryLine], format_name: str, out: BinaryIO
) -> int:
    """Write events as an audit table in one of the export formats and give their number."""
    write = exporter(format_name)
    with reading(path) as connection:
        about = {"program": f"workbench {__version__}", **facts.identity(connection)}
    return write(
        (audit_row(line) for line in lines),
        AUDIT_COLUMNS,
        out,
        Options(about=about, title="Audit"),
    )
