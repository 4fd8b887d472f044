import io
import json
from itertools import pairwise

import pytest
from command import Run
from hypothesis import given, strategies as st

from workbench.cli.split import answer

TEXT = "The crane fell; the basin was closed at once. Nobody was hurt. 港は閉鎖された。"


def test_each_record_is_answered_by_spans_of_its_text(run: Run) -> None:
    records = [{"id": number, "text": TEXT * number} for number in range(1, 4)]
    found = run("split", "--jsonl", send="\n".join(map(json.dumps, records)))
    assert found.code == 0
    assert [record["id"] for record in found.records()] == [1, 2, 3]
    first = found.records()[0]
    assert [TEXT[start:end] for start, end in first["sentences"]] == [
        "The crane fell; the basin was closed at once.",
        "Nobody was hurt.",
        "港は閉鎖された。",
    ]
    assert all(
        set(record) == {"id", "sentences", "claims"} for record in found.records()
    )


def test_claims_are_the_cuts_and_whole_sentences_where_there_is_none(run: Run) -> None:
    text = "The crane fell at noon; the basin was closed at once. Nobody was hurt."
    found = run("split", "--jsonl", send=json.dumps({"id": "a", "text": text}))
    assert [text[start:end] for start, end in found.records()[0]["claims"]] == [
        "The crane fell at noon",
        "the basin was closed at once",
        "Nobody was hurt.",
    ]


@given(st.text())
def test_claims_lie_in_order_inside_the_text(text: str) -> None:
    found = answer({"id": 1, "text": text})
    for name in ("sentences", "claims"):
        spans = found[name]
        assert isinstance(spans, list)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b"3",
        b"\xff\xfe",
        b'{"id": 1}',
        b'{"text": "x"}',
        b'{"id": 1, "text": 2}',
        b'{"id": 1, "text": null}',
    ],
)
def test_a_bad_line_is_named_in_a_sentence(run: Run, line: bytes) -> None:
    found = run("split", "--jsonl", send=b'{"id": 0, "text": "A."}\n' + line + b"\n")
    assert found.code == 65
    assert found.err.startswith("Error: ")
    assert "Traceback" not in found.err


def test_half_a_surrogate_pair_and_odd_ids_are_answered(run: Run) -> None:
    lines = [
        r'{"id": {"a": [null]}, "text": "A \ud800. B."}',
        "",
        '{"id": null, "text": ""}',
    ]
    send = "\n".join(lines)
    found = run("split", "--jsonl", send=send)
    assert found.code == 0
    assert [record["id"] for record in found.records()] == [{"a": [None]}, None]
    assert found.records()[1]["sentences"] == []


def test_plain_text_gives_a_sentence_a_line(run: Run) -> None:
    assert run(
        "split", send="\ufeffOne here. Two\there!\n\nThree"
    ).out.splitlines() == [
        "One here.",
        "Two here!",
        "Three",
    ]


def test_plain_text_cut_into_claims_gives_a_claim_a_line(run: Run) -> None:
    text = "The crane fell at noon; the basin was closed at once."
    assert run("split", "--claims", send=text).out.splitlines() == [
        "The crane fell at noon",
        "the basin was closed at once",
    ]


def test_explain_names_the_rule_before_each_sentence(run: Run) -> None:
    lines = run("split", "--explain", send="Why? Dr. No left.").out.splitlines()
    assert [line.split(None, 1) for line in lines] == [
        ["mark", "Why?"],
        ["line", "Dr. No left."],
    ]


def test_a_text_cannot_drive_the_terminal(run: Run) -> None:
    out = run("split", send="Red \x1b[31malert\u202e. And \x07 out.").out
    assert not set("\x1b\x07\u202e") & set(out)


def test_bytes_that_are_no_text_are_replaced(run: Run) -> None:
    found = run("split", send=b"caf\xe9 closed. Fine.")
    assert (found.code, found.out.splitlines()) == (0, ["caf\ufffd closed.", "Fine."])


@pytest.mark.parametrize(
    "options", [["--jsonl", "--claims"], ["--claims", "--explain"]]
)
def test_options_that_do_not_go_together_are_refused(
    run: Run, options: list[str]
) -> None:
    assert run("split", *options, send="A.").code == 2


def test_a_terminal_without_a_text_gets_a_hint(run: Run) -> None:
    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    found = run("split", stdin=Terminal(io.BytesIO()))
    assert found.code == 2
    assert "workbench split <" in found.err
