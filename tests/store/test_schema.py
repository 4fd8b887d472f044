"""The schema is what the migrations make, whoever comes first, and it guards itself."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict
from workbench.store import schema

ROOT = Path(__file__).resolve().parents[2]


def test_the_dump_is_current() -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "db" / "dump_schema.py"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ROOT / "db" / "schema.sql").read_text(encoding="utf-8") == made.stdout, (
        "run `make schema`"
    )


def test_every_table_and_column_is_in_the_dictionary(database: Path) -> None:
    told = (ROOT / "db" / "README.md").read_text(encoding="utf-8")
    raw = sqlite3.connect(database)
    tables = [
        name
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'claim_fts_%' AND name <> '_sqlite_migrations'"
        )
    ]
    missing = [f"`{table}`" for table in tables if f"`{table}`" not in told]
    for table in tables:
        if table != "claim_fts":
            missing += [
                f"{table}.{row[1]}"
                for row in raw.execute(f"PRAGMA table_info({table})")
                if f"`{row[1]}`" not in told
            ]
    raw.close()
    assert missing == []


STARTING = """
import sys
from pathlib import Path
from workbench.store.writer import Writer

with Writer(Path(sys.argv[1]), create=True) as writer:
    print(writer.connection.execute("PRAGMA user_version").fetchone()[0])
"""


def test_six_processes_may_start_on_a_fresh_file_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STARTING, str(tmp_path / "desk.db")]
    # no pool: it would leave its tracker of resources behind, a child that other tests take for theirs
    begun = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(6)]  # fmt: skip
    told = [one.communicate()[0] for one in begun]
    assert told == [f"{schema.version()}\n"] * 6


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET value = 'corroborated'",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 2",
        "INSERT INTO event SELECT seq + 99, chain, n, act, at, kind, subject, value, saw, basis, body, prev, hash FROM event WHERE seq = 2",
        "INSERT INTO event SELECT (SELECT max(seq) + 1 FROM event), chain, n + 9, act, at, kind, subject, value, saw, basis, body, prev, hash FROM event WHERE seq = 2",
        "UPDATE document SET title = 'x'",
        "DELETE FROM document",
        "UPDATE claim SET exact = 'x' || substr(exact, 2)",
        "DELETE FROM claim",
        "UPDATE chain SET reviewer_id = 1",
        "DELETE FROM reviewer",
        "UPDATE reviewer SET handle = 'eve'",
        "UPDATE original SET bytes = x'00'",
        "UPDATE words SET text = 'other'",
        "DELETE FROM words",
        "UPDATE claim_now SET status = 'settled'",
    ],
)
def test_history_cannot_be_changed_through_sql(
    database: Path, ana: Reviewing, statement: str
) -> None:
    ana.mark([Marking(16, Verdict.SINGLE_SOURCE, note="both cite the office")])
    raw = sqlite3.connect(database)
    raw.execute("PRAGMA recursive_triggers = off")
    raw.execute("PRAGMA foreign_keys = on")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(statement)
    raw.close()


def test_words_may_be_emptied(database: Path, ana: Reviewing) -> None:
    ana.note(16, "a name that must not stay")
    raw = sqlite3.connect(database)
    raw.execute("UPDATE words SET text = NULL, salt = NULL")
    raw.commit()
    raw.close()


def test_a_text_with_nul_cannot_enter(database: Path) -> None:
    raw = sqlite3.connect(database)
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(
            "INSERT INTO document SELECT 99, x'00112233445566778899aabbccddeeff', original_id, text_sha256, 3, media_type, charset, reader,"
            " splitter, path, outlet, title, byline, url, published, language, NULL, 1, 'a' || char(0) || 'b' FROM document LIMIT 1"
        )
    raw.close()
