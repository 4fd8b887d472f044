"""Screens under test never animate or blink, and their clock is on UTC."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tui.wires import Wires, build, copied

# read when Textual is imported, which is before any test runs
os.environ["TEXTUAL_ANIMATIONS"] = "none"


@pytest.fixture(autouse=True)
def utc(own_home: None) -> Iterator[None]:  # noqa: ARG001 - it sets TZ first
    """Let the C library take note of the time zone that tests set."""
    time.tzset()
    yield
    time.tzset()


@pytest.fixture(scope="session")
def made_wires(tmp_path_factory: pytest.TempPathFactory) -> Wires:
    """Make the traced desk once."""
    return build(tmp_path_factory.mktemp("wires") / "made.db")


@pytest.fixture
def wires(made_wires: Wires, tmp_path: Path) -> Wires:
    """A traced desk of one's own."""
    return copied(made_wires, tmp_path)
