"""Pairs of texts that somebody wants compared: the judgement of `finding` without looking for candidates."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from workbench.duplicates.differences import Difference, differences
from workbench.duplicates.finding import content_of
from workbench.duplicates.relations import RELATIONS, SAME, Relation, relate
from workbench.duplicates.scoring import score
from workbench.duplicates.traits import traits
from workbench.duplicates.vocabulary import Vocabulary


class Match(NamedTuple):
    """What two claims are to each other."""

    score: float
    """0 to 100."""
    relation: Relation
    differences: tuple[Difference, ...]


def match_pairs(
    pairs: Sequence[tuple[str, str]], *, same: float = SAME
) -> Iterator[Match]:
    """Compare the two texts of each pair."""
    if not pairs:
        return
    texts = [text for pair in pairs for text in pair]
    tokens = content_of(texts, Vocabulary())
    claims = np.arange(len(texts)).reshape(-1, 2)
    scores = score(tokens, claims, floor=0)
    related = relate(traits(tokens), claims, scores, same=same)
    differing = differences(texts, tokens, claims, related.conflicts)
    for row, (points, relation) in enumerate(
        zip(scores.tolist(), related.relations.tolist(), strict=True)
    ):
        yield Match(points, RELATIONS[relation], differing.get(row, ()))
