"""Who says it, and how many origins: analyses, copied text, lineages, clusters, judgements, ties that would bring one more.

Each step takes up where it stopped, in transactions small enough that no reviewer waits behind one, and each owes the
next what it changed. Nothing here is a verdict; all of it may be thrown away and found again.
"""

import json
import time
from dataclasses import dataclass
from pathlib import Path

from workbench.claims.sentences import sentences
from workbench.desk.aliases import desk_table, digest, sources_of, table_file, table_of
from workbench.desk.articles import ANALYSIS, REUSED, Articles, hashes_of
from workbench.desk.drawing import lineages
from workbench.desk.grouping import regroup
from workbench.desk.ingest import bulk_writer
from workbench.desk.judging import Voices, hanging_on, judged
from workbench.desk.one_away import Tell, find_offers, owe_flags, raise_flags
from workbench.desk.stories import choose_words
from workbench.provenance.analysis import RULES
from workbench.provenance.reading import Document, analyse
from workbench.provenance.sources import Sources, folded
from workbench.store import clusters, edges, findings, staleness, stories
from workbench.store.connection import Connection
from workbench.store.filters import match_expression
from workbench.store.findings import TextRow
from workbench.store.owed import (
    CLAIM,
    DOCUMENT,
    TOLD,
    WITHDRAWAL,
    owe,
    owe_contesting,
    owed,
    settle,
)
from workbench.store.writer import Writer

DOCUMENTS, JUDGED = 50, 200
"""Documents and claims in one transaction."""
SPELLED = 6
"""Letters up to which a name may be an acronym with full stops: N.N.A."""


@dataclass(frozen=True, slots=True)
class Traced:
    """What came of a run."""

    clusters: int
    """Clusters judged in this run, claims alone included."""
    origins: int
    """Origins behind all claims."""
    seconds: float


def trace(
    path: Path, tell: Tell = lambda _step, _n: None, *, everything: bool = False
) -> Traced:
    """Bring the findings up to date with documents, links and rules; `everything` judges every cluster anew."""
    start = time.monotonic()
    with bulk_writer(path) as writer:
        _read(writer, tell)
        _look_again(writer)
        everything |= _table_changed(writer)
        sources = sources_of(writer.connection, path)
        _draw(writer, sources, tell)
        articles = Articles(writer.connection, sources)
        _compare(writer, articles, tell)
        _regroup(writer, articles, everything=everything)
        count = _judge(writer, articles, tell)
        choose_words(writer)
        find_offers(writer, tell, everything=everything)
        raise_flags(writer, articles, tell)
        origins = findings.count_origins(writer.connection)
    return Traced(count, origins, time.monotonic() - start)


def _read(writer: Writer, tell: Tell) -> None:
    """Read the documents that these rules have not read."""
    after = count = 0
    while batch := findings.unread(writer.connection, RULES, after, DOCUMENTS):
        after = batch[-1].id
        ids = [row.id for row in batch]
        read = [(row, _analysis(row)) for row in batch]
        with writer.transaction() as connection:
            for row, (body, takes_back, hashes) in read:
                findings.keep_analysis(
                    connection,
                    row.id,
                    RULES,
                    body,
                    takes_back=takes_back,
                    hashes=hashes,
                )
            findings.forget_lineages(connection, ids)
            findings.forget_reuse(connection, ids)
            owe(connection, DOCUMENT, ids)
            owe(connection, WITHDRAWAL, findings.taking_back(connection, ids))
        count += len(batch)
        tell("documents read", count)


def _analysis(row: TextRow) -> tuple[bytes, bool, frozenset[int]]:
    found = analyse(
        Document(row.uid, row.text, tuple(sentences(row.text)), row.metadata)
    )
    return ANALYSIS.dump_json(found), bool(found.withdrawals), hashes_of(row.text)


def _look_again(writer: Writer) -> None:
    """Have the lineages of articles that may name an outlet by a name that is new, or no longer its own, drawn anew."""
    told = findings.traced(writer.connection, "outlets")
    now = findings.outlets(writer.connection)
    known: list[str] = json.loads(told or "[]")
    if told and known == now:
        return
    citing: set[int] = set()
    if told:
        table = table_of(desk_table(writer.path), table_file(writer.path).name)
        before, after = table.with_outlets(known), table.with_outlets(now)
        names = {name for name, _ in before.names.items() ^ after.names.items()}
        names |= {folded(name) for name in before.exact ^ after.exact}
        citing = _naming(writer.connection, names, set(known) ^ set(now))
    with writer.transaction() as connection:
        findings.forget_lineages(connection, sorted(citing))
        owe(connection, WITHDRAWAL, findings.taking_back(connection, sorted(citing)))
        findings.keep_traced(connection, "outlets", json.dumps(now, ensure_ascii=False))


