"""Review without the screen: every command answers with its event, which is then on disk."""

import json
from pathlib import Path

import pytest
from command import Run

from workbench.desk.queue import Queue


def verdicts(database: Path, beginning: str) -> list[tuple[str, str]]:
    queue = Queue.open(database, "nobody")
    view = queue.claim(queue.find(beginning))
    queue.close()
    return [(now.reviewer, now.verdict) for now in view.verdicts]


def test_claims_lists_every_live_claim_with_exact_spans(run: Run) -> None:
    records = run("claims", "--jsonl").records()
    assert [record["exact"] for record in records][:2] == [
        "The bridge closed at noon.",
        "Two ferries were added, the harbour office said.",
    ]
    for record in records:
        assert record["end"] - record["start"] == len(record["exact"])
        assert record["status"] == "open"
        assert record["verdicts"] == []
    assert run("claims", "--json").document() == records


def test_claims_filters_by_status_document_and_words(
    run: Run, claim_ids: list[str]
) -> None:
    run("mark", claim_ids[1], "unverifiable")
    marked = run("claims", "--status", "unverifiable", "--jsonl").records()
    assert [record["claim"] for record in marked] == [claim_ids[1]]
    document = run("claims", "--jsonl").records()[-1]["document"]
    of_document = run("claims", "--document", document[:6], "--jsonl").records()
    assert [record["claim"] for record in of_document] == claim_ids[3:]
    found = run("claims", "--search", "witn", "--jsonl").records()
    assert [record["exact"] for record in found] == ["A witness saw the crack."]


def test_claims_lists_a_cluster_and_what_is_stale(
    run: Run, claim_ids: list[str]
) -> None:
    run("link", claim_ids[0], claim_ids[3])
    run("trace")
    together = run("claims", "--cluster", claim_ids[3], "--jsonl").records()
    assert [record["claim"] for record in together] == [claim_ids[0], claim_ids[3]]
    assert run("claims", "--stale", "--jsonl").out == ""
    run("mark", claim_ids[0], "single-source")
    run("retract", together[1]["document"])
    stale = run("claims", "--stale", "--jsonl").records()
    assert [record["stale"] for record in stale] == ["lineage"]
    assert run("claims", "--stale", "--status", "open").code == 2


def test_mark_answers_with_the_event_it_wrote(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    answer = run("mark", claim_ids[0][:8], "single-source", "--note", "one office")
    assert answer.code == 0
    (event,) = answer.records()
    assert event["kind"] == "verdict"
    assert (event["claim"], event["verdict"]) == (claim_ids[0], "single-source")
    assert event["reviewer"] == "ana"
    assert event["at"].endswith("Z")
    assert verdicts(database, claim_ids[0]) == [("ana", "single-source")]
    (record,) = run("claims", "--status", "single-source", "--jsonl").records()
    assert record["verdicts"][0]["note"] == "one office"


def test_mark_reads_many_and_answers_each(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    lines = [
        json.dumps({"claim": claim, "verdict": "unverifiable"})
        for claim in claim_ids[:3]
    ]
    answer = run("mark", "--from-jsonl", "-", send="\n".join(lines))
    assert [event["claim"] for event in answer.records()] == claim_ids[:3]
    assert verdicts(database, claim_ids[2]) == [("ana", "unverifiable")]


def test_what_was_answered_before_a_bad_line_is_kept(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    good = json.dumps({"claim": claim_ids[0], "verdict": "unverifiable"})
    answer = run("mark", "--from-jsonl", "-", send=f"{good}\nnot json\n{good}\n")
    assert answer.code == 65
    assert "Line 2" in answer.err
    assert len(answer.records()) == 1
    assert verdicts(database, claim_ids[0]) == [("ana", "unverifiable")]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("mark", "ffff", "unverifiable"), 65, "no claim"),
        (("mark", "xyz", "unverifiable"), 65, "no claim id"),
        (("mark", "CLAIM", "colaborated"), 65, "Did you mean corroborated"),
        (("mark", "CLAIM"), 2, "claim and a verdict"),
        (("mark",), 2, "claim and a verdict"),
        (("mark", "CLAIM", "unverifiable", "--reviewer", "Ana B"), 2, "handle"),
        (("mark", "--from-jsonl", "nowhere.jsonl"), 66, "nowhere.jsonl"),
        (("mark", "CLAIM", "single-source", "--because", "vague"), 2, "Leave both out"),
        (("note", "CLAIM", "  "), 2, "needs words. Write"),
        (("link", "CLAIM", "CLAIM"), 2, "itself. Name"),
        (("assign", "ben", "CLAIM", "--share", "0.2"), 2, "Leave it out"),
        (("claim", "add", "ffff", "0", "4"), 65, "no document"),
        (("export", "--format", "pdf"), 2, "csv"),
        (("audit", "--reviewer", "zoe"), 65, "no reviewer"),
        (("audit", "--since", "yesterday"), 2, "no time"),
        (("mark", "--from-jsonl", "."), 66, ". is a folder"),
        (("pairs", "--from", "nowhere.jsonl"), 66, "Name a file"),
        (("dashboard", "--json", "--svg", "-"), 2, "Give one of them"),
        (("claims", "--document", "ffff"), 65, "no document"),
        (("claims", "--status", "closed"), 2, "closed"),
        (("ingst",), 2, "Did you mean ingest"),
        (("stats", "--db", "nowhere.db"), 66, "workbench ingest"),
    ],
)
def test_what_makes_no_sense_gets_a_sentence_and_its_code(
    run: Run, claim_ids: list[str], arguments: tuple[str, ...], code: int, told: str
) -> None:
    answer = run(*(claim_ids[0] if word == "CLAIM" else word for word in arguments))
    assert answer.code == code
    assert told in answer.err
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert run("audit", "--kind", "verdict").out == ""


