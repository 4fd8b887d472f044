"""Standard streams as callers leave them: closed, full, unread, in another encoding; each call is a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from invented import STORY, new_document, store

from workbench.cli.records import given

FULL = Path("/dev/full")
ODD = STORY.replace("the", "the \N{SINGLE LOW-9 QUOTATION MARK}", 1)


def started(
    database: Path, words: str, redirected: str = "", **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command as a shell does, its stdout buffered as in a pipe."""
    surroundings = {**os.environ, "WORKBENCH_DB": str(database), **environment}
    surroundings.pop("PYTHONUNBUFFERED", None)
    line = f"set -o pipefail; {sys.executable} -m workbench {words} {redirected}"
    return subprocess.run(
        ["bash", "-c", line], env=surroundings, capture_output=True, check=False
    )


@pytest.mark.parametrize("words", ["claims", "claims --jsonl", "stats", "--help"])
def test_a_reader_that_went_away_is_no_error(database: Path, words: str) -> None:
    ended = started(database, words, "| true")
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_an_error_that_nobody_reads_keeps_its_code(database: Path) -> None:
    assert started(database, "why zz", "2>&1 | true").returncode == 65


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")
@pytest.mark.parametrize("words", ["claims", "claims --jsonl", "stats"])
def test_what_could_not_be_written_is_told_once_with_the_right_code(
    database: Path, words: str
) -> None:
    ended = started(database, words, f"> {FULL}")
    assert ended.returncode == 74
    assert ended.stderr.startswith(b"Error: ")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.parametrize("words", ["claims", "claims --json", "export"])
def test_a_closed_stdout_takes_everything_in_silence(
    database: Path, words: str
) -> None:
    assert started(database, words, ">&-").returncode == 0


@pytest.mark.parametrize(
    ("words", "code"), [("ingest -", 65), ("mark --from-jsonl -", 0), ("split", 0)]
)
def test_a_closed_stdin_is_an_empty_one(database: Path, words: str, code: int) -> None:
    ended = started(database, words, "<&-")
    assert ended.returncode == code
    assert b"Traceback" not in ended.stderr


def test_nothing_is_said_on_stdout_where_stderr_is_closed(database: Path) -> None:
    ended = started(database, "ingest nowhere", "2>&-")
    assert (ended.returncode, ended.stdout) == (66, b"")


def test_a_sign_that_the_terminal_has_not_is_written_as_an_escape(
    tmp_path: Path,
) -> None:
    path = tmp_path / "odd.db"
    store(path, new_document(ODD, "Gazette", "a.txt"))
    ended = started(path, "claims", PYTHONIOENCODING="latin-1")
    assert ended.returncode == 0
    assert rb"\u201a" in ended.stdout


def test_records_come_from_a_pipe_of_the_shell_too(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    sender = subprocess.Popen(["sh", "-c", f"echo '{{\"claim\": 1}}' > '{pipe}'"])
    assert list(given(str(pipe), {})) == [{"claim": 1}]
    assert sender.wait() == 0
