"""A blind review: nothing others said reaches the screen before the reviewer has judged, by whatever door."""

import re
from pathlib import Path

import pytest
from tui.piloting import Driving, driving, seen, until, verdict_of
from tui.wires import Wires

from workbench.desk.audit import audit
from workbench.desk.review import Marking, Reviewing
from workbench.model import Bearing, Because, Cause, Filter, Order, Span, Verdict
from workbench.tui.showing import ASCII

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE
SAID = ("ana", "ben", "◐", "●", "○S", "disputed", "single-source  ", "only the office", "secret reason")  # fmt: skip
"""What others' words would put on the screen, hints left out."""


def say_everything(ana: Reviewing, ben: Reviewing) -> None:
    """Let two reviewers leave every kind of word on the first two claims."""
    ana.mark([Marking(16, S, note="only the office"), Marking(32, S)])
    ben.mark([Marking(16, U, because=Because.VAGUE, recheck="2001-01-01")])
    ben.note(16, "only the office")
    ana.attach(16, 1, Span(0, 26), Bearing.SUPPORTS)
    ana.decide(16, S, Cause.READING, "secret reason")
    ben.mark([Marking(32, C, reason="secret reason")])


def nothing_leaks(screen: Driving) -> None:
    """Look at all the screen shows, but for the line of hints."""
    shown = screen.painted().rpartition("\n")[0] + screen.notices()
    for word in SAID:
        assert not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", shown), word


async def test_nothing_others_said_is_on_any_part_of_the_screen(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    say_everything(ana, ben)
    async with driving(database, "chi", blind=True) as screen:
        nothing_leaks(screen)
        assert "blind" in screen.painted()
        assert "hidden until you judge it" in screen.painted()
        for keys in (["h"], ["j", "h"], ["d"], ["W"], ["p"]):
            await screen.press(*keys)
            await screen.pilot.pause()
            nothing_leaks(screen)
            await screen.press("escape")
        await screen.press("F")
        await until(lambda: "0  it stands as single-source" in screen.painted())
        assert "0  reviewers disagree" in screen.painted()
        await screen.press("escape")
        for key in ("4", "5", "6", "7", "9"):
            await screen.press(key)
            await until(lambda: screen.ids == [])
            assert "No claim fits" in screen.painted()
        await screen.press("2")
        await until(lambda: len(screen.ids) == 6)
        nothing_leaks(screen)


async def test_others_verdicts_arrive_without_a_sign(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    async with driving(database, "chi", blind=True) as screen:
        before = screen.painted()
        say_everything(ana, ben)
        ana.mark([Marking(48, U)])
        sitting = screen.screen.sitting
        await until(lambda: sitting._seq == sitting.queue.last_seq())
        await screen.pilot.pause()
        assert screen.painted() == before
        assert screen.notices() == ""
        assert screen.claim == 16
        assert not sitting.drifted


async def test_judging_opens_the_claim_and_it_alone(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    say_everything(ana, ben)
    async with driving(database, "chi", blind=True) as screen:
        await screen.press("s")
        await screen.saved()
        assert screen.claim == 32, "on to what chi has not judged, whoever else has"
        assert "hidden until you judge it" in screen.painted()
        await screen.press("k")
        shown = screen.painted()
        for word in ("ana", "ben", "only the office", "supports", "settled"):
            assert word in shown, word
        now = next(now for now in seen(database, 16).verdicts if now.reviewer == "chi")
        assert now.blind


async def test_a_verdict_that_arrives_meanwhile_refuses_nothing(
    database: Path, ana: Reviewing
) -> None:
    async with driving(database, "chi", blind=True) as screen:
        ana.mark([Marking(16, U)])
        await screen.press("s")
        await screen.saved()
        assert screen.notices() == ""
        assert verdict_of(database, 16, "chi") == S
        view = seen(database, 16)
        assert [now.blind for now in view.verdicts] == [True, True]


async def test_w_shows_what_others_said_once_the_ledger_knows(
    database: Path, ana: Reviewing, ben: Reviewing
) -> None:
    say_everything(ana, ben)
    async with driving(database, "chi", blind=True) as screen:
        await screen.press("w")
        await screen.told("the ledger knows")
        assert "only the office" in screen.painted()
        assert [line.reviewer for line in audit(database, kinds=("reveal",))] == ["chi"]
        await screen.press("w")
        await screen.told("nothing is hidden here")
        await screen.press("s")
        await screen.saved()
        now = next(now for now in seen(database, 16).verdicts if now.reviewer == "chi")
        assert not now.blind
        await screen.press("z")
        await screen.told("undo saved")
        assert verdict_of(database, 16, "chi") is None
        assert len(list(audit(database, kinds=("reveal",)))) == 1


async def test_undo_after_a_look_takes_back_the_verdict_before_it(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(32, S)])
    async with driving(database, "chi", blind=True) as screen:
        await screen.press("s")
        await screen.saved()
        await screen.press("w")
        await screen.told("the ledger knows")
        await screen.press("z")
        await screen.told("undo saved")
        assert screen.claim == 16
        assert verdict_of(database, 16, "chi") is None


async def test_open_claims_are_those_one_has_not_judged(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(one, S) for one in (16, 32, 48, 64)])
    async with driving(database, "chi", blind=True, wanted=Filter("open")) as screen:
        assert len(screen.ids) == 6
        await screen.press("s", "u")
        await screen.saved()
        assert screen.claim == 48
        assert "2/" not in screen.painted().split("\n")[0]
        await screen.press("R")
        await until(lambda: screen.ids == [48, 64, 80, 96])


async def test_a_sorted_queue_walks_on_among_ones_own_open_claims(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(one, S) for one in (16, 32, 48)])
    wanted = Filter(order=Order.WORTH)
    async with driving(database, "chi", blind=True, wanted=wanted) as screen:
        order = screen.ids
        await screen.press("s")
        await screen.saved()
        assert screen.claim == order[1]
        nothing_leaks_but_own = screen.painted().split("\n")[0]
        assert "ana" not in nothing_leaks_but_own


