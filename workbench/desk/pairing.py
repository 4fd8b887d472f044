"""Pairs of claims as the database keeps them, however they were found."""

import json
from collections.abc import Container, Iterator, Sequence

from workbench.duplicates.finding import Pairs
from workbench.duplicates.linking.turning import is_denied
from workbench.duplicates.relations import RELATIONS, Relation
from workbench.store.clusters import PairRow

PIECE = 8192
"""Pairs written in one piece."""


def pair_rows(
    ids: Sequence[int],
    texts: Sequence[str],
    found: Pairs,
    new: Container[int] | None = None,
) -> Iterator[PairRow]:
    """Give the rows of pairs among claims with these ids, in the order of the pairs; of `new` claims only, where given."""
    names = [str(relation) for relation in RELATIONS]
    for first in range(0, len(found), PIECE):
        rows = range(first, min(first + PIECE, len(found)))
        told = found.differences(rows)
        columns = (found.claims, found.scores, found.relations)
        some = (column[first : first + PIECE].tolist() for column in columns)
        for row, (a, b), score, relation in zip(rows, *some, strict=True):
            if new is not None and ids[a] not in new and ids[b] not in new:
                continue
            differing = [
                {
                    "kind": kind,
                    "a": x.of(texts[a]) if x else "",
                    "b": y.of(texts[b]) if y else "",
                }
                for kind, x, y in told.get(row, ())
            ]
            kept = names[relation]
            if kept == Relation.SAME and is_denied(texts[a]) != is_denied(texts[b]):
                # "wrongly reported that he had resigned" says the opposite of the report in the same words
                kept = str(Relation.DIFFERS)
                differing = [{"kind": "negation", "a": texts[a], "b": texts[b]}]
            body = json.dumps(differing, ensure_ascii=False)
            yield PairRow(ids[a], ids[b], round(score * 10), kept, body)
