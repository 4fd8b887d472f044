"""Which lines of a page are its article, by rules of our own, for where no extractor is installed or fits.

Prose outside links has weight; the article is the smallest element in which most of a page's weight lies.
The rules look at element names, at words in class and id, and at how much of a line is links.
"""

import re
from collections.abc import Sequence

from workbench.model import Span
from workbench.readers.markup.lines import Element, Line, Page, Place

_AROUND = re.compile(
    r"(?:^|[\W_])(?:role-(?:banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)|ad|ads|advert\w*|author-?bio|banner|breadcrumbs?|byline-?box|captions?|carousel|comments?|consent|cookies?"
    r"|copyright|credits?|disqus|footer|gallery|header|masthead|menu|meta|modal|more-?(?:from|on|stories)|most-?(?:read|popular)"
    r"|nav\w*|newsletter|outbrain|pagination|paywall|popular|popup|promo\w*|read-?more|recirc\w*|recommend\w*|related\w*|share\w*"
    r"|sharing|sidebar|sign-?up|skip|social\w*|sponsor\w*|subscribe|subscription|taboola|tags?|teasers?|toolbar|trending|widget\w*)"
    r"(?=$|[\W_])"
)
"""Words in class or id of what stands around an article."""
_LARGE = 0.4
"""Share of a page's prose."""
_ASIDE = frozenset(
    ("aside", "button", "dialog", "figcaption", "footer", "form", "menu", "nav")
)
_PROSE = re.compile(r"[.!?。！？…][\"'”’»)\]]*(?:\s|$)|[,;:]\s")
_SHORT = 25
"""Characters below which a line without punctuation is a heading or a label."""
_LINKS = 0.5
"""Share of a line that may be links."""
_LEADS = 0.5
"""Share of an element's weight that one of its children must hold for the article to lie in that child."""


def selected(page: Page) -> tuple[Span, ...]:
    """Give the lines of the article, in order; all visible lines of a page without prose."""
    seen = [line for line in page.lines if Place.UNSEEN not in line.place]
    lines = [line for line in seen if not _is_links(line)]
    weights = [_weight(page, line) for line in lines]
    around = _around(page.elements, _sums(page, lines, weights))
    kept = [line for line in lines if not around[line.element]]
    weights = [_weight(page, line) for line in kept]
    if not any(weights):
        return tuple(Span(line.start, line.end) for line in seen)
    prose = _sums(page, kept, [int(weight > 0) for weight in weights])
    inside = _inside(page.elements, _sums(page, kept, weights), prose)
    return tuple(Span(line.start, line.end) for line in kept if inside[line.element])


def _is_links(line: Line) -> bool:
    return line.linked > _LINKS * (line.end - line.start)


def _weight(page: Page, line: Line) -> int:
    """Give how much prose a line is: its characters outside links, nothing for labels and menus."""
    length = line.end - line.start
    if length < _SHORT or not _PROSE.search(page.text, line.start, line.end):
        return 0
    return length - line.linked


def _sums(page: Page, lines: Sequence[Line], amounts: Sequence[int]) -> list[int]:
    """Give for each element the sum over the lines in it and within it."""
    sums = [0] * len(page.elements)
    for line, amount in zip(lines, amounts, strict=True):
        sums[line.element] += amount
    for n in range(len(sums) - 1, 0, -1):  # an element comes after the one around it
        sums[page.elements[n].parent] += sums[n]
    return sums


def _around(elements: Sequence[Element], weights: Sequence[int]) -> list[bool]:
    """Tell for each element whether it or one around it is named as what stands around an article.

    A name is not believed of an element that holds a good part of the page's prose: `content-sidebar` may
    well be the class of the whole page, and some pages are one `form`.
    """
    found = [False]
    for n in range(1, len(elements)):
        element = elements[n]
        around = weights[n] < _LARGE * weights[0] and (
            element.name in _ASIDE or _AROUND.search(element.label)
        )
        found.append(bool(around) or found[element.parent])
    return found


def _inside(
    elements: Sequence[Element], weights: Sequence[int], prose: Sequence[int]
) -> list[bool]:
    """Tell for each element whether it stands in the one the article lies in.

    `prose` counts the lines that have weight: one long paragraph of several is no article.
    """
    heaviest = [0] * len(weights)
    for n in range(1, len(weights)):
        parent = elements[n].parent
        if not heaviest[parent] or weights[n] > weights[heaviest[parent]]:
            heaviest[parent] = n
    article = 0
    while (
        (child := heaviest[article])
        and weights[child] >= _LEADS * weights[article]
        and (prose[child] > 1 or prose[article] == 1)
    ):
        article = child
    inside = [n == article for n in range(len(weights))]
    for n in range(article + 1, len(weights)):
        inside[n] = inside[elements[n].parent]
    return inside
