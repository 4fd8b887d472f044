import pytest

from workbench.errors import ConfigError
from workbench.provenance.sources import folded, read_sources, shipped
from workbench.provenance.vocabulary import load, read_vocabulary, vocabulary


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("Kyodo News", "kyodo"),
        ("The Kyodo news agency", "kyodo"),
        ("Kyodo’s", "kyodo"),
        ("共同通信", "kyodo"),
        ("the news agency Reuters", "reuters"),
        ("AP", "ap"),
        ("A.P.", "ap"),
        ("the Associated Press", "ap"),
        ("dpa", "dpa"),
    ],
)
def test_a_medium_is_known_under_all_its_names(phrase: str, key: str) -> None:
    assert shipped().key(phrase) == key


@pytest.mark.parametrize(
    "phrase", ["ap", "pa", "tt", "the pa", "Reuters Square residents", "", "the"]
)
def test_a_word_that_only_looks_like_a_short_name_is_no_medium(phrase: str) -> None:
    assert shipped().key(phrase) is None


def test_an_outlet_is_known_by_its_short_name_only_where_it_can_be_one_alone() -> None:
    one = shipped().with_outlets(["Upper Vale Mirror", "Tidewater Radio"])
    assert one.key("the Mirror") == one.key("Upper Vale Mirror") == "upper vale mirror"
    two = shipped().with_outlets(["Upper Vale Mirror", "Lower Vale Mirror"])
    assert two.key("the Mirror") is None
    assert two.key("Lower Vale Mirror") == "lower vale mirror"


def test_an_outlet_is_known_by_its_acronym() -> None:
    assert (
        shipped().with_outlets(["Norwick News Agency"]).key("NNA")
        == "norwick news agency"
    )


def test_an_outlet_the_table_knows_keeps_the_tables_key() -> None:
    assert shipped().with_outlets(["Reuters"]).outlet("Reuters") == "reuters"


def test_a_name_inside_a_phrase_is_found_the_longest_first() -> None:
    sources = shipped().with_outlets(["Pixelry", "El Faro del Sur"])
    assert sources.within("our friends at Pixelry") == "pixelry"
    assert (
        sources.within("minutes obtained by El Faro del Sur last week")
        == "el faro del sur"
    )
    assert sources.within("our friends at the club") is None


def test_owners_are_asked_by_key_and_told_by_name() -> None:
    sources = shipped().with_outlets(
        ["The Echo", "The Herald"],
        {"The Echo": "Holm Media", "The Herald": "Holm Media"},
    )
    assert sources.owner("echo") == sources.owner("herald") == "holm media"
    assert sources.owner("nobody's paper") is None


def test_an_unknown_outlet_is_a_house_of_its_own() -> None:
    assert shipped().outlet("The Calder Post") == "calder post"
    assert shipped().outlet("") == ""


def refused(table: dict[str, dict[str, list[str]]]) -> str:
    with pytest.raises(ConfigError) as told:
        read_sources(table, "desk.toml")
    assert told.value.hint
    return str(told.value)


def test_a_row_without_names_is_dead_and_refused() -> None:
    assert "'a'" in refused({"agencies": {"a": []}})
    assert "'a'" in refused({"agencies": {"a": ["", "  "]}})


def test_a_name_in_two_rows_would_merge_two_houses_and_is_refused() -> None:
    message = refused(
        {"agencies": {"one": ["Daily Star"]}, "outlets": {"two": ["The Daily Star"]}}
    )
    assert "daily star" in message
    assert "'one'" in message
    assert "'two'" in message


def test_rows_that_name_each_other_in_a_circle_are_refused() -> None:
    assert "leads to" in refused({"agencies": {"echo": ["Herald"], "herald": ["Echo"]}})


def test_an_outlet_with_two_owners_is_refused() -> None:
    assert "owned by" in refused(
        {
            "outlets": {"echo": ["The Echo"]},
            "owners": {"a": ["echo"], "b": ["The Echo"]},
        }
    )


def test_a_table_of_another_shape_is_refused_in_words() -> None:
    assert "shape" in refused({"agencies": {"a": [1]}})  # type: ignore[list-item]  # what a desk may write
    assert "no names" in refused({"agencies": {"a": "Echo"}})  # type: ignore[dict-item]


def test_no_row_that_ships_is_dead_and_every_name_leads_back_to_its_row() -> None:
    table = load("media.toml")
    for section in ("agencies", "outlets"):
        for key, names in table[section].items():
            assert names, key
            for name in names:
                assert shipped().key(name) == key, name


def test_every_owner_that_ships_owns_outlets_by_a_key_that_can_be_asked() -> None:
    for owner, owned in load("media.toml")["owners"].items():
        for name in owned:
            assert shipped().owner(shipped().outlet(name)) == owner, name


@pytest.mark.parametrize("name", list(load("bodies.toml")["metonyms"]))
def test_every_metonym_that_ships_ends_at_a_body(name: str) -> None:
    body = vocabulary().metonyms[name.lower()]
    assert vocabulary().metonyms.get(body.lower(), body) == body


def test_a_word_in_two_sectors_would_tie_strangers_and_is_refused() -> None:
    bodies = {
        **load("bodies.toml"),
        "sectors": {**load("bodies.toml")["sectors"], "extra": "police"},
    }
    with pytest.raises(ConfigError, match="police"):
        read_vocabulary(bodies, load("phrases.toml"))


def test_metonyms_in_a_circle_are_refused() -> None:
    bodies = {
        **load("bodies.toml"),
        "metonyms": {"Red House": "Blue House", "Blue House": "Red House"},
    }
    with pytest.raises(ConfigError, match="stands for itself"):
        read_vocabulary(bodies, load("phrases.toml"))


def test_a_pair_of_a_sector_that_is_not_there_is_refused() -> None:
    bodies = {**load("bodies.toml"), "kin": {"pairs": ["police/space"]}}
    with pytest.raises(ConfigError, match="space"):
        read_vocabulary(bodies, load("phrases.toml"))


def test_a_missing_table_is_told_as_a_setting_that_is_wrong() -> None:
    with pytest.raises(ConfigError, match=r"bodies\.toml"):
        read_vocabulary({}, load("phrases.toml"))


def test_folding_takes_case_article_stops_and_possessive() -> None:
    assert folded(" The A.P.’s ") == "ap"
