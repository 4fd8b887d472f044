"""A page's words fall into lines where a reader sees them break."""

import pytest

from workbench.readers.markup.lines import Place, page_of


def lines(source: str) -> list[str]:
    page = page_of(source)
    return [page.text[line.start : line.end] for line in page.lines]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>a<p>b</p>c", ["a", "b", "c"]),
        ("a<b>b</b><i> c</i>", ["ab c"]),
        ("a<br>b<br><br>c", ["a\nb", "c"]),
        ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
        ("<ul><li>a<li>b</ul>", ["a", "b"]),
        ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
        ("a<hr>b", ["a", "b"]),
        ("<table><tr><td>a<td>1<tr><td>b<td>2</table>", ["a\n1", "b\n2"]),
        ("<table><tr><th>a</th><td>b</td></tr></table>c", ["a\nb", "c"]),
        (
            "<table><tr><td>menu<td>a<br><br>b<td>side</table>",
            ["menu", "a", "b", "side"],
        ),
        ("<table><tr><td>menu<td><p>a<p>b</table>", ["menu", "a", "b"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]),
        (" \n <p> \n </p>", []),
        ("a&nbsp;b", ["a\u00a0b"]),
        ("</p></div>a</b>b</div>c", ["ab", "c"]),
    ],
)
def test_lines_break_where_a_reader_sees_them_break(
    source: str, expected: list[str]
) -> None:
    assert lines(source) == expected


def test_what_no_reader_sees_is_no_line() -> None:
    source = "a<script>s</script><style>t</style><noscript>u</noscript><svg><text>v</text></svg><template>w</template><select><option>x</select>b"
    assert lines(source) == ["a", "b"]


def test_a_line_knows_its_element_and_how_much_of_it_is_links() -> None:
    page = page_of(
        '<div class="Story Main" id=m role=main><p>Read <a href=/x>this one</a>.</p></div>'
    )
    (line,) = page.lines
    assert (line.linked, line.place) == (8, Place.PLAIN)
    inner = page.elements[line.element]
    assert inner.name == "p"
    assert page.elements[inner.parent].label == "role-main story main m"


def test_nesting_beyond_what_is_told_apart_still_gives_every_word() -> None:
    source = "".join(f"<div>{n}" for n in range(1000)) + "</div>" * 1000 + "end"
    assert lines(source) == [*map(str, range(1000)), "end"]
    assert page_of(source).depth == 1000
