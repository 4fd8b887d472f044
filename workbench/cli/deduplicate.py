"""`workbench deduplicate`: the same claim elsewhere, among all claims of the database."""

from typing import TYPE_CHECKING

import click

from workbench.cli.narration import Progress, narrate
from workbench.cli.records import write_document
from workbench.cli.session import database, database_option, json_option

if TYPE_CHECKING:
    from workbench.desk.deduplicate import Cost

WORDS = 200
"""Characters of a claim that are shown."""


@click.command()
@click.option(
    "--threshold",
    type=click.FloatRange(60, 100),
    help="Score from which claims are the same, and what that costs; else that of the last run, 75 at first.",
)
@click.option("--all", "everything", is_flag=True, help="Compare all claims anew.")
@click.option(
    "--workers",
    type=click.IntRange(1),
    help="Cores to use; the pairs are the same for any number.",
)
@database_option
@json_option
def deduplicate(
    threshold: float | None,
    everything: bool,
    workers: int | None,
    db: str | None,
    as_json: bool,
) -> None:
    """Find claims that say the same, or the same with other facts; `ingest` does so by itself.

    Only claims that are new are compared, with all others. What it finds are suggestions: what you say with `link`
    outranks them.

    \b
    workbench deduplicate
    workbench deduplicate --threshold 85
    workbench deduplicate --all
    """
    from workbench.desk.deduplicate import cost, deduplicate as find

    path = database(db)
    with Progress() as progress:
        found = find(
            path,
            progress.step,
            threshold=threshold,
            everything=everything,
            workers=workers,
        )
        told = None if threshold is None else cost(path)
    if as_json:
        document: dict[str, object] = {
            "claims": found.claims,
            "compared": found.compared,
            "pairs": found.pairs,
            "differs": found.differs,
            "clusters": found.clusters,
            "threshold": found.threshold,
            "seconds": round(found.seconds, 3),
        }
        if told:
            document["above"], document["below"] = told.above, told.below
            document["least_alike"] = [least._asdict() for least in told.least]
        write_document(document)
        return
    narrate(
        f"{found.compared:,} of {found.claims:,} claims compared: {found.pairs:,} pairs say the same, {found.differs:,} with other facts;"
        f" {found.clusters:,} clusters, {found.seconds:.1f} s."
    )
    if told:
        _narrate_cost(told)


def _narrate_cost(told: "Cost") -> None:
    from workbench.desk.deduplicate import AROUND

    narrate(
        f"From {told.threshold:g} on: {told.above:,} pairs called the same score up to {AROUND} points more,"
        f" {told.below:,} that are only possible up to {AROUND} less."
    )
    if told.least:
        narrate("The least alike of those called the same:")
    for score, a, b in told.least:
        narrate(f"  {score:.1f}  {_short(a)}")
        narrate(f"        {_short(b)}")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= WORDS else f"{line[:WORDS]}…"
