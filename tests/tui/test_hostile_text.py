"""Nothing in a document, a name or a note drives the terminal or the markup parser."""

from pathlib import Path

import pytest
from invented import new_document, store
from traced import claim_of, take_in
from tui.piloting import CLASSIC, SMALL, WIDE, Driving, driving, until

from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.model import Filter, Verdict

EVIL = (
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \u202ereversed\u202c [bold red]bold[/] "
    "[@click=app.quit]press[/] [link=file:///etc/passwd]here[/link] \x00\x08\r\x7f\ufeff\u2028 ]8;; end"
)
STORED = EVIL.replace("\x00", "\ufffd")


def assert_harmless(painted: str) -> None:
    for line in painted.split("\n"):
        for character in line:
            code = ord(character)
            assert code >= 0x20, repr(line)
            assert not 0x7F <= code < 0xA0, repr(line)
            assert code not in {0x202E, 0x202C, 0x2028, 0xFEFF}, repr(line)


def assert_no_links(screen: Driving) -> None:
    for strip in screen.app.screen._compositor.render_strips():
        for segment in strip:
            if segment.style is not None:
                assert segment.style.link is None
                assert "@click" not in segment.style.meta


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_hostile_documents_are_shown_and_do_nothing(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "evil.db"
    outlet = "[bold]Evil\x1b[5m Times"
    store(
        path,
        new_document(f"First {STORED}. Second {STORED}.\n\tThird.", outlet, EVIL[:80]),
    )
    async with driving(path, size=size) as screen:
        for key in (
            "j",
            "s",
            "tab",
            "h",
            "escape",
            "n",
            "escape",
            "D",
            "escape",
            "t",
            "u",
            "h",
        ):
            await screen.press(key)
            assert_harmless(screen.painted())
            assert_no_links(screen)
        await screen.press("escape", "escape", "escape", "g")
        await screen.saved()
        assert "[bold" in screen.painted()
        assert (
            "[@click=app.quit]" in screen.painted().replace("\n", "") or size == SMALL
        )


async def test_hostile_notes_and_their_notices_do_nothing(
    database: Path, ben: Reviewing
) -> None:
    async with driving(database) as screen:
        ben.note(16, EVIL)
        ben.mark([Marking(16, Verdict.UNVERIFIABLE, note=EVIL, reason=EVIL)])
        await until(lambda: "ben wrote" in screen.notices())
        await until(lambda: "ben says" in screen.notices())
        await screen.pilot.pause()
        assert "[bold red]bold" in screen.painted()
        await screen.press("h")
        for _ in range(2):
            assert_harmless(screen.painted())
            assert_harmless(screen.notices())
            assert_no_links(screen)
            await screen.press("escape")


async def test_a_hostile_search_is_shown_and_does_nothing(database: Path) -> None:
    async with driving(database, wanted=Filter(search=f"bridge {EVIL}")) as screen:
        assert_harmless(screen.painted())
        await screen.press("slash")
        assert_harmless(screen.painted())
        assert "\x1b" not in screen.screen.find_bar.value
        assert_no_links(screen)


@pytest.mark.parametrize("size", [WIDE, CLASSIC])
async def test_hostile_names_beside_a_claim_are_shown_and_do_nothing(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "evil.db"
    said = f"The weir at Sarn broke on Monday, Kyodo News reported, citing {STORED} sources."
    uids = take_in(
        path,
        (f"[bold]Evil{STORED[:60]} Times", said),
        ("Evil \x1b]0;x\x07 [@click=app.quit]Post[/]", f"{said} And more."),
    )
    one, other = (claim_of(path, "weir at Sarn", uid) for uid in uids)
    with Reviewing(path, "ben") as pen:
        pen.link(one, other, "same")
        pen.edge(uids[0], uids[1], "soft", why=EVIL)
        pen.link(claim_of(path, "And more"), one, "different")
    trace(path)
    async with driving(path, claim_id=one, size=size) as screen:
        for opening in ("p", "d"):
            await screen.press(opening)
            window = await screen.looked()
            for _ in window.lines:
                assert_harmless(screen.painted())
                assert_no_links(screen)
                await screen.press("j")
            assert_harmless(screen.lines())
            await screen.press("escape")
        await screen.press("p")
        await screen.looked()
        await screen.to("ben")
        await screen.press("r")
        assert_harmless(screen.painted())
        assert_no_links(screen)
        await screen.press("escape", "escape", "a")
        assert_harmless(screen.painted())
        assert_no_links(screen)
        assert "One verdict on 2 claims" in screen.painted()
