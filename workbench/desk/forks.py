"""An ordered map over copies of this process: what runs in them sees everything made so far and is sent nothing.

Threads share one interpreter and a pool of processes must be sent its work; a copy made for one map has all texts
and arrays at hand, and only results travel. Where a process cannot be copied, all runs here, one after the other.
Copies must be made before any thread is running.
"""

import os
import pickle  # noqa: TID251 - nothing is kept: results of our own copies, read at once
import signal
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import BinaryIO, NamedTuple, NoReturn, TypeVar

A = TypeVar("A")
B = TypeVar("B")

_LENGTH = 8
"""Bytes that tell how long a result is."""


class _Copy(NamedTuple):
    pid: int
    results: BinaryIO


class Forks:
    """Runs functions over inputs with some copies of this process beside it."""

    def __init__(self, count: int) -> None:
        # a copy on a Mac may hang in its system's libraries
        copied = hasattr(os, "fork") and sys.platform != "darwin"
        self.count = count if copied else 1
        """Processes at work, this one included."""

    @staticmethod
    def available() -> int:
        """Give how many cores this process may use."""
        if hasattr(os, "sched_getaffinity"):
            return len(os.sched_getaffinity(0))
        return os.cpu_count() or 1

    def map(self, function: Callable[[A], B], inputs: Iterable[A]) -> Iterator[B]:
        """Run a function on each input, in turn here and in the copies; the results come in order.

        An input's own place says where it runs. What fails in a copy is raised here.
        """
        given = list(inputs)
        count = min(self.count, len(given))
        if count < 2:
            yield from map(function, given)
            return
        copies = [_copied(function, given[at::count]) for at in range(1, count)]
        try:
            for at, one in enumerate(given):
                turn = at % count
                yield (
                    function(one) if turn == 0 else _result(copies[turn - 1], function)
                )
        finally:
            for copy in copies:
                copy.results.close()
                # it has ended, or waits to be rid of a result that nobody wants any more
                with suppress(ProcessLookupError):
                    os.kill(copy.pid, signal.SIGKILL)
                os.waitpid(copy.pid, 0)


def _copied(function: Callable[[A], object], inputs: Sequence[A]) -> _Copy:
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # from 3.12 on Python warns of threads, whoever's they are: ours are none
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid == 0:
        os.close(reading)
        _work(function, inputs, writing)
    os.close(writing)
    return _Copy(pid, os.fdopen(reading, "rb"))


def _work(
    function: Callable[[A], object], inputs: Sequence[A], writing: int
) -> NoReturn:
    """Do a copy's share and end it, without what a process does at its end: all that is the first one's."""
    status = 1
    try:
        for one in inputs:
            try:
                told = pickle.dumps((True, function(one)), protocol=5)
            except Exception as problem:  # noqa: BLE001 - raised where it is read
                told = pickle.dumps((False, problem), protocol=5)
            _write(writing, len(told).to_bytes(_LENGTH, "big"))
            _write(writing, told)
        status = 0
    finally:
        os._exit(status)


def _write(results: int, told: bytes) -> None:
    left = memoryview(told)
    while left:
        left = left[os.write(results, left) :]


def _result(copy: _Copy, _of: Callable[[A], B]) -> B:
    length = copy.results.read(_LENGTH)
    told = copy.results.read(int.from_bytes(length, "big"))
    if len(length) < _LENGTH or len(told) < int.from_bytes(length, "big"):
        raise ChildProcessError(
            "A copy of this process ended before its work was done; there may not have been enough memory."
        )
    fine, found = pickle.loads(told)  # noqa: S301 - from our own copy
    if not fine:
        raise found
    result: B = found
    return result
