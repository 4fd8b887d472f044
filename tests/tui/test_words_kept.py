"""Words that were written for an act that could not be saved are there when the reviewer comes back to it."""

from pathlib import Path

import pytest
from textual.widgets import TextArea
from tui.piloting import driving, refuse, seen, until, verdict_of

from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


async def test_a_note_that_could_not_be_saved_is_offered_again(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Reviewing, "note", refuse)
            await screen.press("n", *"asked both", "enter", *"by phone", "ctrl+s")
            await screen.saved()
        assert "not saved: note: asked both" in screen.screen.told
        await screen.press("j", "b")
        assert screen.claim == 16
        await screen.press("c")
        assert screen.app.screen.query_one(TextArea).text == "", "a note is no reason"
        await screen.press("escape", "n")
        assert screen.app.screen.query_one(TextArea).text == "asked both\nby phone"
        await screen.press(*" twice", "ctrl+s")
        await screen.saved()
        assert [note.text for note in seen(database, 16).notes] == [
            "asked both\nby phone twice"
        ]
        await screen.press("n")
        assert screen.app.screen.query_one(TextArea).text == ""


async def test_a_reason_of_arefused_verdict_is_offered_again(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(screen.screen.sitting, "changes", lambda: None)
            await screen.press("c", *"heard it")
            ben.mark([Marking(16, U)])
            await screen.press("ctrl+s")
            await screen.told("not saved")
        assert verdict_of(database, 16) is None
        await screen.press("b", "c")
        assert screen.app.screen.query_one(TextArea).text == "heard it"
        await screen.press("ctrl+s")
        await screen.saved()
        assert verdict_of(database, 16) == C
        assert "heard it" in {now.reason for now in seen(database, 16).verdicts}


async def test_a_reason_that_settles_and_could_not_be_saved_is_offered_again(
    database: Path, ana: Reviewing, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])
    async with driving(database, "cem") as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Reviewing, "decide", refuse)
            await screen.press("A", "s", "r", *"one wire", "ctrl+s")
            await screen.saved()
            assert "b goes back" in screen.screen.told
        await screen.press("A", "s", "r")
        await until(lambda: screen.app.screen.query(TextArea))
        assert screen.app.screen.query_one(TextArea).text == "one wire"


async def test_a_failed_act_on_no_claim_of_the_queue_promises_no_way_back(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        monkeypatch.setattr(Reviewing, "tie", refuse)
        await screen.press("space", "space", "equals_sign")
        await screen.saved()
        await screen.told("not saved")
        assert "b goes back" not in screen.screen.told


async def test_the_way_back_leads_out_of_a_filter_that_lacks_the_claim(
    database: Path, ben: Reviewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben.mark([Marking(80, U)])
    async with driving(database) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Reviewing, "mark", refuse)
            await screen.press("s")
            await screen.told("not saved")
        await screen.press("7")
        await until(lambda: screen.ids == [80])
        await screen.press("b")
        await until(lambda: len(screen.ids) == 6 and screen.claim == 16)
        await screen.press("b")
        assert "nothing is unsaved" in screen.painted()