async def test_marked_claims_are_judged_blindly_as_one_act(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(16, U), Marking(32, U)])
    async with driving(database, "chi", blind=True) as screen:
        await screen.press("space", "space")
        ana.mark([Marking(16, S)])
        await screen.press("s")
        await screen.saved()
        for claim in (16, 32):
            now = seen(database, claim).verdicts[-1]
            assert (now.reviewer, now.verdict, now.blind) == ("chi", S, True)


async def test_claims_beside_a_claim_keep_their_secrets(wires: Wires) -> None:
    async with driving(wires.path, "chi", blind=True, claim_id=wires.herald) as screen:
        await screen.press("d")
        await screen.looked()
        before = screen.lines()
        with Reviewing(wires.path, "ana") as pen:
            view = seen(wires.path, wires.herald)
            others = [one for one in screen.screen.sitting.looking.members(wires.herald) if one != view.claim_id]  # fmt: skip
            pen.mark([Marking(others[0], S)])
        screen.window.reload()
        await screen.looked()
        assert screen.lines() == before


async def test_without_blindness_everything_shows_and_nothing_is_hidden(
    database: Path, ana: Reviewing
) -> None:
    ana.mark([Marking(16, S)])
    async with driving(database, "chi") as screen:
        assert "ana" in screen.painted()
        assert "blind" not in screen.painted().split("\n")[0]
        await screen.press("w")
        await screen.told("nothing is hidden here")
        await screen.press("u")
        await screen.saved()
        assert not seen(database, 16).verdicts[-1].blind


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_small_and_plain_terminals_keep_the_secret_too(
    database: Path, ana: Reviewing, ben: Reviewing, size: tuple[int, int]
) -> None:
    say_everything(ana, ben)
    async with driving(database, "chi", blind=True, size=size, showing=ASCII) as screen:
        shown = screen.painted()
        for word in ("ana", "ben", "disputed", "office said so", "secret reason"):
            assert word not in shown
