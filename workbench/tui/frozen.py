"""A queue as it was read: claim ids in an order that stays until the reviewer asks anew, and where each of them stands.

In document order the ids rise, and a place is found by bisection. A sorted queue carries its ids a second time, in
rising order with their places: four more bytes a claim, where a dictionary would cost a hundred.
"""

from array import array
from bisect import bisect_left
from typing import NamedTuple


class Places(NamedTuple):
    """Where the claims of a sorted queue stand: rising ids, and the place of each."""

    ids: "array[int]"
    at: "array[int]"

    @classmethod
    def of(cls, ids: "array[int]") -> "Places":
        """Work it out; a tenth of a second for a million claims, so not between two keys."""
        import numpy as np  # noqa: PLC0415 - 80 ms that only a sorted queue is worth

        told = np.frombuffer(ids, dtype=np.int64) if ids else np.zeros(0, np.int64)
        at = np.argsort(told, kind="stable")
        rising, places = array("q"), array("I")
        rising.frombytes(told[at].tobytes())
        places.frombytes(at.astype(np.uint32).tobytes())
        return cls(rising, places)


class Frozen:
    """The claims of a queue, each once."""

    def __init__(self, ids: "array[int]", places: Places | None = None) -> None:
        self.ids = ids
        self._places = places

    @property
    def sorted(self) -> bool:
        """Whether it stands in another order than that of its documents."""
        return self._places is not None

    def holds(self, claim_id: int) -> bool:
        """Tell whether a claim is in it."""
        rising = self._rising
        at = bisect_left(rising, claim_id)
        return at < len(rising) and rising[at] == claim_id

    def position(self, claim_id: int) -> int:
        """Give where a claim stands; for one that is not in it, where the next one does, in a sorted queue the first place."""
        rising = self._rising
        at = bisect_left(rising, claim_id)
        if self._places is None:
            return min(at, max(0, len(rising) - 1))
        known = at < len(rising) and rising[at] == claim_id
        return self._places.at[at] if known else 0

    @property
    def _rising(self) -> "array[int]":
        return self.ids if self._places is None else self._places.ids
