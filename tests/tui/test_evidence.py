"""Words chosen by keys and mouse, attached to claims, made into claims, cut and joined: exact spans, taken back by one key."""

from pathlib import Path

from hypothesis import given, strategies as st
from invented import new_document, store
from textual.geometry import Offset
from tui.piloting import CLASSIC, WIDE, Driving, driving, seen, until
from tui.wires import Wires

from workbench.model import Span
from workbench.tui.screens.selecting import SelectScreen
from workbench.tui.selecting import Selection, snapped, whole

FIRST = "The bridge closed at noon."
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
MIXED = f"Der Zug, cafe\u0301 {FAMILY} 日本語です。 It's 1,200 km.\n\nשלום עולם."


async def choosing(screen: Driving) -> SelectScreen:
    await until(lambda: isinstance(screen.app.screen, SelectScreen))
    await screen.pilot.pause()
    found = screen.app.screen
    assert isinstance(found, SelectScreen)
    return found


def evidence(path: Path, claim_id: int) -> list[tuple[str, str]]:
    return [(one.bearing, one.exact) for one in seen(path, claim_id).evidence]


# ---------------------------------------------------------------- with keys


async def test_words_are_chosen_with_the_keys_and_attached(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("v")
        window = await choosing(screen)
        assert window.selection.span == Span(0, len(FIRST))
        await screen.press("b", "b", "b", "o", "w")
        assert "bridge closed" in screen.painted()
        assert "[4:17] bridge closed  keys move the beginning" in screen.painted()
        await screen.press("x")
        await screen.saved()
        assert evidence(database, 16) == [("contradicts", "bridge closed")]
        assert "contradicts saved, z undoes" in screen.painted()
        assert "contradicts: Gazette “bridge closed” ana" in screen.painted()
        await screen.press("z")
        await screen.saved()
        assert evidence(database, 16) == []
        await screen.press("Z")
        await screen.saved()
        assert evidence(database, 16) == [("contradicts", "bridge closed")]


async def test_leaving_the_window_attaches_nothing(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("e")
        await choosing(screen)
        await screen.press("escape")
        await until(lambda: screen.at_review)
        assert seen(database, 16).evidence == ()


async def test_words_of_another_article_are_evidence(wires: Wires) -> None:
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("d")
        await screen.looked()
        await screen.press("j", "e")
        window = await choosing(screen)
        other = window._document.document_id
        assert other != seen(wires.path, wires.herald).document_id
        await screen.press("t")
        await until(lambda: "only a claim of this article" in screen.notices())
        await screen.press("s")
        await screen.saved()
        (found,) = seen(wires.path, wires.herald).evidence
        assert (found.bearing, found.document_id) == ("supports", other)


# ---------------------------------------------------------------- claims


async def test_a_claim_is_trimmed_and_the_new_one_is_under_the_cursor(
    database: Path,
) -> None:
    async with driving(database) as screen:
        await screen.press("v", "b", "b", "b")
        await choosing(screen)
        await screen.press("t")
        await screen.saved()
        await until(
            lambda: screen.screen.view and screen.screen.view.exact == FIRST[:17]
        )
        assert seen(database, 16).retired
        await screen.press("z")
        await screen.saved()
        await until(lambda: 16 in screen.ids)
        assert len(screen.ids) == 6


async def test_a_claim_is_cut_and_what_is_left_are_claims_too(database: Path) -> None:
    async with driving(database, claim_id=32) as screen:
        await screen.press("v", "b", "b", "b", "b", "b")
        await choosing(screen)
        await screen.press("k")
        await screen.saved()
        await until(lambda: len(screen.ids) == 7)
        told = [seen(database, one).exact for one in screen.ids[1:3]]
        assert told == ["Two ferries were added", ", the harbour office said."]


async def test_claims_are_joined_after_their_words_were_shown(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("M")
        await until(lambda: not screen.at_review)
        await screen.pilot.pause()
        assert "One claim of 2?" in screen.painted()
        await screen.press("ctrl+s")
        await screen.saved()
        await until(lambda: len(screen.ids) == 5)
        assert screen.screen.view is not None
        assert screen.screen.view.exact.startswith("The bridge closed at noon. Two")
        await screen.press("z")
        await screen.saved()
        await until(lambda: len(screen.ids) == 6)


async def test_claims_of_two_articles_are_not_joined(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("space", "G", "space", "M")
        assert "only claims of one article" in screen.painted()


async def test_a_claim_is_retired_and_comes_back(database: Path) -> None:
    async with driving(database) as screen:
        await screen.press("delete")
        await screen.saved()
        await until(lambda: len(screen.ids) == 5)
        assert seen(database, 16).retired
        await screen.press("z")
        await screen.saved()
        await until(lambda: len(screen.ids) == 6)


# ---------------------------------------------------------------- with the mouse


async def test_what_the_mouse_selects_is_taken_to_whole_words(database: Path) -> None:
    async with driving(database, size=WIDE) as screen:
        article = screen.screen.article
        left = article.content_region.x + 2
        top = article.content_region.y
        at = Offset(left + 6, top), Offset(left + 13, top)
        await screen.pilot.mouse_down(offset=at[0])
        await screen.pilot.hover(offset=at[1])
        await screen.pilot.mouse_up(offset=at[1])
        await screen.pilot.pause()
        assert article.selected is not None
        await screen.press("e")
        window = await choosing(screen)
        assert window.selection.span.of(window.selection.text) == "bridge closed"
        await screen.press("c")
        await screen.saved()
        assert evidence(database, 16) == [("context", "bridge closed")]


# ---------------------------------------------------------------- hostile and strange text


async def test_a_window_of_words_over_strange_text_does_nothing_odd(
    tmp_path: Path,
) -> None:
    path = tmp_path / "odd.db"
    store(path, new_document(f"{MIXED} \x1b]0;title\x07 [bold]x[/].", "[red]Evil"))
    async with driving(path, size=CLASSIC) as screen:
        await screen.press("v")
        await choosing(screen)
        for key in ("l", "h", "w", "b", "o", "right_parenthesis", "h", "b", "l", "w"):
            await screen.press(key)
        painted = screen.painted()
        assert "\x1b" not in painted
        assert "Evil" in painted
        await screen.press("e")
        await screen.saved()
        assert len(seen(path, 16).evidence) == 1


@given(
    st.text(alphabet=st.sampled_from(MIXED), max_size=80),
    st.integers(0, 80),
    st.integers(0, 80),
    st.lists(st.sampled_from("hlbw()o"), max_size=12),
)
def test_however_the_ends_move_the_span_lies_in_the_text_and_cuts_no_character(
    text: str, a: int, b: int, keys: list[str]
) -> None:
    low, high = sorted((min(a, len(text)), min(b, len(text))))
    span = snapped(text, Span(low, high))
    if span.start == span.end:
        return
    assert span == whole(text, span)
    selection = Selection(text, span)
    for key in keys:
        before = selection
        selection = {
            "h": lambda s: s.by_character(-1),
            "l": lambda s: s.by_character(1),
            "b": lambda s: s.by_word(-1),
            "w": lambda s: s.by_word(1),
            "(": lambda s: s.by_sentence(-1, [Span(0, len(text))]),
            ")": lambda s: s.by_sentence(1, [Span(0, len(text))]),
            "o": lambda s: s.swapped(),
        }[key](selection)
        start, end = selection.span
        assert 0 <= start < end <= len(text), (before, key)
        assert selection.span == whole(text, selection.span)


def test_words_are_what_a_reader_takes_for_words() -> None:
    def touched(start: int, end: int) -> str:
        return snapped(MIXED, Span(start, end)).of(MIXED)

    at = MIXED.index
    assert touched(5, 6) == "Zug"
    assert touched(at("fe"), at("fe") + 1) == "cafe\u0301"
    assert touched(at(FAMILY) + 1, at(FAMILY) + 2) == FAMILY
    assert touched(at("本"), at("本") + 1) == "本"
    assert touched(at("200"), at("200") + 1) == "1,200"
    assert touched(at("'"), at("'") + 1) == "It's"
    assert touched(at("\n"), at("\n") + 2) == ""
