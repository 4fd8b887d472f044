"""What is told of a claim's origins is what `why` tells, within bounds; edges of whole articles heed reviewers."""

import json
from pathlib import Path

import pytest
from traced import rows, take_in
from tui.wires import Wires, build

from workbench.desk.ancestry import TELLINGS, leanings_beside
from workbench.desk.beside import Looking
from workbench.desk.clusters import why
from workbench.desk.leaning import dependence_records
from workbench.desk.review import Reviewing
from workbench.desk.trace import trace
from workbench.tui.ancestry_lines import AncestryLines
from workbench.tui.showing import UNICODE


@pytest.fixture
def wires(tmp_path: Path) -> Wires:
    return build(tmp_path / "wires.db")


def test_a_large_cluster_is_cut_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "crowd.db"
    told = [
        (f"Paper {n}", f"The weir at Sarn broke on day {n}, officials said.")
        for n in range(TELLINGS + 5)
    ]
    take_in(path, *told)
    ids = [number for (number,) in rows(path, "SELECT id FROM claim ORDER BY id")]
    with Reviewing(path, "ana") as pen:
        for other in ids[1:]:
            pen.link(ids[0], other, "same")
    trace(path)
    looking = Looking.open(path)
    known = looking.ancestry(ids[-1])
    looking.close()
    assert known.size == TELLINGS + 5
    assert known.tellings[0].claim_id == ids[-1]
    lines = [line.words for line in AncestryLines(known, ids[-1], UNICODE).of(())]
    assert "and 5 more claims: workbench why" in lines
    assert len(lines) < 2_000


def test_it_tells_what_why_tells(wires: Wires) -> None:
    looking = Looking.open(wires.path)
    known = looking.ancestry(wires.herald)
    looking.close()
    ((uid,),) = rows(wires.path, "SELECT lower(hex(uid)) FROM claim WHERE id = ?", wires.herald)  # fmt: skip
    told = why(wires.path, uid)
    assert (known.n_min, known.n_max, known.reason) == (told["n_min"], told["n_max"], told["reason"])  # fmt: skip
    assert known.would_change_it == told["would_change_it"]
    assert list(known.flags) == told["flags"]
    edges = [
        {
            "a": tie.a.document,
            "b": tie.b.document,
            "rule": tie.rule,
            "spans": {
                side: [
                    {"start": place.span.start, "end": place.span.end, "exact": place.exact}
                    for place in getattr(tie, side).words
                ]
                for side in ("a", "b")
            },
        }
        for tie in known.ties
    ]  # fmt: skip
    shown = json.loads(json.dumps(told["dependence"]))
    assert edges == [{key: edge[key] for key in ("a", "b", "rule", "spans")} for edge in shown]  # fmt: skip


@pytest.mark.parametrize("rule", ["shared-agency", ""])
@pytest.mark.parametrize("said", ["rejected", "independent"])
def test_whole_articles_that_a_reviewer_parted_lean_no_more(
    wires: Wires, rule: str, said: str
) -> None:
    herald, mirror, _ = wires.documents

    def rules() -> set[tuple[str, str]]:
        found = leanings_beside(wires.path, herald, 1)
        assert all(herald in tie.named for tie in found)
        return {(tie.rule, other) for tie in found for other in tie.named if other != herald}  # fmt: skip

    before = rules()
    assert ("shared-agency", mirror) in before
    with Reviewing(wires.path, "ana") as pen:
        pen.edge(mirror, herald, said, rule=rule)
    gone = {(kind, other) for kind, other in before if other == mirror and rule in {kind, ""}}  # fmt: skip
    assert rules() == before - gone
    with Reviewing(wires.path, "ana") as pen:
        pen.edge(mirror, herald, None, rule=rule)
    assert rules() == before


def test_of_two_reviewers_the_latest_word_on_an_edge_stands(wires: Wires) -> None:
    herald, mirror, _ = wires.documents

    def leans() -> bool:
        found = leanings_beside(wires.path, herald, 1)
        return ("shared-agency", mirror) in {(tie.rule, other) for tie in found for other in tie.named}  # fmt: skip

    for who, said, stands in (("ana", "rejected", False), ("ben", "hard", True)):
        with Reviewing(wires.path, who) as pen:
            pen.edge(mirror, herald, said, rule="shared-agency")
        assert leans() is stands
        told = {(edge["rule"], edge["by"]) for edge in dependence_records(wires.path, herald) if mirror in (edge["a"], edge["b"])}  # fmt: skip
        assert (("shared-agency", "machine") in told) is stands
