import pytest
from told import Told

from workbench.provenance.origins import relation
from workbench.provenance.parties import Kind
from workbench.provenance.vocabulary import vocabulary

FACT = "the plant leaked"


def related(a: str, b: str, rest_a: str = "", rest_b: str = "") -> str | None:
    """Compare two sources of one fact, in two articles with some more text; give strength and rule."""
    told = Told(
        [
            ("Holm Echo", f"{rest_a}\nOn Monday {a} said that {FACT}."),
            ("Tidewater Radio", f"{rest_b}\nOn Monday {b} said that {FACT}."),
        ]
    )
    one, other = (told.lineage(uid, FACT).root for uid in "ab")
    found = relation(
        one,
        other,
        (told.articles["a"].analysis, told.articles["b"].analysis),
        vocabulary(),
    )
    return f"{found.strength} {found.rule}" if found else None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("police", "the police"),
        ("mayor Ida Brun", "Ida Brun, the mayor of Holm,"),
        ("mayor Ida Brun", "mayor Brun"),
        ("harbour master Ivo Brandt", "the harbour master"),
        ("police", "Holm police"),
        ("the Pentagon", "the US Department of Defense"),
        ("the land registry", "the land registry"),
    ],
)
def test_one_root_under_two_names_is_one(a: str, b: str) -> None:
    assert (related(a, b) or "").startswith("hard")
    assert (related(b, a) or "").startswith("hard")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("defence minister Kai Lund", "the Defence Ministry"),
        ("defence minister Kai Lund", "health minister Ann Cole"),
        ("finance minister Kai Lund", "the government"),
        ("the ministry", "army colonel Per Holt"),
        ("police", "prosecutor Lena Roth"),
        (
            "Calder General Hospital",
            "Lena Okafor, a spokeswoman for Calder General Hospital,",
        ),
        ("Halden Mining chief executive Rhea Solberg", "Halden Mining"),
        ("councillor Petra Vance", "the mayor"),
        ("Green Party leader Ann Moe", "the Green Party"),
        ("the company", "Vastra Chemicals"),
        ("the company", "the firm"),
        ("spokeswoman Mei Nakano", "the company"),
        ("Rhea Solberg", "Halden Mining"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskiy"),
        ("Torvik Shipping", "Alma Motors"),
        ("commissioner Irja Salo", "the Data Protection Office"),
        ("the White House", "the US State Department"),
        ("the Kremlin", "presidential spokesman Dmitry Peskov"),
        ("Downing Street", "prime minister Jo Reed"),
        ("Tokyo", "the Japanese Defense Ministry"),
        ("police", "inspector Ann Roe"),
        ("the army", "General Ann Roe"),
        ("the airline", "pilot Ann Roe"),
        ("the institute", "seismologist Ann Roe"),
        ("the hospital", "surgeon Ann Roe"),
        ("Professor Ann Roe", "a study"),
        ("the study", "Ann Roe, the study's author,"),
        ("the registry", "the land registry office"),
        ("the regulator", "the Financial Supervision Authority"),
        ("the bank", "Norden Holding"),
        ("the ministry", "a leaked memo"),
        ("Lumira", "Orbis Health"),
        ("the club", "coach Ann Roe"),
        ("the party", "lawmaker Ann Roe"),
        ("the opposition", "the Green Party"),
        ("Halden Mining", "the railway"),
        ("police", "pathologist Ann Roe"),
        ("engineer Ann Roe", "Halden Mining"),
        ("convener Ann Roe", "the dockers' union"),
        ("executive engineer Ann Roe", "the chief fire officer"),
        (
            "Captain Duarte, the Authority's director of traffic,",
            "the Belmar Canal Authority",
        ),
        ("defence lawyer Kai Lund", "Ann Cole, a tenant accused of it,"),
        ("the land registry", "councillor Petra Vance"),
        ("treasurer Jo Lund", "surveyor Ann Roe"),
        ("secretary Jo Lund", "the dockers' union"),
        (
            "a circular issued by the university",
            "Vice-chancellor Ann Roe, back from Nairobi,",
        ),
        ("a letter from the university", "the club's minutes"),
        ("Ilona B, a pensioner,", "Ilona Barta, a pensioner,"),
        ("the sexton Jo Lund", "the parish"),
        ("Wade Kowalchuk, a driver,", "Kowalchuk & Sons, the carrier"),
    ],
)
def test_what_may_be_one_house_is_never_two(a: str, b: str) -> None:
    assert (related(a, b) or "").startswith("soft")
    assert (related(b, a) or "").startswith("soft")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "fire chief Mara Toll",
            "Lena Okafor, a spokeswoman for Calder General Hospital,",
        ),
        ("police", "villager Hanne Roth"),
        ("villager Hanne Roth", "farmer Ole Brandt"),
        ("the coastguard", "harbour master Ivo Brandt"),
        ("the French Foreign Ministry", "the German Foreign Ministry"),
        ("Calder General Hospital", "Ostmark University"),
        ("police", "Halden Mining chief executive Rhea Solberg"),
        ("Dr Elke Brandt of Sallow Infirmary", "the coastguard"),
        ("the company", "the union"),
        ("Halden Mining", "the dockers' union"),
        ("Halden Mining", "police"),
        ("police", "Ann Roe, a lorry driver,"),
        ("plant manager Lena Roth", "fire chief Mara Toll"),
        ("opposition leader Ada Poe", "prime minister Kai Lund"),
        ("government spokesman Kai Lund", "rebel commander Ada Poe"),
        ("the prosecutor, Ada Poe,", "defence lawyer Kai Lund"),
        ("the pilots' union", "the aviation regulator"),
        ("the weather service", "farmer Ole Brandt"),
        ("police", "treasurer Jo Lund"),
        ("the police log", "the hospital's register"),
    ],
)
def test_two_bodies_that_have_nothing_to_do_with_each_other_are_apart(
    a: str, b: str
) -> None:
    assert related(a, b) is None
    assert related(b, a) is None


