"""Settings: a flag outranks the environment, that the nearest `.workbench.toml`, that the user's own file, that the default.

A file is checked by a pydantic model that forbids unknown keys, so that a typing error is told and not ignored.
Without a file nothing of that is imported.
"""

import getpass
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Annotated, Any

from workbench.errors import ConfigError

DEFAULTS: Mapping[str, str] = {
    "db": "db/workbench.db",
    "reviewer": "",
    "theme": "",
    "ascii": "",
}
"""Every setting; an empty reviewer is the login name, an empty theme or ascii leaves it to the terminal."""
TABLES = ("serve", "review", "keys")
"""Tables of a file besides."""
FILE_NAME = ".workbench.toml"
SERVED_BY = "WORKBENCH_SERVED_BY"
"""Tells a review that a browser shows it, and the process id of the server between them; no setting."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and where it came from."""

    value: Any
    """Text; of a table's key whatever a file holds there."""
    origin: str


@dataclass(frozen=True, slots=True)
class ServeSettings:
    """The `[serve]` table: how a desk's browsers reach the review."""

    public_url: str = ""
    """Scheme and name a proxy before the server is reached by; empty: there is no proxy."""
    reviewer_header: str = ""
    """The header in which that proxy names who signed in; empty: whoever has the link acts as one reviewer."""
    trusted_proxies: tuple[str, ...] = ()
    """Addresses or networks whose header is believed."""
    sessions: int = 12
    """Reviews open at once, a process each."""
    idle_minutes: int = 60
    """Minutes without a key after which a review is closed; 0: never."""


def serve_settings() -> ServeSettings:
    """Give the `[serve]` table, the nearest file's keys before the user's own; raise ConfigError naming file and key."""
    found: dict[str, Any] = {}
    for file in (_user_file(), _nearest_file()):
        if file is not None:
            found |= _checked(file).get("serve", {})
    told = ServeSettings(**found)
    if bool(told.reviewer_header) != bool(told.trusted_proxies):
        raise ConfigError(
            "[serve] has one of reviewer_header and trusted_proxies without the other.",
            hint="A header is believed only from the proxies named: set both, or neither.",
        )
    return replace(told, trusted_proxies=tuple(told.trusted_proxies))


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """The `[review]` table: how a desk's reviewers judge."""

    blind: bool = False
    """Whether what others said of a claim is hidden until the reviewer has judged it."""
    opinions: int = 2
    """Verdicts a claim needs, for the filter "second"."""


def review_settings() -> ReviewSettings:
    """Give the `[review]` table, the nearest file's keys before the user's own; raise ConfigError naming file and key."""
    found: dict[str, Any] = {}
    for file in (_user_file(), _nearest_file()):
        if file is not None:
            found |= _checked(file).get("review", {})
    return ReviewSettings(**found)


def key_settings() -> dict[str, str]:
    """Give the `[keys]` table: keys of the reviewer's own by the action's name; raise ConfigError."""
    found: dict[str, str] = {}
    for file in (_user_file(), _nearest_file()):
        if file is not None:
            found |= _checked(file).get("keys", {})
    return found


def table_settings() -> dict[str, Setting]:
    """Give every key of every table with its origin, as `serve.sessions`; raise ConfigError naming file and key."""
    found = {
        f"{name}.{field.name}": Setting(getattr(table, field.name), "default")
        for name, table in (("serve", ServeSettings()), ("review", ReviewSettings()))
        for field in fields(table)
    }
    for file in (_user_file(), _nearest_file()):
        if file is not None:
            told = _checked(file)
            for name in TABLES:
                for key, value in told.get(name, {}).items():
                    found[f"{name}.{key}"] = Setting(value, str(file))
    return found


