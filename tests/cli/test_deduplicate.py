"""`workbench deduplicate`: what it says of a run, and what a threshold costs."""

from pathlib import Path

import pytest
from command import Run
from traced import take_in

from workbench.display import safe

HARBOUR = "The harbour of Vell was closed at noon on Monday by the town council."
FERRY = "The wooden ferry to Sarn will not sail before the end of the month."


@pytest.fixture
def desk(database: Path) -> str:
    """Two outlets that tell one thing in the same words, and another nearly."""
    path = database.with_name("pairs.db")
    take_in(
        path,
        ("Courier", f"{HARBOUR} {FERRY}"),
        ("Post", f"{HARBOUR} \x1b[31mThe wooden ferry\x1b[0m to Sarn will never sail before the end of this month."),
        ("Echo", "The harbor of Vell was closed at noon on Monday by its town council, said to be in fear of rain."),
    )  # fmt: skip
    return str(path)


def test_a_run_tells_what_it_compared_and_the_next_one_compares_nothing(
    run: Run, desk: str
) -> None:
    first = run("deduplicate", "--json", "--db", desk).document()
    assert first["compared"] == first["claims"] == 5
    assert first["pairs"] >= 1
    assert first["threshold"] == 75
    assert first.keys() == {"claims", "compared", "pairs", "differs", "clusters", "threshold", "seconds"}  # fmt: skip
    second = run("deduplicate", "--json", "--db", desk).document()
    assert second | {"seconds": 0} == first | {"seconds": 0, "compared": 0}
    told = run("deduplicate", "--db", desk)
    assert told.out == ""
    assert "0 of 5 claims compared" in told.err
    everything = run("deduplicate", "--all", "--json", "--db", desk).document()
    assert everything | {"seconds": 0} == first | {"seconds": 0}


def test_a_threshold_shows_the_least_alike_that_it_lets_in(run: Run, desk: str) -> None:
    told = run("deduplicate", "--threshold", "65", "--db", desk)
    assert told.code == 0
    lines = told.err.splitlines()
    assert "From 65 on" in told.err
    at = lines.index("The least alike of those called the same:")
    assert len(lines) - at - 1 in {2, 4, 6}
    score, words = lines[at + 1].split(maxsplit=1)
    assert 65 <= float(score) <= 100
    assert words in {HARBOUR, safe(words)}
    assert "\x1b" not in told.err
    record = run("deduplicate", "--threshold", "65", "--json", "--db", desk).document()
    assert record["threshold"] == 65
    assert {"above", "below"} <= record.keys()
    scores = [pair["score"] for pair in record["least_alike"]]
    assert scores == sorted(scores)
    assert scores[0] == float(score)
    # the threshold stays for `ingest` and for the next run
    assert run("deduplicate", "--json", "--db", desk).document()["threshold"] == 65


def test_a_higher_threshold_calls_less_the_same(run: Run, desk: str) -> None:
    low, high = (
        run("deduplicate", "--threshold", bound, "--json", "--db", desk).document()
        for bound in ("60", "100")
    )
    assert high["pairs"] < low["pairs"]
    assert all(pair["score"] == 100 for pair in high["least_alike"])
