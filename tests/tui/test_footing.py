"""Who says a claim is told in words, and nothing where it is not known yet."""

from workbench.tui.footing import Footing, footing


def test_nothing_is_told_of_what_is_not_worked_out() -> None:
    assert footing({"text": "ff", "start": 0, "end": 3}, "<-") == Footing()


def test_lineage_count_and_reason_are_told() -> None:
    basis = {
        "n_min": 1,
        "n_max": 2,
        "suggestion": "single-source",
        "reason": "Both rest on one wire.",
        "lineage": [
            ["Gazette", "outlet", None],
            ["Wire", "agency", [0, 4]],
            ["", "unnamed", None],
        ],
    }
    assert footing(basis, "<-") == Footing(
        "Gazette <- Wire <- not named",
        "1 to 2 independent origins: single-source",
        "Both rest on one wire.",
    )


def test_an_outlet_without_a_name_is_this_article() -> None:
    basis = {"n_min": 1, "n_max": 1, "suggestion": None, "reason": None, "lineage": [["ab" * 16, "outlet", None]]}  # fmt: skip
    assert footing(basis, "<-") == Footing("this article", "1 independent origin", "")
