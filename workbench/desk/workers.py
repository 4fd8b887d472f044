"""More than one core for the pure parts: ordered maps over threads and over processes.

The domain packages say what can be done piece by piece and take the way it is run as an argument; the results
are the same for any number of workers. Arrays go to threads, because numpy lets go of the interpreter; plain
Python goes to processes.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from workbench.desk.forks import Forks

A = TypeVar("A")
B = TypeVar("B")
Each = Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]
"""A way to run a function on many inputs; the results come in order."""


class Tell(Protocol):
    """Hears how many of what are done in a long run, and of how many where that is known; 0 where not."""

    def __call__(self, step: str, done: int, of: int = 0, /) -> None:
        """Take note."""


def quiet(_step: str, _done: int, _of: int = 0, /) -> None:
    """Tell nobody."""


def counted(
    each: Each, measure: Callable[[Any], tuple[str, int]], tell: Tell, of: int = 0
) -> Each:
    """Give the same way to run a function, which tells after every result what was done: `measure` says what an input holds."""

    def run(function: Callable[[Any], Any], inputs: Iterable[Any]) -> Iterator[Any]:
        waiting: deque[tuple[str, int]] = deque()

        def noted() -> Iterator[Any]:
            for given in inputs:
                waiting.append(measure(given))
                yield given

        done = 0
        for result in each(function, noted()):
            step, size = waiting.popleft()
            done += size
            tell(step, done, of)
            yield result

    return run


class Workers:
    """A pool of each kind, or neither for a single worker; close it, or use it as a context."""

    def __init__(self, count: int, *, processes: bool = False) -> None:
        self.count = count
        self._processes: Executor | None = None
        self._threads: Executor | None = None
        if count > 1:
            if processes:
                # started before the first thread: a process that is forked beside running threads may hang
                self._processes = ProcessPoolExecutor(count)
                self._processes.submit(os.getpid).result()
            self._threads = ThreadPoolExecutor(count)

    @classmethod
    def available(cls) -> int:
        """Give how many cores this process may use."""
        return Forks.available()

    def threads(self, function: Callable[[A], B], inputs: Iterable[A]) -> Iterator[B]:
        """Run a function on each input in threads; the results come in order."""
        return self._run(self._threads, function, inputs)

    def processes(self, function: Callable[[A], B], inputs: Iterable[A]) -> Iterator[B]:
        """Run a module's function on each input in processes; the results come in order."""
        return self._run(self._processes, function, inputs)

    def _run(
        self, pool: Executor | None, function: Callable[[A], B], inputs: Iterable[A]
    ) -> Iterator[B]:
        if pool is None:
            yield from map(function, inputs)
            return
        # a pool's own map takes all inputs at once: here few results wait in memory
        waiting: deque[Future[B]] = deque()
        for given in inputs:
            waiting.append(pool.submit(function, given))
            if len(waiting) > self.count + 1:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def close(self) -> None:
        """Let the workers go."""
        for pool in (self._threads, self._processes):
            if pool is not None:
                pool.shutdown(cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
