"""One fact told in many registers: who answers for it must be read whatever the words, and never be read where nobody does."""

import tomllib
from pathlib import Path

import pytest
from told import Told

from workbench.provenance.parties import Kind
from workbench.provenance.paths import Lineage

ROWS = tomllib.loads(
    (Path(__file__).parent / "paraphrases.toml").read_text(encoding="utf-8")
)
MOST_MISSED = 23
"""Rows that are not read; may fall and not rise."""


def drawn(text: str, claim: str) -> Lineage:
    return Told([("The Lowmoor Gazette", text)]).lineage("a", claim)


@pytest.mark.parametrize(("text", "claim", "kinds"), ROWS["read"])
def test_who_answers_is_read_in_other_words(text: str, claim: str, kinds: str) -> None:
    assert str(drawn(text, claim).root.kind) in kinds.split("|")


@pytest.mark.parametrize(("text", "claim", "kinds"), ROWS["nobody"])
def test_nobody_is_made_to_answer_where_nobody_does(
    text: str, claim: str, kinds: str
) -> None:
    assert str(drawn(text, claim).root.kind) in kinds.split("|")


def test_what_is_not_read_yet_gets_no_root_that_answers() -> None:
    wrong = [
        row for row in ROWS["missed"] if Kind(drawn(*row[:2]).root.kind).accountable
    ]
    assert wrong == []
    assert len(ROWS["missed"]) <= MOST_MISSED
