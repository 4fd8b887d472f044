import pytest
from told import Told

from workbench.model import Span
from workbench.provenance.analysis import from_json, to_json

RIVER = "The Sarn burst its banks"


def names(told: Told, uid: str, words: str) -> list[str]:
    return [link.name for link in told.lineage(uid, words).links]


@pytest.mark.parametrize(
    ("text", "root", "rule"),
    [
        (f"{RIVER}, fire chief Mara Toll said.", "entity:mara toll", None),
        (f"{RIVER}, the fire chief said.", "entity:fire chief", None),
        (f"{RIVER}, police said.", "entity:police", None),
        (f"{RIVER}, a police spokesman said.", "entity:police", None),
        (f"{RIVER}, officials said.", "anon:holm echo: officials", None),
        (
            f"{RIVER}, two people familiar with the matter said.",
            "anon:holm echo: two people familiar with the matter",
            None,
        ),
        (f"{RIVER}, Reuters reported.", "media:reuters", None),
        (f"{RIVER}, Reuters reported, citing police.", "entity:police", None),
        (
            f"{RIVER}, Reuters reported, citing unnamed officials.",
            "media:reuters",
            None,
        ),
        (f"{RIVER}, our reporter saw on Monday.", "witness:holm echo", None),
        (
            f"{RIVER}; our reporter stood on the bridge.",
            "witness:holm echo",
            "own eyes",
        ),
        (f"{RIVER}, as we saw from the bridge.", "witness:holm echo", "own eyes"),
        (
            f"The gauge log, which we have seen, shows that {RIVER[0].lower()}{RIVER[1:]}.",
            None,
            None,
        ),
        (f"{RIVER}.", "doc:holm echo", "no source"),
        (f"SARN, May 2 (NNA) - {RIVER}.", "media:nna", "dateline"),
        (f"{RIVER}, the pool reporter wrote.", "witness:pool", None),
    ],
)
def test_a_claims_root_is_the_last_link_of_what_is_said_there(
    text: str, root: str | None, rule: str | None
) -> None:
    told = Told([("The Holm Echo", text)])
    line = told.lineage("a", RIVER if RIVER in text else RIVER[4:])
    if root:
        assert line.root.origin == root
    else:
        assert line.root.kind == "document"
    if rule:
        assert line.rule == rule
    assert line.links[0].key == line.house == "holm echo"


def test_a_by_line_of_an_agency_answers_for_what_has_no_nearer_source() -> None:
    text = f"{RIVER}. Two barns are gone, farmer Ole Brandt said."
    told = Told([("The Holm Echo", text)], bylines={"a": "Reuters"})
    assert told.lineage("a", RIVER).root.origin == "media:reuters"
    assert [link.kind for link in told.lineage("a", "Two barns are gone").links] == [
        "outlet",
        "media",
        "entity",
    ]


def test_the_outlets_own_by_line_is_no_other_house() -> None:
    told = Told(
        [("Norwick News Agency", f"NORWICK (NNA) - {RIVER}.")], bylines={"a": "NNA"}
    )
    assert told.lineage("a", RIVER).root.origin == "doc:norwick news agency"


def test_every_link_shows_its_words() -> None:
    text = f"{RIVER}, Reuters reported, citing police."
    told = Told([("The Holm Echo", text)])
    line = told.lineage("a", RIVER)
    assert [link.key for link in line.links] == ["holm echo", "reuters", "police"]
    for link in line.links[1:]:
        assert link.span is not None
        assert link.span.of(text) == link.name


def test_confirmed_by_an_agency_is_transmission() -> None:
    told = Told(
        [
            (
                "The Holm Echo",
                f"{RIVER}, as confirmed by Kyodo News with reference to government sources.",
            )
        ]
    )
    assert told.lineage("a", RIVER).root.key == "kyodo"


def test_a_pronoun_stands_for_the_one_before_it_and_for_nobody_where_two_could_be_meant() -> (
    None
):
    clear = (
        "Villager Petra Lund was awake. “The river came through the door,” she said."
    )
    told = Told([("The Holm Echo", clear)])
    assert told.lineage("a", "The river came through the door").root.person == (
        "petra",
        "lund",
    )
    crowded = "The bridge is closed, mayor Ida Brun said.\nTeacher Ann Cole saw it. Rosa Lentini ran.\nThe river came, she said."
    assert (
        not Told([("The Holm Echo", crowded)])
        .lineage("a", "The river came")
        .root.kind.accountable
    )


def test_what_was_told_to_this_outlet_is_first_hand_and_what_was_told_to_another_came_through_it() -> (
    None
):
    own = Told([("The Holm Echo", f"{RIVER}, mayor Ida Brun told the Echo.")]).lineage(
        "a", RIVER
    )
    assert own.firsthand
    other = Told(
        [("The Holm Echo", f"{RIVER}, mayor Ida Brun told Tidewater Radio.")]
    ).lineage("a", RIVER)
    assert not other.firsthand
    assert other.media == ("tidewater radio",)


