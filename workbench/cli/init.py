"""`workbench init`."""

import click

from workbench.cli.narration import narrate
from workbench.cli.session import database, database_option


@click.command()
@database_option
def init(db: str | None) -> None:
    """Make the database, or bring an older one up to date; harmless when it exists.

    \b
    workbench init
    workbench init --db ~/desk/march.db
    """
    from workbench.desk.setup import set_up

    narrate(set_up(database(db)))
