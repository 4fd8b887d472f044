"""Workers: results in order, few of them waiting, errors where they belong."""

import os
from collections.abc import Iterator

import pytest

from workbench.desk.workers import Workers, counted, quiet


def squared(n: int) -> int:
    return n * n


def refusing(n: int) -> int:
    if n == 3:
        raise ValueError("three")
    return n


@pytest.mark.parametrize("count", [1, 2, 5])
def test_results_come_in_order_from_threads_and_processes(count: int) -> None:
    with Workers(count, processes=True) as workers:
        for way in (workers.threads, workers.processes):
            assert list(way(squared, range(50))) == [n * n for n in range(50)]
            assert list(way(squared, ())) == []


def test_no_more_inputs_are_taken_than_a_few_ahead() -> None:
    taken: list[int] = []

    def inputs() -> Iterator[int]:
        for n in range(100):
            taken.append(n)
            yield n

    with Workers(2) as workers:
        results = workers.threads(squared, inputs())
        assert next(results) == 0
        assert len(taken) <= 5
        assert list(results)[-1] == 99 * 99


def test_an_error_reaches_who_asked() -> None:
    with Workers(2) as workers:
        results = workers.threads(refusing, range(10))
        assert [next(results) for _ in range(3)] == [0, 1, 2]
        with pytest.raises(ValueError, match="three"):
            next(results)


def test_processes_are_others_only_when_asked_for() -> None:
    def pids(workers: Workers) -> set[int]:
        return set(workers.processes(_pid, range(4)))

    with Workers(2) as workers:
        assert pids(workers) == {os.getpid()}
    with Workers(2, processes=True) as workers:
        assert os.getpid() not in pids(workers)
    assert Workers.available() >= 1


def _pid(_: int) -> int:
    return os.getpid()


def test_a_counted_way_gives_the_same_results_and_tells_of_each() -> None:
    told: list[tuple[str, int, int]] = []

    def tell(step: str, done: int, of: int = 0) -> None:
        told.append((step, done, of))

    def measured(given: int) -> tuple[str, int]:
        return ("odd" if given % 2 else "even"), given

    for each in (map, Workers(3).threads):
        told.clear()
        way = counted(each, measured, tell, 10)
        assert list(way(squared, range(5))) == [0, 1, 4, 9, 16]
        assert told == [("even", 0, 10), ("odd", 1, 10), ("even", 3, 10), ("odd", 6, 10), ("even", 10, 10)]  # fmt: skip
    quiet("nothing", 1)
