"""What people type and which signs languages have is shown and does nothing: in words, notes, evidence, names, searches."""

from pathlib import Path

import pytest
from invented import new_document, store
from rich.cells import cell_len
from tui.piloting import CLASSIC, WIDE, Driving, driving
from tui.test_hostile_text import assert_harmless, assert_no_links

from workbench.desk.review import Marking, Reviewing
from workbench.model import Bearing, Span, Verdict

EVIL = "\x1b[31m[bold]x[/bold]\x1b]0;t\x07\x9b2J\x85\u202e[@click=app.quit]q[/]\u2028\ud800".encode("utf-8", "replace").decode()  # fmt: skip
SCRIPTS = {
    "combining": "e\u0301" * 40 + " " + "\u0301" * 300 + " the end of it.",
    "zero width": "zero\u200bwidth\u200djoiner\ufe0f " * 30 + "ends.",
    "right to left": "אמר השר כי הגשר נסגר בצהריים. " * 8
    + "قال المسؤول إن الجسر أغلق.",
    "emoji": "👨‍👩‍👧 🇯🇵 ❤️ said so. " * 20,
    "wide": "日本政府は迎撃ミサイルの輸出を承認した。" * 12,
    "controls": "".join(map(chr, range(1, 32))) * 4 + " said so.",
    "tabs": "a\tb\t" * 80 + ".",
}


def assert_rows_fit(screen: Driving, width: int) -> None:
    for strip in screen.app.screen._compositor.render_strips():
        text = "".join(segment.text for segment in strip)
        assert cell_len(text) <= width, text


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("size", [WIDE, CLASSIC])
async def test_no_script_breaks_a_line_or_a_span(
    tmp_path: Path, name: str, size: tuple[int, int]
) -> None:
    text = SCRIPTS[name]
    path = tmp_path / "desk.db"
    store(path, new_document(f"{text}\n\nAnother claim.", "Gazette", "a.txt"))
    async with driving(path, size=size) as screen:
        for key in ("j", "k", "v", "escape", "h", "escape", "s", "tab", "G", "g"):
            await screen.press(key)
            assert_harmless(screen.painted())
            assert_rows_fit(screen, size[0])
        view = screen.screen.view
        assert view is not None
        document = screen.screen.sitting.document(view.document_id)
        assert all(
            document.text[span.start : span.end].strip() for _, span in document.claims
        )
        await screen.saved()


async def test_nothing_that_people_write_drives_a_window(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    store(path, new_document(f"It was said {EVIL} so. And again.", EVIL[:40], "a.txt"))
    with Reviewing(path, "ben") as pen:
        pen.note(16, EVIL)
        pen.attach(16, 1, Span(0, 30), Bearing.CONTRADICTS)
        pen.mark([Marking(16, Verdict.UNVERIFIABLE, note=EVIL, reason=EVIL)])
        pen.assign([16], "chi")
    with Reviewing(path, "dan") as pen:
        pen.mark([Marking(16, Verdict.SINGLE_SOURCE, note=EVIL)])
    async with driving(path, size=WIDE, claim_id=16) as screen:
        for key in ("A", "h", "v", "p", "d", "percent_sign", "F", "D", "U"):
            await screen.press(key)
            await screen.pilot.pause(0.05)
            assert_harmless(screen.painted())
            assert_no_links(screen)
            await screen.press("escape")
        assert screen.at_review
        assert "[bold]x" in screen.painted()


async def test_a_handle_that_is_none_is_told_and_asks_nobody(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("at", *"Ben[/]", "enter")
        assert_harmless(screen.notices())
        assert "Ben[/]" in screen.notices()
        assert not screen.at_review
        await screen.press("escape")
        view = screen.screen.view
        assert view is not None
        assert view.assigned == ()
