"""A reviewer with a pen: the writing connection, the reviewer's chain, and what every act shares.

One thread at a time. What an act gives is told after COMMIT, so it is durable; else the act raised and nothing was written.
"""

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.desk.reviewers import signature
from workbench.errors import BadInput
from workbench.ledger.chain import EventRow
from workbench.model import Event, Span
from workbench.store import claims, events, places
from workbench.store.connection import Connection
from workbench.store.events import Appender
from workbench.store.writer import Writer

LONGEST_NOTE = 64 * 1024
"""Characters of a note or a reason."""


class Pen:
    """Writes one reviewer's events."""

    def __init__(
        self,
        path: Path,
        reviewer: str,
        *,
        cache_kib: int = 8192,
        clock: Callable[[], int] = lambda: time.time_ns() // 1000,
        salt: Callable[[], bytes] = lambda: os.urandom(16),
    ) -> None:
        self.reviewer = reviewer
        self._clock = clock
        self._salt = salt
        self._who = signature(reviewer)
        self._writer = Writer(path, cache_kib=cache_kib)

    @classmethod
    def open(cls, path: Path, reviewer: str) -> Self:
        """Open an existing database for writing; raise NoInput, ReadOnly, NewerSchema, DatabaseBusy or BadInput."""
        return cls(path, reviewer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._writer.__exit__(kind, error, trace)

    def close(self) -> None:
        """Let go of the file."""
        self._writer.close()

    def find(self, beginning: str) -> int:
        """Give the id of the claim whose uid begins so; raise UnknownName."""
        return claims.find_claim(self._writer.connection, beginning).claim_id

    def find_document(self, beginning: str) -> int:
        """Give the id of the document whose uid begins so; raise UnknownName."""
        return claims.find_document(self._writer.connection, beginning)[0]

    def place(self, claim_id: int) -> tuple[str, Span]:
        """Give the text of a claim's document, and where in it the claim stands."""
        connection = self._writer.connection
        view = claims.view(connection, claim_id)
        return claims.document_view(connection, view.document_id).text, view.span

    def seen(self, claim_id: int, saw: str) -> int:
        """Give the version for a Marking of who last saw this event ('none': no event yet); -1 when there is a newer one."""
        latest = self._latest(self._writer.connection, claim_id)
        if saw == "none":
            return 0
        fits = (
            latest is not None
            and len(saw) >= 8
            and latest.hex().startswith(saw.lower())
        )
        return claims.version(self._writer.connection, claim_id) if fits else -1

    def claim_ids(self, written: Sequence[Event]) -> list[int | None]:
        """Give the local claim id each event is about."""
        return [
            claims.claim_at(self._writer.connection, bytes.fromhex(event.subject))
            if event.subject
            else None
            for event in written
        ]

    def keep_place(self, place: Mapping[str, str]) -> None:
        """Keep where this reviewer leaves off."""
        with self._writer.transaction() as connection:
            reviewer_id = events.find_reviewer(connection, self.reviewer)
            if reviewer_id is not None:
                places.keep(connection, reviewer_id, place)

    def _pen(self, connection: Connection) -> Appender:
        return events.author(connection, self._who, self._clock(), self._salt())

    def _latest(self, connection: Connection, claim_id: int) -> bytes | None:
        return events.latest_hash(connection, claims.version(connection, claim_id))

    def _kept(self, connection: Connection, **words: str) -> dict[str, object]:
        """Keep free text beside the ledger; what an event holds are the digests."""
        for name, text in words.items():
            if len(text) > LONGEST_NOTE:
                raise BadInput(
                    f"The {name} has {len(text):,} characters.",
                    hint=f"Keep it below {LONGEST_NOTE:,}.",
                )
        return {
            name: events.keep_words(connection, _storable(text), self._salt())
            for name, text in words.items()
            if text.strip()
        }

    def _told(self, rows: Sequence[EventRow], pen: Appender) -> list[Event]:
        return [told(row, pen.author.chain_uid) for row in rows]


def told(row: EventRow, chain: bytes) -> Event:
    """Give a stored event as the value other modules speak in."""
    return Event(
        row.seq, chain.hex(), row.n, row.act, row.at, row.kind, row.subject.hex() if row.subject else None, row.value,
        row.saw.hex() if row.saw else None, row.basis.hex() if row.basis else None, json.loads(row.body or "{}"),
        row.prev.hex(), row.hash.hex(),
    )  # fmt: skip


def _storable(text: str) -> str:
    """Give text that SQLite and UTF-8 can hold: no NUL, no lone surrogate."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()
