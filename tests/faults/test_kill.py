"""An acknowledged verdict survives kill -9 at any instant."""

import random
import re
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from invented import new_document, store

from workbench.desk.verify import verify
from workbench.store import projections
from workbench.store.connection import open_reading

WRITER = Path(__file__).parent / "verdict_writer.py"
CLAIMS = 200


def filled(path: Path) -> None:
    store(
        path,
        new_document(
            " ".join(f"Claim number {n} was made." for n in range(CLAIMS)), "Gazette"
        ),
    )


def killed(path: Path, seed: int, seconds: float) -> list[tuple[int, str]]:
    """Let a writer run for a while, kill it, and give what it had acknowledged."""
    child = subprocess.Popen(
        [sys.executable, WRITER, path, "ana", str(seed), str(CLAIMS), "1000000"],
        stdout=subprocess.PIPE,
        text=True,
    )
    time.sleep(seconds)
    child.kill()
    told, _ = child.communicate()
    # the last line may have been cut by the kill: an acknowledgement is a whole one
    return [
        (int(seq), digest)
        for seq, digest in re.findall(r"^(\d+) ([0-9a-f]{64})$", told, re.MULTILINE)
    ]


def lost(path: Path, acknowledged: list[tuple[int, str]]) -> list[int]:
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    kept = {
        seq: digest.hex() for seq, digest in raw.execute("SELECT seq, hash FROM event")
    }
    raw.close()
    return [seq for seq, digest in acknowledged if kept.get(seq) != digest]


def campaign(path: Path, kills: int) -> int:
    filled(path)
    chance = random.Random(kills)
    acknowledged: list[tuple[int, str]] = []
    for kill in range(kills):
        acknowledged += killed(path, kill, 0.15 + chance.random() * 0.2)
        assert lost(path, acknowledged) == []
    assert list(verify(path)) == []
    reading = open_reading(path)
    assert list(projections.compare(reading)) == []
    reading.close()
    return len(acknowledged)


def test_no_acknowledged_verdict_is_lost_by_25_kills(tmp_path: Path) -> None:
    assert campaign(tmp_path / "desk.db", 25) > 25


@pytest.mark.slow
def test_no_acknowledged_verdict_is_lost_by_100_kills(tmp_path: Path) -> None:
    assert campaign(tmp_path / "desk.db", 100) > 100
