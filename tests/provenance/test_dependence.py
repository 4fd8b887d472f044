from told import Told

from workbench.provenance.edges import Edit
from workbench.provenance.judgement import Policy
from workbench.provenance.leanings import leanings

FACT = "the old weir at Sarn has given way"
FACT_TOO = "Sarn's weir is broken"
LONG = "The old weir at Sarn gave way in the night and the lower mill lost its wheel and both of its gates"


def rules(told: Told, *claims: tuple[str, str]) -> set[str]:
    return {edge.rule for edge in told.judge(*claims).dependence}


def test_two_outlets_of_one_agency_are_one_origin() -> None:
    told = Told(
        [
            ("Holm Echo", f"It was learnt that {FACT}, Reuters reported."),
            ("Tidewater Radio", f"According to Reuters, {FACT_TOO}."),
        ]
    )
    got = told.judge(("a", FACT), ("b", FACT_TOO))
    assert (got.n_min, got.n_max) == (1, 1)
    assert {edge.rule for edge in got.dependence} == {"shared-agency"}
    assert got.dependence[0].spans[0]
    assert got.dependence[0].spans[1]


def test_two_outlets_with_their_own_people_on_the_spot_are_two() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, our reporter saw."),
            (
                "Tidewater Radio",
                f"We can tell you that {FACT}; our correspondent stood beside it.",
            ),
        ]
    )
    got = told.judge(("a", FACT_TOO), ("b", FACT))
    assert (got.n_min, got.n_max, got.suggestion) == (2, 2, "corroborated")
    assert not got.dependence


def test_own_people_of_one_owner_are_one() -> None:
    articles = [
        ("Holm Echo", f"{FACT_TOO}, our reporter saw."),
        ("Tidewater Radio", f"{FACT_TOO}, our correspondent saw."),
    ]
    told = Told(
        articles, owners={"Holm Echo": "Holm Media", "Tidewater Radio": "Holm Media"}
    )
    assert told.judge(("a", FACT_TOO), ("b", FACT_TOO)).n_min == 1
    assert "same-owner" in rules(told, ("a", FACT_TOO), ("b", FACT_TOO))


def test_one_reporter_in_two_papers_saw_it_once() -> None:
    articles = [
        ("Holm Echo", f"{FACT_TOO}, our reporter saw."),
        ("Tidewater Radio", f"{FACT_TOO}, our correspondent saw."),
    ]
    told = Told(articles, bylines={"a": "Nils Aber", "b": "By Nils Aber"})
    assert told.judge(("a", FACT_TOO), ("b", FACT_TOO)).n_min == 1


def test_people_of_two_outlets_without_names_may_be_one_outlets() -> None:
    told = Told(
        [
            ("", f"{FACT_TOO}, our reporter saw."),
            ("", f"{FACT_TOO}, our correspondent saw."),
        ]
    )
    assert told.judge(("a", FACT_TOO), ("b", FACT_TOO)).n_min == 1


def test_a_copied_sentence_is_its_originals_whatever_the_copy_says() -> None:
    told = Told(
        [
            ("Holm Echo", f"{LONG}, our reporter saw."),
            (
                "Tidewater Radio",
                f"{LONG}, our correspondent saw. More later in the day from here.",
            ),
        ]
    )
    got = told.judge(("a", LONG), ("b", LONG))
    assert (got.n_min, got.n_max) == (1, 1)
    assert "text-reuse" in got.flags
    edge = next(edge for edge in got.dependence if edge.rule == "text-reuse")
    sides = [
        spans[0].of(told.texts[uid])
        for uid, spans in zip("ab", edge.spans, strict=True)
    ]
    assert sides[0] == sides[1]


def test_a_record_seen_by_two_is_one_record() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, according to the land registry."),
            ("Tidewater Radio", f"The land registry shows that {FACT}."),
        ]
    )
    assert told.judge(("a", FACT_TOO), ("b", FACT)).n_min == 1


