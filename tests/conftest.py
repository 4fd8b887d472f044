"""What tests share: a database of their own, filled with a few invented documents."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from invented import ANOTHER, STORY, new_document, store

from workbench.desk.queue import Queue
from workbench.desk.review import Reviewing

settings.register_profile("suite", derandomize=True)
settings.register_profile("search")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))
"""The suite tries the same examples on every machine; HYPOTHESIS_PROFILE=search looks for others."""

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name no test by bytes: an archive made here carries the time, and two workers must agree on every name."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the settings of who runs it, or writes where they work."""
    for name in [name for name in os.environ if name.startswith("WORKBENCH_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture
def shared() -> Path:
    """The evaluation data beside a checkout; a test that measures on it skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the shared evaluation data is not beside this checkout")
    return SHARED


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two documents of two outlets, three claims each."""
    path = tmp_path / "desk.db"
    store(
        path,
        new_document(STORY, "Gazette", "a.txt"),
        new_document(ANOTHER, "Courier", "b.txt"),
    )
    return path


@pytest.fixture
def ana(database: Path) -> Iterator[Reviewing]:
    """Ana, with a pen."""
    with Reviewing(database, "ana") as pen:
        yield pen


@pytest.fixture
def ben(database: Path) -> Iterator[Reviewing]:
    """Ben, with a pen of his own."""
    with Reviewing(database, "ben") as pen:
        yield pen


@pytest.fixture
def queue(database: Path) -> Iterator[Queue]:
    """Ana's view of the database."""
    opened = Queue.open(database, "ana")
    yield opened
    opened.close()
