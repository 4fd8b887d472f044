from told import Told

FACT = "Sarn's weir is broken"


def test_the_reason_quotes_the_roots_as_their_articles_name_them() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT}, our reporter saw."),
            ("Tidewater Radio", f"{FACT}, fire chief Mara Toll said."),
        ]
    )
    reason = told.judge(("a", FACT), ("b", FACT)).reason
    assert (
        reason
        == "2 articles, 2 independent origins: “our reporter” (Holm Echo) and “fire chief Mara Toll” (Tidewater Radio)."
    )


def test_the_reason_of_one_origin_tells_what_ties_the_articles() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT}, Kyodo News reported, citing government sources."),
            ("Tidewater Radio", f"{FACT}, according to Kyodo."),
        ]
    )
    reason = told.judge(("a", FACT), ("b", FACT)).reason
    assert "2 articles, 1 origin" in reason
    assert "Kyodo" in reason
    assert "Nobody who could be asked" in reason


def test_a_possible_second_origin_is_named_in_flag_and_reason() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT}, defence minister Kai Lund said."),
            ("Tidewater Radio", f"{FACT}, the Defence Ministry said."),
        ]
    )
    got = told.judge(("a", FACT), ("b", FACT))
    assert (got.n_min, got.n_max) == (1, 2)
    assert "possible-second-origin:the Defence Ministry" in got.flags
    assert "only 1 shown to be independent" in got.reason
    assert "one body" in got.reason


def test_an_opinion_is_unverifiable_whoever_shares_it() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT}, our reporter saw."),
            ("Tidewater Radio", f"{FACT}, fire chief Mara Toll said."),
        ]
    )
    got = told.judge(("a", FACT), ("b", FACT), kind="opinion")
    assert got.suggestion == "unverifiable"
    assert "no source can settle it" in got.reason


def test_a_report_that_was_taken_back_is_told_with_who_repeats_it() -> None:
    articles = [
        (
            "Avalon Wire",
            "CORRECTION\n\nAvalon Wire wrongly reported that the weir at Sarn had been broken.",
        ),
        ("Holm Echo", "The weir at Sarn is broken, Avalon Wire reported."),
    ]
    reason = Told(articles).judge(("b", "The weir at Sarn is broken")).reason
    assert "taken back" in reason
    assert "Holm Echo still repeats it" in reason


def test_a_denial_is_told() -> None:
    told = Told(
        [
            ("Holm Echo", "Police denied that the weir is broken."),
            ("Tidewater Radio", f"{FACT}, our reporter saw."),
        ]
    )
    assert (
        "Holm Echo reports a denial by Police"
        in told.judge(("a", "the weir is broken"), ("b", FACT)).reason
    )


def test_many_roots_are_told_in_a_sentence_and_not_in_a_list_without_end() -> None:
    people = [
        "fire chief Mara Toll",
        "villager Hanne Roth",
        "farmer Ole Brandt",
        "baker Ann Cole",
        "angler Per Holt",
        "tourist Ida Brun",
    ]
    told = Told(
        [
            (f"Paper {chr(65 + i)}", f"{FACT}, {who} said.")
            for i, who in enumerate(people)
        ]
    )
    got = told.judge(*((uid, FACT) for uid in "abcdef"))
    assert got.n_min == 6
    assert "and 2 more" in got.reason


def test_documents_without_an_outlet_are_named_by_their_ids() -> None:
    assert (
        "document a on its own authority"
        in Told([("", f"{FACT}.")]).judge(("a", FACT)).reason
    )


def test_nothing_left_is_said_in_words() -> None:
    assert (
        Told([("Holm Echo", "")]).judge().reason
        == "Nothing is left that anybody answers for."
    )


def test_where_one_root_answers_and_the_rest_pass_on_it_is_the_one_to_check() -> None:
    told = Told(
        [
            ("Holm Echo", f"{FACT}, Kyodo News reported, citing government sources."),
            (
                "Tidewater Radio",
                f"According to Kyodo News two barns are gone. {FACT}, police said.",
            ),
        ]
    )
    got = told.judge(("a", FACT), ("b", FACT))
    assert (got.n_min, got.n_max) == (1, 2)
    assert "possible-second-origin:police" in got.flags
    assert (
        "“Kyodo News” near the top" in got.reason
        or "credits “Kyodo News”" in got.reason
    )
