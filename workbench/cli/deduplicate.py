"""`workbench deduplicate`: the same claim elsewhere, over all claims of the database."""

import click

from workbench.cli.narration import Progress, narrate
from workbench.cli.records import write_document
from workbench.cli.session import database, database_option


@click.command()
@click.option(
    "--threshold",
    type=click.FloatRange(60, 100),
    help="Score from which claims are the same; 75 unless given.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    help="Cores to use; the pairs are the same for any number.",
)
@database_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def deduplicate(
    threshold: float | None, workers: int | None, db: str | None, as_json: bool
) -> None:
    """Find claims that say the same, or the same with other facts; `ingest` does so by itself.

    What it finds are suggestions: what you say with `link` outranks them.

    \b
    workbench deduplicate
    workbench deduplicate --threshold 85
    """
    from workbench.desk.deduplicate import deduplicate as find
    from workbench.duplicates.relations import SAME

    progress = Progress()
    try:
        found = find(
            database(db), progress.step, threshold=threshold or SAME, workers=workers
        )
    finally:
        progress.end()
    if as_json:
        write_document(
            {
                "claims": found.claims,
                "pairs": found.pairs,
                "differs": found.differs,
                "clusters": found.clusters,
                "seconds": round(found.seconds, 3),
            }
        )
        return
    narrate(
        f"{found.claims:,} claims: {found.pairs:,} pairs say the same, {found.differs:,} with other facts;"
        f" {found.clusters:,} clusters, {found.seconds:.1f} s."
    )
