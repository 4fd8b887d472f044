"""The command line, called as other programs call it: arguments and bytes in, bytes and an exit code out."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest
from command import Answer, Run

from workbench.cli import main


@pytest.fixture
def run(
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Run:
    """Run a command as ana on the database of two documents; `send` is its standard input."""
    monkeypatch.setenv("WORKBENCH_DB", str(database))
    monkeypatch.setenv("WORKBENCH_REVIEWER", "ana")

    def call(*arguments: str, send: str | bytes = b"", stdin: Any = None) -> Answer:
        data = send.encode() if isinstance(send, str) else send
        told = stdin or io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", told)
        capfdbinary.readouterr()
        code = main(list(arguments))
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Answer(code, out.decode(), err.decode())

    return call


@pytest.fixture
def claim_ids(run: Run) -> list[str]:
    """The ids of all claims, in document order."""
    return [record["claim"] for record in run("claims", "--jsonl").records()]
