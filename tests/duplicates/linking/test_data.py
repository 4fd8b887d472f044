"""What linking knows is well formed, small, and made as it says."""

from importlib import resources

from workbench.duplicates.linking.lexicon import NEAR, SAME, lexicon
from workbench.duplicates.linking.stems import stem
from workbench.duplicates.linking.weights import UNKNOWN, table, weight

DATA = resources.files("workbench.duplicates.linking") / "data"


def test_answers_go_both_ways_and_the_better_one_stays() -> None:
    answers = lexicon().answers
    for key, others in answers.items():
        assert key not in others
        for other, worth in others.items():
            assert answers[other][key] == worth
            assert worth in (SAME, NEAR)
    assert answers["kill"]["dead"] == SAME
    assert answers[stem("hospital")]["ambulanc"] == NEAR


def test_every_line_of_meaning_ties_something() -> None:
    import tomllib

    meaning = tomllib.loads((DATA / "en.toml").read_text("utf-8"))["meaning"]
    for line in meaning["same"] + meaning["near"]:
        assert len(set(map(stem, line.split()))) > 1, line


def test_weights_are_made_of_counts() -> None:
    made = table([("the", 10**9), ("ships", 50_000), ("ship", 50_000), ("rare", 1)])
    assert [line.split()[1:] for line in made.splitlines()] == [["the"], ["ship"]]
    assert table([]) == ""


def test_rare_words_weigh_more_and_unknown_ones_most() -> None:
    assert weight("minister") < weight("lagoon") < weight("qwxz") == UNKNOWN
    assert weight("person") < 5


def test_the_table_has_keys_in_classes_and_is_small() -> None:
    text = (DATA / "weights.txt").read_text("utf-8")
    lines = [line.split() for line in text.splitlines()]
    assert [float(line[0]) for line in lines] == sorted(
        {float(line[0]) for line in lines}
    )
    keys = [key for line in lines for key in line[1:]]
    assert len(keys) == len(set(keys)) > 20_000
    assert len(text) < 400_000


def test_the_source_of_the_counts_is_told() -> None:
    told = (DATA / "LICENSE.weights.txt").read_text("utf-8")
    assert "MIT License" in told
    assert "Google Books" in told
