"""`workbench decide`: settle a claim on which reviewers disagree."""

import click

from workbench.cli.events import write_events
from workbench.cli.session import database_option, reviewer_option, session
from workbench.model import Cause, Verdict


@click.command()
@click.argument("claim")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@click.option(
    "--cause",
    required=True,
    type=click.Choice([cause.value for cause in Cause]),
    help="What the disagreement came from.",
)
@click.option("--reason", required=True, help="What settles it, in words.")
@click.option(
    "--saw",
    help="Hash of the claim's event you saw last: refused if there is a newer one.",
)
@database_option
@reviewer_option
def decide(
    claim: str,
    verdict: str,
    cause: str,
    reason: str,
    saw: str | None,
    db: str | None,
    reviewer: str | None,
) -> None:
    """Settle a disputed claim: a deciding verdict that cites the verdicts it resolves, with cause and reason.

    All verdicts stay as they are. The decision stands until somebody says otherwise in a verdict it does not cite.

    \b
    workbench decide 3fa9 single-source --cause independence --reason "both cite Kyodo"
    """
    from workbench.desk.review import Reviewing

    path, who = session(db, reviewer)
    with Reviewing.open(path, who) as pen:
        claim_id = pen.find(claim)
        seen = None if saw is None else pen.seen(claim_id, saw)
        event = pen.decide(claim_id, Verdict(verdict), Cause(cause), reason, saw=seen)
        write_events([event], who)
