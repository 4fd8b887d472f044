"""The claims that may say the same, beside each claim: who they are, what speaks for and against, what tying would add.

Nothing is tied here. A candidate is worth most where one more tie would show a second origin, so that is worked out
for each: the two clusters are judged as if they were one.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from workbench.desk.aliases import sources_of
from workbench.desk.articles import Articles
from workbench.desk.judging import Voices
from workbench.desk.reading import reading
from workbench.desk.stories import Stories, Told, bring_up_to_date
from workbench.desk.unions import Unions
from workbench.duplicates.linking.candidates import Candidate, candidates
from workbench.duplicates.linking.story import Story
from workbench.store import claims, stories
from workbench.store.connection import Connection
from workbench.store.findings import ClaimRow


class Offered(NamedTuple):
    """A candidate with the words it is about."""

    claim: int
    candidate: int
    document: str
    """Uid of the candidate's document."""
    said: str
    by: str
    """The candidate's words."""
    outlet: str
    found: Candidate
    gain: int
    """Independent origins that tying them would add to the claim's; below 0 where they would owe each other something."""


def offered(path: Path, beginning: str = "") -> Iterator[Offered]:
    """Give the candidates of every claim, or of one by a beginning of its id: by claim in document order, then by rank.

    Raise UnknownName for a claim that is not there.
    """
    bring_up_to_date(path)
    with reading(path) as connection:
        offers = Offers(connection, path)
        if beginning:
            yield from offers.of_claim(
                claims.find_claim(connection, beginning).claim_id
            )
            return
        for document_id in stories.with_claims(connection):
            yield from offers.of_document(document_id)


def record_of(one: Offered) -> dict[str, object]:
    """Give a candidate as the contract's record."""
    found = one.found
    return {
        "claim": found.claim,
        "candidate": found.candidate,
        "document": one.document,
        "rank": found.rank,
        "score": found.score,
        "tier": found.tier,
        "guards": list(found.guards),
        "answers": [list(answer) for answer in found.answers],
        "gain": one.gain,
    }


class Offers:
    """What a database offers for tying; one reading of it, for as long as its connection's transaction."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._stories = Stories(connection)
        articles = Articles(connection, sources_of(connection, path))
        self._unions = Unions(connection, articles, Voices.heard(connection))
        # a screen goes from claim to claim of one document
        self._of = lru_cache(maxsize=32)(self._found)

    def of_claim(self, claim_id: int) -> Iterator[Offered]:
        """Give the candidates of one claim; none for one that is retired."""
        document_id = stories.document_of(self._connection, claim_id)
        places = self._places(document_id)
        for found in self._of(document_id):
            if places[found.claim][0].id == claim_id:
                yield self._offered(found, places)

    def of_document(self, document_id: int) -> Iterator[Offered]:
        """Give the candidates of a document's claims, in order of place and rank."""
        places = self._places(document_id)
        for found in self._of(document_id):
            yield self._offered(found, places)

    def _found(self, document_id: int) -> list[Candidate]:
        uid = self._stories.told(document_id).document
        ids = {key: row.id for key, (row, _) in self._places(document_id).items()}
        settled = _Settled(self._unions, ids)
        return [
            found
            for piece in self._stories.around(document_id)
            for found in candidates(Story.of(piece, {uid}), {uid}, settled=settled)
        ]

    def _places(self, document_id: int) -> dict[str, tuple[ClaimRow, Told]]:
        """Give uid -> claim and document for all claims that a document's claims meet."""
        met = (document_id, *self._stories.neighbours(document_id))
        return {
            row.uid: (row, there)
            for there in map(self._stories.told, met)
            for row in there.rows
        }

    def _offered(
        self, found: Candidate, places: dict[str, tuple[ClaimRow, Told]]
    ) -> Offered:
        (own, _), (other, there) = places[found.claim], places[found.candidate]
        return Offered(
            own.id,
            other.id,
            there.document,
            own.exact,
            other.exact,
            there.outlet,
            found,
            self._unions.gain(own.id, other.id),
        )


class _Settled:
    """Pairs of claims, by uid, that are tied already or that a reviewer parted."""

    def __init__(self, unions: Unions, ids: dict[str, int]) -> None:
        self._unions, self._ids = unions, ids

    def __contains__(self, pair: object) -> bool:
        if not isinstance(pair, tuple):
            return False
        a, b = pair
        return self._unions.settled(self._ids[a], self._ids[b])
