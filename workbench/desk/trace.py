"""Who says it, and how many origins: analyses, copied text, lineages, clusters, judgements, for what is new.

Each step takes up where it stopped, in transactions small enough that no reviewer waits behind one. Nothing here
is a verdict; all of it may be thrown away and found again.
"""

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from workbench.claims.sentences import sentences
from workbench.claims.worth import assess
from workbench.desk.aliases import digest, sources_of
from workbench.desk.articles import ANALYSIS, LINEAGE, REUSED, Articles
from workbench.desk.grouping import regroup
from workbench.desk.ingest import bulk_writer
from workbench.desk.judging import judged
from workbench.model import Attribution, Span
from workbench.provenance.analysis import RULES
from workbench.provenance.attribution import attribute, hedges
from workbench.provenance.cluster import Reused
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.lineage import lineage
from workbench.provenance.reading import Document, analyse
from workbench.provenance.reuse import compare, fingerprints
from workbench.provenance.sources import Sources
from workbench.spans import overlap
from workbench.store import claims, clusters, edges, findings, staleness
from workbench.store.connection import Connection
from workbench.store.findings import ClaimRow, LineageRow, TextRow
from workbench.store.queue import match_expression
from workbench.store.writer import Writer

DOCUMENTS, JUDGED = 50, 500
"""Documents and clusters in one transaction."""

Tell = Callable[[str, int], None]


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
        fresh = _read(writer, tell)
        fresh |= _look_again(writer)
        sources = sources_of(writer.connection, path)
        everything |= _table_changed(writer)
        fresh |= _copied(writer, fresh, tell)
        fresh |= _draw(writer, sources, tell)
        with writer.transaction() as connection:
            regrouped = regroup(connection)
            clusters.forget_judgements(connection)
        articles = Articles(writer.connection, sources)
        last, named = edges.named_since(
            writer.connection, int(findings.traced(writer.connection, "edges") or 0)
        )
        wanted = (
            list(clusters.all_clusters(writer.connection))
            if everything
            else affected(writer.connection, articles, fresh, named, regrouped.touched)
        )
        count = _judge(writer, articles, wanted, tell)
        with writer.transaction() as connection:
            findings.keep_traced(connection, "edges", str(last))
        origins = findings.count_origins(writer.connection)
    return Traced(count, origins, time.monotonic() - start)


def _read(writer: Writer, tell: Tell) -> set[int]:
    """Read the documents that these rules have not read, and give them."""
    fresh: set[int] = set()
    after = 0
    while batch := findings.unread(writer.connection, RULES, after, DOCUMENTS):
        after = batch[-1].id
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
            findings.forget_lineages(connection, [row.id for row in batch])
        fresh |= {row.id for row in batch}
        tell("documents read", len(fresh))
    return fresh


def _analysis(row: TextRow) -> tuple[bytes, bool, list[int]]:
    found = analyse(
        Document(row.uid, row.text, tuple(sentences(row.text)), row.metadata)
    )
    hashes = [fingerprint.hash for fingerprint in fingerprints(row.text)]
    return ANALYSIS.dump_json(found), bool(found.withdrawals), hashes


def _look_again(writer: Writer) -> set[int]:
    """Have the lineages of articles that may cite a new outlet drawn anew, and give those articles."""
    known = json.loads(findings.traced(writer.connection, "outlets") or "[]")
    now = findings.outlets(writer.connection)
    citing: set[int] = set()
    for name in set(now) - set(known) if known else ():
        match = match_expression(
            re.sub(r"^the\s+", "", name, flags=re.IGNORECASE) + " "
        )
        citing |= set(findings.naming(writer.connection, match)) if match else set()
    if known != now:
        with writer.transaction() as connection:
            findings.forget_lineages(connection, sorted(citing))
            findings.keep_traced(
                connection, "outlets", json.dumps(now, ensure_ascii=False)
            )
    return citing


def _table_changed(writer: Writer) -> bool:
    """Tell whether the desk's alias table is another one than the last time; then every lineage is drawn anew."""
    now = digest(writer.path)
    known = findings.traced(writer.connection, "sources")
    if known == now:
        return False
    with writer.transaction() as connection:
        if known:
            findings.forget_lineages(
                connection, list(findings.document_ids(connection))
            )
        findings.keep_traced(connection, "sources", now)
    return bool(known)


