"""`workbench retract`: a document or an origin that supports nothing any more."""

import click

from workbench.cli.narration import many, narrate
from workbench.cli.records import write_document
from workbench.cli.session import (
    database_option,
    json_option,
    reviewer_option,
    session,
)
from workbench.display import safe


@click.command()
@click.argument("name", metavar="DOCUMENT|ORIGIN")
@click.option(
    "--dry-run", is_flag=True, help="List what would lose its footing; write nothing."
)
@click.option("--reason", default="", help="Why it is taken back.")
@database_option
@reviewer_option
@json_option
def retract(
    name: str,
    dry_run: bool,
    reason: str,
    db: str | None,
    reviewer: str | None,
    as_json: bool,
) -> None:
    """Take a document or an origin back; verdicts that rested on it become stale.

    An origin is named by its key or by any of its names. A name that may be several is refused, with the choices.

    \b
    workbench retract 9b1c --dry-run
    workbench retract "the Defence Ministry" --dry-run
    workbench retract media:kyodo --reason "Kyodo withdrew its report"
    """
    from workbench.desk.retraction import retract as take_back

    path, who = session(db, reviewer)
    found = take_back(path, who, name, why=reason, dry_run=dry_run)
    if found.name != name:
        kind = "origin" if ":" in found.name else "document"
        narrate(f"{name!r} is the {kind} {found.name}.")
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
    footing = "its footing" if len(verdicts) == 1 else "their footing"
    narrate(f"{found.name}: {many(len(verdicts), 'verdict')} {verb} {footing}.")
