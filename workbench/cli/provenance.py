"""`workbench trace`, `clusters`, `dependence` and `why`: who says it, and how many origins."""

from typing import Any

import click

from workbench.cli.narration import Progress, narrate
from workbench.cli.records import write_document, write_records
from workbench.cli.session import database, database_option, json_option, json_options
from workbench.display import safe


@click.command()
@click.option(
    "--everything",
    is_flag=True,
    help="Judge every cluster anew, not only what is new or changed.",
)
@database_option
@json_option
def trace(everything: bool, db: str | None, as_json: bool) -> None:
    """Work out lineages, origins and how many of them are independent; `ingest` does so by itself.

    \b
    workbench trace
    workbench trace --everything
    """
    from workbench.desk.trace import trace as work_out

    with Progress() as progress:
        found = work_out(database(db), progress.step, everything=everything)
    if as_json:
        write_document(
            {
                "clusters": found.clusters,
                "origins": found.origins,
                "seconds": round(found.seconds, 3),
            }
        )
    else:
        narrate(
            f"{found.clusters:,} clusters judged, {found.origins:,} origins, {found.seconds:.1f} s."
        )


@click.command()
@database_option
@json_options
def clusters(db: str | None, as_json: bool, as_jsonl: bool) -> None:
    """List what is said, and how many independent origins stand behind each.

    \b
    workbench clusters
    workbench clusters --jsonl | jq -c 'select(.documents > 1 and .n_min < 2) | [.text, .reason]'
    """
    from workbench.desk.clusters import cluster_records

    found = cluster_records(database(db))
    if as_json or as_jsonl:
        write_records(found, as_json=as_json)
        return
    for record in found:
        words = " ".join(str(record["text"]).split())
        if record["suggestion"] is None:
            count = "not traced yet"
        else:
            count = (
                f"{record['n_min']}..{record['n_max']}  {record['suggestion']!s:<13}"
            )
        click.echo(safe(f"{record['documents']} doc  {count}  {words}"))


@click.command()
@click.option(
    "--document", default="", help="Of one document, by a beginning of its id."
)
@database_option
@json_options
def dependence(document: str, db: str | None, as_json: bool, as_jsonl: bool) -> None:
    """List which documents lean on which, with the words that show it.

    \b
    workbench dependence
    workbench dependence --document 9b1c --jsonl
    """
    from workbench.desk.leaning import dependence_records

    found = dependence_records(database(db), document)
    if as_json or as_jsonl:
        write_records(found, as_json=as_json)
        return
    for record in found:
        click.echo(
            safe(
                f"{str(record['a'])[:12]}  {str(record['b'])[:12]}  {record['strength']}  {record['rule']}: {record['why']}"
            )
        )


@click.command()
@click.argument("claim")
@database_option
@json_option
def why(claim: str, db: str | None, as_json: bool) -> None:
    """Explain a claim's count of origins, with the words it rests on and what would change it.

    \b
    workbench why 3fa9
    """
    from workbench.desk.clusters import why as explain
    from workbench.desk.explaining import in_words

    found: dict[str, Any] = explain(database(db), claim)
    if as_json:
        write_document(found)
        return
    for line in in_words(found):
        click.echo(safe(line))
