"""The gate before "corroborated": what it asks, what it keeps of the moment, and what undo and redo bring back."""

import ast
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from traced import claim_of, record_of, rows, take_in, tie

from workbench import provenance
from workbench.desk.audit import audit
from workbench.desk.clusters import why
from workbench.desk.gate import supports, unsupported
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.desk.tying import KNOWN_RULES
from workbench.desk.verify import verify
from workbench.errors import NeedsReason, UsageError
from workbench.model import Verdict
from workbench.provenance.analysis import RULES

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE

WEIR = [
    ("Holm Echo", "The weir at Sarn is broken, mayor Ida Brun told the Echo."),
    ("Tidewater Radio", "The weir at Sarn is broken, the Holm Echo reported."),
]
SECOND = (
    "Vale Post",
    "The weir at Sarn is broken, fire chief Mara Toll told the Post.",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One origin behind two articles."""
    path = tmp_path / "desk.db"
    take_in(path, *WEIR, dates=["2031-01-01", "2031-01-02"])
    trace(path)
    tie(path, claim_of(path, "Ida Brun"), claim_of(path, "the Holm Echo"))
    return path


def hear_another(path: Path) -> None:
    """Let an article with another origin come and be linked."""
    take_in(path, SECOND, dates=["2031-01-03"])
    trace(path)
    tie(path, claim_of(path, "Ida Brun"), claim_of(path, "Mara Toll"))


def told(path: Path, claim: int) -> dict[str, Any]:
    ((uid,),) = rows(path, "SELECT lower(hex(uid)) FROM claim WHERE id = ?", claim)
    return why(path, uid)


def overrides(path: Path) -> list[tuple[str, str, str]]:
    return [
        (line.reviewer, line.value, line.reason) for line in audit(path, overrides=True)
    ]


def test_one_origin_is_not_corroborated_without_a_reason_and_nothing_is_written(
    path: Path,
) -> None:
    one = claim_of(path, "Ida Brun")
    before = rows(path, "SELECT * FROM event"), rows(path, "SELECT * FROM basis")
    words = rows(path, "SELECT * FROM words")
    with Reviewing.open(path, "ana") as pen:
        for reason in ("", " \n\t "):
            with pytest.raises(NeedsReason) as refused:
                pen.mark([Marking(one, C, reason=reason, note="so it is")])
            assert "1 to 1 independent origins" in str(refused.value)
            assert "mayor Ida Brun" in str(refused.value)
            assert "single-source" in refused.value.hint
    assert (
        rows(path, "SELECT * FROM event"),
        rows(path, "SELECT * FROM basis"),
    ) == before
    assert rows(path, "SELECT * FROM words") == words
    assert rows(path, "SELECT status FROM claim_now WHERE claim_id = ?", one) == [
        ("open",)
    ]


def test_one_claim_without_a_reason_stops_all_that_one_key_marks(path: Path) -> None:
    one, other = claim_of(path, "Ida Brun"), claim_of(path, "the Holm Echo")
    with Reviewing.open(path, "ana") as pen, pytest.raises(NeedsReason):
        pen.mark([Marking(other, S), Marking(one, C)])
    assert rows(path, "SELECT * FROM verdict_now") == []


def test_with_a_reason_it_stands_and_what_was_shown_can_be_read(path: Path) -> None:
    one = claim_of(path, "Ida Brun")
    with Reviewing.open(path, "ana") as pen:
        (event,) = pen.mark([Marking(one, C, reason="I saw the weir myself.")])
    assert event.body["override"] is True
    found = told(path, one)
    (verdict,) = found["verdicts"]
    assert (verdict["verdict"], verdict["reason"]) == (C, "I saw the weir myself.")
    basis = verdict["basis"]
    ((text,),) = rows(
        path,
        "SELECT lower(hex(d.text_sha256)) FROM document d JOIN claim c ON c.document_id = d.id WHERE c.id = ?",
        one,
    )
    ((start, end, exact),) = rows(
        path, 'SELECT start, "end", exact FROM claim WHERE id = ?', one
    )
    assert basis["text"] == text
    assert (basis["start"], basis["end"]) == (start, end)
    assert (basis["n_min"], basis["n_max"], basis["rules"]) == (1, 1, RULES)
    assert (basis["origin"], basis["suggestion"]) == ("entity:ida brun", S)
    assert basis["reason"] == found["reason"]
    assert basis["cluster"] == found["cluster"]
    (outlet, root) = basis["lineage"]
    assert outlet == ["Holm Echo", "outlet", None]
    assert exact[root[2][0] - start : root[2][1] - start] == root[0] == "mayor Ida Brun"
    assert overrides(path) == [("ana", C, "I saw the weir myself.")]
    assert list(verify(path)) == []


def test_two_independent_origins_need_no_reason_and_are_no_override(
    path: Path,
) -> None:
    hear_another(path)
    one = claim_of(path, "Ida Brun")
    assert record_of(path, "Ida Brun")["n_min"] == 2
    with Reviewing.open(path, "ana") as pen:
        (event,) = pen.mark([Marking(one, C)])
        assert "override" not in event.body
        # a reason may be given all the same
        (event,) = pen.mark([Marking(one, C, reason="Two people told two papers.")])
        assert "override" not in event.body
    assert overrides(path) == []
    assert told(path, one)["verdicts"][0]["basis"]["n_min"] == 2


@pytest.mark.parametrize("verdict", [S, U, None])
def test_no_other_verdict_is_asked_for_a_reason(
    path: Path, verdict: Verdict | None
) -> None:
    with Reviewing.open(path, "ana") as pen:
        (event,) = pen.mark([Marking(claim_of(path, "Ida Brun"), verdict)])
    assert "override" not in event.body


def test_what_is_not_traced_yet_shows_no_origin(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    take_in(path, *WEIR)
    one = claim_of(path, "Ida Brun")
    with Reviewing.open(path, "ana") as pen:
        with pytest.raises(NeedsReason, match="not worked out yet"):
            pen.mark([Marking(one, C)])
        pen.mark([Marking(one, C, reason="I was there.")])
    found = told(path, one)
    assert found["suggestion"] is None
    assert set(found["verdicts"][0]["basis"]) == {"text", "start", "end"}
    assert overrides(path) == [("ana", C, "I was there.")]
    trace(path)
    # nothing was shown, so nothing it rested on has changed
    assert rows(path, "SELECT stale FROM claim_now WHERE claim_id = ?", one) == [
        (None,)
    ]


def test_undo_and_redo_bring_back_the_basis_and_the_mark_of_staleness(
    path: Path,
) -> None:
    one = claim_of(path, "Ida Brun")
    stale = "SELECT stale FROM claim_now WHERE claim_id = ?"
    with Reviewing.open(path, "ana") as pen:
        (first,) = pen.mark([Marking(one, C, reason="I saw it.", note="wet feet")])
        hear_another(path)
        assert rows(path, stale, one) == [("lineage",)]
        (second,) = pen.mark([Marking(one, C)])
        assert rows(path, stale, one) == [(None,)]
        assert first.basis != second.basis
        (back,) = pen.undo()
        assert (back.value, back.basis) == (C, first.basis)
        assert back.body["override"] is True
        assert rows(path, stale, one) == [("lineage",)]
        (verdict,) = told(path, one)["verdicts"]
        assert (verdict["reason"], verdict["note"]) == ("I saw it.", "wet feet")
        assert verdict["basis"]["n_min"] == 1
        (again,) = pen.redo()
        assert (again.value, again.basis) == (C, second.basis)
        assert "override" not in again.body
        assert rows(path, stale, one) == [(None,)]
        assert told(path, one)["verdicts"][0]["basis"]["n_min"] == 2


def test_overrides_are_the_events_that_say_so_and_no_others(path: Path) -> None:
    one, other = claim_of(path, "Ida Brun"), claim_of(path, "the Holm Echo")
    with Reviewing.open(path, "ana") as ana, Reviewing.open(path, "ben") as ben:
        ana.mark([Marking(one, C, reason="first"), Marking(other, C, reason="second")])
        ben.mark([Marking(one, S, reason='"override":true', note='{"override":true}')])
        ana.undo()
        ana.redo()
        ben.mark([Marking(other, U)])
        ben.note(other, '"override":true')
    # doing it again is saying it again
    assert overrides(path) == [("ana", C, word) for word in ("first", "second") * 2]
    assert [line.claim_id for line in audit(path, overrides=True, reviewer="ben")] == []


def test_a_reviewer_who_says_that_origins_are_independent_opens_the_gate_and_signs_for_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    docs = take_in(
        path, ("Gazette", "The weir is broken."), ("Courier", "The weir has broken.")
    )
    trace(path)
    one, other = (claim_of(path, "weir", document) for document in docs)
    tie(path, one, other)
    with Reviewing.open(path, "ana") as pen:
        with pytest.raises(NeedsReason):
            pen.mark([Marking(one, C)])
        pen.edge(docs[0], docs[1], "independent", why="I know both reporters.")
        trace(path)
        pen.mark([Marking(one, C)])
        pen.undo()
        pen.undo()
        trace(path)
        with pytest.raises(NeedsReason):
            pen.mark([Marking(one, C)])
    ((kind, value),) = [
        (line.kind, line.value) for line in audit(path, kinds=("edge",))
    ][:1]
    assert (kind, value) == ("edge", "independent")


def test_the_rule_of_an_edge_is_a_rules_name(path: Path) -> None:
    with Reviewing.open(path, "ana") as pen:
        for rule in ("\udcff", "Same Root", "x" * 10 + "\0"):
            with pytest.raises(UsageError):
                pen.edge("a", "b", "hard", rule=rule)
        with pytest.raises(UsageError):
            pen.edge("a", "a", "hard")
        with pytest.raises(UsageError):
            pen.edge("a", "b", "maybe")
    assert rows(path, "SELECT * FROM edge_now") == []


def test_only_an_edge_of_a_known_rule_is_rejected(path: Path) -> None:
    with Reviewing.open(path, "ana") as pen:
        for said in ("rejected", "independent"):
            with pytest.raises(UsageError, match="called 'one-author'") as raised:
                pen.edge("a", "b", said, rule="one-author")
            assert "same-root, same-words, shared-agency" in raised.value.hint
            pen.edge("a", "b", said, rule="shared-agency")
        with Reviewing.open(path, "ben") as ben:
            ben.edge("b", "a", "hard", rule="one-author")
        pen.edge("a", "b", "rejected", rule="one-author")  # the latest word counts
        with pytest.raises(UsageError):
            pen.edge("a", "c", "rejected", rule="one-author")


def test_only_ones_own_word_on_an_edge_is_withdrawn(path: Path) -> None:
    with Reviewing.open(path, "ana") as pen, Reviewing.open(path, "ben") as ben:
        ben.edge("a", "b", "hard", rule="one-author")
        for rule in ("one-author", "nonsense", ""):
            with pytest.raises(UsageError, match="ana said nothing of this edge"):
                pen.edge("a", "b", None, rule=rule)
        ben.edge("b", "a", None, rule="one-author")
        with pytest.raises(UsageError):
            ben.edge("b", "a", None, rule="one-author")
    assert [line.reviewer for line in audit(path, kinds=("edge",))] == ["ben", "ben"]


_STRENGTH = ("hard", "soft")


def test_every_rule_that_ties_has_a_known_name() -> None:
    """Wherever the code of provenance names a strength, the rule comes right after it."""
    named = set()
    for file in Path(provenance.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            told = (
                node.args if isinstance(node, ast.Call) else getattr(node, "elts", [])
            )
            words = [getattr(one, "value", None) for one in told]
            named |= {
                rule
                for strength, rule in pairwise(words)
                if strength in _STRENGTH
                and isinstance(rule, str)
                and rule not in _STRENGTH
            }
    assert {"same-root", "text-reuse-part", "one-carrier"} <= named
    assert named <= KNOWN_RULES


@settings(max_examples=100, deadline=None)
@given(
    n_min=st.one_of(st.none(), st.integers(0, 9), st.booleans(), st.text(max_size=3))
)
def test_only_a_count_of_two_or_more_supports(n_min: object) -> None:
    basis = {"n_min": n_min, "n_max": 9, "reason": "So it is."}
    counts = isinstance(n_min, int) and not isinstance(n_min, bool) and n_min >= 2
    assert supports(basis) is counts
    assert not supports({})
    assert "not worked out" in str(unsupported({}))
