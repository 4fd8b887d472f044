"""`workbench export`."""

import sys
from pathlib import Path

import click

from workbench.cli.narration import narrate
from workbench.cli.session import database, database_option


@click.command()
@click.option(
    "--format",
    "format_name",
    metavar="F",
    help="csv, tsv, json, jsonl or md; else by the ending of --output, else csv.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Else standard output. A file appears whole or not at all.",
)
@click.option("--all", "open_too", is_flag=True, help="Claims nobody judged, too.")
@click.option(
    "--excel-safe",
    is_flag=True,
    help="csv, tsv: a spreadsheet reads no cell as a formula.",
)
@click.option(
    "--bom", is_flag=True, help="csv, tsv: begin with a byte order mark, for Excel."
)
@database_option
def export(
    format_name: str | None,
    output: str | None,
    open_too: bool,
    excel_safe: bool,
    bom: bool,
    db: str | None,
) -> None:
    """Write the verdict table: one row per claim and reviewer's current verdict.

    \b
    workbench export --format csv > verdicts.csv
    workbench export -o verdicts.md
    workbench export --format jsonl --all | jq -c 'select(.status == "open")'
    """
    from workbench.desk.export import export as write, whole_file

    path = database(db)
    to_stdout = output in {None, "-"}
    name = format_name or (
        "csv" if to_stdout else Path(str(output)).suffix.lstrip(".").lower() or "csv"
    )
    if to_stdout:
        rows = write(
            path,
            name,
            sys.stdout.buffer,
            open_too=open_too,
            excel_safe=excel_safe,
            bom=bom,
        )
        sys.stdout.buffer.flush()
    else:
        with whole_file(Path(str(output))) as out:
            rows = write(
                path, name, out, open_too=open_too, excel_safe=excel_safe, bom=bom
            )
    narrate(f"{rows} rows.")
