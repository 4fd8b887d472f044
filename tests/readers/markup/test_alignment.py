"""Words an extractor chose are found on the page again; the characters stay the page's own."""

from hypothesis import given, strategies as st

from workbench.model import Span
from workbench.readers.markup.alignment import aligned
from workbench.readers.markup.excerpt import excerpt, source_span
from workbench.readers.markup.lines import page_of

PARAGRAPHS = [
    "The bridge closed at noon, the harbour office said on Monday.",
    "Two ferries were added, and both of them were full by one.",
    "Nobody was hurt, a spokeswoman for the fire service said.",
]
PAGE = page_of(
    "<nav>Home News Sport</nav>"
    + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    + "<footer>Imprint</footer>"
)


def chosen(text: str) -> list[str]:
    return [span.of(PAGE.text) for span in aligned(PAGE, text).spans]


def test_whole_lines_are_taken_in_the_pages_order_whatever_the_extractors() -> None:
    assert chosen("\n".join(PARAGRAPHS)) == PARAGRAPHS
    assert chosen("\n".join(reversed(PARAGRAPHS))) == PARAGRAPHS
    assert chosen(PARAGRAPHS[2]) == PARAGRAPHS[2:]
    assert aligned(PAGE, PARAGRAPHS[1]).found == 1


def test_most_of_a_line_takes_the_line_and_a_long_stretch_of_it_itself() -> None:
    assert chosen("bridge closed at noon, the harbour office said") == PARAGRAPHS[:1]
    page = page_of("<p>" + " ".join(f"w{n}" for n in range(40)))
    few = aligned(page, " ".join(f"w{n}" for n in range(10, 19)))
    assert [span.of(page.text) for span in few.spans] == [
        " ".join(f"w{n}" for n in range(10, 19))
    ]
    assert aligned(page, "w10 w11 w12 w13 w14").spans == ()


def test_words_that_are_not_on_the_page_are_counted_against_it() -> None:
    assert aligned(PAGE, "Quite another text, of other words altogether.") == ((), 0)
    assert aligned(PAGE, "") == ((), 0)
    half = aligned(PAGE, f"{PARAGRAPHS[0]} " + "elsewhere " * 11)
    assert half.found == 0.5


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "b",
                "the",
                "bridge",
                "closed",
                "at",
                "noon",
                "<p>",
                "<br>",
                "<b>",
                "&amp;",
            ]
        ),
        max_size=60,
    ),
    st.lists(
        st.sampled_from(["a", "b", "the", "bridge", "closed", "at", "noon"]),
        max_size=40,
    ),
)
def test_spans_are_in_order_and_apart(page: list[str], wanted: list[str]) -> None:
    laid_out = page_of(" ".join(page))
    found = aligned(laid_out, " ".join(wanted))
    at = 0
    for span in found.spans:
        assert at <= span.start < span.end <= len(laid_out.text)
        at = span.end
    assert 0 <= found.found <= 1


@given(
    st.lists(
        st.sampled_from(
            ["Word ", "<p>", "two  three", "&eacute;", "&amp;", "<b>é</b>", "\n"]
        ),
        max_size=30,
    ),
    st.data(),
)
def test_every_span_leads_to_source_that_holds_its_characters(
    pieces: list[str], data: st.DataObject
) -> None:
    source = "".join(pieces)
    page = page_of(source)
    text, runs = excerpt(page, [Span(line.start, line.end) for line in page.lines])
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = source_span(runs, Span(start, end))
    covering = [
        run
        for run in runs
        if run.text_start < end and start < run.text_start + run.length
    ]
    if found is None:
        # an end of the span is a reference, or the empty line between two paragraphs
        whole = (
            len(covering) == 1
            and covering[0].text_start <= start
            and end <= covering[0].text_start + covering[0].length
        )
        assert not whole
        return
    assert 0 <= found.start < found.end <= len(source)
    for run in covering:
        first = max(start, run.text_start)
        last = min(end, run.text_start + run.length)
        assert found.start <= run.source_start + first - run.text_start
        assert run.source_start + last - run.text_start <= found.end
    assert source_span(runs, Span(start, start)) is None
