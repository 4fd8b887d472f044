"""Copies of the process: results in order, errors where they belong, and nobody left behind."""

import os
from collections.abc import Iterator

import pytest

from workbench.desk.forks import Forks


@pytest.mark.parametrize("count", [1, 2, 3, 7])
@pytest.mark.parametrize("inputs", [0, 1, 2, 50])
def test_results_come_in_order(count: int, inputs: int) -> None:
    seen_by_all = list(range(inputs))
    found = list(Forks(count).map(lambda at: seen_by_all[at] ** 2, range(inputs)))
    assert found == [at * at for at in range(inputs)]


def test_others_do_their_share() -> None:
    pids = list(Forks(3).map(lambda _: os.getpid(), range(6)))
    assert pids[0] == pids[3] == os.getpid()
    assert len(set(pids)) == 3
    assert pids[:3] == pids[3:]


def test_a_result_larger_than_a_pipe_comes_whole() -> None:
    found = list(Forks(2).map(lambda at: bytes([at]) * 3_000_000, range(4)))
    assert [len(one) for one in found] == [3_000_000] * 4
    assert [one[-1] for one in found] == [0, 1, 2, 3]


def test_an_error_reaches_who_asked_in_its_turn() -> None:
    def refusing(at: int) -> int:
        if at == 3:
            raise ValueError("three")
        return at

    found: Iterator[int] = Forks(2).map(refusing, range(10))
    assert [next(found) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="three"):
        next(found)
    assert_alone()


def test_a_copy_that_dies_is_told_of() -> None:
    here = os.getpid()

    def dying(at: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return at

    with pytest.raises(ChildProcessError, match="ended before its work was done"):
        list(Forks(2).map(dying, range(4)))
    assert_alone()


def test_who_stops_asking_leaves_nobody_behind() -> None:
    found = Forks(3).map(lambda at: bytes(200_000 + at), range(100))
    assert len(next(found)) == 200_000
    assert isinstance(found, Iterator)
    del found
    assert_alone()


def assert_alone() -> None:
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_there_is_at_least_one_core() -> None:
    assert Forks.available() >= 1
