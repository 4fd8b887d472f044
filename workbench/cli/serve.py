"""`workbench serve`: the review in a browser."""

import contextlib
import sys

import click

from workbench.cli.narration import ExitCode, narrate
from workbench.cli.session import database_option, reviewer_option, session


@click.command()
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
    help="Where to listen; anything but this machine alone wants a proxy with TLS before it.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="0 for any that is free.",
)
@click.option(
    "--sessions",
    type=click.IntRange(1, 500),
    help="How many reviews may be open at once, a process each; else the settings, 12.",
)
@click.option(
    "--idle",
    type=click.IntRange(0),
    metavar="MINUTES",
    help="Close a review in which nothing was pressed for so long, 0 for never; else the settings, 60.",
)
@database_option
@reviewer_option
def serve(
    host: str,
    port: int,
    sessions: int | None,
    idle: int | None,
    db: str | None,
    reviewer: str | None,
) -> int:
    """Open the review in a browser: prints a link that lets one browser in, and the next link when it was used.

    For a desk behind a proxy that signs people in, see docs/serve.md. Ctrl+C ends it; what is pending is written first.

    \b
    workbench serve
    workbench serve --port 0
    workbench serve --reviewer ana --idle 240
    """
    import asyncio
    import signal

    from workbench.config import serve_settings
    from workbench.desk.queue import Queue
    from workbench.errors import MissingExtra, UsageError

    try:
        from workbench.web.door import Address, Door, Links, Proxy
        from workbench.web.listening import is_this_machine_alone, listen
        from workbench.web.server import Offer, answer
        from workbench.web.session import Limits
    except ModuleNotFoundError as missing:
        raise MissingExtra(
            f"The review in a browser needs {missing.name}, which is not installed.",
            hint="Install it: pip install 'factcheck-workbench[serve]'",
        ) from missing

    told = serve_settings()
    path, who = session(db, reviewer)
    if told.reviewer_header and reviewer:
        raise UsageError(
            "The settings take reviewers' names from a proxy.",
            hint="Leave --reviewer away, or take reviewer_header out of [serve].",
        )
    Queue.open(path, who).close()
    listening = listen(host, port)
    address = Address(host, told.public_url)
    url = address.url(listening.getsockname()[1])
    door: Door
    if told.reviewer_header:
        door = Proxy(told.reviewer_header, told.trusted_proxies)
        first, whose = url, f"whom the proxy names in {told.reviewer_header}"
    else:
        cookie = address.cookie(listening.getsockname()[1])
        door = Links(who, cookie, lambda token: _print_link(f"{url}/?token={token}"))
        first, whose = f"{url}/?token={door.token}", who
    if not is_this_machine_alone(listening):
        narrate(
            f"Warning: {host} is reached from other machines, and the line is not encrypted: put a proxy with TLS before it."
        )

    def ready() -> None:
        _tell(f"Serving the review of {path} as {whose}; ctrl+c ends it.")
        _print_link(first)

    minutes = told.idle_minutes if idle is None else idle
    offer = Offer(
        command=(sys.executable, "-m", "workbench", "review", f"--db={path.resolve()}"),
        address=address,
        door=door,
        sessions=sessions or told.sessions,
        limits=Limits(minutes * 60.0),
    )
    ended_by = asyncio.run(answer(listening, offer, _tell, ready))
    _tell("Every review has left.")
    return ExitCode.INTERRUPTED if ended_by == signal.SIGINT else ExitCode.DONE


def _print_link(link: str) -> None:
    try:
        click.echo(link)
    except (OSError, ValueError):
        # whoever read the first link from a pipe has gone; nothing may be left for the exit to flush
        with contextlib.suppress(OSError):
            sys.stdout.close()
        _tell(link)


def _tell(sentence: str) -> None:
    # the terminal may be gone while reviews are still leaving
    with contextlib.suppress(OSError):
        narrate(sentence)
