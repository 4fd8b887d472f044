"""The sample stories tied on a real terminal, one key a pair: what was said thrice becomes corroborated, what one agency said does not."""

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tui.test_end_to_end import Terminal, told, wait

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None, reason="there is no tmux here"
)

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
WIDE = (150, 50)
TIES = (
    ("ran aground on the Shearwater bank", ("hard aground on the Shearwater", "grounded on the Shearwater")),
    ("Two passengers were taken to hospital", ("being treated for fractures",)),
    ("finished in the middle of November", ("completed in mid-November",)),
)  # fmt: skip
"""A claim's words, and those of the claims of other articles that say the same."""


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    made = Terminal(tmp_path)
    yield made
    made.close()


def settled(terminal: Terminal) -> str:
    """Give the screen once it stands still."""
    before = ""
    end = time.monotonic() + 30
    while (now := terminal.shows()) != before or "looking" in now:
        assert time.monotonic() < end, now
        before = now
        time.sleep(0.15)
    return now


def under_cursor(screen: str) -> str:
    """Give the words of the entry under the cursor, from the lines that it takes."""
    lines = [line.partition("│")[0].rstrip() for line in screen.splitlines()]
    first = next(n for n, line in enumerate(lines) if line.startswith("›"))
    words = [lines[first][1:]]
    for line in lines[first + 1 :]:
        # the next entry and the next heading stand further to the left, or begin with a sign
        if line[4:5] in {"·", ""} or not line.startswith("    "):
            break
        words.append(line)
    return " ".join(" ".join(words).split())


def go_to(terminal: Terminal, words: str) -> None:
    """Move the cursor of the window to the entry with these words."""
    terminal.press("g")
    for _ in range(20):
        if words in under_cursor(settled(terminal)):
            return
        terminal.press("j")
    pytest.fail(f"{words!r} is not offered:\n{terminal.shows()}")


def tie(terminal: Terminal, words: str, tied: int) -> None:
    """Tie the entry with these words, and wait until so many are tied."""
    go_to(terminal, words)
    terminal.press("=")
    wait(lambda: terminal.shows().count("same by ana") == tied)


def cluster_with(database: Path, words: str) -> dict[str, Any]:
    """Give the cluster with a claim that holds these words."""
    claims = map(json.loads, told("claims", "--jsonl", "--db", str(database)).splitlines())  # fmt: skip
    [cluster] = {one["cluster"] for one in claims if words in " ".join(one["exact"].split())}  # fmt: skip
    clusters = map(json.loads, told("clusters", "--jsonl", "--db", str(database)).splitlines())  # fmt: skip
    return next(one for one in clusters if one["cluster"] == cluster)


def claim_with(database: Path, words: str) -> str:
    """Give the id of the claim that holds these words."""
    claims = map(json.loads, told("claims", "--jsonl", "--db", str(database)).splitlines())  # fmt: skip
    [claim] = [one["claim"] for one in claims if words in " ".join(one["exact"].split())]  # fmt: skip
    return str(claim)


def test_the_sample_stories_are_tied_with_one_key_a_pair(
    tmp_path: Path, terminal: Terminal
) -> None:
    database = tmp_path / "desk.db"
    told("ingest", "--manifest", str(SEEDS / "manifest.json"), "--db", str(database))
    for own, others in TIES:
        assert cluster_with(database, own)["documents"] == 1
        terminal.start(database, WIDE, f"--claim {claim_with(database, own)}")
        wait(lambda: "d duplicates" in terminal.shows())
        terminal.press("d")
        wait(lambda: "Candidates" in terminal.shows())
        for n, other in enumerate(others, 1):
            tie(terminal, other, n)
        terminal.press("Escape")
        wait(lambda: "d duplicates" in terminal.shows())
        terminal.press("q")
        wait(lambda: not terminal.running())
    ferry, injured, batch = (cluster_with(database, own) for own, _ in TIES)
    assert (ferry["documents"], ferry["n_min"], ferry["suggestion"]) == (3, 3, "corroborated")  # fmt: skip
    assert (injured["documents"], injured["n_min"], injured["suggestion"]) == (2, 2, "corroborated")  # fmt: skip
    assert (batch["documents"], batch["n_min"], batch["suggestion"]) == (2, 1, "single-source")  # fmt: skip
    told("verify", "--db", str(database))