def test_a_denial_and_hearsay_are_marked() -> None:
    told = Told(
        [
            (
                "The Holm Echo",
                "Mayor Ida Brun denied that the dam had leaked. The gate was open, police said, adding that they had this from a farmer.",
            )
        ]
    )
    assert told.lineage("a", "the dam had leaked").denied
    assert told.lineage("a", "The gate was open").secondhand


def test_nobody_is_no_source() -> None:
    told = Told([("The Holm Echo", "Nobody said that the dam was safe.")])
    assert told.lineage("a", "the dam was safe").root.kind == "doc"


def test_reportedly_names_nobody() -> None:
    line = Told(
        [("The Holm Echo", "The dam was reportedly inspected in May.")]
    ).lineage("a", "The dam was reportedly inspected in May")
    assert line.root.origin == "unnamed:"
    assert line.hedged


def test_that_somebody_said_it_is_witnessed_by_the_outlet_that_was_there() -> None:
    text = "There will be no new tax, minister Ilse Mark told the Echo on Tuesday."
    told = Told([("The Holm Echo", text)])
    assert told.lineage("a", "There will be no new tax").root.person == ("ilse", "mark")
    assert (
        told.lineage("a", text[:-1], speech_act=True).root.origin == "witness:holm echo"
    )


def test_an_outlet_without_a_name_is_a_house_of_its_own_and_open() -> None:
    line = Told([("", f"{RIVER}, our reporter saw.")]).lineage("a", RIVER)
    assert line.house == "(a)"
    assert line.root.open


def test_an_analysis_comes_back_from_json_as_it_went() -> None:
    import json

    text = f"SARN (Reuters) - {RIVER}, police said. Our reporter saw it. The minutes show that the dam failed. Holm Ltd is a subsidiary of Sarn plc.\nThe Echo withdraws its report."
    analysis = Told([("The Holm Echo", text)]).articles["a"].analysis
    assert analysis.sayings
    assert analysis.seen
    assert analysis.shown
    assert analysis.kinships
    assert analysis.withdrawals
    assert from_json(json.loads(json.dumps(to_json(analysis)))) == analysis


def test_an_empty_article_has_nothing_to_say() -> None:
    told = Told([("The Holm Echo", "")])
    assert told.articles["a"].analysis.sayings == ()
    assert told.articles["a"].declared == ()


def test_a_page_of_one_name_over_and_over_takes_no_longer_than_its_length() -> None:
    import time

    def seconds(times: int) -> float:
        text = "Mayor Ida Brun said the river rose. " * times
        begin = time.process_time()
        Told([("The Holm Echo", text)])
        return time.process_time() - begin

    seconds(20)
    assert seconds(1_600) < 16 * max(seconds(400), 0.05)


def test_spans_of_a_claim_outside_every_sentence_are_no_trap() -> None:
    from workbench.provenance.lineage import lineage

    told = Told([("The Holm Echo", f"{RIVER}.")])
    line = lineage(told.articles["a"].analysis, Span(500, 510), "x" * 10, told.sources)
    assert line.root.kind == "doc"


@pytest.mark.parametrize(
    "beside",
    [
        "Our reporter climbed the tower above it.",
        "This reporter stood beside it.",
        "I was on the bridge and watched it.",
        "We waded in up to the knee there.",
        "A Holm Echo photographer saw it go.",
        "The Echo’s own reporter watched it.",
        "It was watched by our political reporter.",
        "Our Birgit went and saw it.",
        "The Holm Echo measured it.",
        "Your correspondent got wet there.",
        "By our own count it took two barns with it.",
    ],
)
def test_own_people_on_the_spot_answer_for_what_they_stand_beside(beside: str) -> None:
    text = f"{RIVER}. {beside}"
    assert (
        Told([("The Holm Echo", text)]).lineage("a", RIVER).root.origin
        == "witness:holm echo"
    )
    assert (
        Told([("The Holm Echo", f"{beside}\n\n{RIVER}.")]).lineage("a", RIVER).root.kind
        == "doc"
    )


@pytest.mark.parametrize(
    "beside",
    [
        "We asked the mayor for it.",
        "We have reported on it.",
        "I believed it at once.",
        "He told our reporter nothing of it.",
        "Our reporter was told nothing of it.",
        "Our reporter asked about it.",
        "“I watched it,” he shouted.",
        "Reporters were on the bridge.",
        "The mayor saw it.",
        "Our readers like it.",
        "Now we can see it plainly.",
    ],
)
def test_whoever_only_asks_or_is_told_has_seen_nothing(beside: str) -> None:
    for text in (f"{RIVER}. {beside}", f"{beside} {RIVER}."):
        assert (
            Told([("The Holm Echo", text)]).lineage("a", RIVER).root.kind != "witness"
        )


def test_under_an_agencys_by_line_our_reporter_is_the_agencys() -> None:
    told = Told(
        [("The Holm Echo", f"{RIVER}; our reporter stood beside it.")],
        bylines={"a": "Reuters"},
    )
    assert told.lineage("a", RIVER).root.origin == "witness:reuters"


