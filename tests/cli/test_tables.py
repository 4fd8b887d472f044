"""What goes out: exports and the audit, byte for byte."""

import contextlib
import csv
import io
import json
import sqlite3
import stat
from pathlib import Path

import pytest
from command import Run
from invented import ANOTHER, STORY, new_document, store

from workbench.cli.audit import KINDS
from workbench.desk.review import Marking, Reviewing
from workbench.exporters.table import AUDIT_COLUMNS, COLUMNS
from workbench.model import Verdict
from workbench.store.writer import Writer

GOLDEN = Path(__file__).parent / "golden"
CLOCK = 1_764_000_000_000_000
"""Microseconds: 2025-11-24T16:00:00Z."""


@pytest.fixture
def judged(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Verdicts of two reviewers in a database in which nothing is left to chance, down to its last hash."""
    path = tmp_path / "judged.db"
    monkeypatch.setattr("socket.gethostname", lambda: "desk")
    monkeypatch.setattr("getpass.getuser", lambda: "user")
    for module in ("reviewers", "export", "audit"):
        monkeypatch.setattr(f"workbench.desk.{module}.__version__", "0.1.0")
    with Writer(path, create=True) as writer, writer.transaction() as connection:
        connection.execute(
            "UPDATE identity SET database = zeroblob(16), copy = zeroblob(16)"
        )
    store(
        path,
        new_document(STORY, "Gazette", "a.txt"),
        new_document(ANOTHER, "Courier", "b.txt"),
    )
    ticks = iter(range(CLOCK, CLOCK + 10**9, 1_000_000))
    salts = iter(n.to_bytes(16, "big") for n in range(1, 1000))
    for reviewer in ("ana", "ben"):
        pen = Reviewing(path, reviewer, clock=ticks.__next__, salt=salts.__next__)
        pen.mark([Marking(16, Verdict.SINGLE_SOURCE, note='"one", office')])
        if reviewer == "ben":
            pen.mark([Marking(64, Verdict.UNVERIFIABLE, reason="=no way")])
        else:
            pen.note(64, "two\nlines")
        pen.close()
    monkeypatch.setenv("WORKBENCH_DB", str(path))
    return run


@pytest.mark.parametrize("name", ["csv", "tsv", "json", "jsonl", "md"])
def test_an_export_is_its_golden_file_byte_for_byte(judged: Run, name: str) -> None:
    told = judged("export", "--format", name, "--all").out.encode()
    assert told == (GOLDEN / f"verdicts.{name}").read_bytes()


def test_an_audit_is_its_golden_file_byte_for_byte(judged: Run) -> None:
    told = judged("audit", "--format", "csv").out.encode()
    assert told == (GOLDEN / "audit.csv").read_bytes()


def test_the_verdict_table_holds_spans_reviewers_and_hashes(judged: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(judged("export").out)))
    assert list(rows[0]) == list(COLUMNS)
    assert [(row["reviewer"], row["verdict"]) for row in rows] == [
        ("ana", "single-source"),
        ("ben", "single-source"),
        ("ben", "unverifiable"),
    ]
    assert rows[0]["agreement"] == "unanimous"
    assert rows[0]["note"] == '"one", office'
    hashes = {
        record["hash"] for record in judged("audit", "--format", "jsonl").records()
    }
    assert {row["event_hash"] for row in rows} <= hashes


def test_a_file_appears_whole_and_its_ending_names_the_format(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "out.jsonl"
    answer = run("export", "--all", "-o", str(target))
    assert answer.out == ""
    assert "6 rows" in answer.err
    assert len(target.read_text().splitlines()) == 6
    assert list(tmp_path.glob(".out*")) == []
    assert stat.S_ISREG(target.stat().st_mode)


def test_a_refused_export_leaves_the_file_that_was_there(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    assert run("export", "--format", "pdf", "-o", str(target)).code == 2
    assert target.read_text() == "mine"


@pytest.mark.parametrize("name", ["gone/out.csv", "folder", ".", "a.txt/out.csv"])
@pytest.mark.parametrize("words", [("export", "-o"), ("dashboard", "--svg")])
def test_a_file_that_cannot_be_written_is_named_as_it_was_told(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    name: str,
) -> None:
    folder = tmp_path / "here"
    (folder / "folder").mkdir(parents=True)
    (folder / "a.txt").write_text("mine")
    monkeypatch.chdir(folder)
    answer = run(*words, name)
    assert answer.code == 74
    assert answer.err.startswith(f"Error: {name} can't be written: ")
    assert "Name a file" in answer.err
    assert ".part" not in answer.err
    assert sorted(path.name for path in folder.rglob("*")) == ["a.txt", "folder"]


def test_audit_tells_who_marked_what_in_order_and_having_seen_what(judged: Run) -> None:
    records = judged("audit", "--jsonl").records()
    assert list(records[0]) == list(AUDIT_COLUMNS)
    marks = [record for record in records if record["kind"] == "verdict"]
    assert [(r["reviewer"], r["after"]) for r in marks] == [
        ("ana", "single-source"),
        ("ben", "single-source"),
        ("ben", "unverifiable"),
    ]
    assert marks[0]["saw"] is None
    assert marks[1]["saw"] == marks[0]["hash"]
    assert marks[2]["reason"] == "=no way"
    assert [record["seq"] for record in records] == sorted(r["seq"] for r in records)
    assert judged("audit", "--json").document() == records


def test_audit_is_narrowed_by_reviewer_claim_kind_and_time(judged: Run) -> None:
    claim_ids = [one["claim"] for one in judged("claims", "--jsonl").records()]
    by_ben = judged("audit", "--reviewer", "ben", "--jsonl").records()
    assert {record["reviewer"] for record in by_ben} == {"ben"}
    of_claim = judged("audit", "--claim", claim_ids[0][:10], "--jsonl").records()
    assert {record["claim_id"] for record in of_claim} == {claim_ids[0]}
    notes = judged("audit", "--kind", "note", "--jsonl").records()
    assert [record["note"] for record in notes] == ["two\nlines"]
    later = judged("audit", "--since", "2025-11-24T16:00:02Z", "--jsonl").records()
    assert {record["reviewer"] for record in later} == {"ben"}
    assert judged(
        "audit", "--until", "2020-01-01", "--jsonl"
    ).records()  # the ingest of 1970
    told = judged("audit", "--kind", "verdict").out
    assert "nothing -> single-source" in told


def test_audit_knows_every_kind_of_event_and_no_other(
    judged: Run, database: Path
) -> None:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        kinds = {kind for (kind,) in connection.execute("SELECT kind FROM event_kind")}
    assert set(KINDS) == kinds
    assert all(judged("audit", "--kind", kind).code == 0 for kind in kinds)
    unknown = judged("audit", "--kind", "verdicts")
    assert (unknown.code, "'sense'" in unknown.err) == (2, True)


def test_verify_is_silent_about_a_sound_ledger_and_names_the_first_bad_event(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    for claim in claim_ids[:3]:
        run("mark", claim, "unverifiable")
    sound = run("verify")
    assert sound.code == 0
    assert "all fit" in sound.out
    events = run("stats", "--json").document()["events"]
    assert run("verify", "--json").document()["events"] == events
    connection = sqlite3.connect(database)
    connection.execute("DROP TRIGGER event_no_update")
    seq = run("audit", "--kind", "verdict", "--jsonl").records()[1]["seq"]
    connection.execute("UPDATE event SET value = 'corroborated' WHERE seq = ?", (seq,))
    connection.commit()
    connection.close()
    broken = run("verify", "--json")
    assert broken.code == 1
    assert broken.document()["findings"][0]["seq"] == seq


def test_stats_counts_from_the_tallies(run: Run, claim_ids: list[str]) -> None:
    run("mark", claim_ids[0], "unverifiable")
    told = run("stats", "--json").document()
    assert (told["documents"], told["claims"]) == (2, 6)
    assert told["status"]["unverifiable"] == 1
    assert told["judged_by_reviewer"] == {"ana": 1}
    assert "claims: 6" in run("stats").out


def test_doctor_finds_a_wrong_projection_and_mends_it(run: Run, database: Path) -> None:
    assert run("doctor").code == 0
    connection = sqlite3.connect(database)
    connection.execute("UPDATE tally SET n = n + 1 WHERE status = 'open'")
    connection.commit()
    connection.close()
    sick = run("doctor", "--json")
    assert sick.code == 1
    assert "tally" in sick.document()["findings"][0]
    assert run("doctor", "--fix").code == 0


def test_config_shows_each_setting_and_where_it_comes_from(
    run: Run, database: Path
) -> None:
    told = run("config", "show", "--origin", "--json").document()
    assert told["db"] == {"value": str(database), "origin": "WORKBENCH_DB"}
    assert told["reviewer"]["origin"] == "WORKBENCH_REVIEWER"


def test_config_gives_values_as_a_settings_file_holds_them(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run("config", "show", "--json").document()
    assert (told["review.blind"], told["review.opinions"]) == (False, 2)
    assert (told["serve.trusted_proxies"], told["theme"]) == ([], "")
    text = '[review]\nblind = true\n[serve]\ntrusted_proxies = ["10.0.0.0/8"]\n'
    (tmp_path / ".workbench.toml").write_text(text)
    told = run("config", "show", "--json").document()
    assert (told["review.blind"], told["serve.trusted_proxies"]) == (True, ["10.0.0.0/8"])  # fmt: skip
    lines = run("config", "show").out.splitlines()
    assert {"review.blind = true", 'theme = ""', "serve.sessions = 12"} <= set(lines)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Run, shell: str) -> None:
    assert "_WORKBENCH_COMPLETE" in run("completion", shell).out


def test_json_is_printed_for_what_a_terminal_would_obey(
    run: Run, claim_ids: list[str]
) -> None:
    run("note", claim_ids[0], "\x1b]0;title\x07 \u202e")
    plain = run("audit", "--kind", "note").out
    assert "\x1b" not in plain
    assert "\u202e" not in plain
    (record,) = run("audit", "--kind", "note", "--jsonl").records()
    assert record["note"] == "\x1b]0;title\x07 \u202e"
    assert json.dumps(record)
