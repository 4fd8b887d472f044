"""Every act is durable when it returns, and one undo takes back what one key did."""

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from invented import STORY, new_document, store

from workbench.desk.queue import Queue
from workbench.desk.review import LONGEST_NOTE, Marking, Reviewing
from workbench.errors import BadInput, Moved, NeedsReason, UnknownName, UsageError
from workbench.model import Filter, Span, Status, Verdict

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def said(queue: Queue, claim_id: int) -> list[tuple[str, str, str]]:
    return [
        (now.reviewer, now.verdict, now.note) for now in queue.claim(claim_id).verdicts
    ]


def test_a_verdict_is_there_for_another_connection_when_mark_returns(
    ana: Reviewing, database: Path
) -> None:
    ana.mark([Marking(16, S, note="both cite the office")])
    other = Queue.open(database, "ben")
    assert said(other, 16) == [("ana", "single-source", "both cite the office")]
    assert other.claim(16).status is Status.SINGLE_SOURCE
    other.close()


def test_reviewers_keep_their_own_verdicts_and_disagreement_is_disputed(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])
    assert said(queue, 16) == [
        ("ana", "single-source", ""),
        ("ben", "unverifiable", ""),
    ]
    assert queue.claim(16).status is Status.DISPUTED
    ben.mark([Marking(16, S)])
    assert queue.claim(16).status is Status.SINGLE_SOURCE


def test_a_verdict_on_a_claim_that_moved_is_refused_and_names_the_newer_one(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    shown = queue.claim(16).version
    ben.mark([Marking(16, U)])
    with pytest.raises(Moved, match="ben says unverifiable"):
        ana.mark([Marking(16, S, saw=shown), Marking(32, S, saw=0)])
    assert said(queue, 16) == [("ben", "unverifiable", "")]
    assert said(queue, 32) == []
    ana.mark([Marking(16, S, saw=queue.claim(16).version)])
    assert len(said(queue, 16)) == 2


def test_corroborated_without_two_origins_is_refused_until_a_reason_is_given(
    ana: Reviewing, queue: Queue
) -> None:
    with pytest.raises(NeedsReason, match="not worked out yet"):
        ana.mark([Marking(32, S), Marking(16, C)])
    assert said(queue, 16) == said(queue, 32) == []
    (event,) = ana.mark([Marking(16, C, reason="heard both myself")])
    assert event.body["override"] is True
    assert event.basis is not None
    assert queue.claim(16).verdicts[0].reason == "heard both myself"


def test_an_event_names_what_its_reviewer_saw(ana: Reviewing, ben: Reviewing) -> None:
    first = ben.mark([Marking(16, U)])[0]
    assert first.saw is None
    assert ana.mark([Marking(16, S)])[0].saw == first.hash


def test_one_undo_takes_back_a_batch(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(claim, U) for claim in (16, 32, 48)])
    assert len(ana.undo()) == 3
    assert queue.progress().counts[Status.OPEN] == 6


def test_undo_and_redo_are_unlimited_and_outlive_the_session(
    database: Path, queue: Queue
) -> None:
    for verdict in (C, S, U):
        with Reviewing(database, "ana") as pen:
            pen.mark([Marking(16, verdict, note=f"as {verdict}", reason="heard both")])
    seen = []
    for _ in range(4):
        with Reviewing(database, "ana") as pen:
            seen.append(len(pen.undo()))
        seen.append(said(queue, 16)[0][1:] if said(queue, 16) else None)  # type: ignore[arg-type]  # mixed on purpose
    assert seen == [
        1,
        (S, "as single-source"),
        1,
        (C, "as corroborated"),
        1,
        None,
        0,
        None,
    ]
    for expected in (C, S, U):
        with Reviewing(database, "ana") as pen:
            pen.redo()
        assert said(queue, 16) == [("ana", expected, f"as {expected}")]
    with Reviewing(database, "ana") as pen:
        assert pen.redo() == []


def test_undo_takes_back_only_ones_own_acts(
    ana: Reviewing, ben: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(32, U)])
    ana.undo()
    assert said(queue, 16) == []
    assert said(queue, 32) == [("ben", "unverifiable", "")]
    assert ana.undo() == []


def test_after_something_new_there_is_nothing_to_redo(ana: Reviewing) -> None:
    ana.mark([Marking(16, S)])
    ana.undo()
    ana.mark([Marking(32, U)])
    assert ana.redo() == []