def test_one_briefing_is_no_two_sources() -> None:
    articles = [
        (
            "Holm Echo",
            f"{FACT_TOO}, fire chief Mara Toll said at a joint news conference.",
        ),
        (
            "Tidewater Radio",
            f"{FACT_TOO}, Dr Elke Brandt of Sallow Infirmary said at the joint news conference.",
        ),
    ]
    told = Told(articles)
    assert told.judge(("a", FACT_TOO), ("b", FACT_TOO)).n_min == 1
    assert "one-briefing" in rules(told, ("a", FACT_TOO), ("b", FACT_TOO))


def test_the_same_words_in_two_mouths_are_one_statement() -> None:
    said = "nobody could have known that the third gate was already cracked"
    told = Told(
        [
            ("Holm Echo", f"“{said},” fire chief Mara Toll said."),
            ("Tidewater Radio", f"“{said},” said Dr Elke Brandt of Sallow Infirmary."),
        ]
    )
    got = told.judge(("a", said), ("b", said))
    assert got.n_min == 1
    assert "same-words" in {edge.rule for edge in got.dependence}


def test_a_parent_and_its_daughter_are_tied_by_whoever_tells() -> None:
    articles = [
        ("Holm Echo", f"{FACT_TOO}, Sarn Waterworks said."),
        ("Tidewater Radio", f"{FACT_TOO}, Brightwater Chemicals said."),
        ("The Ledger", "Sarn Waterworks is a subsidiary of Brightwater Chemicals."),
    ]
    told = Told(articles)
    got = told.judge(("a", FACT_TOO), ("b", FACT_TOO))
    assert got.n_min == 1
    assert "corroborated" not in got.suggestion


def test_what_came_by_hearsay_counts_for_nobody() -> None:
    told = Told(
        [
            (
                "Holm Echo",
                f"{FACT_TOO}, police said, adding that they had this from a farmer.",
            ),
            ("Tidewater Radio", f"{FACT_TOO}, our reporter saw."),
        ]
    )
    got = told.judge(("a", FACT_TOO), ("b", FACT_TOO))
    assert (got.n_min, got.n_max) == (1, 2)


def test_a_denial_supports_nothing() -> None:
    told = Told(
        [
            ("Holm Echo", f"Police denied that {FACT}."),
            ("Tidewater Radio", f"{FACT_TOO}, our reporter saw."),
        ]
    )
    got = told.judge(("a", FACT), ("b", FACT_TOO))
    assert (got.n_min, got.n_max) == (1, 1)
    assert "contested" in got.flags


def test_unnamed_people_never_add_up() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, government sources said."),
            (
                "Tidewater Radio",
                f"The station has independently confirmed with three officials that {FACT}.",
            ),
        ]
    )
    got = told.judge(("a", FACT_TOO), ("b", FACT))
    assert got.n_min == 1
    assert (
        "anonymous-only"
        in Told([("Holm Echo", f"{FACT_TOO}, government sources said.")])
        .judge(("a", FACT_TOO))
        .flags
    )


def test_government_sources_through_two_outlets_stay_one() -> None:
    told = Told(
        [
            (
                "Holm Echo",
                f"{FACT_TOO}, Kyodo News reported, citing government sources.",
            ),
            ("Tidewater Radio", f"Government sources told Kyodo that {FACT}."),
        ]
    )
    got = told.judge(("a", FACT_TOO), ("b", FACT))
    assert (got.n_min, got.suggestion) == (1, "single-source")


def test_roots_that_all_came_through_one_house_are_not_shown_to_be_two() -> None:
    told = Told(
        [
            (
                "Holm Echo",
                f"{FACT_TOO}, police said. In the morning it was seen that {FACT}; our reporter stood there.",
            )
        ]
    )
    got = told.judge(("a", FACT_TOO), ("a", FACT))
    assert (got.n_min, got.n_max) == (1, 2)
    assert "one-carrier" in {edge.rule for edge in got.dependence}
    assert (
        told.judge(("a", FACT_TOO), ("a", FACT), policy=Policy(one_carrier=False)).n_min
        == 2
    )


