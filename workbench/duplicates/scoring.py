"""How near two claims are: the edit ratio of their words in alphabetical order, 0 to 100.

Alphabetical order lets clauses move and leaves a misspelt word beside the word it should be. Measured on judged
paraphrases this beats the ready-made token scores; WRatio takes any claim for a part of a longer one.
"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from workbench.duplicates.tokens import Tokens

FLOOR = 60.0
"""Below it a score is told as 0."""
_BATCH = 1 << 17
_BLOCK = 1 << 14


def sorted_words(tokens: Tokens, claims: NDArray[np.int64]) -> list[str]:
    """Give the words of claims, each claim's in alphabetical order."""
    words = tokens.vocabulary.words
    order = sorted(range(len(words)), key=words.__getitem__)
    alphabetical = [words[at] for at in order]
    rank = np.empty(len(words), np.uint64)
    rank[order] = np.arange(len(words), dtype=np.uint64)
    out: list[str] = []
    for low in range(0, len(claims), _BLOCK):
        some = tokens.take(claims[low : low + _BLOCK])
        keys = (some.owners().astype(np.uint64) << np.uint64(32)) | rank[some.ids]
        keys.sort()
        spelt = [alphabetical[at] for at in (keys & np.uint64(0xFFFFFFFF)).tolist()]
        ends = some.starts.tolist()
        out += [" ".join(spelt[first:end]) for first, end in pairwise(ends)]
    return out


def score(
    tokens: Tokens, pairs: NDArray[np.int64], floor: float = FLOOR
) -> NDArray[np.float32]:
    """Score pairs of claims, (m,); what is below the floor is 0, and so are claims without words."""
    used = np.flatnonzero(np.bincount(pairs.ravel(), minlength=len(tokens)))
    at = np.zeros(len(tokens), np.int64)
    at[used] = np.arange(len(used))
    texts = np.array([*sorted_words(tokens, used), ""], object)
    scores = np.zeros(len(pairs), np.float32)
    # not in threads: rapidfuzz lets nothing else run while it takes strings apart, which is most of its work
    for low in range(0, len(pairs), _BATCH):
        some = slice(low, low + _BATCH)
        a, b = (texts[at[pairs[some, side]]].tolist() for side in (0, 1))
        scores[some] = process.cpdist(
            a, b, scorer=fuzz.ratio, score_cutoff=floor, dtype=np.float32
        )
    scores[(tokens.lengths[pairs] == 0).any(axis=1)] = 0
    return scores
