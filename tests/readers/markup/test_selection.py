"""Our own rules take the prose and leave what stands around it."""

import pytest

from workbench.readers.markup.lines import page_of
from workbench.readers.markup.selection import selected

ARTICLE = "<p>The bridge closed at noon, the harbour office said.</p><p>Two ferries were added, and both were full by one o’clock.</p><h2>Repairs</h2><p>They may take a year, said the mayor.</p>"
WORDS = ["The bridge", "Two ferries", "Repairs", "They may"]


def begins(source: str) -> list[str]:
    page = page_of(source)
    return [" ".join(span.of(page.text).split()[:2]) for span in selected(page)]


@pytest.mark.parametrize(
    "around",
    [
        "<nav><p>The paper, its people, and its price.</p></nav>",
        "<footer><p>All rights reserved, as ever, by us.</p></footer>",
        "<aside><p>Read this, too, it is good.</p></aside>",
        "<form><p>Tell us, please, what you think.</p></form>",
        "<div class='cookie-consent'><p>We use cookies, like everyone.</p></div>",
        "<div id=comments><p>I said so, and nobody listened.</p></div>",
        "<div role=navigation><p>Here, there, and everywhere.</p></div>",
        "<section class='related-stories'><p>More of this, by the same hand.</p></section>",
        "<p><a href=/x>A link to another story, which is long.</a></p>",
        "<figure><figcaption>The bridge, seen from the north.</figcaption></figure>",
        "<div hidden class=newsletter>Get it, read it, love it.</div>",
    ],
)
def test_what_stands_around_an_article_is_left(around: str) -> None:
    for source in (
        f"{around}<article>{ARTICLE}</article>",
        f"<div class=x>{ARTICLE}</div>{around}",
    ):
        assert begins(source) == WORDS


def test_a_name_is_not_believed_of_what_holds_the_prose() -> None:
    assert begins(f"<form class='content-sidebar'>{ARTICLE}</form>") == WORDS


def test_of_a_page_without_prose_all_visible_lines_are_taken() -> None:
    assert begins("<h1>Results</h1><ul><li>One<li>Two</ul><script>x</script>") == [
        "Results",
        "One",
        "Two",
    ]
    assert begins("") == []
