"""Reads of the queue that the screen needs: a page from a claim on, the claim beside, articles by word, the gate."""

from pathlib import Path

from invented import new_document, store

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Filter, Verdict

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
