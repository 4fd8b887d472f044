"""Opening refuses what would lose data, and says what to do."""

import os
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from workbench.errors import (
    BadInput,
    DatabaseBusy,
    NewerSchema,
    NoInput,
    ReadOnly,
    StorageError,
)
from workbench.store import connection as opening, schema
from workbench.store.connection import open_reading, open_writing
from workbench.store.writer import Writer


def test_a_new_database_belongs_to_its_maker_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "desk.db"
    with Writer(path, create=True) as writer:
        writer.connection.execute("SELECT * FROM tally").fetchall()
        for file in (
            path,
            Path(f"{path}-wal"),
            Path(f"{path}-shm"),
            Path(f"{path}-lock"),
        ):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_an_acknowledged_write_is_synced(database: Path) -> None:
    with Writer(database) as writer:
        pragma = {
            name: writer.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "recursive_triggers",
            )
        }
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "recursive_triggers": 1,
    }


def test_a_missing_database_says_how_to_make_one(tmp_path: Path) -> None:
    for opener in (open_reading, open_writing):
        with pytest.raises(NoInput) as raised:
            opener(tmp_path / "none.db")
        assert "workbench init" in raised.value.hint


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear editor,\n" * 100)
    for opener in (open_reading, open_writing):
        with pytest.raises(BadInput, match="not a database"):
            opener(path)
    assert path.read_text().startswith("Dear editor")


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipe(name)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(BadInput, match="another program"):
        open_writing(path)
    assert path.read_bytes() == before


def test_a_newer_schema_is_refused_before_anything_is_written(database: Path) -> None:
    raw = sqlite3.connect(database)
    raw.execute(f"PRAGMA user_version = {schema.version() + 8}")
    raw.commit()
    raw.close()
    for opener in (open_reading, open_writing):
        with pytest.raises(NewerSchema, match=f"schema {schema.version() + 8}"):
            opener(database)


def test_a_reading_connection_cannot_write(database: Path) -> None:
    reading = open_reading(database)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reading.execute("DELETE FROM place")
    reading.close()


def test_a_locked_database_is_told_in_words(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    holder = sqlite3.connect(database, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with (
        Writer(database) as writer,
        pytest.raises(DatabaseBusy, match="write lock"),
        writer.transaction(),
    ):
        pass
    holder.execute("ROLLBACK")
    holder.close()


def test_a_file_that_may_not_be_written_is_told_in_words(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the tests may run as root, who may write everything
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ReadOnly, match="may not be written"):
        open_writing(database)


def test_a_lock_that_may_not_be_written_is_told_in_words_and_leaves_nothing_open(
    database: Path,
) -> None:
    lock = Path(f"{database}-lock")
    lock.unlink()
    lock.mkdir()
    with pytest.raises(ReadOnly, match="lock may not be written") as raised:
        Writer(database)
    assert raised.traceback, "what holds on to the connection if nobody closed it"
    assert not Path(f"{database}-wal").exists()


def test_a_checkpoint_leaves_the_time_to_wait_as_it_was(database: Path) -> None:
    with Writer(database, checkpoint_bytes=0) as writer:
        before = writer.connection.execute("PRAGMA busy_timeout").fetchone()
        with writer.transaction() as connection:
            connection.execute("DELETE FROM place")
        assert writer.connection.execute("PRAGMA busy_timeout").fetchone() == before


def test_a_copy_without_its_log_can_be_read(database: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "copy.db"
    alone.parent.mkdir()
    shutil.copy(database, alone)
    reading = open_reading(alone)
    assert reading.execute("SELECT count(*) FROM claim").fetchone() == (6,)
    reading.close()


def test_a_network_file_system_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_file_system", lambda _: "nfs4")
    with pytest.raises(StorageError, match="network file system"):
        open_writing(tmp_path / "desk.db", create=True)
    assert not (tmp_path / "desk.db").exists()
