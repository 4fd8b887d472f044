"""A run that compares claims may be killed at any instant: what shows is whole, and the next run ends where it would have ended."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from invented import new_document, store
from retold import corpus
from traced import copy_of, rows

from workbench.desk import deduplicate as deduplicating
from workbench.desk.deduplicate import deduplicate

ADDER = Path(__file__).parent / "duplicates_adder.py"
Shown = tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]


def shown(path: Path) -> Shown:
    return rows(path, "SELECT * FROM pair ORDER BY 1, 2"), rows(path, "SELECT * FROM member ORDER BY 1")  # fmt: skip


def killed(path: Path, step: str, lines: int, seconds: float, what: str = "") -> None:
    """Let a run tell so many lines about a step, wait a little, and kill it."""
    child = subprocess.Popen(
        [sys.executable, ADDER, path, what], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    for line in child.stdout:
        lines -= step in line
        if lines <= 0:
            break
    time.sleep(seconds)
    child.kill()
    child.communicate()


def whole(path: Path) -> None:
    """Check that the pairs and clusters are those of all claims that are said to be compared, and no others."""
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    ((newest, same),) = rows(path, "SELECT newest, same FROM compared")
    assert rows(path, "SELECT max(b) <= ? FROM pair", newest) == [(1,)]
    assert rows(path, "SELECT count(*) FROM pair WHERE relation = 'same'") == [(same,)]
    told = {one for (one,) in rows(path, "SELECT claim_id FROM saying")}
    wanted = {one for (one,) in rows(path, "SELECT id FROM claim WHERE id <= ?", newest)}  # fmt: skip
    assert told == wanted
    known = {one for one, _ in shown(path)[1]}
    tied = rows(path, "SELECT a, b FROM pair WHERE relation = 'same'")
    assert known <= {one for pair in tied for one in pair}


def campaign(path: Path, kills: int, seed: int) -> None:
    texts = [claim.text for claim in corpus(160, seed)]
    store(path, new_document(" ".join(texts[:60]), "Gazette"))
    deduplicate(path)
    store(path, new_document(" ".join(texts[60:]), "Courier"))
    undisturbed = copy_of(path)
    assert deduplicate(undisturbed).compared > 90
    chance = random.Random(seed)
    reached = []
    for _ in range(kills):
        killed(path, "new claims", chance.randint(1, 3), chance.random() * 0.02)
        whole(path)
        reached += [newest for (newest,) in rows(path, "SELECT newest FROM compared")]
    assert reached == sorted(reached)
    assert reached[0] < reached[-1]
    deduplicate(path)
    assert shown(path) == shown(undisturbed)
    # now all of them anew, killed while pairs are written: what was there before still is
    before = shown(path)
    for _ in range(kills):
        killed(path, "pairs kept", chance.randint(1, 2), chance.random() * 0.01, "all")
        whole(path)
        assert shown(path) in (before, shown_anew(undisturbed))
    deduplicate(path, everything=True)
    assert shown(path) == shown_anew(undisturbed)


def shown_anew(path: Path) -> Shown:
    deduplicate(path, everything=True)
    return shown(path)


@pytest.fixture(autouse=True)
def always_added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deduplicating, "SHARE", 0)
    monkeypatch.setattr(deduplicating, "OUTGROWN", 1_000_000)


def test_a_killed_run_shows_nothing_half_written_and_the_next_one_goes_on(
    tmp_path: Path,
) -> None:
    campaign(tmp_path / "desk.db", 3, 1)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 6))
def test_runs_killed_again_and_again_come_to_the_same_end(
    tmp_path: Path, seed: int
) -> None:
    campaign(tmp_path / "desk.db", 12, seed)
