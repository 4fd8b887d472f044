"""A blind reviewer's reading: before an own verdict nothing tells what others said, after it everything does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tui.wires import Wires, build

from workbench.desk.blindness import TELLING, BlindLooking, BlindQueue
from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import (
    FILTERS,
    Bearing,
    Because,
    Cause,
    Filter,
    Order,
    Span,
    Status,
    Verdict,
)

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE
EVERY = [16, 32, 48, 64, 80, 96]


@pytest.fixture
def chi(database: Path) -> Iterator[BlindQueue]:
    """Chi's eyes, covered."""
    opened = BlindQueue.open(database, "chi")
    yield opened
    opened.close()


def say_everything(ana: Reviewing, ben: Reviewing) -> None:
    """Let two reviewers leave every kind of word on the first two claims."""
    ana.mark([Marking(16, S, note="one office"), Marking(32, S)])
    ben.mark([Marking(16, U, because=Because.VAGUE, recheck="2001-01-01")])
    ben.note(16, "look at the office")
    ana.attach(16, 1, Span(0, 26), Bearing.SUPPORTS)
    ana.decide(16, U, Cause.READING, "no names")
    ben.mark([Marking(32, U)])


def found(queue: Queue, wanted: Filter) -> list[int]:
    return [one for ids in queue.all_ids(wanted) for one in ids]


def test_nothing_others_said_is_there_before_an_own_verdict(
    ana: Reviewing, ben: Reviewing, chi: BlindQueue
) -> None:
    say_everything(ana, ben)
    view = chi.claim(16)
    assert view.hidden
    assert (view.status, view.verdicts, view.notes) == (Status.OPEN, (), ())
    assert (view.evidence, view.decision, view.stale) == ((), None, None)
    row = chi.rows(EVERY)[16]
    assert (row.status, row.voices, row.noted, row.stale) == (Status.OPEN, 0, False, None)  # fmt: skip
    assert chi.history(16) == []
    lines = [line for line in chi.changes_since(0) if line.kind in TELLING]
    assert len(lines) == 7
    told = "".join(map(repr, lines))
    for word in ("ana", "ben", "office", "vague", "single"):
        assert word not in told
    assert chi.progress().counts == {Status.OPEN: 6}
    assert chi.hidden(EVERY) == {*EVERY}


def test_an_own_verdict_opens_the_eyes_for_its_claim_alone(
    ana: Reviewing, ben: Reviewing, chi: BlindQueue
) -> None:
    say_everything(ana, ben)
    with Reviewing(chi.path, "chi") as pen:
        pen.mark([Marking(16, S, hidden=True)])
        view = chi.claim(16)
        assert not view.hidden
        assert [now.reviewer for now in view.verdicts] == ["ana", "ben", "chi"]
        assert view.verdicts[2].blind
        assert view.status is Status.DISPUTED
        assert len(chi.history(16)) == 6
        assert chi.rows([16])[16].status is Status.DISPUTED
        assert chi.claim(32).hidden
        assert chi.progress().mine == 1
        pen.undo()
        assert not chi.claim(16).hidden, "what was seen can't be unseen"


def test_who_asks_to_see_sees_and_the_ledger_knows(
    ana: Reviewing, ben: Reviewing, chi: BlindQueue
) -> None:
    say_everything(ana, ben)
    with Reviewing(chi.path, "chi") as pen:
        pen.reveal(16)
        assert len(chi.claim(16).verdicts) == 2
        pen.mark([Marking(16, S, hidden=True)])
    assert not chi.claim(16).verdicts[2].blind


def test_own_words_show_from_the_beginning(ana: Reviewing, chi: BlindQueue) -> None:
    ana.note(16, "anas note")
    with Reviewing(chi.path, "chi") as pen:
        pen.note(16, "my own note")
        pen.attach(16, 1, Span(0, 26), Bearing.CONTEXT)
    view = chi.claim(16)
    assert view.hidden
    assert [note.text for note in view.notes] == ["my own note"]
    assert [one.reviewer for one in view.evidence] == ["chi"]
    assert chi.rows([16])[16].noted
    assert {line.kind for line in chi.history(16)} == {"note", "evidence"}
    assert len(chi.history(16)) == 2


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("search", ["", "the"])
@pytest.mark.parametrize("document", [None, 1])
def test_no_filter_tells_what_others_said(
    ana: Reviewing,
    ben: Reviewing,
    chi: BlindQueue,
    order: Order,
    search: str,
    document: int | None,
) -> None:
    asked = [Filter(name, document, search, order=order) for name in FILTERS]
    before = {one.status: found(chi, one) for one in asked}
    say_everything(ana, ben)
    after = {one.status: found(chi, one) for one in asked}
    # that somebody said something is what "second" is asked for; what they said it does not tell
    assert before | {"second": ()} == after | {"second": ()}
    assert all(chi.count(one) == len(after[one.status]) for one in asked)


def test_open_is_what_the_reviewer_has_not_judged(
    ana: Reviewing, chi: BlindQueue
) -> None:
    ana.mark([Marking(one, S) for one in (16, 32, 48)])
    assert found(chi, Filter("open")) == EVERY
    assert chi.next_open(16) == 32
    with Reviewing(chi.path, "chi") as pen:
        pen.mark([Marking(32, S, hidden=True), Marking(64, S)])
    assert found(chi, Filter("open")) == [16, 48, 80, 96]
    assert chi.next_open(16) == 48
    assert chi.next_open(80, backwards=True) == 48
    assert list(chi.first_ids(Filter("open"), 2, from_id=48)) == [48, 80]
    assert chi.with_status(EVERY, "open") == {16, 48, 80, 96}
    assert chi.with_status(EVERY, "single-source") == {32, 64}


def test_disputes_are_found_among_the_claims_one_judged(
    ana: Reviewing, ben: Reviewing, chi: BlindQueue
) -> None:
    say_everything(ana, ben)
    assert chi.next_disputed(0) is None
    with Reviewing(chi.path, "chi") as pen:
        pen.mark([Marking(32, S, hidden=True)])
    assert chi.next_disputed(0) == 32
    assert found(chi, Filter("disputed")) == [32]
    assert found(chi, Filter("disputed", search="ferries")) == [32]


def test_claims_beside_a_claim_hide_how_they_stand(tmp_path: Path) -> None:
    wires: Wires = build(tmp_path / "desk.db")
    looking = BlindLooking.open_for(wires.path, "chi")
    other = looking.beside(wires.herald).same[0].claim_id
    with Reviewing(wires.path, "ana") as pen:
        pen.mark([Marking(other, S)])
    assert looking.beside(wires.herald).same[0].status is Status.OPEN
    assert looking.others([other])[0].status is Status.OPEN
    with Reviewing(wires.path, "chi") as pen:
        pen.mark([Marking(other, S, hidden=True)])
    assert looking.beside(wires.herald).same[0].status is Status.SINGLE_SOURCE
    looking.close()


def test_a_reader_of_a_blind_queue_is_blind_too(chi: BlindQueue) -> None:
    other = chi.another()
    assert isinstance(other, BlindQueue)
    assert other.reviewer == "chi"
    other.close()
