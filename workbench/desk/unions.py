"""Two clusters judged as if they were one: how many independent origins would stand behind them if a reviewer tied them."""

import json

from workbench.desk.articles import Articles
from workbench.desk.gate import ENOUGH
from workbench.desk.judging import Voices, judged_claims
from workbench.model import Verdict
from workbench.store import clusters
from workbench.store.clusters import JudgementRow
from workbench.store.connection import Connection


class Unions:
    """What clusters come to, alone and together; one reading, for as long as its connection's transaction."""

    def __init__(
        self, connection: Connection, articles: Articles, voices: Voices
    ) -> None:
        self._connection = connection
        self._articles = articles
        self._voices = voices
        self._clusters: dict[int, int] = {}
        self._judged: dict[frozenset[int], JudgementRow | None] = {}
        self._parted = {
            frozenset((self.cluster(a), self.cluster(b)))
            for a, b, value in clusters.links(connection)
            if value == "different"
        }

    def cluster(self, claim_id: int) -> int:
        """Give a claim's cluster."""
        if claim_id not in self._clusters:
            self._clusters[claim_id] = clusters.cluster_of(self._connection, claim_id)
        return self._clusters[claim_id]

    def settled(self, a: int, b: int) -> bool:
        """Tell whether two claims are tied already, or parted by a reviewer."""
        both = frozenset((self.cluster(a), self.cluster(b)))
        return len(both) == 1 or both in self._parted

    def origins(self, *some: int) -> int:
        """Give how many independent origins stand behind clusters taken together; 0 where nothing of them is traced."""
        row = self._taken_together(frozenset(some))
        return row.n_min if row else 0

    def gain(self, a: int, b: int) -> int:
        """Give the independent origins that tying two claims would add to the first one's cluster."""
        own = self.cluster(a)
        return self.origins(own, self.cluster(b)) - self.origins(own)

    def corroborate(self, a: int, b: int, most: int) -> bool:
        """Tell whether two clusters together would be corroborated; not of more than so many claims."""
        accountable = {
            origin["key"]
            for row in (clusters.judgement(self._connection, one) for one in (a, b))
            if row
            for origin in json.loads(row.body)["origins"]
            if origin["accountable"]
        }
        if len(accountable) < ENOUGH:
            return False
        if len(self._claims(frozenset((a, b)))) > most:
            return False
        row = self._taken_together(frozenset((a, b)))
        return row is not None and row.suggestion == Verdict.CORROBORATED

    def _claims(self, some: frozenset[int]) -> list[int]:
        return [
            one
            for cluster in sorted(some)
            for one in clusters.claims_in(self._connection, cluster)
        ]

    def _taken_together(self, some: frozenset[int]) -> JudgementRow | None:
        if some not in self._judged:
            self._judged[some] = judged_claims(
                self._connection, self._articles, min(some), self._claims(some), self._voices
            )  # fmt: skip
        return self._judged[some]
