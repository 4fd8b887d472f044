"""The acts of a reviewer: judge, take back, do again, note, link, decide, attach words, add and retire claims.

Every method returns after COMMIT, so what it gives is durable, or raises and nothing was written. What one key
does is one act, however many claims it covers, and one undo takes it back: with new events, never by removing any.
"""

from collections.abc import Callable, Sequence

from workbench.desk.claiming import Claiming
from workbench.desk.pen import LONGEST_NOTE
from workbench.desk.tying import Tying
from workbench.desk.undoing import reverse, to_redo, to_undo
from workbench.desk.verdicts import Marking, Verdicts
from workbench.ledger.chain import EventRow
from workbench.model import VERSIONED, Event
from workbench.store import claims, events, projections, staleness
from workbench.store.connection import Connection

__all__ = ["LONGEST_NOTE", "Marking", "Reviewing"]

JUDGING = frozenset(("verdict", "decision"))
"""Kinds of events that rest on what was shown."""


class Reviewing(Verdicts, Claiming, Tying):
    """A reviewer at work: all of a reviewer's acts, and taking them back. One thread at a time."""

    def undo(self) -> list[Event]:
        """Take back this reviewer's latest act on this copy; empty when there is none left."""
        return self._reverse(to_undo, "undoes")

    def redo(self) -> list[Event]:
        """Do again what the latest undo took back; empty when something new was done since."""
        return self._reverse(to_redo, "redoes")

    def _reverse(
        self, wanted: Callable[[Connection, int], Sequence[EventRow]], word: str
    ) -> list[Event]:
        with self._writer.transaction() as connection:
            known = events.find_author(connection, self._who)
            act = wanted(connection, known.chain_id) if known else ()
            if not act:
                return []
            pen = self._pen(connection)
            first = pen.next_n
            written = []
            for event in reversed(act):
                value, basis, body = reverse(
                    connection, pen.author.reviewer_id, event, word
                )
                claim_id = claims.claim_at(connection, event.subject or b"")
                saw = (
                    self._latest(connection, claim_id)
                    if claim_id is not None and event.kind in VERSIONED
                    else None
                )
                row = pen.append(
                    event.kind,
                    event.subject,
                    value,
                    act=first,
                    saw=saw,
                    basis=basis,
                    body=body,
                )
                projections.project(connection, row)
                if event.kind in JUDGING and claim_id is not None:
                    staleness.refresh(connection, [claim_id])
                written.append(row)
        return self._told(written, pen)
