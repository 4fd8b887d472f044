"""The sample stories: where they lie, and the database a demonstration keeps them in.

In a checkout both are beside the package; an installed package ships the stories and keeps the database with the
user's own data.
"""

from pathlib import Path

import workbench
from workbench.errors import NoInput

_PACKAGE = Path(workbench.__file__).parent


def sample_manifest() -> Path:
    """Give the manifest of the sample stories; raise NoInput where they were not shipped."""
    for folder in (_PACKAGE / "_seeds", _PACKAGE.parent / "seeds"):
        if (folder / "manifest.json").is_file():
            return folder / "manifest.json"
    raise NoInput(
        "The sample stories are not installed.",
        hint="Install the workbench anew, or run it from a checkout.",
    )


def sample_database() -> Path:
    """Give the place of the demonstration's database: the checkout's `db/`, or the user's data folder."""
    if (_PACKAGE.parent / "db" / "migrations").is_dir():
        return _PACKAGE.parent / "db" / "demo.db"
    import platformdirs  # noqa: PLC0415 - only an installed demonstration needs it

    return platformdirs.user_data_path("workbench") / "demo.db"


def set_aside(path: Path) -> Path | None:
    """Rename a database, with its write-ahead log, so that a fresh one can be made; give its new name, None for none.

    Nothing a reviewer wrote is deleted, not even in a demonstration.
    """
    if not path.exists():
        return None
    n = 1
    while (aside := path.with_name(f"{path.stem}-{n}{path.suffix}")).exists():
        n += 1
    for tail in ("-wal", "-shm", "-lock"):
        beside = path.with_name(path.name + tail)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + tail))
    path.rename(aside)
    return aside
