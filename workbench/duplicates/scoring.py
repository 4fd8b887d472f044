"""How near two claims are: the edit ratio of their words in alphabetical order, 0 to 100.

Alphabetical order lets clauses move and leaves a misspelt word beside the word it should be. Measured on judged
paraphrases this beats the ready-made token scores; WRatio takes any claim for a part of a longer one.
"""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from workbench.duplicates.tokens import Tokens
from workbench.duplicates.vocabulary import Vocabulary

FLOOR = 60.0
"""Below it a score is told as 0."""
_BATCH = 1 << 17
_BLOCK = 1 << 14


class Alphabet(NamedTuple):
    """The words of a vocabulary in alphabetical order."""

    words: NDArray[np.object_]
    lengths: NDArray[np.int32]
    rank: NDArray[np.uint64]
    """Of each word of the vocabulary, its place among them."""

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "Alphabet":
        """Put words in order."""
        words = vocabulary.words
        order = sorted(range(len(words)), key=words.__getitem__)
        rank = np.empty(len(words), np.uint64)
        rank[order] = np.arange(len(words), dtype=np.uint64)
        ordered = np.array([words[at] for at in order] or [""], object)
        return cls(ordered, vocabulary.lengths[order], rank)


def sorted_words(
    tokens: Tokens, claims: NDArray[np.int64], alphabet: Alphabet | None = None
) -> list[str]:
    """Give the words of claims, each claim's in alphabetical order."""
    known = alphabet or Alphabet.of(tokens.vocabulary)
    out: list[str] = []
    for low in range(0, len(claims), _BLOCK):
        some = tokens.take(claims[low : low + _BLOCK])
        keys = (some.owners().astype(np.uint64) << np.uint64(32)) | known.rank[some.ids]
        keys.sort()
        at = (keys & np.uint64(0xFFFFFFFF)).astype(np.intp)
        # all of them in one string, a space after each word: cutting it up is cheaper than joining each claim's
        spelt = " ".join(known.words[at].tolist())
        places = np.zeros(len(at) + 1, np.int64)
        np.cumsum(known.lengths[at] + 1, out=places[1:])
        bounds = places[some.starts].tolist()
        out += [spelt[first : max(first, end - 1)] for first, end in pairwise(bounds)]
    return out


def score(
    tokens: Tokens,
    pairs: NDArray[np.int64],
    floor: float = FLOOR,
    alphabet: Alphabet | None = None,
) -> NDArray[np.float32]:
    """Score pairs of claims, (m,); what is below the floor is 0, and so are claims without words."""
    used = np.flatnonzero(np.bincount(pairs.ravel(), minlength=len(tokens)))
    at = np.zeros(len(tokens), np.int64)
    at[used] = np.arange(len(used))
    texts = np.array([*sorted_words(tokens, used, alphabet), ""], object)
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
