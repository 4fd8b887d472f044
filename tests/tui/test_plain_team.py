"""The line prompt among several reviewers does what the screen does."""

import io
import re
from pathlib import Path

from tui.piloting import seen

from workbench.desk.audit import audit
from workbench.desk.review import Marking, Reviewing
from workbench.model import Bearing, Because, Cause, Span, Verdict
from workbench.tui.plain import review_plainly

S, U = Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def converse(path: Path, *lines: str, blind: bool = False) -> str:
    out = io.StringIO()
    told = io.StringIO("\n".join(lines) + "\n")
    review_plainly(path, "chi", lines=told, out=out, blind=blind)
    return out.getvalue()


def test_a_blind_prompt_tells_nothing_before_a_verdict_and_all_after_it(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S, note="one office")])
    ben.mark([Marking(16, U)])
    ana.attach(16, 1, Span(0, 26), Bearing.SUPPORTS)
    before = converse(database, "h", "}", "d", "q", blind=True)
    for word in ("ana", "ben", "supports", "disputed,", "one office", "single-source"):
        assert not re.search(rf"\b{word}\b", before), word
    assert "6 claims, 0 judged by you." in before
    assert "What others said is hidden until you judge it" in before
    after = converse(database, "s", "k", "h", "q", blind=True)
    assert 'ana says single-source "one office". Blind.' in after
    assert "ana: supports, Gazette: The bridge closed at noon." in after
    assert seen(database, 16).verdicts[-1].blind


def test_w_tells_what_others_said_and_the_ledger_keeps_it(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(16, S, note="one office")])
    told = converse(database, "w", "w", "s", "q", blind=True)
    assert "one office" in told
    assert "Nothing is hidden here." in told
    assert len(list(audit(database, kinds=("reveal",)))) == 1
    assert not seen(database, 16).verdicts[-1].blind


def test_a_verdict_that_arrives_meanwhile_refuses_nothing(
    database: Path, ana: Reviewing
) -> None:
    class Interrupting(io.StringIO):
        def readline(self, *_: object) -> str:  # type: ignore[override]  # the stub of StringIO is at odds with its own bases
            line = super().readline()
            if line.startswith("u"):
                ana.mark([Marking(16, S)])
            return line

    out = io.StringIO()
    review_plainly(database, "chi", lines=Interrupting("u\nq\n"), out=out, blind=True)
    assert "Saved: unverifiable." in out.getvalue()
    assert seen(database, 16).verdicts[-1].blind


def test_reasons_days_and_assignments_are_lines(database: Path) -> None:
    told = converse(database, "U pending 2031-01-31", "k", "U vage", "U vague soon", "@ ben", "@ ben", "@ Ben Q", "?", "q")  # fmt: skip
    (now,) = seen(database, 16).verdicts
    assert (now.because, now.recheck) == (Because.PENDING, "2031-01-31")
    assert "chi says unverifiable. Pending, again on 2031-01-31, blind." in told
    assert "'vage' is no reason." in told
    assert "'soon' is no day." in told
    assert "Saved: ben is asked to judge it." in told
    assert "Saved: ben is no longer asked to judge it." in told
    assert "can't be a reviewer's handle" in told
    assert seen(database, 16).assigned == ()


def test_a_dispute_is_settled_in_one_line(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])
    told = converse(database, "A single-source reading", "A single-source why x", "A single-source reading the office is named", "q")  # fmt: skip
    assert "Not done: A decision needs a reason." in told
    assert "'why' is no cause." in told
    assert "chi settled it: single-source, reading: the office is named." in told
    made = seen(database, 16).decision
    assert made is not None
    assert made.cause is Cause.READING


def test_what_is_hidden_can_not_be_settled(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    ana.mark([Marking(16, S)])
    ben.mark([Marking(16, U)])
    told = converse(database, "A single-source reading so it is", "q", blind=True)
    assert "Not done: What others said is hidden" in told
    assert seen(database, 16).decision is None
