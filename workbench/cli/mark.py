"""`workbench mark`, `undo`, `redo`, `note`: review without the screen."""

from typing import TYPE_CHECKING

import click

from workbench.cli.events import write_events
from workbench.cli.narration import narrate
from workbench.cli.records import opened, read_records, text_field
from workbench.cli.session import database_option, reviewer_option, session
from workbench.errors import UsageError

if TYPE_CHECKING:
    from workbench.desk.review import Marking, Reviewing
    from workbench.model import Verdict


@click.command()
@click.argument("claim", required=False)
@click.argument("verdict", required=False)
@click.option("--note", default="", help="A note that stands with the verdict.")
@click.option(
    "--reason", default="", help="Why, where the workbench asks for a reason."
)
@click.option(
    "--saw",
    help="Hash of the claim's event you saw last, or 'none': refused if there is a newer one.",
)
@click.option(
    "--from-jsonl",
    "source",
    metavar="FILE",
    help='Read {"claim", "verdict", "note"?, "reason"?, "saw"?} a line; - is standard input.',
)
@database_option
@reviewer_option
def mark(
    claim: str | None,
    verdict: str | None,
    note: str,
    reason: str,
    saw: str | None,
    source: str | None,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Judge a claim: corroborated, single-source or unverifiable; 'open' withdraws your verdict.

    A claim is named by any unambiguous beginning of its id. What is answered is on disk.

    \b
    workbench mark 3fa9 single-source --note "both cite Kyodo"
    workbench mark 3fa9 open
    workbench mark --from-jsonl verdicts.jsonl
    """
    from workbench.desk.review import Reviewing

    single = claim is not None and verdict is not None
    if single == (source is not None) or (claim is not None and not single):
        raise UsageError(
            "Name a claim and a verdict, or --from-jsonl FILE.",
            hint="See `workbench mark --help`.",
        )
    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        if source is None:
            told: dict[str, object] = {
                "claim": claim,
                "verdict": verdict,
                "note": note,
                "reason": reason,
                "saw": saw,
            }
            write_events(pen.mark([_marking(pen, told)]), who)
            return
        with opened(source) as lines:
            for record in read_records(lines, source):
                write_events(pen.mark([_marking(pen, record)]), who)


def _marking(pen: "Reviewing", told: dict[str, object]) -> "Marking":
    from workbench.desk.review import Marking

    claim_id = pen.find(text_field(told, "claim"))
    saw = told.get("saw")
    return Marking(
        claim_id,
        _verdict(text_field(told, "verdict")),
        note=str(told.get("note") or ""),
        reason=str(told.get("reason") or ""),
        saw=None if saw is None else pen.seen(claim_id, str(saw)),
    )


def _verdict(word: str) -> "Verdict | None":
    from workbench.errors import BadInput
    from workbench.model import Verdict

    if word == "open":
        return None
    try:
        return Verdict(word)
    except ValueError:
        import difflib

        known = [*Verdict, "open"]
        near = difflib.get_close_matches(word, known, 1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise BadInput(
            f"{word!r} is no verdict.{meant}", hint=f"There are: {', '.join(known)}."
        ) from None


@click.command()
@database_option
@reviewer_option
def undo(db: str | None, reviewer: str | None) -> None:
    """Take back your latest act, and the one before it when called again; nothing is ever removed."""
    _step("undo", db, reviewer)


@click.command()
@database_option
@reviewer_option
def redo(db: str | None, reviewer: str | None) -> None:
    """Do again what you took back last."""
    _step("redo", db, reviewer)


def _step(word: str, db: str | None, reviewer: str | None) -> None:
    from workbench.desk.review import Reviewing

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        written = pen.undo() if word == "undo" else pen.redo()
    write_events(written, who)
    if not written:
        narrate(f"There is nothing of {who} to {word}.")


@click.command()
@click.argument("claim")
@click.argument("text")
@database_option
@reviewer_option
def note(claim: str, text: str, db: str | None, reviewer: str | None) -> None:
    """Write a note on a claim."""
    from workbench.desk.review import Reviewing

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        write_events([pen.note(pen.find(claim), text)], who)
