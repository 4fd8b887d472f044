"""Stories from the store: which documents a document meets, and their claims as linking reads them.

A story is a document and its neighbours by their heaviest words. In a database of a dozen documents everybody is
everybody's neighbour: somebody brought those together, and short texts may share no heavy word.
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from workbench.desk.reading import reading
from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.neighbours import (
    COMMON,
    FLOOR,
    NEAREST,
    RULES,
    SHARED,
    heaviest,
)
from workbench.store import findings, stories
from workbench.store.connection import Connection
from workbench.store.findings import ClaimRow
from workbench.store.owed import TOLD, owe
from workbench.store.writer import Writer

BATCH = 200
"""Documents whose words are chosen in one transaction."""
TOGETHER = 12
"""Documents of a database in which all are neighbours."""
OWN, OTHERS = 600, 1800
"""Claims of the document, and of its neighbours, the nearest first, that are held against each other at once."""


class Told(NamedTuple):
    """A document's claims, as rows and as linking reads them, in order of place."""

    document: str
    outlet: str
    rows: tuple[ClaimRow, ...]
    claims: tuple[Claim, ...]


def choose_words(writer: Writer) -> int:
    """Choose the heaviest words of documents that have none of these rules yet, count those documents, and owe a look at them."""
    after = count = 0
    while batch := stories.unchosen(writer.connection, RULES, after, BATCH):
        after = batch[-1][0]
        chosen = [(document_id, heaviest(text)) for document_id, text in batch]
        with writer.transaction() as connection:
            for document_id, words in chosen:
                stories.keep_words(connection, document_id, RULES, words)
            owe(connection, TOLD, [document_id for document_id, _ in batch])
        count += len(batch)
    return count


def bring_up_to_date(path: Path) -> None:
    """Choose words where some are missing; a database that lacks none is only read."""
    with reading(path) as connection:
        missing = stories.unchosen(connection, RULES, 0, 1)
    if missing:
        with Writer(path) as writer:
            choose_words(writer)


class Stories:
    """The stories of a database, read when they are asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._all = stories.document_ids(connection, 2 * TOGETHER + 1)
        self.told = lru_cache(maxsize=400)(self._told)
        self.neighbours = lru_cache(maxsize=400)(self._neighbours)

    @property
    def many(self) -> int:
        """Documents there are, counted up to the first few dozens."""
        return len(self._all)

    def _neighbours(self, document_id: int) -> tuple[int, ...]:
        """Give the documents that a document meets, the nearest first."""
        if len(self._all) <= TOGETHER:
            return tuple(other for other in self._all if other != document_id)
        sharing = stories.sharing(self._connection, document_id, least=SHARED, common=COMMON)  # fmt: skip
        near = stories.nearest(
            self._connection, document_id, sharing, floor=FLOOR, limit=NEAREST
        )
        return tuple(found.document_id for found in near)

    def around(self, document_id: int) -> Iterator[list[Claim]]:
        """Give a document's claims with those of its neighbours, in pieces that fit into memory.

        Of neighbours with very many claims those that come first are taken, the nearest document's before others'.
        """
        own = self.told(document_id).claims
        others = islice(
            (
                claim
                for other in self.neighbours(document_id)
                for claim in self.told(other).claims
            ),
            OTHERS,
        )
        beside = list(others)
        for start in range(0, len(own), OWN):
            yield [*own[start : start + OWN], *beside]

    def _told(self, document_id: int) -> Told:
        text = findings.text_row(self._connection, document_id)
        rows = findings.claims_of(self._connection, document_id)
        drawn = findings.lineages(self._connection, [row.id for row in rows])
        long = max(1, len(text.text))
        claims = tuple(
            Claim(
                row.uid,
                text.uid,
                row.exact,
                row.span.start / long,
                _sources(text.text, drawn[row.id].body) if row.id in drawn else (),
            )
            for row in rows
        )
        return Told(text.uid, text.metadata.outlet, tuple(rows), claims)


def _sources(text: str, body: str) -> tuple[str, ...]:
    """Give the words that name who says a claim, and through whom."""
    spans = [
        span
        for said in json.loads(body)["attributions"]
        for span in (said["source"], *said["via"])
        if span
    ]
    return tuple(text[start:end] for start, end in dict.fromkeys(map(tuple, spans)))
