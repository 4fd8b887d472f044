"""A story's claims as matrices, and how alike they are: one figure for each thing that a person could check.

The score is a logistic sum of seven figures; `FORMULA` says what each counts. It was fitted to the development half of
`tests/gold/stories` and pulled towards what was fitted earlier to some ten thousand pairs of real news sentences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.counting import Counting
from workbench.duplicates.linking.letters import Letters
from workbench.duplicates.linking.lexicon import lexicon
from workbench.duplicates.linking.pointing import pointing
from workbench.duplicates.linking.turning import Days, is_denied, is_negated, turning
from workbench.duplicates.linking.weights import NUMBER as OF_A_NUMBER, weight
from workbench.duplicates.linking.words import NAME, NUMBER, WORD, Word, words

Matrix = NDArray[np.float32]

FORMULA: Mapping[str, float] = {
    "said": 7.5,
    "said_plainly": 2.9,
    "letters": 5.2,
    "numbers": 1.15,
    "other_numbers": -0.5,
    "negation": -0.9,
    "apart": -2.2,
}
"""What each figure counts.

said            harmonic mean of both coverages: the share of a's weight that b answers, and of b's that a answers
said_plainly    the same without names and numbers
letters         cosine of letter groups
numbers         numbers in common, at most two
other_numbers   numbers on both sides, none in common
negation        a negation or a denial in only one of them
apart           distance of their places in their articles, 0 to 1
"""
CONSTANT = -2.75
PASSED_OVER = 1.0
"""What is taken off for each of the two that has a better partner in the other's document, by how much better it is."""
SOURCE, POINTER, LEAD = 0.25, 0.5, 0.9
"""Share of its weight that a word keeps: of the source or a verb that reports; that points back; lent by the lead."""
GRAIN = 64
"""Weights are whole parts of this, and answers of 8: so products of matrices are exact in single precision, and no
score hangs on the order in which a machine sums."""
IMAGINED = 8.0
"""Claims imagined beside those of a small story, so that a word of two claims in five is not taken for common."""


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """n claims and their v words."""

    claims: Sequence[Claim]
    """By document and place, whatever the order they came in: so nothing hangs on it."""
    said: Sequence[Sequence[Word]]
    at: Mapping[str, int]
    """Place of each word's key."""
    has: Matrix
    """(n, v): share of its weight that a word has in a claim."""
    answers: Matrix
    """(n, v): how well a claim answers a word, by the best of its own."""
    near: Mapping[int, Mapping[int, float]]
    """Which words of the story answer which, besides themselves."""
    before: Matrix
    """(n, v): what each word of a claim weighs before the story is known."""
    own: Matrix
    """(n, v): what it weighs in the story."""
    plainly: Matrix
    """(n, v): the same without names and numbers."""
    totals: Mapping[str, Matrix]
    """(n,): sums of `own` and `plainly`."""
    shown: Sequence[Mapping[int, str]]
    """Of each claim, and the lead it points at, place of a word -> the word as written."""
    sizes: Sequence[int]
    """Of each claim how many different words say something."""
    points: Mapping[int, int]
    counting: Counting
    days: Days
    letters: Letters
    turned: NDArray[np.int8]
    """(n,): bit 1 a negation, bit 2 a denial."""
    opposites: Sequence[frozenset[str]]
    """Of each claim its words that have an opposite."""
    names: Sequence[frozenset[int]]
    """Of each claim the places of the names that are its own, not its source's."""
    place: Matrix

    @classmethod
    def of(cls, claims: Sequence[Claim]) -> "Story":
        """Read a story's claims."""
        claims = sorted(claims, key=lambda one: (one.document, one.place, one.key))
        said = [words(claim.text) for claim in claims]
        sources = [
            frozenset(word.key for source in claim.sources for word in words(source))
            for claim in claims
        ]
        kinds: dict[str, str] = {}
        for row in said:
            for word in row:
                if word.kind == NAME or word.key not in kinds:
                    kinds[word.key] = word.kind
        at = {key: place for place, key in enumerate(kinds)}
        has = _shares(said, sources, at)
        held = (has > 0).sum(axis=0)
        points = pointing(claims, said, sources)
        for claim, lead in points.items():
            has[claim] = np.maximum(has[claim], LEAD * has[lead])
        counting = Counting(said)
        near = _near(at, counting)
        before = np.array([OF_A_NUMBER if kind == NUMBER else weight(key) for key, kind in kinds.items()], np.float32)  # fmt: skip
        many = len(claims) + IMAGINED
        within = np.maximum(np.log(many / (held + 0.5)) / np.log(many), 0)
        plain = np.array([kind == WORD for kind in kinds.values()], bool)
        own = _grained(has * (before * np.sqrt(within)))
        plainly = _grained(has * (before * within * plain))
        turned = [is_negated(one.text) + 2 * is_denied(one.text) for one in claims]
        return cls(
            claims,
            said,
            at,
            has,
            _answered(has, near),
            near,
            _grained(has * before),
            own,
            plainly,
            {"said": _sums(own), "said_plainly": _sums(plainly)},
            [_shown(said, at, claim, points) for claim in range(len(claims))],
            [len({word.key for word in row}) for row in said],
            points,
            counting,
            Days(said),
            Letters([claim.text for claim in claims]),
            np.array(turned, np.int8),
            [turning(claim.text) for claim in claims],
            _names(said, sources, at),
            np.array([claim.place for claim in claims], np.float32),
        )

    def figures(self, rows: NDArray[np.int64]) -> dict[str, Matrix]:
        """Give each figure of `FORMULA` for some claims against all, (rows, n)."""
        turned = self.turned[rows][:, None] != self.turned
        letters = [self.letters.alike(claim) for claim in rows.tolist()]
        return {
            "said": self._coverage(rows, self.own, self.totals["said"]),
            "said_plainly": self._coverage(
                rows, self.plainly, self.totals["said_plainly"]
            ),
            "letters": np.array(letters, np.float32).reshape(turned.shape),
            "numbers": np.minimum(self.counting.shared(rows), 2),
            "other_numbers": self.counting.clash(rows).astype(np.float32),
            "negation": turned.astype(np.float32),
            "apart": np.abs(self.place[rows][:, None] - self.place),
        }

    def scores(self, rows: NDArray[np.int64]) -> Matrix:
        """Give the scores of some claims against all, (rows, n), 0 to 1, to four places."""
        total = np.full((len(rows), len(self.claims)), CONSTANT, np.float32)
        for name, figure in self.figures(rows).items():
            total += np.float32(FORMULA[name]) * figure
        alone = _logistic(total)
        there, here = self.bests(rows, alone)
        total -= np.float32(PASSED_OVER) * (there - alone + here - alone)
        found: Matrix = np.round(_logistic(total), 4)
        return found

    def bests(self, rows: NDArray[np.int64], scores: Matrix) -> tuple[Matrix, Matrix]:
        """Give what the best partner of each claim in the other's document scores, twice (rows, n).

        First for the rows' claims, then for all claims among the rows of one document.
        """
        documents = [claim.document for claim in self.claims]
        of_rows = [documents[row] for row in rows.tolist()]
        return _bests(scores, documents, axis=1), _bests(scores, of_rows, axis=0)

    def unanswered(self, a: int, b: int) -> float:
        """Give the weight that one of two claims has and the other does not answer: the larger of both ways."""
        return max(
            float(self.before[x] @ (1 - self.answers[y])) for x, y in ((a, b), (b, a))
        )

    def _coverage(self, rows: NDArray[np.int64], own: Matrix, total: Matrix) -> Matrix:
        # a few claims answer a few of the story's words: the rest would be multiplied by nothing
        told = np.flatnonzero(self.answers[rows].any(axis=0))
        answers, weights = self.answers[:, told], own[:, told]
        there = _share(weights[rows] @ answers.T, total[rows][:, None])
        back = _share(answers[rows] @ weights.T, total)
        return _share(2 * there * back, there + back)


