"""`workbench pairs` and `workbench match` as other programs meet them: files and records in, records out."""

import json
from pathlib import Path
from typing import Any

import pytest
from command import Run
from retold import corpus

from workbench.cli import pairs as pairs_module
from workbench.cli.narration import ExitCode

MILL: list[dict[str, Any]] = [
    {"id": "a", "text": "The old mill by the river was sold for 23 crowns."},
    {"id": "b", "text": "Nothing of the kind ever happened in the valley."},
    {"id": "c", "text": "The old mill by the river was sold for 32 crowns."},
    {"id": 4, "text": "According to Kyodo, the old mill by the river was sold for 23 crowns."},
]  # fmt: skip


def written(path: Path, records: list[Any]) -> str:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return str(path)


def test_pairs_are_told_with_ids_as_given_and_what_differs(
    run: Run, tmp_path: Path
) -> None:
    answer = run("pairs", "--from", written(tmp_path / "claims.jsonl", MILL))
    assert answer.code == ExitCode.DONE
    records = [json.loads(line) for line in answer.out.splitlines()]
    assert [(record["a"], record["b"], record["relation"]) for record in records] == [
        ("a", "c", "differs"),
        ("a", 4, "same"),
        ("c", 4, "differs"),
    ]
    assert records[0]["differences"] == [{"kind": "number", "a": "23", "b": "32"}]
    assert records[1]["differences"] == []
    assert records[1]["score"] == 100
    assert answer.err == "4 claims, 3 pairs: 1 same, 2 differs, 0 possible.\n"


def test_pairs_read_standard_input_blank_lines_and_any_text(run: Run) -> None:
    lines = ['{"id": "é", "text": "Ünïcode \\ud800 in the mill"}', "", '  {"id": 2, "text": "unicode in the mill"}', '{"id": 3, "text": ""}']  # fmt: skip
    answer = run("pairs", "--from", "-", send="\n".join(lines))
    assert answer.code == ExitCode.DONE
    assert [json.loads(line)["a"] for line in answer.out.splitlines()] == ["é"]


@pytest.mark.parametrize("read", [1, 1 << 20])
def test_a_bad_line_is_named(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: int
) -> None:
    monkeypatch.setattr(pairs_module, "_READ", read)
    good = json.dumps(MILL[0])
    for bad in ("not json", "[1]", good + "," + good, '{"id": 1'):
        path = tmp_path / "claims.jsonl"
        path.write_text(f"{good}\n\n{bad}\n{good}\n")
        answer = run("pairs", "--from", str(path))
        assert answer.code == ExitCode.BAD_INPUT
        assert "Line 3" in answer.err
        assert answer.out == ""


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        ({"text": "no id"}, "no 'id'"),
        ({"id": True, "text": "x"}, "no 'id'"),
        ({"id": "a"}, "'text'"),
        ({"id": "a", "text": 5}, "'text'"),
    ],
)
def test_a_record_that_lacks_something_is_refused(
    run: Run, record: object, complaint: str
) -> None:
    answer = run("pairs", "--from", "-", send=json.dumps(record))
    assert answer.code == ExitCode.BAD_INPUT
    assert complaint in answer.err
    assert "Traceback" not in answer.err


def test_a_missing_file_and_a_senseless_threshold_are_refused(
    run: Run, tmp_path: Path
) -> None:
    assert run("pairs", "--from", str(tmp_path / "none")).code == ExitCode.NO_INPUT
    assert run("pairs", "--from", "-", "--threshold", "20").code == ExitCode.USAGE
    assert run("pairs", "--from", "-", "--workers", "0").code == ExitCode.USAGE


def test_no_claims_give_no_pairs(run: Run) -> None:
    answer = run("pairs", "--from", "-", send="")
    assert (answer.code, answer.out) == (ExitCode.DONE, "")


def test_workers_and_pieces_change_no_byte(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [{"id": at, "text": claim.text} for at, claim in enumerate(corpus(500, 41))]  # fmt: skip
    path = written(tmp_path / "claims.jsonl", records)
    wanted = run("pairs", "--from", path, "--workers", "1").out
    assert wanted.count("\n") > 100
    monkeypatch.setattr(pairs_module, "_FEW", 0)
    monkeypatch.setattr(pairs_module, "_PIECE", 7)
    monkeypatch.setattr(pairs_module, "_READ", 1000)
    assert run("pairs", "--from", path, "--workers", "3").out == wanted


def test_a_higher_threshold_calls_less_the_same(run: Run, tmp_path: Path) -> None:
    records = [{"id": at, "text": claim.text} for at, claim in enumerate(corpus(400, 42))]  # fmt: skip
    path = written(tmp_path / "claims.jsonl", records)
    low, high = (
        run("pairs", "--from", path, "--threshold", value).out.count('"same"')
        for value in ("70", "95")
    )
    assert high < low


def test_match_answers_each_pair_in_order(run: Run) -> None:
    asked = [
        {"id": 1, "a": MILL[0]["text"], "b": MILL[2]["text"]},
        {"id": "two", "a": MILL[0]["text"], "b": MILL[3]["text"]},
        {"id": None, "a": MILL[0]["text"], "b": MILL[1]["text"]},
        {"id": 4, "a": "", "b": ""},
    ]
    answer = run("match", "--jsonl", send="\n".join(map(json.dumps, asked)))
    records = [json.loads(line) for line in answer.out.splitlines()]
    assert [record["id"] for record in records] == [1, "two", None, 4]
    relations = [record["relation"] for record in records]
    assert relations == ["differs", "same", "none", "none"]
    assert all(0 <= record["score"] <= 100 for record in records)
    assert records[0]["differences"][0]["kind"] == "number"


def test_match_refuses_a_record_without_texts(run: Run) -> None:
    answer = run("match", "--jsonl", send='{"id": 1, "a": "x"}')
    assert answer.code == ExitCode.BAD_INPUT
    assert "'b'" in answer.err
