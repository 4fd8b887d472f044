"""Everything that can go wrong in words a reviewer can act on.

WorkbenchError
├── UsageError            the call makes no sense as given
├── BadInput              something handed in cannot be read as what it should be
│   ├── UnknownName       a claim, document or reviewer that is not there
│   └── NeedsReason       "corroborated" without two independent origins and without a reason
├── NoInput               a path that does not exist
├── MissingExtra          an optional package is not installed
├── StorageError          the disk or the database file refused
│   ├── DatabaseBusy      another program holds the database
│   ├── NewerSchema       a newer workbench wrote this database
│   └── ReadOnly          a write to a database opened for reading
├── ConfigError           a setting is unknown or has a value it cannot have
└── Moved                 the claim changed after it was shown; nothing was written

Each carries a `hint`: what to do next. `str(error)` is the fact alone; front ends print both.
"""


class WorkbenchError(Exception):
    """The root: a fact in one sentence and a hint in another."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(WorkbenchError):
    """The call makes no sense as given."""


class BadInput(WorkbenchError):
    """Something handed in cannot be read as what it should be."""


class UnknownName(BadInput):
    """A claim, document or reviewer that is not in the database, or a beginning that fits several."""


class NeedsReason(BadInput):
    """A verdict of "corroborated" where two independent origins are not shown: it stands only with a written reason."""


class NoInput(WorkbenchError):
    """A path that does not exist."""


class MissingExtra(WorkbenchError):
    """An optional package is not installed; the hint is the command that installs it."""


class StorageError(WorkbenchError):
    """The disk or the database file refused."""


class DatabaseBusy(StorageError):
    """Another program holds the database's write lock."""


class NewerSchema(StorageError):
    """A newer workbench wrote this database; nothing was touched."""


class ReadOnly(StorageError):
    """A write to a database that is opened for reading or whose file may not be written."""


class ConfigError(WorkbenchError):
    """A setting is unknown or has a value it cannot have; the message names file and key."""


class Moved(WorkbenchError):
    """The claim got a newer event after it was shown, so the write was refused and nothing is lost."""
