"""The provenance window: lineage, origins, edges with their words, and what a reviewer says of an edge."""

from pathlib import Path

import pytest
from traced import rows
from tui.piloting import CLASSIC, WIDE, driving, until, verdict_of
from tui.wires import Wires

from workbench.desk.review import Reviewing
from workbench.desk.trace import trace
from workbench.model import Span
from workbench.tui.screens.beside import BesideScreen


def said(path: Path) -> list[tuple[str, ...]]:
    """Give what stands of reviewers' words on edges."""
    return rows(
        path,
        "SELECT r.handle, e.value, e.rule FROM edge_now e JOIN reviewer r ON r.id = e.reviewer_id WHERE e.value IS NOT NULL",
    )


@pytest.mark.parametrize("size", [WIDE, CLASSIC])
async def test_it_shows_lineage_origins_edges_and_why(
    wires: Wires, size: tuple[int, int]
) -> None:
    async with driving(wires.path, claim_id=wires.herald, size=size) as screen:
        await screen.press("p")
        await screen.looked()
        told = screen.lines()
        assert "1 independent origin: single-source · 2 claims" in screen.painted()
        assert "What would change it: one more accountable origin" in told
        assert "Beware: anonymous only" in told
        assert "Harbour Herald  this claim, “The weir at Sarn broke" in told
        assert "  ← Kyodo News  a medium, passes it on" in told
        assert "    ← government sources  not named" in told
        assert "Kyodo News, citing government sources  a medium, passes it on; nobody answers for it" in told  # fmt: skip
        assert "Harbour Herald – Vale Mirror  hard, shared-agency, by the machine: both have it from Kyodo News" in told  # fmt: skip
        assert "    Vale Mirror: “Kyodo News”" in told
        await screen.press("escape")
        assert screen.at_review


def words(window: BesideScreen) -> str:
    """Give the words that are marked most in the article."""
    current = window.article.current
    return current.of(window.article.text) if current else ""


