"""Where a claim and those that say the same come from: lineages, roots, edges with their words, reviewers' words.

The reads are bounded, so that a key can wait for them; `leanings_beside` has to compare articles and is for a worker.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.desk.clusters import one_away, would_change
from workbench.desk.reading import reading
from workbench.model import Span
from workbench.store import beside, clusters, findings
from workbench.store.beside import PlacedRow
from workbench.store.connection import Connection

if TYPE_CHECKING:
    from workbench.provenance.leanings import Leaning

TELLINGS, TIES, WORDS = 60, 80, 60
"""Claims, edges and reviewers' words that are shown of one cluster."""
COUNTED = 10_000
"""Claims of a cluster that are counted, and marked with one verdict."""


class Place(NamedTuple):
    """Words in an article."""

    document_id: int
    outlet: str
    span: Span
    exact: str


class Step(NamedTuple):
    """One link of a lineage, and where the article names it; None: nowhere."""

    name: str
    kind: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim of the cluster and from whom its article has it."""

    claim_id: int
    document: str
    """Uid of its article."""
    place: Place
    steps: tuple[Step, ...]
    """From the outlet's own source to the root; empty where the outlet itself answers."""
    origin: str
    """Key of the root; empty before it is worked out."""


class Root(NamedTuple):
    """A root of the cluster."""

    key: str
    kind: str
    name: str
    accountable: bool


class Side(NamedTuple):
    """One end of an edge."""

    document: str
    """Uid."""
    outlet: str
    origin: str
    """Key; empty for an edge between whole articles."""
    words: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """An edge: a leans on b, or b on a, or both on a third."""

    a: Side
    b: Side
    strength: str
    rule: str
    why: str
    by: str
    """"machine" or "reviewer"."""

    @property
    def named(self) -> tuple[str, str]:
        """Give the two names under which a reviewer speaks of this edge: the articles', within one article the roots'."""
        if self.a.document != self.b.document:
            return self.a.document, self.b.document
        return self.a.origin, self.b.origin


@dataclass(frozen=True, slots=True)
class Word:
    """What one reviewer says of an edge."""

    a: str
    b: str
    rule: str
    said: str
    reviewer: str
    reason: str
    names: tuple[str, str]
    """Both ends as people know them."""


@dataclass(frozen=True, slots=True)
class Ancestry:
    """Where a claim and those that say the same come from."""

    size: int
    n_min: int | None
    """None before it is worked out."""
    n_max: int | None
    suggestion: str
    reason: str
    would_change_it: str
    flags: tuple[str, ...]
    tellings: tuple[Telling, ...]
    roots: tuple[Root, ...]
    ties: tuple[Tie, ...]
    ties_in_all: int
    words: tuple[Word, ...]


def ancestry_of(connection: Connection, claim_id: int) -> Ancestry:
    """Give where a claim's cluster comes from, the claim itself first."""
    known = beside.company(connection, claim_id, COUNTED)
    held = beside.claims_in(connection, known.cluster, TELLINGS, claim_id)
    row = clusters.judgement(connection, known.cluster)
    body: dict[str, Any] = json.loads(row.body) if row else {}
    tellings = _tellings(connection, held)
    edges = body.get("dependence", [])
    roots = tuple(Root(**origin) for origin in body.get("origins", []))
    ties = one_away(connection, known.flags)
    return Ancestry(
        known.size,
        row.n_min if row else None,
        row.n_max if row else None,
        row.suggestion if row else "",
        row.reason if row else "",
        would_change(row.n_min, row.n_max, ties) if row else "",
        known.flags,
        tuple(tellings),
        roots,
        tuple(_ties(connection, edges[:TIES])),
        len(edges),
        tuple(_words(connection, tellings, roots)),
    )


def place_of(row: PlacedRow) -> Place:
    """Give where a claim stands."""
    return Place(row.document_id, row.outlet, row.span, row.exact)


