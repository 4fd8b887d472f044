"""What somebody changed behind the program's back is told as a finding: the examination itself never fails on it."""

import sqlite3
from pathlib import Path

import pytest
from invented import STORY, new_document, store

from workbench.desk.review import Reviewing
from workbench.errors import StorageError
from workbench.model import Bearing, Span
from workbench.store import checks, projections
from workbench.store.writer import Writer

PACKED = f"{STORY} {'The harbour office said so again and again. ' * 40}"
"""Long enough that its bytes are kept packed."""


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """One document; a note, a link, words as evidence, somebody asked: events 4 to 7."""
    path = tmp_path / "desk.db"
    store(path, new_document(PACKED, "Gazette"))
    with Reviewing(path, "ana") as ana:
        ana.note(48, "ask the office")
        ana.link(16, 32, "same")
        ana.attach(32, 1, Span(0, 10), Bearing.CONTEXT)
        ana.assign([48], "ben")
    return path


def tampered(path: Path, *statements: str) -> sqlite3.Connection:
    """Change a database as somebody with a shell and no scruples would."""
    raw = sqlite3.connect(path, isolation_level=None)
    for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():  # fmt: skip
        raw.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        raw.execute(statement)
    return raw


def test_packed_bytes_that_can_not_be_unpacked_are_not_those_that_were_ingested(
    kept: Path,
) -> None:
    raw = tampered(kept, "UPDATE original SET bytes = zeroblob(9)")
    assert raw.execute("SELECT codec FROM original").fetchall() == [("zlib",)]
    (found,) = checks.inputs(raw)
    assert (found.seq, "original bytes" in found.what) == (2, True)
    raw.close()


@pytest.mark.parametrize(
    "body",
    [
        "NULL",
        "'{x}'",
        "'{}'",
        'replace(body, \'"source":"\', \'"source":"?\')',
        "replace(body, '\"spans\"', '\"spam\"')",
    ],
)
def test_an_event_that_binds_nothing_any_more_is_named(kept: Path, body: str) -> None:
    raw = tampered(kept, f"UPDATE event SET body = {body} WHERE kind = 'ingest'")
    (found,) = checks.inputs(raw)
    assert (found.seq, "can't be read" in found.what) == (2, True)
    raw.close()


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO claim_fts(claim_fts) VALUES ('delete-all')",
        "INSERT INTO claim_fts(claim_fts, rowid, exact) SELECT 'delete', id, exact FROM claim WHERE id = 32",
        "INSERT INTO claim_fts(rowid, exact) VALUES (7, 'nobody said this')",
    ],
)
def test_a_search_index_of_other_claims_is_found_and_put_right(
    kept: Path, statement: str
) -> None:
    raw = tampered(kept)
    assert list(checks.engine(raw, deep=True)) == []
    raw.execute(statement)
    (found,) = checks.engine(raw, deep=False)
    assert "search index" in found.what
    with Writer(kept) as writer, writer.transaction() as connection:
        projections.rebuild(connection)
    assert list(checks.engine(raw, deep=False)) == []
    raw.close()


@pytest.mark.parametrize(
    ("change", "seq"),
    [
        ("body = '{}' WHERE kind = 'note'", 4),
        ("""body = '{"text":5}' WHERE kind = 'note'""", 4),
        ("subject = NULL WHERE kind = 'note'", 4),
        ("""body = '{"b":"00"}' WHERE kind = 'link'""", 5),
        ("""body = '{"b":"zz"}' WHERE kind = 'link'""", 5),
        ("""body = '{"document":"00","start":0,"end":9}' WHERE kind = 'evidence'""", 6),
        ("body = NULL WHERE kind = 'assign'", 7),
        ("""body = '{"to":[]}' WHERE kind = 'assign'""", 7),
        ("body = '{x}' WHERE kind = 'assign'", 7),
        ("chain = 99 WHERE kind = 'assign'", 7),
    ],
)
def test_an_event_that_can_not_be_replayed_is_named(
    kept: Path, change: str, seq: int
) -> None:
    raw = tampered(kept, f"UPDATE event SET {change}")
    told = list(projections.compare(raw))
    assert any(sentence.startswith(f"event {seq} can't be") for sentence in told), told
    raw.close()


def test_what_can_not_be_replayed_is_not_rebuilt_and_nothing_is_lost(
    kept: Path,
) -> None:
    raw = tampered(kept, "UPDATE event SET body = '{}' WHERE kind = 'note'")
    with Writer(kept) as writer:
        with (
            pytest.raises(StorageError, match="event 4"),
            writer.transaction() as connection,
        ):
            projections.rebuild(connection)
        assert raw.execute("SELECT count(*) FROM note_now").fetchone() == (1,)
    raw.close()
