"""The edges of a cluster in the plainest way: every two nodes, by every rule. Slow, and what the fast way must agree with."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.analysis import Kinship
from workbench.provenance.edges import Edge, Edit, absorbed, rejects, sides
from workbench.provenance.namesakes import Relation
from workbench.provenance.nodes import Node
from workbench.provenance.origins import relation
from workbench.provenance.parties import Kind, own_name, plain
from workbench.provenance.paths import Lineage
from workbench.provenance.reuse import PART, WHOLE
from workbench.provenance.stems import stem
from workbench.provenance.telling import Article, Reused
from workbench.provenance.vocabulary import vocabulary


def edges(
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    reuse: Sequence[Reused],
    edits: Sequence[Edit] = (),
) -> list[Edge]:
    """Give the edges between a cluster's nodes, the reviewers' last."""
    found = list(_by_root(nodes, articles))
    found += _by_text(nodes, articles, reuse)
    found += _by_house(nodes, articles)
    found += _by_agency(nodes, articles)
    found += _by_occasion(nodes, articles)
    kept = [
        edge for edge in found if not any(rejects(edit, edge, nodes) for edit in edits)
    ]
    return [*dict.fromkeys(kept), *added(nodes, articles, edits)]


def _by_root(nodes: Sequence[Node], articles: Mapping[str, Article]) -> Iterator[Edge]:
    words = vocabulary()
    for j, b in enumerate(nodes):
        for i, a in enumerate(nodes[:j]):
            if a.origin == b.origin and a.document == b.document:
                continue
            said_in = articles[a.document].analysis, articles[b.document].analysis
            tie = relation(a.party, b.party, said_in, words) or _kin(
                a, b, articles.values()
            )
            if tie:
                shared = tie.rule == "same-root" and b.party.kind == Kind.MEDIA
                rule = "shared-agency" if shared else tie.rule
                yield Edge(
                    i, j, tie.strength, rule, tie.why, spans=(_spans(a), _spans(b))
                )


def _spans(node: Node) -> tuple[Span, ...]:
    """Give where the article names who the root is counted as, at most three places."""
    found = (_named(one.lineage, node.party.key) for one in node.told)
    return tuple(dict.fromkeys(span for span in found if span))[:3]


def _named(line: Lineage, key: str) -> Span | None:
    """Find the link that answers: Kyodo in "Kyodo, citing government sources", where only Kyodo counts."""
    of_key = (link.span for link in reversed(line.links) if link.key == key)
    return next(filter(None, of_key), None) or line.links[-1].span or line.cue


def _kin(a: Node, b: Node, articles: Iterable[Article]) -> Relation | None:
    """Look for an article that says that two bodies belong together."""
    mine, theirs = (
        {
            *node.party.body,
            *map(stem, node.party.person),
            *(node.party.near if not node.party.named else ()),
        }
        for node in (a, b)
    )
    if not mine or not theirs or mine & theirs:
        return None
    for article in articles:
        for kinship in article.analysis.kinships:
            names = set(kinship.names)
            if mine & names and theirs & names:
                return Relation(
                    "soft",
                    "kin",
                    f"{article.name} says that {a.party.name} and {b.party.name} belong together",
                )
    return None


def _by_text(
    nodes: Sequence[Node], articles: Mapping[str, Article], reuse: Sequence[Reused]
) -> Iterator[Edge]:
    by_document: dict[str, list[int]] = {}
    for number, node in enumerate(nodes):
        by_document.setdefault(node.document, []).append(number)
    for pair in reuse:
        if pair.a not in by_document or pair.b not in by_document:
            continue
        sides = by_document[pair.a], by_document[pair.b]
        names = f"{articles[pair.a].name} and {articles[pair.b].name}"
        for i in sides[0]:
            for j in sides[1]:
                run = next(
                    (
                        run
                        for one in nodes[i].told
                        for other in nodes[j].told
                        if (run := pair.tie(one, other))
                    ),
                    None,
                )
                if run:
                    yield Edge(
                        i,
                        j,
                        "hard",
                        "text-reuse",
                        f"{names} share {run.words} words in a row",
                        spans=((run.a,), (run.b,)),
                    )
        if pair.containment >= PART:
            strength, rule = (
                ("hard", "text-reuse-whole")
                if pair.containment >= WHOLE
                else ("soft", "text-reuse-part")
            )
            why = f"{names} have {pair.containment:.0%} of their text in common"
            longest = sorted(pair.runs, key=lambda run: -run.words)[:3]
            spans = tuple(run.a for run in longest), tuple(run.b for run in longest)
            for i, j in absorbed(nodes, *sides, articles):
                yield Edge(
                    i,
                    j,
                    strength,
                    rule,
                    why,
                    spans=spans if nodes[i].document == pair.a else spans[::-1],
                )


def _by_house(nodes: Sequence[Node], articles: Mapping[str, Article]) -> Iterator[Edge]:
    own = [
        i for i, node in enumerate(nodes) if node.party.kind in (Kind.WITNESS, Kind.DOC)
    ]
    told = [
        (one, kinship) for one in articles.values() for kinship in one.analysis.kinships
    ]
    for i, j in combinations(own, 2):
        a, b = articles[nodes[i].document], articles[nodes[j].document]
        if a.uid == b.uid:
            continue
        if a.owner and a.owner == b.owner and a.house != b.house:
            yield Edge(
                i,
                j,
                "hard",
                "same-owner",
                f"{a.name} and {b.name} have one owner ({a.owner})",
            )
        if a.house != b.house:
            yield from _of_kin(i, j, a, b, told)
        if a.byline and a.byline == b.byline:
            yield Edge(
                i,
                j,
                "hard",
                "same-byline",
                f"{a.name} and {b.name} print the same reporter ({a.analysis.byline})",
            )


def _of_kin(
    i: int, j: int, a: Article, b: Article, told: Iterable[tuple[Article, Kinship]]
) -> Iterator[Edge]:
    """Tie two outlets that an article calls one house's: "Glow and Flash! are published by Sparkle House"."""
    for article, kinship in told:
        mine, theirs = _name_stems(a), _name_stems(b)
        if (
            mine
            and theirs
            and not mine & theirs
            and mine | theirs <= set(kinship.names)
        ):
            why = f"{article.name} says that {a.name} and {b.name} belong together"
            spans = tuple(
                (kinship.span,) if one.uid == article.uid else () for one in (a, b)
            )
            yield Edge(i, j, "hard", "same-owner", why, spans=(spans[0], spans[1]))
            return


