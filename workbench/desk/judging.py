"""One cluster judged: from its claims' lineages to a row that says how many independent origins stand behind it."""

import json
from collections.abc import Iterable, Sequence, Set as AbstractSet
from dataclasses import dataclass
from typing import Self

from workbench.desk.articles import LINEAGE, Articles
from workbench.model import Span, Verdict
from workbench.provenance.edges import Edit
from workbench.provenance.independence import Components
from workbench.provenance.judgement import Judgement, judge
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.parties import Kind
from workbench.provenance.telling import Occurrence
from workbench.store import claims, clusters, edges, findings
from workbench.store.clusters import JudgementRow
from workbench.store.connection import Connection
from workbench.store.findings import ClaimRow, LineageRow

RETRACTED = "retracted"
"""The flag of a cluster of which something was taken back."""
REWORDED = "wording-differs"
"""The flag of a cluster that only a reviewer's word holds together: its documents say it in words that no rule takes for the same."""


@dataclass(frozen=True, slots=True)
class Voices:
    """What reviewers say of sources: it outranks what the machine reads."""

    edits: tuple[Edit, ...] = ()
    retracted: frozenset[str] = frozenset()
    """Documents (uid) and origins (key) that support nothing."""

    @classmethod
    def heard(cls, connection: Connection) -> Self:
        """Give what they say now."""
        return cls(tuple(edges.edits(connection)), edges.retracted(connection))

    def standing(self, told: Sequence[Occurrence]) -> list[Occurrence]:
        """Give the claims whose document, root and media were not taken back.

        Who cites an outlet falls with its articles here, once the last of them has fallen, and a bare mention with
        the sources of its article, once the last of those has.
        """
        left = [one for one in told if one.document not in self.retracted]
        houses = {one.lineage.house for one in told}
        houses -= {one.lineage.house for one in left}
        fallen = self.retracted | {f"{Kind.MEDIA}:{house}" for house in houses}
        standing = [one for one in left if fallen.isdisjoint(_way(one))]
        without = {one.document for one in left if not fallen.isdisjoint(_way(one))}
        without -= {one.document for one in standing if not _is_bare(one)}
        return [
            one
            for one in standing
            if one.document not in without or one.lineage.about_itself
        ]

    def between(self, names: AbstractSet[str]) -> list[Edit]:
        """Give what is said of edges with both sides among these documents and origins: the rest is about other claims."""
        return [edit for edit in self.edits if {edit.a, edit.b} <= names]


def _way(one: Occurrence) -> set[str]:
    """Give the keys of a claim's root and of the media that it came through."""
    media = (f"{Kind.MEDIA}:{key}" for key in one.lineage.media)
    return {one.lineage.root.origin, *media}


def _is_bare(one: Occurrence) -> bool:
    return one.lineage.root.kind in (Kind.DOC, Kind.UNNAMED)


def judged(
    connection: Connection, articles: Articles, cluster: int, voices: Voices
) -> JudgementRow | None:
    """Judge one cluster as it is now; None where no claim of it is traced yet."""
    held = clusters.claims_in(connection, cluster)
    return judged_claims(connection, articles, cluster, held, voices)


def judged_claims(
    connection: Connection,
    articles: Articles,
    cluster: int,
    claim_ids: Sequence[int],
    voices: Voices,
) -> JudgementRow | None:
    """Judge some claims as if they were the cluster of that name; None where no claim of them is traced yet."""
    held = findings.claims_by_id(connection, claim_ids)
    told = findings.lineages(connection, [claim.id for claim in held])
    traced = [claim for claim in held if claim.id in told]
    if not traced:
        return None
    occurrences = voices.standing(
        [_occurrence(claim, articles, told[claim.id]) for claim in traced]
    )
    contested = clusters.contests(connection, cluster)
    if not occurrences:
        return _taken_back(cluster, contested)
    documents = {claim.document_id for claim in traced}
    found = _judgement(
        occurrences, articles, documents, voices, contested=bool(contested)
    )
    flags = found.flags
    if len(occurrences) < len(traced) and RETRACTED not in flags:
        flags = (*flags, RETRACTED)
    if len(documents) > 1 and _is_reworded(connection, traced):
        flags = (*flags, REWORDED)
    return JudgementRow(
        cluster,
        found.n_min,
        found.n_max,
        found.suggestion,
        " ".join([found.reason, *_unread(connection, documents)]),
        _body(found, flags, contested),
    )


