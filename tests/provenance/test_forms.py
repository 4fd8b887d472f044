"""Forms that name no usual verb of saying: read where the whole frame stands, and left alone where it does not."""

import pytest
from hypothesis import given, strategies as st
from told import Told

from workbench.claims.sentences import sentences
from workbench.errors import ConfigError
from workbench.model import Metadata
from workbench.provenance import vocabulary
from workbench.provenance.forms import answering, read_forms
from workbench.provenance.page import Page

RIVER = "The Sarn burst its banks"


def root(text: str, claim: str = RIVER, outlet: str = "The Holm Echo") -> str:
    return Told([(outlet, text)]).lineage("a", claim).root.origin


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        (f"“{RIVER},” sighed miller Ida Roth.", "entity:ida roth"),
        (f"“{RIVER},” miller Ida Roth shrugged on Monday.", "entity:ida roth"),
        (f"{RIVER}, fire chief Mara Toll let slip.", "entity:mara toll"),
        (
            f"{RIVER}, Mara Toll, the fire chief, averred in a quiet voice.",
            "entity:mara toll",
        ),
        (f"{RIVER}, reckons fire chief Mara Toll.", "entity:mara toll"),
        (f"Fire chief Mara Toll let it be known that {RIVER}.", "entity:mara toll"),
        (f"{RIVER}, per the Sarn harbour office.", "entity:sarn harbour"),
        (f"Police: “{RIVER}.”", "entity:police"),
        (f"09.40 Police: {RIVER}.", "entity:police"),
        (f"Fire chief Mara Toll (statement): {RIVER}.", "entity:mara toll"),
        (f"{RIVER}, by the harbour log.", "document:log port"),
        (f"{RIVER}, by the estimate of the fire brigade.", "entity:brigade fire"),
        (f"In a video shared by many {RIVER}.", "document:film"),
        (f"{RIVER}, so runs the indictment.", "document:ruling justice"),
        (f"“{RIVER}” — Mara Toll, fire chief of Holm.", "entity:mara toll"),
        (f"{RIVER}. So says fire chief Mara Toll.", "entity:mara toll"),
        (f"{RIVER}. Marn police confirmed it.", "entity:marn police"),
        (f"Word from Marn police is that {RIVER}.", "entity:marn police"),
        (f"{RIVER}, as this writer saw for herself.", "witness:holm echo"),
        (f"{RIVER}, as two of us saw from the road.", "witness:holm echo"),
        (f"When the Echo got there, {RIVER}.", "witness:holm echo"),
        (f"The Echo’s Lea Voss is at the weir, where {RIVER}.", "witness:holm echo"),
        (f"{RIVER}, seen by the Echo’s reporter at dawn.", "witness:holm echo"),
        (f"From our seat on the wall we saw it: {RIVER}.", "witness:holm echo"),
    ],
)
def test_a_source_is_read_where_no_verb_of_saying_stands(
    text: str, origin: str
) -> None:
    assert root(text) == origin


@pytest.mark.parametrize(
    "text",
    [
        f"When the lights went out, fire chief Mara Toll left. {RIVER}.",
        f"{RIVER}, the fire brigade posts guards at the gate.",
        f"Norvik Mining: {RIVER}.",
        f"Flood: {RIVER}.",
        f"{RIVER}, fire chief Mara Toll fled.",
        f"{RIVER}, a police car on the roof.",
        f"{RIVER}, if Mara Toll is to be believed.",
        f"{RIVER}, ten per cent of the valley with it.",
        f"Fire at school: {RIVER}.",
        f"Marn hospital: {RIVER}.",
        f"{RIVER}, the mayor resigned.",
        f"{RIVER}, we can reveal.",
        f"We can report that {RIVER}.",
        f"We hear that {RIVER}.",
        f"The Echo found out that {RIVER}.",
        f"{RIVER}, an official confided.",
        f"{RIVER}, a developer sighed.",
        f"{RIVER}, the boss of a firm in Marn whispered.",
        f"{RIVER}. Reuters confirmed it.",
        f"Reuters: {RIVER}.",
        f"{RIVER}, so the story goes.",
        f"{RIVER}, legend has it.",
    ],
)
def test_what_only_looks_like_a_source_is_none(text: str) -> None:
    told = Told([("The Holm Echo", text)])
    assert not told.lineage("a", RIVER).root.kind.accountable


