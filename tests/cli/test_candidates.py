"""`workbench candidates` as other programs call it, and the stories it rests on."""

import json
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from command import Run
from invented import new_document, store

from workbench.desk.stories import TOGETHER, Stories, bring_up_to_date, choose_words
from workbench.duplicates.linking.neighbours import (
    FLOOR,
    NEAREST,
    RULES,
    heaviest,
    nearness,
)
from workbench.store import stories
from workbench.store.connection import open_reading
from workbench.store.writer import Writer

ARTICLES = {
    "gazette": "The Tresco bridge was closed to lorries at noon, the harbour office said.\n\nMayor Ann Hale was on holiday.\n",
    "courier": "A child lost a red balloon.\n\nThe Tresco bridge was shut to trucks at midday, the Lowland police said.\n",
    "herald": "The Tresco bridge was closed to lorries at noon, the harbour office said in a note.\n",
}
KEYS = {"claim", "candidate", "document", "rank", "score", "tier", "guards", "answers", "gain"}  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path, run: Run) -> Path:
    """Three articles of one story, read and traced."""
    return desk_of(tmp_path / "story", run, list(ARTICLES))


def desk_of(folder: Path, run: Run, order: Sequence[str]) -> Path:
    folder.mkdir()
    entries = []
    for name in order:
        (folder / f"{name}.txt").write_text(ARTICLES[name], encoding="utf-8")
        entries.append(
            {"file": f"{name}.txt", "outlet": name.title(), "date": "2031-01-01"}
        )
    (folder / "manifest.json").write_text(json.dumps(entries), encoding="utf-8")
    path = folder / "desk.db"
    for entry in entries:
        # one after another, so that ids follow the order
        (folder / "one.json").write_text(json.dumps([entry]), encoding="utf-8")
        assert run("ingest", "--only", "--manifest", str(folder / "one.json"), "--db", str(path)).code == 0  # fmt: skip
    assert run("trace", "--db", str(path)).code == 0
    return path


def listed(run: Run, path: Path, *more: str) -> list[dict[str, Any]]:
    answer = run("candidates", *more, "--jsonl", "--db", str(path))
    assert answer.code == 0, answer.err
    return answer.records()


def claims_of(run: Run, path: Path) -> dict[str, dict[str, Any]]:
    """Give the claims by their words and outlet."""
    return {f"{one['outlet']}: {one['exact']}": one for one in run("claims", "--jsonl", "--db", str(path)).records()}  # fmt: skip


def closing(run: Run, path: Path, outlet: str) -> dict[str, Any]:
    """Give an outlet's claim that the bridge was closed."""
    return next(one for told, one in claims_of(run, path).items() if told.startswith(outlet) and "bridge" in told)  # fmt: skip


def test_records_hold_what_the_contract_says(run: Run, desk: Path) -> None:
    claims = {one["claim"]: one for one in claims_of(run, desk).values()}
    found = listed(run, desk)
    assert found
    for one in found:
        assert set(one) == KEYS
        assert claims[one["candidate"]]["document"] == one["document"]
        assert claims[one["claim"]]["document"] != one["document"]
        assert one["tier"] in ("link", "confirm", "maybe")
        assert all(len(answer) == 3 for answer in one["answers"])
    for claim in claims:
        ranks = [one["rank"] for one in found if one["claim"] == claim]
        assert ranks == list(range(1, len(ranks) + 1))
    assert run("candidates", "--json", "--db", str(desk)).document() == found


def test_one_claim_is_named_by_a_beginning_of_its_id(run: Run, desk: Path) -> None:
    claim = closing(run, desk, "Gazette")["claim"]
    found = listed(run, desk, claim[:12])
    assert {one["claim"] for one in found} == {claim}
    assert found == [one for one in listed(run, desk) if one["claim"] == claim]


