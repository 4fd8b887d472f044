"""What was changed behind the program's back is found, and the event that binds it is named."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.desk.review import Marking, Reviewing
from workbench.desk.verify import examine, mend, verify
from workbench.model import Verdict

ROOT = Path(__file__).resolve().parents[2]
STANDALONE = ROOT / "docs" / "verify_ledger.py"


@pytest.fixture
def judged(database: Path) -> Path:
    """Two reviewers, four verdicts, a note: events 5 to 10."""
    with Reviewing(database, "ana") as ana, Reviewing(database, "ben") as ben:
        ana.mark([Marking(16, Verdict.SINGLE_SOURCE, note="both cite the office")])
        ben.mark([Marking(16, Verdict.UNVERIFIABLE)])
        ana.mark([Marking(32, Verdict.CORROBORATED, reason="heard both")])
        ana.note(48, "ask the office")
    return database


def tamper(path: Path, *statements: str) -> None:
    """Change a database as somebody with a shell and no scruples would."""
    raw = sqlite3.connect(path, isolation_level=None)
    for (name,) in raw.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        raw.execute(statement)
    raw.close()


def standalone(path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", STANDALONE, path],
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_untouched_database_fits(judged: Path) -> None:
    assert list(verify(judged)) == []
    assert list(examine(judged)) == []
    assert standalone(judged).returncode == 0
    assert "9 events fit" in standalone(judged).stdout


@pytest.mark.parametrize(
    ("statement", "event"),
    [
        ("UPDATE event SET value = 'corroborated' WHERE seq = 5", 5),
        ("UPDATE event SET at = at - 1 WHERE seq = 5", 5),
        ("UPDATE event SET saw = NULL WHERE seq = 7", 7),
        (
            "UPDATE event SET subject = (SELECT uid FROM claim WHERE id = 96) WHERE seq = 5",
            5,
        ),
        ("UPDATE event SET body = replace(body, 'note', 'nota') WHERE seq = 5", 5),
        ("UPDATE event SET chain = 2, n = 9 WHERE seq = 7", 7),
        ("DELETE FROM event WHERE seq = 6", 6),
        ("UPDATE event SET hash = zeroblob(32) WHERE seq = 5", 5),
        ("UPDATE event SET act = 1 WHERE seq = 8", 8),
    ],
)
def test_a_changed_event_is_named_by_us_and_by_the_standalone_verifier(
    judged: Path, statement: str, event: int
) -> None:
    tamper(judged, statement)
    assert next(iter(verify(judged))).seq == event
    run = standalone(judged)
    assert (run.returncode, str(event) in run.stderr) == (1, True)


@pytest.mark.parametrize(
    ("statement", "event", "told"),
    [
        (
            "UPDATE words SET text = 'three cite the office' WHERE text LIKE 'both%'",
            5,
            "words",
        ),
        (
            "UPDATE document SET text = replace(text, 'noon', 'nine') WHERE id = 1",
            2,
            "text",
        ),
        ("UPDATE document SET title = 'Bridge closed' WHERE id = 1", 2, "said of"),
        ("UPDATE document SET outlet = 'Herald' WHERE id = 2", 3, "said of"),
        (
            "UPDATE original SET bytes = zeroblob(length(bytes)) WHERE id = 1",
            2,
            "bytes",
        ),
        (
            "UPDATE claim SET exact = replace(exact, 'noon', 'nine') WHERE id = 16",
            2,
            "words of its span",
        ),
        (
            "UPDATE claim SET start = start + 1, exact = substr(exact, 2) WHERE id = 16",
            2,
            "words of its span",
        ),
        ("DELETE FROM claim WHERE id = 48", 2, "cut into"),
        ("UPDATE chain SET host = 'elsewhere' WHERE id = 1", 0, "opened on"),
        ("UPDATE chain SET reviewer_id = 1 WHERE id = 2", 0, "opened on"),
    ],
)
def test_a_changed_input_is_bound_to_its_event(
    judged: Path, statement: str, event: int, told: str
) -> None:
    tamper(judged, "PRAGMA foreign_keys = off", statement)
    found = list(verify(judged))
    assert any(finding.seq == event and told in finding.what for finding in found), (
        found
    )


def test_redacted_words_still_fit(judged: Path) -> None:
    raw = sqlite3.connect(judged)
    raw.execute("UPDATE words SET text = NULL, salt = NULL")
    raw.commit()
    raw.close()
    assert list(verify(judged)) == []


def test_a_byte_changed_in_the_file_is_found(judged: Path) -> None:
    raw = sqlite3.connect(judged)
    raw.execute("PRAGMA wal_checkpoint(truncate)")
    raw.close()
    data = bytearray(judged.read_bytes())
    at = data.index(b"corroborated")
    while (
        data[at - 23 : at - 16] != b"verdict"
    ):  # kind, sixteen bytes of subject, value
        at = data.index(b"corroborated", at + 1)
    data[at : at + 12] = b"unverifiable"
    judged.write_bytes(data)
    assert [finding.seq for finding in verify(judged)] == [8]


def test_a_projection_changed_by_hand_is_told_and_mended(judged: Path) -> None:
    raw = sqlite3.connect(judged)
    raw.execute("UPDATE claim_now SET status = 'corroborated' WHERE claim_id = 16")
    raw.execute("INSERT INTO claim_fts(claim_fts) VALUES ('delete-all')")
    raw.commit()
    raw.close()
    assert any("claim_now" in finding.what for finding in examine(judged))
    assert list(verify(judged)) == []
    mend(judged)
    assert list(examine(judged)) == []
    from workbench.desk.queue import Filter, Queue

    queue = Queue.open(judged, "ana")
    assert list(queue.first_ids(Filter(search="bridge"), 5)) == [16, 64]
    queue.close()


def test_what_is_said_while_a_database_is_examined_is_no_finding(judged: Path) -> None:
    tamper(judged, "DELETE FROM note_now")
    found = examine(judged)
    assert "note_now" in next(found).what
    with Reviewing(judged, "ana") as ana:
        ana.link(16, 32, "same")
    assert list(found) == []
