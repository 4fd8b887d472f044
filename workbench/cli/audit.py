"""`workbench audit` and `verify`."""

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from workbench.cli.narration import ExitCode, many, narrate_to_people
from workbench.cli.records import write_document, write_records
from workbench.cli.session import database, database_option, json_option, json_options
from workbench.display import safe

if TYPE_CHECKING:
    from workbench.model import HistoryLine

KINDS = (
    *("verdict", "decision", "note", "evidence", "assign", "reveal", "claim", "sense"),
    *("link", "edge", "retract", "redact", "ingest", "open"),
)
"""Kinds of events there are."""


@click.command()
@click.option("--reviewer", default="", metavar="HANDLE", help="What one reviewer did.")
@click.option("--claim", default="", help="What was done to one claim.")
@click.option(
    "--since",
    default="",
    metavar="TIME",
    help="From this time on: 2026-11-24 or 2026-11-24T09:30:00Z.",
)
@click.option("--until", default="", metavar="TIME", help="Before this time.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    metavar="KIND",
    help=f"Of this kind: {', '.join(KINDS)}.",
)
@click.option(
    "--overrides",
    is_flag=True,
    help='Only "corroborated" where two independent origins were not shown.',
)
@click.option(
    "--format",
    "format_name",
    metavar="F",
    help="As a table: csv, tsv, json, jsonl, md.",
)
@database_option
@json_options
def audit(
    reviewer: str,
    claim: str,
    since: str,
    until: str,
    kinds: tuple[str, ...],
    overrides: bool,
    format_name: str | None,
    db: str | None,
    as_json: bool,
    as_jsonl: bool,
) -> None:
    """Tell who marked what, when, having seen what.

    \b
    workbench audit --claim 3fa9
    workbench audit --reviewer ana --since 2026-11-24
    workbench audit --format csv > audit.csv
    """
    from workbench.desk.audit import audit as events, audit_row, write_audit
    from workbench.exporters.table import AUDIT_COLUMNS

    path = database(db)
    lines = events(
        path,
        reviewer=reviewer,
        claim=claim,
        since=since,
        until=until,
        kinds=kinds,
        overrides=overrides,
    )
    if format_name:
        write_audit(path, lines, format_name, sys.stdout.buffer)
    elif as_json or as_jsonl:
        records = (
            dict(zip(AUDIT_COLUMNS, audit_row(line), strict=True)) for line in lines
        )
        write_records(records, as_json=as_json)
    else:
        for line in lines:
            moment = datetime.fromtimestamp(line.at / 1e6, UTC).astimezone()
            change = (
                f"{line.before or 'nothing'} -> {line.value or 'withdrawn'}"
                if line.kind in {"verdict", "decision"}
                else line.value
            )
            parts = [
                f"{line.seq:>6}  {moment:%Y-%m-%d %H:%M:%S}  {line.reviewer:<12}  {line.kind:<8}",
                line.claim[:12],
                change,
                "(undo)" if line.undoes else "",
                line.detail,
                f"note: {line.note}" if line.note else "",
                f"reason: {line.reason}" if line.reason else "",
                _known(line),
            ]
            click.echo(safe("  ".join(part for part in parts if part)))


def _known(line: "HistoryLine") -> str:
    """Tell the last event its reviewer knew of; of a blind verdict only what came before it, since that was not shown."""
    if line.saw:
        is_blind = "blind" in line.detail.split(", ")
        return f"{'after' if is_blind else 'saw'} {line.saw[:12]}"
    return "saw no verdict" if line.kind == "verdict" else ""


@click.command()
@click.option(
    "--ledger-only", is_flag=True, help="Only the events, not documents and claims."
)
@database_option
@json_option
def verify(ledger_only: bool, db: str | None, as_json: bool) -> int:
    """Derive every hash again, and name the first event that does not fit.

    Finds what was changed without re-hashing everything after it, and what was taken out of the middle. A whole
    ledger written anew, or cut off at its end, looks sound to it: compare the head it prints with one you kept.
    """
    from workbench.desk.verify import ledger_state, verify as findings

    path = database(db)
    found = list(
        findings(
            path,
            narrate_to_people,
            ledger_only=ledger_only,
        )
    )
    state = ledger_state(path)
    events = int(state["events"])
    if as_json:
        write_document(
            {
                **state,
                "events": events,
                "findings": [{"seq": f.seq, "what": f.what} for f in found],
            }
        )
    else:
        for finding in found:
            click.echo(
                safe(
                    finding.what
                    if not finding.seq
                    else f"event {finding.seq}: {finding.what}"
                )
            )
        word = "do not all fit" if found else "all fit"
        click.echo(f"{many(events, 'event')} {word}; head {state['ledger_head']}")
    return ExitCode.FOUND if found else ExitCode.DONE
