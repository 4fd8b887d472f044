"""What the HTML standard says of elements, as far as it decides where a line of text begins and ends."""

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "button", "caption"),
        *("center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "ol"),
        *("optgroup", "option", "p", "pre", "search", "section", "summary", "table"),
        *("tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
"""Elements that begin and end a line."""

VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link"),
        *("meta", "param", "source", "track", "wbr"),
    )
)
"""Elements without content, whose end tag never comes."""

CELLS = frozenset(("td", "th"))
"""Elements that only break a line, so that the row of a table stays together."""

ROWS = frozenset(("tr", "tbody", "tfoot", "thead"))
"""Elements whose beginning or end is the end of a table row."""

UNSEEN = frozenset(
    (
        *("audio", "canvas", "datalist", "head", "iframe", "math", "noembed"),
        *("noframes", "noscript", "object", "select", "svg", "template", "video"),
    )
)
"""Elements whose words a browser does not show as part of the page."""

_ENDS = {
    "li": frozenset(("li", "p")),
    "dt": frozenset(("dt", "dd", "p")),
    "dd": frozenset(("dt", "dd", "p")),
    "tr": frozenset(("tr", "td", "th", "p")),
    "td": frozenset(("td", "th", "p")),
    "th": frozenset(("td", "th", "p")),
    "option": frozenset(("option",)),
}
_ENDED_BY_BLOCKS = frozenset(("p", "head", "svg", "math"))
_NONE: frozenset[str] = frozenset()


def ended_by(name: str) -> frozenset[str]:
    """Give the elements that an element's opening tag ends, as their own end tags may be missing."""
    return _ENDS.get(name, _ENDED_BY_BLOCKS if name in BLOCKS else _NONE)
