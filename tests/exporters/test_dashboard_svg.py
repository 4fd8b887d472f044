"""A picture of figures: its bytes are the contract, and nothing in it runs, fetches or breaks out of its place."""

import io
import re
from pathlib import Path
from xml.etree import ElementTree as ET

from hypothesis import given, strategies as st
from rich.cells import cell_len

from workbench.exporters.dashboard_svg import write_dashboard_svg
from workbench.exporters.panels import Bar, Bars, Grid, Panel, drawn

GOLDEN = Path(__file__).parent / "golden" / "dashboard.svg"
EVIL = '</text><script>alert(1)</script>\x1b[31m &amp; "\u202e{y} \ufffe'
PANELS: list[Panel] = [
    Bars(
        "Progress: 1,204 claims",
        [
            Bar("open", 1000, "open", "83.1%"),
            Bar("corroborated", 3, "corroborated", "0.2%"),
            Bar("single-source", 201, "single-source", "16.7%"),
            Bar("unverifiable", 0, "unverifiable", "0.0%"),
        ],
        "Another look: 2 disputed.",
    ),
    Grid(
        "Agreement",
        ["ana", "ben", "日本の記者"],
        [
            ("ana", ["-", "0.61 (30)", ""]),
            ("a reviewer whose name goes on", ["0.61 (30)", "-", "none (0)"]),
        ],
        "Krippendorff's alpha 0.58, n 40.",
    ),
    Bars("Echo", [Bar(EVIL, 7, EVIL, EVIL), Bar("", 1)]),
    Grid(EVIL, [EVIL], [(EVIL, [EVIL])], EVIL),
    Bars("Nothing", [], "None yet."),
]
TEXTS = st.text(st.characters(), max_size=40)
NAMES = st.lists(TEXTS, max_size=4)


def written(panels: list[Panel], title: str = "Desk", told: str = "today") -> bytes:
    out = io.BytesIO()
    write_dashboard_svg(panels, title, told, out)
    return out.getvalue()


def test_a_picture_is_its_golden_file_byte_for_byte() -> None:
    assert written(PANELS) == GOLDEN.read_bytes()


def test_nothing_in_a_picture_runs_or_fetches() -> None:
    root = ET.fromstring(written(PANELS))  # noqa: S314 - our own
    used = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert used == {"svg", "title", "desc", "style", "rect", "text"}
    assert not re.search(
        r"url\(|@import|@font-face|href|on\w+=", written(PANELS).decode()
    )
    assert list(re.findall(r"https?://[^\"]+", written(PANELS).decode())) == [
        "http://www.w3.org/2000/svg"
    ]  # fmt: skip


@given(TEXTS, TEXTS, TEXTS, NAMES)
def test_any_names_give_a_picture_that_parses(
    title: str, label: str, told: str, names: list[str]
) -> None:
    panels: list[Panel] = [
        Bars(title, [Bar(label, 3, label, told), *(Bar(name, 0) for name in names)], told),
        Grid(title, names, [(label, names)], told),
    ]  # fmt: skip
    root = ET.fromstring(written(panels, title, told))  # noqa: S314 - our own
    assert len(list(root)) > 3


@given(TEXTS, TEXTS, NAMES, st.integers(1, 130), st.integers(0, 10**12))
def test_no_line_is_wider_than_asked(
    title: str, label: str, names: list[str], width: int, value: int
) -> None:
    panels: list[Panel] = [
        Bars(title, [Bar(label, value, "open", title), Bar("x", 1)], label),
        Grid(title, names, [(label, names)], label),
    ]
    figure = len(f"{value:,}")
    for line in drawn(panels, width):
        words = "".join(part.words for part in line)
        assert not any(ord(one) < 32 or 0x7F <= ord(one) < 0xA0 for one in words)
        # names, figures and a bar of four cells are shown even where nothing fits
        assert cell_len(words) <= max(width, width // 3 + figure + 8)


def test_the_longest_bar_fills_the_room_and_the_smallest_is_seen() -> None:
    lines = list(drawn([Bars("", [Bar("a", 1000), Bar("b", 1), Bar("c", 0)])], 40))[1:]
    assert [sum(len(part.words) for part in line if part.part == "bar") for line in lines] == [32, 1, 0]  # fmt: skip
    assert "".join(part.words for part in lines[0]) == "a 1,000 " + "#" * 32


def test_columns_that_do_not_fit_are_told_not_cut() -> None:
    grid = Grid("", [f"reviewer{n}" for n in range(9)], [("ana", ["0.10 (3)"] * 9)])
    lines = ["".join(part.words for part in line) for line in drawn([grid], 40)]
    assert lines[1].split() == ["reviewer0", "reviewer1", "reviewer2"]
    assert lines[-1] == "6 more to the right: make it wider."
