"""`workbench doctor` and `stats`."""

import click

from workbench.cli.narration import ExitCode, narrate, narrate_to_people
from workbench.cli.records import write_document
from workbench.cli.session import database, database_option, json_option
from workbench.display import safe


@click.command()
@click.option(
    "--fix",
    is_flag=True,
    help="Derive projections and search index anew; inputs and events are never touched.",
)
@click.option(
    "--deep", is_flag=True, help="Compare every index with its table, too; slower."
)
@database_option
@json_option
def doctor(fix: bool, deep: bool, db: str | None, as_json: bool) -> int:
    """Check the database file, its projections, and what surrounds it.

    \b
    workbench doctor
    workbench doctor --fix
    """
    from workbench.desk.doctor import surroundings
    from workbench.desk.verify import examine, mend

    path = database(db)
    remarks = list(surroundings(path))
    findings: list[str] = []
    if path.exists():
        if fix:
            mend(path)
            narrate("Projections and search index were derived anew.")
        findings = [
            finding.what for finding in examine(path, narrate_to_people, deep=deep)
        ]
    else:
        findings = [f"There is no database at {path}"]
    fine = not findings and all(remark.fine for remark in remarks)
    if as_json:
        told = [{"what": r.what, "told": r.told, "fine": r.fine} for r in remarks]
        write_document(
            {
                "database": str(path),
                "fine": fine,
                "findings": findings,
                "surroundings": told,
            }
        )
    else:
        for remark in remarks:
            click.echo(
                safe(f"{'ok' if remark.fine else '!!'}  {remark.what}: {remark.told}")
            )
        for finding in findings:
            click.echo(safe(f"!!  {finding}"))
        click.echo(safe(f"{'ok' if not findings else '!!'}  database: {path}"))
    return ExitCode.DONE if fine else ExitCode.FOUND


@click.command()
@database_option
@json_option
def stats(db: str | None, as_json: bool) -> None:
    """Count documents, claims, verdicts, reviewers."""
    from workbench.desk.stats import stats as counted

    found = counted(database(db))
    if as_json:
        write_document(found)
        return
    for name, value in found.items():
        if isinstance(value, dict):
            click.echo(f"{name}:")
            for key, count in value.items():
                click.echo(safe(f"  {key or '(none)'}: {count:,}"))
        else:
            click.echo(f"{name}: {value:,}")
