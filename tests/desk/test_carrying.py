"""Verdicts that follow their words to a later state of a text: on their reviewer's word, in one act, and never by themselves."""

import json
from pathlib import Path

import pytest
from traced import claim_of, rows, source

from workbench.desk.carrying import carry
from workbench.desk.ingest import ingest
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.desk.verify import examine, verify
from workbench.errors import NeedsReason, UnknownName
from workbench.model import Verdict

BEFORE = "The bridge closed at noon. Two ferries were added. Nobody was hurt. The mayor was away."
AFTER = "Update. Nobody was hurt. The bridge closed at noon. Three ferries were added on Monday."
LATER = "At last. The bridge closed at noon. It is open again. Nobody was hurt."
URL = "https://gazette.example/bridge"
SINGLE = Verdict.SINGLE_SOURCE


def take(path: Path, text: str, url: str = URL) -> str:
    report = ingest(path, [source(("Gazette", text), url=url)], "desk")
    trace(path)
    return report.documents[0].document


def mark(path: Path, words: str, verdict: Verdict | None, **told: object) -> str:
    with Reviewing(path, str(told.pop("who", "ana"))) as pen:
        marking = Marking(claim_of(path, words), verdict, **told)  # type: ignore[arg-type]  # what a test says besides
        return pen.mark([marking])[0].hash


def verdicts(path: Path, document: str) -> list[tuple[str, str]]:
    return rows(
        path,
        "SELECT c.exact, v.value FROM verdict_now v JOIN claim c ON c.id = v.claim_id JOIN document d ON d.id = c.document_id"
        " WHERE v.value IS NOT NULL AND lower(hex(d.uid)) = ? ORDER BY c.id",
        document,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three claims judged: of one the words move, of one they change, one goes."""
    path = tmp_path / "desk.db"
    take(path, BEFORE)
    for words in ("bridge closed", "Two ferries", "mayor was away"):
        mark(path, words, SINGLE, note="as the clerk says")
    return path


def test_what_moved_is_carried_in_one_act_and_what_changed_is_not(path: Path) -> None:
    new = take(path, AFTER)
    assert verdicts(path, new) == []
    found = carry(path, "ana")
    assert [one.exact for one in found.verdicts] == ["The bridge closed at noon."]
    assert verdicts(path, new) == [("The bridge closed at noon.", "single-source")]
    (event,) = found.events
    assert event.body["carries"] == found.verdicts[0].carries
    assert "note" in event.body
    assert carry(path, "ana").verdicts == ()
    assert list(verify(path)) == []
    assert list(examine(path)) == []


def test_many_are_one_act_that_one_undo_takes_back(path: Path) -> None:
    mark(path, "Nobody was hurt", Verdict.UNVERIFIABLE)
    new = take(path, AFTER)
    events = carry(path, "ana").events
    assert len(events) == 2
    assert len({event.act for event in events}) == 1
    with Reviewing(path, "ana") as pen:
        assert len(pen.undo()) == 2
    assert verdicts(path, new) == []
    assert len(carry(path, "ana", dry_run=True).verdicts) == 2
    with Reviewing(path, "ana") as pen:
        pen.redo()
    assert len(verdicts(path, new)) == 2


def test_a_rehearsal_writes_nothing(path: Path) -> None:
    new = take(path, AFTER)
    before = rows(path, "SELECT count(*) FROM event")
    found = carry(path, "ana", dry_run=True)
    assert (len(found.verdicts), found.events) == (1, ())
    assert rows(path, "SELECT count(*) FROM event") == before
    assert verdicts(path, new) == []


def test_only_ones_own_verdicts_are_carried(path: Path) -> None:
    take(path, AFTER)
    assert carry(path, "ben").verdicts == ()
    assert carry(path, "ben").events == ()


def test_what_was_judged_anew_is_left_as_it_is(path: Path) -> None:
    new = take(path, AFTER)
    with Reviewing(path, "ana") as pen:
        pen.mark([Marking(claim_of(path, "bridge closed", new), Verdict.UNVERIFIABLE)])
    assert carry(path, "ana").verdicts == ()
    assert verdicts(path, new) == [("The bridge closed at noon.", "unverifiable")]


def test_past_several_states_the_latest_word_is_carried(path: Path) -> None:
    middle = take(path, AFTER)
    last = take(path, LATER)
    assert [one.exact for one in carry(path, "ana", dry_run=True).verdicts] == [
        "The bridge closed at noon."
    ]
    assert verdicts(path, middle) == []
    carry(path, "ana")
    assert verdicts(path, last) == [("The bridge closed at noon.", "single-source")]


def test_a_document_by_its_old_or_new_id_alone_is_asked_for(path: Path) -> None:
    new = take(path, AFTER)
    other = take(path, "The inn is shut.", "https://gazette.example/inn")
    assert carry(path, "ana", other, dry_run=True).verdicts == ()
    assert len(carry(path, "ana", new[:12], dry_run=True).verdicts) == 1
    with pytest.raises(UnknownName):
        carry(path, "ana", "ffff", dry_run=True)


def test_corroborated_passes_the_gate_again(path: Path) -> None:
    mark(path, "Nobody was hurt", Verdict.CORROBORATED, reason="I rang both clinics.")
    new = take(path, AFTER)
    carry(path, "ana")
    assert ("Nobody was hurt.", "corroborated") in verdicts(path, new)
    (body,) = rows(
        path,
        "SELECT body FROM event WHERE value = 'corroborated' ORDER BY seq DESC LIMIT 1",
    )[0]
    assert json.loads(body)["override"] is True


def test_corroborated_without_a_reason_is_not_carried_where_origins_are_missing(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take(path, "The weir is broken, police said. Nobody was hurt.")
    rows_before = claim_of(path, "weir is broken")
    with Reviewing(path, "ana") as pen:
        # two origins were shown when it was judged
        connection = pen._writer.connection
        connection.execute("UPDATE judgement SET n_min = 2, n_max = 2")
        pen.mark([Marking(rows_before, Verdict.CORROBORATED)])
    new = take(path, "Nobody was hurt. The weir is broken, police said.")
    with pytest.raises(NeedsReason, match="carried"):
        carry(path, "ana")
    assert verdicts(path, new) == []
    carry(path, "ana", reason="I was there.")
    assert verdicts(path, new) == [("The weir is broken, police said.", "corroborated")]


def test_a_document_that_is_not_there_is_told_though_nothing_moved(path: Path) -> None:
    with pytest.raises(UnknownName, match="ffff"):
        carry(path, "ana", "ffff")
    with pytest.raises(UnknownName, match="ffff"):
        carry(path, "nobody", "ffff")
