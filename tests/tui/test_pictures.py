"""The pictures of the README are whole, show the lesson, and fetch nothing."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
SHOWN = {
    "review.svg": ("Provenance", "2 articles, 1 origin", "Kyodo News", "shared-agency"),
    "review-80x24.svg": ("1 independent origin: single-source", "Kyodo News ← government sources", "corroborated"),
}  # fmt: skip


@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_shows_two_articles_and_one_origin(name: str) -> None:
    source = (DOCS / name).read_text(encoding="utf-8")
    lines = [
        "".join(element.itertext()).replace("\xa0", " ")
        for element in ET.fromstring(source).iter()  # noqa: S314 - our own
        if element.tag.endswith("}text")
    ]
    told = " ".join(" ".join(lines).split())
    for words in SHOWN[name]:
        assert words in told, words


@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_fetches_and_runs_nothing(name: str) -> None:
    source = (DOCS / name).read_text(encoding="utf-8")
    assert not re.search(r"@font-face|@import|<script|<image|href=|url\((?!#)", source)
