"""`workbench claims`: the queue as data."""

import click

from workbench.cli.records import write_records
from workbench.cli.session import database, database_option, json_options
from workbench.display import safe
from workbench.errors import UsageError
from workbench.model import FILTERS


@click.command()
@click.option("--document", help="Of one document, by a beginning of its id.")
@click.option(
    "--status",
    type=click.Choice(FILTERS),
    help="Of one status, or of what is known of their origins.",
)
@click.option("--search", default="", help="That hold these words.")
@click.option("--cluster", metavar="CLAIM", help="That say the same as this claim.")
@click.option("--stale", is_flag=True, help="Whose verdicts lost their footing.")
@database_option
@json_options
def claims(
    document: str | None,
    status: str | None,
    search: str,
    cluster: str | None,
    stale: bool,
    db: str | None,
    as_json: bool,
    as_jsonl: bool,
) -> None:
    """List claims with what is said of them, in document order.

    \b
    workbench claims --status open
    workbench claims --search "patriot missiles" --jsonl
    """
    from workbench.desk.claims import records

    if stale and status:
        raise UsageError(
            "--stale and --status do not go together.", hint="Give one of them."
        )
    found = records(
        database(db),
        document=document,
        status="stale" if stale else status or "all",
        search=search,
        cluster=cluster,
    )
    if as_json or as_jsonl:
        write_records(found, as_json=as_json)
        return
    for record in found:
        words = " ".join(str(record["exact"]).split())
        click.echo(
            safe(
                f"{str(record['claim'])[:12]}  {record['status']!s:<13}  {record['outlet']}  {words}"
            )
        )
