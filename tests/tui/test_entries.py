"""The list of entries: the cursor stops where it may, everything is painted within its width, and what is clicked is chosen."""

import pytest
from textual.app import App, ComposeResult

from workbench.tui.entry import Entry, Piece, heading, remark
from workbench.tui.widgets import entries
from workbench.tui.widgets.entries import Entries
from workbench.tui.wrapping import wrap


def entry(words: str, *, stop: bool = True, indent: int = 0) -> Entry:
    return Entry((Piece(words[:3], "name"), Piece(words[3:], "dim")), indent, stop=stop)


class Shown(App[None]):
    CSS = "Entries { width: 24; height: 8; overflow-y: scroll; scrollbar-size-vertical: 1; }"

    def compose(self) -> ComposeResult:
        self.entries = Entries()
        self.moved: list[int] = []
        self.chosen: list[int] = []
        self.entries.on_moved = lambda: self.moved.append(self.entries.position)
        self.entries.on_chosen = lambda: self.chosen.append(self.entries.position)
        yield self.entries

    def painted(self) -> list[str]:
        return [self.entries.render_line(y).text for y in range(self.entries.size.height)]  # fmt: skip


MIXED = [
    heading("Lineage").entry,
    entry("the first of them"),
    remark("nothing here").entry,
    entry("another, whose words are more than one line holds, as claims are", indent=2),
    entry("日本政府は金曜日、迎撃ミサイルの輸出を承認した。関係者によると。"),
    remark("the end").entry,
]


async def test_the_cursor_passes_over_headings_and_remarks() -> None:
    app = Shown()
    async with app.run_test(size=(40, 12)):
        app.entries.hold(MIXED, 0)
        assert app.entries.position == 1
        assert [app.entries.move(by) for by in (1, 1, 1, -9, -1)] == [True, True, False, True, False]  # fmt: skip
        assert app.moved == [3, 4, 1]
        app.entries.hold(MIXED[:1], 5)
        assert not app.entries.move(1)
        app.entries.hold([], 3)
        assert not app.entries.move(-1)


async def test_every_word_is_painted_and_no_line_is_wider_than_the_pane() -> None:
    app = Shown()
    async with app.run_test(size=(40, 12)) as pilot:
        app.entries.hold(MIXED, 0)
        await pilot.pause()
        seen = set()
        for _ in range(12):
            for y in range(app.entries.size.height):
                strip = app.entries.render_line(y)
                assert strip.cell_length == app.entries.scrollable_content_region.width
                seen.update(strip.text.split())
            app.entries.scroll_relative(y=1, animate=False)
            await pilot.pause()
        assert {"Lineage", "another,", "holds,", "claims", "end"} <= seen
        assert {"日本政府は金曜日、"} <= {word[:9] for word in seen}


async def test_the_entry_under_the_cursor_is_in_view_at_any_size() -> None:
    app = Shown()
    many = [entry(f"entry number {n} and some words more") for n in range(40)]
    async with app.run_test(size=(40, 12)) as pilot:
        app.entries.hold(many, 0)
        for by in (39, -1, -20, 20, 5):
            app.entries.move(by)
            await pilot.pause()
            assert f"number {app.entries.position}" in " ".join(" ".join(app.painted()).split())  # fmt: skip
        app.entries.styles.width = 12
        await pilot.pause()
        assert any(line.startswith("› ") for line in app.painted())


async def test_a_click_moves_and_a_second_chooses() -> None:
    app = Shown()
    async with app.run_test(size=(40, 12)) as pilot:
        app.entries.hold(MIXED, 0)
        await pilot.click(Entries, offset=(4, 0))
        assert app.moved == []
        await pilot.click(Entries, offset=(4, 3))
        assert app.moved == [3]
        await pilot.click(Entries, offset=(4, 4))
        assert app.chosen == [3]
        await pilot.click(Entries, offset=(4, 7))
        assert app.moved[-1] == 4


async def test_an_entry_can_be_replaced_where_it_stands() -> None:
    app = Shown()
    async with app.run_test(size=(40, 12)):
        app.entries.hold(MIXED, 1)
        app.entries.replace(0, entry("New head", stop=False))
        assert app.painted()[0].startswith("  New head")
        assert app.entries.position == 1


async def test_a_new_form_of_an_entry_is_painted_and_breaks_lines_only_for_new_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = Shown()
    async with app.run_test(size=(40, 12)):
        app.entries.hold([entry("one two"), entry("three four")], 0)
        wrapped: list[str] = []

        def counted(text: str, width: int) -> list[tuple[int, int]]:
            wrapped.append(text)
            return wrap(text, width)

        monkeypatch.setattr(entries, "wrap", counted)
        app.entries.replace(0, Entry((Piece("one ", "mark"), Piece("two"))))
        assert wrapped == []
        strip = app.entries.render_line(0)
        assert "one " in [segment.text for segment in strip]
        app.entries.replace(0, entry("one two and many more words than a line holds"))
        assert wrapped[0].startswith("one two and")
        assert "three four" in "".join(app.painted())
        assert "holds" in "".join(app.painted())