def _naming(connection: Connection, names: set[str], written: set[str]) -> set[int]:
    """Give the documents in which one of these names may stand, folded or as it is written; rather one too many."""
    found = {
        document_id
        for document_id, byline in findings.bylines(connection)
        if any(name in folded(byline) for name in names)
    }
    wanted = {match_expression(f"{name} ") for name in names | written}
    wanted |= {
        f'"{" ".join(name)}"'
        for name in names
        if name.isalpha() and len(name) <= SPELLED
    }
    for match in wanted - {None}:
        found |= set(findings.naming(connection, str(match)))
    return found


def _table_changed(writer: Writer) -> bool:
    """Tell whether the desk's alias table is another one than the last time; then every lineage is drawn anew."""
    now = digest(writer.path)
    known = findings.traced(writer.connection, "sources")
    if known == now:
        return False
    with writer.transaction() as connection:
        if known:
            ids = list(findings.document_ids(connection))
            findings.forget_lineages(connection, ids)
            owe(connection, WITHDRAWAL, findings.taking_back(connection))
        findings.keep_traced(connection, "sources", now)
    return bool(known)


def _draw(writer: Writer, sources: Sources, tell: Tell) -> None:
    """Draw the lineage of every claim that has none."""
    after = count = 0
    while batch := findings.untraced(writer.connection, after, DOCUMENTS):
        after = batch[-1]
        rows = [
            row
            for document_id in batch
            for row in lineages(writer.connection, document_id, sources)
        ]
        with writer.transaction() as connection:
            findings.keep_lineages(connection, rows)
            owe(connection, CLAIM, [row.claim_id for row in rows])
            owe(connection, TOLD, batch)
        count += len(batch)
        tell("lineages drawn", count)


def _compare(writer: Writer, articles: Articles, tell: Tell) -> None:
    """Compare new documents with those that share fingerprints."""
    left = owed(writer.connection, DOCUMENT)
    ahead, count = set(left), 0
    for first in range(0, len(left), DOCUMENTS):
        batch = left[first : first + DOCUMENTS]
        kept = []
        for document_id in batch:
            # a later one that is owed too will find this one
            ahead.discard(document_id)
            kept += _copies(writer.connection, articles, document_id, ahead)
        with writer.transaction() as connection:
            for pair in kept:
                findings.keep_reuse(connection, *pair)
            settle(connection, DOCUMENT, batch)
        count += len(batch)
        tell("documents compared", count)


def _copies(
    connection: Connection, articles: Articles, document_id: int, ahead: set[int]
) -> list[tuple[int, int, str]]:
    hashes = articles.fingerprints(document_id)
    kept = []
    for other in findings.sharing(connection, document_id, sorted(hashes)):
        if other not in ahead:
            found = articles.compared(document_id, other)
            if found.runs:
                a, b = sorted((document_id, other))
                kept.append((a, b, REUSED.dump_json(found).decode()))
    return kept


def _regroup(writer: Writer, articles: Articles, *, everything: bool) -> None:
    """Bring clusters up to date, and owe what was regrouped or retired, and what withdrawals and reviewers' words touch."""
    with writer.transaction() as connection:
        retired = findings.forget_retired(connection)
        owe(connection, CLAIM, retired)
        owe(connection, TOLD, stories.documents_of(connection, retired))
        regroup(connection)
        clusters.forget_judgements(connection)
        taking = owed(connection, WITHDRAWAL)
        taken = {back.by for one in taking for back in articles.get(one).taken_back}
        owe(connection, CLAIM, clusters.resting_on(connection, sorted(taken)))
        settle(connection, WITHDRAWAL, taking)
        since = int(findings.traced(connection, "edges") or 0)
        last, named = edges.named_since(connection, since)
        owe(connection, CLAIM, hanging_on(connection, named))
        if everything:
            owe(connection, CLAIM, clusters.all_clusters(connection))
        owe_contesting(connection)
        findings.keep_traced(connection, "edges", str(last))


def _judge(writer: Writer, articles: Articles, tell: Tell) -> int:
    """Judge the clusters of the claims that are owed; what is read and what is kept of it is one transaction."""
    count = 0
    while batch := owed(writer.connection, CLAIM, JUDGED):
        with writer.transaction() as connection:
            voices = Voices.heard(connection)
            wanted = clusters.living(connection, batch)
            rows = [judged(connection, articles, one, voices) for one in wanted]
            clusters.keep_judgements(connection, [row for row in rows if row])
            owe_flags(connection, wanted)
            staleness.refresh(connection, staleness.judged_in(connection, wanted))
            settle(
                connection, CLAIM, [*batch, *clusters.members_of(connection, wanted)]
            )
        count += len(wanted)
        tell("clusters judged", count)
    return count
