"""Every filter is a set of claims, whatever it meets: one article, one cluster, words."""

from pathlib import Path

import pytest
from traced import claim_of, take_in, tie

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.model import FILTERS, Because, Filter, Order, Verdict

S, U = Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE
WEIR = [
    ("Holm Echo", "The weir at Sarn is broken, mayor Ida Brun told the Echo. Nobody was hurt."),
    ("Tidewater Radio", "The weir at Sarn is broken, the Holm Echo reported."),
]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two articles, one origin, and a claim alone."""
    path = tmp_path / "desk.db"
    take_in(path, *WEIR)
    tie(path, claim_of(path, "Ida Brun"), claim_of(path, "the Holm Echo"))
    trace(path)
    return path


def held(path: Path, wanted: Filter, who: str = "ana") -> list[str]:
    queue = Queue.open(path, who)
    try:
        ids = [one for part in queue.all_ids(wanted) for one in part]
        assert queue.count(wanted) == len(ids)
        assert sorted(ids) == list(queue.first_ids(wanted, 99))
        return [queue.claim(one).exact[:11] for one in ids]
    finally:
        queue.close()


def test_what_several_articles_say_from_one_origin_is_found(path: Path) -> None:
    assert held(path, Filter("one-origin")) == ["The weir at", "The weir at"]
    assert held(path, Filter("unsure")) == []
    assert held(path, Filter("all", cluster=claim_of(path, "Nobody"))) == [
        "Nobody was "
    ]


def test_claims_that_say_the_same_with_different_verdicts_are_a_task(
    path: Path,
) -> None:
    with Reviewing(path, "ana") as ana, Reviewing(path, "ben") as ben:
        ana.mark([Marking(claim_of(path, "Ida Brun"), S)])
        assert held(path, Filter("conflicting")) == []
        ben.mark([Marking(claim_of(path, "the Holm Echo"), U)])
        assert held(path, Filter("conflicting")) == ["The weir at", "The weir at"]
        assert held(path, Filter("disputed")) == [], "each claim has one voice"
        ben.undo()
        assert held(path, Filter("conflicting")) == []


def test_second_opinions_assignments_and_days_are_the_reviewers_own(
    path: Path,
) -> None:
    claim = claim_of(path, "Nobody")
    with Reviewing(path, "ana") as ana:
        ana.mark([Marking(claim, U, because=Because.PENDING, recheck="2020-01-31")])
        ana.assign([claim], "ben")
    assert held(path, Filter("second")) == []
    assert held(path, Filter("second"), "ben") == ["Nobody was "]
    assert held(path, Filter("second", opinions=1), "ben") == []
    assert held(path, Filter("assigned"), "ben") == ["Nobody was "]
    assert held(path, Filter("assigned")) == []
    assert held(path, Filter("recheck")) == ["Nobody was "]
    with Reviewing(path, "ben") as ben:
        ben.mark([Marking(claim, S)])
    assert held(path, Filter("second"), "ben") == []
    assert held(path, Filter("assigned"), "ben") == []


@pytest.mark.parametrize("status", FILTERS)
@pytest.mark.parametrize("order", list(Order))
def test_any_filter_can_be_sorted_and_meets_an_article_and_words(
    path: Path, status: str, order: Order
) -> None:
    whole = held(path, Filter(status, order=order))
    assert sorted(whole) == sorted(held(path, Filter(status)))
    within = held(path, Filter(status, document=1, search="weir", order=order))
    assert len(within) <= len(whole)