def _name_stems(article: Article) -> set[str]:
    """Give the stems of an outlet's name, as a kinship keeps them."""
    return {
        stem(plain(word))
        for word in re.findall(r"\w+", article.analysis.outlet)
        if plain(word) not in vocabulary().empty
    }


class _Resting(NamedTuple):
    """A node that rests on a medium, as its article says."""

    node: int
    why: str
    spans: tuple[Span, ...]


def _by_agency(
    nodes: Sequence[Node], articles: Mapping[str, Article]
) -> Iterator[Edge]:
    """Tie what articles carry to the media they say they rest on, unless it was said to the outlet itself."""
    for key, members in _resting(nodes, articles).items():
        yield from _on_article(key, members, nodes, articles)
        for one, other in combinations(members, 2):
            a, b = nodes[one.node], nodes[other.node]
            if a.document != b.document and a.origin != b.origin:
                why = f"{articles[a.document].name}: {one.why}; {articles[b.document].name}: {other.why}"
                yield Edge(
                    one.node,
                    other.node,
                    "soft",
                    "shared-agency",
                    why,
                    spans=(one.spans, other.spans),
                )


def _resting(
    nodes: Sequence[Node], articles: Mapping[str, Article]
) -> dict[str, list[_Resting]]:
    """Collect by medium what rests on it."""
    found: dict[str, list[_Resting]] = {}
    for number, node in enumerate(nodes):
        if node.party.kind == Kind.MEDIA:
            found.setdefault(node.party.key, []).append(
                _Resting(number, f"names {node.party.name}", _spans(node))
            )
        if node.party.kind == Kind.WITNESS or any(
            one.lineage.firsthand for one in node.told
        ):
            continue
        for told in articles[node.document].declared:
            if told.key != node.party.key:
                found.setdefault(told.key, []).append(
                    _Resting(number, told.why, (told.span,))
                )
    return found


def _on_article(
    key: str,
    members: Sequence[_Resting],
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
) -> Iterator[Edge]:
    """Tie what rests on an outlet to what that outlet's own articles here answer with.

    A short name that could be either of two outlets is both: that can only lower the figure.
    """
    homes = {
        uid
        for uid, one in articles.items()
        if one.house == key
        or (one.analysis.outlet and own_name(key, one.analysis.outlet))
    }
    at_home = {
        node.document: i
        for i, node in reversed(list(enumerate(nodes)))
        if node.document in homes and node.counts
    }
    for home in at_home.values():
        for one in members:
            article = articles[nodes[one.node].document]
            if (
                article.uid not in homes
                and nodes[home].origin != nodes[one.node].origin
            ):
                yield Edge(
                    home,
                    one.node,
                    "soft",
                    "cites",
                    f"{article.name}: {one.why}",
                    spans=((), one.spans),
                )


def _by_occasion(
    nodes: Sequence[Node], articles: Mapping[str, Article]
) -> Iterator[Edge]:
    """Tie roots that spoke on one occasion, or whose words are the same words."""
    said = {
        i: [one.lineage for one in node.told]
        for i, node in enumerate(nodes)
        if node.party.kind == Kind.ENTITY
    }
    occasions = {
        i: {line.occasion for line in lines} - {""} for i, lines in said.items()
    }
    words = {
        i: frozenset(code for line in lines for code in line.utterance)
        for i, lines in said.items()
    }
    for i, j in combinations(said, 2):
        a, b = nodes[i], nodes[j]
        if a.origin == b.origin:
            continue
        spans = _spans(a), _spans(b)
        joint = "joint" in occasions[i] | occasions[j]
        if occasions[i] and occasions[j] and (joint or a.document != b.document):
            why = f"{a.party.name} and {b.party.name} may have spoken at one briefing"
            yield Edge(i, j, "soft", "one-briefing", why, spans=spans)
        if not words[i].isdisjoint(words[j]):
            names = f"{articles[a.document].name} and {articles[b.document].name}"
            yield Edge(
                i,
                j,
                "soft",
                "same-words",
                f"{names} put the same words into two mouths",
                spans=spans,
            )


def added(
    nodes: Sequence[Node], articles: Mapping[str, Article], edits: Sequence[Edit]
) -> Iterator[Edge]:
    """Give the edges that reviewers add."""
    for edit in edits:
        left, right = (
            [i for i, node in enumerate(nodes) if sides(edit, node)[side]]
            for side in (0, 1)
        )
        if edit.action not in ("hard", "soft") or not left or not right:
            continue
        whole = edit.a in articles and edit.b in articles
        for i, j in (
            absorbed(nodes, left, right, articles)
            if whole
            else ((i, j) for i in left for j in right)
        ):
            if i != j:
                yield Edge(
                    i,
                    j,
                    edit.action,
                    edit.rule or "reviewer",
                    edit.why or "a reviewer says so",
                    "reviewer",
                )
