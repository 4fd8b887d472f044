"""Claims that lie within each other: the words of each are painted and clicked as a claim's."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given, strategies as st
from invented import new_document, store
from tui.piloting import driving

from workbench.desk.review import Reviewing
from workbench.model import Span
from workbench.tui.widgets.article import Article, _covered

LONG = (
    "The ferry ran aground and the crew, " + "who had been warned, " * 12 + "left it."
)


async def test_words_behind_a_claim_within_a_claim_still_are_the_outer_ones(
    tmp_path: Path,
) -> None:
    path = tmp_path / "within.db"
    store(path, new_document(f"{LONG} Nobody was hurt."))
    inner = Span(4, 21)
    with Reviewing(path, "ana") as pen:
        pen.add_claim(1, inner)
    async with driving(path, claim_id=32, size=(100, 30)) as screen:
        article = screen.screen.article
        dim = article.get_component_rich_style("article--between")
        words = [
            segment
            for y in range(article.size.height)
            for segment in article.render_line(y)
            if "warned" in segment.text
        ]
        assert len(words) > 1
        assert not any(one.style is not None and one.style.dim for one in words)
        assert dim.dim
        assert article.claim_at(2) == article.claim_at(LONG.index("left")) == 16
        assert article.claim_at(inner.start) not in {16, None}
        assert article.claim_at(len(LONG)) is None


_SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=12)


@given(_SPANS)
def test_what_claims_cover_and_which_is_clicked_is_what_a_slow_look_finds(
    drawn: list[tuple[int, int]],
) -> None:
    spans = sorted(Span(start, start + length) for start, length in drawn)
    claims = list(enumerate(spans, start=1))
    article = Article()
    article.claims = claims
    article.index_claims()
    covered = _covered(spans)
    assert all(a.end <= b.start for a, b in pairwise(covered))
    for offset in range(55):
        held = [one for one, span in claims if span.start <= offset < span.end]
        inside = any(span.start <= offset < span.end for span in covered)
        assert inside == bool(held)
        assert article.claim_at(offset) == (held[-1] if held else None)
