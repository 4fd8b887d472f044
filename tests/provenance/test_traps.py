"""Two articles that look like two origins and are one, or none: whatever is read in them, nothing may be corroborated."""

import tomllib
from pathlib import Path

import pytest
from told import Told

from workbench.provenance.vocabulary import vocabulary

ROWS = tomllib.loads((Path(__file__).parent / "traps.toml").read_text(encoding="utf-8"))
HOUSES = "The Lowmoor Gazette", "Radio Vale"
BODIES = {
    "police": "police",
    "fire": "fire brigade",
    "military": "army",
    "health": "hospital",
    "justice": "court",
    "company": "company",
    "relief": "charity",
    "union": "union",
    "party": "party",
    "science": "university",
    "weather": "weather service",
    "coastguard": "coastguard",
    "port": "harbour authority",
    "transport": "railway",
    "school": "school",
    "church": "church",
    "culture": "museum",
    "finance": "bank",
    "regulator": "regulator",
    "environment": "forestry office",
    "utility": "water company",
    "sport": "club",
    "prison": "prison",
    "electoral": "electoral office",
    "government": "foreign ministry",
    "municipal": "council",
    "parliament": "parliament",
}
HEADS = {"director", "head", "chief", "spokeswoman", "manager", "chairman", "secretary"}


@pytest.mark.parametrize(
    ("name", "one", "other", "claim_of_one", "claim_of_other"), ROWS["traps"]
)
def test_one_origin_in_two_articles_stays_one(
    name: str, one: str, other: str, claim_of_one: str, claim_of_other: str
) -> None:
    told = Told(list(zip(HOUSES, (one, other), strict=True)))
    judged = told.judge(("a", claim_of_one), ("b", claim_of_other))
    assert judged.n_min < 2, (name, judged.reason)


@pytest.mark.parametrize("sector", BODIES)
def test_a_body_and_somebody_with_an_office_of_its_kind_are_not_two(
    sector: str,
) -> None:
    false = []
    for office in sorted(vocabulary().ranks.get(sector, frozenset()) | HEADS):
        for source in (f"{office} Ada Poe", f"the {office}"):
            told = Told(
                [
                    (HOUSES[0], f"The wall fell at noon, the {BODIES[sector]} said."),
                    (HOUSES[1], f"The wall in Ferrow fell at noon, {source} said."),
                ]
            )
            judged = told.judge(
                ("a", "The wall fell at noon"), ("b", "The wall in Ferrow fell at noon")
            )
            if judged.n_min >= 2:
                false.append((source, judged.reason))
    assert false == []


def test_two_who_heard_somebody_say_it_are_two_origins_for_its_having_been_said() -> (
    None
):
    one = "Mayor Ada Poe said on the steps that the roof had fallen in"
    other = "Mayor Ada Poe came out and said that the roof had fallen in"
    told = Told(
        [
            (HOUSES[0], f"{one}; our reporter was standing beside her."),
            (HOUSES[1], f"{other}; I heard her."),
        ]
    )
    assert told.judge(("a", one), ("b", other)).n_min == 2
