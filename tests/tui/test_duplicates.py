"""The duplicates window: what says the same, differs, might; links that outrank the machine; one verdict for a cluster."""

from pathlib import Path

import pytest
from traced import rows
from tui.piloting import (
    CLASSIC,
    WIDE,
    Driving,
    driving,
    refuse,
    seen,
    until,
    verdict_of,
)
from tui.wires import Wires

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.model import Filter, Span, Status, Verdict
from workbench.tui.screens.comparing import ComparingScreen
from workbench.tui.screens.duplicates import DuplicatesScreen
from workbench.tui.screens.together import TogetherScreen
from workbench.tui.screens.words import WordsScreen
from workbench.tui.showing import ASCII

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def links(path: Path) -> list[tuple[object, ...]]:
    """Give what stands of reviewers' words on claims."""
    return rows(
        path,
        "SELECT l.a, l.b, r.handle, l.value FROM link_now l JOIN reviewer r ON r.id = l.reviewer_id WHERE l.value IS NOT NULL ORDER BY l.seq",
    )


async def opened(screen: Driving) -> None:
    await screen.press("d")
    await screen.looked()


@pytest.mark.parametrize("size", [WIDE, CLASSIC])
async def test_it_shows_what_says_the_same_and_what_is_alike(
    wires: Wires, size: tuple[int, int]
) -> None:
    async with driving(wires.path, claim_id=wires.herald, size=size) as screen:
        await opened(screen)
        told = screen.lines()
        assert "2 claims say the same" in screen.painted()
        same, _, rest = told.partition("Differ: the same with other facts")
        assert "Vale Mirror  Kyodo News confirmed" in same
        assert "same by ben" in same
        assert "Tidewater Radio  From the bank our reporter" in rest
        assert "61%" in rest


