"""`workbench edge`: what reviewers say of dependence."""

import click

from workbench.cli.events import write_events
from workbench.cli.session import database_option, reviewer_option, session


@click.command()
@click.argument("a")
@click.argument("b")
@click.argument(
    "action",
    type=click.Choice(["rejected", "hard", "soft", "independent", "withdrawn"]),
)
@click.option(
    "--rule", default="", help="Only the edge of this rule; else of every rule."
)
@click.option("--reason", default="", help="Why you say so.")
@database_option
@reviewer_option
def edge(
    a: str,
    b: str,
    action: str,
    rule: str,
    reason: str,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Reject an edge between two documents or origins, add one, or say that they are independent.

    Sides are documents, by any beginning of their ids, or keys of origins. Your word outranks the machine's; undo takes it back.

    \b
    workbench edge 9b1c 77b2 rejected --rule shared-agency --reason "the Post has its own man in Tokyo"
    workbench edge media:kyodo "entity:defense ministry" hard
    """
    from workbench.desk.retraction import named
    from workbench.desk.review import Reviewing
    from workbench.desk.trace import trace

    path, who = session(db, reviewer)
    first, second = named(path, a), named(path, b)
    told = None if action == "withdrawn" else action
    with Reviewing.open(path, who) as pen:
        write_events([pen.edge(first, second, told, rule=rule, why=reason)], who)
    trace(path)
