"""What loses its footing when articles come, lean, are corrected or taken back: those verdicts, and no others."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from traced import (
    Told,
    claim_of,
    from_nothing,
    record_of,
    rows,
    take_in,
    tie,
    worked_out,
)

from workbench.desk.retraction import retract
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.desk.verify import examine, ledger_state, mend, verify
from workbench.errors import NeedsReason, UnknownName
from workbench.model import Verdict
from workbench.store import claims as stored
from workbench.store.connection import open_reading

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE

ECHO: Told = (
    "Holm Echo",
    "The weir at Sarn is broken, mayor Ida Brun told the Echo. Rain fell all night, police said.",
)
RADIO: Told = (
    "Tidewater Radio",
    "The weir at Sarn is broken, the Holm Echo reported. Nothing else is known of the boats.",
)
POST: Told = (
    "Vale Post",
    "The weir at Sarn is broken, fire chief Mara Toll told the Post. A barn burned down.",
)
REPEAT: Told = ("Last Paper", "The weir at Sarn is broken, according to the Holm Echo.")
CORRECTION: Told = (
    "Holm Echo",
    "Correction\n\nThe Holm Echo wrongly reported that the weir at Sarn is broken. The Echo withdraws the report.",
)


class Desk:
    """A desk at which every claim has been judged."""

    def __init__(self, path: Path, *articles: Told) -> None:
        self.path = path
        self.docs: list[str] = []
        self.hear(*articles)
        self.pen = Reviewing.open(path, "ana")

    def hear(self, *articles: Told) -> None:
        """Read articles, with their claims of the weir linked to the first."""
        first = len(self.docs) + 1
        dates = [f"2031-01-{first + at:02}" for at in range(len(articles))]
        self.docs += take_in(self.path, *articles, dates=dates)
        trace(self.path)
        weir = [
            claim_of(self.path, "weir at Sarn", document)
            for document in self.docs
            if self.says_it(document)
        ]
        tie(self.path, *weir, who="ben")

    def says_it(self, document: str) -> bool:
        ((at,),) = rows(
            self.path,
            "SELECT instr(text, 'Sarn is broken,') FROM document WHERE lower(hex(uid)) = ?",
            document,
        )
        return bool(at)

    def judge_all(self) -> None:
        ids = [
            one
            for (one,) in rows(
                self.path, "SELECT claim_id FROM claim_now WHERE retired = 0"
            )
        ]
        self.pen.mark([Marking(one, S) for one in ids])
        assert self.stale() == set()

    def stale(self) -> set[str]:
        """Give the outlets whose claims of the weir are marked, and other claims by their words."""
        found = rows(
            self.path,
            "SELECT c.exact, d.outlet FROM claim_now n JOIN claim c ON c.id = n.claim_id JOIN document d ON d.id = c.document_id"
            " WHERE n.stale IS NOT NULL AND n.retired = 0",
        )
        return {
            outlet if "weir at Sarn is" in exact else exact for exact, outlet in found
        }

    def obviously_stale(self) -> set[int]:
        """Find them the slow way: every verdict's basis beside what is shown now."""
        connection = open_reading(self.path)
        found = set()
        for claim_id, digest in rows(
            self.path,
            "SELECT v.claim_id, lower(hex(e.hash)) FROM verdict_now v JOIN event e ON e.seq = v.seq WHERE v.value IS NOT NULL",
        ):
            basis = stored.basis_of(connection, claim_id, digest) or {}
            now = stored.shown_basis(connection, claim_id)
            if any(
                basis[key] != now[key]
                for key in ("n_min", "n_max", "origin")
                if key in basis
            ):
                found.add(claim_id)
        connection.close()
        return found

    def marked(self) -> set[int]:
        return {
            one
            for (one,) in rows(
                self.path, "SELECT claim_id FROM claim_now WHERE stale = 'lineage'"
            )
        }

    def weir(self) -> tuple[int, int]:
        record = record_of(self.path, "Ida Brun")
        return record["n_min"], record["n_max"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterable[Desk]:
    desk = Desk(tmp_path / "desk.db", ECHO, RADIO, POST)
    yield desk
    assert desk.marked() == desk.obviously_stale()
    assert worked_out(desk.path) == from_nothing(desk.path)
    assert list(examine(desk.path)) == []
    assert list(verify(desk.path)) == []
    desk.pen.close()


WEIR = {"Holm Echo", "Tidewater Radio", "Vale Post"}


def test_a_new_independent_origin_makes_what_rested_on_one_stale(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path / "desk.db", ECHO, RADIO)
    desk.judge_all()
    desk.hear(POST)
    assert desk.weir() == (2, 2)
    assert desk.stale() == {"Holm Echo", "Tidewater Radio"}
    assert desk.marked() == desk.obviously_stale()
    # whoever looks again takes the mark away, from this claim only
    desk.pen.mark([Marking(claim_of(desk.path, "Ida Brun"), C)])
    assert desk.stale() == {"Tidewater Radio"}
    desk.pen.close()


def test_an_echo_changes_no_count_and_no_verdict_is_stale(desk: Desk) -> None:
    desk.judge_all()
    desk.hear(REPEAT)
    assert desk.weir() == (2, 2)
    assert desk.stale() == set()


def test_an_edge_makes_exactly_those_stale_that_it_ties(desk: Desk) -> None:
    desk.judge_all()
    desk.pen.edge(desk.docs[0], desk.docs[2], "hard", why="One reporter wrote both.")
    trace(desk.path)
    assert desk.weir() == (1, 1)
    assert desk.stale() == WEIR
    desk.pen.undo()
    trace(desk.path)
    assert desk.weir() == (2, 2)
    assert desk.stale() == set()
    desk.pen.redo()
    trace(desk.path)
    assert desk.stale() == WEIR


def test_a_correction_makes_stale_what_rested_on_what_is_corrected(desk: Desk) -> None:
    desk.judge_all()
    desk.hear(CORRECTION)
    assert desk.weir() == (1, 1)
    assert desk.stale() == WEIR
    assert "retracted" in record_of(desk.path, "Ida Brun")["flags"]


def test_a_retraction_makes_exactly_those_stale_that_rested_on_it_and_shuts_the_gate(
    desk: Desk,
) -> None:
    desk.judge_all()
    one = claim_of(desk.path, "Ida Brun")
    desk.pen.mark([Marking(one, C)])
    found = retract(desk.path, "ana", desk.docs[2], why="The Post made it up.")
    assert desk.weir() == (1, 1)
    # the document's own claims lost all they had
    assert desk.stale() == {*WEIR, "A barn burned down."}
    assert {row.claim_id for row in found.verdicts} == desk.marked()
    with pytest.raises(NeedsReason):
        desk.pen.mark([Marking(one, C)])


def test_a_rehearsal_says_what_the_real_thing_does_and_writes_nothing(
    desk: Desk,
) -> None:
    desk.judge_all()
    before = ledger_state(desk.path), worked_out(desk.path)
    tables = (
        rows(desk.path, "SELECT * FROM event"),
        rows(desk.path, "SELECT * FROM retracted_now"),
    )
    would = retract(desk.path, "ana", desk.docs[2][:9], dry_run=True)
    assert (ledger_state(desk.path), worked_out(desk.path)) == before
    assert (
        rows(desk.path, "SELECT * FROM event"),
        rows(desk.path, "SELECT * FROM retracted_now"),
    ) == tables
    did = retract(desk.path, "ana", desk.docs[2][:9])
    assert would == did
    assert len(did.verdicts) == 4
    assert {row.change for row in did.verdicts} == {"lineage"}
    marked = worked_out(desk.path)
    # the run after it finds nothing that the retraction left undone
    trace(desk.path)
    assert worked_out(desk.path) == marked
    # and once it is taken back, it takes back nothing more
    assert retract(desk.path, "ana", desk.docs[2], dry_run=True).verdicts == ()


def test_undoing_a_retraction_restores_everything(desk: Desk) -> None:
    desk.judge_all()
    before = worked_out(desk.path)
    retract(desk.path, "ana", desk.docs[0])
    assert desk.stale()
    desk.pen.undo()
    trace(desk.path)
    assert worked_out(desk.path) == before
    desk.pen.redo()
    trace(desk.path)
    assert desk.stale() == {*WEIR, "Rain fell all night, police said."}


def test_an_origin_can_be_taken_back_by_its_key_or_its_name(desk: Desk) -> None:
    desk.judge_all()
    found = retract(desk.path, "ana", "Mara Toll")
    assert found.name == "entity:mara toll"
    assert desk.weir() == (1, 1)
    assert desk.stale() == WEIR


def test_what_came_through_a_medium_falls_with_it_and_the_medium_is_asked_for_once(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take_in(
        path,
        (
            "Gazette",
            "The mine at Orr has flooded, Reuters reported, citing mine manager Jon Ask.",
        ),
        (
            "Courier",
            "Two lifts at Orr stand still, mine manager Jon Ask told the Courier.",
        ),
        dates=["2031-01-01", "2031-01-02"],
    )
    trace(path)
    flooded, lifts = claim_of(path, "flooded"), claim_of(path, "lifts")
    with Reviewing.open(path, "ana") as pen:
        pen.mark([Marking(flooded, S), Marking(lifts, S)])
    found = retract(path, "ana", "media:reuters", dry_run=True)
    assert [row.claim_id for row in found.verdicts] == [flooded]
    retract(path, "ana", "media:reuters")
    assert record_of(path, "flooded")["n_max"] == 0
    assert record_of(path, "lifts")["n_max"] == 1
    assert worked_out(path) == from_nothing(path)


def test_a_name_that_nothing_or_several_have_takes_nothing_back(desk: Desk) -> None:
    for name in ("nobody", "entity:", ""):
        with pytest.raises(UnknownName):
            retract(desk.path, "ana", name)
    assert rows(desk.path, "SELECT * FROM retracted_now") == []


def test_marks_survive_the_rebuilding_of_all_projections(desk: Desk) -> None:
    desk.judge_all()
    desk.pen.edge(desk.docs[0], desk.docs[1], "rejected", rule="same-root")
    retract(desk.path, "ana", desk.docs[2])
    trace(desk.path)
    before = (
        worked_out(desk.path),
        rows(desk.path, "SELECT * FROM edge_now"),
        rows(desk.path, "SELECT * FROM retracted_now"),
    )
    assert desk.stale()
    mend(desk.path)
    assert (
        worked_out(desk.path),
        rows(desk.path, "SELECT * FROM edge_now"),
        rows(desk.path, "SELECT * FROM retracted_now"),
    ) == before


def test_the_verdict_of_another_reviewer_is_told_too(desk: Desk) -> None:
    one = claim_of(desk.path, "Ida Brun")
    with Reviewing.open(desk.path, "ben") as ben:
        desk.pen.mark([Marking(one, C)])
        retract(desk.path, "ana", desk.docs[2])
        # ben judged what ana had taken back: his verdict stands
        ben.mark([Marking(one, S)])
        found = retract(desk.path, "ben", desk.docs[0])
    assert [(row.reviewer, row.verdict) for row in found.verdicts] == [("ben", S)]
    assert found.verdicts[0].before == {
        "n_min": 1,
        "n_max": 1,
        "origin": "entity:ida brun",
    }
    # the Radio only cites the Echo, and falls with it
    assert found.verdicts[0].now == {
        "n_min": 0,
        "n_max": 0,
        "origin": "entity:ida brun",
    }


# ---------------------------------------------------------------- who leans on whom

RUN = (
    "Shortly before noon on Thursday the upper gate of the weir at Sarn gave way and within the hour the meadows below"
    " it stood under water as far as the mill"
)


def test_rejecting_the_agency_leaves_copied_words_to_tie_the_claim(
    tmp_path: Path,
) -> None:
    """A reviewer knows that a paper has its own man: what it copied all the same stays one origin."""
    path = tmp_path / "desk.db"
    docs = take_in(
        path,
        (
            "The Meridian Post",
            f"{RUN}, Kyodo News reported, citing government sources.",
        ),
        ("The Northern Review", f"{RUN}, according to Kyodo News."),
        dates=["2031-01-01", "2031-01-02"],
    )
    trace(path)
    tie(path, *(claim_of(path, "Shortly before noon", document) for document in docs))
    record = record_of(path, "Shortly before noon")
    assert {edge["rule"] for edge in record["dependence"]} >= {
        "shared-agency",
        "text-reuse",
    }
    assert record["n_max"] == 1
    with Reviewing.open(path, "ana") as pen:
        pen.edge(
            docs[0],
            docs[1],
            "rejected",
            rule="shared-agency",
            why="The Review has a man there.",
        )
    trace(path)
    record = record_of(path, "Shortly before noon")
    assert "shared-agency" not in {edge["rule"] for edge in record["dependence"]}
    assert (record["n_min"], record["n_max"]) == (1, 1)
    assert record["suggestion"] == S


def test_a_ring_of_three_that_cite_each_other_has_no_origin(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    take_in(
        path,
        ("Holm Echo", "The weir at Sarn is broken, Tidewater Radio reported."),
        ("Tidewater Radio", "The weir at Sarn is broken, the Vale Post reported."),
        ("Vale Post", "The weir at Sarn is broken, according to the Holm Echo."),
    )
    trace(path)
    tie(path, *(one for (one,) in rows(path, "SELECT id FROM claim ORDER BY id")))
    record: dict[str, Any] = record_of(path, "the Vale Post reported")
    assert (record["n_min"], record["n_max"]) == (0, 0)
    assert record["suggestion"] == U
    assert "circular" in record["flags"]