def test_a_ring_of_three_counts_nothing() -> None:
    told = Told(
        [
            ("Pixelry", f"{FACT_TOO}, Droidle reported."),
            ("Droidle", f"{FACT_TOO}, according to Gizmonaut."),
            ("Gizmonaut", f"{FACT_TOO}, Pixelry reported."),
        ]
    )
    got = told.judge(*((uid, FACT_TOO) for uid in "abc"))
    assert (got.n_min, got.n_max, got.suggestion) == (0, 0, "unverifiable")
    assert "circular" in got.flags
    assert "Pixelry cites Droidle" in got.reason


def test_a_chain_of_citations_ends_at_its_root() -> None:
    told = Told(
        [
            ("Pixelry", f"{FACT_TOO}, Droidle reported."),
            ("Droidle", f"{FACT_TOO}, according to Gizmonaut."),
            ("Gizmonaut", f"{FACT_TOO}, police said."),
        ]
    )
    got = told.judge(*((uid, FACT_TOO) for uid in "abc"))
    assert (got.n_min, got.n_max) == (1, 1)
    assert [origin.key for origin in got.origins] == ["entity:police"]


def test_a_report_that_was_taken_back_counts_nothing_and_its_echoes_neither() -> None:
    articles = [
        (
            "Avalon Wire",
            "CORRECTION\n\nAvalon Wire wrongly reported that the weir at Sarn had been broken. Avalon Wire withdraws its report.",
        ),
        ("Holm Echo", "The weir at Sarn is broken, Avalon Wire reported."),
    ]
    told = Told(articles)
    got = told.judge(("b", "The weir at Sarn is broken"))
    assert (got.n_min, got.n_max, got.suggestion) == (0, 0, "unverifiable")
    assert "retracted" in got.flags
    assert told.judge(("a", "Avalon Wire withdraws its report.")).n_min == 1


def test_a_withdrawal_of_something_else_takes_nothing_away() -> None:
    articles = [
        (
            "Avalon Wire",
            "CORRECTION\n\nAvalon Wire wrongly reported that the harbour master had resigned. Avalon Wire withdraws its report.",
        ),
        ("Holm Echo", "The weir at Sarn is broken, Avalon Wire reported."),
    ]
    assert Told(articles).judge(("b", "The weir at Sarn is broken")).n_min == 1


def test_an_article_that_credits_an_agency_at_its_top_may_have_all_from_it() -> None:
    articles = [
        (
            "Holm Echo",
            f"Two barns burnt, Reuters reported. {FACT_TOO}, fire chief Mara Toll said.",
        ),
        (
            "Tidewater Radio",
            f"Two barns burnt, according to Reuters. {FACT_TOO}, Dr Elke Brandt of Sallow Infirmary said.",
        ),
    ]
    assert Told(articles).judge(("a", FACT_TOO), ("b", FACT_TOO)).n_min == 1
    own = [
        (articles[0][0], articles[0][1].replace("Toll said", "Toll told the Echo")),
        articles[1],
    ]
    assert Told(own).judge(("a", FACT_TOO), ("b", FACT_TOO)).n_min == 2


def test_a_rejected_credit_leaves_the_copied_words() -> None:
    told = Told(
        [
            ("Holm Echo", f"{LONG}, Kyodo News reported."),
            ("Tidewater Radio", f"{LONG}, according to Kyodo."),
        ]
    )
    claims = [("a", LONG), ("b", LONG)]
    assert told.judge(*claims).n_max == 1
    assert (
        told.judge(*claims, edits=[Edit("a", "b", "rejected", "shared-agency")]).n_max
        == 1
    )
    assert told.judge(*claims, edits=[Edit("b", "a", "rejected")]).n_max == 2
    assert told.judge(*claims, edits=[Edit("b", "a", "rejected")]).n_min == 1


