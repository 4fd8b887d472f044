"""`workbench sources`: the desk's own names of media and who owns them."""

import click

from workbench.cli.narration import narrate
from workbench.cli.records import write_document
from workbench.cli.session import database, database_option, json_option
from workbench.display import safe


@click.group(invoke_without_command=True)
@database_option
@json_option
@click.pass_context
def sources(context: click.Context, db: str | None, as_json: bool) -> None:
    """List what your desk added to the alias table, or add to it.

    An agency, outlet or blog must be known under all its names before anything is counted. The table comes with the usual
    agencies and grows by every outlet you ingest; the rest is yours to add.

    \b
    workbench sources
    workbench sources agency norwick "Norwick News Agency" NNA
    workbench sources owner "Vale Media" "Upper Vale Mirror" "Vale Post"
    """
    if context.invoked_subcommand:
        return
    from workbench.desk.aliases import desk_table, table_file

    path = database(db)
    table = desk_table(path)
    if as_json:
        write_document(table)
        return
    for section, rows in table.items():
        for key, names in rows.items():
            click.echo(safe(f"{section}: {key} = {', '.join(names)}"))
    narrate(f"Your desk's table is {table_file(path)}.")


def _adding(section: str, name: str, what: str) -> click.Command:
    @click.command(name, help=what)
    @click.argument("key", metavar=name.upper())
    @click.argument("names", nargs=-1, required=True)
    @database_option
    def command(key: str, names: tuple[str, ...], db: str | None) -> None:
        from workbench.desk.aliases import add
        from workbench.desk.trace import trace

        path = database(db)
        file = add(path, section, key, names)
        narrate(f"{file}: {name} {key} now has {', '.join(names)}.")
        if path.exists():
            trace(path)

    return command


sources.add_command(
    _adding(
        "agencies", "agency", "Add an agency's names; what they say is one origin's."
    )
)
sources.add_command(_adding("outlets", "outlet", "Add an outlet's other names."))
sources.add_command(
    _adding("owners", "owner", "Say which outlets one owner has: they are one house.")
)
