"""A database that is none, newer, read-only, held or full: a sentence, the right exit code, nothing touched."""

import contextlib
import hashlib
import os
import sqlite3
from pathlib import Path

import pytest
from command import Run

from workbench.store import connection as opening, schema


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_that_is_no_database_is_refused_and_left_alone(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("these are notes\n" * 100)
    before = digest(file)
    for words in (["claims"], ["stats"], ["mark", "00", "unverifiable"], ["init"]):
        answer = run(*words, "--db", str(file))
        assert answer.code == 65, words
        assert "not a database" in answer.err
    assert digest(file) == before


def test_another_programs_database_is_refused_and_left_alone(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "other.db"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE theirs(x)")
    other.commit()
    other.close()
    before = digest(file)
    answer = run("ingest", "-", "--db", str(file), send="A text.")
    assert (answer.code, "another program" in answer.err) == (65, True)
    assert digest(file) == before


def test_a_newer_database_is_refused_with_what_to_do(run: Run, database: Path) -> None:
    raw = sqlite3.connect(database)
    raw.execute("PRAGMA user_version = 99")
    raw.commit()
    raw.close()
    for words in (["claims"], ["undo"]):
        answer = run(*words)
        assert answer.code == 74
        assert "Install the newer workbench" in answer.err


def test_a_held_database_is_told_after_a_while_and_nothing_is_written(
    run: Run, database: Path, claim_ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    shell = sqlite3.connect(database, isolation_level=None)
    shell.execute("BEGIN IMMEDIATE")
    answer = run("mark", claim_ids[0], "unverifiable")
    assert answer.code == 75
    assert "Another program holds the write lock" in answer.err
    assert run("claims", "--status", "open", "--jsonl").code == 0
    shell.execute("ROLLBACK")
    shell.close()
    assert run("mark", claim_ids[0], "unverifiable").code == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="who runs this may write everything")
def test_a_read_only_database_can_be_read_and_says_that_it_cannot_be_written(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    database.chmod(0o400)
    assert run("claims").code == 0
    answer = run("mark", claim_ids[0], "unverifiable")
    assert answer.code == 74
    assert "may not be written" in answer.err


def test_a_database_that_is_not_there_is_not_made_by_reading(
    run: Run, tmp_path: Path
) -> None:
    missing = tmp_path / "none.db"
    for words in (["claims"], ["export"], ["audit"], ["verify"], ["review"], ["why", "00"], ["trace"]):  # fmt: skip
        answer = run(*words, "--db", str(missing))
        assert answer.code in {2, 66}, words
        assert answer.err
    assert not missing.exists()


@pytest.mark.parametrize("words", [["stats"], ["init"], ["undo"]])
@pytest.mark.parametrize("name", ["", "~nobody-of-this-name/x.db"])
def test_a_name_that_is_no_path_is_refused(
    run: Run, words: list[str], name: str
) -> None:
    answer = run(*words, "--db", name)
    assert (answer.code, answer.out) == (2, "")
    assert "--db" in answer.err
    assert "Give a path" in answer.err


def test_a_database_that_cannot_be_made_says_so_with_what_to_do(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    for name in ("/proc/x.db", str(tmp_path / "file" / "x.db")):
        answer = run("init", "--db", name)
        assert answer.code == 74
        assert answer.err.startswith(f"Error: {name} can't be made: ")
        assert "--db" in answer.err


def test_init_tells_what_it_did(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    assert run("init", "--db", str(file)).err == f"Made {file}.\n"
    assert run("init", "--db", str(file)).err == f"There is already {file}.\n"
    older = tmp_path / "older.db"
    known = schema.migrations()
    with monkeypatch.context() as earlier:
        earlier.setattr(schema, "migrations", lambda: known[:-1])
        assert run("init", "--db", str(older)).err == f"Made {older}.\n"
    told = run("init", "--db", str(older)).err
    assert told == f"Brought {older} up to date.\n"


def test_a_damaged_page_that_a_command_reads_is_told_in_a_sentence(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    with contextlib.closing(sqlite3.connect(database)) as raw:
        raw.execute("PRAGMA wal_checkpoint(truncate)")
        (size,) = raw.execute("PRAGMA page_size").fetchone()
        (page,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_claim_1'").fetchone()  # fmt: skip
    with database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))
    for words in (["mark", claim_ids[0], "unverifiable"], ["why", claim_ids[0]]):
        answer = run(*words)
        assert answer.code == 74, words
        assert "malformed. Run `workbench doctor`." in answer.err


@pytest.mark.parametrize(
    ("text", "told"),
    [("rewiever = 'ana'\n", "rewiever"), ("db = 3\n", "db"), ("db = ", "not TOML")],
)
def test_a_wrong_settings_file_is_named_with_its_key(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".workbench.toml").write_text(text)
    answer = run("stats")
    assert answer.code == 78
    assert told in answer.err
    assert ".workbench.toml" in answer.err
