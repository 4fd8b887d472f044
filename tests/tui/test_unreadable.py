"""What can't be read is told; no key is for a claim that is not on screen, and the screen never ends as if all were well."""

from pathlib import Path

import pytest
from tui.piloting import driving, until, verdict_of

from workbench.desk.queue import Queue
from workbench.errors import StorageError


def _refuse(*_: object, **__: object) -> object:
    raise StorageError("The disk refused to read.", hint="Look at its cable.")


async def test_a_claim_that_cannot_be_read_leaves_no_other_claim_to_judge(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database, claim_id=48) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Queue, "document", _refuse)
            await screen.press("j", "s", "c", "u", "x", "n", "e")
            assert screen.at_review
            assert "The disk refused to read. Look at its cable." in screen.notices()
            assert "Two ferries" not in screen.screen.article.text
        assert screen.claim == 64
        await screen.saved()
        assert [verdict_of(database, one) for one in (48, 64)] == [None, None]
        await screen.press("k", "s")
        await screen.saved()
        assert verdict_of(database, 48) == "single-source"


async def test_a_key_that_cannot_read_says_so_and_the_screen_goes_on(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(database) as screen:
        with monkeypatch.context() as patch:
            patch.setattr(Queue, "document", _refuse)
            patch.setattr(Queue, "next_open", _refuse)
            screen.screen.sitting.forget_document()
            for key in ("y", "o", "]"):
                await screen.press(key)
        assert screen.notices().count("The disk refused to read.") == 3
        await screen.press("j", "s")
        await screen.saved()
        assert verdict_of(database, 32) == "single-source"


async def test_where_a_line_cannot_be_read_the_screen_ends_by_that_error(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = None

    async def review() -> None:
        nonlocal app
        async with driving(database) as screen:
            app = screen.app
            monkeypatch.setattr(screen.screen.sitting.rows, "_read", _refuse)
            screen.screen.sitting.rows.forget()
            screen.screen.claim_list.refresh()
            await until(lambda: app.failed)

    with pytest.raises(StorageError, match="refused to read"):
        await review()
    assert app is not None
    assert app.return_code == 1