def _occurrence(claim: ClaimRow, articles: Articles, row: LineageRow) -> Occurrence:
    return Occurrence(
        claim.uid,
        articles.get(claim.document_id).uid,
        claim.span,
        LINEAGE.validate_python(json.loads(row.body)["lineage"]),
        row.kind,
    )


def _judgement(
    occurrences: Sequence[Occurrence],
    articles: Articles,
    documents: AbstractSet[int],
    voices: Voices,
    *,
    contested: bool,
) -> Judgement:
    """Judge what stands, beside the articles that take back what a house, root or medium of it reported."""
    names = {
        name
        for one in occurrences
        for name in (one.lineage.house, one.lineage.root.key, *one.lineage.media)
    }
    spoken_of = {
        name for one in occurrences for name in (one.document, one.lineage.root.origin)
    }
    return judge(
        occurrences,
        articles.around(documents, frozenset(names)),
        articles.reused(documents),
        voices.between(spoken_of),
        contested=contested,
    )


def _unread(connection: Connection, documents: Iterable[int]) -> list[str]:
    """Say which articles are in a language without a lexicon: no attribution is claimed there, so nobody seems to say it."""
    foreign = [
        (language, outlet)
        for language, outlet in edges.languages(connection, sorted(documents))
        if load_lexicon(language) is None
    ]
    if not foreign:
        return []
    names = ", ".join(sorted({outlet or "an article" for _, outlet in foreign})[:3])
    spoken = ", ".join(sorted({language for language, _ in foreign}))
    return [
        f"No rules read this language ({spoken}; {names}): who says it there is not worked out, and no attribution is claimed."
    ]


def _is_reworded(connection: Connection, held: Sequence[ClaimRow]) -> bool:
    """Tell whether a reviewer's link is all that holds claims of two documents together: no equal words, no near-copy."""
    by_id = {claim.id: claim for claim in held}
    tied = [
        (by_id[a], by_id[b])
        for a, b, relation in clusters.links(connection, by_id)
        if relation == "same" and a in by_id and b in by_id
    ]
    if not tied:
        return False
    alike = Components()
    for a, b, _ in clusters.pairs(connection, "same", by_id):
        alike.join(a, b)
    return any(
        a.document_id != b.document_id
        and alike.root(a.id) != alike.root(b.id)
        and a.exact.casefold() != b.exact.casefold()
        for a, b in tied
    )


def hanging_on(connection: Connection, names: Iterable[str]) -> list[int]:
    """Give the clusters that rest on documents (uid) or origins (key), or came through them."""
    uids = {name for name in names if ":" not in name}
    keys = {name.partition(":")[2] for name in names} - {""}
    documents = [claims.find_document(connection, uid)[0] for uid in sorted(uids)]
    return sorted(
        clusters.clusters_of(connection, documents)
        | set(clusters.resting_on(connection, sorted(keys)))
    )


def _taken_back(cluster: int, contested: list[int]) -> JudgementRow:
    flags = ["contested", RETRACTED] if contested else [RETRACTED]
    body = {"origins": [], "dependence": [], "flags": flags, "contests": contested}
    reason = "What stood behind it was retracted."
    return JudgementRow(cluster, 0, 0, Verdict.UNVERIFIABLE, reason, json.dumps(body))


def _body(found: Judgement, flags: Sequence[str], contested: list[int]) -> str:
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
        "flags": flags,
        "contests": contested,
    }
    return json.dumps(told, ensure_ascii=False, default=list[Span])
