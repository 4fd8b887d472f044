"""`workbench ingest` as other programs meet it: exit codes, records, signals."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.desk.verify import verify

STORY = "The bridge closed at noon. Two ferries were added, the harbour office said.\n"


def run(
    *arguments: str | Path, cwd: Path, given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "workbench", "ingest", *map(str, arguments)],
        cwd=cwd,
        input=given,
        capture_output=True,
        check=False,
        env=os.environ | {"WORKBENCH_DB": "desk.db", "PYTHONPATH": ROOT},
    )


ROOT = str(Path(__file__).parents[2])


def said(finished: subprocess.CompletedProcess[bytes]) -> str:
    """Give what was said on stderr, which never holds a traceback or drives a terminal."""
    words = finished.stderr.decode()
    assert "Traceback" not in words
    assert all(line.isprintable() for line in words.split("\n"))
    return words


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two articles and a bad file, where nothing else is."""
    folder = tmp_path / "place"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "a.txt").write_text(STORY)
    (folder / "articles" / "b.md").write_text("# Bridge shut\n\n" + STORY)
    (folder / "bad.txt").write_bytes(b"%PDF-1.7")
    return folder


def test_articles_are_read_and_told_in_one_document(place: Path) -> None:
    done = run("articles", "--json", "--outlet", "Gazette", cwd=place)
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert {
        key: report[key] for key in ("added", "known", "failed", "claims", "failures")
    } == {
        "added": 2,
        "known": 0,
        "failed": 0,
        "claims": sum(document["claims"] for document in report["documents"]),
        "failures": [],
    }
    assert [set(document) for document in report["documents"]] == [
        {"document", "path", "title", "outlet", "claims"}
    ] * 2
    assert [(d["path"], d["title"], d["outlet"]) for d in report["documents"]] == [
        ("articles/a.txt", "", "Gazette"),
        ("articles/b.md", "Bridge shut", "Gazette"),
    ]
    assert all(len(bytes.fromhex(d["document"])) == 16 for d in report["documents"])
    assert "2 added" in said(done)
    again = run("articles", "--json", "--outlet", "Gazette", cwd=place)
    assert again.returncode == 0
    assert json.loads(again.stdout) == report | {"added": 0, "known": 2, "claims": 0}


def test_a_record_a_line_names_each_document(place: Path) -> None:
    done = run("articles", "--jsonl", cwd=place)
    records = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [record["path"] for record in records] == ["articles/a.txt", "articles/b.md"]


def test_without_being_asked_nothing_goes_to_stdout(place: Path) -> None:
    assert run("articles", cwd=place).stdout == b""


def test_a_bad_file_among_good_ones_is_65_and_the_good_ones_are_in(place: Path) -> None:
    done = run(
        "articles/a.txt", "bad.txt", "gone.txt", "articles/b.md", "--json", cwd=place
    )
    assert done.returncode == 65
    report = json.loads(done.stdout)
    assert (report["added"], report["failed"]) == (2, 2)
    assert report["failures"] == [
        {"path": "bad.txt", "error": "bad.txt is a PDF, not a text."},
        {"path": "gone.txt", "error": "There is no gone.txt."},
    ]
    assert "Copy its text into a txt file" in said(done)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, "Nothing to ingest. Name files"),
        (["--nonsense"], 2, "No such option"),
        (["gone.txt"], 66, "There is no gone.txt."),
        (["--manifest", "gone.json"], 66, "There is no manifest gone.json."),
        (["bad.txt"], 65, "bad.txt is a PDF"),
        (["articles", "--manifest", "broken.json"], 65, "is not JSON"),
        (["articles", "--date", "03/02/2024"], 65, "is no date"),
        (["articles", "--charset", "klingon"], 65, "no charset this program knows"),
        (["articles", "--reviewer", "no such name!"], 2, "Error"),
    ],
)
def test_what_went_wrong_has_its_exit_code_and_a_plain_sentence(
    arguments: list[str], code: int, words: str, place: Path
) -> None:
    (place / "broken.json").write_text("{")
    done = run(*arguments, cwd=place)
    assert done.returncode == code
    assert words in said(done)
    assert done.stdout == b""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--manifest", "gone.json"],
        ["articles", "--date", "never"],
        ["articles", "--manifest", "bad.txt"],
    ],
)
def test_a_call_that_cannot_work_makes_no_database(
    arguments: list[str], place: Path
) -> None:
    assert run(*arguments, cwd=place).returncode in (65, 66)
    assert not (place / "desk.db").exists()


