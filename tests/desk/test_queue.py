"""The queue shows what it should, by primary key, whatever was typed."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.errors import NoInput
from workbench.model import Filter, Span, Status, Verdict
from workbench.store.filters import match_expression

S, U = Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def ids(queue: Queue, wanted: Filter) -> list[int]:
    found = [claim for part in queue.all_ids(wanted) for claim in part]
    assert list(queue.first_ids(wanted, 3)) == found[:3]
    return found


def test_filters_hold_what_they_name(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S), Marking(80, U)])
    ben.mark([Marking(16, U), Marking(32, S)])
    assert ids(queue, Filter()) == [16, 32, 48, 64, 80, 96]
    assert ids(queue, Filter("open")) == [48, 64, 96]
    assert ids(queue, Filter("disputed")) == [16]
    assert ids(queue, Filter("single-source")) == [32]
    assert ids(queue, Filter("mine")) == [16, 80]
    assert ids(queue, Filter("mine", document=2)) == [80]
    assert ids(queue, Filter("open", document=2)) == [64, 96]
    assert ids(queue, Filter(search="bridge")) == [16, 64]
    assert ids(queue, Filter("open", search="bridge")) == [64]
    assert ids(queue, Filter("mine", search="bridge")) == [16]
    assert ids(queue, Filter(document=1, search="bridge")) == [16]
    assert ids(queue, Filter(search="bri")) == [16, 64]
    assert ids(queue, Filter(search="no such words")) == []
    assert ids(queue, Filter(search="?!")) == []


def test_the_next_open_claim_is_found_both_ways(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(32, S), Marking(48, S)])
    assert queue.next_open(16) == 64
    assert queue.next_open(64, backwards=True) == 16
    assert queue.next_open(96) is None
    assert queue.next_open(16, wanted=Filter(document=1)) is None
    assert queue.next_open(16, wanted=Filter(search="bridge")) == 64
    assert queue.next_disputed(0) is None


def test_a_row_tells_what_the_reviewer_needs(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    ben.note(16, "look again")
    row = queue.rows([16, 32, 12345])[16]
    assert (row.exact, row.outlet, row.status, row.mine, row.voices, row.noted) == (
        "The bridge closed at noon.", "Gazette", Status.SINGLE_SOURCE, S, 1, True,
    )  # fmt: skip
    assert set(queue.rows([16, 32, 12345])) == {16, 32}


def test_every_claim_is_the_words_of_its_span(queue: Queue) -> None:
    for document_id in (1, 2):
        document = queue.document(document_id)
        for claim_id, span in document.claims:
            assert document.text[span.start : span.end] == queue.claim(claim_id).exact


def test_changes_of_others_are_seen_without_a_scan(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    seen, version = queue.last_seq(), queue.data_version()
    ben.mark([Marking(32, U)])
    assert queue.data_version() != version
    changes = [
        change for change in queue.changes_since(seen) if change.kind == "verdict"
    ]
    assert [(c.reviewer, c.claim_id, c.value) for c in changes] == [
        ("ben", 32, "unverifiable")
    ]


def test_counts_come_from_the_tally_and_follow_every_act(
    ana: Reviewing, queue: Queue
) -> None:
    assert queue.progress().mine == 0
    ana.mark([Marking(16, S), Marking(32, U)])
    ana.retire_claim(32)
    ana.add_claim(1, Span(0, 10))
    progress = queue.progress()
    assert (
        progress.total,
        progress.counts[Status.OPEN],
        progress.counts[Status.SINGLE_SOURCE],
        progress.counts[Status.UNVERIFIABLE],
        progress.mine,
    ) == (6, 5, 1, 0, 2)


@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(words=st.text(max_size=40))
def test_no_words_break_the_search(queue: Queue, words: str) -> None:
    queue.first_ids(Filter(search=words), 5)


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "AND",
        "x:",
        "bridge-office",
        "NEAR(a b)",
        "a*b",
        "^a",
        "{a b}",
        "'",
        "a OR b",
        "(",
        "\0",
        "\ud800",
    ],
)
def test_operators_are_words(queue: Queue, words: str) -> None:
    queue.first_ids(Filter(search=words), 5)


def test_only_the_last_word_may_be_a_beginning() -> None:
    assert match_expression("patriot mis") == '"patriot" "mis"*'
    assert match_expression("patriot ") == '"patriot"'
    assert match_expression(" - ") is None


def test_reads_between_two_keys_stay_small(database: Path) -> None:
    from workbench.store.connection import open_reading

    connection = open_reading(database)
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 100
        return 0

    connection.set_progress_handler(count, 100)
    queue = Queue(database, "ana", connection)
    queue.rows([16, 32, 48])
    queue.claim(16)
    queue.progress()
    queue.next_open(16)
    queue.history(16)
    assert steps < 20_000
    queue.close()


def test_a_missing_database_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoInput):
        Queue.open(tmp_path / "none.db", "ana")


def test_a_read_can_be_interrupted(queue: Queue) -> None:
    queue.interrupt()  # nothing runs: nothing happens
    assert ids(queue, Filter()) == [16, 32, 48, 64, 80, 96]
    assert isinstance(queue._connection, sqlite3.Connection)