def test_a_log_is_a_noun_after_one_thing_and_a_verb_after_many() -> None:
    text = "The duty log at the station has a call for ten boats. The harbour wardens log every boat in the basin."
    told = Told([("The Holm Echo", text)])
    assert told.lineage("a", "a call for ten boats").root.kind == "document"


def test_what_measures_so_much_itself_has_measured_nothing() -> None:
    told = Told([("The Holm Echo", "Orsa weighed 300 tonnes when she sank off Marn.")])
    assert told.lineage("a", "300 tonnes when she sank").root.kind == "doc"


def test_in_an_interview_the_answers_are_the_guests() -> None:
    text = f"Five questions for Mara Toll\n\nQ: What happened?\n\nA: {RIVER}, and nobody slept."
    assert Told([("The Holm Echo", text)]).lineage("a", RIVER).root.name == "Mara Toll"


def test_who_shrugs_is_a_person_and_no_label() -> None:
    told = Told([("The Holm Echo", f"“{RIVER},” shrugged Ana Kip.")])
    assert told.lineage("a", RIVER).root.person == ("ana", "kip")


def test_what_somebody_does_not_dispute_is_no_denial() -> None:
    told = Told([("The Holm Echo", f"Mayor Ida Brun does not dispute that {RIVER}.")])
    line = told.lineage("a", RIVER)
    assert line.root.person == ("ida", "brun")
    assert not line.denied


@given(
    st.lists(
        st.sampled_from(
            [
                "“",
                "”",
                ",",
                ":",
                ".",
                "Police",
                "sighed",
                "the",
                "log",
                "who",
                "per",
                "let",
                "slip",
                "In",
                "a",
                "video",
                "\n",
                "Q:",
                "A:",
                "as",
                "so",
            ]
        ),
        max_size=40,
    )
)
def test_spans_lie_in_the_text_whatever_it_is(words: list[str]) -> None:
    text = " ".join(words)
    page = Page(text, tuple(sentences(text)), Metadata(), vocabulary.vocabulary())
    for said in answering(page, "en", ()):
        for span in (said.cue, *said.content, *([said.source] if said.source else [])):
            assert 0 <= span.start < span.end <= len(text)


def test_a_language_without_forms_has_none() -> None:
    assert read_forms("de") is None
    assert read_forms("en-GB") is not None


def test_a_file_of_another_shape_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "workbench.provenance.forms.tables.load", lambda _: {"language": "en"}
    )
    with pytest.raises(ConfigError, match=r"forms\.toml"):
        read_forms.__wrapped__("en")


def test_a_body_that_publishes_for_itself_answers_and_a_medium_with_a_bodys_word_does_not() -> (
    None
):
    assert root(f"{RIVER}.", outlet="Marn River Authority").startswith("entity:")
    assert root(f"{RIVER}.", outlet="City News Service").startswith("doc:")


def test_ms_is_short_for_nobody_who_has_another_title() -> None:
    text = f"Dr Malcolm Kerr was there. {RIVER}, Ms Kerr said."
    assert root(text) != root(f"{RIVER}, Dr Malcolm Kerr said.")


def test_outlets_that_an_article_calls_one_houses_are_one() -> None:
    told = Told(
        [
            ("Glint", f"Our reporter stood on the bank: {RIVER}."),
            (
                "Flash",
                "We saw the Sarn come over the wall.\n\nGlint and Flash are published by Sparkle House.",
            ),
        ]
    )
    got = told.judge(("a", RIVER), ("b", "We saw the Sarn come over the wall"))
    assert got.n_max == 1
    assert "same-owner" in {edge.rule for edge in got.dependence}


def test_two_pictures_of_untold_cameras_may_be_one() -> None:
    told = Told(
        [
            ("The Holm Echo", f"In a video shared by many {RIVER}."),
            ("Tidewater Radio", "A photograph shows the Sarn over its banks."),
        ]
    )
    assert told.judge(("a", RIVER), ("b", "the Sarn over its banks")).n_min == 1
