"""Reading for a reviewer who judges blindly: what others said of a claim is not there before the reviewer has judged it.

Everything a screen or prompt shows comes through these two readers, so nothing others said can pass beside them: not as
a status, a count, a filter's result, a line of history or a notice. What reviewers say of sources, edges and links is
no word on a claim, and stays: counts of origins rest on it.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self

from workbench.desk.beside import Beside, Looking, Other
from workbench.desk.queue import Queue
from workbench.model import ClaimView, HistoryLine, Progress, QueueRow, Status
from workbench.store import claims, events, history, queue, voices
from workbench.store.connection import Connection, open_reading, told
from workbench.store.filters import Who

TELLING = frozenset(("verdict", "decision", "note", "evidence", "reveal", "redact"))
"""Kinds of events that tell what their reviewer makes of a claim."""


class BlindQueue(Queue):
    """A queue that hides what others said of claims its reviewer has not judged.

    "Open" is here what the reviewer has not judged, whoever else has; statuses hold what the reviewer may know of.
    """

    @property
    def _who(self) -> Who:
        return Who(self._me, self.reviewer, blind=True)

    def rows(self, claim_ids: Sequence[int]) -> dict[int, QueueRow]:
        """Give the lines of these claims; one that hides something shows as open."""
        with told(self.path):
            found = queue.rows(self._connection, claim_ids, self._me)
            seen = voices.open_to(self._connection, claim_ids, self._me)
            noted = voices.noted_by(self._connection, claim_ids, self._me)
        return {
            one: row
            if one in seen
            else replace(
                row, status=Status.OPEN, voices=0, stale=None, noted=one in noted
            )
            for one, row in found.items()
        }

    def with_status(self, claim_ids: Sequence[int], status: str) -> set[int]:
        """Give those of these claims that have a status, as far as the reviewer may know."""
        with told(self.path):
            if status == "open":
                return voices.unjudged(self._connection, claim_ids, self._me)
            found = queue.with_status(self._connection, claim_ids, status)
            return found & voices.open_to(self._connection, list(found), self._me)

    def claim(self, claim_id: int) -> ClaimView:
        """Give what the reviewer may know of a claim; raise UnknownName."""
        with told(self.path):
            view = claims.view(self._connection, claim_id)
            if voices.open_to(self._connection, [claim_id], self._me):
                return view
        return replace(
            view,
            status=Status.OPEN,
            stale=None,
            verdicts=(),
            notes=tuple(one for one in view.notes if one.reviewer == self.reviewer),
            evidence=tuple(
                one for one in view.evidence if one.reviewer == self.reviewer
            ),
            decision=None,
            hidden=True,
        )

    def history(self, claim_id: int, limit: int = 50) -> list[HistoryLine]:
        """Give the latest events about a claim that the reviewer may know of, newest first."""
        with told(self.path):
            if voices.open_to(self._connection, [claim_id], self._me):
                return super().history(claim_id, limit)
            asked = history.Asked(subject=claims.claim_uid(self._connection, claim_id))
            lines = history.lines(self._connection, asked, newest_first=True)
            found = [line for line in lines if not self._tells(line)]
        return found[:limit]

    def changes_since(self, seq: int, limit: int = 500) -> list[HistoryLine]:
        """Give the events that arrived after a number; of those the reviewer may not know of, only that there is one."""
        lines = super().changes_since(seq, limit)
        about = {line.claim_id for line in lines if line.claim_id is not None}
        with told(self.path):
            seen = voices.open_to(self._connection, sorted(about), self._me)
        return [
            _blank(line)
            if line.claim_id is not None
            and line.claim_id not in seen
            and self._tells(line)
            else line
            for line in lines
        ]

    def hidden(self, claim_ids: Sequence[int]) -> set[int]:
        """Give those of these claims of which something may be hidden."""
        with told(self.path):
            return {*claim_ids} - voices.open_to(self._connection, claim_ids, self._me)

    def progress(self) -> Progress:
        """Give how far the reviewer is: no counts of what others said."""
        known = super().progress()
        left = max(0, known.total - known.mine)
        return Progress(known.total, {Status.OPEN: left}, known.mine)

    def _tells(self, line: HistoryLine) -> bool:
        return line.kind in TELLING and line.reviewer != self.reviewer


def _blank(line: HistoryLine) -> HistoryLine:
    """Leave of an event its number, its time and its kind."""
    return HistoryLine(
        line.seq, line.at, "", "", "", line.kind, "", None, "", "", "", "", "", "", "", "", ""
    )  # fmt: skip


class BlindLooking(Looking):
    """What stands beside a claim, for the same reviewer: claims that hide something show as open."""

    def __init__(self, path: Path, connection: Connection, reviewer: str) -> None:
        super().__init__(path, connection)
        self._reviewer = reviewer

    @classmethod
    def open_for(cls, path: Path, reviewer: str) -> Self:
        """Open a database for reading; raise NoInput, NewerSchema or BadInput."""
        return cls(path, open_reading(path, cache_kib=2048), reviewer)

    def others(self, claim_ids: Sequence[int]) -> list[Other]:
        """Give live claims as they stand beside another that nothing compared them with."""
        return list(self._masked(super().others(claim_ids)))

    def beside(self, claim_id: int) -> Beside:
        """Give the claims beside one: same, differing, possible, parted."""
        found = super().beside(claim_id)
        return replace(
            found,
            same=self._masked(found.same),
            differing=self._masked(found.differing),
            possible=self._masked(found.possible),
            parted=self._masked(found.parted),
        )

    def _masked(self, others: Sequence[Other]) -> tuple[Other, ...]:
        with told(self.path):
            me = events.find_reviewer(self._connection, self._reviewer)
            ids = [other.claim_id for other in others]
            seen = voices.open_to(self._connection, ids, me)
        return tuple(
            other if other.claim_id in seen else replace(other, status=Status.OPEN)
            for other in others
        )