def test_a_bare_voice_is_of_the_house_named_beside_it() -> None:
    beside = "Ostara makes telephones. Ostara is in Holm."
    assert related("spokeswoman Mei Nakano", "Ostara", rest_a=beside)
    told = Told(
        [
            (
                "Holm Echo",
                f"Ostara closed the hall. Spokeswoman Mei Nakano said that {FACT}.",
            ),
            ("Tidewater Radio", f"Police said that {FACT}."),
        ]
    )
    one, other = (told.lineage(uid, FACT).root for uid in "ab")
    assert (
        relation(
            one,
            other,
            (told.articles["a"].analysis, told.articles["b"].analysis),
            vocabulary(),
        )
        is None
    )


def test_a_man_and_a_woman_of_one_surname_are_not_one_person() -> None:
    assert related("Mr Kerr", "Ms Kerr") != "hard same-person"


def test_media_are_one_by_their_acronym() -> None:
    told = Told(
        [
            ("Holm Echo", f"According to NNA, {FACT}."),
            ("Tidewater Radio", f"According to the Norwick News Agency, {FACT}."),
        ]
    )
    one, other = (told.lineage(uid, FACT).root for uid in "ab")
    found = relation(
        one,
        other,
        (told.articles["a"].analysis, told.articles["b"].analysis),
        vocabulary(),
    )
    assert one.origin != other.origin
    assert found
    assert found.strength == "hard"


def test_nothing_but_a_label_answers_for_nothing() -> None:
    told = Told([("Holm Echo", "The phone is late, TechPatrol reported.")])
    assert told.lineage("a", "The phone is late").root.vague


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Sister Agathe Mbaye of the Order of St Clare said that {}.",
            "The mediator, a nun, said that {}.",
        ),
        (
            "“{},” Ann Roe, who chairs the board of Kestrel, said.",
            "Kestrel said that {}.",
        ),
        (
            "{}, according to the minutes of the council.",
            "{}, councillor Tim Hale said.",
        ),
        (
            "Ms Roe said that {}. She heads the harbour board.",
            "The harbour board said that {}.",
        ),
        ("{}, the chief whip said.", "{}, the Civic Party said."),
        ("{}, the president said.", "{}, the presidency said."),
        ("{}, the farm's owner said.", "{}, farmer Tim Hale said."),
        ("{}, the central bank said.", "{}, governor Ann Roe said."),
        ("{}, the Met Office said.", "{}, forecaster Tim Hale said."),
        ("{}, the manufacturer said.", "{}, Aikawa Brake said."),
        ("{}, Meridian Bulk said.", "{}, captain Tim Hale said."),
        ("{}, the police log shows.", "{}, police said."),
        ("{}, the hospital's records show.", "{}, surgeon Ann Roe said."),
        ("{}, the press release says.", "{}, Voltane said."),
        ("{}, a blog called Pixelry said.", "{}, according to Pixelry."),
        ("{}, the bus company said.", "{}, bus driver Tim Hale said."),
        ("{}, the mayor said.", "{}, the town hall said."),
        ("{}, the family said.", "{}, the family's lawyer Ann Roe said."),
    ],
)
def test_one_origin_told_in_two_ways_is_never_corroborated(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        told = Told(
            [("Holm Echo", one.format(FACT)), ("Tidewater Radio", other.format(FACT))]
        )
        assert told.judge(("a", FACT), ("b", FACT)).n_min == 1


def test_a_general_staff_is_an_army_and_no_papers_people() -> None:
    told = Told(
        [
            ("Lethenian Gazette", f"The Lethenian General Staff said that {FACT}."),
        ]
    )
    assert told.lineage("a", FACT).root.kind == Kind.ENTITY


def test_what_stands_behind_a_source_and_speaks_of_what_is_said_is_no_part_of_its_name() -> (
    None
):
    told = Told(
        [
            (
                "Vale Live",
                "Around 1,900 homes are dark, says Northgrid, most of them east of the church.",
            )
        ]
    )
    root = told.lineage("a", "Around 1,900 homes are dark").root
    assert "church" not in root.sectors
    assert root.body == ("northg",)
