"""Settings: a flag outranks the environment, that the nearest `.workbench.toml`, that the user's own file, that the default.

A file is checked by a pydantic model that forbids unknown keys, so that a typing error is told and not ignored.
Without a file nothing of that is imported.
"""

import getpass
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import ConfigError

DEFAULTS: Mapping[str, str] = {
    "db": "db/workbench.db",
    "reviewer": "",
    "theme": "",
    "ascii": "",
}
"""Every setting; an empty reviewer is the login name, an empty theme or ascii leaves it to the terminal."""
FILE_NAME = ".workbench.toml"


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and where it came from."""

    value: str
    origin: str


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
    # 60 ms, paid only where there is a file
    from pydantic import BaseModel, ConfigDict, ValidationError, create_model  # noqa: PLC0415

    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f"{file} is not TOML: {problem}.", hint="Correct the file, or take it away."
        ) from problem

    class Strict(BaseModel):
        model_config = ConfigDict(extra="forbid", strict=True)

    fields = {name: (bool | str if name == "ascii" else str, "") for name in DEFAULTS}
    model = create_model("SettingsFile", __base__=Strict, **fields)  # type: ignore[call-overload]  # fields by name
    try:
        model.model_validate(told)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise ConfigError(
            f"{file}, key {key!r}: {first['msg']}.",
            hint=f"There are: {', '.join(DEFAULTS)}.",
        ) from problem
    return {
        name: ("1" if value is True else "" if value is False else value)
        for name, value in told.items()
    }


def _relative_to(file: Path, name: str, value: str) -> str:
    """Read a path of a file: a database named there lies beside that file, wherever the program was started."""
    return str(file.parent / Path(value).expanduser()) if name == "db" else value


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
