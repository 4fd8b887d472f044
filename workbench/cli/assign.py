"""`workbench assign`: ask a reviewer to judge claims."""

import click

from workbench.cli.events import write_events
from workbench.cli.narration import many, narrate
from workbench.cli.session import database_option, reviewer_option, session
from workbench.errors import UsageError
from workbench.model import Status


@click.command()
@click.argument("to", metavar="REVIEWER")
@click.argument("claims", metavar="[CLAIM]...", nargs=-1)
@click.option(
    "--document", default="", metavar="ID", help="All claims of this article."
)
@click.option(
    "--status",
    type=click.Choice(["all", *(status.value for status in Status)]),
    help="All claims of this status.",
)
@click.option(
    "--share",
    type=float,
    default=1.0,
    help="Only a share of those, the same ones in every run: 0.2 is every fifth.",
)
@click.option("--withdraw", is_flag=True, help="Take it back: they are asked no more.")
@database_option
@reviewer_option
def assign(
    to: str,
    claims: tuple[str, ...],
    document: str,
    status: str | None,
    share: float,
    *,
    withdraw: bool,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Ask a reviewer to judge claims, as one act that one undo takes back.

    Who was asked already is not asked again. `workbench review --status assigned` is their queue.

    \b
    workbench assign ben 3fa9 41c0
    workbench assign ben --status open --share 0.2
    workbench assign ben --document 9b1c --withdraw
    """
    from workbench.desk.assigning import chosen
    from workbench.desk.review import Reviewing

    if bool(claims) == bool(document or status):
        raise UsageError(
            "Name claims, or --document or --status.",
            hint="See `workbench assign --help`; --status all is every claim.",
        )
    if claims and share != 1:
        raise UsageError(
            "--share goes with --document or --status.",
            hint="Leave it out: all claims that are named are asked for.",
        )
    path, who = session(db, reviewer)
    ids = chosen(path, document=document, status=status or "all", share=share) if not claims else []  # fmt: skip
    with Reviewing.open(path, who) as pen:
        wanted = [pen.find(claim) for claim in claims] or list(ids)
        events = pen.assign(wanted, to, withdraw=withdraw)
    write_events(events, who)
    done = "no longer asked to judge" if withdraw else "asked to judge"
    left = len(wanted) - len(events)
    already = f"; {left:,} stood so already." if left else "."
    narrate(f"{to} is {done} {many(len(events), 'claim')}{already}")
