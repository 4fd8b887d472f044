"""`workbench claim` and `evidence`: a reviewer's own claims, and the words that bear on a claim."""

from itertools import pairwise
from typing import TYPE_CHECKING

import click

from workbench.cli.events import event_record, write_events
from workbench.cli.narration import narrate
from workbench.cli.records import given, int_field, text_field, write_record
from workbench.cli.session import database_option, reviewer_option, session
from workbench.errors import UsageError
from workbench.model import Bearing, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.desk.review import Reviewing
    from workbench.model import Event


@click.group()
def claim() -> None:
    """Make spans claims, cut and join claims, take them out of the queue; undo takes each back as one act."""


@claim.command(short_help="Make a span of a document a claim.")
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
        for told in given(source, {"document": document, "start": start, "end": end}):
            span = Span(int_field(told, "start"), int_field(told, "end"))
            in_document = pen.find_document(text_field(told, "document"))
            # a live claim of that span is the answer itself: nothing had to be written
            _answer(*pen.add_claim(in_document, span), who)


def _answer(uid: str, event: "Event | None", who: str) -> None:
    """Answer with the event, or with the claim alone where it stood so already."""
    write_record(
        event_record(event, who) if event else {"claim": uid, "event": None}, flush=True
    )


@claim.command(short_help="Take a claim out of the queue.")
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
        for told in given(source, {"claim": name}):
            uid, event = pen.retire_claim(pen.find(text_field(told, "claim")))
            if event is None:
                narrate(f"{uid[:12]} was retired already.")
            _answer(uid, event, who)


@claim.command(short_help="Cut a claim in parts.")
@click.argument("name", metavar="CLAIM")
@click.argument("borders", metavar="OFFSET...", type=int, nargs=-1, required=True)
@database_option
@reviewer_option
def split(
    name: str, borders: "Sequence[int]", db: str | None, reviewer: str | None
) -> None:
    """Cut a claim at offsets of its article's text: its parts take its place, without the white space between them.

    \b
    workbench claim split 3fa9 164
    """
    from workbench.desk.review import Reviewing
    from workbench.spans import trimmed

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        claim_id = pen.find(name)
        text, span = pen.place(claim_id)
        inside = sorted(set(borders))
        if not (span.start < inside[0] and inside[-1] < span.end):
            raise UsageError(
                f"The claim stands at {span.start}:{span.end}: cut it between the two.",
                hint="`workbench claims --jsonl` shows start and end.",
            )
        edges = [span.start, *inside, span.end]
        parts = [trimmed(text, Span(*two)) for two in pairwise(edges)]
        _reshaped(pen, [claim_id], [part for part in parts if part.of(text)], who)


@claim.command(short_help="Put one claim in the place of several.")
@click.argument("names", metavar="CLAIM...", nargs=-1, required=True)
@database_option
@reviewer_option
def merge(names: "Sequence[str]", db: str | None, reviewer: str | None) -> None:
    """Put one claim in the place of several of one article: from the first one's beginning to the last one's end.

    \b
    workbench claim merge 3fa9 77b2
    """
    from workbench.desk.review import Reviewing

    if len(names) < 2:
        raise UsageError("Name two claims or more.", hint="See `workbench claim merge --help`.")  # fmt: skip
    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        claim_ids = [pen.find(name) for name in names]
        spans = [pen.place(one)[1] for one in claim_ids]
        whole = Span(min(spans).start, max(span.end for span in spans))
        _reshaped(pen, claim_ids, [whole], who)


@claim.command(short_help="Make a claim shorter.")
@click.argument("name", metavar="CLAIM")
@click.argument("start", type=int)
@click.argument("end", type=int)
@database_option
@reviewer_option
def trim(name: str, start: int, end: int, db: str | None, reviewer: str | None) -> None:
    """Put a claim of the span [START, END) in the place of a claim that holds it.

    \b
    workbench claim trim 3fa9 120 164
    """
    from workbench.desk.review import Reviewing

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        _reshaped(pen, [pen.find(name)], [Span(start, end)], who)


def _reshaped(
    pen: "Reviewing", claim_ids: "Sequence[int]", spans: "Sequence[Span]", who: str
) -> None:
    uids, events = pen.reshape(claim_ids, spans)
    write_events(events, who)
    if not events:
        narrate(f"{uids[0][:12]} stands so already.")


@claim.command(short_help="Say whether it is about a saying or what was said.")
@click.argument("name", metavar="CLAIM")
@click.argument("what", type=click.Choice(["saying", "said"]))
@database_option
@reviewer_option
def about(name: str, what: str, db: str | None, reviewer: str | None) -> None:
    """Take a claim to be about somebody's saying it, so that who heard it counts, or about what was said.

    "The mayor said the bridge is safe" is about the bridge, unless you say so. `workbench trace` counts anew.

    \b
    workbench claim about 3fa9 saying
    """
    from workbench.desk.review import Reviewing

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        event = pen.take_as(pen.find(name), saying=what == "saying")
        if event is None:
            narrate("It is taken so already.")
        else:
            write_events([event], who)


@click.command()
@click.argument("name", metavar="CLAIM")
@click.argument("document")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.option("--supports", "bearing", flag_value="supports", help="They support the claim.")  # fmt: skip
@click.option("--contradicts", "bearing", flag_value="contradicts", help="They contradict it.")  # fmt: skip
@click.option("--context", "bearing", flag_value="context", help="They are context.")
@click.option("--withdraw", "bearing", flag_value="", help="Take back what you attached of these words.")  # fmt: skip
@database_option
@reviewer_option
def evidence(
    name: str,
    document: str,
    start: int,
    end: int,
    bearing: str | None,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Attach the words [START, END) of a document to a claim.

    \b
    workbench evidence 3fa9 9b1c 402 461 --supports
    """
    from workbench.desk.review import Reviewing

    if bearing is None:
        raise UsageError(
            "Say how the words bear on the claim.",
            hint="Give --supports, --contradicts, --context or --withdraw.",
        )
    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        event = pen.attach(
            pen.find(name),
            pen.find_document(document),
            Span(start, end),
            Bearing(bearing) if bearing else None,
        )
        write_events([event], who)
