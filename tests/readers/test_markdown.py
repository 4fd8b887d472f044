"""Markdown is stored as it is; what its front matter says of the publication is taken where it is sure."""

import time

import pytest
from hypothesis import given, strategies as st

from workbench.model import Metadata
from workbench.readers.markdown import front_matter, read_markdown


def test_front_matter_says_what_is_known_and_stays_in_the_text() -> None:
    text = (
        "---\nTitle: 'Bridge shut: \"no\" ferry'\nauthor:   Ida Falk \ndate: 3 May 2025\noutlet: Gazette\n"
        "source: https://gazette.example/1\nlang: en\ntags: [a, b]\n---\n\n# Another title\n\nIt closed.\n"
    )
    found = read_markdown(text.encode())
    assert found.text == text
    assert found.media_type == "text/markdown"
    assert found.text[found.body :].startswith("\n# Another title")
    assert found.offset_map is None
    assert found.metadata == Metadata(
        outlet="Gazette",
        date="2025-05-03",
        byline="Ida Falk",
        url="https://gazette.example/1",
        title='Bridge shut: "no" ferry',
        language="en",
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Bridge shut\n\nWords.", "Bridge shut"),
        ("Words first.\n\n  # Bridge shut ##  \n", "Bridge shut"),
        ("# C#\n", "C#"),
        ("# #\nWords", "#"),
        ("## Only a section\n\nWords.", ""),
        ("#hashtag\n\nWords.", ""),
        ("    # code\n\nWords.", ""),
        pytest.param("Words.\n" * 5000 + "# Too far down", "", id="too far down"),
    ],
)
def test_the_first_heading_is_the_title(text: str, title: str) -> None:
    assert read_markdown(text.encode()).metadata.title == title


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "---\n",
        "---\ntitle: never ends\n\nWords.",
        "----\ntitle: a rule\n----\n",
        "Words.\n---\ntitle: a rule\n---\n",
        " ---\ntitle: indented\n---\n",
        pytest.param("---\n" + "x: y\n" * 300 + "title: far\n---\n", id="too long"),
        "---\ntitle\n: x\n- title: in a list\n  title: nested\ntitle:glued\n---\n",
        "---\ntitle: >-\n  folded over\n---\n",
        "---\ntitle: |\n---\n",
        "---\ntitle: ''\n---\n",
        "---\nsource: the harbour office\n---\n",
        "---\nurl: javascript:alert(1)\n---\n",
        "---\nThe bridge closed.\n\nSource: the harbour office\n---\n",
        "---\ntitle: T\nThe bridge closed at noon.\n---\n",
        "---\nweather: rain\n---\n",
    ],
)
def test_what_is_no_front_matter_says_nothing(text: str) -> None:
    assert front_matter(text) == (Metadata(), (), 0)
    assert read_markdown(text.encode()).text == text


def test_a_date_that_is_none_is_left_out_with_a_word() -> None:
    said, doubts, _ = front_matter("---\ndate: 03/02/2024\ntitle: T\n---\n")
    assert (said.date, said.title) == ("", "T")
    assert len(doubts) == 1
    assert doubts[0].startswith('Front matter: "03/02/2024" is no date')


def test_the_first_of_a_kind_counts_and_a_value_is_cut() -> None:
    said, _, _ = front_matter(f"---\nbyline: A\nauthor: B\ntitle: {'x' * 9000}\n...\n")
    assert said.byline == "A"
    assert said.title == "x" * 500


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_front_matter_makes_the_reader_fail(text: str) -> None:
    said, _, end = front_matter(f"---\n{text}\n---\n")
    assert "\n" not in said.title + said.byline + said.outlet
    assert 0 <= end <= len(text) + 9


@pytest.mark.parametrize(
    ("begins", "goes_on", "ends"),
    [
        ("# x", " ", "y"),
        ("# x", " #", ""),
        ("---\n", "a", ""),
        ("", "---\n", ""),
        ("", "#\t", ""),
        ("---\nx", " ", ":\n---\n"),
    ],
)
def test_hostile_headings_take_no_time(begins: str, goes_on: str, ends: str) -> None:
    text = begins + goes_on * (2_000_000 // len(goes_on)) + ends
    began = time.process_time()
    read_markdown(text.encode())
    assert time.process_time() - began < 2
