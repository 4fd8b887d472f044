"""What keeps a good score from being a sure link; a guard never takes a candidate away, it names what to look at."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.linking.story import Matrix, Story
from workbench.duplicates.linking.turning import opposed

FEW = 3
"""Different words that a claim must have to be taken at its word."""


class Guard(StrEnum):
    """What speaks against two claims saying the same."""

    NUMBER = "number"
    """One has a number that the other has not."""
    NEGATION = "negation"
    """A negation, a denial or an opposite in one of them."""
    DATE = "date"
    """Another weekday or month."""
    ENTITY = "entity"
    """Both name somebody or something, and not the same."""
    POINTING = "pointing"
    """One only points back at what its article is about: "the ministry confirmed the deal"."""
    SHORT = "short"
    """One has too few words to be sure of."""
    RIVAL = "rival"
    """One of them has a better partner in the other's document."""
    SAYS_MORE = "says-more"
    """One says much that the other does not."""


STOPPING = frozenset(Guard) - {Guard.ENTITY, Guard.SAYS_MORE}
"""Guards that leave a pair no more than a maybe; with the others it may still be one to confirm."""


class Guards:
    """The guards of some documents' claims, all of theirs, against all claims of a story."""

    def __init__(self, story: Story, rows: NDArray[np.int64], scores: Matrix) -> None:
        self._story, self._rows = story, rows
        self._numbers = story.counting.differ(rows)
        self._days = story.days.clash(rows)
        there, here = story.bests(rows, scores)
        self._best: NDArray[np.bool_] = (scores >= there) & (scores >= here)

    def of(self, row: int, other: int) -> tuple[Guard, ...]:
        """Give the guards of a pair, but for `SAYS_MORE`: a row of this block and any claim of the story."""
        story = self._story
        claim = int(self._rows[row])
        pair = (claim, other)
        fired = {
            Guard.NUMBER: bool(self._numbers[row, other]),
            Guard.NEGATION: bool(story.turned[claim] != story.turned[other])
            or opposed(story.said[claim].opposites, story.said[other].opposites),
            Guard.DATE: bool(self._days[row, other]),
            Guard.ENTITY: self._other_names(*pair) and self._other_names(*pair[::-1]),
            Guard.POINTING: not story.points.keys().isdisjoint(pair),
            Guard.SHORT: any(len(story.said[n].shares) < FEW for n in pair),
            Guard.RIVAL: not self._best[row, other],
        }
        return tuple(guard for guard, fires in fired.items() if fires)

    def _other_names(self, claim: int, other: int) -> bool:
        """Tell whether a claim has names and the other answers none of them."""
        story = self._story
        names = story.said[claim].names
        # a name that has no place is none that a claim which was asked about has or answers
        return bool(names) and not any(
            story.answers[other, story.at[key]] for key in names if key in story.at
        )
