"""stderr and exit codes: everything the program says that is not data.

stdout belongs to the records; a sentence about them comes through here, filtered by `safe`, so that a file
name or a text can't drive the terminal.
"""

import contextlib
import errno
import sys
import time
from enum import IntEnum
from typing import Self

from workbench import errors
from workbench.display import safe


class ExitCode(IntEnum):
    """What a calling program learns without reading a word."""

    DONE = 0
    FOUND = 1
    """A check found something: `verify`, `doctor`, `--check`."""
    USAGE = 2
    BAD_INPUT = 65
    NO_INPUT = 66
    MISSING_EXTRA = 69
    IO_ERROR = 74
    BUSY = 75
    CONFIG = 78
    INTERRUPTED = 130


_CODES: tuple[tuple[type[Exception], ExitCode], ...] = (
    (errors.UsageError, ExitCode.USAGE),
    (errors.NoInput, ExitCode.NO_INPUT),
    (errors.BadInput, ExitCode.BAD_INPUT),
    (errors.MissingExtra, ExitCode.MISSING_EXTRA),
    (errors.DatabaseBusy, ExitCode.BUSY),
    (errors.Moved, ExitCode.BUSY),
    (errors.StorageError, ExitCode.IO_ERROR),
    (errors.ConfigError, ExitCode.CONFIG),
    (FileNotFoundError, ExitCode.NO_INPUT),
    (OSError, ExitCode.IO_ERROR),
)


def exit_code_of(problem: Exception) -> ExitCode:
    """Give the exit code that belongs to an error."""
    return next(
        (code for kind, code in _CODES if isinstance(problem, kind)), ExitCode.FOUND
    )


def narrate(sentence: str) -> None:
    """Say one plain sentence on stderr; that nobody listens any more stops no work and changes no exit code."""
    with contextlib.suppress(BrokenPipeError):
        print(safe(sentence), file=sys.stderr, flush=True)  # noqa: T201 - this module owns stderr


def narrate_to_people(sentence: str) -> None:
    """Say a sentence on stderr where somebody looks at it, not in a log."""
    if sys.stderr.isatty():
        narrate(sentence)


def narrate_error(problem: Exception) -> None:
    """Say what happened and what to do."""
    hint = getattr(problem, "hint", "")
    narrate(f"Error: {sentence_of(problem)}{' ' + hint if hint else ''}")


def sentence_of(problem: Exception) -> str:
    """Give the fact an error states; the operating system's errors get their file named."""
    if isinstance(problem, OSError) and problem.strerror:
        full = (
            " Free some space and try again." if problem.errno == errno.ENOSPC else ""
        )
        return f"{problem.filename or 'input/output'}: {problem.strerror}.{full}"
    return str(problem)


def many(n: int, what: str) -> str:
    """Give a number of things in words: `1 claim`, `2,000 claims`."""
    return f"{n:,} {what}{'' if n == 1 else 's'}"


class Progress:
    """A line on stderr that tells how far a long run is; from its second second on, and only on a terminal.

    Used in a `with`, whose end takes the line away.
    """

    def __init__(self) -> None:
        self._start = self._last = time.monotonic()
        self._what, self._done, self._begun = "", 0, self._start
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def step(self, what: str, done: int, of: int = 0) -> None:
        """Tell how many of what are done, and of how many where that is known."""
        now = time.monotonic()
        # the same once more from the beginning is another stage of the run
        if what != self._what or done < self._done:
            self._what, self._begun = what, now
        self._done = done
        if not sys.stderr.isatty() or now - self._start < 1 or now - self._last < 0.2:
            return
        self._last, self._shown = now, True
        line = safe(how_far(what, done, of, now - self._begun))
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    def end(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def how_far(what: str, done: int, of: int, seconds: float) -> str:
    """Say how many of what are done, how fast, and for how long it goes on where that is known."""
    told = f"{done:,} of {of:,} {what}" if of else f"{done:,} {what}"
    if seconds <= 0 or not done:
        return told
    told += f", {done / seconds:,.0f} a second"
    left = (of - done) * seconds / done
    if left < 1:
        return told
    return (
        f"{told}, {left:.0f} s left"
        if left < 90
        else f"{told}, {left / 60:.0f} min left"
    )
