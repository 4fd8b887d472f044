"""Several reviewers without the screen: blind marks, assignments, a decision, and the figures that come of them."""

import json
import re
from pathlib import Path

import pytest
from command import Run

from workbench.config import review_settings
from workbench.errors import ConfigError


def mark(run: Run, reviewer: str, claim: str, verdict: str, *more: str) -> None:
    assert run("mark", claim, verdict, "--reviewer", reviewer, *more).code == 0


def test_two_blind_reviewers_an_adjudication_and_what_is_told_of_it(
    run: Run, claim_ids: list[str]
) -> None:
    asked = run("assign", "ben", *claim_ids[:4], "--reviewer", "ana")
    assert [event["to"] for event in asked.records()] == ["ben"] * 4
    assert asked.err.strip() == "ben is asked to judge 4 claims."
    for claim, ana, ben in zip(
        claim_ids[:4],
        ["single-source", "single-source", "unverifiable", "unverifiable"],
        ["single-source", "unverifiable", "unverifiable", "unverifiable"],
        strict=True,
    ):
        mark(run, "ana", claim, ana, "--blind")
        mark(run, "ben", claim, ben, "--blind")
    (record,) = run("claims", "--status", "disputed", "--jsonl").records()
    assert record["claim"] == claim_ids[1]
    assert [one["blind"] for one in record["verdicts"]] == [True, True]
    assert record["assigned"] == ["ben"]
    assert record["decision"] is None

    figures = run("agreement", "--json").document()
    assert figures["n"] == 4
    assert figures["percent"] == {"value": 0.75, "n": 4, "told": ""}
    (pair,) = figures["pairs"]
    assert pair["cohen"]["value"] == 0.5
    assert figures["cohen"] == pair["cohen"]
    assert pair["confusion"]["single-source"] == {"corroborated": 0, "single-source": 1, "unverifiable": 1}  # fmt: skip

    decided = run("decide", claim_ids[1], "single-source", "--cause", "reading", "--reason", "the office is named", "--reviewer", "chi")  # fmt: skip
    (event,) = decided.records()
    assert (event["kind"], event["verdict"], event["cause"]) == ("decision", "single-source", "reading")  # fmt: skip
    assert event["resolves"] == [one["event"] for one in record["verdicts"]]
    (record,) = run("claims", "--search", "ferries", "--jsonl").records()
    assert record["status"] == "single-source"
    assert record["decision"]["reviewer"] == "chi"
    assert record["decision"]["cause"] == "reading"
    assert record["decision"]["reason"] == "the office is named"
    assert run("agreement", "--json").document() == figures

    told = run("audit", "--claim", claim_ids[1]).out
    assert "settles 2 verdicts" in told
    assert "reason: the office is named" in told
    assert told.count("blind") == 2
    assert told.count("blind  saw no verdict") == 1, "the first had nothing to see"
    assert told.count("blind  after ") == 1, "what came before was not shown"
    assert "to ben" in told
    assert run("verify").code == 0


def test_agreement_in_words_names_n_and_what_is_left_out(
    run: Run, claim_ids: list[str]
) -> None:
    assert "0 claims judged blindly by two or more" in run("agreement").out
    mark(run, "ana", claim_ids[0], "single-source")
    mark(run, "ben", claim_ids[0], "single-source", "--blind")
    mark(run, "chi", claim_ids[0], "single-source", "--blind")
    mark(run, "dora", claim_ids[0], "unverifiable")
    told = run("agreement").out
    assert "1 claim judged blindly by two or more, 3 blind verdicts on them of ana, ben, chi." in told  # fmt: skip
    assert "Left out: 1 verdict given when others' could be seen" in told
    assert "percent agreement      1.000  n 1 claim" in told
    assert "undefined: every rating is 'single-source'" in told
    assert "none (1)" in told
    assert not re.search(r"\bnan\b", told.lower())
    two = run("agreement", "--reviewer", "ana", "--reviewer", "ben").out
    assert "2 blind verdicts" in two
    assert run("agreement", "--reviewer", "nobody").code == 65


def test_edges_have_figures_of_their_own(run: Run, claim_ids: list[str]) -> None:
    a, b = (run("claims", "--jsonl").records()[at]["document"] for at in (0, -1))
    assert "no edge has words of two reviewers" in run("agreement").out
    run("edge", a, b, "hard", "--reviewer", "ana")
    run("edge", a, b, "soft", "--reviewer", "ben")
    told = run("agreement")
    assert "1 edge with words of two or more" in told.out, claim_ids