def _tellings(connection: Connection, held: Sequence[int]) -> list[Telling]:
    rows = beside.placed(connection, held)
    drawn = findings.lineages(connection, [row.claim_id for row in rows])
    links = {
        claim_id: json.loads(row.body)["lineage"]["links"]
        for claim_id, row in drawn.items()
    }
    named = [
        (row.document_id, Span(*span))
        for row in rows
        for _, _, _, span in links.get(row.claim_id, [])[1:]
        if span
    ]
    words = iter(beside.words_at(connection, named))
    return [
        Telling(
            row.claim_id,
            row.document,
            place_of(row),
            tuple(
                Step(name, kind, Place(row.document_id, row.outlet, Span(*span), next(words)) if span else None)
                for name, kind, _, span in links.get(row.claim_id, [])[1:]
            ),
            drawn[row.claim_id].origin if row.claim_id in drawn else "",
        )
        for row in rows
    ]  # fmt: skip


def _ties(connection: Connection, edges: Sequence[Mapping[str, Any]]) -> Iterator[Tie]:
    """Give edges with the words on both sides."""
    known = beside.articles(
        connection, (edge[side] for edge in edges for side in ("a", "b"))
    )
    wanted = [
        (known[edge[side]][0], Span(*span))
        for edge in edges
        for side in ("a", "b")
        for span in edge["spans"][side]
    ]
    words = iter(beside.words_at(connection, wanted))
    for edge in edges:
        a, b = (
            Side(
                edge[side],
                known[edge[side]][1],
                edge.get(f"{side}_origin", ""),
                tuple(
                    Place(*known[edge[side]], Span(*span), next(words))
                    for span in edge["spans"][side]
                ),
            )
            for side in ("a", "b")
        )
        yield Tie(a, b, edge["strength"], edge["rule"], edge["why"], edge["by"])


def _words(
    connection: Connection, tellings: Sequence[Telling], roots: Sequence[Root]
) -> Iterator[Word]:
    """Give what reviewers say of edges that this claim's article, its cluster's articles or their roots have."""
    names = {one.document: one.place.outlet for one in tellings}
    names |= {root.key: root.name for root in roots}
    found = beside.said_of_edges(connection, names, WORDS)
    uids = {side for word in found for side in (word.a, word.b) if ":" not in side}
    names |= {uid: name for uid, (_, name) in beside.articles(connection, uids).items()}
    for word in found:
        shown = names.get(word.a, word.a), names.get(word.b, word.b)
        yield Word(*word, shown)


def leanings_beside(path: Path, document: str, number: int) -> list[Tie]:
    """Give the edges between one whole article (uid and number) and its neighbours, reviewers' rejections left out.

    It compares articles: call it in a worker.
    """
    # a screen must not wait at its start for what reads articles: a quarter of a second
    from workbench.desk.aliases import sources_of  # noqa: PLC0415 - as above
    from workbench.desk.articles import Articles  # noqa: PLC0415 - as above
    from workbench.desk.leaning import cut_by, is_cut  # noqa: PLC0415 - as above
    from workbench.desk.stories import Stories  # noqa: PLC0415 - as above
    from workbench.provenance.leanings import leanings  # noqa: PLC0415 - as above
    from workbench.store.edges import edits  # noqa: PLC0415 - as above

    with reading(path) as connection:
        ids = [number, *Stories(connection).neighbours(number)]
        read = set(findings.document_ids(connection))
        articles = Articles(connection, sources_of(connection, path))
        ids = [one for one in ids if one in read]
        found = {(one := articles.get(document_id)).uid: one for document_id in ids}
        cut = cut_by(edits(connection))
        edges = [
            _of_articles(one)
            for one in leanings(found, articles.kept(ids))
            if document in (one.a, one.b) and not is_cut(one, cut)
        ]
        return list(_ties(connection, edges[:TIES]))


def _of_articles(leaning: "Leaning") -> dict[str, Any]:
    spans = {"a": leaning.a_spans, "b": leaning.b_spans}
    return {**leaning._asdict(), "spans": spans}
