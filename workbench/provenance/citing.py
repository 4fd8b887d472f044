"""What a citation rests on: a bare mention on its article's best source, a cited outlet on that outlet's own article.

Outlets of which each cites another, and none anybody else, are a ring: they are taken away, and named.
"""

from collections.abc import Iterable, Mapping

from workbench.provenance.houses import Outlets
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
    """Let a bare mention rest on the best source that its article gives for the same claim.

    So does what only a by-line or a dateline credits, where somebody who can be asked says it below: a wire's headline.
    """
    sourced: dict[str, list[Node]] = {}
    for (document, _), node in nodes.items():
        if node.party.kind not in (Kind.DOC, Kind.UNNAMED):
            sourced.setdefault(document, []).append(node)
    resting = []
    for key in [
        key
        for key, node in nodes.items()
        if node.party.kind == Kind.DOC or _is_credit(node)
    ]:
        beside = sourced.get(key[0])
        if beside and nodes[key].party.kind != Kind.DOC:
            beside = [one for one in beside if one.party.kind.accountable]
        if beside and not any(one.lineage.about_itself for one in nodes[key].told):
            best = min(beside, key=lambda node: (RANK[node.party.kind], node.origin))
            best.told.extend(nodes.pop(key).told)
            resting.append((key[0], best.party.name))
    return resting


def _is_credit(node: Node) -> bool:
    """Tell what rests on an agency by its article's credit alone."""
    return node.party.kind == Kind.MEDIA and all(
        one.lineage.rule in ("byline", "dateline") for one in node.told
    )


def rest_on_articles(
    nodes: dict[tuple[str, str], Node], articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Let citations of an outlet rest on its own article here; take rings away and name their documents.

    A short name that could be either of two outlets is both: that can only lower the figure.
    """
    houses: dict[str, dict[str, None]] = {}
    for document, _ in nodes:
        houses.setdefault(articles[document].house, {})[document] = None
    media = {
        key: node.party.key
        for key, node in nodes.items()
        if node.party.kind == Kind.MEDIA
    }
    if not media:
        return ()
    means = _meant(set(media.values()), houses, articles)
    cites = {
        key: cited
        for key, name in media.items()
        if (cited := means[name] - {articles[key[0]].house})
    }
    if not cites:
        return ()
    grounded = {
        document for document, origin in nodes if (document, origin) not in cites
    }
    rest: dict[str, list[str]] = {}
    for (document, _), cited in cites.items():
        if document not in grounded:
            rest.setdefault(document, []).extend(cited)
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


def _meant(
    names: Iterable[str],
    houses: Mapping[str, object],
    articles: Mapping[str, Article],
) -> dict[str, set[str]]:
    """Give which of these houses each medium's key may mean."""
    outlets = Outlets(articles.values())
    return {
        name: {name} if name in houses else outlets.houses(name) & houses.keys()
        for name in names
    }


def _rest_on_cited(
    nodes: dict[tuple[str, str], Node],
    pending: dict[tuple[str, str], set[str]],
    articles: Mapping[str, Article],
) -> None:
    """Replace citations by what the cited house's articles rest on, from what is cited most deeply outwards.

    So a chain of citations ends at its root. `pending` gives the houses that each of these nodes cites.
    """
    while pending:
        unsettled = {articles[document].house for document, _ in pending}
        ready = [key for key in sorted(pending) if unsettled.isdisjoint(pending[key])]
        if not ready:
            return
        roots: dict[str, dict[str, Node]] = {
            house: {} for key in ready for house in pending[key]
        }
        for (document, origin), node in nodes.items():
            house = articles[document].house
            if house in roots:
                roots[house].setdefault(origin, node)
        for key in ready:
            found = [
                (house, root)
                for house in sorted(pending.pop(key))
                for root in roots[house].values()
            ]
            told = nodes.pop(key).told if found else []
            for house, root in found:
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
    cites: Mapping[tuple[str, str], Iterable[str]],
    houses: Mapping[str, Iterable[str]],
) -> tuple[str, ...]:
    """Give the ring's documents so that each cites the next where that can be."""
    cited: dict[str, list[str]] = {}
    for (document, _), named in sorted(cites.items()):
        cited.setdefault(document, []).extend(sorted(named))
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
