"""Reads of the queue that the screen needs: a page from a claim on, the claim beside, articles by word, the gate."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from invented import new_document, store
from tui.wires import Wires

from workbench.desk.beside import Looking
from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.model import Filter, Verdict
from workbench.store import queue as reads
from workbench.store.filters import Who, query
from workbench.store.writer import Writer

S, U = Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def test_a_page_may_begin_at_any_claim_of_any_filter(
    ana: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S), Marking(48, S), Marking(80, U)])
    assert list(queue.first_ids(Filter(), 3, from_id=40)) == [48, 64, 80]
    assert list(queue.first_ids(Filter("single-source"), 3, from_id=17)) == [48]
    assert list(queue.first_ids(Filter("mine"), 3, from_id=48)) == [48, 80]
    assert list(queue.first_ids(Filter("open", document=2), 3, from_id=65)) == [96]
    assert list(queue.first_ids(Filter(search="bridge"), 3, from_id=17)) == [64]
    assert list(queue.first_ids(Filter(search="?!"), 3, from_id=17)) == []


def test_the_claim_beside_is_of_the_same_filter(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(16, S), Marking(80, S)])
    assert queue.beside(16, Filter()) == 32
    assert queue.beside(16, Filter("single-source")) == 80
    assert queue.beside(80, Filter("mine"), backwards=True) == 16
    assert queue.beside(16, Filter(search="bridge")) == 64
    assert queue.beside(96, Filter()) is None


def test_articles_are_found_by_every_word_of_title_outlet_or_path(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    store(
        path,
        new_document("One.", "Harbour Gazette", "bridge.txt"),
        new_document("Two.", "Courier", "100%_bridge.txt"),
    )
    queue = Queue.open(path, "ana")
    assert [found[0] for found in queue.find_documents("")] == [1, 2]
    assert [found[0] for found in queue.find_documents("BRIDGE gaz")] == [1]
    assert [found[0] for found in queue.find_documents("%_")] == [2]
    assert queue.find_documents("bridge nowhere") == []
    assert len(queue.find_documents("", 1)) == 1
    queue.close()


def test_only_corroborated_without_two_origins_needs_a_reason(queue: Queue) -> None:
    assert queue.needs_reason(16, S) is None
    assert "independent origins" in (queue.needs_reason(16, Verdict.CORROBORATED) or "")
    assert "n_min" not in queue.rests_on(16)


def test_contested_and_stale_claims_are_found_in_any_filter(wires: Wires) -> None:
    contested = [wires.fewer, wires.more]
    with Reviewing(wires.path, "ana") as ana:
        ana.mark([Marking(wires.herald, S), Marking(wires.more, S)])
        ana.edge(wires.documents[0], wires.documents[1], "rejected")
    trace(wires.path)
    queue = Queue.open(wires.path, "ana")
    assert list(queue.first_ids(Filter("contested"), 9)) == contested
    assert list(queue.first_ids(Filter("contested"), 9, from_id=wires.fewer + 1)) == [wires.more]  # fmt: skip
    assert list(queue.first_ids(Filter("contested", document=2), 9)) == [wires.more]
    assert list(queue.first_ids(Filter("contested", search="valley"), 9)) == contested
    assert list(queue.first_ids(Filter("contested", search="sluice"), 9)) == []
    assert list(queue.first_ids(Filter("stale"), 9)) == [wires.herald]
    assert list(queue.first_ids(Filter("stale", document=2), 9)) == []
    assert list(queue.first_ids(Filter("stale", search="weir"), 9)) == [wires.herald]
    assert [list(ids) for ids in queue.all_ids(Filter("stale"))] == [[wires.herald]]
    queue.close()


def test_a_claim_is_contested_in_the_queue_as_its_clusters_flags_say(
    wires: Wires,
) -> None:
    queue, looking = Queue.open(wires.path, "ana"), Looking.open(wires.path)
    ids = list(queue.first_ids(Filter(), 99))
    shown = {claim for claim, row in queue.rows(ids).items() if row.contested}
    told = {claim for claim in ids if "contested" in looking.company(claim).flags}
    assert shown == told == {wires.fewer, wires.more}
    queue.close()
    looking.close()


@pytest.mark.parametrize(
    "name",
    [
        "contested", '"contested"', '["contested"', ', "contested"', '"flags": ["contested"]',
        "one-link-away:x", '"one-link-away:', ', "one-link-away:', '\\", "contested", "', '\\\\"flags": [',
    ],
)  # fmt: skip
def test_no_name_passes_for_a_flag(wires: Wires, name: str) -> None:
    flags = [f"possible-second-origin:{name}"]
    body = {"origins": [{"name": name}], "dependence": [{"why": name}], "flags": flags, "contests": []}  # fmt: skip
    with Writer(wires.path) as writer, writer.transaction() as connection:
        connection.execute("UPDATE judgement SET body = ?", (json.dumps(body, ensure_ascii=False),))  # fmt: skip
    queue = Queue.open(wires.path, "ana")
    rows = queue.rows(queue.first_ids(Filter(), 99))
    assert not any(row.contested or row.one_away for row in rows.values())
    assert list(queue.first_ids(Filter("contested"), 9)) == []
    queue.close()


def test_signs_are_read_from_their_indexes_and_no_findings_are(wires: Wires) -> None:
    with closing(sqlite3.connect(wires.path)) as connection:
        asked = (400, json.dumps([wires.herald]), 1)
        plan = " ".join(
            str(step)
            for step in connection.execute(f"EXPLAIN QUERY PLAN {reads._ROW}", asked)
        )
        assert "USING INDEX judgement_contested" in plan
        assert "USING INDEX judgement_one_away" in plan
        assert "SCAN" not in plan.replace("SCAN j VIRTUAL", "")
        stale = query(Filter("stale"), Who(1, "ana"))
        steps = connection.execute(f"EXPLAIN QUERY PLAN {stale.sql}", stale.values)
        assert "claim_now_stale" in " ".join(map(str, steps))
