"""What becomes of verdicts when something happens to the database under the running screen: told, never lost in silence."""

import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from invented import ANOTHER, new_document, store
from tui.piloting import driving, until, verdict_of

from workbench.desk.review import Reviewing
from workbench.desk.verify import verify
from workbench.errors import StorageError
from workbench.model import Filter, Verdict

DRIVER = Path(__file__).parent / "screen_driver.py"
TESTS = DRIVER.parents[1]
U, S = Verdict.UNVERIFIABLE, Verdict.SINGLE_SOURCE


def many(path: Path, claims: int) -> None:
    text = " ".join(f"Claim number {n} was made." for n in range(claims))
    store(path, new_document(text, "Gazette"))


# ---------------------------------------------------------------- it vanishes


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
async def test_no_verdict_is_called_saved_in_a_file_that_has_no_name(
    tmp_path: Path, how: str
) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "desk.db"
    many(path, 9)
    async with driving(path) as screen:
        await screen.press("s")
        await screen.saved()
        if how == "deleted":
            for file in folder.iterdir():
                file.unlink()
        else:
            folder.rename(tmp_path / "elsewhere")
            folder.mkdir()
            if how == "replaced":
                shutil.copy(tmp_path / "elsewhere" / "desk.db", path)
        await screen.press("u")
        await screen.saved()
        assert "not saved" in screen.screen.told
        assert "was moved, deleted or replaced" in screen.notices()
        assert screen.screen.sitting.unsaved == [32]
        # every window opens or says why not; nothing ends the program
        for key in ("R", "p", "d", "h", "D", "F", "percent_sign", "v", "a", "3", "slash"):  # fmt: skip
            await screen.press(key)
            await screen.pilot.pause()
            while not screen.at_review:
                await screen.press("escape")
        await screen.press("escape", "escape")
        if how == "moved":
            folder.rmdir()
            (tmp_path / "elsewhere").rename(folder)
            await screen.press("b", "u")
            await screen.saved()
            assert "saved, z undoes" in screen.screen.told
            assert verdict_of(path, 32) == U


def test_a_pen_writes_again_once_its_file_is_back(tmp_path: Path) -> None:
    path, away = tmp_path / "desk.db", tmp_path / "away.db"
    many(path, 2)
    with Reviewing(path, "ana") as pen:
        pen.note(16, "one")
        path.rename(away)
        with pytest.raises(StorageError, match="moved, deleted or replaced"):
            pen.note(16, "two")
        away.rename(path)
        pen.note(16, "three")
    assert list(verify(path)) == []


# ---------------------------------------------------------------- it is locked


def hold(path: Path, seconds: float) -> subprocess.Popen[str]:
    """Hold the write lock as another program would that does not take ours."""
    script = (
        "import sqlite3, sys, time\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); time.sleep(float(sys.argv[2]))\n"
        "c.execute('ROLLBACK')\n"
    )
    held = subprocess.Popen(
        [sys.executable, "-c", script, path, str(seconds)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert held.stdout is not None
    assert held.stdout.readline() == "held\n"
    return held


async def test_keys_count_while_another_program_holds_the_lock_and_all_is_saved_then(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    many(path, 40)
    async with driving(path, wanted=Filter("open")) as screen:
        await screen.press("s")
        await screen.saved()
        held = await asyncio.to_thread(hold, path, 1.5)
        begun = time.monotonic()
        await screen.press(*"susususu")
        if time.monotonic() - begun < 1.4:  # on a machine that is not at its limit
            assert "saving" in screen.painted()
            assert screen.claim == 16 * 10
        await screen.saved()
        held.communicate(timeout=30)
        assert "saved, z undoes" in screen.screen.told
    assert [verdict_of(path, 16 * n) for n in range(2, 10)] == [S, U] * 4
    assert list(verify(path)) == []


async def test_a_lock_that_is_never_given_back_is_told_and_the_verdict_can_be_given_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.store.connection.BUSY_SECONDS", 0.2)
    path = tmp_path / "desk.db"
    many(path, 5)
    async with driving(path) as screen:
        await screen.press("n", "x", "ctrl+s")
        await screen.saved()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await screen.press("s")
            await screen.saved()
            assert "not saved" in screen.screen.told
            assert "holds the write lock" in screen.notices()
            assert screen.claim == 32
            other.execute("ROLLBACK")
        await screen.press("b", "s")
        await screen.saved()
        assert verdict_of(path, 16) == S


# ---------------------------------------------------------------- the disk fills up


def test_a_disk_that_fills_up_is_told_and_work_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    many(path, 600)
    done = subprocess.run(
        [sys.executable, DRIVER, path],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=os.environ | {"PYTHONPATH": str(TESTS), "TEXTUAL_ANIMATIONS": "none"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout)
    assert "b goes back" in said["told"]
    assert "Nothing of this was kept" in said["notices"]
    assert "free" in said["notices"]
    assert said["unsaved"] == 1
    # all but the last key was acknowledged, and is there
    failed = 16 * said["presses"]
    assert said["back"] == failed
    assert [verdict_of(path, 16 * n) for n in range(1, said["presses"])] == [S] * (said["presses"] - 1)  # fmt: skip
    assert verdict_of(path, failed) == U
    assert "saved" in said["after"]
    assert list(verify(path)) == []


# ---------------------------------------------------------------- twice the same reviewer


async def test_one_reviewer_in_two_windows_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    store(path, new_document(ANOTHER * 4, "Courier"))
    async with driving(path) as one, driving(path) as two:
        await one.press("s")
        await one.saved()
        await until(lambda: "◐S" in two.painted())  # seen there too
        await two.press("G", "u")
        await one.press("s")
        await one.saved()
        await two.saved()
        # an undo takes back the reviewer's latest act that this window did
        await two.press("z")
        await two.saved()
        await one.press("z")
        await one.saved()
    with closing(sqlite3.connect(path)) as raw:
        events = raw.execute("SELECT count(*) FROM event WHERE kind = 'verdict'").fetchone()[0]  # fmt: skip
        chains = raw.execute("SELECT count(*) FROM chain h JOIN reviewer r ON r.id = h.reviewer_id WHERE r.handle = 'ana'").fetchone()[0]  # fmt: skip
    assert (events, chains) == (5, 1)
    assert verdict_of(path, 16) == S
    assert list(verify(path)) == []
