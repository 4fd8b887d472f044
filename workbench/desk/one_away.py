"""Clusters that one more tie would give a second independent origin: the ties most worth a reviewer's look, flagged.

In two steps. What an article's story offers for tying hangs on words alone, and is worked out for new articles and their
neighbours. What a tie would bring hangs on origins, edges and links, and is worked out wherever those changed: clusters
are judged as if they were one. The work of each is bounded; what the bounds leave out is told beside them.
"""

import json
from collections.abc import Callable, Sequence

from workbench.desk.articles import Articles
from workbench.desk.clusters import FLAG
from workbench.desk.gate import ENOUGH
from workbench.desk.judging import Voices
from workbench.desk.stories import TOGETHER, Stories
from workbench.desk.unions import Unions
from workbench.store import claims, clusters, findings, offers, stories
from workbench.store.clusters import JudgementRow
from workbench.store.connection import Connection
from workbench.store.offers import OfferRow
from workbench.store.owed import AWAY, STORY, TOLD, owe, owed, settle
from workbench.store.writer import Writer

RULES = "offers/2"
"""Name and version of what finds offers: others find others."""
STORIES, JUDGED = 20, 20
"""Documents, and claims, in one transaction."""
TRIED = 5
"""Clusters that are tried with one, those of the surest offers: what ranks after them is not looked at."""
NAMED = 3
"""Claims that a cluster's flags name, one of each cluster that would do."""
CROWD = 200
"""Claims of two clusters together from which on nobody tries them: a text that a crowd printed."""

Tell = Callable[[str, int], None]


def find_offers(writer: Writer, tell: Tell, *, everything: bool = False) -> None:
    """Hold the claims of articles that said something new against those of their neighbours.

    What is found counts for both sides, so that neighbours are not read again: each would cost as much as the article
    itself. What only their changed company would weigh otherwise is found when everything is looked at anew.
    """
    if everything or findings.traced(writer.connection, "offers") != RULES:
        with writer.transaction() as connection:
            owe(connection, TOLD, stories.with_claims(connection))
            findings.keep_traced(connection, "offers", RULES)
    known = Stories(writer.connection)
    _owe_stories(writer, known)
    count = 0
    while batch := owed(writer.connection, STORY, STORIES):
        found = [(document_id, _offers(known, document_id)) for document_id in batch]
        with writer.transaction() as connection:
            for document_id, rows in found:
                changed = offers.replace_offers(connection, document_id, rows)
                owe(connection, AWAY, changed)
            settle(connection, STORY, batch)
        count += len(batch)
        tell("stories compared", count)


def _owe_stories(writer: Writer, known: Stories) -> None:
    told = owed(writer.connection, TOLD)
    for first in range(0, len(told), STORIES):
        batch = told[first : first + STORIES]
        near = set(batch)
        if known.many <= 2 * TOGETHER:
            # with the last document that makes everybody everybody's neighbour, or the first that doesn't, all change
            near |= set(stories.document_ids(writer.connection, -1))
        with writer.transaction() as connection:
            owe(connection, STORY, near)
            settle(connection, TOLD, batch)


def _offers(known: Stories, document_id: int) -> list[OfferRow]:
    # 100 ms with numpy, only where there is a story to read
    from workbench.duplicates.linking.candidates import sure  # noqa: PLC0415 - as above
    from workbench.duplicates.linking.story import Story  # noqa: PLC0415 - as above

    uid = known.told(document_id).document
    met = (document_id, *known.neighbours(document_id))
    ids = {row.uid: row.id for other in met for row in known.told(other).rows}
    return [
        OfferRow(ids[one.claim], ids[one.candidate], round(one.score * 10_000))
        for piece in known.around(document_id)
        for one in sure(Story.of(piece, {uid}), {uid})
    ]


def owe_flags(connection: Connection, judged: Sequence[int]) -> None:
    """Owe a look at what one more tie would bring to clusters that were judged anew, and to those they are offered to."""
    held = clusters.members_of(connection, judged)
    owe(connection, AWAY, offers.offered_beside(connection, held))


def raise_flags(writer: Writer, articles: Articles, tell: Tell) -> None:
    """Flag the clusters that one more tie would give a second independent origin, and take the flag from the others."""
    _look_at_links(writer)
    count = 0
    while batch := owed(writer.connection, AWAY, JUDGED):
        with writer.transaction() as connection:
            wanted = clusters.living(connection, batch)
            unions = Unions(connection, articles, Voices.heard(connection))
            rows = [_flagged(connection, unions, cluster) for cluster in wanted]
            clusters.keep_judgements(connection, [row for row in rows if row])
            settle(connection, AWAY, [*batch, *clusters.members_of(connection, wanted)])
        count += len(wanted)
        tell("ties tried", count)


def _look_at_links(writer: Writer) -> None:
    """Owe a look at claims of which a reviewer said something: what was parted changes no cluster, and is no tie to make."""
    since = int(findings.traced(writer.connection, "links") or 0)
    last, about = offers.linked_since(writer.connection, since)
    if last > since:
        with writer.transaction() as connection:
            owe(connection, AWAY, about)
            findings.keep_traced(connection, "links", str(last))


def _flagged(
    connection: Connection, unions: Unions, cluster: int
) -> JudgementRow | None:
    """Give a cluster's judgement with the flags that it should have; None where it has them."""
    row = clusters.judgement(connection, cluster)
    if row is None:
        return None
    told = json.loads(row.body)
    others = [flag for flag in told["flags"] if flag.partition(":")[0] != FLAG]
    found = [] if row.n_min >= ENOUGH else second_origins(connection, unions, cluster)
    names = [claims.claim_uid(connection, one).hex() for one in found]
    flags = [*others, *(f"{FLAG}:{name}" for name in names)]
    if flags == told["flags"]:
        return None
    body = json.dumps(told | {"flags": flags}, ensure_ascii=False)
    return row._replace(body=body)


def second_origins(connection: Connection, unions: Unions, cluster: int) -> list[int]:
    """Give the claims that, tied to a cluster of one origin, would bring a second: one of each cluster that would, the surest first."""
    held = clusters.claims_in(connection, cluster)
    surest: dict[int, int] = {}
    for offer in offers.offers_of(connection, held):
        if not unions.settled(offer.claim_id, offer.candidate_id):
            surest.setdefault(unions.cluster(offer.candidate_id), offer.candidate_id)
    found = [
        claim_id
        for other, claim_id in list(surest.items())[:TRIED]
        if unions.corroborate(cluster, other, CROWD)
    ]
    return found[:NAMED]
