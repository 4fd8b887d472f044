"""Which documents lean on which: copied text, a shared agency, citation, one house, with the words that show it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workbench.desk.aliases import sources_of
from workbench.desk.articles import REUSED, Articles
from workbench.desk.clusters import with_words
from workbench.desk.reading import reading
from workbench.provenance.edges import CUTTING, Edit
from workbench.provenance.leanings import (
    Groups,
    Leaning,
    Standing,
    leanings_of,
    told_of_all,
)
from workbench.provenance.telling import Reused
from workbench.store import claims, edges, findings
from workbench.store.connection import Connection


def dependence_records(path: Path, document: str = "") -> Iterator[dict[str, object]]:
    """Give the edges between documents as the contract's records, of one document by a beginning of its id or of all.

    Raise UnknownName for a document that is not there. Edges that a reviewer rejected are left out, and articles that
    were not read yet have none.
    """
    with reading(path) as connection:
        wanted = claims.find_document(connection, document)[1].hex() if document else ""
        said = edges.edits(connection)
        cut = cut_by(said)
        for edge in _all(connection, path, wanted, said):
            if wanted in ("", edge.a, edge.b) and (
                edge.by == "reviewer" or not is_cut(edge, cut)
            ):
                yield _record(connection, edge)


def cut_by(said: Iterable[Edit]) -> frozenset[tuple[str, ...]]:
    """Give the edges that reviewers take away: both sides in order, and the rule; an empty one stands for every rule."""
    return frozenset(
        (*sorted((edit.a, edit.b)), edit.rule)
        for edit in said
        if edit.action in CUTTING
    )


def is_cut(edge: Leaning, cut: frozenset[tuple[str, ...]]) -> bool:
    """Tell whether reviewers take an edge of the machine's away."""
    sides = sorted((edge.a, edge.b))
    return not cut.isdisjoint(((*sides, edge.rule), (*sides, "")))


def _all(
    connection: Connection, path: Path, wanted: str, said: Sequence[Edit]
) -> Iterator[Leaning]:
    """Give the edges of one document or of all, a document's at a time, then those that reviewers add."""
    articles = Articles(connection, sources_of(connection, path))
    numbers: dict[str, int] = {}

    def standing() -> Iterator[Standing]:
        for number in findings.document_ids(connection):
            one = Standing.of(articles.get(number))
            numbers[one.uid] = number
            yield one

    def reuse(uid: str) -> list[Reused]:
        bodies = edges.reuse_beside(connection, numbers[uid])
        return [REUSED.validate_json(body) for body in bodies]

    by = Groups(standing())
    if not wanted:
        yield from told_of_all(by, reuse)
    elif wanted in by.articles:
        yield from sorted(leanings_of(by, wanted, reuse(wanted)))
    yield from _added(said, by.articles)


def _added(said: Iterable[Edit], articles: Mapping[str, Standing]) -> Iterator[Leaning]:
    """Give the edges between whole articles that reviewers add."""
    for edit in said:
        if (
            edit.action in ("hard", "soft")
            and edit.a in articles
            and edit.b in articles
        ):
            a, b = sorted((edit.a, edit.b), key=lambda uid: (articles[uid].date, uid))
            rule, why = edit.rule or "reviewer", edit.why or "a reviewer says so"
            yield Leaning(a, b, edit.action, rule, why, (), (), "reviewer")


def _record(connection: Connection, edge: Leaning) -> dict[str, object]:
    return {
        "a": edge.a,
        "b": edge.b,
        "strength": edge.strength,
        "rule": edge.rule,
        "why": edge.why,
        "by": edge.by,
        "spans": {
            "a": with_words(connection, edge.a, edge.a_spans),
            "b": with_words(connection, edge.b, edge.b_spans),
        },
    }
