"""A chain goes on in order, and the check names what does not fit."""

from collections.abc import Callable

import pytest

from workbench.ledger.canonical import chain_uid, event_hash
from workbench.ledger.chain import (
    BEGINNING,
    ZERO,
    ChainRow,
    EventRow,
    Head,
    check_chains,
    check_events,
    next_time,
)

UID = b"u" * 16


def chain_of(length: int) -> list[EventRow]:
    rows: list[EventRow] = []
    prev = ZERO
    for n in range(1, length + 1):
        made = event_hash(
            prev,
            UID,
            n,
            n,
            1000 + n,
            "verdict",
            b"c" * 16,
            "single-source",
            None,
            None,
            None,
        )
        rows.append(
            EventRow(
                n,
                7,
                n,
                n,
                1000 + n,
                "verdict",
                b"c" * 16,
                "single-source",
                None,
                None,
                None,
                prev,
                made,
            )
        )
        prev = made
    return rows


def problems(rows: list[EventRow]) -> list[int]:
    return [problem.seq for problem in check_events(rows, {7: UID}, {})]


def test_a_chain_as_written_fits() -> None:
    heads: dict[int, Head] = {}
    rows = chain_of(5)
    assert list(check_events(rows, {7: UID}, heads)) == []
    assert heads == {7: Head(5, rows[-1].hash, 1005)}


def test_an_empty_ledger_fits() -> None:
    assert problems([]) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda row: row._replace(value="corroborated"),
        lambda row: row._replace(at=row.at + 1),
        lambda row: row._replace(subject=b"d" * 16),
        lambda row: row._replace(body='{"note":"x"}'),
        lambda row: row._replace(saw=b"s" * 32),
        lambda row: row._replace(act=1),
        lambda row: row._replace(kind="note"),
        lambda row: row._replace(basis=b"b" * 32),
    ],
)
def test_a_changed_event_is_named_first(change: Callable[[EventRow], EventRow]) -> None:
    rows = chain_of(5)
    rows[2] = change(rows[2])
    assert problems(rows)[0] == 3


def test_an_event_hashed_anew_breaks_the_next_one() -> None:
    rows = chain_of(5)
    row = rows[2]._replace(value="corroborated")
    rows[2] = row._replace(hash=event_hash(row.prev, UID, *row[2:11]))
    assert problems(rows)[0] == 4


def test_an_event_taken_out_of_the_middle_is_named() -> None:
    rows = chain_of(5)
    assert problems(rows[:2] + rows[3:])[0] == 3


def test_two_events_that_changed_places_are_named() -> None:
    rows = chain_of(4)
    rows[1], rows[2] = rows[2]._replace(seq=2), rows[1]._replace(seq=3)
    assert problems(rows)[0] == 2


def test_a_ledger_cut_off_at_its_end_looks_sound() -> None:
    # said in the README: only a head kept elsewhere shows it
    assert problems(chain_of(5)[:3]) == []


def test_an_event_of_no_chain_is_named() -> None:
    assert problems([chain_of(1)[0]._replace(chain=8)]) == [1]


def test_a_chain_given_to_another_reviewer_is_named() -> None:
    told = ("ana", "host", "user", b"c" * 16, 5, b"n" * 16)
    row = ChainRow(1, chain_uid(*told), *told)
    assert list(check_chains([row])) == []
    assert "'ben'" in next(check_chains([row._replace(handle="ben")])).what


@pytest.mark.parametrize(("now", "expected"), [(5, 11), (10, 11), (11, 11), (99, 99)])
def test_time_rises_even_when_the_clock_goes_back(now: int, expected: int) -> None:
    assert next_time(Head(1, ZERO, 10), now) == expected


def test_the_first_event_takes_the_clocks_time() -> None:
    assert next_time(BEGINNING, 42) == 42
