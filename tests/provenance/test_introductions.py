"""A sentence that introduces somebody tells who they are: a neighbour, a teacher of some school, a member of some body."""

import pytest
from hypothesis import given, strategies as st
from told import Told

from workbench.claims.sentences import sentences
from workbench.model import Metadata, Span
from workbench.provenance.identity import read_party
from workbench.provenance.introductions import introduced
from workbench.provenance.page import Page
from workbench.provenance.parties import Party
from workbench.provenance.vocabulary import vocabulary

FACT = "the water came in at six"


def bearer(introduction: str) -> Party:
    """Give who answers for what Dana Reyes says after an introduction."""
    text = f"Water in the lane\n\n{introduction} “{FACT.capitalize()},” Reyes said."
    return Told([("The Vale Gazette", text)]).lineage("a", FACT.capitalize()).root


@pytest.mark.parametrize(
    "introduction",
    [
        "Dana Reyes has lived opposite the mill for forty years.",
        "Dana Reyes lives two doors down.",
        "Dana Reyes had been selling rolls out of her van since dawn.",
        "Dana Reyes has baked bread on Mill Street since 1998.",
        "Dana Reyes lost her home in the flood.",
        "Among those evacuated was Dana Reyes.",
        "From her kitchen window Dana Reyes can see the sluice.",
        "Dana Reyes's cottage stands closest to the river.",
        "Dana Reyes keeps bees at the top of the lane.",
        "Dana Reyes was walking her dog along the towpath.",
        "Dana Reyes was in seat 14C.",
        "Dana Reyes shook her head. She has lived here since 1990.",
    ],
)
def test_a_sentence_about_a_home_or_a_trade_makes_somebody_nobodys_voice(
    introduction: str,
) -> None:
    assert bearer(introduction).private


@pytest.mark.parametrize(
    ("introduction", "sector"),
    [
        ("Dana Reyes heads the fire department.", "fire"),
        ("Dana Reyes leads the union at the plant.", "union"),
        ("Dana Reyes speaks for the company.", "company"),
        ("Dana Reyes sits on the county council for the Greens.", "municipal"),
        ("Dana Reyes teaches chemistry at the grammar school.", "school"),
        ("Dana Reyes studies glaciers at Marr University.", "science"),
        ("Dana Reyes works as a nurse at St Anne's.", "health"),
        ("Dana Reyes was behind the counter at the Gas-N-Go.", "company"),
        ("Dana Reyes drives the number 12 bus.", "transport"),
    ],
)
def test_a_sentence_about_an_office_tells_of_its_body(
    introduction: str, sector: str
) -> None:
    party = bearer(introduction)
    assert sector in party.sectors
    assert party.person == ("dana", "reyes")
    assert not party.private


@pytest.mark.parametrize(
    "introduction",
    [
        "Dana Reyes was on duty in the signal box.",
        "Dana Reyes was at the gate.",
        "The mother of Dana Reyes lives opposite.",
        "Police spoke to Dana Reyes, lived through it as they had.",
        "Dana Reyes met Ann Cole. She has lived here since 1990.",
        "“Dana Reyes lives two doors down,” a man shouted.",
    ],
)
def test_what_tells_nothing_of_the_name_leaves_it_open(introduction: str) -> None:
    assert not bearer(introduction).private


@pytest.mark.parametrize("voice", ["spokeswoman", "convener", "director"])
def test_whoever_speaks_for_a_body_stays_its_voice_wherever_they_live(
    voice: str,
) -> None:
    assert not bearer(f"The {voice}, Dana Reyes, lives two doors down.").private


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_words_around_a_name_are_read_without_an_error(
    before: str, after: str
) -> None:
    text = f"{before}Dana Reyes{after}"
    page = Page(text, sentences(text), Metadata("The Vale Gazette"), vocabulary())
    name = Span(len(before), len(before) + len("Dana Reyes"))
    for told in introduced(page, name):
        assert "Dana Reyes" in told or told.startswith("~")
        told_of = Told([("The Vale Gazette", text)])
        read_party("Dana Reyes", (told,), "", told_of.sources, vocabulary())
