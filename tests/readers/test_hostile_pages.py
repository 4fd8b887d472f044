"""A hostile page takes time in proportion to its length, with and without an extractor."""

import sys
import time

import pytest

from workbench.errors import BadInput
from workbench.readers import read

UNITS = {
    "brackets": "<",
    "open tags": "<a",
    "open tags with space": "<a ",
    "closing brackets": "</",
    "declarations": "<!",
    "instructions": "<?",
    "comments": "<!--",
    "empty comments": "<!-->",
    "nested": "<div>",
    "nested inline": "<b>x",
    "unclosed paragraphs": "<p>x",
    "unmatched ends": "</div>x",
    "double quotes": '<a b="',
    "mixed quotes": "<a b='\"",
    "quote in tag": '<a b="x>',
    "equals": "<a =",
    "spaced equals": "<a x" + " " * 50 + "=",
    "spaces in tag": "<a" + " " * 1000,
    "ampersands": "&",
    "references": "&#x",
    "scripts": "<script>",
    "titles": "<title>",
    "linked data": '<script type="application/ld+json">[[[',
    "list items": "<ul><li>x",
    "cells": "<td>x, y.",
    "tables": "<table><tr><td>x",
    "forms": "<form>x",
    "headlines": "<h1>x",
    "bylines": '<div class="byline">x',
    "attributes": "<a " + "x=1 " * 1000 + ">",
    "preformatted": "<pre> \n",
    "breaks": "x<br>",
    "one word": "word ",
    "one paragraph": "<p>the the the the",
    "sentences": "<p>It is so, and thus.</p>",
    "spaces": " " * 100,
}
SECONDS_PER_MEGABYTE = 30
"""Several times the slowest shape on a busy machine, and a small part of what a quadratic one would take."""


def seconds(unit: str, size: int) -> float:
    page = ("<html><body>" + unit * (size // len(unit))).encode()
    began = time.process_time()
    try:
        read(page, "page.html")
    except BadInput as refused:
        assert "no words" in str(refused)  # noqa: PT017 - some of these pages have none
    return time.process_time() - began


@pytest.mark.parametrize("installed", [True, False], ids=["trafilatura", "plain"])
@pytest.mark.parametrize("shape", UNITS)
def test_time_grows_with_the_page_and_not_with_its_square(
    shape: str, installed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not installed:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    unit = UNITS[shape]
    small, large = seconds(unit, 40_000), seconds(unit, 320_000)
    # eight times the length; a quadratic reader would need 64 times as long
    assert large < 24 * small + 0.1
    assert large < 0.32 * SECONDS_PER_MEGABYTE


@pytest.mark.slow
@pytest.mark.parametrize(
    "shape", ["brackets", "open tags", "mixed quotes", "nested", "cells", "headlines"]
)
def test_ten_megabytes_take_ten_times_as_long_as_one(shape: str) -> None:
    one, ten = seconds(UNITS[shape], 1_000_000), seconds(UNITS[shape], 10_000_000)
    assert ten < 20 * one + 1


def test_ten_megabytes_of_brackets_are_read() -> None:
    assert seconds("<!--<a b='", 10_000_000) < 20
