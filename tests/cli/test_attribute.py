"""`workbench attribute` as other programs meet it: one record in, one out, by the contract."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from workbench.cli.attribute import attribute


def ask(*records: object, arguments: tuple[str, ...] = ()) -> Result:
    lines = "".join(json.dumps(record) + "\n" for record in records)
    return CliRunner().invoke(attribute, ["--jsonl", *arguments], input=lines)


def answers(*records: object, arguments: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    result = ask(*records, arguments=arguments)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_a_record_is_answered_with_spans_that_quote_the_text() -> None:
    text = (
        "Holt told The Gazette that the roof could fall. 🙂 The pier reportedly sank."
    )
    (answer,) = answers({"id": 7, "text": text})
    assert answer["id"] == 7
    first, second = answer["attributions"]
    assert first["source"] == {"start": 0, "end": 4, "exact": "Holt"}
    assert first["cue"]["exact"] == "told"
    assert [span["exact"] for span in first["content"]] == ["that the roof could fall"]
    assert [span["exact"] for span in first["hedges"]] == ["could"]
    assert [span["exact"] for span in first["via"]] == ["The Gazette"]
    assert first["rule"]
    assert second["source"] is None
    for span in (
        first["source"],
        first["cue"],
        second["cue"],
        *first["content"],
        *second["content"],
    ):
        assert text[span["start"] : span["end"]] == span["exact"]


def test_strict_is_the_default_and_loose_shows_more() -> None:
    record = {
        "id": "a",
        "text": "The mayor raised the alarm, citing a shortage of sand.",
    }
    (strict,), (loose,) = (
        answers(record),
        answers(record, arguments=("--mode", "loose")),
    )
    assert strict["attributions"] == []
    assert [one["cue"]["exact"] for one in loose["attributions"]] == ["citing"]


def test_every_line_is_answered_in_order_and_empty_text_has_no_attribution() -> None:
    found = answers(
        {"id": 1, "text": ""},
        {"id": 2, "text": "He said no such thing was true."},
        {"id": 3, "text": " \n"},
    )
    assert [one["id"] for one in found] == [1, 2, 3]
    assert [len(one["attributions"]) for one in found] == [0, 1, 0]


def test_a_language_without_a_lexicon_is_told_and_claims_nothing() -> None:
    (answer,) = answers(
        {"id": 1, "text": "Holt sagte, die Mühle sei abgebrannt.", "language": "de"}
    )
    assert answer["attributions"] == []
    assert answer["language"] == "de"
    assert "no lexicon" in answer["note"]


def test_the_language_may_be_told_once_for_all_records() -> None:
    found = answers(
        {"id": 1, "text": "Holt said it burned."},
        {"id": 2, "text": "Holt said it burned.", "language": "en-GB"},
        arguments=("--language", "fr"),
    )
    assert [len(one["attributions"]) for one in found] == [0, 1]


@pytest.mark.parametrize(
    "line", ["no json\n", "[1]\n", '{"id": 1}\n', '{"id": 1, "text": 5}\n']
)
def test_a_line_that_is_no_record_is_bad_input(line: str) -> None:
    result = CliRunner().invoke(attribute, ["--jsonl"], input=line)
    assert type(result.exception).__name__ == "BadInput"