def test_standard_input_is_a_document(place: Path) -> None:
    done = run(
        "-",
        "--json",
        "--outlet",
        "The Paper",
        "--url",
        "https://paper.example/1",
        cwd=place,
        given=STORY.encode(),
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["documents"][0]["path"] == "-"
    empty = run("-", cwd=place)
    assert empty.returncode == 65
    assert "The input is empty." in said(empty)


def test_the_charset_can_be_declared(place: Path) -> None:
    done = run(
        "-",
        "--charset",
        "latin1",
        "--json",
        cwd=place,
        given=b"Gr\xfc\xdfe aus K\xf6ln.",
    )
    assert done.returncode == 0
    assert "guessed" not in said(done)


def test_a_manifest_names_files_beside_itself(place: Path) -> None:
    (place / "articles" / "list.csv").write_text(
        "file,outlet,date\na.txt,Gazette,2025-05-03\nb.md,Courier,\n"
    )
    done = run("--manifest", "articles/list.csv", "--json", cwd=place)
    assert done.returncode == 0
    assert [d["outlet"] for d in json.loads(done.stdout)["documents"]] == [
        "Gazette",
        "Courier",
    ]


def test_a_dry_run_writes_nothing(place: Path) -> None:
    before = sorted(place.rglob("*"))
    done = run("articles", "--dry-run", "--json", cwd=place)
    assert done.returncode == 0
    assert json.loads(done.stdout)["added"] == 2
    assert "2 would be added" in said(done)
    assert sorted(place.rglob("*")) == before


def test_hostile_names_and_texts_are_told_without_their_controls(place: Path) -> None:
    (place / "\x1b]0;x\x07\u202e.txt").write_bytes(b"")
    (place / "hidden.txt").write_text("Read \x1b[31mthis\u202e.")
    done = run(".", "--json", cwd=place)
    assert done.returncode == 65
    assert "hidden characters" in said(done)
    json.loads(done.stdout)


@pytest.mark.parametrize("moment", [0.0, 0.1, 0.25])
def test_interrupted_it_keeps_what_it_read_and_goes_on_next_time(
    moment: float, place: Path
) -> None:
    count = 4000
    files = place / "many"
    files.mkdir()
    for n in range(count):
        (files / f"{n:05}.txt").write_text(f"Story {n}. " + STORY * 4)
    child = subprocess.Popen(
        [sys.executable, "-m", "workbench", "ingest", "many", "--json", "--only"],
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"WORKBENCH_DB": "desk.db", "PYTHONPATH": ROOT},
    )
    until = time.monotonic() + 30
    while not (place / "desk.db-lock").exists() and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(moment)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    # caught while a module was being made by exec, Python ends itself by the signal; a shell calls both 130
    assert child.returncode in {130, -signal.SIGINT}, err.decode()
    assert out == b""
    assert b"Traceback" not in err
    assert b"What was read is kept" in err
    kept = whole(place / "desk.db")
    assert kept < count
    done = run("many", "--json", "--only", cwd=place)
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert (report["known"], report["added"], report["failed"]) == (
        kept,
        count - kept,
        0,
    )
    assert whole(place / "desk.db") == count


def whole(path: Path) -> int:
    """Prove the database and give how many documents it holds."""
    raw = sqlite3.connect(path)
    try:
        if raw.execute("PRAGMA user_version").fetchone() == (0,):
            return 0  # interrupted before there were tables
        (count,) = raw.execute("SELECT count(*) FROM document").fetchone()
    finally:
        raw.close()
    assert list(verify(path)) == []
    return int(count)
