"""A story's claims as matrices, and how alike they are: one figure for each thing that a person could check.

The score is a logistic sum of seven figures; `FORMULA` says what each counts. It was fitted to the development half of
`tests/gold/stories` and pulled towards what was fitted earlier to some ten thousand pairs of real news sentences.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.linking.claims import Claim
from workbench.duplicates.linking.counting import Counting
from workbench.duplicates.linking.letters import Letters
from workbench.duplicates.linking.lexicon import lexicon
from workbench.duplicates.linking.pointing import pointing
from workbench.duplicates.linking.saying import Saying, saying
from workbench.duplicates.linking.turning import Days
from workbench.duplicates.linking.weights import NUMBER as OF_A_NUMBER, weight
from workbench.duplicates.linking.words import NAME, NUMBER, WORD

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
LEAD = 0.9
"""Share of its weight that a word keeps that the lead lends to a claim which points at it."""
GRAIN = 64
"""Weights are whole parts of this, and answers of 8: so products of matrices are exact in single precision, and no
score hangs on the order in which a machine sums."""
IMAGINED = 8.0
"""Claims imagined beside those of a small story, so that a word of two claims in five is not taken for common."""

_NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """n claims, and the v of their words that bear on those that are asked about."""

    claims: Sequence[Claim]
    """By document and place, whatever the order they came in: so nothing hangs on it."""
    said: Sequence[Saying]
    at: Mapping[str, int]
    """Place of each word's key."""
    has: Matrix
    """(n, v): share of its weight that a word has in a claim."""
    answers: Matrix
    """(n, v): how well a claim answers a word, by the best of its own."""
    near: Mapping[int, Mapping[int, float]]
    """Which words of the story answer which, besides themselves."""
    weights: Mapping[str, Matrix]
    """(n, v): what each word of a claim weighs: `before` the story is known; `said`, in the story; `said_plainly`, the
    same without names and numbers.
    """
    totals: Mapping[str, Matrix]
    """(n,): their sums over all words of a claim, whether they are among the v or not."""
    points: Mapping[int, int]
    counting: Counting
    days: Days
    letters: Letters
    turned: NDArray[np.int8]
    """(n,): bit 1 a negation, bit 2 a denial."""
    place: Matrix

    @classmethod
    def of(
        cls, claims: Sequence[Claim], about: Collection[str] | None = None
    ) -> "Story":
        """Read a story's claims; `about`: the documents whose claims will be asked about, where it is not all of them.

        What is told of those is the same either way; the other documents' words that they neither have nor answer
        are only counted.
        """
        claims = sorted(claims, key=lambda one: (one.document, one.place, one.key))
        said = [saying(claim.text, claim.sources) for claim in claims]
        asked = [n for n, one in enumerate(claims) if about is None or one.document in about]  # fmt: skip
        points = pointing(claims, [one.words for one in said], [one.sources for one in said])  # fmt: skip
        counting = Counting([one.numbers for one in said], asked)
        kinds: dict[str, str] = {}
        for one in said:
            for key, kind in one.kinds.items():
                if kind == NAME or key not in kinds:
                    kinds[key] = kind
        shares: list[Mapping[str, float]] = [one.shares for one in said]
        held = Counter(key for one in shares for key in one)
        for claim, lead in points.items():
            lent = {key: LEAD * share for key, share in shares[lead].items()}
            shares[claim] = lent | {
                key: max(share, lent.get(key, 0.0))
                for key, share in shares[claim].items()
            }
        wanted = {key for n in asked for key in shares[n]} if about is not None else kinds.keys()  # fmt: skip
        near = _near(wanted, kinds, counting)
        beside = {other for key in wanted for other in near.get(key, ())}
        at = {key: n for n, key in enumerate(key for key in kinds if key in wanted or key in beside)}  # fmt: skip
        places = {
            at[key]: {at[other]: worth for other, worth in others.items() if other in at}
            for key, others in near.items()
            if key in at
        }  # fmt: skip
        words = _Words.of(shares, kinds, at)
        before, within, plain = words.weighed(kinds, held, len(claims) + IMAGINED)
        weights = {
            "before": words.shares * before,
            "said": words.shares * (before * np.sqrt(within)),
            "said_plainly": words.shares * (before * within * plain),
        }
        grained = {name: _grained(values) for name, values in weights.items()}
        has = words.spread(words.shares)
        return cls(
            claims,
            said,
            at,
            has,
            _answered(has, places),
            places,
            {name: words.spread(values) for name, values in grained.items()},
            {name: words.summed(values) for name, values in grained.items()},
            points,
            counting,
            Days([one.dates for one in said]),
            Letters([claim.text for claim in claims]),
            np.array([one.turned for one in said], np.int8),
            np.array([claim.place for claim in claims], np.float32),
        )

    def shown(self, claim: int) -> dict[int, str]:
        """Give the words of a claim, and of the lead it points at, as they are written, by place."""
        found: dict[int, str] = {}
        for one in (claim, self.points.get(claim, claim)):
            for key, shown in self.said[one].shown.items():
                if key in self.at:
                    found.setdefault(self.at[key], shown)
        return found

    def figures(self, rows: NDArray[np.int64]) -> dict[str, Matrix]:
        """Give each figure of `FORMULA` for some claims against all, (rows, n)."""
        turned = self.turned[rows][:, None] != self.turned
        letters = [self.letters.alike(claim) for claim in rows.tolist()]
        return {
            "said": self._coverage(rows, "said"),
            "said_plainly": self._coverage(rows, "said_plainly"),
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
        """Give the weight that one of two claims has and the other does not answer: the larger of both ways.

        One of the two must be a claim that was asked about.
        """
        whole, before = self.totals["before"], self.weights["before"]
        return max(
            float(whole[x] - before[x] @ self.answers[y]) for x, y in ((a, b), (b, a))
        )

    def _coverage(self, rows: NDArray[np.int64], name: str) -> Matrix:
        own, total = self.weights[name], self.totals[name]
        answers, weights = self.answers.T.copy(), own.T.copy()
        there, back = (np.zeros((len(rows), len(self.claims)), np.float32) for _ in range(2))  # fmt: skip
        # word by word: a product of matrices is nearly all noughts, and its threads cost more than it does
        for at, row in enumerate(rows.tolist()):
            told = np.flatnonzero(self.answers[row])
            there[at] = np.einsum("w,wn->n", own[row, told], answers[told])
            back[at] = np.einsum("w,wn->n", self.answers[row, told], weights[told])
        there, back = _share(there, total[rows][:, None]), _share(back, total)
        return _share(2 * there * back, there + back)


class _Words(NamedTuple):
    """The different words of each claim, end to end: whose, which, with what share."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    """Places among all words of the story."""
    shares: Matrix
    size: tuple[int, int]
    kept: NDArray[np.int64]
    """Of each word of the story its place among the v, or -1."""

    @classmethod
    def of(
        cls,
        shares: Sequence[Mapping[str, float]],
        kinds: Mapping[str, str],
        at: Mapping[str, int],
    ) -> "_Words":
        number = {key: n for n, key in enumerate(kinds)}
        sizes = [len(one) for one in shares]
        columns = (number[key] for one in shares for key in one)
        values = (share for one in shares for share in one.values())
        return cls(
            np.repeat(np.arange(len(shares)), sizes),
            np.fromiter(columns, np.int64, sum(sizes)),
            np.fromiter(values, np.float32, sum(sizes)),
            (len(shares), len(at)),
            np.array([at.get(key, -1) for key in kinds], np.int64),
        )

    def weighed(
        self, kinds: Mapping[str, str], held: Mapping[str, int], many: float
    ) -> tuple[Matrix, NDArray[np.float64], NDArray[np.bool_]]:
        """Give, for each of these words, its weight, how rare it is among `many` claims, and whether it is plain."""
        before = np.array([OF_A_NUMBER if kind == NUMBER else weight(key) for key, kind in kinds.items()], np.float32)  # fmt: skip
        count = np.array([held[key] for key in kinds], np.int64)
        within = np.maximum(np.log(many / (count + 0.5)) / np.log(many), 0)
        plain = np.array([kind == WORD for kind in kinds.values()], bool)
        return before[self.columns], within[self.columns], plain[self.columns]

    def spread(self, values: Matrix) -> Matrix:
        """Give values of these words as a matrix, (n, v)."""
        found = np.zeros(self.size, np.float32)
        columns = self.kept[self.columns]
        some = columns >= 0
        found[self.rows[some], columns[some]] = values[some]
        return found

    def summed(self, values: Matrix) -> Matrix:
        """Give the sums of values of these words, (n,)."""
        found: Matrix = np.bincount(self.rows, values, self.size[0]).astype(np.float32)
        return found


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


def _share(part: Matrix, whole: Matrix) -> Matrix:
    """Divide, where there is something to divide by; 0 elsewhere."""
    found: Matrix = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return found


def _near(
    wanted: Collection[str], kinds: Mapping[str, str], counting: Counting
) -> dict[str, dict[str, float]]:
    """Give which of the story's words answer which, for those that are wanted and what answers them."""
    known = lexicon().answers
    near: dict[str, dict[str, float]] = {}
    for key in wanted:
        for other, worth in known.get(key, _NOTHING).items():
            if other in kinds:
                near.setdefault(key, {})[other] = worth
                near.setdefault(other, {})[key] = known[other][key]
    for a, b in np.argwhere(counting.agree).tolist():
        if counting.keys[a] != counting.keys[b]:
            near.setdefault(counting.keys[a], {})[counting.keys[b]] = 1.0
    return near


def _answered(has: Matrix, near: Mapping[int, Mapping[int, float]]) -> Matrix:
    answers = (has > 0).astype(np.float32)
    for word, others in near.items():
        held = np.flatnonzero(has[:, word])
        for other, worth in others.items():
            answers[held, other] = np.maximum(answers[held, other], worth)
    return answers
