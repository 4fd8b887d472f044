"""What a claim leaves out of its sentence tells who says it, where no verb of saying is known; what somebody only does, tells nothing."""

import pytest
from told import Told

from workbench.provenance.paths import Lineage


def drawn(text: str, claim: str, outlet: str = "Holm Echo") -> Lineage:
    return Told([(outlet, text)]).lineage("a", claim)


@pytest.mark.parametrize(
    ("text", "claim", "key"),
    [
        (
            "Diver Ivo Brandt of the harbour police tallied eleven sunken boats.",
            "eleven sunken boats",
            "ivo brandt",
        ),
        (
            "Surveyor Ida Roth went over the wall with a hammer and drew a blank: the stone is sound.",
            "the stone is sound",
            "ida roth",
        ),
        (
            "Surveyor Ida Roth takes it for granted that the stone is sound.",
            "the stone is sound",
            "ida roth",
        ),
        (
            "A closure until Easter was pinned to the gate by Marn district council.",
            "A closure until Easter",
            "council",
        ),
        (
            "Under clause 4 of the lease, the club must paint the pavilion.",
            "the club must paint the pavilion",
            "deal",
        ),
    ],
)
def test_who_stands_beside_the_claim_answers(text: str, claim: str, key: str) -> None:
    root = drawn(text, claim).root
    assert root.kind.accountable
    assert set(key.split()) <= set(root.key.split())


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Novelist Harriet Bo signed books at the fair, never letting on that her sequel was off.",
            "her sequel was off",
        ),
        (
            "The pianist Ada Reyes bowed to the box, where the Duke was asleep.",
            "the Duke was asleep",
        ),
        (
            "Shepherd Evan Moss crossed the pasture, unaware that wolves had killed thirty ewes.",
            "wolves had killed thirty ewes",
        ),
        (
            "When Dr Nils Rav signed the papers, the second test was back.",
            "the second test was back",
        ),
        (
            "The harbour at Sill was blocked after a barge broke its moorings.",
            "a barge broke its moorings",
        ),
        ("The Sarn burst its banks, the mayor resigned.", "The Sarn burst its banks"),
        ("Mayor Ada Poe has been informed the roof fell in.", "the roof fell in"),
        ("The lanterns were lit in the town.", "The lanterns were lit"),
        (
            "Treasurer Dolly Frome waited while six hundred crowns went missing.",
            "six hundred crowns went missing",
        ),
    ],
)
def test_whoever_only_does_something_beside_the_claim_does_not(
    text: str, claim: str
) -> None:
    assert not drawn(text, claim).root.kind.accountable


@pytest.mark.parametrize(
    "text",
    [
        "The hangar doors were locked from outside, conceded mechanic Joao Belt, who was trapped there.",
        "The hangar doors were locked from outside, insists mechanic Joao Belt.",
        "The hangar doors were locked from outside, said the mechanic who was trapped there, Joao Belt.",
    ],
)
def test_a_verb_behind_a_comma_takes_whoever_follows_it_and_no_thing_before_it(
    text: str,
) -> None:
    root = drawn(text, "The hangar doors were locked from outside").root
    assert root.person == ("joao", "belt")


def test_what_a_body_says_in_its_own_press_release_is_its_word() -> None:
    text = "Press release 4: End of mission\n\nThe probe of Orsel burned up over the sea. Orsel thanks its partners."
    assert (
        str(drawn(text, "The probe of Orsel burned up over the sea", "Orsel").root.kind)
        == "entity"
    )
    wire = text.replace("Orsel", "the agency")
    assert (
        str(
            drawn(
                wire, "The probe of the agency burned up over the sea", "Orsel"
            ).root.kind
        )
        == "doc"
    )


@pytest.mark.parametrize(
    "tail",
    [
        "He had read it in the Argus like the rest of us, he said.",
        "At least, so the carpenter swears.",
        "It stands in the circular that everybody got.",
        "His stable lad had told him so.",
    ],
)
def test_whoever_has_it_from_somebody_as_the_next_sentence_tells_is_no_root(
    tail: str,
) -> None:
    line = drawn(
        f"Councillor Dev Patter told us that the baths will close. {tail}",
        "the baths will close",
    )
    assert line.secondhand


def test_whoever_had_it_from_somebody_in_the_sentence_before_is_no_root() -> None:
    text = "Councillor Beth Ark had it from the caretaker. The boiler is condemned, she told the meeting."
    assert drawn(text, "The boiler is condemned").secondhand


def test_a_supposition_is_nobodys_knowledge() -> None:
    line = drawn("Imam Yahya Sor supposes that the widow paid.", "the widow paid")
    assert line.secondhand


PAIRS = {
    "a film and somebody who filmed": (
        "A clip that half the town has seen shows boats adrift.",
        "Ada Roth, who teaches at the school, filmed from her window how boats went adrift, she said.",
        "boats adrift",
        "boats went adrift",
    ),
    "a complaint and the plaintiff's lawyer": (
        "A complaint filed at Marn says the pot blew open.",
        "Victor Haas, who represents a customer, said the pot blew open on her.",
        "the pot blew open",
        "the pot blew open on her",
    ),
    "a note of some unit and a major": (
        "The work had been walled in, reads a note of the art unit of Potenza.",
        "The work was behind a wall, Major Livia Sorg said.",
        "The work had been walled in",
        "The work was behind a wall",
    ),
    "a paper and a professor": (
        "The paper in Radio Sky gives a polarisation of 92 per cent.",
        "Nine tenths of the light is lined up, Professor Anneke Vent explains.",
        "a polarisation of 92 per cent",
        "Nine tenths of the light is lined up",
    ),
    "a nickname": (
        "A boat took the drum, tells Mama Vero, the elder of the village.",
        "A boat came in the dark and took it, recalled Veronika Tokan, a villager.",
        "A boat took the drum",
        "A boat came in the dark and took it",
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_what_may_be_one_source_is_not_counted_twice(name: str) -> None:
    left, right, one, other = PAIRS[name]
    told = Told([("Northern Post", left), ("Valley Echo", right)])
    assert told.judge(("a", one), ("b", other)).n_min <= 1


def test_what_somebody_takes_back_as_he_or_she_is_doubted() -> None:
    told = Told(
        [
            (
                "Northern Post",
                "Shepherd Anders Voll told everyone that a wolf killed the lambs. On Saturday he took it back: it had been his own dog.",
            ),
            ("Valley Echo", "A wolf killed the lambs, said gamekeeper Liv Ruud."),
        ]
    )
    assert (
        told.judge(
            ("a", "a wolf killed the lambs"), ("b", "A wolf killed the lambs")
        ).n_min
        == 1
    )


def test_it_is_whatever_the_sentence_before_is_about() -> None:
    text = "Corporal Nikos Pall spent a year in the camp. They were fed once every two days, he recounts."
    assert drawn(text, "They were fed once every two days").root.key.endswith(
        "nikos pall"
    )
    two = "Mayor Ephraim Stott and treasurer Gail Nunn arrived together. The town has eight days' money, she said."
    assert drawn(two, "The town has eight days' money").root.person != (
        "ephraim",
        "stott",
    )


def test_what_a_report_does_in_an_aside_ends_with_its_comma() -> None:
    root = drawn(
        "The auditor, whose report went online, finds in all weathers that the school cost three million too much.",
        "the school cost three million too much",
    ).root
    assert root.office != "study"
