"""Lineages of one document's claims, drawn from what was read in it, with the claims' form beside them."""

import json
from collections.abc import Iterator

from workbench.claims.sentences import sentences
from workbench.claims.worth import assess
from workbench.desk.articles import ANALYSIS, LINEAGE
from workbench.model import Attribution, Span
from workbench.provenance.attribution import attribute, hedges
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.lineage import Lineages
from workbench.provenance.sources import Sources
from workbench.provenance.tongue import spoken
from workbench.spans import Places, overlap
from workbench.store import findings
from workbench.store.claims import is_saying
from workbench.store.connection import Connection
from workbench.store.findings import LineageRow


def lineages(
    connection: Connection, document_id: int, sources: Sources
) -> Iterator[LineageRow]:
    """Draw the lineage of every live claim of a document that was read."""
    row = findings.text_row(connection, document_id)
    found = ANALYSIS.validate_json(findings.analysis(connection, document_id))
    language = spoken(row.text, row.metadata.language)
    attributions = attribute(
        row.text, sentences(row.text), language=language, mode="loose"
    )
    lexicon = load_lexicon(language)
    # a headline is one whatever became of the claims before it
    opening = findings.opening(connection, document_id)
    drawing = Lineages(found, sources)
    said = Places((one, (one.cue, *one.content)) for one in attributions)
    for claim in findings.claims_of(connection, document_id):
        around = [one for one in said.near(claim.span) if _is_about(one, claim.span)]
        form = assess(
            row.text,
            claim.span,
            attributed=bool(around),
            first=claim.span.start == opening,
            language=language,
        )
        saying = is_saying(connection, claim.id)
        drawn = drawing.draw(claim.span, claim.exact, speech_act=saying)
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
