"""What keys do to claims, and what the screen calls saved."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from tui.piloting import driving, seen, until, verdict_of

from workbench.desk.review import Marking, Reviewing
from workbench.errors import ReadOnly, StorageError
from workbench.model import Event, Filter, Status, Verdict
from workbench.tui.screens.words import WordsScreen

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


@pytest.mark.parametrize(("key", "verdict"), [("c", C), ("s", S), ("u", U)])
async def test_a_verdict_key_saves_and_goes_on_to_the_next_open_claim(
    database: Path, ben: Reviewing, key: str, verdict: Verdict
) -> None:
    ben.mark([Marking(32, S)])
    async with driving(database) as screen:
        assert screen.claim == 16
        await screen.press(key)
        if verdict is C:
            # no two origins are shown here: the gate asks why
            await screen.press(*"seen", "ctrl+s")
        assert screen.claim == 48
        await screen.saved()
        assert verdict_of(database, 16) == verdict
        assert f"{verdict} saved" in screen.painted()


async def test_a_verdict_is_pending_until_it_is_on_disk(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    mark = Reviewing.mark

    def slow(self: Reviewing, markings: Sequence[Marking]) -> list[Event]:
        assert go.wait(20)
        return mark(self, markings)

    monkeypatch.setattr(Reviewing, "mark", slow)
    async with driving(database) as screen:
        await screen.press("s")
        row = screen.screen.sitting.rows.get(16)
        assert row is not None
        assert row.status is Status.SINGLE_SOURCE
        assert screen.screen.sitting.is_pending(16)
        assert "saving 1" in screen.painted()
        assert "saved" not in screen.painted()
        assert verdict_of(database, 16) is None
        go.set()
        await screen.saved()
        assert "saved, z undoes" in screen.painted()
        assert verdict_of(database, 16) == S


async def test_undo_goes_back_to_the_claim_and_redo_does_it_again(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("s", "u", "z")
        assert screen.claim == 32
        await screen.press("z")
        assert screen.claim == 16
        await screen.saved()
        assert (verdict_of(database, 16), verdict_of(database, 32)) == (None, None)
        await screen.press("Z", "Z")
        await screen.saved()
        assert (verdict_of(database, 16), verdict_of(database, 32)) == (S, U)
        await screen.press("Z")
        await screen.told("nothing to redo")


async def test_keys_after_an_undo_count_for_the_claim_it_went_back_to(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("s", "z", "u")
        await screen.saved()
        assert verdict_of(database, 16) == U
        assert verdict_of(database, 32) is None


async def test_undo_reaches_back_into_earlier_sittings(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("s", "u")
        await screen.saved()
    async with driving(database, claim_id=64) as screen:
        # no pause between: what follows an undo of an unknown claim waits for it
        await screen.press("z", "s")
        await until(lambda: verdict_of(database, 32) == S)
        await screen.press("z", "z", "z")
        await until(lambda: verdict_of(database, 16) is None)
        await screen.saved()
        assert screen.claim == 16
        assert verdict_of(database, 32) is None
        await screen.press("Z", "Z")
        await until(lambda: verdict_of(database, 32) == S)
        assert verdict_of(database, 16) == S


async def test_withdrawing_leaves_the_claim_open_and_the_cursor_there(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("s", "k", "x")
        await screen.saved()
        assert screen.claim == 16
        assert seen(database, 16).status is Status.OPEN
        await screen.press("x")
        assert "you have no verdict here" in screen.painted()


async def test_judging_again_before_the_first_is_saved_is_not_a_conflict_with_oneself(
    database: Path,
) -> None:
    async with driving(database) as screen:
        for _ in range(5):
            await screen.press("s", "k", "u", "k", "x")
        await screen.saved()
        assert screen.notices() == ""
        await screen.press("s")
        await screen.saved()
        assert verdict_of(database, 16) == S


async def test_a_note_is_written_in_a_window_and_undone_like_a_verdict(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("n")
        await screen.press(*"both cite one wire", "ctrl+s")
        await screen.saved()
        assert [note.text for note in seen(database, 16).notes] == [
            "both cite one wire"
        ]
        assert "both cite one wire" in screen.painted()
        assert screen.claim == 16
        await screen.press("s")
        await screen.press("n", "escape")
        await screen.press("z", "z")
        await screen.saved()
        assert seen(database, 16).notes == ()
        assert verdict_of(database, 16) is None


async def test_a_letter_in_a_note_is_no_verdict(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("n", "s", "u", "c", "q", "escape")
        await screen.saved()
        assert seen(database, 16).verdicts == ()


async def test_a_failed_write_gives_the_row_back_and_says_so(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Reviewing, _markings: Sequence[Marking]) -> list[Event]:
        raise StorageError("The disk refused.", hint="Free some space.")

    async with driving(database) as screen:
        monkeypatch.setattr(Reviewing, "mark", full)
        await screen.press("s")
        assert screen.claim == 32
        await screen.saved()
        row = screen.screen.sitting.rows.read(16)
        assert row is not None
        assert row.status is Status.OPEN
        assert "The disk refused. Free some space." in screen.notices()
        assert "bridge closed at noon" in screen.notices()
        assert "not saved" in screen.painted()
        assert screen.screen.sitting.progress.counts[Status.OPEN] == 6
        monkeypatch.undo()
        await screen.press("b")
        assert screen.claim == 16
        # an undo now must not take back what was saved before
        await screen.press("s")
        await screen.saved()
        assert verdict_of(database, 16) == S


async def test_undoing_a_verdict_that_failed_takes_back_nothing_else(
    database: Path, ana: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.mark([Marking(96, U)])
    go = threading.Event()

    def full(_self: Reviewing, _markings: Sequence[Marking]) -> list[Event]:
        assert go.wait(20)
        raise StorageError("The disk refused.")

    monkeypatch.setattr(Reviewing, "mark", full)
    async with driving(database) as screen:
        await screen.press("s", "z")
        go.set()
        await screen.saved()
        assert verdict_of(database, 96) == U


async def test_an_error_nobody_thought_of_does_not_end_the_writing(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Reviewing, "mark", lambda *_: 1 // 0)
            await screen.press("s")
            await screen.saved()
        assert "ZeroDivisionError" in screen.notices()
        await screen.press("u")
        await screen.saved()
        assert verdict_of(database, 32) == U


async def test_a_verdict_on_a_claim_that_moved_is_refused_and_the_newer_one_shown(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        monkeypatch.setattr(
            screen.screen.sitting, "changes", lambda: None
        )  # not seen yet
        ben.mark([Marking(16, U)])
        await screen.press("s")
        assert screen.claim == 32
        await screen.saved()
        assert "ben says unverifiable" in screen.notices()
        assert verdict_of(database, 16) is None
        row = screen.screen.sitting.rows.read(16)
        assert row is not None
        assert row.status is Status.UNVERIFIABLE
        assert screen.claim == 32
        await screen.press("b", "s")
        await screen.saved()
        assert verdict_of(database, 16) == S
        assert seen(database, 16).status is Status.DISPUTED


async def test_read_only_is_said_and_verdict_keys_explain(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _reviewer: str) -> Reviewing:
        raise ReadOnly("desk.db may not be written.", hint="Check its permissions.")

    monkeypatch.setattr(Reviewing, "open", refuse)
    async with driving(database) as screen:
        await until(lambda: screen.screen.sitting.refused)
        await screen.pilot.pause()
        assert "Read-only: desk.db may not be written." in screen.painted()
        for key in ("s", "n", "x", "z", "Z"):
            await screen.press(key)
        assert screen.claim == 16
        assert screen.notices().count("may not be written") == 5
        assert not isinstance(screen.app.screen, WordsScreen)
        await screen.press("j")
        assert screen.claim == 32


async def test_a_gate_asks_for_the_reason_and_writes_nothing_without_one(
    database: Path,
) -> None:
    async with driving(database) as screen:
        screen.screen.gate = lambda _view, verdict: (
            "One origin stands behind it." if verdict is C else None
        )
        await screen.press("c")
        assert "One origin stands behind it." in screen.painted()
        await screen.press("escape")
        assert screen.claim == 16
        await screen.press("c", *"seen by two", "ctrl+s")
        assert screen.claim == 32
        await screen.press("s")
        await screen.saved()
        now = seen(database, 16).verdicts[0]
        assert (now.verdict, now.reason) == (C, "seen by two")
        assert verdict_of(database, 32) == S


async def test_after_the_last_open_claim_the_cursor_stays(database: Path) -> None:
    async with driving(database, claim_id=96) as screen:
        await screen.press("s")
        assert screen.claim == 96
        await screen.saved()
        await screen.press("]")
        assert "no open claim further on" in screen.painted()
        await screen.press("[")
        assert screen.claim == 80


async def test_brackets_and_braces_walk_open_and_disputed_claims(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S), Marking(32, S), Marking(80, S)])
    ben.mark([Marking(16, U), Marking(80, U)])
    async with driving(database) as screen:
        await screen.press("]")
        assert screen.claim == 48
        await screen.press("}")
        assert screen.claim == 80
        await screen.press("{")
        assert screen.claim == 16
        await screen.press("{")
        assert "no disputed claim before" in screen.painted()


async def test_in_a_queue_of_disputes_a_verdict_goes_on_to_the_next_dispute(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S), Marking(32, S), Marking(80, S)])
    ben.mark([Marking(16, U), Marking(32, S), Marking(80, U)])
    async with driving(database, "cem", wanted=Filter("disputed")) as screen:
        assert screen.ids == [16, 80]
        await screen.press("s")
        assert screen.claim == 80
        await screen.saved()
