"""Claims cut and joined, words attached: exact spans, one act each, and all of it comes back."""

import pytest

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.errors import BadInput, UsageError
from workbench.model import Bearing, Filter, Span, Verdict

FIRST, SECOND = (
    "The bridge closed at noon.",
    "Two ferries were added, the harbour office said.",
)


def words(queue: Queue) -> list[str]:
    return [queue.claim(one).exact for one in queue.first_ids(Filter(document=1), 20)]


def test_a_claim_is_split_in_one_act_and_undo_joins_it(
    ana: Reviewing, queue: Queue
) -> None:
    start = len(FIRST) + 1
    cut = [Span(start, start + 22), Span(start + 24, start + len(SECOND))]
    uids, events = ana.reshape([32], cut)
    assert words(queue)[1:3] == ["Two ferries were added", "the harbour office said."]
    assert len({event.act for event in events}) == 1
    assert [event.value for event in events] == ["added", "added", "retired"]
    assert events[-1].body["into"] == uids
    assert events[0].body["from"] == [events[-1].subject]
    ana.undo()
    assert words(queue)[:2] == [FIRST, SECOND]
    ana.redo()
    assert words(queue)[1:3] == ["Two ferries were added", "the harbour office said."]


def test_claims_are_merged_and_keep_their_verdicts_where_they_were(
    ana: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, Verdict.SINGLE_SOURCE)])
    whole = Span(0, len(FIRST) + 1 + len(SECOND))
    (uid,), _ = ana.reshape([16, 32], [whole])
    assert words(queue)[0] == f"{FIRST} {SECOND}"
    old = queue.claim(16)
    assert old.retired
    assert [now.verdict for now in old.verdicts] == [Verdict.SINGLE_SOURCE]
    assert queue.claim(queue.find(uid)).verdicts == ()


def test_trimming_to_the_same_span_changes_nothing(
    ana: Reviewing, queue: Queue
) -> None:
    uids, events = ana.reshape([16], [Span(0, len(FIRST))])
    assert events == []
    assert uids == [queue.claim(16).uid]


def test_a_part_that_is_a_claim_already_is_kept_as_it_is(
    ana: Reviewing, queue: Queue
) -> None:
    whole = Span(0, len(FIRST) + 1 + len(SECOND))
    uids, events = ana.reshape([16, 32], [Span(0, len(FIRST))])
    assert uids == [queue.claim(16).uid]
    assert [event.value for event in events] == ["retired"]
    assert words(queue)[0] == FIRST
    ana.undo()
    ana.reshape([16, 32], [whole])
    assert len(words(queue)) == 2


def test_what_does_not_belong_together_is_refused(ana: Reviewing) -> None:
    with pytest.raises(UsageError, match="one article"):
        ana.reshape([16, 64], [Span(0, 10)])
    with pytest.raises(UsageError, match="overlap"):
        ana.reshape([16], [Span(0, 10), Span(4, 17)])
    with pytest.raises(UsageError, match="beyond"):
        ana.reshape([16], [Span(0, len(FIRST) + 5)])
    with pytest.raises(BadInput, match="white space"):
        ana.reshape([16], [Span(0, 4)])
    ana.retire_claim(16)
    with pytest.raises(UsageError, match="retired"):
        ana.reshape([16], [Span(0, 10)])


def test_words_of_another_article_are_attached_to_a_claim_and_taken_back(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.attach(16, 2, Span(0, 29), Bearing.SUPPORTS)
    ben.attach(16, 2, Span(0, 29), Bearing.CONTEXT)
    told = [
        (one.reviewer, one.bearing, one.outlet, one.exact)
        for one in queue.claim(16).evidence
    ]
    shut = "The bridge was shut on Monday"
    assert told == [
        ("ana", Bearing.SUPPORTS, "Courier", shut),
        ("ben", Bearing.CONTEXT, "Courier", shut),
    ]
    ana.attach(16, 2, Span(0, 29), Bearing.CONTRADICTS)
    assert queue.claim(16).evidence[0].bearing is Bearing.CONTRADICTS
    ana.undo()
    assert queue.claim(16).evidence[0].bearing is Bearing.SUPPORTS
    ana.undo()
    assert [one.reviewer for one in queue.claim(16).evidence] == ["ben"]
    assert queue.history(16)[0].detail == f"[0:29] Courier “{shut}”"


def test_evidence_outside_the_text_is_refused(ana: Reviewing, queue: Queue) -> None:
    with pytest.raises(BadInput, match="does not lie"):
        ana.attach(16, 2, Span(0, 9_999), Bearing.SUPPORTS)
    assert queue.claim(16).evidence == ()


def test_undo_brings_back_what_another_took_a_claim_to_be_about(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.take_as(16, saying=True)
    ben.take_as(16, saying=False)
    ben.undo()
    assert queue.claim(16).saying
    ben.redo()
    assert not queue.claim(16).saying


def test_one_claim_or_several_leave_the_queue_by_the_same_event(
    ana: Reviewing, queue: Queue
) -> None:
    uid, one = ana.retire_claim(16)
    (other,) = ana.retire_claims([16, 32])
    assert one is not None
    assert (one.kind, one.value, one.saw) == (other.kind, other.value, other.saw)
    assert one.subject == uid == queue.claim(16).uid
    assert ana.retire_claim(16) == (uid, None)
    assert ana.retire_claims([16, 32]) == []
