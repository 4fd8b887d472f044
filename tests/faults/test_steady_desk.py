"""A desk of reviewers, each in a process of their own at a steady pace: no verdict is lost, none refused, the chains hold."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from invented import new_document, store

from workbench.desk.dashboard import dashboard
from workbench.desk.verify import verify
from workbench.store import projections
from workbench.store.connection import open_reading

REVIEWER = Path(__file__).parent / "paced_reviewer.py"


def judge_at_pace(path: Path, reviewers: int, verdicts: int, pace: float) -> float:
    """Let them judge, check what is kept, and give the longest that a verdict took to be on disk, in seconds."""
    claims = reviewers * verdicts
    text = " ".join(f"Claim number {n} was made." for n in range(claims))
    store(path, new_document(text, "Gazette"))
    children = [
        subprocess.Popen(
            [sys.executable, REVIEWER, path, f"r{n}", str(1 + n * verdicts), str(verdicts), str(pace)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(reviewers)
    ]  # fmt: skip
    told: list[list[str]] = []
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        out, err = child.communicate(timeout=300)
        assert child.returncode == 0, err
        told += [line.split() for line in out.splitlines()]
    assert len(told) == claims
    raw = sqlite3.connect(path)
    kept = raw.execute("SELECT seq, hash FROM event WHERE kind = 'verdict'").fetchall()
    raw.close()
    assert {(int(seq), digest) for seq, digest, _ in told} == {
        (seq, digest.hex()) for seq, digest in kept
    }
    assert list(verify(path)) == []
    reading = open_reading(path)
    assert list(projections.compare(reading)) == []
    reading.close()
    found = dashboard(path)
    assert sum(sum(one[1:4]) for one in found.reviewers) == claims
    assert len(found.reviewers) == reviewers
    return max(float(took) for _, _, took in told)


def test_eight_reviewers_at_three_verdicts_a_second_lose_nothing(
    tmp_path: Path,
) -> None:
    judge_at_pace(tmp_path / "desk.db", reviewers=8, verdicts=15, pace=1 / 3)


@pytest.mark.slow
def test_twenty_reviewers_at_one_verdict_a_second_lose_nothing_and_wait_for_nobody(
    tmp_path: Path,
) -> None:
    longest = judge_at_pace(tmp_path / "desk.db", reviewers=20, verdicts=20, pace=1.0)
    assert longest < 1.0