def test_only_a_reviewer_makes_two_of_what_nobody_answers_for() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, Kyodo News reported."),
            ("Tidewater Radio", f"According to Kyodo, {FACT}."),
        ]
    )
    got = told.judge(
        ("a", FACT_TOO), ("b", FACT), edits=[Edit("a", "b", "independent")]
    )
    assert (got.n_min, got.suggestion) == (2, "corroborated")


def test_an_edge_a_reviewer_adds_ties_what_the_rules_keep_apart() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, our reporter saw."),
            ("Tidewater Radio", f"{FACT_TOO}, police said."),
        ]
    )
    claims = [("a", FACT_TOO), ("b", FACT_TOO)]
    assert told.judge(*claims).n_min == 2
    for sides in (("a", "b"), ("witness:holm echo", "entity:police")):
        got = told.judge(
            *claims, edits=[Edit(*sides, "hard", why="the reporter rang the station")]
        )
        assert (got.n_min, got.n_max) == (1, 1)
        assert "the reporter rang the station" in got.reason.lower()
        assert [edge.by for edge in got.dependence] == ["reviewer"]
    assert told.judge(*claims, edits=[Edit("a", "b", "soft")]).n_max == 2


def test_a_medium_the_desk_trusts_answers_for_what_it_reports() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, Reuters reported."),
            ("Tidewater Radio", f"{FACT_TOO}, police said."),
        ]
    )
    claims = [("a", FACT_TOO), ("b", FACT_TOO)]
    assert told.judge(*claims).n_min == 1
    assert (
        told.judge(*claims, policy=Policy(trusted_media=frozenset({"reuters"}))).n_min
        == 2
    )


def test_whole_articles_lean_on_each_other_with_words_on_both_sides() -> None:
    told = Told(
        [
            ("Holm Echo", f"{LONG}, Reuters reported."),
            ("Tidewater Radio", f"{LONG}, according to Reuters."),
        ]
    )
    found = leanings(told.articles, told.reuse)
    assert {one.rule for one in found} == {"shared-agency", "text-reuse-whole"}
    for one in found:
        assert (one.a, one.b) == ("a", "b")
        assert one.a_spans
        assert one.b_spans
    copied = next(one for one in found if one.rule == "text-reuse-whole")
    assert copied.a_spans[0].of(told.texts["a"]) == copied.b_spans[0].of(
        told.texts["b"]
    )


def test_the_earlier_article_comes_first() -> None:
    articles = [("Holm Echo", f"{LONG}."), ("Tidewater Radio", f"{LONG}.")]
    (one,) = leanings(
        (told := Told(articles, dates=["2031-02-02", "2031-01-01"])).articles,
        told.reuse,
    )
    assert (one.a, one.b) == ("b", "a")
    assert one.a_spans[0].of(told.texts["b"])


def test_an_article_leans_on_the_outlet_it_names() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT_TOO}, our reporter saw."),
            ("Tidewater Radio", f"{FACT_TOO}, the Holm Echo reported."),
        ]
    )
    assert [
        (one.a, one.b, one.rule) for one in leanings(told.articles, told.reuse)
    ] == [("a", "b", "cites")]
    assert told.judge(("a", FACT_TOO), ("b", FACT_TOO)).n_max == 1


def test_a_wires_headline_rests_on_whoever_says_it_below() -> None:
    wire = f"Weir broken at Sarn\n\nSARN, May 2 (NNA) - {FACT_TOO}, police said."
    told = Told(
        [
            ("Holm Echo", wire),
            ("Tidewater Radio", f"{FACT}, our reporter saw."),
        ]
    )
    claims = ("a", "Weir broken at Sarn"), ("a", FACT_TOO), ("b", FACT)
    assert told.lineage(*claims[0]).root.origin == "media:nna"
    got = told.judge(*claims)
    assert (got.n_min, got.n_max) == (2, 2)
    assert {one.key for one in got.origins} == {
        one.key for one in told.judge(*claims[1:]).origins
    }
