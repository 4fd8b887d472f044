"""Which documents lean on which: copied text, a shared agency, citation, one house, with the words that show it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workbench.desk.aliases import sources_of
from workbench.desk.articles import REUSED, Articles
from workbench.model import Span
from workbench.provenance.edges import CUTTING, Edit
from workbench.provenance.leanings import (
    Groups,
    Leaning,
    Standing,
    leanings_of,
    told_of_all,
)
from workbench.provenance.telling import Reused
from workbench.store import claims, edges, findings, tables
from workbench.store.connection import Connection, open_reading, told


def dependence_records(path: Path, document: str = "") -> Iterator[dict[str, object]]:
    """Give the edges between documents as the contract's records, of one document by a beginning of its id or of all.

    Raise UnknownName for a document that is not there. Edges that a reviewer rejected are left out, and articles that
    were not read yet have none.
    """
    connection = open_reading(path)
    try:
        with told(path):
            connection.execute("BEGIN")
            wanted = (
                claims.find_document(connection, document)[1].hex() if document else ""
            )
            said = edges.edits(connection)
            cut = {
                (*sorted((edit.a, edit.b)), edit.rule)
                for edit in said
                if edit.action in CUTTING
            }
            for edge in _all(connection, path, wanted, said):
                sides = tuple(sorted((edge.a, edge.b)))
                if wanted in ("", *sides) and (
                    edge.by == "reviewer"
                    or not {(*sides, edge.rule), (*sides, "")} & cut
                ):
                    yield _record(connection, edge)
    finally:
        connection.close()


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
        if edit.action in ("hard", "soft") and {edit.a, edit.b} <= set(articles):
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
            "a": _spans(connection, edge.a, edge.a_spans),
            "b": _spans(connection, edge.b, edge.b_spans),
        },
    }


def _spans(
    connection: Connection, document: str, spans: tuple[Span, ...]
) -> list[object]:
    text = findings.text_row(
        connection, claims.find_document(connection, document)[0]
    ).text
    return [tables.span_record(text, span) for span in spans]