def test_whoever_stood_there_saw_what_the_next_sentence_tells_and_not_the_next_paragraph() -> (
    None
):
    assert (
        Told([("The Holm Echo", f"I stood on the bridge at dawn. {RIVER}.")])
        .lineage("a", RIVER)
        .root.kind
        == "witness"
    )
    assert (
        Told([("The Holm Echo", f"I stood on the bridge at dawn.\n\n{RIVER}.")])
        .lineage("a", RIVER)
        .root.kind
        == "doc"
    )


def test_what_is_so_by_somebodys_word_is_not_seen_by_whoever_stands_beside() -> None:
    text = f"{RIVER}, going by the afternoon pass of some machine. We stood on the bridge and watched it."
    assert Told([("The Holm Echo", text)]).lineage("a", RIVER).root.kind == "anon"


@pytest.mark.parametrize(
    ("text", "claim", "root"),
    [
        (
            "Aldwyn Hume watched the traffic. He held the post for 22 years and gave it up at Easter. “Nobody has applied,” he said.",
            "Nobody has applied",
            "entity:aldwyn hume",
        ),
        (
            "Conall Breen, who runs operations for the utility, met us at the works and made no bones about it. “The pump cut out,” he said.",
            "The pump cut out",
            "entity:conall breen",
        ),
        (
            "Danuta Wilk has worked nights for six years. “It began in the corner,” said the 44-year-old. “I looked up for the water.”",
            "I looked up for the water",
            "entity:danuta wilk",
        ),
        (
            "Out on the Shore Road, Wes Parson was hauling salt. “There was no bridge,” said the 61-year-old.",
            "There was no bridge",
            "entity:wes parson",
        ),
        (
            "From the press seats I had my watch on it. The flares came over the fence, and it was twenty-two minutes before a ball was kicked.",
            "The flares came over the fence",
            "witness:holm echo",
        ),
        (
            "I was on the wharf at first light with a pencil. Nine boats are on the bottom, and I wrote their names down.",
            "Nine boats are on the bottom",
            "witness:holm echo",
        ),
        (
            "Imran Shah, the town health officer, who went up on Saturday, said that the tank was open.",
            "the tank was open",
            "entity:imran shah",
        ),
        (
            "Imran Shah, the town health officer, who went up with a camera, recorded that the tank was open.",
            "the tank was open",
            "entity:imran shah",
        ),
        (
            "Odile Fourn drove up at once. “I put my hand on the stumps,” was her verdict.",
            "I put my hand on the stumps",
            "entity:odile fourn",
        ),
        (
            "As Ragnhild Moe sees it, the wheelhouse was empty from ten to five.",
            "the wheelhouse was empty from ten to five",
            "entity:ragnhild moe",
        ),
        (
            "Three wells held no water in August, the State Groundwater Board said Wednesday after sending a crew.",
            "Three wells held no water in August",
            "entity:state groundwater board",
        ),
        (
            "The lamp burned first, the fire service there established.",
            "The lamp burned first",
            "entity:fire",
        ),
        (
            "Thieves came through the roof, a ministry official, Jorge Bela, told the Echo.",
            "Thieves came through the roof",
            "entity:jorge bela",
        ),
        (
            "The drive could not be started, the Technical Supervision Agency writes.",
            "The drive could not be started",
            "entity:technical supervision agency",
        ),
        (
            "Last night the mother of three told us: “I went to the station at once.”",
            "I went to the station at once",
            "anon:holm echo: mother of three",
        ),
        (
            "The sheet from the laboratory hangs on the door, and I copied from it: it gives the year 640.",
            "the year 640",
            "doc:holm echo",
        ),
    ],
)
def test_who_is_meant_is_read_from_the_sentences_before(
    text: str, claim: str, root: str
) -> None:
    assert Told([("The Holm Echo", text)]).lineage("a", claim).root.origin == root


@pytest.mark.parametrize(
    ("told_of", "private"),
    [
        ("Three rows below sat Piotr Ziel with his son.", True),
        (
            "In Cobden Street Piotr Ziel was told to leave with his mother, who is 91.",
            True,
        ),
        ("Piotr Ziel, who lives over the shop, was up.", True),
        ("Mayor Piotr Ziel came with his wife.", False),
        ("Piotr Ziel came for his uncle’s company.", False),
    ],
)
def test_somebody_with_a_family_or_a_home_is_nobodys_voice_unless_an_office_is_told(
    told_of: str, private: bool
) -> None:
    told = Told([("The Holm Echo", f"{told_of} “The gate was open,” Ziel said.")])
    line = told.lineage("a", "The gate was open")
    assert line.root.private is private
    assert not line.secondhand


@pytest.mark.parametrize(
    ("said", "private"),
    [
        ("I woke and the wall was gone", True),
        ("I signed the paper and the wall was gone", False),
        ("The wall was gone", False),
    ],
)
def test_whoever_tells_what_they_lived_through_speaks_for_nobody(
    said: str, private: bool
) -> None:
    told = Told([("The Holm Echo", f"Piotr Ziel stood there. “{said},” Ziel said.")])
    assert told.lineage("a", said).root.private is private
