"""`workbench edge` and `retract`: what reviewers say of dependence and of sources."""

import click

from workbench.cli.events import write_events
from workbench.cli.narration import narrate
from workbench.cli.records import write_document
from workbench.cli.session import database_option, reviewer_option, session
from workbench.display import safe


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


@click.command()
@click.argument("name", metavar="DOCUMENT|ORIGIN")
@click.option(
    "--dry-run", is_flag=True, help="List what would lose its footing; write nothing."
)
@click.option("--reason", default="", help="Why it is taken back.")
@database_option
@reviewer_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def retract(
    name: str,
    dry_run: bool,
    reason: str,
    db: str | None,
    reviewer: str | None,
    as_json: bool,
) -> None:
    """Take a document or an origin back; verdicts that rested on it become stale.

    \b
    workbench retract 9b1c --dry-run
    workbench retract media:kyodo --reason "Kyodo withdrew its report"
    """
    from workbench.desk.retraction import retract as take_back

    path, who = session(db, reviewer)
    found = take_back(path, who, name, why=reason, dry_run=dry_run)
    verdicts = [
        {
            "claim": one.claim,
            "reviewer": one.reviewer,
            "verdict": one.verdict,
            "change": one.change,
            "before": one.before,
            "now": one.now,
        }
        for one in found.verdicts
    ]
    if as_json:
        write_document({"name": found.name, "dry_run": dry_run, "verdicts": verdicts})
        return
    for one in found.verdicts:
        was, now = (
            f"{told.get('n_min')}..{told.get('n_max')}"
            for told in (one.before, one.now)
        )
        click.echo(
            safe(
                f"{one.claim[:12]}  {one.reviewer}  {one.verdict}  origins {was} -> {now}"
            )
        )
    verb = "would lose" if dry_run else "lost"
    narrate(f"{found.name}: {len(verdicts)} verdicts {verb} their footing.")
