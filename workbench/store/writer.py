"""The one way to write: file lock, `BEGIN IMMEDIATE`, append, `COMMIT`.

The kernel's lock queues our processes fairly where SQLite's busy handler sleeps and starves: with eight
writers the longest wait was 0.2 s against 17 s. Checkpoints run under the same lock, so that no commit and
checkpoint of ours ever meet (SQLite before 3.51.3 can corrupt a file when they do), and never wait for readers.
"""

import contextlib
import fcntl
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.errors import ReadOnly, StorageError
from workbench.store import schema
from workbench.store.connection import BUSY_SECONDS, open_writing, told

CHECKPOINT_BYTES = 16_000_000
"""The size of the write-ahead log from which a commit tries to move it into the database."""
RETRY_AFTER = 200
"""Commits to wait after a reader kept a checkpoint from ending."""


def _which(path: Path) -> tuple[int, int] | None:
    """Tell which file a path names: device and number; None where it names none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Writer:
    """A connection that writes, and the lock it queues for. Use it from one thread at a time."""

    def __init__(
        self,
        path: Path,
        *,
        create: bool = False,
        cache_kib: int = 65536,
        checkpoint_bytes: int = CHECKPOINT_BYTES,
    ) -> None:
        self.path = path
        self._checkpoint_bytes = checkpoint_bytes
        self.connection = open_writing(path, create=create, cache_kib=cache_kib)
        try:
            self._lock = os.open(
                f"{path}-lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600
            )
        except OSError as problem:
            self.connection.close()
            raise ReadOnly(
                f"{path}-lock may not be written: {problem.strerror}.",
                hint="Whoever writes queues for this file; check its permissions.",
            ) from problem
        self._skip = 0
        self._file = _which(path)
        try:
            # the schema of the file as it was found; 0: it was empty
            self.came_with = self._bring_up_to_date()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        if isinstance(error, sqlite3.Error):
            # a read beside transactions met it: a damaged page, or a lock of another program
            with told(self.path):
                raise error

    def close(self) -> None:
        """Let go of the file; what was committed stays."""
        if self._lock < 0:
            return
        # closing the last connection checkpoints: under the lock, like every checkpoint
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        self.connection.close()
        os.close(self._lock)
        self._lock = -1

    @contextlib.contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[sqlite3.Connection]:
        """Hold the lock and a transaction; leave it normally and all is on disk, by an error and nothing is.

        With `keep` false nothing is in any case: for trying out what would come of it.
        """
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        try:
            if _which(self.path) != self._file:
                # the kernel would let us write on, into a file that has no name any more
                raise StorageError(
                    f"{self.path} was moved, deleted or replaced while it was open.",
                    hint="Nothing was written: put the file back, or leave and start again.",
                )
            with told(self.path):
                self.connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self.connection
                    self.connection.execute("COMMIT" if keep else "ROLLBACK")
                except BaseException:
                    if self.connection.in_transaction:
                        self.connection.execute("ROLLBACK")
                    raise
                self._checkpoint()
        finally:
            fcntl.flock(self._lock, fcntl.LOCK_UN)

    def _bring_up_to_date(self) -> int:
        with told(self.path):
            found: int = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if found < schema.version():
            with self.transaction() as connection:
                schema.migrate(connection)
        return found

    def _checkpoint(self) -> None:
        if self._skip > 0:
            self._skip -= 1
            return
        try:
            size = Path(f"{self.path}-wal").stat().st_size
        except FileNotFoundError:
            return
        if size < self._checkpoint_bytes:
            return
        # a reader may hold an old page: waiting for it here would stall every writer
        self.connection.execute("PRAGMA busy_timeout = 0")
        try:
            busy = self.connection.execute(
                "PRAGMA wal_checkpoint(truncate)"
            ).fetchone()[0]
        except sqlite3.OperationalError:
            busy = True  # a full disk, say: what was committed is safe in the log
        self.connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        self._skip = RETRY_AFTER if busy else 0
