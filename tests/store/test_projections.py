"""What is kept beside the events is what the events say, and can be derived again from them."""

import contextlib
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st
from invented import ANOTHER, STORY, new_document, store

from workbench.desk.review import Marking, Reviewing
from workbench.errors import UsageError
from workbench.model import Bearing, Because, Cause, Span, Verdict
from workbench.store import projections
from workbench.store.connection import open_reading
from workbench.store.writer import Writer

U = Verdict.UNVERIFIABLE
CLAIMS = (16, 32, 48, 64, 80, 96)
Act = Callable[[Reviewing, int, int, Verdict], object]
"""What a pen does to a claim, and to the one after it."""
ACTS: dict[str, Act] = {
    "mark": lambda pen, claim, _, verdict: pen.mark(
        [Marking(claim, verdict, note="seen", reason="heard both")]
    ),
    "withdraw": lambda pen, claim, *_: pen.mark([Marking(claim, None)]),
    "batch": lambda pen, claim, other, verdict: pen.mark(
        [Marking(one, verdict, reason="heard both") for one in (claim, other)]
    ),
    "vague": lambda pen, claim, *_: pen.mark(
        [Marking(claim, U, because=Because.VAGUE, recheck="2027-01-31")]
    ),
    "decide": lambda pen, claim, _, verdict: pen.decide(
        claim, verdict, Cause.READING, "read again"
    ),
    "note": lambda pen, claim, *_: pen.note(claim, "look again"),
    "link": lambda pen, claim, other, _: pen.link(claim, other, "same"),
    "unlink": lambda pen, claim, other, _: pen.link(other, claim, None),
    "show": lambda pen, claim, *_: pen.attach(
        claim, 2, Span(0, 3 if claim < 50 else 10), Bearing.SUPPORTS
    ),
    "hide": lambda pen, claim, *_: pen.attach(claim, 2, Span(0, 3), None),
    "ask": lambda pen, claim, other, _: pen.assign([claim, other], "ben"),
    "excuse": lambda pen, claim, *_: pen.assign([claim], "ben", withdraw=True),
    "retire": lambda pen, claim, *_: pen.retire_claim(claim),
    "add": lambda pen, claim, *_: pen.add_claim(1, Span(0, 10 if claim < 50 else 3)),
    "cut": lambda pen, *_: pen.reshape([16], [Span(0, 10), Span(11, 17)]),
    "say": lambda pen, claim, *_: pen.take_as(claim, saying=claim < 70),
    "undo": lambda pen, *_: pen.undo(),
    "redo": lambda pen, *_: pen.redo(),
}
acts = st.lists(
    st.tuples(
        st.sampled_from(sorted(ACTS)),
        st.sampled_from(["ana", "ben"]),
        st.sampled_from(CLAIMS),
        st.sampled_from(list(Verdict)),
    ),
    max_size=25,
)


def perform(pen: Reviewing, kind: str, claim: int, verdict: Verdict) -> None:
    other = CLAIMS[(CLAIMS.index(claim) + 1) % len(CLAIMS)]
    with contextlib.suppress(UsageError):  # nothing to settle, or cut already
        ACTS[kind](pen, claim, other, verdict)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts)
def test_after_any_acts_the_projections_are_what_a_replay_gives(
    acts: list[tuple[str, str, int, Verdict]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        store(path, new_document(STORY, "Gazette"), new_document(ANOTHER, "Courier"))
        with Reviewing(path, "ana") as ana, Reviewing(path, "ben") as ben:
            for kind, who, claim, verdict in acts:
                perform(ana if who == "ana" else ben, kind, claim, verdict)
        reading = open_reading(path)
        assert list(projections.compare(reading)) == []
        before = everything(reading)
        with Writer(path) as writer, writer.transaction() as connection:
            projections.rebuild(connection)
        assert everything(reading) == before
        reading.close()


def everything(reading: sqlite3.Connection) -> dict[str, list[object]]:
    tables = (
        "verdict_now",
        "decision_now",
        "claim_now",
        "tally",
        "note_now",
        "link_now",
        "evidence_now",
        "assigned_now",
        "sense_now",
    )
    found: dict[str, list[object]] = {
        t: sorted(reading.execute(f"SELECT * FROM {t}"), key=repr) for t in tables
    }
    # a reviewer who withdrew everything may be counted with nought or not at all
    found["judged"] = reading.execute(
        "SELECT * FROM judged WHERE n > 0 ORDER BY 1"
    ).fetchall()
    return found


def test_a_projection_changed_by_hand_is_found_and_put_right(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(16, Verdict.SINGLE_SOURCE)])
    ana.note(32, "look again")
    ana.link(16, 64, "same")
    ana.attach(32, 2, Span(0, 10), Bearing.CONTEXT)
    ana.assign([48], "ben")
    ana.mark([Marking(48, Verdict.UNVERIFIABLE, because=Because.VAGUE)])
    with Reviewing(database, "ben") as ben:
        ben.mark([Marking(48, Verdict.SINGLE_SOURCE)])
        ben.decide(48, Verdict.SINGLE_SOURCE, Cause.SLIP, "a slip of the key")
    raw = sqlite3.connect(database)
    for statement in (
        "UPDATE verdict_now SET value = 'corroborated'",
        "UPDATE claim_now SET voices = 9 WHERE claim_id = 32",
        "UPDATE tally SET n = n + 1 WHERE status = 'open'",
        "UPDATE judged SET n = 7",
        "DELETE FROM note_now",
        "UPDATE link_now SET value = 'different'",
        "UPDATE evidence_now SET value = 'supports'",
        "DELETE FROM assigned_now",
        "UPDATE verdict_now SET because = 'opinion' WHERE because IS NOT NULL",
        "UPDATE decision_now SET resolves = '[]'",
    ):
        raw.execute(statement)
        raw.commit()
        table = (
            statement.split()[2]
            if statement.startswith("DELETE")
            else statement.split()[1]
        )
        assert any(
            sentence.startswith(table) for sentence in projections.compare(raw)
        ), statement
        with Writer(database) as writer, writer.transaction() as connection:
            projections.rebuild(connection)
        assert list(projections.compare(raw)) == []
    raw.close()
