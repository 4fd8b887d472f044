"""The line prompt does what the screen does, in sentences, from a terminal or a pipe."""

import io
from pathlib import Path
from typing import Any

import pytest
from invented import new_document, store
from tui.piloting import seen, verdict_of
from tui.wires import Wires

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.errors import ReadOnly, UnknownName
from workbench.model import Status, Verdict
from workbench.tui.plain import review_plainly


def converse(path: Path, *lines: str, **asked: Any) -> str:
    out = io.StringIO()
    review_plainly(
        path, "ana", lines=io.StringIO("\n".join(lines) + "\n"), out=out, **asked
    )
    return out.getvalue()


def test_verdicts_notes_and_undo_are_saved_line_by_line(database: Path) -> None:
    told = converse(
        database, "s both cite one wire", "u", "n look again", "z", "z", "Z", "q"
    )
    assert "Claim: The bridge closed at noon." in told
    assert told.count("Saved: ") == 3
    assert verdict_of(database, 16) == "single-source"
    assert seen(database, 16).verdicts[0].note == "both cite one wire"
    assert verdict_of(database, 32) == "unverifiable"
    assert seen(database, 48).notes == ()


def test_corroborated_needs_words_that_say_why(database: Path) -> None:
    told = converse(database, "c", "c two crews saw it", "q")
    assert "Not done: Two independent origins do not stand behind this claim." in told
    now = seen(database, 16).verdicts[0]
    assert (now.verdict, now.reason) == (Verdict.CORROBORATED, "two crews saw it")


def test_it_walks_searches_and_reads_out(database: Path, ben: Reviewing) -> None:
    ben.mark([Marking(32, Verdict.UNVERIFIABLE, note="nobody there")])
    told = converse(database, "j", "k", "k", "]", "[", "}", "/ bridge", "j", "j", "/", "a", "h", "r", "?", "nonsense", "sorry", "x", "")  # fmt: skip
    assert 'ben says unverifiable "nobody there".' in told
    assert "This is the first claim." in told
    assert "No disputed claim further on." in told
    assert "That was the last claim." in told
    assert "'nonsense' is no command" in told
    assert "'sorry' is no command" in told
    assert "Nothing has happened to this claim yet." in told


def test_a_search_without_a_hit_leaves_the_queue_and_the_end_of_one_the_place(
    database: Path,
) -> None:
    told = converse(database, "j", "/ zzz", "j", "/ bridge", "j", "/", "j", "q")
    assert "No claim has these words.\n> \nClaim " in told
    assert told.count("Claim: Nobody was hurt.") == 1
    assert told.count("Claim: The bridge was shut on Monday.") == 2
    assert "Claim: A witness saw the crack." in told
    assert "That was the last claim." not in told


def test_it_begins_anew_where_nothing_of_the_queue_is_left_further_on(
    database: Path,
) -> None:
    uid = seen(database, 96).uid
    told = converse(database, "s", "q", claim=uid, status="open")
    assert "Claim: Repairs may take a year." in told
    told = converse(database, "q")
    assert "Claim: The bridge closed at noon." in told
    assert "No claim fits." not in told


def test_where_there_is_no_verdict_none_is_withdrawn(database: Path) -> None:
    told = converse(database, "x", "s", "k", "x", "z", "q")
    assert told.count("You have no verdict here.") == 1
    assert told.count("Saved: withdrawn.") == 1
    assert verdict_of(database, 16) == "single-source"
    with Reviewing(database, "ana") as pen:
        assert len(pen.undo()) == 1
        assert verdict_of(database, 16) is None
        assert pen.undo() == []


def test_a_claim_that_moved_is_read_anew(database: Path, ben: Reviewing) -> None:
    class Interrupting(io.StringIO):
        def readline(self, *_: object) -> str:  # type: ignore[override]  # one use
            line = super().readline()
            if line.startswith("s") and not seen(database, 16).verdicts:
                ben.mark([Marking(16, Verdict.UNVERIFIABLE)])
            return line

    out = io.StringIO()
    review_plainly(database, "ana", lines=Interrupting("s\ns\nq\n"), out=out)
    assert "ben says unverifiable" in out.getvalue()
    assert seen(database, 16).status is Status.DISPUTED


def test_it_begins_where_the_reviewer_left_off(database: Path) -> None:
    converse(database, "s", "u", "j", "q")
    assert "Claim: The bridge was shut on Monday." in converse(database, "q")
    uid = seen(database, 96).uid
    assert "Claim: Repairs may take a year." in converse(database, "q", claim=uid)
    told = converse(database, "q", status="single-source")
    assert "Claim: The bridge closed at noon." in told


def test_hostile_text_is_printed_harmlessly(tmp_path: Path) -> None:
    path = tmp_path / "evil.db"
    store(path, new_document("One \x1b]0;x\x07 \u202e. Two \x9b2J.", "Evil\x1b[5m"))
    told = converse(path, "n \x1b[31mred", "a", "h", "j", "q")
    assert not any(character < " " and character != "\n" for character in told)
    assert not any(character in told for character in "\x7f\x9b\u202e")


def test_an_empty_database_and_an_unknown_claim_are_told(
    tmp_path: Path, database: Path
) -> None:
    store(tmp_path / "empty.db")
    assert "workbench ingest FOLDER" in converse(tmp_path / "empty.db")
    with pytest.raises(UnknownName):
        converse(database, claim="ffff")


def test_a_database_for_reading_only_can_be_read(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _reviewer: str) -> Reviewing:
        raise ReadOnly("It may not be written.")

    monkeypatch.setattr(Reviewing, "open", refuse)
    told = converse(database, "s", "j", "z", "q")
    assert "For reading only" in told
    assert "Claim: Two ferries were added" in told
    queue = Queue.open(database, "ana")
    assert queue.claim(16).verdicts == ()
    queue.close()


def test_provenance_and_duplicates_are_told_in_lines(wires: Wires) -> None:
    uid = seen(wires.path, wires.herald).uid
    told = converse(wires.path, "p", "d", "q", claim=uid)
    assert "Beside it: 2 claims say this, anonymous only" in told
    assert "1 independent origin: single-source of 2 claims" in told
    assert "  from Kyodo News  a medium, passes it on" in told
    assert "hard, shared-agency, by the machine" in told
    assert "2 claims say the same" in told
    assert "open: Vale Mirror  Kyodo News confirmed" in told
    assert "same by ben" in told
    assert not any(sign in told for sign in "←·●–…")


def test_provenance_of_a_claim_that_is_not_traced_says_so(database: Path) -> None:
    told = converse(database, "p", "d", "q")
    assert "not worked out yet: workbench trace" in told
    assert "no other claim says the same" in told
