"""Things found by place: whatever overlaps a span is found, in its order, and little else."""

from hypothesis import given, strategies as st

from workbench.model import Span
from workbench.spans import BLOCK, Places, overlap

SPAN = st.builds(
    lambda start, length: Span(start, start + length),
    st.integers(0, 8 * BLOCK),
    st.integers(0, 3 * BLOCK),
)


@given(st.lists(st.lists(SPAN, max_size=3), max_size=12), SPAN)
def test_whatever_overlaps_is_found_once_and_in_its_order(
    things: list[list[Span]], span: Span
) -> None:
    found = list(Places(enumerate(things)).near(span))
    assert found == sorted(set(found))
    overlapping = {
        at
        for at, spans in enumerate(things)
        if any(overlap(span, one) for one in spans)
    }
    assert overlapping <= set(found)


@given(st.integers(0, 50), st.integers(0, 50))
def test_what_lies_two_blocks_away_is_not_looked_at(at: int, other: int) -> None:
    places = Places([("there", [Span(at * BLOCK, at * BLOCK + 1)])])
    wanted = Span(other * BLOCK, other * BLOCK + 1)
    assert list(places.near(wanted)) == (["there"] if at == other else [])
