"""Whether somebody only passes on: their own sentence, or the next, names whom they have it from."""

import pytest
from told import Told

HOUSES = "The Lowmoor Gazette", "Radio Vale"
HOSPITAL = "The roof fell in at noon, Al-Noor hospital said."
ROOF = "the roof of the hall fell in"
PASSED_ON = (
    f"As Al-Noor hospital had told her, {ROOF}, mayor Ada Poe said.",
    f"That {ROOF} she had learned from the hospital, mayor Ada Poe said.",
    f"Mayor Ada Poe said that, as per the hospital, {ROOF}.",
    f"Mayor Ada Poe, briefed by the hospital, said {ROOF}.",
    f"Mayor Ada Poe read out the hospital's statement: {ROOF}.",
    f"Mayor Ada Poe said {ROOF}. She had it from the hospital.",
)
OWN = (
    f"Mayor Ada Poe said {ROOF}.",
    f"Mayor Ada Poe said {ROOF}. She had seen it from her window.",
    f"Mayor Ada Poe said {ROOF}, as if that were nothing.",
)


@pytest.mark.parametrize("text", PASSED_ON)
def test_whoever_passes_on_is_no_second_origin(text: str) -> None:
    told = Told(list(zip(HOUSES, (HOSPITAL, text), strict=True)))
    judged = told.judge(("a", "The roof fell in at noon"), ("b", ROOF))
    assert judged.n_min == 1, judged.reason


@pytest.mark.parametrize("text", OWN)
def test_whoever_speaks_for_themselves_is_one(text: str) -> None:
    told = Told(list(zip(HOUSES, (HOSPITAL, text), strict=True)))
    judged = told.judge(("a", "The roof fell in at noon"), ("b", ROOF))
    assert judged.n_min == 2, judged.reason


def test_citing_a_source_is_no_hearsay_of_that_source() -> None:
    told = Told([(HOUSES[0], f"{ROOF.capitalize()}, Kyodo reported, citing police.")])
    assert not told.lineage("a", ROOF.capitalize()).secondhand


def test_who_is_named_beside_a_statement_is_kept_without_its_source_and_words() -> None:
    told = Told([(HOUSES[0], f"Mayor Ada Poe, thanking Orla Finn, said {ROOF}.")])
    root = told.lineage("a", ROOF).root
    assert set(root.beside) == {"orla", "finn"}


def test_an_article_that_cites_hearsay_makes_nobody_of_it_answer() -> None:
    hearsay = f"As per the hospital, {ROOF}, mayor Ada Poe said."
    echo = "According to the Lowmoor Gazette, the hall has no roof."
    told = Told([(HOUSES[0], hearsay), ("Kettle Post", echo), (HOUSES[1], HOSPITAL)])
    judged = told.judge(
        ("a", ROOF), ("b", "the hall has no roof"), ("c", "The roof fell in at noon")
    )
    assert judged.n_min == 1, judged.reason
