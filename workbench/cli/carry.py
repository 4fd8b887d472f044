"""`workbench carry`: verdicts that follow their words to a later state of a text."""

import click

from workbench.cli.events import write_events
from workbench.cli.narration import many, narrate
from workbench.cli.records import write_document
from workbench.cli.session import database_option, reviewer_option, session
from workbench.display import safe


@click.command()
@click.argument("document", default="")
@click.option(
    "--dry-run", is_flag=True, help="List what would be carried; write nothing."
)
@click.option(
    "--reason",
    default="",
    help='Why a "corroborated" holds that has lost its second independent origin.',
)
@database_option
@reviewer_option
@click.option(
    "--json", "as_json", is_flag=True, help="With --dry-run, one JSON document."
)
def carry(
    document: str,
    dry_run: bool,
    reason: str,
    db: str | None,
    reviewer: str | None,
    as_json: bool,
) -> None:
    """Give your own verdicts again where a text came anew and their words only moved.

    One act, which one undo takes back. What was altered or is gone is not carried: judge it anew. DOCUMENT is any
    beginning of the id of the earlier or the present state; without it, all documents.

    \b
    workbench carry --dry-run
    workbench carry 9b1c
    """
    from workbench.desk.carrying import carry as carry_over

    path, who = session(db, reviewer)
    found = carry_over(path, who, document, reason=reason, dry_run=dry_run)
    if not dry_run:
        write_events(found.events, who)
    elif as_json:
        write_document({"verdicts": [one._asdict() for one in found.verdicts]})
    else:
        for one in found.verdicts:
            click.echo(
                safe(
                    f"{one.claim[:12]} -> {one.successor[:12]}  {one.verdict}  {one.exact}"
                )
            )
    verb = "would be carried" if dry_run else "carried"
    narrate(f"{many(len(found.verdicts), 'verdict')} of {who} {verb} over.")
