"""What a citation rests on: a bare mention on its article's best source, a cited outlet on that outlet's own article.

Outlets of which each cites another, and none anybody else, are a ring: they are taken away, and named.
"""

from collections.abc import Iterable, Mapping

from workbench.provenance.nodes import Node, is_hearsay
from workbench.provenance.parties import Kind
from workbench.provenance.telling import Article

RANK = {
    Kind.WITNESS: 0,
    Kind.DOCUMENT: 1,
    Kind.ENTITY: 2,
    Kind.MEDIA: 3,
    Kind.ANON: 4,
    Kind.UNNAMED: 5,
    Kind.DOC: 6,
}
"""Which source a bare mention in the same article rests on."""


def rest_on_sourced(nodes: dict[tuple[str, str], Node]) -> list[tuple[str, str]]:
    """Let a bare mention rest on the best source that its article gives for the same claim."""
    sourced: dict[str, list[Node]] = {}
    for (document, _), node in nodes.items():
        if node.party.kind not in (Kind.DOC, Kind.UNNAMED):
            sourced.setdefault(document, []).append(node)
    resting = []
    for key in [key for key, node in nodes.items() if node.party.kind == Kind.DOC]:
        beside = sourced.get(key[0])
        if beside and not any(one.lineage.about_itself for one in nodes[key].told):
            best = min(beside, key=lambda node: (RANK[node.party.kind], node.origin))
            best.told.extend(nodes.pop(key).told)
            resting.append((key[0], best.party.name))
    return resting


def rest_on_articles(
    nodes: dict[tuple[str, str], Node], articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Let citations of an outlet rest on its own article here; take rings away and name their documents."""
    houses: dict[str, dict[str, None]] = {}
    for document, _ in nodes:
        houses.setdefault(articles[document].house, {})[document] = None
    cites = {
        key: node.party.key
        for key, node in nodes.items()
        if node.party.kind == Kind.MEDIA
        and node.party.key in houses
        and articles[key[0]].house != node.party.key
    }
    if not cites:
        return ()
    grounded = {
        document for document, origin in nodes if (document, origin) not in cites
    }
    rest: dict[str, list[str]] = {}
    for (document, _), house in cites.items():
        if document not in grounded:
            rest.setdefault(document, []).append(house)
    sound = {articles[document].house for document in grounded}
    while moved := [
        document for document, cited in rest.items() if not sound.isdisjoint(cited)
    ]:
        sound |= {articles[document].house for document in moved}
        for document in moved:
            del rest[document]
    ring = _in_order(set(rest), cites, houses)
    for key in [key for key in nodes if key[0] in rest]:
        del nodes[key]
    _rest_on_cited(nodes, {key: cites[key] for key in cites if key in nodes}, articles)
    return ring


def _rest_on_cited(
    nodes: dict[tuple[str, str], Node],
    pending: dict[tuple[str, str], str],
    articles: Mapping[str, Article],
) -> None:
    """Replace citations by what the cited house's articles rest on, from what is cited most deeply outwards.

    So a chain of citations ends at its root. `pending` gives the house that each of these nodes cites.
    """
    while pending:
        unsettled = {articles[document].house for document, _ in pending}
        ready = [key for key in sorted(pending) if pending[key] not in unsettled]
        if not ready:
            return
        roots: dict[str, dict[str, Node]] = {pending[key]: {} for key in ready}
        for (document, origin), node in nodes.items():
            house = articles[document].house
            if house in roots:
                roots[house].setdefault(origin, node)
        for key in ready:
            house = pending.pop(key)
            if found := roots[house].values():
                told = nodes.pop(key).told
                for root in found:
                    here = nodes.setdefault(
                        (key[0], root.origin),
                        Node(
                            key[0],
                            root.party,
                            carrier=root.carrier,
                            teller=root.teller or house,
                            hearsay=root.hearsay or is_hearsay(root),
                        ),
                    )
                    here.told.extend(told)


def _in_order(
    ring: set[str],
    cites: Mapping[tuple[str, str], str],
    houses: Mapping[str, Iterable[str]],
) -> tuple[str, ...]:
    """Give the ring's documents so that each cites the next where that can be."""
    cited: dict[str, list[str]] = {}
    for (document, _), house in sorted(cites.items()):
        cited.setdefault(document, []).append(house)
    order: list[str] = []
    left = set(ring)
    for first in sorted(ring):
        here = first
        while here in left:
            left.discard(here)
            order.append(here)
            here = next(
                (
                    document
                    for house in cited[here]
                    for document in houses[house]
                    if document in left
                ),
                "",
            )
    return tuple(order)
