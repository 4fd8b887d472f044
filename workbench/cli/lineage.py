"""`workbench lineage` and `echo`: who has it from whom, and how often it is repeated."""

import click

from workbench.cli.records import write_document
from workbench.cli.session import database, database_option, json_option
from workbench.display import safe


@click.command()
@click.argument("claim")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "dot", "mermaid", "json"]),
    default="text",
    show_default=True,
    help="A drawing in words, for Graphviz or Mermaid, or data.",
)
@database_option
def lineage(claim: str, format_name: str, db: str | None) -> None:
    """Draw who has a claim from whom, in every article that says the same. A star marks who can be asked.

    \b
    workbench lineage 3fa9
    workbench lineage 3fa9 --format dot | dot -Tsvg > lineage.svg
    """
    from workbench.desk.lineages import lineage_drawn
    from workbench.exporters.graph import GRAPHS

    drawn = lineage_drawn(database(db), claim)
    graph = drawn.graph
    if format_name != "json":
        click.echo(GRAPHS[format_name](graph))
        return
    write_document(
        {
            "claim": drawn.claim,
            "exact": drawn.exact,
            "nodes": [
                {"key": key, "name": name, "accountable": key in graph.roots}
                for key, name in graph.names.items()
            ],
            "arrows": graph.arrows,
            "dependence": graph.ties,
        }
    )


@click.command()
@database_option
@json_option
def echo(db: str | None, as_json: bool) -> None:
    """Tell how many documents repeat each root, and how much of each outlet came through others.

    \b
    workbench echo
    """
    from workbench.desk.lineages import echo_report

    found = echo_report(database(db))
    if as_json:
        write_document(found)
        return
    for root in found["roots"]:
        click.echo(
            safe(
                f"{root['documents']:>5} documents  {root['claims']:>6} claims  {root['name']}  ({root['origin']})"
            )
        )
    click.echo("")
    for outlet in found["outlets"]:
        click.echo(
            safe(
                f"{outlet['share']:>6.0%} echo  {outlet['claims']:>6} claims  {outlet['outlet'] or '(no outlet)'}"
            )
        )
