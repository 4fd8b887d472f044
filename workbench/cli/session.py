"""What most commands share: which database, which reviewer, which form of output."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

import click

from workbench.config import Setting, settings
from workbench.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., object])


class Session(NamedTuple):
    """The database and the reviewer a command works with."""

    path: Path
    reviewer: str


def database_option(command: Command) -> Command:
    """Add `--db`."""
    return click.option(
        "--db",
        metavar="PATH",
        help="The database; else WORKBENCH_DB, .workbench.toml, db/workbench.db.",
    )(command)


def reviewer_option(command: Command) -> Command:
    """Add `--reviewer`."""
    return click.option(
        "--reviewer",
        metavar="HANDLE",
        help="Who acts; else WORKBENCH_REVIEWER, the settings, the login name.",
    )(command)


def json_option(command: Command) -> Command:
    """Add `--json` alone, where there is one answer and not a list."""
    return click.option(
        "--json", "as_json", is_flag=True, help="One JSON document on stdout."
    )(command)


def json_options(command: Command) -> Command:
    """Add `--json` and `--jsonl`."""
    lines = click.option(
        "--jsonl", "as_jsonl", is_flag=True, help="One JSON record a line on stdout."
    )
    return json_option(lines(command))


def session(db: str | None = None, reviewer: str | None = None) -> Session:
    """Settle database and reviewer; raise ConfigError or UsageError."""
    from workbench.desk.reviewers import reviewer_handle

    found = settings({"db": db, "reviewer": reviewer})
    return Session(_path(found["db"]), reviewer_handle(found["reviewer"].value))


def database(db: str | None = None) -> Path:
    """Settle the database alone, for commands in which nobody acts; raise ConfigError or UsageError."""
    return _path(settings({"db": db})["db"])


def _path(db: Setting) -> Path:
    with contextlib.suppress(RuntimeError):  # ~somebody who has no home here
        if db.value:
            return Path(db.value).expanduser()
    raise UsageError(
        f"{db.origin} {db.value!r} names no file.",
        hint="Give a path; without --db it is that of the settings.",
    )