async def test_the_article_follows_the_cursor_and_enter_goes_into_it(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        window = await screen.looked()
        assert words(window).startswith("The weir at Sarn broke on Monday")
        await screen.press("j")
        assert words(window) == "Kyodo News"
        assert window.article.marks == (Span(0, 81),)
        await screen.to("Vale Mirror  “Kyodo News confirmed")
        assert "Vale Mirror · 2031-03-05" in screen.painted()
        await screen.to("    Vale Mirror: “Kyodo News”")
        assert words(window) == "Kyodo News"
        await screen.press("enter")
        assert screen.focus == "article"
        await screen.press("j", "G", "enter", "escape")
        assert screen.focus == "entries"
        assert screen.app.screen is window
        await screen.press("escape")
        assert screen.at_review
        assert screen.claim == wires.herald


async def test_rejecting_an_edge_counts_anew_and_undo_takes_it_back(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        await screen.looked()
        await screen.to("shared-agency")
        await screen.press("r", *"own man", "ctrl+s")
        await screen.counted("1 to 2 independent origins: single-source")
        assert said(wires.path) == [("ana", "rejected", "shared-agency")]
        assert "Edges between these claims\n  none" in screen.lines()
        assert "ana rejected" in screen.lines()
        assert "(shared-agency): “own man”" in screen.lines()
        assert "edge rejected saved, z undoes" in screen.painted()
        await screen.press("z")
        await screen.counted("1 independent origin: single-source")
        assert said(wires.path) == []
        assert "ana rejected" not in screen.lines()
        await screen.press("Z")
        await screen.counted("1 to 2 independent origins")
        await screen.press("escape")
        assert "1 to 2 independent origins" in screen.painted()


async def test_a_reason_may_be_empty_and_esc_does_nothing(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        await screen.looked()
        await screen.to("shared-agency")
        await screen.press("r", "escape")
        await screen.saved()
        assert said(wires.path) == []
        await screen.press("r", "ctrl+s")
        await screen.counted("1 to 2 independent origins")
        assert said(wires.path) == [("ana", "rejected", "shared-agency")]


async def test_an_added_edge_carries_by_a_reviewer(wires: Wires) -> None:
    with Reviewing(wires.path, "ben") as pen:
        pen.link(wires.herald, wires.radio, "same")
    trace(wires.path)
    async with driving(wires.path, claim_id=wires.radio) as screen:
        await screen.press("p")
        await screen.looked()
        await screen.to("Harbour Herald  “The weir at Sarn")
        await screen.press("r")
        assert "no edge on this line" in screen.painted()
        await screen.press("y", *"same desk", "ctrl+s")
        await until(lambda: "hard, reviewer, by a reviewer" in screen.lines())
        assert said(wires.path) == [("ana", "hard", "")]
        await screen.to("ana confirmed")
        await screen.press("x")
        await until(lambda: "by a reviewer" not in screen.lines())
        assert said(wires.path) == []
        await screen.press("x")
        assert "you have said nothing of this edge" in screen.painted()


async def test_independent_lets_both_answer_for_themselves(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        await screen.looked()
        await screen.to("shared-agency")
        await screen.press("i", *"two men", "ctrl+s")
        await screen.counted("2 independent origins: corroborated")
        assert said(wires.path) == [("ana", "independent", "")]
        await screen.to("ana called independent")
        await screen.press("x")
        await screen.counted("1 independent origin: single-source")


async def test_an_edge_between_whole_articles_is_shown_and_rejected(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.fewer) as screen:
        await screen.press("p")
        await screen.looked()
        told = screen.lines()
        assert "Edges between these claims\n  none" in told
        assert "Harbour Herald – Vale Mirror  soft, shared-agency, by the machine" in told  # fmt: skip
        await screen.to("shared-agency")
        await screen.press("r", "ctrl+s")
        await until(lambda: "ana rejected" in screen.lines())
        await screen.looked()
        assert "by the machine: Harbour Herald: credits" not in screen.lines()


async def test_an_untraced_claim_says_so(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("p")
        await screen.looked()
        assert "not worked out yet: workbench trace" in screen.painted()
        await screen.press("r", "y", "x", "enter", "j", "G", "q", "q")
        assert screen.at_review


async def test_what_another_reviewer_says_of_an_edge_is_shown_as_it_comes(
    wires: Wires,
) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        await screen.looked()
        with Reviewing(wires.path, "ben") as pen:
            herald, mirror, _ = wires.documents
            pen.edge(herald, mirror, "rejected", rule="shared-agency", why="no")
        trace(wires.path)
        await screen.counted("1 to 2 independent origins")
        assert "ben rejected" in screen.lines()
        await screen.to("ben rejected")
        await screen.press("x")
        assert "you have said nothing of this edge" in screen.painted()


async def test_a_count_that_fails_is_told_and_costs_no_verdict(
    wires: Wires, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path) -> None:
        raise RuntimeError("no memory")

    monkeypatch.setattr("workbench.desk.trace.trace", fail)
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        await screen.looked()
        await screen.to("shared-agency")
        await screen.press("r", "ctrl+s")
        await until(lambda: "Origins could not be counted" in screen.notices())
        await screen.press("escape", "s")
        await screen.saved()
        assert verdict_of(wires.path, wires.herald) == "single-source"
        assert said(wires.path) == [("ana", "rejected", "shared-agency")]


async def test_leaving_at_once_still_counts_anew(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("p")
        await screen.looked()
        await screen.to("shared-agency")
        await screen.press("r", "ctrl+s")
        await until(lambda: screen.app.screen is screen.window)
        await screen.press("escape", "q")
        await until(lambda: not screen.screen.sitting.writing.is_alive())
    found = rows(
        wires.path,
        "SELECT n_min, n_max FROM judgement WHERE cluster = ?",
        wires.herald,
    )
    assert found == [(1, 2)]