def test_a_verdict_on_what_changed_meanwhile_is_refused(
    run: Run, claim_ids: list[str]
) -> None:
    (event,) = run("mark", claim_ids[0], "unverifiable", "--saw", "none").records()
    late = run("mark", claim_ids[0], "corroborated", "--reason", "x", "--saw", "none")
    assert late.code == 75
    assert "ana says unverifiable" in late.err
    seen = run("mark", claim_ids[0], "single-source", "--saw", event["event"])
    assert seen.code == 0


def test_undo_and_redo_walk_the_whole_way_back_and_forth(
    run: Run, database: Path, claim_ids: list[str]
) -> None:
    run("mark", claim_ids[0], "unverifiable")
    run("mark", claim_ids[0], "single-source")
    assert run("undo").records()[0]["verdict"] == "unverifiable"
    assert run("undo").records()[0]["verdict"] is None
    nothing = run("undo")
    assert (nothing.code, nothing.out) == (0, "")
    assert "nothing of ana to undo" in nothing.err
    run("redo")
    run("redo")
    assert verdicts(database, claim_ids[0]) == [("ana", "single-source")]


def test_a_reviewers_own_claim_is_added_retired_and_revived(
    run: Run, claim_ids: list[str]
) -> None:
    record = run("claims", "--jsonl").records()[0]
    made = run("claim", "add", record["document"], "4", "10").records()[0]
    again = run("claim", "add", record["document"], "4", "10").records()[0]
    assert again == {"claim": made["claim"], "event": None}
    listed = [r["claim"] for r in run("claims", "--jsonl").records()]
    assert listed == [claim_ids[0], made["claim"], *claim_ids[1:]]
    run("claim", "retire", made["claim"])
    assert len(run("claims", "--jsonl").records()) == 6
    run(
        *("claim", "add", "--from-jsonl", "-"),
        send=json.dumps({"document": record["document"], "start": 4, "end": 10}),
    )
    assert len(run("claims", "--jsonl").records()) == 7


def test_a_span_outside_its_text_is_refused(run: Run) -> None:
    document = run("claims", "--jsonl").records()[0]["document"]
    answer = run("claim", "add", document, "10", "9999")
    assert answer.code == 65
    assert "does not lie in the document" in answer.err


def test_links_are_events_and_can_be_withdrawn(run: Run, claim_ids: list[str]) -> None:
    made = run("link", claim_ids[0], claim_ids[3]).records()[0]
    assert made["relation"] == "same"
    assert {made["a"], made["b"]} == {claim_ids[0], claim_ids[3]}
    line = {"a": claim_ids[0], "b": claim_ids[4], "relation": "different"}
    many = run("link", "--from-jsonl", "-", send=json.dumps(line))
    assert many.records()[0]["relation"] == "different"
    assert run("unlink", claim_ids[0], claim_ids[3]).records()[0]["relation"] is None


def test_what_was_never_said_of_two_claims_is_not_withdrawn(
    run: Run, claim_ids: list[str]
) -> None:
    run("link", claim_ids[0], claim_ids[3], "--reviewer", "ben")
    before = run("stats", "--json").document()
    for two in (claim_ids[0], claim_ids[3]), (claim_ids[1], claim_ids[2]):
        answer = run("unlink", *two)
        assert (answer.code, answer.out) == (2, "")
        assert "ana said nothing of these two claims" in answer.err
        assert "workbench audit" in answer.err
    assert run("stats", "--json").document() == before
    assert run("unlink", claim_ids[3], claim_ids[0], "--reviewer", "ben").code == 0


def test_who_has_nothing_to_take_back_or_to_ask_writes_nothing(
    run: Run, claim_ids: list[str]
) -> None:
    run("assign", "ben", claim_ids[0])
    before = run("stats", "--json").document()
    for words in (["undo"], ["redo"], ["assign", "ben", claim_ids[0]]):
        answer = run(*words, "--reviewer", "nobody")
        assert (answer.code, answer.out) == (0, "")
        assert answer.err
    assert run("stats", "--json").document() == before
    assert run("audit", "--reviewer", "nobody").code == 65


def test_a_note_is_read_back_by_audit_and_leaves_with_undo(
    run: Run, claim_ids: list[str]
) -> None:
    run("note", claim_ids[0], "ask the office")
    assert "ask the office" in run("audit", "--claim", claim_ids[0]).out
    run("undo")
    queue_lines = run("audit", "--kind", "note").out.splitlines()
    assert len(queue_lines) == 2
    assert "(undo)" in queue_lines[1]
