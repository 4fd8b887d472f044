"""Clusters that one more tie would give a second origin: found, told, and gone when the tie is made or parted."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from duplicates.linking.telling import GOLD, gold_stories
from traced import (
    Told,
    claim_of,
    copy_of,
    from_nothing,
    record_of,
    rows,
    take_in,
    tie,
    told,
    worked_out,
)

from workbench.desk import one_away
from workbench.desk.aliases import sources_of
from workbench.desk.articles import Articles
from workbench.desk.candidates import offered
from workbench.desk.clusters import FLAG, cluster_records, why
from workbench.desk.ingest import ingest
from workbench.desk.judging import Voices
from workbench.desk.queue import Queue
from workbench.desk.retraction import retract
from workbench.desk.review import Reviewing
from workbench.desk.sources import Source
from workbench.desk.stories import TOGETHER
from workbench.desk.trace import trace
from workbench.desk.unions import Unions
from workbench.duplicates.linking.candidates import ASTRAY, LEADING
from workbench.model import Filter, Metadata, Span
from workbench.store import offers
from workbench.store.connection import open_reading
from workbench.store.offers import OfferRow
from workbench.store.writer import Writer

GAZETTE: Told = ("Gazette", "The Tresco bridge was closed to lorries at noon, the harbour office said.\n\nMayor Ann Hale was on holiday.\n")  # fmt: skip
COURIER: Told = ("Courier", "A child lost a red balloon.\n\nThe Tresco bridge was shut to trucks at midday, the Lowland police said.\n")  # fmt: skip
HERALD: Told = ("Herald", "The harbour office said that the Tresco bridge was closed to lorries at noon.\n")  # fmt: skip
MEADOW = "A shepherd at {place} counted {n} lambs on the meadow, farmer {place} Olsen said.\n"
"""Other news, which shares no story with the bridge."""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    take_in(path, GAZETTE, COURIER)
    trace(path)
    return path


def flags_of(path: Path, words: str) -> list[str]:
    return [flag for flag in record_of(path, words)["flags"] if flag.startswith("one-link-away:")]  # fmt: skip


def uid_of(path: Path, words: str) -> str:
    [claim_id] = [claim_of(path, words)]
    return str(rows(path, "SELECT lower(hex(uid)) FROM claim WHERE id = ?", claim_id)[0][0])  # fmt: skip


def test_the_tie_that_would_bring_a_second_origin_is_flagged_on_both_sides(
    desk: Path,
) -> None:
    assert flags_of(desk, "lorries") == [f"one-link-away:{uid_of(desk, 'trucks')}"]
    assert flags_of(desk, "trucks") == [f"one-link-away:{uid_of(desk, 'lorries')}"]
    assert flags_of(desk, "balloon") == flags_of(desk, "holiday") == []


def test_once_tied_it_is_corroborated_and_no_flag_is_left(desk: Path) -> None:
    tie(desk, claim_of(desk, "lorries"), claim_of(desk, "trucks"))
    assert record_of(desk, "lorries")["n_min"] == 2
    assert flags_of(desk, "lorries") == []
    with Reviewing.open(desk, "ana") as pen:
        pen.undo()
    trace(desk)
    assert flags_of(desk, "lorries") == [f"one-link-away:{uid_of(desk, 'trucks')}"]


def test_what_a_reviewer_parted_is_no_tie_to_make_until_it_is_withdrawn(
    desk: Path,
) -> None:
    one, other = claim_of(desk, "lorries"), claim_of(desk, "trucks")
    with Reviewing.open(desk, "ana") as pen:
        pen.link(one, other, "different")
    trace(desk)
    assert flags_of(desk, "lorries") == flags_of(desk, "trucks") == []
    with Reviewing.open(desk, "ana") as pen:
        pen.link(one, other, None)
    trace(desk)
    assert flags_of(desk, "lorries") != []


def test_the_same_source_again_is_no_second_origin(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    take_in(path, GAZETTE, HERALD)
    trace(path)
    assert all(record["flags"] == [] for record in cluster_records(path))


def test_an_edge_takes_the_flag_and_its_withdrawal_brings_it_back(desk: Path) -> None:
    a, b = (record_of(desk, words)["origins"][0]["key"] for words in ("lorries", "trucks"))  # fmt: skip
    with Reviewing.open(desk, "ana") as pen:
        pen.edge(a, b, "hard")
    trace(desk)
    assert flags_of(desk, "lorries") == []
    with Reviewing.open(desk, "ana") as pen:
        pen.undo()
    trace(desk)
    assert flags_of(desk, "lorries") != []


def test_a_source_that_was_retracted_is_no_second_origin(desk: Path) -> None:
    key = record_of(desk, "trucks")["origins"][0]["key"]
    retract(desk, "ana", key)
    trace(desk)
    assert flags_of(desk, "lorries") == flags_of(desk, "trucks") == []


def test_an_article_that_comes_later_flags_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    take_in(path, GAZETTE)
    trace(path)
    assert flags_of(path, "lorries") == []
    take_in(path, COURIER)
    trace(path)
    assert len(flags_of(path, "lorries")) == 1
    assert worked_out(path) == from_nothing(path)


def test_a_retired_claim_is_no_tie_to_make(desk: Path) -> None:
    with Reviewing.open(desk, "ana") as pen:
        pen.retire_claim(claim_of(desk, "trucks"))
    trace(desk)
    assert flags_of(desk, "lorries") == []
    with Reviewing.open(desk, "ana") as pen:
        pen.undo()
    trace(desk)
    assert len(flags_of(desk, "lorries")) == 1


def test_flags_are_the_same_when_the_desk_outgrows_one_story(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    for n in range(2 * TOGETHER + 2):
        take_in(path, (f"Paper {n}", MEADOW.format(place=f"Vik{n}", n=n + 3)))
        if n in (3, TOGETHER - 3, TOGETHER - 1):
            take_in(path, (GAZETTE, COURIER, HERALD)[(3, TOGETHER - 3, TOGETHER - 1).index(n)])  # fmt: skip
        if n % 3 == 0:
            trace(path)
    trace(path)
    assert worked_out(path) == from_nothing(path)
    assert flags_of(path, "trucks") != []


def test_a_database_that_knew_no_offers_gets_them(desk: Path) -> None:
    before = worked_out(desk)
    with Writer(desk) as writer, writer.transaction() as connection:
        connection.execute("DELETE FROM offer")
        connection.execute("DELETE FROM traced WHERE key = 'offers'")
        connection.execute("UPDATE judgement SET body = json_set(body, '$.flags', json('[]'))")  # fmt: skip
    trace(desk)
    assert [json.loads(row[-1]) for row in worked_out(desk)["judgement"]] == [json.loads(row[-1]) for row in before["judgement"]]  # fmt: skip


def test_the_filter_holds_the_claims_of_flagged_clusters(desk: Path) -> None:
    queue = Queue.open(desk, "ana")
    wanted = [claim_of(desk, "lorries"), claim_of(desk, "trucks")]
    assert list(queue.first_ids(Filter("one-away"), 9)) == wanted
    assert [one for one, row in queue.rows(wanted).items() if row.one_away] == wanted
    queue.close()


def test_why_says_in_words_which_tie_it_is(desk: Path) -> None:
    found = why(desk, uid_of(desk, "lorries"))
    assert found["one_away"] == [
        {
            "claim": uid_of(desk, "trucks"),
            "outlet": "Courier",
            "exact": "The Tresco bridge was shut to trucks at midday, the Lowland police said.",
        }
    ]
    assert "one tie away from a second origin" in str(found["would_change_it"])
    assert why(desk, uid_of(desk, "balloon"))["one_away"] == []


# ------------------------------------------------------------------ beside a slow and obvious way


STORIES = ("g04", "g07", "g25", "g52")


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four stories of the gold in one desk, with the claims that a reader marked in them."""
    path = tmp_path_factory.mktemp("gold") / "desk.db"
    stories = [one for one in gold_stories("development") if one["scenario"][:3] in STORIES]  # fmt: skip
    files = [
        Source(one["file"], None, Metadata(outlet=one["outlet"], date=one["date"]), (GOLD / one["file"]).read_bytes())
        for story in stories for one in story["documents"]
    ]  # fmt: skip
    named = {one.path: one.document for one in ingest(path, files, "desk").documents}
    with Reviewing(path, "desk") as pen:
        for (claim_id,) in rows(path, "SELECT id FROM claim"):
            pen.retire_claim(claim_id)
        for story in stories:
            for claim in story["claims"]:
                document_id = pen.find_document(named[claim["document"]])
                pen.add_claim(document_id, Span(claim["start"], claim["end"]))
    trace(path)
    return path


