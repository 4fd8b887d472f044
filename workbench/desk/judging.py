"""One cluster judged: from its claims' lineages to a row that says how many independent origins stand behind it."""

import json

from workbench.desk.articles import LINEAGE, Articles
from workbench.model import Span, Verdict
from workbench.provenance.cluster import Occurrence
from workbench.provenance.judgement import Judgement, judge
from workbench.store import clusters, edges, findings
from workbench.store.clusters import JudgementRow
from workbench.store.connection import Connection


def judged(
    connection: Connection,
    articles: Articles,
    cluster: int,
    retracted: frozenset[str] = frozenset(),
) -> JudgementRow:
    """Judge one cluster as it is now; what is `retracted` (documents by uid, origins by key) supports nothing."""
    claims = findings.claims_by_id(connection, clusters.claims_in(connection, cluster))
    told = findings.lineages(connection, [claim.id for claim in claims])
    occurrences = []
    documents = {claim.document_id for claim in claims}
    for claim in claims:
        row = told[claim.id]
        drawn = LINEAGE.validate_python(json.loads(row.body)["lineage"])
        uid = articles.get(claim.document_id).uid
        if retracted.isdisjoint((uid, drawn.root.origin)):
            occurrences.append(Occurrence(claim.uid, uid, claim.span, drawn, row.kind))
    if not occurrences:
        return _taken_back(cluster)
    names = {
        name
        for one in occurrences
        for name in (one.lineage.house, one.lineage.root.key, *one.lineage.media)
    }
    contested = clusters.contests(connection, cluster)
    found = judge(
        occurrences,
        articles.around(documents, frozenset(names)),
        articles.reused(documents),
        edges.edits(connection),
        contested=bool(contested),
    )
    return JudgementRow(
        cluster,
        found.n_min,
        found.n_max,
        found.suggestion,
        found.reason,
        _body(found, contested),
    )


def _taken_back(cluster: int) -> JudgementRow:
    body = {"origins": [], "dependence": [], "flags": ["retracted"], "contests": []}
    reason = "What stood behind it was retracted."
    return JudgementRow(cluster, 0, 0, Verdict.UNVERIFIABLE, reason, json.dumps(body))


def _body(found: Judgement, contested: list[int]) -> str:
    told = {
        "origins": [origin._asdict() for origin in found.origins],
        "dependence": [
            {
                "a": found.nodes[edge.a][0],
                "b": found.nodes[edge.b][0],
                "a_origin": found.nodes[edge.a][1],
                "b_origin": found.nodes[edge.b][1],
                "strength": edge.strength,
                "rule": edge.rule,
                "why": edge.why,
                "by": edge.by,
                "spans": {"a": edge.spans[0], "b": edge.spans[1]},
            }
            for edge in found.dependence
        ],
        "flags": found.flags,
        "contests": contested,
    }
    return json.dumps(told, ensure_ascii=False, default=list[Span])
