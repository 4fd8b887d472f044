"""The acts of a reviewer: judge, take back, do again, note, link, add and retire claims.

Every method returns after COMMIT, so what it gives is durable, or raises and nothing was written. What one key
does is one act, however many claims it covers, and one undo takes it back: with new events, never by removing any.
"""

import json
import os
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.desk.gate import supports, unsupported
from workbench.desk.reviewers import signature
from workbench.desk.undoing import reverse, to_redo, to_undo
from workbench.errors import BadInput, Moved, UsageError
from workbench.ledger.canonical import claim_uid, name_uid
from workbench.ledger.chain import EventRow
from workbench.model import Event, Span, Verdict
from workbench.spans import trimmed
from workbench.store import claims, documents, events, places, projections, staleness
from workbench.store.connection import Connection
from workbench.store.events import Appender
from workbench.store.writer import Writer

LONGEST_NOTE = 64 * 1024
"""Characters of a note or a reason."""


@dataclass(frozen=True, slots=True)
class Marking:
    """One verdict to write."""

    claim_id: int
    verdict: Verdict | None
    """None withdraws the reviewer's verdict."""
    note: str = ""
    reason: str = ""
    saw: int | None = None
    """The claim's version the reviewer looked at; None: whatever it is now."""


class Reviewing:
    """A reviewer with a pen: the writing connection and the reviewer's chain. One thread at a time."""

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
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._writer.close()

    # ---------------------------------------------------------------- verdicts and notes

    def mark(self, markings: Sequence[Marking]) -> list[Event]:
        """Write verdicts as one act, each with what it rests on.

        Raise Moved when a claim has a newer event than its marking saw, NeedsReason for "corroborated" without two
        independent origins and without a reason; then nothing was written.
        """
        with self._writer.transaction() as connection:
            self._refuse_moved(connection, markings)
            pen = self._pen(connection)
            act = pen.next_n
            written = []
            for marking in markings:
                basis = claims.shown_basis(connection, marking.claim_id)
                body = self._kept(connection, note=marking.note, reason=marking.reason)
                if marking.verdict is Verdict.CORROBORATED and not supports(basis):
                    if "reason" not in body:
                        raise unsupported(basis)
                    body["override"] = True
                now = claims.version(connection, marking.claim_id)
                written.append(
                    pen.append(
                        "verdict",
                        claims.claim_uid(connection, marking.claim_id),
                        marking.verdict,
                        act=act,
                        saw=events.latest_hash(connection, now),
                        basis=events.keep_basis(connection, basis),
                        body=body,
                    )
                )
            staleness.refresh(connection, [marking.claim_id for marking in markings])
        return self._told(written, pen)

    def note(self, claim_id: int, text: str) -> Event:
        """Write a note on a claim."""
        if not text.strip():
            raise UsageError("A note needs words.")
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            body = self._kept(connection, text=text)
            event = pen.append(
                "note", claims.claim_uid(connection, claim_id), "written", body=body
            )
            projections.project(connection, event)
        return self._told([event], pen)[0]

    # ---------------------------------------------------------------- claims and links

    def add_claim(self, document_id: int, span: Span) -> tuple[str, Event | None]:
        """Make a span a claim and give its uid; a live claim of that span needs no event, a retired one is revived."""
        with self._writer.transaction() as connection:
            document = claims.document_view(connection, document_id)
            _check_span(document.text, span)
            uid = claim_uid(bytes.fromhex(document.uid), span.start, span.end)
            claim_id = claims.claim_at(connection, uid)
            if claim_id is None:
                claim_id = documents.add_claim(
                    connection, document_id, uid, span, span.of(document.text)
                )
            elif not claims.is_retired(connection, claim_id):
                return uid.hex(), None
            pen = self._pen(connection)
            place = {"document": document.uid, "start": span.start, "end": span.end}
            event = pen.append(
                "claim",
                uid,
                "added",
                saw=self._latest(connection, claim_id),
                body=place,
            )
        return uid.hex(), self._told([event], pen)[0]

    def retire_claim(self, claim_id: int) -> tuple[str, Event | None]:
        """Take a claim out of the queue and give its uid; it and its verdicts stay. No event when it was retired already."""
        with self._writer.transaction() as connection:
            uid = claims.claim_uid(connection, claim_id)
            if claims.is_retired(connection, claim_id):
                return uid.hex(), None
            pen = self._pen(connection)
            event = pen.append(
                "claim", uid, "retired", saw=self._latest(connection, claim_id)
            )
        return uid.hex(), self._told([event], pen)[0]

    def link(self, a: int, b: int, relation: str | None) -> Event:
        """Say that two claims are the same or different; None withdraws what this reviewer said. Outranks the machine."""
        if relation not in {"same", "different", None}:
            raise UsageError(f"Two claims are 'same' or 'different', not {relation!r}.")
        if a == b:
            raise UsageError("A claim can't be linked to itself.")
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            # one order for a pair, whoever names it, so that each reviewer says one thing of it
            first, second = sorted(
                claims.claim_uid(connection, claim_id) for claim_id in (a, b)
            )
            event = pen.append("link", first, relation, body={"b": second.hex()})
            projections.project(connection, event)
        return self._told([event], pen)[0]

    def edge(
        self, a: str, b: str, action: str | None, *, rule: str = "", why: str = ""
    ) -> Event:
        """Reject or add an edge between two documents (uids) or origins (keys); None withdraws what this reviewer said.

        `action`: rejected, hard, soft, independent. Outranks the machine from the next `trace` on.
        """
        if action not in {"rejected", "hard", "soft", "independent", None}:
            raise UsageError(
                f"An edge is rejected, hard, soft or independent, not {action!r}."
            )
        first, second = sorted((a, b))
        if first == second:
            raise UsageError("An edge needs two sides.")
        if not re.fullmatch(r"[a-z-]*", rule):
            raise UsageError(
                f"{rule!r} is no rule.",
                hint="`workbench why` and `dependence` name the rule of each edge.",
            )
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            body: dict[str, object] = {"a": first, "b": second, "rule": rule}
            body |= self._kept(connection, reason=why)
            subject = name_uid(first, second, rule)
            event = pen.append("edge", subject, action, body=body)
            projections.project(connection, event)
        return self._told([event], pen)[0]

    def retract(self, name: str, *, why: str = "", withdraw: bool = False) -> Event:
        """Take a document (uid) or an origin (key) back: it supports nothing from the next `trace` on."""
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            body: dict[str, object] = {"name": name}
            body |= self._kept(connection, reason=why)
            value = None if withdraw else "retracted"
            event = pen.append("retract", name_uid(name), value, body=body)
            projections.project(connection, event)
        return self._told([event], pen)[0]

    # ---------------------------------------------------------------- undo and redo

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
            pen = self._pen(connection)
            first = pen.next_n
            written = []
            for event in reversed(wanted(connection, pen.author.chain_id)):
                value, basis, body = reverse(
                    connection, pen.author.reviewer_id, event, word
                )
                claim_id = claims.claim_at(connection, event.subject or b"")
                saw = (
                    self._latest(connection, claim_id)
                    if claim_id is not None and event.kind in {"verdict", "claim"}
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
                if event.kind == "verdict" and claim_id is not None:
                    staleness.refresh(connection, [claim_id])
                written.append(row)
        return self._told(written, pen)

    # ---------------------------------------------------------------- what they share

    def find(self, beginning: str) -> int:
        """Give the id of the claim whose uid begins so; raise UnknownName."""
        return claims.find_claim(self._writer.connection, beginning).claim_id

    def find_document(self, beginning: str) -> int:
        """Give the id of the document whose uid begins so; raise UnknownName."""
        return claims.find_document(self._writer.connection, beginning)[0]

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

    def _refuse_moved(
        self, connection: Connection, markings: Sequence[Marking]
    ) -> None:
        moved = [
            marking.claim_id
            for marking in markings
            if marking.saw is not None
            and claims.version(connection, marking.claim_id) != marking.saw
        ]
        if moved:
            latest = claims.verdicts(connection, moved[0])
            told = (
                ", ".join(f"{now.reviewer} says {now.verdict}" for now in latest)
                or "its verdict was withdrawn"
            )
            raise Moved(
                f"The claim changed while you looked at it: {told}. Nothing was written.",
                hint="Look again and repeat.",
            )

    def _told(self, rows: Sequence[EventRow], pen: Appender) -> list[Event]:
        return [told(row, pen.author.chain_uid) for row in rows]


def told(row: EventRow, chain: bytes) -> Event:
    """Give a stored event as the value other modules speak in."""
    return Event(
        row.seq, chain.hex(), row.n, row.act, row.at, row.kind, row.subject.hex() if row.subject else None, row.value,
        row.saw.hex() if row.saw else None, row.basis.hex() if row.basis else None, json.loads(row.body or "{}"),
        row.prev.hex(), row.hash.hex(),
    )  # fmt: skip


def _check_span(text: str, span: Span) -> None:
    if not 0 <= span.start < span.end <= len(text):
        raise BadInput(
            f"The span {span.start}:{span.end} does not lie in the document.",
            hint=f"Its text has {len(text)} characters.",
        )
    if trimmed(text, span) != span:
        raise BadInput(
            f"The span {span.start}:{span.end} begins or ends with white space.",
            hint="Give the words alone.",
        )


def _storable(text: str) -> str:
    """Give text that SQLite and UTF-8 can hold: no NUL, no lone surrogate."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


__all__ = ["Marking", "Reviewing"]
