"""The program on a real terminal: keys in, a database out, whatever becomes of the process."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from tui.piloting import seen, verdict_of
from tui.wires import Wires

from workbench.model import Status

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None, reason="there is no tmux here"
)


class Terminal:
    """A tmux session of its own."""

    def __init__(self, folder: Path) -> None:
        self._socket = str(folder / "tmux")

    def tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, "-f", "/dev/null", *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.stdout

    def start(
        self, database: Path, size: tuple[int, int] = (120, 36), more: str = ""
    ) -> None:
        program = f"exec {sys.executable} -m workbench review --db {database} --reviewer ana {more}"
        width, height = size
        self.tmux("new-session", "-d", "-x", str(width), "-y", str(height), program)

    def press(self, *keys: str) -> None:
        self.tmux("send-keys", *keys)

    def shows(self) -> str:
        return self.tmux("capture-pane", "-p")

    def pid(self) -> int:
        return int(self.tmux("list-panes", "-F", "#{pane_pid}").split()[0])

    def running(self) -> bool:
        return bool(self.tmux("list-panes", "-F", "#{pane_pid}"))

    def close(self) -> None:
        self.tmux("kill-server")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    made = Terminal(tmp_path)
    yield made
    left = [int(pid) for pid in made.tmux("list-panes", "-F", "#{pane_pid}").split()]
    made.close()
    wait(lambda: not any(_alive(pid) for pid in left))


def wait(condition: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.02)


def is_gone(terminal: Terminal, line: str) -> bool:
    return line not in terminal.shows()


def test_a_day_of_work_is_there_the_next_day(
    database: Path, terminal: Terminal
) -> None:
    terminal.start(database)
    wait(lambda: "1/6" in terminal.shows())
    terminal.press("s", "u", "s", "z")
    wait(lambda: "undo saved" in terminal.shows())
    terminal.press("n")
    wait(lambda: "ctrl+s saves" in terminal.shows())
    terminal.press("-l", "ask the harbour; it's open")
    wait(lambda: "it's open" in terminal.shows())
    terminal.press("C-s")
    wait(lambda: "note saved" in terminal.shows())
    terminal.press("q")
    wait(lambda: not terminal.running())
    assert verdict_of(database, 16) == "single-source"
    assert verdict_of(database, 32) == "unverifiable"
    assert seen(database, 48).status is Status.OPEN
    assert [note.text for note in seen(database, 48).notes] == [
        "ask the harbour; it's open"
    ]
    terminal.start(database, (80, 24))
    wait(lambda: "3/6" in terminal.shows() and "ask the harbour" in terminal.shows())
    shown = terminal.shows()
    assert "◐S" in shown
    assert "○U" in shown
    assert "ask the harbour" in shown
    terminal.press("z")
    wait(lambda: "undo saved" in terminal.shows())
    assert seen(database, 48).notes == ()
    terminal.tmux("resize-window", "-x", "40", "-y", "10")
    wait(lambda: len(terminal.shows().splitlines()) == 10 and "3/6" in terminal.shows())
    wait(lambda: "Nobody was hurt." in terminal.shows())


def test_what_was_called_saved_survives_a_kill(
    database: Path, terminal: Terminal
) -> None:
    terminal.start(database)
    wait(lambda: "1/6" in terminal.shows())
    for key, claim in (("s", 16), ("u", 32), ("s", 48)):
        terminal.press(key)
        wait(lambda: "saved, z undoes" in terminal.shows())
        wait(partial(verdict_of, database, claim))
    os.kill(terminal.pid(), signal.SIGKILL)
    wait(lambda: not terminal.running())
    assert [verdict_of(database, claim) for claim in (16, 32, 48)] == [
        "single-source", "unverifiable", "single-source",
    ]  # fmt: skip
    terminal.start(database, more="--status mine")
    wait(lambda: "/3" in terminal.shows())


def test_a_terminal_that_goes_takes_the_program_with_it_and_nothing_else(
    database: Path, terminal: Terminal
) -> None:
    terminal.start(database)
    wait(lambda: "1/6" in terminal.shows())
    terminal.press("s", "j")
    wait(lambda: "3/6" in terminal.shows())
    pid = terminal.pid()
    terminal.close()
    wait(lambda: not _alive(pid))
    assert verdict_of(database, 16) == "single-source"
    terminal.start(database)
    wait(lambda: "3/6" in terminal.shows())


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def test_a_request_to_end_leaves_in_order(database: Path, terminal: Terminal) -> None:
    terminal.start(database)
    wait(lambda: "1/6" in terminal.shows())
    terminal.press("s", "j")
    wait(lambda: "saved" in terminal.shows())
    os.kill(terminal.pid(), signal.SIGTERM)
    wait(lambda: not terminal.running())
    terminal.start(database)
    wait(lambda: "3/6" in terminal.shows())


def test_from_a_claim_to_its_lineage_to_a_rejected_edge_to_a_verdict_with_a_reason(
    wires: Wires, terminal: Terminal
) -> None:
    uid = seen(wires.path, wires.herald).uid
    terminal.start(wires.path, more=f"--claim {uid}")
    wait(lambda: "p provenance" in terminal.shows())
    terminal.press("p")
    wait(lambda: "shared-agency" in terminal.shows())
    wait(lambda: "looking" not in terminal.shows())
    for _ in range(20):
        line = next(row for row in terminal.shows().splitlines() if row[:1] == "›")
        if "Harbour Herald – Vale Mirror" in line:
            break
        terminal.press("j")
        wait(partial(is_gone, terminal, line))
    terminal.press("Enter")
    wait(lambda: "j k scroll" in terminal.shows())
    assert "│ › " in terminal.shows()
    terminal.press("Escape")
    wait(lambda: "r reject" in terminal.shows())
    terminal.press("r")
    wait(lambda: "why does this edge not hold?" in terminal.shows())
    terminal.press("-l", "the Mirror has its own man")
    wait(lambda: "the Mirror has its own man" in terminal.shows())
    terminal.press("C-s")
    wait(lambda: "1 to 2 independent origins" in terminal.shows())
    assert "ana rejected" in terminal.shows()
    terminal.press("Escape")
    wait(lambda: "p provenance" in terminal.shows())
    terminal.press("c")
    wait(lambda: "corroborated: why?" in terminal.shows())
    terminal.press("-l", "both men were called")
    terminal.press("C-s")  # no pause: no key may be lost
    wait(lambda: "corroborated saved" in terminal.shows())
    terminal.press("q")
    wait(lambda: not terminal.running())
    why = json.loads(told("why", uid[:8], "--json", "--db", str(wires.path)))
    assert (why["n_min"], why["n_max"], why["dependence"]) == (1, 2, [])
    assert why["verdicts"][0]["reason"] == "both men were called"
    assert (why["verdicts"][0]["basis"]["n_min"], why["verdicts"][0]["basis"]["n_max"]) == (1, 2)  # fmt: skip
    audit = told("audit", "--db", str(wires.path))
    assert "the Mirror has its own man" in audit
    assert "both men were called" in audit
    overrides = told("audit", "--overrides", "--db", str(wires.path))
    assert "both men were called" in overrides
    told("verify", "--db", str(wires.path))


def told(*arguments: str) -> str:
    """Give what a command says; it must succeed."""
    done = subprocess.run(
        [sys.executable, "-m", "workbench", *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


def test_keys_of_ones_own_do_what_they_say_and_the_old_ones_nothing(
    terminal: Terminal, database: Path, tmp_path: Path
) -> None:
    own = tmp_path / "home" / ".config" / "workbench" / "config.toml"
    own.parent.mkdir(parents=True)
    own.write_text('[keys]\nsingle-source = "f2 5"\nsingle-source-claims = ""\ncorroborated-claims = ""\n')  # fmt: skip
    terminal.start(database)
    wait(lambda: "1/6" in terminal.shows())
    assert "f2 single-source" in terminal.shows()
    terminal.press("s")
    terminal.press("F2")
    wait(lambda: "saved" in terminal.shows())
    terminal.press("5")
    wait(lambda: verdict_of(database, 32) == "single-source")
    assert verdict_of(database, 16) == "single-source"
    assert len(seen(database, 16).verdicts) == 1
    assert seen(database, 48).status is Status.OPEN


UNREADABLE = """
import sys
from workbench.cli import main
from workbench.desk.queue import Queue
from workbench.errors import StorageError

def refuse(*_):
    raise StorageError("The disk refused to read.", hint="Look at its cable.")

Queue.rows = refuse
sys.exit(main(sys.argv[1:]))
"""


def test_a_database_that_can_be_read_no_more_ends_the_review_with_a_sentence_and_its_code(
    database: Path, terminal: Terminal, tmp_path: Path
) -> None:
    program = tmp_path / "unreadable.py"
    program.write_text(UNREADABLE, encoding="utf-8")
    command = f"{sys.executable} {program} review --db {database} --reviewer ana; echo left with $?; sleep 60"
    terminal.tmux("new-session", "-d", "-x", "120", "-y", "36", command)
    wait(lambda: "left with" in terminal.shows())
    assert "Error: The disk refused to read. Look at its cable." in terminal.shows()
    assert "left with 74" in terminal.shows()
    assert "Traceback" not in terminal.shows()
