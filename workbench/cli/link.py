"""`workbench link` and `unlink`: what a reviewer says of two claims outranks the machine."""

from typing import TYPE_CHECKING

import click

from workbench.cli.events import write_events
from workbench.cli.records import given, text_field
from workbench.cli.session import database_option, reviewer_option, session
from workbench.errors import BadInput, UsageError

if TYPE_CHECKING:
    from workbench.desk.review import Reviewing
    from workbench.model import Event


@click.command()
@click.argument("a", required=False)
@click.argument("b", required=False)
@click.option("--different", is_flag=True, help="They do not say the same.")
@click.option(
    "--from-jsonl",
    "source",
    metavar="FILE",
    help='Read {"a", "b", "relation": "same|different"} a line; - is standard input.',
)
@database_option
@reviewer_option
def link(
    a: str | None,
    b: str | None,
    different: bool,
    source: str | None,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Say that two claims say the same, or with --different that they do not.

    \b
    workbench link 3fa9 77b2
    workbench link 3fa9 77b2 --different
    workbench link --from-jsonl links.jsonl
    """
    from workbench.desk.review import Reviewing

    if (source is None) == (a is None or b is None):
        raise UsageError(
            "Name two claims, or --from-jsonl FILE.",
            hint="See `workbench link --help`.",
        )
    path, who = session(db, reviewer)
    relation = "different" if different else "same"
    with Reviewing.open(path, who) as pen:
        for record in given(source, {"a": a, "b": b, "relation": relation}):
            write_events([_link(pen, record)], who)


def _link(pen: "Reviewing", told: dict[str, object]) -> "Event":
    relation = told.get("relation", "same")
    if relation not in {"same", "different"}:
        raise BadInput(
            f"{relation!r} is no relation of two claims.",
            hint="It is 'same' or 'different'.",
        )
    return pen.link(
        pen.find(text_field(told, "a")), pen.find(text_field(told, "b")), str(relation)
    )


@click.command()
@click.argument("a")
@click.argument("b")
@database_option
@reviewer_option
def unlink(a: str, b: str, db: str | None, reviewer: str | None) -> None:
    """Withdraw what you said of two claims; what the machine and others say stands again."""
    from workbench.desk.review import Reviewing

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        write_events([pen.link(pen.find(a), pen.find(b), None)], who)