def _copied(writer: Writer, fresh: set[int], tell: Tell) -> set[int]:
    """Compare new documents with those that share fingerprints, keep what is copied, and give the others."""
    touched: set[int] = set()
    for number, document_id in enumerate(sorted(fresh), 1):
        row = findings.text_row(writer.connection, document_id)
        hashes = [fingerprint.hash for fingerprint in fingerprints(row.text)]
        kept = []
        for other in findings.sharing(writer.connection, document_id, hashes):
            if other in fresh and other > document_id:
                continue  # it will find us
            a, b = sorted((row, findings.text_row(writer.connection, other)))
            found = compare(a.text, b.text)
            if found.runs:
                told = REUSED.dump_json(
                    Reused(a.uid, b.uid, found.runs, found.containment)
                )
                kept.append((a.id, b.id, told.decode()))
                touched.add(other)
        if kept:
            with writer.transaction() as connection:
                for pair in kept:
                    findings.keep_reuse(connection, *pair)
        tell("documents compared", number)
    return touched


def _draw(writer: Writer, sources: Sources, tell: Tell) -> set[int]:
    """Draw the lineage of every claim that has none, and give the documents they are in."""
    drawn: set[int] = set()
    after = 0
    while batch := findings.untraced(writer.connection, after, DOCUMENTS):
        after = batch[-1]
        rows = [
            row
            for document_id in batch
            for row in _lineages(writer.connection, document_id, sources)
        ]
        with writer.transaction() as connection:
            findings.keep_lineages(connection, rows)
        drawn |= set(batch)
        tell("lineages drawn", len(drawn))
    return drawn


def _lineages(
    connection: Connection, document_id: int, sources: Sources
) -> Iterator[LineageRow]:
    row = findings.text_row(connection, document_id)
    found = ANALYSIS.validate_json(findings.analysis(connection, document_id))
    language = row.metadata.language or "en"
    said = attribute(row.text, sentences(row.text), language=language, mode="loose")
    lexicon = load_lexicon(language)
    claims = findings.claims_of(connection, document_id)
    for claim in claims:
        around = [one for one in said if _is_about(one, claim.span)]
        form = assess(
            row.text,
            claim.span,
            attributed=bool(around),
            first=claim is claims[0],
            language=language,
        )
        drawn = lineage(found, claim.span, claim.exact, sources)
        told = {
            "attributions": [_told(one) for one in around],
            "hedges": [hedge.span for hedge in hedges(row.text, claim.span, lexicon)]
            if lexicon
            else [],
            "lineage": LINEAGE.dump_python(drawn, mode="json"),
        }
        names = [link.name for link in drawn.links]
        yield LineageRow(
            claim.id,
            form.kind,
            form.score,
            drawn.root.origin,
            drawn.house,
            names[-1],
            " > ".join(names),
            json.dumps(told, ensure_ascii=False),
        )


def _is_about(said: Attribution, span: Span) -> bool:
    return any(overlap(part, span) for part in (said.cue, *said.content))


def _told(said: Attribution) -> dict[str, object]:
    return {
        "source": said.source,
        "cue": said.cue,
        "content": said.content,
        "rule": said.rule,
        "hedges": said.hedges,
        "via": said.via,
    }


def affected(
    connection: Connection,
    articles: Articles,
    documents: set[int],
    named: set[str],
    regrouped: set[int] = frozenset(),  # type: ignore[assignment]  # an empty set like any other
) -> list[int]:
    """Give the clusters to judge anew.

    Those of what is new or copied, of what was regrouped, of what was taken back, and of the documents (uid) and
    origins (key) that reviewers' edges and retractions name.
    """
    uids = {name for name in named if ":" not in name}
    documents = documents | {claims.find_document(connection, uid)[0] for uid in uids}
    wanted = clusters.clusters_of(connection, sorted(documents))
    wanted |= set(clusters.living(connection, sorted(regrouped)))
    taking = set(findings.taking_back(connection)) & documents
    names = {taken.by for one in taking for taken in articles.get(one).taken_back}
    names |= {name.partition(":")[2] for name in named - uids}
    wanted |= set(clusters.resting_on(connection, sorted(names)))
    return sorted(wanted)


def _judge(
    writer: Writer, articles: Articles, wanted: Iterable[int], tell: Tell
) -> int:
    count, left = 0, iter(wanted)
    retracted = edges.retracted(writer.connection)
    while batch := list(islice(left, JUDGED)):
        rows = [
            judged(writer.connection, articles, cluster, retracted) for cluster in batch
        ]
        with writer.transaction() as connection:
            clusters.keep_judgements(connection, rows)
            staleness.refresh(connection, staleness.judged_in(connection, batch))
        count += len(batch)
        tell("clusters judged", count)
    return count


__all__ = ["ClaimRow", "Traced", "trace"]
