"""A reviewer's own claims and evidence from the command line: events out, spans exact, wrong ones refused in words."""

from command import Run

FIRST, SECOND = (
    "The bridge closed at noon.",
    "Two ferries were added, the harbour office said.",
)


def exacts(run: Run) -> list[str]:
    return [record["exact"] for record in run("claims", "--jsonl").records()]


def test_a_claim_is_split_at_an_offset_and_undo_joins_it(
    run: Run, claim_ids: list[str]
) -> None:
    events = run("claim", "split", claim_ids[1], "50").records()
    assert [event["value"] for event in events] == ["added", "added", "retired"]
    assert events[2]["into"] == [events[0]["claim"], events[1]["claim"]]
    assert exacts(run)[1:3] == ["Two ferries were added,", "the harbour office said."]
    run("undo")
    assert exacts(run)[:2] == [FIRST, SECOND]


def test_claims_are_merged_and_trimmed(run: Run, claim_ids: list[str]) -> None:
    added, *_ = run("claim", "merge", claim_ids[1], claim_ids[0]).records()
    assert exacts(run)[0] == f"{FIRST} {SECOND}"
    run("claim", "trim", added["claim"][:8], "4", "25")
    assert exacts(run)[0] == "bridge closed at noon"


def test_what_can_not_be_cut_is_told(run: Run, claim_ids: list[str]) -> None:
    outside = run("claim", "split", claim_ids[1], "5")
    assert outside.code == 2
    assert "stands at 27:75" in outside.err
    assert run("claim", "merge", claim_ids[0]).code == 2
    assert run("claim", "merge", claim_ids[0], claim_ids[4]).code == 2
    blank = run("claim", "trim", claim_ids[0], "0", "4")
    assert blank.code == 65
    assert "white space" in blank.err
    assert len(exacts(run)) == 6


def test_words_are_attached_and_taken_back(run: Run, claim_ids: list[str]) -> None:
    document = run("claims", "--jsonl").records()[-1]["document"]
    asked = ("evidence", claim_ids[0], document[:8], "0", "29")
    (event,) = run(*asked, "--supports").records()
    assert (event["kind"], event["value"]) == ("evidence", "supports")
    assert (event["document"], event["start"], event["end"]) == (document, 0, 29)
    assert "supports  [0:29] Courier" in run("audit").out
    (event,) = run(*asked, "--withdraw").records()
    assert event["value"] is None
    assert run(*asked).code == 2
    assert run(*asked[:-1], "9000", "--context").code == 65


def test_a_claim_can_be_about_the_saying(run: Run, claim_ids: list[str]) -> None:
    run("trace")
    record = run("claims", "--jsonl").records()[1]
    assert record["origin"]["name"] == "the harbour office"
    (event,) = run("claim", "about", claim_ids[1], "saying").records()
    assert (event["kind"], event["value"]) == ("sense", "saying")
    run("trace")
    heard = run("claims", "--jsonl").records()[1]
    assert heard["origin"]["name"] != "the harbour office"
    assert "taken so already" in run("claim", "about", claim_ids[1], "saying").err
    run("undo")
    run("trace")
    assert run("claims", "--jsonl").records()[1]["origin"] == record["origin"]
