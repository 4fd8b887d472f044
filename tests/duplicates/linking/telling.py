"""Claims of invented articles, for tests of linking."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from workbench.duplicates.linking.claims import Claim

GOLD = Path(__file__).resolve().parents[2] / "gold" / "stories"
LAST = "g53"

THREE = {
    "bell": (
        "The ferry Island Rose ran aground on the Cobbler sandbank at dawn",
        "Seventy-one passengers were on board, the coastguard said",
        "Nobody was hurt",
    ),
    "radio": (
        "The Sallow ferry has run on to the Cobbler bank and is stuck",
        "There were 71 people aboard",
        "The hospital has treated three people for bruises",
    ),
    "trumpet": (
        "The vessel strayed out of the marked channel, the harbour master said on Tuesday",
        "Sixty-four passengers were on the boat, one of them counted",
    ),
}
"""Document -> its claims in order."""


def told(articles: dict[str, tuple[str, ...]] | None = None) -> list[Claim]:
    """Give claims spread evenly over their articles."""
    return [
        Claim(f"{document}-{n}", document, text, n / len(texts))
        for document, texts in (articles or THREE).items()
        for n, text in enumerate(texts)
    ]


def gold_files() -> list[Path]:
    """Give the gold that linking was measured on, in order of names: the stories up to `LAST`."""
    return [file for file in sorted(GOLD.glob("g*.json")) if file.name[:3] <= LAST]


def gold_stories(part: str) -> Iterator[dict[str, Any]]:
    """Give the gold of one set, `development` or `held-out`, in order of names."""
    for file in gold_files():
        gold = json.loads(file.read_text(encoding="utf-8"))
        if gold["set"] == part:
            yield gold


def gold_claims(gold: dict[str, Any]) -> list[Claim]:
    """Give a gold story's claims as linking reads them."""
    lengths = {one["file"]: one["length"] for one in gold["documents"]}
    return [
        Claim(
            claim["id"],
            claim["document"],
            claim["text"],
            claim["start"] / lengths[claim["document"]],
            tuple(source["text"] for source in claim["sources"]),
        )
        for claim in gold["claims"]
    ]


WORDS = (
    "ferry",
    "boat",
    "sank",
    "sunk",
    "71",
    "seventy-one",
    "not",
    "denied",
    "Cobbler",
    "Monday",
    "Tuesday",
    "rose",
    "fell",
    "the",
    "deal",
    "two",
    "million",
    "日本",
    "José",
    "🙂",
    "said",
)
texts = st.one_of(
    st.text(max_size=40), st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
)
"""Any text, and text that the rules have something to say to."""


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    """Draw the claims of a story of up to four documents."""
    drawn = draw(
        st.lists(
            st.tuples(
                st.sampled_from("abcd"),
                texts,
                st.floats(0, 1),
                st.lists(texts, max_size=1),
            ),
            max_size=9,
        )
    )
    return [
        Claim(f"{n}", document, text, place, tuple(sources))
        for n, (document, text, place, sources) in enumerate(drawn)
    ]