async def test_claims_that_differ_show_in_what(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        await opened(screen)
        window = screen.window
        assert "no other claim says the same · 1 differs" in screen.painted()
        assert "94%, number: 1,200 / 2,100" in screen.lines()
        marked = [
            [piece.words for piece in line.entry.pieces if piece.part == "mark"]
            for line in window.lines
        ]
        assert ["2,100"] in marked
        own = window.entries.entries[0]
        assert [piece.words for piece in own.pieces if piece.part == "mark"] == [
            "1,200"
        ]
        start = window.article.text.index("2,100")
        assert window.article.marks == (Span(start, start + 5),)


async def test_same_ties_and_undo_unties(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await opened(screen)
        await screen.to("Tidewater Radio")
        await screen.press("equals_sign")
        await screen.counted("3 claims say the same")
        assert (wires.herald, wires.radio, "ana", "same") in links(wires.path)
        assert "same by ana" in screen.lines()
        await screen.press("z")
        await screen.counted("2 claims say the same")
        assert len(links(wires.path)) == 1
        assert "undo saved" in screen.painted()


async def test_different_parts_what_the_machine_tied_and_x_withdraws_it(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.keeper) as screen:
        await opened(screen)
        await screen.to("Tidewater Radio")
        await screen.press("x")
        assert "you have said nothing of these two" in screen.painted()
        await screen.press("exclamation_mark")
        await screen.counted("no other claim says the same")
        assert "Called different by a reviewer" in screen.lines()
        assert "different by ana" in screen.lines()
        await screen.to("Tidewater Radio")
        await screen.press("x")
        await screen.counted("2 claims say the same")


async def test_enter_goes_to_that_claim_even_outside_the_filter(
    wires: Wires,
) -> None:
    async with driving(
        wires.path, claim_id=wires.herald, wanted=Filter(document=1)
    ) as screen:
        await opened(screen)
        await screen.to("Vale Mirror")
        await screen.press("enter")
        await until(lambda: screen.at_review and screen.claim == wires.mirror)
        assert screen.screen.sitting.wanted == Filter()


async def test_candidates_of_the_story_are_offered(wires: Wires) -> None:
    with Reviewing(wires.path, "ben") as pen:
        pen.link(wires.herald, wires.mirror, None)
    trace(wires.path)
    async with driving(wires.path, claim_id=wires.mirror) as screen:
        await opened(screen)
        candidates = screen.lines().partition("Candidates:")[2]
        assert "Harbour Herald  The weir at Sarn broke" in candidates
        assert "answers: " in candidates
        await screen.to("Harbour Herald")
        await screen.press("equals_sign")
        await screen.counted("2 claims say the same")


async def test_without_a_claim_on_the_line_nothing_is_said(database: Path) -> None:
    async with driving(database) as screen:
        await opened(screen)
        before = links(database)
        if not any(line.entry.stop for line in screen.window.lines):
            await screen.press("equals_sign", "enter")
            assert "no claim on this line" in screen.painted()
        assert links(database) == before
        await screen.press("escape")
        assert screen.at_review


# -------------------------------------------------------------------- the whole cluster


async def test_one_verdict_on_the_whole_cluster_is_one_act(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("a")
        await until(lambda: isinstance(screen.app.screen, TogetherScreen))
        assert "One verdict on 2 claims" in screen.painted()
        assert "Vale Mirror  Kyodo News confirmed" in screen.painted()
        await screen.press("s")
        await screen.saved()
        assert "single-source on 2 claims saved, z undoes" in screen.painted()
        for claim in (wires.herald, wires.mirror):
            assert verdict_of(wires.path, claim) == S
        acts = rows(
            wires.path, "SELECT act FROM event WHERE kind = 'verdict' AND value = 'single-source'"
        )  # fmt: skip
        assert len(acts) == 2
        assert len(set(acts)) == 1
        await screen.press("z")
        await screen.saved()
        for claim in (wires.herald, wires.mirror):
            assert seen(wires.path, claim).status is Status.OPEN
        await screen.press("Z")
        await screen.saved()
        assert verdict_of(wires.path, wires.mirror) == S


async def test_corroborated_on_the_whole_cluster_asks_why_once(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("a", "c")
        await until(lambda: isinstance(screen.app.screen, WordsScreen))
        await screen.press("escape")
        assert verdict_of(wires.path, wires.herald) is None
        await screen.press("a", "c", *"both called", "ctrl+s")
        await screen.saved()
        for claim in (wires.herald, wires.mirror):
            assert seen(wires.path, claim).verdicts[0].reason == "both called"


async def test_a_cluster_that_moved_isrefused_whole(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("a")
        with Reviewing(wires.path, "ben") as ben:
            ben.mark([Marking(wires.mirror, U)])
        await screen.press("s")
        await until(lambda: "Not saved" in screen.notices())
        await screen.saved()
        assert verdict_of(wires.path, wires.herald) is None
        assert screen.screen.sitting.unsaved == [wires.herald]


async def test_a_verdict_after_the_clusters_is_no_conflict_with_oneself(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("a", "s")
        screen.screen.go_to(wires.mirror)
        await screen.press("u")
        await screen.saved()
        assert screen.notices() == ""
        assert verdict_of(wires.path, wires.mirror) == U
        screen.screen.go_to(wires.mirror)
        await screen.press("x", "a", "u")
        await screen.saved()
        assert screen.notices() == ""
        assert verdict_of(wires.path, wires.herald) == U


async def test_a_claim_alone_has_no_cluster_to_mark(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        await screen.press("a")
        assert screen.at_review
        assert "no other claim says the same" in screen.painted()


# -------------------------------------------------------------------- signs and filters


async def test_contested_and_stale_claims_have_a_sign_and_a_filter(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        assert "·   ≠ HH   Some 1,200 people" in screen.painted()
        await screen.press("8")
        await until(lambda: screen.ids == [wires.fewer, wires.more])
        assert "contested" in screen.painted()
        assert "contested" in screen.painted()
        await screen.press("9")
        await until(lambda: "No claim fits: stale" in screen.painted())


async def test_a_verdict_that_lost_its_footing_has_a_sign_and_a_filter(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("s")
        await screen.saved()
        with Reviewing(wires.path, "ben") as pen:
            herald, mirror, _ = wires.documents
            pen.edge(herald, mirror, "rejected", rule="shared-agency")
        trace(wires.path)
        await screen.press("9")
        await until(lambda: screen.ids == [wires.herald])
        await until(lambda: "◐S^" in screen.painted())
        await until(lambda: "who says it is known otherwise" in screen.painted())
        await screen.press("s")
        await screen.saved()
        await screen.press("R")
        await until(lambda: "No claim fits: stale" in screen.painted())


async def test_a_claim_one_tie_away_has_a_sign(wires: Wires) -> None:
    from workbench.store.writer import Writer

    with Writer(wires.path) as writer, writer.transaction() as connection:
        connection.execute(
            'UPDATE judgement SET body = replace(body, \'"flags": ["anonymous-only"\', \'"flags": ["one-link-away:ab", "anonymous-only"\')'
            " WHERE cluster = ?",
            (wires.herald,),
        )
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        assert "·   & HH   The weir" in screen.painted()
        assert "·   & VM   Kyodo News" in screen.painted()
        screen.screen.go_to(wires.herald)
        await screen.pilot.pause()
        assert "one link away from a second origin (ab)" in screen.painted()


async def test_two_articles_stand_side_by_side_and_one_key_ties_their_claims(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("d")
        window = await screen.looked()
        assert isinstance(window, DuplicatesScreen)
        assert window._known is not None
        await screen.to(window._known.same[0].place.exact[:30])
        await screen.press("c")
        await until(lambda: isinstance(screen.app.screen, ComparingScreen))
        await screen.pilot.pause()
        beside = screen.app.screen
        assert isinstance(beside, ComparingScreen)
        painted = screen.painted()
        assert "Side by side" in painted
        assert "Tied." in painted
        assert "independent origin" in painted
        before = beside._right.scroll_offset.y
        await screen.press("j")
        assert beside._right.scroll_offset.y >= before
        await screen.press("exclamation_mark")
        await screen.saved()
        await until(lambda: "Not tied." in screen.painted())
        await screen.press("z")
        await screen.saved()
        await until(lambda: "Not tied." not in screen.painted())
        await screen.press("escape", "escape")
        await until(lambda: screen.at_review)


async def test_side_by_side_names_both_articles_in_the_signs_of_the_screen(
    wires: Wires, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(wires.path, claim_id=wires.herald, showing=ASCII) as screen:
        await opened(screen)
        await screen.to("Vale Mirror")
        await screen.press("c")
        await until(lambda: isinstance(screen.app.screen, ComparingScreen))
        await screen.pilot.pause()
        assert "Harbour Herald - 2031-03-04 - " in screen.painted()
        assert "Vale Mirror - 2031-03-05 - " in screen.painted()
        assert "·" not in screen.painted()
        await screen.press("escape")
        monkeypatch.setattr(Queue, "document", refuse)
        await screen.press("c")
        await until(lambda: isinstance(screen.app.screen, ComparingScreen))
        assert "The disk refused. Look at its cable." in screen.notices()


async def test_a_cluster_that_was_retired_meanwhile_has_nothing_to_judge(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        with Reviewing(wires.path, "ben") as ben:
            ben.retire_claims([wires.fewer])
        await screen.press("a")
        assert screen.at_review
        assert "no other claim says the same" in screen.painted()
