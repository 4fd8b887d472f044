"""Several reviewers write at once: nothing is lost, nobody is refused."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from invented import new_document, store

from workbench.desk.verify import verify
from workbench.store import projections
from workbench.store.connection import open_reading

WRITER = Path(__file__).parent / "verdict_writer.py"
CLAIMS = 100


def write_at_once(path: Path, reviewers: int, verdicts: int) -> None:
    store(
        path,
        new_document(
            " ".join(f"Claim number {n} was made." for n in range(CLAIMS)), "Gazette"
        ),
    )
    children = [
        subprocess.Popen(
            [sys.executable, WRITER, path, f"r{n}", str(n), str(CLAIMS), str(verdicts)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(reviewers)
    ]
    acknowledged = []
    for child in children:
        out, err = child.communicate()
        assert child.returncode == 0, err
        acknowledged += [line.split() for line in out.splitlines()]
    assert len(acknowledged) == reviewers * verdicts
    raw = sqlite3.connect(path)
    kept = {
        str(seq): digest.hex()
        for seq, digest in raw.execute(
            "SELECT seq, hash FROM event WHERE kind = 'verdict'"
        )
    }
    raw.close()
    assert sorted(map(tuple, acknowledged)) == sorted(kept.items())
    assert list(verify(path)) == []
    reading = open_reading(path)
    assert list(projections.compare(reading)) == []
    reading.close()


def test_four_reviewers_lose_nothing(tmp_path: Path) -> None:
    write_at_once(tmp_path / "desk.db", 4, 150)


@pytest.mark.slow
def test_eight_reviewers_with_a_thousand_verdicts_each_lose_nothing(
    tmp_path: Path,
) -> None:
    write_at_once(tmp_path / "desk.db", 8, 1000)
