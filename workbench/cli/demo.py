"""`workbench demo`: the whole way on the sample stories."""

from pathlib import Path

import click

from workbench.cli.narration import ExitCode, narrate
from workbench.cli.session import reviewer_option, session
from workbench.display import safe
from workbench.errors import UsageError


@click.command()
@click.option(
    "--db",
    metavar="PATH",
    help="Where the demonstration's database is kept; else beside your own.",
)
@click.option(
    "--fresh", is_flag=True, help="Begin anew; the database there was is set aside."
)
@click.option(
    "--tour", is_flag=True, help="Print what was ingested instead of the review screen."
)
@reviewer_option
def demo(db: str | None, fresh: bool, tour: bool, reviewer: str | None) -> int:
    """Read the sample stories into a database of their own and review them.

    What you marked is there when you come back. Without a terminal it prints a short tour.

    \b
    workbench demo
    workbench demo --fresh
    workbench demo --tour
    """
    from workbench.desk.deduplicate import deduplicate
    from workbench.desk.ingest import ingest
    from workbench.desk.samples import sample_database, sample_manifest, set_aside
    from workbench.desk.sources import from_manifest
    from workbench.desk.trace import trace
    from workbench.model import Metadata

    path = Path(db).expanduser() if db else sample_database()
    who = session(str(path), reviewer).reviewer
    if fresh and (aside := set_aside(path)):
        narrate(f"What was there is now {aside}.")
    report = ingest(path, from_manifest(str(sample_manifest()), Metadata()), who)
    if report.added:
        deduplicate(path)
    trace(path)
    if tour or not _on_a_terminal():
        _print_tour(path)
        return ExitCode.DONE
    from workbench.cli.review import on_screen

    return on_screen(path, who)


def _on_a_terminal() -> bool:
    from workbench.tui.launch import refuse_without_terminal

    try:
        refuse_without_terminal()
    except UsageError:
        return False
    return True


def _print_tour(path: Path) -> None:
    from workbench.desk.tour import tour

    for line in tour(path):
        click.echo(safe(line))
    click.echo("")
    click.echo("On a terminal this opens the review screen: workbench demo")
    click.echo(safe(f"As data: workbench claims --jsonl --db {path}"))
