"""Several reviewers at one claim on screen: reasons, a dispute settled, claims assigned, and the whole story of two who were blind."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tui.piloting import CLASSIC, driving, seen, until, verdict_of

from workbench.desk.agreement import agreement
from workbench.desk.audit import audit
from workbench.desk.queue import Queue
from workbench.desk.rechecking import today
from workbench.desk.review import Marking, Reviewing
from workbench.model import Bearing, Because, Cause, Filter, Span, Status, Verdict
from workbench.tui.opening import opening
from workbench.tui.screens.assigning import AssigningScreen
from workbench.tui.screens.deciding import DecidingScreen
from workbench.tui.screens.unverifiable import UnverifiableScreen
from workbench.tui.screens.words import WordsScreen

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


# ---------------------------------------------------------------- why it can't be checked


async def test_a_reason_and_a_day_are_one_act_of_keys_typed_in_one_go(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("U", "w", "+", "7", "enter")
        await screen.saved()
        (now,) = seen(database, 16).verdicts
        assert (now.verdict, now.because) == (U, Because.PENDING)
        assert now.recheck == (today() + timedelta(days=7)).isoformat()
        assert screen.claim == 32
        await screen.press("k")
        assert f"pending, again on {now.recheck}" in screen.painted()
        await screen.press("z")
        await screen.told("undo saved")
        assert seen(database, 16).verdicts == ()


async def test_the_reason_may_follow_the_day_and_the_day_may_be_missing(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("U", *"2031-01-312", "v", "o", "enter")
        await screen.press("U", "r", "1", "backspace", "enter")
        await screen.saved()
        first, second = (seen(database, one).verdicts[0] for one in (16, 32))
        assert (first.because, first.recheck) == (Because.OPINION, "2031-01-31")
        assert (second.because, second.recheck) == (Because.REFUSED, "")


async def test_a_missing_reason_or_a_day_that_is_none_is_told_in_the_window(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("U", "enter")
        await screen.pilot.pause()
        assert "Choose a reason first" in screen.painted()
        await screen.press("n", "9", "9", "enter")
        await screen.pilot.pause()
        assert "'99' is no day" in screen.painted()
        assert isinstance(screen.app.screen, UnverifiableScreen)
        await screen.press("escape")
        assert screen.at_review
        assert seen(database, 16).verdicts == ()


async def test_marked_claims_get_one_reason_as_one_act(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("space", "space", "U", "p", "enter")
        await screen.saved()
        assert [seen(database, one).verdicts[0].because for one in (16, 32)] == [Because.PREDICTION] * 2  # fmt: skip
        await screen.press("z")
        await screen.told("undo saved")
        assert seen(database, 32).verdicts == ()


# ---------------------------------------------------------------- disputes


def dispute(ana: Reviewing, ben: Reviewing) -> None:
    ana.mark([Marking(16, S, note="one office [b]only[/b]")])
    ben.mark([Marking(16, U, because=Because.VAGUE)])
    ben.attach(16, 2, Span(0, 32), Bearing.CONTRADICTS)


async def test_a_dispute_is_settled_with_everything_said_in_view(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    dispute(ana, ben)
    async with driving(database, "chi") as screen:
        await screen.press("4")
        await until(lambda: screen.ids == [16])
        await screen.press("A")
        await until(lambda: isinstance(screen.app.screen, DecidingScreen))
        await screen.pilot.pause()
        shown = screen.painted()
        for word in ("one office [b]only[/b]", "vague", "contradicts: Courier", "“The bridge was"):  # fmt: skip
            assert word in shown, word
        line = next(row for row in shown.split("\n") if "◐ single-source" in row)
        assert "○ unverifiable" in line, "side by side"
        await screen.press("r", "s")
        await until(lambda: isinstance(screen.app.screen, WordsScreen))
        await screen.press(*"named", "ctrl+s")
        await screen.told("decision saved, z undoes")
        made = seen(database, 16).decision
        assert made is not None
        assert (made.reviewer, made.verdict, made.cause, made.reason) == ("chi", S, Cause.READING, "named")  # fmt: skip
        assert "settled: ◐ single-source  reading  chi  named" in screen.painted()
        assert "◐s" in screen.painted()
        await screen.press("z")
        await screen.told("undo saved")
        assert seen(database, 16).status is Status.DISPUTED
        await screen.press("Z")
        await screen.told("redo saved")
        assert seen(database, 16).status is Status.SINGLE_SOURCE


async def test_leaving_the_reason_leads_back_to_the_choice(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    dispute(ana, ben)
    async with driving(database, "chi", size=CLASSIC) as screen:
        await screen.press("A", "i", "u")
        await until(lambda: isinstance(screen.app.screen, WordsScreen))
        await screen.press("escape")
        await until(lambda: isinstance(screen.app.screen, DecidingScreen))
        await screen.press("escape")
        assert screen.at_review
        assert seen(database, 16).decision is None


async def test_a_dispute_that_moved_is_not_settled_on_old_grounds(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    dispute(ana, ben)
    async with driving(database, "chi") as screen:
        await screen.press("A", "i", "u")
        await until(lambda: isinstance(screen.app.screen, WordsScreen))
        ben.mark([Marking(16, S)])
        ben.mark([Marking(16, U)])
        await screen.press(*"why", "ctrl+s")
        await until(lambda: "Not saved" in screen.notices())
        assert seen(database, 16).decision is None
        assert "!" in screen.painted()


async def test_there_is_nothing_to_settle_where_nobody_disagrees(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(16, S)])
    async with driving(database, "chi") as screen:
        await screen.press("A")
        await screen.told("do not disagree")
    async with driving(database, "chi", blind=True) as screen:
        await screen.press("A")
        await screen.told("hidden")


async def test_anothers_decision_is_told_where_one_stands(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    dispute(ana, ben)
    async with driving(database, "chi") as screen:
        ben.decide(16, U, Cause.SCOPE, "a view")
        await until(lambda: "ben settled it: unverifiable" in screen.notices())
        assert screen.at_review


# ---------------------------------------------------------------- assignments


async def test_a_claim_is_assigned_to_somebody_known_or_new_and_taken_back(
    database: Path, ben: Reviewing
) -> None:
    ben.mark([Marking(96, S)])
    async with driving(database) as screen:
        await screen.press("@", "b", "enter")
        await screen.told("ben is asked to judge 1 claim, z undoes")
        assert seen(database, 16).assigned == ("ben",)
        assert "asked to judge it: ben" in screen.painted()
        await screen.press("j", "@", *"dora", "enter")
        await screen.told("dora is asked")
        assert seen(database, 32).assigned == ("dora",)
        await screen.press("k", "@", "b")
        await screen.pilot.pause()
        assert "is asked: enter takes it back" in screen.painted()
        await screen.press("enter")
        await screen.told("no longer asked")
        assert seen(database, 16).assigned == ()
        await screen.press("z")
        await screen.told("undo saved")
        assert seen(database, 16).assigned == ("ben",)
    async with driving(database, "ben", wanted=Filter("assigned")) as screen:
        assert screen.ids == [16]


async def test_marked_claims_are_assigned_as_one_act(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("space", "space", "@", *"ben", "enter")
        await screen.told("ben is asked to judge 2 claims")
        assert seen(database, 32).assigned == ("ben",)
        await screen.press("z")
        await screen.told("undo saved")
        assert seen(database, 16).assigned == seen(database, 32).assigned == ()


async def test_a_handle_that_is_none_is_refused_in_the_window(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("@", *"Ben", "space", "Q", "enter")
        await until(lambda: "can't be a reviewer's handle" in screen.notices())
        assert isinstance(screen.app.screen, AssigningScreen)


# ---------------------------------------------------------------- the desk's rule


def test_a_desk_says_how_many_opinions_a_claim_needs(
    queue: Queue, ana: Reviewing, ben: Reviewing
) -> None:
    asked = opening(queue, status="second", opinions=3).wanted
    assert asked.opinions == 3
    assert opening(queue, opinions=3).wanted.opinions == 3
    ana.mark([Marking(16, S), Marking(32, S)])
    ben.mark([Marking(16, S)])
    with closing(Queue.open(queue.path, "chi")) as chi:
        assert list(chi.first_ids(asked, 9)) == [16, 32]
        assert list(chi.first_ids(Filter("second"), 9)) == [32]


# ---------------------------------------------------------------- the whole story


async def test_two_blind_reviewers_one_adjudication_and_what_is_told_of_it(
    database: Path,
) -> None:
    async with (
        driving(database, "ana", blind=True) as first,
        driving(database, "ben", blind=True) as second,
    ):
        await first.press("s", "s", "u", "u")
        await first.saved()
        assert "ana" not in second.painted() + second.notices()
        await second.press("s", "u", "u", "u")
        await second.saved()
        await until(lambda: first.screen.sitting._seq == second.screen.sitting._seq)
        await first.press("}")
        await first.pilot.pause()
        await first.press("g", "}")
        assert first.claim == 32, "both have judged it: the dispute is open to both"
    async with driving(database, "chi") as third:
        await third.press("}", "A", "s", "e")
        await until(lambda: isinstance(third.app.screen, WordsScreen))
        await third.press(*"heard", "ctrl+s")
        await third.told("decision saved")
    report = agreement(database)
    assert report.verdicts.n == 4
    assert report.verdicts.percent.value == 0.75
    assert report.verdicts.pairs[0].cohen.value == 0.5
    assert report.sighted == 0
    assert verdict_of(database, 32, "ben") == U, "all verdicts stay"
    told = [(line.reviewer, line.kind, line.value, line.detail) for line in audit(database, claim=seen(database, 32).uid)]  # fmt: skip
    assert ("ana", "verdict", "single-source", "blind") in told
    assert ("ben", "verdict", "unverifiable", "blind") in told
    assert told[-1] == ("chi", "decision", "single-source", "evidence, settles 2 verdicts")  # fmt: skip
