"""Opening the database: pragmas, and the refusals that protect it.

Reading opens the file read-only and never makes one. Writing creates it with mode 0600, in WAL with
`synchronous=FULL`: an acknowledged verdict survives a power cut. SQLite's errors leave this package as ours.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from workbench.errors import (
    BadInput,
    DatabaseBusy,
    NewerSchema,
    NoInput,
    ReadOnly,
    StorageError,
)
from workbench.store import schema

Connection = sqlite3.Connection
"""What the verbs hand from one function of the store to the next; only the store looks inside."""
BUSY_SECONDS = 5.0
"""How long to wait for programs that do not take our lock: a shell, Datasette."""
_NETWORK = (
    "nfs",
    "cifs",
    "smb",
    "9p",
    "fuse.sshfs",
    "virtiofs",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
)


def open_reading(path: Path, *, cache_kib: int = 16384) -> sqlite3.Connection:
    """Open an existing database for reading; raise NoInput, NewerSchema or BadInput with what to do."""
    if not path.is_file():
        raise NoInput(
            f"There is no database at {path}.",
            hint="Make one with `workbench ingest` or `workbench init`.",
        )
    with told(path):
        connection = sqlite3.connect(
            _uri(path, "ro"),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _refuse_older(_known(connection, path), path)
            _set(connection, cache_kib)
            connection.execute("PRAGMA query_only = on")
        except BaseException:
            connection.close()
            raise
    return connection


def open_writing(
    path: Path, *, create: bool = False, cache_kib: int = 65536
) -> sqlite3.Connection:
    """Open a database for writing; `create` makes the file, mode 0600, where there is none.

    The schema may still have to be applied: `Writer` does that under its lock.
    """
    refuse_network(path)
    if not path.exists():
        if not create:
            raise NoInput(
                f"There is no database at {path}.",
                hint="Make one with `workbench ingest` or `workbench init`.",
            )
        _make(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnly(
            f"{path} may not be written.",
            hint="Check the permissions of the file and its folder, or name another with --db.",
        )
    with told(path):
        connection = sqlite3.connect(
            _uri(path, "rw"),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _known(connection, path)
            # WAL is a property of the file: setting it again would wait for a lock that our own lock should queue for
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode = wal")
            connection.execute("PRAGMA synchronous = full")
            connection.execute(
                "PRAGMA fullfsync = on"
            )  # macOS: fsync alone leaves the drive's cache
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute("PRAGMA recursive_triggers = on")
            connection.execute("PRAGMA foreign_keys = on")
            _set(connection, cache_kib)
        except BaseException:
            connection.close()
            raise
    return connection


def engine_version() -> tuple[int, ...]:
    """Give the version of SQLite that runs here."""
    return sqlite3.sqlite_version_info


def _uri(path: Path, mode: str) -> str:
    return f"{path.resolve().as_uri()}?mode={mode}"


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # where another process was first, its file is as good as ours
        with contextlib.suppress(FileExistsError):
            os.close(
                os.open(
                    path,
                    os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0),
                    0o600,
                )
            )
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as problem:
        raise StorageError(
            f"{path} can't be made: {problem.strerror}.",
            hint="Name another place with --db, or look at the permissions of its folder.",
        ) from problem


def _known(connection: sqlite3.Connection, path: Path) -> int:
    """Give the file's schema version; refuse what is no database of ours."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if found > schema.version() and application == schema.APPLICATION_ID:
        raise NewerSchema(
            f"{path} has schema {found}; this program knows {schema.version()}.",
            hint="Install the newer workbench; nothing was touched.",
        )
    if (
        application != schema.APPLICATION_ID
        and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    ):
        raise BadInput(
            f"{path} is a database of another program.",
            hint="Name another file with --db; nothing was touched.",
        )
    return found


def _refuse_older(found: int, path: Path) -> None:
    if found < schema.version():
        raise NewerSchema(
            f"{path} was made by an older workbench.",
            hint="Run `workbench init` on it once to bring it up to date.",
        )


def _set(connection: sqlite3.Connection, cache_kib: int) -> None:
    connection.execute(f"PRAGMA cache_size = -{cache_kib}")
    connection.execute("PRAGMA temp_store = memory")
    connection.execute("PRAGMA trusted_schema = off")
    connection.execute("PRAGMA cell_size_check = on")


def refuse_network(path: Path) -> None:
    """Refuse a network file system: WAL needs memory that all processes share on one host."""
    kind = _file_system(path.resolve())
    if kind.startswith(_NETWORK):
        raise StorageError(
            f"{path} lies on a network file system ({kind}), where SQLite can lose data.",
            hint="Keep the database on a local disk of one machine.",
        )


def _file_system(path: Path) -> str:
    try:
        mounts = Path("/proc/self/mountinfo").read_text(
            encoding="utf-8", errors="replace"
        )
    except OSError:
        return ""  # not Linux: no cheap way to know
    best, kind = "", ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        point = left.split()[4].replace("\\040", " ")
        if len(point) >= len(best) and path.is_relative_to(point):
            best, kind = point, right.split()[0]
    return kind


class Interrupted(Exception):
    """A read was stopped because nobody waits for it any more."""


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours, each with what to do."""
    try:
        yield
    except sqlite3.OperationalError as problem:
        if getattr(problem, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise Interrupted from None
        raise _in_words(path, problem) from problem
    except sqlite3.DatabaseError as problem:
        if getattr(problem, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise BadInput(
                f"{path} is not a database.",
                hint="Name another file with --db; nothing was touched.",
            ) from problem
        raise StorageError(
            f"{path}: {problem}.", hint="Run `workbench doctor`."
        ) from problem


def _in_words(path: Path, problem: sqlite3.OperationalError) -> StorageError:
    name = getattr(problem, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DatabaseBusy(
            f"Another program holds the write lock of {path}.",
            hint="Nothing was written; close that program or try again.",
        )
    if name.startswith("SQLITE_READONLY"):
        return ReadOnly(
            f"{path} may not be written.",
            hint="Check the permissions of the file and its folder.",
        )
    if name == "SQLITE_FULL" or name.startswith("SQLITE_IOERR"):
        return StorageError(
            f"The disk refused to write {path}: {problem}.",
            hint=f"Nothing of this was kept. {_free(path)}",
        )
    if name == "SQLITE_CANTOPEN":
        return StorageError(
            f"{path} can't be opened.", hint="Check that it is a file you may read."
        )
    return StorageError(f"{path}: {problem}.", hint="Run `workbench doctor`.")


def _free(path: Path) -> str:
    try:
        room = os.statvfs(path.parent)
    except OSError:
        return "Check the disk."
    return f"{room.f_bavail * room.f_frsize // 1_000_000:,} MB are free there; free some space and try again."