def test_the_best_candidate_says_the_same_in_other_words(run: Run, desk: Path) -> None:
    first = listed(run, desk, closing(run, desk, "Courier")["claim"])[0]
    assert first["tier"] != "maybe"
    answers = {(word, by) for word, by, _ in first["answers"]}
    assert {("shut", "closed"), ("trucks", "lorries"), ("midday", "noon")} <= answers


def test_the_gain_is_what_tying_brings(run: Run, desk: Path) -> None:
    one, other = closing(run, desk, "Gazette"), closing(run, desk, "Courier")
    offered = next(row for row in listed(run, desk, one["claim"]) if row["candidate"] == other["claim"])  # fmt: skip
    assert run("link", one["claim"], other["claim"], "--db", str(desk)).code == 0
    assert run("trace", "--db", str(desk)).code == 0
    tied = closing(run, desk, "Gazette")
    assert offered["gain"] == tied["n_min"] - one["n_min"] == 1


def test_the_same_source_again_gains_nothing(run: Run, desk: Path) -> None:
    one, other = closing(run, desk, "Gazette"), closing(run, desk, "Herald")
    offered = next(row for row in listed(run, desk, one["claim"]) if row["candidate"] == other["claim"])  # fmt: skip
    assert offered["gain"] == 0


@pytest.mark.parametrize("relation", [(), ("--different",)])
def test_what_a_reviewer_settled_is_not_offered_again(run: Run, desk: Path, relation: tuple[str, ...]) -> None:  # fmt: skip
    one, other = closing(run, desk, "Gazette"), closing(run, desk, "Courier")
    assert (
        run("link", one["claim"], other["claim"], *relation, "--db", str(desk)).code
        == 0
    )
    assert run("trace", "--db", str(desk)).code == 0
    pairs = {frozenset((row["claim"], row["candidate"])) for row in listed(run, desk)}
    assert frozenset((one["claim"], other["claim"])) not in pairs


def test_nothing_is_tied_and_no_event_is_written(run: Run, desk: Path) -> None:
    before = claims_of(run, desk)
    events = run("audit", "--jsonl", "--db", str(desk)).out
    listed(run, desk)
    assert claims_of(run, desk) == before
    assert run("audit", "--jsonl", "--db", str(desk)).out == events


def test_a_retired_claim_is_neither_asked_for_nor_offered(run: Run, desk: Path) -> None:
    gone = closing(run, desk, "Courier")["claim"]
    assert run("claim", "retire", gone, "--db", str(desk)).code == 0
    assert gone not in {row[side] for row in listed(run, desk) for side in ("claim", "candidate")}  # fmt: skip
    assert listed(run, desk, gone) == []


def test_claims_that_were_not_traced_are_offered_without_gain(run: Run, claim_ids: list[str]) -> None:  # fmt: skip
    found = run("candidates", "--jsonl").records()
    assert {one["claim"] for one in found} == set(claim_ids)
    assert {one["gain"] for one in found} == {0}


def test_low_scores_are_left_out_when_asked(run: Run, desk: Path) -> None:
    every = listed(run, desk)
    assert listed(run, desk, "--least", "0.5") == [one for one in every if one["score"] >= 0.5]  # fmt: skip
    assert run("candidates", "--least", "2", "--db", str(desk)).code == 2


def test_an_unknown_claim_is_refused_in_a_sentence(run: Run, desk: Path) -> None:
    answer = run("candidates", "ffff", "--db", str(desk))
    assert answer.code == 65
    assert "There is no claim" in answer.err
    assert run("candidates", "--db", str(desk.with_name("none.db"))).code == 66


def test_people_read_what_speaks_for_and_against(run: Run, desk: Path) -> None:
    told = run(
        "candidates", closing(run, desk, "Courier")["claim"], "--db", str(desk)
    ).out
    assert "shut ~ closed" in told
    assert "+1 origin" in told
    assert "against  " in told


def test_hostile_text_does_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "hostile.db"
    evil = "The \x1b[31mbridge\x1b[0m [bold]closed[/] at Tresco."
    store(
        path, new_document(evil, "A\x07"), new_document(evil + " It rained.", "B\u202e")
    )
    answer = run("candidates", "--db", str(path))
    assert answer.code == 0
    assert not set(answer.out) & set("\x1b\x07\u202e")


