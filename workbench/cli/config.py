"""`workbench config` and `completion`."""

import json

import click

from workbench.cli.records import write_document
from workbench.cli.session import json_option
from workbench.display import safe


@click.group()
def config() -> None:
    """Show the settings and where each of them comes from."""


@config.command(short_help="Print every setting.")
@click.option("--origin", is_flag=True, help="And where each comes from.")
@json_option
def show(origin: bool, as_json: bool) -> None:
    """Print every setting; a flag outranks the environment, that .workbench.toml, that your own file.

    \b
    workbench config show --origin
    """
    from workbench.config import settings, table_settings

    found = settings() | table_settings()
    if as_json:
        write_document(
            {
                name: {"value": s.value, "origin": s.origin} if origin else s.value
                for name, s in found.items()
            }
        )
        return
    for name, setting in found.items():
        click.echo(
            safe(
                f"{name} = {json.dumps(setting.value, ensure_ascii=False)}"
                + (f"  ({setting.origin})" if origin else "")
            )
        )


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    \b
    eval "$(workbench completion bash)"
    workbench completion fish > ~/.config/fish/completions/workbench.fish
    """
    from click.shell_completion import get_completion_class

    from workbench.cli import program

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    click.echo(kind(program, {}, "workbench", "_WORKBENCH_COMPLETE").source())
