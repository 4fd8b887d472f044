"""Decisions, blindness, assignments: several reviewers at one claim, and what the ledger keeps of it."""

from pathlib import Path

import pytest

from workbench.desk.audit import audit
from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.errors import BadInput, Moved, NeedsReason, UsageError
from workbench.model import Because, Cause, Status, Verdict

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def dispute(ana: Reviewing, ben: Reviewing) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])


# ---------------------------------------------------------------- decisions


def test_a_decision_settles_a_dispute_and_cites_what_it_resolves(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    dispute(ana, ben)
    event = ana.decide(16, S, Cause.READING, "the office is named")
    view = queue.claim(16)
    assert view.status is Status.SINGLE_SOURCE
    assert view.decision is not None
    assert view.decision.verdict is S
    assert view.decision.cause is Cause.READING
    assert view.decision.reason == "the office is named"
    assert list(view.decision.resolves) == [now.hash for now in view.verdicts]
    assert [now.verdict for now in view.verdicts] == [S, U], "both verdicts stay"
    assert event.body["resolves"] == [now.hash for now in view.verdicts]
    assert queue.progress().counts[Status.DISPUTED] == 0


def test_a_decision_stands_until_somebody_says_otherwise(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    dispute(ana, ben)
    ana.decide(16, S, Cause.READING, "the office is named")
    with Reviewing(queue.path, "chi") as chi:
        chi.mark([Marking(16, S)])
        assert queue.claim(16).status is Status.SINGLE_SOURCE
        chi.mark([Marking(16, U)])
    view = queue.claim(16)
    assert view.status is Status.DISPUTED
    assert view.decision is None


def test_a_decision_taken_back_leaves_the_dispute_and_done_again_settles_it(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    dispute(ana, ben)
    ben.decide(16, U, Cause.SCOPE, "it is a view of the town's future")
    ben.undo()
    assert queue.claim(16).status is Status.DISPUTED
    assert queue.claim(16).decision is None
    ben.redo()
    decision = queue.claim(16).decision
    assert decision is not None
    assert (decision.verdict, decision.cause) == (U, Cause.SCOPE)
    assert len(decision.resolves) == 2


def test_only_a_dispute_can_be_settled_and_only_with_a_reason(
    ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S)])
    with pytest.raises(UsageError, match="do not disagree"):
        ben.decide(16, S, Cause.SLIP, "why not")
    ben.mark([Marking(16, U)])
    with pytest.raises(NeedsReason):
        ben.decide(16, S, Cause.SLIP, "  ")


def test_a_decision_on_a_claim_that_moved_is_refused(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    dispute(ana, ben)
    shown = queue.claim(16).version
    ben.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])
    with pytest.raises(Moved):
        ana.decide(16, S, Cause.READING, "as I said", saw=shown)


def test_a_decision_for_corroborated_against_the_count_is_an_override(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    ana.mark([Marking(16, C, reason="heard both")])
    ben.mark([Marking(16, S)])
    ben.decide(16, C, Cause.INDEPENDENCE, "both were there")
    told = [(line.kind, line.value) for line in audit(database, overrides=True)]
    assert told == [("verdict", C), ("decision", C)]


# ---------------------------------------------------------------- blindness


def blind(queue: Queue, claim_id: int) -> list[tuple[str, bool]]:
    return [(now.reviewer, now.blind) for now in queue.claim(claim_id).verdicts]


def test_the_first_verdict_on_a_claim_is_blind_and_a_later_one_is_not(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    dispute(ana, ben)
    assert blind(queue, 16) == [("ana", True), ("ben", False)]


def test_a_verdict_given_while_others_were_hidden_is_blind(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U, hidden=True)])
    assert blind(queue, 16) == [("ana", True), ("ben", True)]


def test_who_changes_a_verdict_has_seen_the_others(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U, hidden=True)])
    ben.mark([Marking(16, S, hidden=True)])
    assert blind(queue, 16) == [("ana", True), ("ben", False)]
    ben.undo()
    assert blind(queue, 16) == [("ana", True), ("ben", True)]


def test_who_asked_to_see_the_others_is_not_blind_any_more(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    assert ben.reveal(16) is not None
    assert ben.reveal(16) is None, "it is noted once"
    ben.mark([Marking(16, U, hidden=True)])
    assert blind(queue, 16) == [("ana", True), ("ben", False)]


def test_anothers_note_was_there_to_read(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.note(16, "only the office")
    ben.mark([Marking(16, S)])
    assert blind(queue, 16) == [("ben", False)]


# ---------------------------------------------------------------- unverifiable


def test_unverifiable_says_why_and_when_to_look_again(
    ana: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, U, because=Because.PENDING, recheck="2027-01-31")])
    (now,) = queue.claim(16).verdicts
    assert (now.because, now.recheck) == (Because.PENDING, "2027-01-31")
    ana.mark([Marking(16, S)])
    (now,) = queue.claim(16).verdicts
    assert (now.because, now.recheck) == (None, "")
    ana.undo()
    (now,) = queue.claim(16).verdicts
    assert (now.because, now.recheck) == (Because.PENDING, "2027-01-31")


@pytest.mark.parametrize("day", ["31.1.2027", "2027-02-30", "20270131", "soon"])
def test_a_day_that_is_none_is_refused_and_nothing_written(
    ana: Reviewing, queue: Queue, day: str
) -> None:
    with pytest.raises(BadInput, match="is no day"):
        ana.mark([Marking(16, U, recheck=day)])
    assert queue.history(16) == []


def test_other_verdicts_take_no_such_reason(ana: Reviewing) -> None:
    with pytest.raises(UsageError, match="Only 'unverifiable'"):
        ana.mark([Marking(16, S, because=Because.VAGUE)])


# ---------------------------------------------------------------- assignments


def test_claims_are_assigned_as_one_act_and_each_once(
    ana: Reviewing, queue: Queue
) -> None:
    assert len(ana.assign([16, 32], "ben")) == 2
    assert len(ana.assign([32, 48], "ben")) == 1
    assert [queue.claim(one).assigned for one in (16, 32, 48)] == [("ben",)] * 3
    ana.undo()
    assert queue.claim(48).assigned == ()
    ana.assign([16], "ben", withdraw=True)
    assert queue.claim(16).assigned == ()


def test_a_name_that_can_be_nobodys_is_refused(ana: Reviewing) -> None:
    with pytest.raises(UsageError, match="handle"):
        ana.assign([16], "Ben Q")


def test_undo_brings_back_what_another_had_assigned(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.assign([16], "chi")
    ben.assign([16], "chi", withdraw=True)
    ben.undo()
    assert queue.claim(16).assigned == ("chi",)
    ben.redo()
    assert queue.claim(16).assigned == ()