def flagged(path: Path) -> dict[str, list[str]]:
    """Give the claims that flags name, by cluster."""
    named = {
        str(record["cluster"]): [flag.partition(":") for flag in told(record, "flags")]
        for record in cluster_records(path)
    }
    return {
        head: [about for name, _, about in flags if name == FLAG]
        for head, flags in named.items()
    }


def obvious(path: Path) -> dict[str, set[str]]:
    """Give the same by judging each claim's sure candidates one by one."""
    heads = {
        claim: str(record["cluster"])
        for record in cluster_records(path)
        for claim in told(record, "claims")
    }
    found: dict[str, set[str]] = {head: set() for head in heads.values()}
    with closing(open_reading(path)) as connection:
        unions = Unions(connection, Articles(connection, sources_of(connection, path)), Voices.heard(connection))  # fmt: skip
        for one in offered(path):
            both = unions.cluster(one.claim), unions.cluster(one.candidate)
            leads = one.found.rank == 1 and one.found.score >= LEADING
            leads &= ASTRAY.isdisjoint(one.found.guards)
            sure = one.found.tier != "maybe" or leads
            if sure and unions.origins(both[0]) < 2 <= unions.origins(*both):
                found[heads[one.found.claim]].add(one.found.candidate)
                if unions.origins(both[1]) < 2:
                    found[heads[one.found.candidate]].add(one.found.claim)
    return found


