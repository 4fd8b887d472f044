"""`workbench review`: the screen, or a line prompt over the same verbs."""

from typing import TYPE_CHECKING

import click

from workbench.cli.narration import ExitCode, narrate
from workbench.cli.session import database_option, reviewer_option, session
from workbench.model import FILTERS

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.option("--claim", default="", metavar="ID", help="Begin at this claim.")
@click.option(
    "--document", default="", metavar="ID", help="Only this article's claims."
)
@click.option(
    "--status",
    default="",
    help=f"Only claims of one kind: {', '.join(FILTERS)}.",
)
@click.option(
    "--search",
    "--query",
    default="",
    metavar="WORDS",
    help="Only claims with these words.",
)
@click.option(
    "--plain",
    is_flag=True,
    help="A line prompt: for screen readers, slow lines and pipes.",
)
@click.option(
    "--blind/--sighted",
    default=None,
    help="Hide what others said of a claim until you have judged it, or show it; else as [review] blind says.",
)
@database_option
@reviewer_option
def review(
    claim: str,
    document: str,
    status: str,
    search: str,
    *,
    plain: bool,
    blind: bool | None,
    db: str | None,
    reviewer: str | None,
) -> int:
    """Judge claims in the article they stand in; begins where you left off.

    \b
    workbench review
    workbench review --status open --search "patriot missiles"
    workbench review --claim 3fa9
    workbench review --blind --status assigned
    workbench review --plain
    """
    path, who = session(db, reviewer)
    if plain:
        from workbench.config import review_settings
        from workbench.tui.plain import review_plainly

        desk = review_settings()
        review_plainly(
            path,
            who,
            claim=claim,
            document=document,
            status=status,
            search=search,
            opinions=desk.opinions,
            blind=desk.blind if blind is None else blind,
        )
        return ExitCode.DONE
    return on_screen(
        path,
        who,
        blind=blind,
        claim=claim,
        document=document,
        status=status,
        search=search,
    )


def on_screen(
    path: "Path", who: str, *, blind: bool | None = None, **opening: str
) -> int:
    """Open the review screen, and say afterwards what could not be saved; `blind`: None leaves it to the settings."""
    from workbench.config import key_settings, review_settings, settings
    from workbench.tui.launch import review as review_on_screen

    found, desk = settings(), review_settings()
    unsaved = review_on_screen(
        path,
        who,
        **opening,
        theme=found["theme"].value,
        ascii_only=found["ascii"].value,
        keys=key_settings(),
        opinions=desk.opinions,
        blind=desk.blind if blind is None else blind,
    )
    if unsaved:
        narrate(f"Not saved, {len(unsaved)} in all:")
        for told in unsaved:
            narrate(f"  {told}")
        return ExitCode.IO_ERROR
    return ExitCode.DONE
