"""What a lineage asks of attributions besides who said what: links, hedges, unnamed sources, fuller names, credits."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from workbench.claims.sentences import sentences
from workbench.model import Span
from workbench.provenance.attribution import (
    CreditKind,
    HedgeKind,
    acronyms,
    attribute,
    chain,
    credits as credits_of,
    denies,
    hedges,
    is_anonymous,
    resolve,
)
from workbench.provenance.attribution.quotes import continued, quotations, touching
from workbench.provenance.lexicon import Lexicon, load_lexicon


@pytest.fixture(scope="module")
def english() -> Lexicon:
    found = load_lexicon("en")
    assert found is not None
    return found


# links


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("The Ledger, citing two divers, reported that the pier sank.", ["The Ledger", "two divers"]),
        ("The pier sank, the Ledger reported, citing two officials.", ["the Ledger", "two officials"]),
        ("The move, confirmed by Vela News with reference to the ministry, is final.", ["Vela News", "the ministry"]),
        ("Holt told The Gazette that the fire began at noon.", ["The Gazette", "Holt"]),
        ("Minutes obtained by the Courier show that the vote was close.", ["the Courier", "Minutes obtained by the Courier"]),
        ("Radio Sella quoted the mayor as saying the bridge was safe.", ["Radio Sella", "the mayor"]),
        ("The mayor was quoted by Radio Sella as saying the bridge was safe.", ["Radio Sella", "The mayor"]),
        ("Holt told his brother that the fire began at noon.", ["Holt"]),
        ("The firm said sales fell, citing a shortage of steel.", ["The firm"]),
        ("The pier reportedly sank.", []),
    ],
)  # fmt: skip
def test_a_chain_runs_from_the_outlets_side_to_the_root(
    text: str, links: list[str], english: Lexicon
) -> None:
    one = attribute(text, sentences(text))[0]
    assert [span.of(text) for span in chain(text, one, english)] == links


# hedges


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It could, reportedly, be so.",
            [("could", HedgeKind.POSSIBILITY), ("reportedly", HedgeKind.REPORT)],
        ),
        ("The price remains undisclosed.", [("undisclosed", HedgeKind.NONDISCLOSURE)]),
        ("She declined to say why.", [("declined to say", HedgeKind.NONDISCLOSURE)]),
        (
            "This could not be\nindependently verified.",
            [("could not be\nindependently verified", HedgeKind.VERIFICATION)],
        ),
        ("In May the mill may close.", [("may", HedgeKind.POSSIBILITY)]),
        ("The mill closed.", []),
    ],
)
def test_hedges_are_found_with_their_class(
    text: str, found: list[tuple[str, HedgeKind]], english: Lexicon
) -> None:
    assert [
        (one.span.of(text), one.kind)
        for one in hedges(text, Span(0, len(text)), english)
    ] == found


def test_letters_that_only_fold_to_a_hedge_are_no_hedge(english: Lexicon) -> None:
    text = "lıkely poſſibly"
    assert hedges(text, Span(0, len(text)), english) == []


def test_an_attribution_holds_the_hedges_of_its_own_words_and_no_others() -> None:
    text = "Officials reportedly said the dam could fail. It may rain."
    (one,) = attribute(text, sentences(text))
    assert [span.of(text) for span in one.hedges] == ["reportedly", "could"]


def test_hedges_behind_a_quotation_that_goes_on_are_counted_as_well() -> None:
    text = "“It is low,” he said. “It may rise.” It could."
    (one,) = attribute(text, sentences(text))
    assert [span.of(text) for span in one.hedges] == ["may"]


# who is not named


@pytest.mark.parametrize(
    "source",
    [
        "officials", "a senior White House official", "people familiar with Berg's thinking", "government sources",
        "local media", "two residents", "Critics", "Pentagon officials briefed on the plan", "one of the people", "a diver", "The divers", "one former minister", "",
    ],
)  # fmt: skip
def test_unnamed_sources_are_anonymous(source: str, english: Lexicon) -> None:
    assert is_anonymous(source, english)


@pytest.mark.parametrize(
    "source",
    [
        "Ana Reyes", "a villager, Ana Reyes", "spokeswoman Ann Berg", "a spokesman for Kestrel Motors", "the ministry", "police",
        "Resident Maria Lopez", "the Kyodo news agency", "the land registry", "the mayor", "Prosecutors", "a company spokeswoman", "he", "an official (Jo Sand)",
    ],
)  # fmt: skip
def test_names_and_bodies_are_not(source: str, english: Lexicon) -> None:
    assert not is_anonymous(source, english)


# who denies


def test_a_denial_is_no_word_for_what_is_denied(english: Lexicon) -> None:
    text = "Brekke has denied that the valve was open. Roth confirmed that it was."
    first, second = attribute(text, sentences(text))
    assert denies(text, first, english)
    assert not denies(text, second, english)


def test_what_was_not_confirmed_is_attributed_to_nobody() -> None:
    text = "The minister did not confirm that talks had begun."
    assert attribute(text, sentences(text)) == ()


# fuller names


def resolved(text: str) -> list[tuple[str, str | None]]:
    found = attribute(text, sentences(text))
    fuller = resolve(text, found)
    return [
        (one.source.of(text), full.of(text) if full else None)
        for one, full in zip(found, fuller, strict=True)
        if one.source
    ]


def test_a_pronoun_is_the_last_person_who_spoke_and_a_surname_the_fuller_name() -> None:
    text = (
        "Fire chief Maren Holt said the roof fell. The Norwick Ledger reported that a boat sank. "
        "He said nobody was hurt. Holt said the crew was tired."
    )
    assert resolved(text) == [
        ("Fire chief Maren Holt", None),
        ("The Norwick Ledger", None),
        ("He", "Fire chief Maren Holt"),
        ("Holt", "Fire chief Maren Holt"),
    ]


def test_it_is_a_body_and_they_are_several() -> None:
    text = "Ann Berg said it rained. The ministry said the dam held. It said the gates were shut. Two divers said it leaked. They said it was old."
    assert resolved(text)[2] == ("It", "The ministry")
    assert resolved(text)[4] == ("They", "Two divers")


def test_she_is_no_spokesman() -> None:
    text = "Councillor Petra Vance said the sale was urgent. Company spokesman Odd Brekke said it was slow. She said it was late."
    assert resolved(text)[2] == ("She", "Councillor Petra Vance")


def test_a_surname_is_found_in_a_name_that_was_no_source() -> None:
    text = "Maren Holt arrived at noon. Holt said the roof fell."
    assert resolved(text) == [("Holt", "Maren Holt")]


def test_a_surname_of_two_people_stands_for_neither() -> None:
    text = "Maren Holt and Peter Holt arrived at noon. Holt said the roof fell."
    assert resolved(text) == [("Holt", None)]


def test_nobody_is_resolved_forwards() -> None:
    text = "Holt said the roof fell. Fire chief Maren Holt said it was old."
    assert resolved(text)[0] == ("Holt", None)


def test_a_short_name_of_a_body_is_its_longer_one() -> None:
    text = "The Defence Ministry said the ship was late. The ministry said it was safe."
    assert resolved(text)[1] == ("The ministry", "The Defence Ministry")


def test_many_names_and_many_sources_are_resolved_in_time_that_grows_like_the_text() -> (
    None
):
    def seconds(count: int) -> float:
        text = " ".join(f"Aa{at} Holt said so. Holt said no." for at in range(count))
        found = attribute(text, sentences(text))
        start = time.process_time()
        resolve(text, found)
        return time.process_time() - start

    assert seconds(2_400) < 24 * seconds(300) + 0.1


# credits


def test_bylines_datelines_and_feet_are_read_with_the_names_apart() -> None:
    text = (
        "By Ann K. Berg and Jo Sand, Vela News\n\nORRIN, March 5 (NNA) - The mill burned.\n"
        "Bo Aas and Radio Sella contributed to this report.\nWith files from the Ledger\n"
    )
    assert [(one.kind, one.name.of(text)) for one in credits_of(text)] == [
        (CreditKind.BYLINE, "Ann K. Berg"),
        (CreditKind.BYLINE, "Jo Sand"),
        (CreditKind.BYLINE, "Vela News"),
        (CreditKind.DATELINE, "NNA"),
        (CreditKind.FOOT, "Bo Aas"),
        (CreditKind.FOOT, "Radio Sella"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "By March the road was closed.\n",
        "By noon it was over.\n",
        "The mill (built 1902) - a ruin - burned.\n",
        "The text (Old Red) - a ruin.\n",
        "",
    ],
)
def test_prose_is_no_credit(text: str) -> None:
    assert credits_of(text) == ()


def test_a_language_without_a_lexicon_has_no_credits() -> None:
    assert credits_of("By Ann Berg\n", language="eo") == ()


# acronyms


def test_an_acronym_is_learned_where_it_is_explained() -> None:
    text = "The Norwick News Agency (NNA) and the Bank of Orrin (BO) agreed. (XYZ) The Sea Fund (SFX) did not."
    assert {short: name.of(text) for short, name in acronyms(text).items()} == {
        "NNA": "Norwick News Agency",
        "BO": "Bank of Orrin",
    }


@given(st.text(alphabet="AaBb (). \n“", max_size=80))
@settings(deadline=None)
def test_credits_and_acronyms_lie_in_any_text(text: str) -> None:
    for credit in credits_of(text):
        assert credit.name.of(text).strip()
    for short, name in acronyms(text).items():
        assert len(name.of(text)) >= len(short)


# quotations


def test_quotations_of_every_kind_of_mark_are_found_with_their_marks() -> None:
    text = "“a” \"b\" ''c'' «d» „e” ``f''"
    assert [span.of(text) for span in quotations(text)] == [
        "“a”",
        '"b"',
        "''c''",
        "«d»",
        "„e”",
        "``f''",
    ]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "“a b\nc “d”\n"
    assert [span.of(text) for span in quotations(text)] == ["“a b", "“d”"]


def test_a_quotation_that_every_paragraph_opens_anew_is_one() -> None:
    text = "“a\n\n“b\n\n“c” d\n\n“e”"
    assert [span.of(text) for span in continued(text)] == ["“a\n\n“b\n\n“c”", "“e”"]


def test_an_inch_mark_opens_no_quotation() -> None:
    assert quotations('He is 5\'10" tall and 60" wide.') == []


@given(st.text(alphabet="“”\"' a\n«»", max_size=60))
def test_quotations_are_in_order_and_disjoint_and_in_one_paragraph(text: str) -> None:
    found = quotations(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all("\n" not in span.of(text) and span.start < span.end for span in found)


@given(st.text(alphabet="“” a", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_touching_gives_what_a_look_at_each_gives(
    text: str, start: int, end: int
) -> None:
    found = quotations(text)
    assert touching(found, start, end) == [
        span for span in found if span.start < end and start < span.end
    ]