def test_the_order_of_arrival_never_matters(run: Run, tmp_path: Path) -> None:
    found = []
    for n, order in enumerate((list(ARTICLES), list(ARTICLES)[::-1])):
        rows = listed(run, desk_of(tmp_path / f"{n}", run, order))
        found.append(sorted(rows, key=lambda one: (one["claim"], one["rank"])))
    assert found[0] == found[1]


STORIES = (
    "The Tresco ferry {n} sank off Calvey; the Tresco coastguard counted {n}00 lifejackets.",
    "Carrick Bank cut its savings rate by {n} points; Carrick savers queued in Station Street.",
    "Mount Sarik erupted; ash from Sarik fell on {n} villages near Omura.",
)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Eighteen documents of three stories: too many for everybody to be a neighbour."""
    path = tmp_path / "many.db"
    texts = [told.format(n=n) for n in range(2, 8) for told in STORIES]
    assert len(texts) > TOGETHER
    store(path, *(new_document(text, f"Outlet {n}", f"{n}.txt") for n, text in enumerate(texts)))  # fmt: skip
    bring_up_to_date(path)
    return path


def test_what_is_kept_of_a_document_is_what_would_be_chosen_anew(many: Path) -> None:
    connection = open_reading(many)
    for document_id, text in connection.execute("SELECT id, text FROM document"):
        assert stories.words_of(connection, document_id) == heaviest(text)
    connection.close()


def test_neighbours_are_those_that_comparing_all_pairs_finds(many: Path) -> None:
    connection = open_reading(many)
    words = {one: heaviest(text) for one, text in connection.execute("SELECT id, text FROM document")}  # fmt: skip
    wanted: dict[int, set[int]] = {one: set() for one in words}
    for a, b in combinations(words, 2):
        if nearness(words[a], words[b]) >= FLOOR:
            wanted[a].add(b)
            wanted[b].add(a)
    found = {one: Stories(connection).neighbours(one) for one in words}
    assert {one: set(near) for one, near in found.items()} == wanted
    assert all(len(near) == 5 for near in found.values())
    for one, near in found.items():
        order = [round(nearness(words[one], words[other]), 9) for other in near]
        assert order == sorted(order, reverse=True)
        assert len(near) <= NEAREST
    connection.close()


def test_long_documents_are_held_against_others_in_pieces(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr("workbench.desk.stories.OWN", 1)
    monkeypatch.setattr("workbench.desk.stories.OTHERS", 3)
    connection = open_reading(many)
    read = Stories(connection)
    own = read.told(1).claims
    near = [claim for one in read.neighbours(1) for claim in read.told(one).claims]
    pieces = list(read.around(1))
    connection.close()
    assert [piece[0] for piece in pieces] == list(own)
    assert all(piece[1:] == near[:3] for piece in pieces)


def test_words_of_a_crowd_find_nobody(many: Path) -> None:
    connection = open_reading(many)
    assert len(stories.sharing(connection, 1, least=2, common=200)) == 5
    assert stories.sharing(connection, 1, least=2, common=5) == []
    connection.close()


def test_words_are_chosen_once_and_again_by_other_rules(many: Path) -> None:
    before = many.stat().st_mtime_ns
    bring_up_to_date(many)
    assert many.stat().st_mtime_ns == before
    with Writer(many) as writer:
        with writer.transaction() as connection:
            connection.execute("UPDATE story SET rules = 'old' WHERE document_id = 3")
            connection.execute("UPDATE heavy_word SET weight = 1 WHERE document_id = 3")
        assert choose_words(writer) == 1
        text = writer.connection.execute("SELECT text FROM document WHERE id = 3").fetchone()[0]  # fmt: skip
        assert stories.words_of(writer.connection, 3) == heaviest(text)
        assert stories.unchosen(writer.connection, RULES, 0, 1) == []
