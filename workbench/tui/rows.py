"""The rows of the queue that are at hand, with what is not on disk yet laid over them."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from workbench.model import QueueRow

KEPT_ROWS = 4096


class Rows:
    """Rows of the queue by claim id, the least recently read dropped, pending verdicts laid over them."""

    def __init__(self, read: Callable[[Sequence[int]], dict[int, QueueRow]]) -> None:
        self._read = read
        self._kept: OrderedDict[int, QueueRow] = OrderedDict()
        self.pending: dict[int, QueueRow] = {}

    def load(self, claim_ids: Sequence[int]) -> None:
        """Read those that are not kept: at most a screenful at a time."""
        missing = [claim_id for claim_id in claim_ids if claim_id not in self._kept]
        if missing:
            self._kept.update(self._read(missing))
            while len(self._kept) > KEPT_ROWS:
                self._kept.popitem(last=False)

    def get(self, claim_id: int) -> QueueRow | None:
        """Give a row that was loaded, as the screen is to show it."""
        return self.pending.get(claim_id) or self._kept.get(claim_id)

    def read(self, claim_id: int) -> QueueRow | None:
        """Give a row, loading it where it must be."""
        self.load([claim_id])
        return self.get(claim_id)

    def drop(self, claim_ids: Iterable[int]) -> None:
        """Forget rows that changed."""
        for claim_id in claim_ids:
            self._kept.pop(claim_id, None)

    def forget(self) -> None:
        """Forget all rows but what is pending."""
        self._kept.clear()