def test_flags_are_what_tying_each_sure_candidate_would_bring(gold: Path) -> None:
    now = flagged(gold)
    assert {head for head, names in now.items() if names} == {
        head for head, names in obvious(gold).items() if names
    }
    assert sum(map(len, now.values())) > len(STORIES)


def test_a_flag_tells_the_truth_about_what_tying_brings(gold: Path) -> None:
    path = copy_of(gold)
    ids = "SELECT id FROM claim WHERE lower(hex(uid)) = ?"
    for head, names in flagged(gold).items():
        for name in names:
            both = [rows(path, ids, one)[0][0] for one in (head, name)]
            tie(path, *both)
            [n_min] = [one["n_min"] for one in cluster_records(path) if head in told(one, "claims")]  # fmt: skip
            assert int(str(n_min)) >= 2
            with Reviewing(path, "ana") as pen:
                pen.undo()
    trace(path)
    assert flagged(path) == flagged(gold)


def test_of_many_offers_the_surest_are_tried_and_few_are_named(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    def corroborate(_: int, other: int, most: int) -> bool:
        tried.append(other)
        return most == one_away.CROWD

    found = [OfferRow(1, n, 9000 - n) for n in range(2, 12)]
    monkeypatch.setattr(offers, "offers_of", lambda *_: found)
    with closing(sqlite3.connect(desk)) as connection:
        unions = Unions(connection, Articles(connection, sources_of(connection, desk)), Voices.heard(connection))  # fmt: skip
        monkeypatch.setattr(unions, "corroborate", corroborate)
        assert one_away.second_origins(connection, unions, 1) == [2, 3, 4]
    assert tried == [2, 3, 4, 5, 6]


def test_a_crowd_is_not_tried(desk: Path) -> None:
    with closing(open_reading(desk)) as connection:
        unions = Unions(connection, Articles(connection, sources_of(connection, desk)), Voices.heard(connection))  # fmt: skip
        a, b = claim_of(desk, "lorries"), claim_of(desk, "trucks")
        assert unions.corroborate(a, b, 2)
        assert not unions.corroborate(a, b, 1)


def test_a_run_without_news_reads_no_story(desk: Path) -> None:
    steps: list[str] = []
    trace(desk, lambda step, _n: steps.append(step))
    assert steps == []
