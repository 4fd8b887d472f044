"""What other reviewers do arrives on screen without taking a key or the place from this one."""

from pathlib import Path

from tui.piloting import driving, seen, until, verdict_of

from workbench.desk.review import Marking, Reviewing
from workbench.model import Filter, Status, Verdict

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


async def test_anothers_verdict_is_painted_in_place(
    database: Path, ben: Reviewing
) -> None:
    async with driving(database) as screen:
        ben.mark([Marking(48, U)])
        await until(lambda: "○u" in screen.painted())
        assert screen.claim == 16
        assert screen.notices() == ""
        assert screen.screen.sitting.progress.counts[Status.UNVERIFIABLE] == 1


async def test_anothers_verdict_on_this_claim_is_told_and_counts_as_seen(
    database: Path, ben: Reviewing
) -> None:
    async with driving(database) as screen:
        ben.mark([Marking(16, U)])
        await until(lambda: "ben says unverifiable" in screen.notices())
        await screen.pilot.pause()
        assert "ben" in screen.painted()
        await screen.press("s")
        await screen.saved()
        assert verdict_of(database, 16) == S
        assert seen(database, 16).status is Status.DISPUTED


async def test_a_frozen_queue_keeps_a_claim_another_judged(
    database: Path, ben: Reviewing
) -> None:
    async with driving(database, wanted=Filter("open")) as screen:
        ben.mark([Marking(32, U)])
        await until(lambda: screen.screen.sitting.drifted == {32})
        await until(lambda: "1 changed, R refreshes" in screen.painted())
        assert screen.ids == [16, 32, 48, 64, 80, 96]
        await screen.press("s")
        assert screen.claim == 48
        await screen.press("R")
        await until(lambda: screen.ids == [48, 64, 80, 96])
        assert not screen.screen.sitting.drifted


async def test_two_screens_see_each_other(database: Path) -> None:
    async with driving(database, "ana") as first, driving(database, "ben") as second:
        await first.press("s")
        await first.saved()
        await until(lambda: "ana says single-source" in second.notices())
        await second.press("u")
        await second.saved()
        await until(
            lambda: (
                (row := first.screen.sitting.rows.read(16)) is not None
                and row.status is Status.DISPUTED
            )
        )
        await first.press("g")
        assert "ben" in first.painted()
        assert verdict_of(database, 16, "ben") == U


async def test_anothers_note_is_told(database: Path, ben: Reviewing) -> None:
    async with driving(database) as screen:
        ben.note(16, "look at [bold]this[/bold]")
        await until(lambda: "ben wrote: look at [bold]this[/bold]" in screen.notices())


async def test_new_articles_are_told(database: Path) -> None:
    from invented import new_document, store

    async with driving(database) as screen:
        store(database, new_document("A third story came in.", "Herald", "c.txt"))
        await until(lambda: "new articles came in" in screen.painted())
        assert len(screen.ids) == 6
        await screen.press("R")
        await until(lambda: len(screen.ids) == 7)