def test_unverifiable_says_why_and_when_to_look_again(
    run: Run, claim_ids: list[str]
) -> None:
    (event,) = run("mark", claim_ids[0], "unverifiable", "--because", "pending", "--recheck", "2031-01-31").records()  # fmt: skip
    assert (event["because"], event["recheck"]) == ("pending", "2031-01-31")
    (record,) = run("claims", "--status", "unverifiable", "--jsonl").records()
    (now,) = record["verdicts"]
    assert (now["because"], now["recheck"]) == ("pending", "2031-01-31")
    assert run("mark", claim_ids[0], "single-source", "--because", "vague").code == 2
    refused = run("mark", claim_ids[0], "unverifiable", "--because", "vage")
    assert refused.code == 65
    assert "Did you mean vague?" in refused.err
    assert run("mark", claim_ids[0], "unverifiable", "--recheck", "soon").code == 65


def test_marks_in_bulk_carry_the_same_keys(run: Run, claim_ids: list[str]) -> None:
    mark(run, "ana", claim_ids[0], "single-source")
    line = {"claim": claim_ids[0], "verdict": "unverifiable", "because": "vague", "recheck": "2031-01-31", "blind": True}  # fmt: skip
    answer = run("mark", "--from-jsonl", "-", "--reviewer", "ben", send=json.dumps(line))  # fmt: skip
    (event,) = answer.records()
    assert (event["because"], event["recheck"], event["blind"]) == ("vague", "2031-01-31", True)  # fmt: skip
    bad = json.dumps(line | {"blind": "yes"})
    assert run("mark", "--from-jsonl", "-", send=bad).code == 65


def test_claims_are_assigned_by_article_status_and_share(
    run: Run, claim_ids: list[str]
) -> None:
    document = run("claims", "--jsonl").records()[-1]["document"]
    of_article = run("assign", "ben", "--document", document[:6]).records()
    assert [event["claim"] for event in of_article] == claim_ids[3:]
    some = run("assign", "chi", "--status", "open", "--share", "0.5").records()
    again = run("assign", "dora", "--status", "open", "--share", "0.5").records()
    assert [one["claim"] for one in some] == [one["claim"] for one in again]
    assert 0 < len(some) < 6
    rest = run("assign", "chi", "--status", "all")
    assert len(rest.records()) == 6 - len(some)
    assert f"{len(some)} stood so already" in rest.err
    taken = run("assign", "ben", claim_ids[3], "--withdraw").records()
    assert [event["value"] for event in taken] == [None]
    run("undo")
    records = run("claims", "--document", document, "--jsonl").records()
    assert "ben" in records[0]["assigned"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["ben"],
        ["ben", "3fa9", "--status", "open"],
        ["ben", "3fa9", "--share", "0.5"],
        ["Ben Q", "--status", "open"],
        ["ben", "--status", "open", "--share", "2"],
    ],
)
def test_an_assignment_of_nothing_or_to_nobody_is_refused(
    run: Run, arguments: list[str]
) -> None:
    assert run("assign", *arguments).code == 2


def test_only_disputes_are_settled_and_only_with_a_reason(
    run: Run, claim_ids: list[str]
) -> None:
    mark(run, "ana", claim_ids[0], "single-source")
    settle = ("decide", claim_ids[0], "unverifiable", "--cause", "scope", "--reason")
    refused = run(*settle, "why")
    assert refused.code == 2
    assert "do not disagree" in refused.err
    mark(run, "ben", claim_ids[0], "unverifiable")
    assert run(*settle, "  ").code != 0
    assert run(*settle, "why", "--saw", "00000000").code != 0
    assert run(*settle, "why").code == 0


def test_a_desk_settles_how_its_reviewers_judge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (review_settings().blind, review_settings().opinions) == (False, 2)
    file = tmp_path / ".workbench.toml"
    file.write_text("[review]\nblind = true\nopinions = 3\n")
    assert (review_settings().blind, review_settings().opinions) == (True, 3)
    file.write_text('[review]\nblind = "perhaps"\n')
    with pytest.raises(ConfigError, match=r"review\.blind"):
        review_settings()
    file.write_text("[review]\nopinion = 3\n")
    with pytest.raises(ConfigError, match=r"review\.opinion") as refused:
        review_settings()
    assert refused.value.hint == "There are: blind, opinions."


def test_the_line_prompt_is_blind_where_the_desk_says_so(
    run: Run, claim_ids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark(run, "ana", claim_ids[0], "single-source", "--note", "one office")
    file = tmp_path / "desk" / ".workbench.toml"
    file.parent.mkdir()
    file.write_text("[review]\nblind = true\n")
    monkeypatch.chdir(file.parent)

    def told(*more: str) -> str:
        return run("review", "--plain", "--reviewer", "ben", *more, send="q\n").out

    assert "one office" not in told()
    assert "is hidden until you judge it" in told()
    assert "one office" in told("--sighted")
