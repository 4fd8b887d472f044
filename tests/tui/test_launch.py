"""Starting: where it begins, and the refusals that come before a screen."""

import subprocess
import sys
from pathlib import Path

import pytest
from tui.piloting import seen, verdict_of

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.errors import ConfigError, UnknownName, UsageError
from workbench.model import Filter, Verdict
from workbench.tui.app import ReviewApp
from workbench.tui.launch import refuse_without_terminal
from workbench.tui.opening import Opening, opening
from workbench.tui.showing import UNICODE

WORKBENCH = [sys.executable, "-m", "workbench"]


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*WORKBENCH, "review", *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_without_a_terminal_it_says_so_and_gives_2(database: Path) -> None:
    done = run("--db", str(database))
    assert done.returncode == 2
    assert "needs a terminal" in done.stderr
    assert "--plain" in done.stderr
    assert done.stdout == ""


def test_a_dumb_terminal_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in ("__stdin__", "__stdout__", "__stderr__"):
        monkeypatch.setattr(sys, stream, type("Tty", (), {"isatty": lambda _: True})())
    monkeypatch.setenv("TERM", "xterm")
    refuse_without_terminal()
    monkeypatch.setenv("TERM", "dumb")
    with pytest.raises(UsageError):
        refuse_without_terminal()


def test_plain_works_from_a_pipe_and_loads_no_textual(database: Path) -> None:
    script = (
        "import sys; from workbench.cli import main;"
        f"code = main(['review', '--plain', '--db', {str(database)!r}, '--reviewer', 'ana']);"
        "sys.exit(code or ('textual' in sys.modules) * 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        input="s\nq\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Saved: single-source." in done.stdout
    assert verdict_of(database, 16) == "single-source"


def test_no_database_and_an_unknown_claim_have_their_codes(
    database: Path, tmp_path: Path
) -> None:
    assert run("--plain", "--db", str(tmp_path / "none.db")).returncode == 66
    assert run("--plain", "--db", str(database), "--claim", "ffff").returncode == 65
    assert run("--plain", "--db", str(database), "--status", "nice").returncode == 2


def test_what_is_asked_for_outranks_the_place_kept(
    database: Path, ana: Reviewing, queue: Queue
) -> None:
    ana.mark([Marking(16, Verdict.UNVERIFIABLE)])
    one, other = seen(database, 32), seen(database, 80)
    document = queue.document(2)
    ana.keep_place(
        {"claim": one.uid, "status": "open", "search": "fer", "document": document.uid}
    )
    assert opening(queue) == Opening(Filter("open", 2, "fer"), 32)
    assert opening(queue, claim=other.uid[:12]) == Opening(Filter(), 80)
    assert opening(queue, status="mine", search="x") == Opening(
        Filter("mine", None, "x")
    )
    assert opening(queue, document=document.uid) == Opening(Filter("all", 2))
    with pytest.raises(UnknownName):
        opening(queue, claim="ffff")
    with pytest.raises(UsageError):
        opening(queue, status="nice")


def test_a_place_that_is_gone_is_forgotten(ana: Reviewing, queue: Queue) -> None:
    ana.mark([Marking(16, Verdict.UNVERIFIABLE)])
    ana.keep_place({"claim": "ff" * 16, "status": "nice"})
    assert opening(queue) == Opening()


def test_a_theme_nobody_knows_is_a_matter_of_configuration(database: Path) -> None:
    with pytest.raises(ConfigError, match="no theme"):
        ReviewApp(database, "ana", Opening(), UNICODE, "solarised")


@pytest.mark.parametrize("module", ["workbench.tui.app", "workbench.tui.plain"])
def test_a_start_waits_for_nothing_that_only_windows_need(module: str) -> None:
    heavy = {"numpy", "pydantic", "rapidfuzz", "sqlite_utils"}
    program = f"import sys, {module}; print(*(sorted({heavy!r} & set(sys.modules))))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
