"""The demonstration: the sample stories in a database of their own, again and again."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command import Run

from workbench.desk.queue import Queue
from workbench.desk.samples import sample_manifest, set_aside


def test_without_a_terminal_it_prints_a_tour_and_is_done(
    run: Run, tmp_path: Path
) -> None:
    answer = run("demo", "--db", str(tmp_path / "demo.db"))
    assert answer.code == 0
    assert "8 articles" in answer.out
    assert "The Northern Review" in answer.out
    assert "Both re-tell Kyodo News" in answer.out
    assert "“The agreement was reported by Kyodo News, citing" in answer.out
    assert "confirmed by Kyodo News with reference" in answer.out
    assert "2 articles, 1 origin." in answer.out


def test_what_was_marked_is_there_when_it_is_started_again(
    run: Run, tmp_path: Path
) -> None:
    path = str(tmp_path / "demo.db")
    run("demo", "--db", path)
    first = run("claims", "--jsonl", "--db", path).records()
    run("mark", first[1]["claim"], "single-source", "--db", path)
    run("demo", "--db", path)
    again = run("claims", "--jsonl", "--db", path).records()
    assert [claim["claim"] for claim in again] == [claim["claim"] for claim in first]
    assert again[1]["status"] == "single-source"


def test_a_fresh_start_sets_the_old_database_aside_and_deletes_nothing(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "demo.db"
    run("demo", "--db", str(path))
    claim = run("claims", "--jsonl", "--db", str(path)).records()[1]["claim"]
    run("mark", claim, "single-source", "--db", str(path))
    answer = run("demo", "--fresh", "--db", str(path))
    assert "demo-1.db" in answer.err
    queue = Queue.open(tmp_path / "demo-1.db", "ana")
    assert queue.progress().mine == 1
    queue.close()
    assert run("claims", "--status", "single-source", "--db", str(path)).out == ""
    assert set_aside(path) == tmp_path / "demo-2.db"


def test_every_sample_is_named_in_the_manifest_and_every_span_is_its_slice(
    run: Run, tmp_path: Path
) -> None:
    folder = sample_manifest().parent
    told = json.loads(sample_manifest().read_text(encoding="utf-8"))["documents"]
    files = {path.name for path in folder.iterdir()} - {"manifest.json", "README.md"}
    assert {entry["file"] for entry in told} == files
    path = tmp_path / "demo.db"
    run("demo", "--db", str(path))
    queue = Queue.open(path, "ana")
    for document_id, _, _ in queue.documents():
        document = queue.document(document_id)
        assert document.claims
        for claim_id, span in document.claims:
            assert queue.claim(claim_id).exact == span.of(document.text)
    queue.close()


@pytest.mark.parametrize("words", [["demo", "--tour"], ["--help"]])
def test_the_module_runs_as_a_program(words: list[str], tmp_path: Path) -> None:
    extra = ["--db", str(tmp_path / "demo.db")] if words[0] == "demo" else []
    told = subprocess.run(
        [sys.executable, "-m", "workbench", *words, *extra],
        capture_output=True,
        check=True,
        text=True,
    )
    assert told.stdout
