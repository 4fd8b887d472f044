"""`workbench dashboard`: how the desk is getting on, on a terminal, as data, as a picture."""

import sys
from pathlib import Path

import click

from workbench.cli.narration import narrate
from workbench.cli.records import write_document
from workbench.cli.session import database, database_option, json_option
from workbench.errors import UsageError

WIDTH = 100
"""Cells of the plain form, wherever it goes: a pipe has no width."""


@click.command()
@click.option(
    "--svg",
    metavar="FILE",
    help="A picture instead, without scripts or outside fonts; - is standard output.",
)
@json_option
@database_option
def dashboard(svg: str | None, *, as_json: bool, db: str | None) -> None:
    """Show how far the desk is, who judged what, how far they agree, and how much of it is echo.

    Days are local on a terminal; with --svg and --json they are days of UTC.

    \b
    workbench dashboard
    workbench dashboard --svg desk.svg
    workbench dashboard --json | jq '.agreement.krippendorff'
    """
    from workbench.config import review_settings
    from workbench.desk import dashboard as desk
    from workbench.desk.export import whole_file
    from workbench.exporters.dashboard_svg import write_dashboard_svg

    if svg and as_json:
        raise UsageError(
            "--svg and --json do not go together.", hint="Give one of them."
        )
    plain = not svg and not as_json
    found = desk.dashboard(
        database(db), local=plain, opinions=review_settings().opinions
    )
    if as_json:
        write_document(desk.dashboard_record(found))
    elif plain:
        for line in desk.lines(found, WIDTH):
            click.echo(line)
    elif svg == "-":
        write_dashboard_svg(desk.panels(found), *desk.heading(found), sys.stdout.buffer)
    else:
        with whole_file(Path(str(svg))) as out:
            write_dashboard_svg(desk.panels(found), *desk.heading(found), out)
        narrate(f"{svg} is written.")
