"""What is wrong with a screen's settings is told on a terminal, with the code for it, before the screen opens."""

import os
import pty
import select
import sys
from pathlib import Path

import pytest

CONFIG = 78


def on_terminal(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run the program on a terminal of its own; give its exit code and what it painted."""
    pid, descriptor = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.environ["TERM"] = "xterm-256color"
        os.execv(sys.executable, [sys.executable, "-m", "workbench", *arguments])  # noqa: S606 - our own program
    painted = b""
    while True:
        ready, _, _ = select.select([descriptor], [], [], 60)
        try:
            part = os.read(descriptor, 65536) if ready else b""
        except (
            OSError
        ):  # the other end is closed: Linux's way to say that nothing more comes
            part = b""
        if not part:
            break
        painted += part
    _, status = os.waitpid(pid, 0)
    os.close(descriptor)
    return os.waitstatus_to_exitcode(status), painted.decode()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('[keys]\nnote = "c"\n', "two meanings: Corroborated and Note"),
        ('[keys]\nnothing = "c"\n', "'nothing', which is no action"),
        ('[keys]\nnote = "ctrl-f"\n', "'ctrl-f' is no key"),
        ('[keys]\nnote = "\\u001b[A"\n', "is no key"),
        ("[keys]\nnote = 3\n", "keys.note"),
        ('theme = "solarised"\n', "'solarised' is no theme"),
    ],
)  # fmt: skip
def test_wrong_settings_end_with_their_code_and_paint_nothing(
    database: Path, tmp_path: Path, settings: str, told: str
) -> None:
    (tmp_path / ".workbench.toml").write_text(settings, encoding="utf-8")
    code, painted = on_terminal(tmp_path, "review", "--db", str(database))
    assert code == CONFIG
    assert told in painted
    assert "\x1b" not in painted
    assert "Traceback" not in painted
