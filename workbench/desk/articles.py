"""Articles as the rules read them, from the store: analyses and lineages between JSON and values.

pydantic checks what comes back from the database, as at every door; a few hundred articles are kept at hand,
so that memory does not grow with the corpus.
"""

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import TypeVar

from pydantic import TypeAdapter

from workbench.provenance.analysis import Analysis
from workbench.provenance.paths import Lineage
from workbench.provenance.reuse import Words, compare_words, fingerprints, split
from workbench.provenance.sources import Sources
from workbench.provenance.telling import Article, Reused, article
from workbench.store import findings
from workbench.store.connection import Connection
from workbench.store.findings import CROWD

ANALYSIS = TypeAdapter(Analysis)
LINEAGE = TypeAdapter(Lineage)
REUSED = TypeAdapter(Reused)
AT_HAND = 400
"""Articles kept in memory."""
WORDS = 60
"""Texts kept in memory as words: a crowd is compared with few of its own."""
COMPARED = 20_000
"""Comparisons kept in memory: a text that a crowd prints comes up again with each of its sentences."""
CLOSEST, ALIKE = 8, 0.8
"""Articles of a crowd that one is compared with, and from which containment on it stands for nothing of its own."""

Key = TypeVar("Key")
Value = TypeVar("Value")


class _AtHand(OrderedDict[Key, Value]):
    """The latest values by key; what is not among them is made."""

    def __init__(self, most: int = AT_HAND) -> None:
        super().__init__()
        self._least = self._most = most

    def make_room(self, wanted: int) -> None:
        """Keep as many as are wanted at once: a row of them, longer than the room, would throw out each before its turn."""
        self._most = max(self._least, 2 * wanted)

    def get_or(self, key: Key, make: Callable[[], Value]) -> Value:
        if key not in self:
            self[key] = make()
            while len(self) > self._most:
                self.popitem(last=False)
        self.move_to_end(key)
        return self[key]


class Articles:
    """The articles of a database, read when they are asked for."""

    def __init__(self, connection: Connection, sources: Sources) -> None:
        self._connection, self._sources = connection, sources
        self._known: _AtHand[int, Article] = _AtHand()
        self._hashes: _AtHand[int, frozenset[int]] = _AtHand()
        self._words: _AtHand[int, tuple[str, Words]] = _AtHand(WORDS)
        self._compared: _AtHand[tuple[int, int], Reused] = _AtHand(COMPARED)
        self._taking_back: tuple[tuple[int, frozenset[str]], ...] | None = None

    def get(self, document_id: int) -> Article:
        """Give one article that was read."""
        return self._known.get_or(document_id, lambda: self._read(document_id))

    def _read(self, document_id: int) -> Article:
        told = ANALYSIS.validate_json(findings.analysis(self._connection, document_id))
        return article(told, self._sources)

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
        self._known.make_room(len(wanted))
        found = sorted((self.get(one) for one in wanted), key=lambda one: one.uid)
        return {one.uid: one for one in found}

    def kept(self, document_ids: Iterable[int]) -> list[Reused]:
        """Give what these articles were found to have in common, word for word, when they came."""
        return [
            REUSED.validate_json(body)
            for _, _, body in findings.reuse_of(
                self._connection, sorted(set(document_ids))
            )
        ]

    def reused(self, document_ids: Iterable[int]) -> list[Reused]:
        """Give all that these articles have in common, word for word.

        Words that a crowd prints are compared only here, among the articles of one cluster: comparing all of the crowd
        would not end, and forty outlets that print one text must not pass for forty origins. Where the cluster itself
        is a crowd, each article is compared with the few that share most with it, copies of those left out.
        """
        # in the order of their uids, like all that is judged: no order of arrival may show
        uids = findings.uids(self._connection, sorted(set(document_ids)))
        wanted = sorted(uids, key=lambda one: uids[one])
        kept = {(pair.a, pair.b): pair for pair in self.kept(wanted)}

        def shared(a: int, b: int) -> Reused:
            return kept.get((uids[a], uids[b])) or self.compared(a, b)

        self._hashes.make_room(len(wanted))
        if len(wanted) > CROWD:
            return [pair for pair in self._of_crowd(wanted, shared) if pair.runs]
        return [
            pair
            for a, b in combinations(wanted, 2)
            if (uids[a], uids[b]) in kept
            or not self.fingerprints(a).isdisjoint(self.fingerprints(b))
            if (pair := shared(a, b)).runs
        ]

    def _of_crowd(
        self, wanted: Iterable[int], shared: Callable[[int, int], Reused]
    ) -> Iterator[Reused]:
        """Compare each article with those before it that share most fingerprints with it and are no copies themselves."""
        holders: dict[int, list[int]] = {}
        for number in wanted:
            hashes = self.fingerprints(number)
            told = Counter(one for value in hashes for one in holders.get(value, ()))
            pairs = [shared(one, number) for one, _ in told.most_common(CLOSEST)]
            yield from pairs
            if all(pair.containment < ALIKE for pair in pairs):
                for value in hashes:
                    held = holders.setdefault(value, [])
                    if len(held) < CROWD:
                        held.append(number)

    def compared(self, a: int, b: int) -> Reused:
        """Compare two articles word by word, the smaller uid first."""
        a, b = sorted((a, b))
        return self._compared.get_or((a, b), lambda: self._compare(a, b))

    def _compare(self, a: int, b: int) -> Reused:
        (uid, words), (other, others) = sorted(
            (self._split(side) for side in (a, b)), key=lambda told: told[0]
        )
        found = compare_words(words, others)
        return Reused(uid, other, found.runs, found.containment)

    def _split(self, document_id: int) -> tuple[str, Words]:
        def read() -> tuple[str, Words]:
            row = findings.text_row(self._connection, document_id)
            return row.uid, split(row.text)

        return self._words.get_or(document_id, read)

    def fingerprints(self, document_id: int) -> frozenset[int]:
        """Give the fingerprints of an article's words."""

        def read() -> frozenset[int]:
            return hashes_of(findings.text_row(self._connection, document_id).text)

        return self._hashes.get_or(document_id, read)


def hashes_of(text: str) -> frozenset[int]:
    """Give the fingerprints of a text's words, as numbers."""
    return frozenset(fingerprint.hash for fingerprint in fingerprints(text))