def _logistic(total: Matrix) -> Matrix:
    found: Matrix = (1 / (1 + np.exp(-total))).astype(np.float32)
    return found


def _bests(scores: Matrix, documents: Sequence[str], axis: int) -> Matrix:
    """Give at each place the best score of its line within a document; claims of one document stand together."""
    starts = [n for n, one in enumerate(documents) if n == 0 or one != documents[n - 1]]
    if not starts:
        return scores
    sizes = np.diff([*starts, len(documents)])
    return np.repeat(np.maximum.reduceat(scores, starts, axis=axis), sizes, axis=axis)


def _grained(weights: NDArray[np.floating]) -> Matrix:
    found: Matrix = (np.round(weights * GRAIN) / GRAIN).astype(np.float32)
    return found


def _sums(own: Matrix) -> Matrix:
    found: Matrix = own.sum(axis=1, dtype=np.float32)
    return found


def _shown(said: Sequence[Sequence[Word]], at: Mapping[str, int], claim: int, points: Mapping[int, int]) -> dict[int, str]:  # fmt: skip
    found: dict[int, str] = {}
    for one in (claim, points.get(claim, claim)):
        for word in said[one]:
            found.setdefault(at[word.key], word.shown)
    return found


def _share(part: Matrix, whole: Matrix) -> Matrix:
    """Divide, where there is something to divide by; 0 elsewhere."""
    found: Matrix = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return found


def _shares(said: Sequence[Sequence[Word]], sources: Sequence[frozenset[str]], at: Mapping[str, int]) -> Matrix:  # fmt: skip
    known = lexicon()
    has = np.zeros((len(said), len(at)), np.float32)
    for claim, row in enumerate(said):
        for word in row:
            light = word.key in sources[claim] or word.key in known.reporting
            share = POINTER if word.key in known.pointing else 1.0
            has[claim, at[word.key]] = SOURCE if light else share
    return has


def _names(said: Sequence[Sequence[Word]], sources: Sequence[frozenset[str]], at: Mapping[str, int]) -> list[frozenset[int]]:  # fmt: skip
    return [
        frozenset(
            at[word.key]
            for word in row
            if word.kind == NAME and word.key not in sources[claim]
        )
        for claim, row in enumerate(said)
    ]


def _near(at: Mapping[str, int], counting: Counting) -> dict[int, dict[int, float]]:
    known = lexicon().answers
    near: dict[int, dict[int, float]] = {}
    for key, place in at.items():
        if key in known:
            found = {
                at[other]: worth for other, worth in known[key].items() if other in at
            }
            if found:
                near[place] = found
    for a, b in np.argwhere(counting.agree).tolist():
        if counting.keys[a] != counting.keys[b]:
            near.setdefault(at[counting.keys[a]], {})[at[counting.keys[b]]] = 1.0
    return near


def _answered(has: Matrix, near: Mapping[int, Mapping[int, float]]) -> Matrix:
    answers = (has > 0).astype(np.float32)
    for claim, word in np.argwhere(has > 0).tolist():
        for other, worth in near.get(word, {}).items():
            answers[claim, other] = max(answers[claim, other], worth)
    return answers