def settings(flags: Mapping[str, str | None] | None = None) -> dict[str, Setting]:
    """Give every setting with its origin; raise ConfigError naming file and key."""
    found = {name: Setting(value, "default") for name, value in DEFAULTS.items()}
    found["reviewer"] = Setting(_login(), "login name")
    for file in (_user_file(), _nearest_file()):
        if file is not None:
            for name, value in _read(file).items():
                found[name] = Setting(_relative_to(file, name, value), str(file))
    for name in DEFAULTS:
        variable = f"WORKBENCH_{name.upper()}"
        if os.environ.get(variable):
            found[name] = Setting(os.environ[variable], variable)
    for name, flag in (flags or {}).items():
        if flag is not None:
            found[name] = Setting(flag, f"--{name}")
    return found


def _read(file: Path) -> dict[str, str]:
    return {
        name: ("1" if value is True else "" if value is False else value)
        for name, value in _checked(file).items()
        if name in DEFAULTS
    }


def _checked(file: Path) -> dict[str, Any]:
    # 60 ms, paid only where there is a file
    from pydantic import (  # noqa: PLC0415 - as above
        AfterValidator,
        BaseModel,
        ConfigDict,
        Field,
        ValidationError,
        create_model,
    )

    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f"{file} is not TOML: {problem}.", hint="Correct the file, or take it away."
        ) from problem

    class Strict(BaseModel):
        model_config = ConfigDict(extra="forbid", strict=True)

    class Serve(Strict):
        public_url: Annotated[str, Field(pattern=r"^(https?://[^/?#@\s]+)?$")] = ""
        reviewer_header: Annotated[str, Field(pattern=r"^([A-Za-z][A-Za-z0-9-]*)?$")] = ""  # fmt: skip
        trusted_proxies: list[Annotated[str, AfterValidator(_network)]] = Field(
            default_factory=list
        )
        sessions: Annotated[int, Field(ge=1, le=500)] = 1
        idle_minutes: Annotated[int, Field(ge=0)] = 0

    class Review(Strict):
        blind: bool = False
        opinions: Annotated[int, Field(ge=1, le=9)] = 2

    flat: dict[str, Any] = {
        name: (bool | str if name == "ascii" else str, "") for name in DEFAULTS
    }
    model = create_model(
        "SettingsFile",
        __base__=Strict,
        serve=(Serve, None),
        review=(Review, None),
        keys=(dict[str, str], {}),
        **flat,
    )
    try:
        model.model_validate(told)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        tables = {"serve": Serve.model_fields, "review": Review.model_fields}
        table, dot, _ = key.partition(".")
        there = tables.get(table, {}) if dot else (*DEFAULTS, *tables, "keys")
        raise ConfigError(
            f"{file}, key {key!r}: {first['msg']}.",
            hint=f"There are: {', '.join(there)}.",
        ) from problem
    return told


def _network(told: str) -> str:
    """Give an address or network as told, or raise ValueError."""
    from ipaddress import ip_network  # noqa: PLC0415 - not for every --help

    ip_network(told)
    return told


def _relative_to(file: Path, name: str, value: str) -> str:
    """Read a path of a file: a database named there lies beside that file, wherever the program was started."""
    if name != "db":
        return value
    try:
        return str(file.parent / Path(value).expanduser())
    except RuntimeError as problem:
        raise ConfigError(
            f"{file}, key 'db': nobody's home is {value!r}.", hint="Give a path."
        ) from problem


def _nearest_file() -> Path | None:
    return next((file for file in _upward(Path.cwd()) if file.is_file()), None)


def _upward(folder: Path) -> Iterator[Path]:
    for parent in (folder, *folder.parents):
        yield parent / FILE_NAME


def _user_file() -> Path | None:
    import platformdirs  # noqa: PLC0415 - not for every --help

    file = platformdirs.user_config_path("workbench") / "config.toml"
    return file if file.is_file() else None


def _login() -> str:
    """Give the login name in the form of a handle."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "reviewer"
    return re.sub(r"^[^a-z0-9]+|[^a-z0-9._-]", "", name.lower())[:40] or "reviewer"
