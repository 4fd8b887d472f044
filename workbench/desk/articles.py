"""Articles as the rules read them, from the store: analyses and lineages between JSON and values.

pydantic checks what comes back from the database, as at every door; a few hundred articles are kept at hand,
so that memory does not grow with the corpus.
"""

from collections import OrderedDict
from collections.abc import Iterable

from pydantic import TypeAdapter

from workbench.provenance.analysis import Analysis
from workbench.provenance.cluster import Article, Reused, article
from workbench.provenance.lineage import Lineage
from workbench.provenance.sources import Sources
from workbench.store import findings
from workbench.store.connection import Connection

ANALYSIS = TypeAdapter(Analysis)
LINEAGE = TypeAdapter(Lineage)
REUSED = TypeAdapter(Reused)
AT_HAND = 400
"""Articles kept in memory."""


class Articles:
    """The articles of a database, read when they are asked for."""

    def __init__(self, connection: Connection, sources: Sources) -> None:
        self._connection, self._sources = connection, sources
        self._known: OrderedDict[int, Article] = OrderedDict()
        self._taking_back: tuple[tuple[int, frozenset[str]], ...] | None = None

    def get(self, document_id: int) -> Article:
        """Give one article."""
        if document_id in self._known:
            self._known.move_to_end(document_id)
            return self._known[document_id]
        told = ANALYSIS.validate_json(findings.analysis(self._connection, document_id))
        found = self._known[document_id] = article(told, self._sources)
        if len(self._known) > AT_HAND:
            self._known.popitem(last=False)
        return found

    def around(
        self, document_ids: Iterable[int], names: frozenset[str]
    ) -> dict[str, Article]:
        """Give these articles by uid, and those that take back what one of `names` (houses, roots) reported."""
        wanted = set(document_ids)
        if self._taking_back is None:
            self._taking_back = tuple(
                (one, frozenset(taken.by for taken in self.get(one).taken_back))
                for one in findings.taking_back(self._connection)
            )
        wanted |= {one for one, by in self._taking_back if by & names}
        return {(found := self.get(one)).uid: found for one in sorted(wanted)}

    def reused(self, document_ids: Iterable[int]) -> list[Reused]:
        """Give what these articles have in common, word for word."""
        return [
            REUSED.validate_json(body)
            for _, _, body in findings.reuse_of(
                self._connection, sorted(set(document_ids))
            )
        ]