def test_nothing_is_ever_removed(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(16, S)])
    ana.undo()
    ana.redo()
    assert [
        (line.before, line.value, bool(line.undoes))
        for line in reversed(queue.history(16))
    ] == [
        ("", "single-source", False),
        ("single-source", "", True),
        ("", "single-source", True),
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["c", "s", "u", "z", "Z", "n", "b"]), max_size=30))
def test_undo_and_redo_behave_like_an_editors(keys: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        store(path, new_document(STORY))
        queue = Queue.open(path, "ana")
        done: list[object] = [snapshot(queue)]
        undone: list[object] = []
        with Reviewing(path, "ana") as pen:
            for at, key in enumerate(keys):
                claim = (16, 32, 48)[at % 3]
                if key == "z":
                    pen.undo()
                    if len(done) > 1:
                        undone.append(done.pop())
                elif key == "Z":
                    pen.redo()
                    if undone:
                        done.append(undone.pop())
                else:
                    if key == "n":
                        pen.note(claim, f"note {at}")
                    elif key == "b":
                        pen.mark([Marking(16, U), Marking(48, C, reason="heard both")])
                    else:
                        verdict = {"c": C, "s": S, "u": U}[key]
                        pen.mark([Marking(claim, verdict, reason="heard both")])
                    done.append(snapshot(queue))
                    undone = []
                assert snapshot(queue) == done[-1]
        queue.close()


def snapshot(queue: Queue) -> object:
    views = [queue.claim(claim) for claim in (16, 32, 48)]
    return [
        (
            view.status,
            [v.verdict for v in view.verdicts],
            sorted(note.text for note in view.notes),
        )
        for view in views
    ]


def test_a_claim_of_a_reviewer_stands_where_its_words_do(
    ana: Reviewing, queue: Queue
) -> None:
    uid, event = ana.add_claim(1, Span(27, 38))
    assert event is not None
    assert event.value == "added"
    order = [queue.claim(claim).exact for claim in queue.first_ids(Filter(), 10)]
    assert order[:3] == [
        "The bridge closed at noon.",
        "Two ferries",
        "Two ferries were added, the harbour office said.",
    ]
    assert len(queue.first_ids(Filter(search="two ferries"), 10)) == 2
    assert ana.add_claim(1, Span(27, 38)) == (uid, None)
    ana.undo()
    assert queue.progress().total == 6
    ana.redo()
    assert queue.progress().total == 7


def test_a_retired_claim_keeps_its_verdicts_and_comes_back(
    ana: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, S)])
    ana.retire_claim(16)
    assert 16 not in queue.first_ids(Filter(), 10)
    assert 16 not in queue.first_ids(Filter(search="bridge"), 10)
    view = queue.claim(16)
    uid, event = ana.add_claim(view.document_id, view.span)
    assert (uid, event and event.value) == (view.uid, "added")
    assert said(queue, 16) == [("ana", "single-source", "")]


@pytest.mark.parametrize(
    "span", [Span(-1, 3), Span(5, 5), Span(9, 3), Span(0, 9999), Span(3, 5)]
)
def test_a_span_that_is_none_is_refused(ana: Reviewing, span: Span) -> None:
    with pytest.raises(BadInput, match="span"):
        ana.add_claim(1, span)


def test_a_pair_has_one_link_whoever_is_named_first(
    ana: Reviewing, database: Path
) -> None:
    ana.link(16, 64, "same")
    ana.link(64, 16, "different")
    ana.undo()
    from workbench.store.connection import open_reading

    reading = open_reading(database)
    assert reading.execute("SELECT a, b, value FROM link_now").fetchall() == [
        (16, 64, "same")
    ]
    reading.close()


def test_a_claim_is_not_linked_to_itself_or_by_another_word(ana: Reviewing) -> None:
    with pytest.raises(UsageError, match="itself"):
        ana.link(16, 16, "same")
    with pytest.raises(UsageError, match="similar"):
        ana.link(16, 32, "similar")


def test_notes_need_words_and_have_a_limit(ana: Reviewing) -> None:
    with pytest.raises(UsageError, match="words"):
        ana.note(16, " \n")
    with pytest.raises(BadInput, match="65,537 characters") as raised:
        ana.note(16, "x" * (LONGEST_NOTE + 1))
    assert "Keep it below" in raised.value.hint


def test_a_note_of_any_characters_is_kept(ana: Reviewing, queue: Queue) -> None:
    ana.note(16, "\x1b[31m [bold] \ud800 \0 “ok”")
    assert queue.claim(16).notes[0].text == "\x1b[31m [bold] ? \ufffd “ok”"


def test_an_unknown_claim_is_told(ana: Reviewing) -> None:
    with pytest.raises(UnknownName):
        ana.mark([Marking(999, S)])
    with pytest.raises(UnknownName, match="no claim id"):
        ana.find("zz")
    with pytest.raises(UnknownName, match="There is no claim"):
        ana.find("0" * 32)


def test_a_claim_is_found_by_any_beginning_that_is_its_alone(
    ana: Reviewing, queue: Queue
) -> None:
    uid = queue.claim(16).uid
    assert ana.find(uid) == ana.find(uid[:12].upper()) == 16
    with pytest.raises(UnknownName):
        ana.find("")


def test_a_reviewers_place_is_kept(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(16, S)])
    ana.keep_place({"status": "open", "claim": "32"})
    assert queue.place() == {"status": "open", "claim": "32"}
