"""`workbench claims`, and `workbench claim add|retire`: the queue as data, and a reviewer's own claims."""

from typing import TYPE_CHECKING

import click

from workbench.cli.events import event_record
from workbench.cli.narration import narrate
from workbench.cli.records import (
    int_field,
    opened,
    read_records,
    text_field,
    write_document,
    write_record,
)
from workbench.cli.session import (
    database,
    database_option,
    json_options,
    reviewer_option,
    session,
)
from workbench.display import safe
from workbench.errors import UsageError
from workbench.model import FILTERS, Span

if TYPE_CHECKING:
    from workbench.desk.review import Reviewing


@click.command()
@click.option("--document", help="Of one document, by a beginning of its id.")
@click.option(
    "--status",
    type=click.Choice(FILTERS),
    help="Of one status, or of what is known of their origins.",
)
@click.option("--search", default="", help="That hold these words.")
@click.option("--cluster", metavar="CLAIM", help="That say the same as this claim.")
@click.option("--stale", is_flag=True, help="Whose verdicts lost their footing.")
@database_option
@json_options
def claims(
    document: str | None,
    status: str | None,
    search: str,
    cluster: str | None,
    stale: bool,
    db: str | None,
    as_json: bool,
    as_jsonl: bool,
) -> None:
    """List claims with what is said of them, in document order.

    \b
    workbench claims --status open
    workbench claims --search "patriot missiles" --jsonl
    """
    from workbench.desk.claims import records

    if stale and status:
        raise UsageError(
            "--stale and --status do not go together.", hint="Give one of them."
        )
    found = records(
        database(db),
        document=document,
        status="stale" if stale else status or "all",
        search=search,
        cluster=cluster,
    )
    if as_json:
        write_document(list(found))
    elif as_jsonl:
        for record in found:
            write_record(record)
    else:
        for record in found:
            line = f"{str(record['claim'])[:12]}  {record['status']!s:<13}  {record['outlet']}  {' '.join(str(record['exact']).split())}"
            click.echo(safe(line))


@click.group()
def claim() -> None:
    """Make spans claims, or take claims out of the queue; both are events that undo takes back."""


@claim.command()
@click.argument("document", required=False)
@click.argument("start", type=int, required=False)
@click.argument("end", type=int, required=False)
@click.option(
    "--from-jsonl",
    "source",
    metavar="FILE",
    help='Read {"document", "start", "end"} a line; - is standard input.',
)
@database_option
@reviewer_option
def add(
    document: str | None,
    start: int | None,
    end: int | None,
    source: str | None,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Make the span [START, END) of a document a claim; one that was retired comes back.

    \b
    workbench claim add 9b1c 120 184
    """
    from workbench.desk.review import Reviewing

    if (source is None) == (document is None or start is None or end is None):
        raise UsageError(
            "Name a document, start and end, or --from-jsonl FILE.",
            hint="See `workbench claim add --help`.",
        )
    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        if source is None:
            _add(pen, {"document": document, "start": start, "end": end}, who)
            return
        with opened(source) as lines:
            for record in read_records(lines, source):
                _add(pen, record, who)


def _add(pen: "Reviewing", told: dict[str, object], who: str) -> None:
    span = Span(int_field(told, "start"), int_field(told, "end"))
    uid, event = pen.add_claim(pen.find_document(text_field(told, "document")), span)
    # a live claim of that span is the answer itself: nothing had to be written
    write_record(
        event_record(event, who) if event else {"claim": uid, "event": None}, flush=True
    )


@claim.command()
@click.argument("name", metavar="CLAIM", required=False)
@click.option(
    "--from-jsonl",
    "source",
    metavar="FILE",
    help='Read {"claim"} a line; - is standard input.',
)
@database_option
@reviewer_option
def retire(
    name: str | None, source: str | None, db: str | None, reviewer: str | None
) -> None:
    """Take a claim out of the queue; it, its verdicts and its history stay in the ledger."""
    from workbench.desk.review import Reviewing

    if (source is None) == (name is None):
        raise UsageError(
            "Name a claim, or --from-jsonl FILE.",
            hint="See `workbench claim retire --help`.",
        )
    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        if source is None:
            _retire(pen, {"claim": name}, who)
            return
        with opened(source) as lines:
            for record in read_records(lines, source):
                _retire(pen, record, who)


def _retire(pen: "Reviewing", told: dict[str, object], who: str) -> None:
    uid, event = pen.retire_claim(pen.find(text_field(told, "claim")))
    if event is None:
        narrate(f"{uid[:12]} was retired already.")
    write_record(
        event_record(event, who) if event else {"claim": uid, "event": None}, flush=True
    )
