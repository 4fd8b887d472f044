import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.claims.worth import Assessment, Kind, assess
from workbench.model import Span


def judged(text: str, *, attributed: bool = False, language: str = "en") -> Assessment:
    return assess(text, Span(0, len(text)), attributed=attributed, language=language)


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        ("The board closed the basin on Sunday.", Kind.STATEMENT),
        ("The basin will be closed until 9 October.", Kind.STATEMENT),
        ("The board could not be reached.", Kind.STATEMENT),
        ("In May the basin was closed.", Kind.STATEMENT),
        ("The board could close the basin.", Kind.PREDICTION),
        ("Prices are likely to rise.", Kind.PREDICTION),
        ("The closure marks a turning point.", Kind.INTERPRETATION),
        ("The wreck raises questions about safety.", Kind.INTERPRETATION),
        ("The harbour has been badly run for years.", Kind.OPINION),
        ("The board should resign.", Kind.OPINION),
        ("Who closed the basin?", Kind.QUESTION),
        ("“Who closed it?”", Kind.QUESTION),
        ("谁关闭了港口？", Kind.QUESTION),
    ],
)
def test_the_kind_follows_from_the_words(claim: str, kind: Kind) -> None:
    assert judged(claim).kind is kind


def test_the_words_that_decided_the_kind_are_shown() -> None:
    claim = "Prices are likely to rise."
    assert [span.of(claim) for span in judged(claim).kind_words] == ["likely to"]


def test_only_the_first_line_of_a_document_is_a_headline_and_it_stays_checkable() -> (
    None
):
    text = "Exclusive: Crane falls into basin two\n\nNobody was hurt."
    line = Span(11, 37)
    assert assess(text, line, first=True).kind is Kind.HEADLINE
    assert assess(text, line, first=True).checkable
    assert assess(text, line).kind is Kind.STATEMENT
    assert assess(text, Span(39, len(text)), first=True).kind is Kind.STATEMENT


@pytest.mark.parametrize("claim", ["It could fall.", "It is badly run.", "Is it safe?"])
def test_what_no_source_could_prove_is_not_checkable(claim: str) -> None:
    assert not judged(claim).checkable


def test_a_claim_with_figures_and_names_comes_before_a_remark() -> None:
    figures = judged(
        "The Ansel harbour board paid 4.2 million crowns for the crane in 2019."
    )
    remark = judged("Well, I think we should all be glad of that.")
    assert figures.score > 60
    assert remark.score < 20


def test_each_feature_shows_its_words_and_its_points() -> None:
    claim = "The board paid 40 crowns to Ann Poe."
    found = {feature.name: feature for feature in judged(claim).features}
    assert [span.of(claim) for span in found["number"].spans] == ["40"]
    assert [span.of(claim) for span in found["name"].spans] == ["Ann Poe"]
    assert found["number"].weight > 0
    assert [span.of(claim) for span in found["past"].spans] == ["paid"]


def test_a_named_speaker_adds_to_the_score() -> None:
    claim = "The crane was forty years old."
    assert judged(claim, attributed=True).score > judged(claim).score


def test_a_capital_inside_a_sentence_makes_a_month_or_a_name_of_a_modal_verb() -> None:
    names = {f.name for f in judged("On 5 May the crane fell on Will Poe.").features}
    assert "modal" not in names
    assert "modal" in {f.name for f in judged("It may rain.").features}


def test_without_a_lexicon_only_numbers_and_shapes_count() -> None:
    claim = "Der Vorstand könnte 40 Kronen zahlen."
    found = judged(claim, language="de")
    assert found.kind is Kind.STATEMENT
    assert [feature.name for feature in found.features] == ["number"]
    assert judged("Wer zahlt?", language="de").kind is Kind.QUESTION


def test_a_language_with_a_region_is_that_language() -> None:
    claim = "Prices are likely to rise."
    assert judged(claim, language="en-GB") == judged(claim)


@given(st.text(), st.booleans(), st.booleans())
def test_every_text_gets_a_score_in_range_from_words_inside_the_claim(
    text: str, attributed: bool, first: bool
) -> None:
    for span in (Span(0, len(text)), Span(len(text) // 3, len(text) // 2)):
        found = assess(text, span, attributed=attributed, first=first)
        assert 0 <= found.score <= 100
        for feature in found.features:
            assert feature.spans
            for words in feature.spans:
                assert span.start <= words.start <= words.end <= span.end


def test_the_score_is_the_sum_of_what_is_shown() -> None:
    bare = judged("zzz zzz zzz zzz zzz zzz").score
    for claim in ("The board paid 40 crowns to Ann Poe.", "We should think again."):
        found = judged(claim)
        total = bare + sum(feature.weight for feature in found.features)
        assert found.score == max(0, min(100, total))


def test_debate_sentences_people_found_worth_checking_rank_first(shared: Path) -> None:
    """Average precision; the base rate is .287, the first sketch had .758."""
    file = shared / "data" / "claimbuster.sentences.jsonl"
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    records.sort(key=lambda r: (-judged(r["text"]).score, r["id"]))
    hits, total = 0, 0.0
    for rank, record in enumerate(records, 1):
        if record["label"]:
            hits += 1
            total += hits / rank
    assert total / hits >= 0.78
