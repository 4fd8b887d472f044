"""`workbench mark`, `undo`, `redo`, `note`: review without the screen."""

from typing import TYPE_CHECKING

import click

from workbench.cli.events import write_events
from workbench.cli.narration import narrate
from workbench.cli.records import given, text_field
from workbench.cli.session import database_option, reviewer_option, session
from workbench.errors import BadInput, UsageError

if TYPE_CHECKING:
    from workbench.desk.review import Marking, Reviewing
    from workbench.model import Because, Verdict


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
    "--because",
    metavar="WHY",
    help="Why it can't be checked: opinion, prediction, vague, no-access, pending, refused.",
)
@click.option(
    "--recheck",
    default="",
    metavar="DATE",
    help="When to look again at what can't be checked: 2027-01-31, or +7 for days from today.",
)
@click.option(
    "--blind",
    is_flag=True,
    help="Others' verdicts were hidden from me: it counts for `agreement`.",
)
@click.option(
    "--from-jsonl",
    "source",
    metavar="FILE",
    help='Read {"claim", "verdict", "note"?, "reason"?, "saw"?, "because"?, "recheck"?, "blind"?} a line; - is standard input.',
)
@database_option
@reviewer_option
def mark(
    claim: str | None,
    verdict: str | None,
    note: str,
    reason: str,
    saw: str | None,
    because: str | None,
    recheck: str,
    source: str | None,
    *,
    blind: bool,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Judge a claim: corroborated, single-source or unverifiable; 'open' withdraws your verdict.

    A claim is named by any unambiguous beginning of its id. What is answered is on disk.

    \b
    workbench mark 3fa9 single-source --note "both cite Kyodo"
    workbench mark 3fa9 unverifiable --because pending --recheck +7
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
    told: dict[str, object] = {
        "claim": claim,
        "verdict": verdict,
        "note": note,
        "reason": reason,
        "saw": saw,
        "because": because,
        "recheck": recheck,
        "blind": blind,
    }
    with Reviewing.open(path, who) as pen:
        for record in given(source, told):
            write_events(pen.mark([_marking(pen, record)]), who)


def _marking(pen: "Reviewing", told: dict[str, object]) -> "Marking":
    from workbench.desk.rechecking import day_of, today
    from workbench.desk.review import Marking

    claim_id = pen.find(text_field(told, "claim"))
    saw = told.get("saw")
    return Marking(
        claim_id,
        _verdict(text_field(told, "verdict")),
        note=str(told.get("note") or ""),
        reason=str(told.get("reason") or ""),
        saw=None if saw is None else pen.seen(claim_id, str(saw)),
        because=_because(told.get("because")),
        recheck=day_of(str(told.get("recheck") or ""), today()),
        hidden=_flag(told.get("blind")),
    )


def _verdict(word: str) -> "Verdict | None":
    from workbench.model import Verdict

    if word == "open":
        return None
    try:
        return Verdict(word)
    except ValueError:
        raise _unknown(word, "verdict", [*Verdict, "open"]) from None


def _because(word: object) -> "Because | None":
    from workbench.model import Because

    if word is None or word == "":
        return None
    try:
        return Because(str(word))
    except ValueError:
        raise _unknown(
            str(word), "reason why a claim can't be checked", [*Because]
        ) from None


def _flag(told: object) -> bool:
    if told is None or isinstance(told, bool):
        return bool(told)
    raise BadInput(
        f"{told!r} is neither true nor false.", hint="'blind' takes true or false."
    )


def _unknown(word: str, what: str, known: "list[str]") -> "BadInput":
    """Say that a word is none of those known, and which one may be meant."""
    import difflib

    near = difflib.get_close_matches(word, known, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    return BadInput(
        f"{word!r} is no {what}.{meant}", hint=f"There are: {', '.join(known)}."
    )


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
