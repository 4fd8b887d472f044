"""What a reviewer says of claims: verdicts, notes, decisions between verdicts, and who is to judge.

A verdict is written with what it rests on, and with whether it was given blindly: before anybody else had judged, or
while others' verdicts were hidden. Only blind verdicts count where reviewers' agreement is worked out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.desk.gate import supports, unsupported
from workbench.desk.pen import Pen
from workbench.desk.rechecking import is_day
from workbench.desk.reviewers import reviewer_handle
from workbench.errors import BadInput, Moved, NeedsReason, UsageError
from workbench.model import Because, Cause, Event, Status, Verdict
from workbench.store import claims, events, projections, staleness, voices
from workbench.store.connection import Connection


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
    because: Because | None = None
    """Why it can't be checked; for "unverifiable" alone."""
    recheck: str = ""
    """The ISO day on which to look again; for "unverifiable" alone."""
    hidden: bool = False
    """Whether others' verdicts and notes on this claim were hidden from the reviewer."""
    carries: str = ""
    """Hash of the reviewer's own verdict that this one carries over to a later state of the text."""


class Verdicts(Pen):
    """Says what holds."""

    def mark(self, markings: Sequence[Marking]) -> list[Event]:
        """Write verdicts as one act, each with what it rests on.

        Raise Moved when a claim has a newer event than its marking saw, NeedsReason for "corroborated" without two
        independent origins and without a reason, BadInput for a day that is none; then nothing was written.
        """
        for marking in markings:
            _check(marking)
        with self._writer.transaction() as connection:
            _refuse_moved(connection, markings)
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
                body |= _besides(marking)
                if self._is_blind(connection, marking):
                    body["blind"] = True
                event = pen.append(
                    "verdict",
                    claims.claim_uid(connection, marking.claim_id),
                    marking.verdict,
                    act=act,
                    saw=self._latest(connection, marking.claim_id),
                    basis=events.keep_basis(connection, basis),
                    body=body,
                )
                projections.project(connection, event)
                written.append(event)
            staleness.refresh(connection, [marking.claim_id for marking in markings])
        return self._told(written, pen)

    def _is_blind(self, connection: Connection, marking: Marking) -> bool:
        """Tell whether nothing others said of the claim can have been seen; what is not known is seen."""
        if marking.verdict is None or marking.carries:
            return False
        heard = voices.heard(connection, marking.claim_id, self.reviewer)
        return not heard.others or (marking.hidden and not heard.judged and not heard.revealed)  # fmt: skip

    def decide(
        self,
        claim_id: int,
        verdict: Verdict,
        cause: Cause,
        reason: str,
        *,
        saw: int | None = None,
    ) -> Event:
        """Settle a disputed claim: a deciding verdict that cites every verdict it resolves, with a reason.

        `cause` says what the disagreement came from. Raise UsageError for a claim that is not disputed, NeedsReason
        without a reason, Moved when somebody said something since.
        """
        if not reason.strip():
            raise NeedsReason(
                "A decision needs a reason.", hint="Write what settles it."
            )
        with self._writer.transaction() as connection:
            marking = Marking(claim_id, verdict, saw=saw)
            _refuse_moved(connection, [marking])
            view = claims.view(connection, claim_id)
            if view.status is not Status.DISPUTED:
                raise UsageError(
                    "Reviewers do not disagree on this claim: there is nothing to settle.",
                    hint="`workbench claims --status disputed` lists what is disputed.",
                )
            basis = claims.shown_basis(connection, claim_id)
            body = self._kept(connection, reason=reason)
            if verdict is Verdict.CORROBORATED and not supports(basis):
                body["override"] = True
            pen = self._pen(connection)
            event = pen.append(
                "decision",
                bytes.fromhex(view.uid),
                verdict,
                saw=events.latest_hash(connection, view.version),
                basis=events.keep_basis(connection, basis),
                body=body
                | {"resolves": [now.hash for now in view.verdicts], "cause": cause},
            )
            projections.project(connection, event)
            staleness.refresh(connection, [claim_id])
        return self._told([event], pen)[0]

    def note(self, claim_id: int, text: str) -> Event:
        """Write a note on a claim."""
        if not text.strip():
            raise UsageError(
                "A note needs words.", hint="Write what others are to know."
            )
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            body = self._kept(connection, text=text)
            event = pen.append(
                "note", claims.claim_uid(connection, claim_id), "written", body=body
            )
            projections.project(connection, event)
        return self._told([event], pen)[0]

    def assign(
        self, claim_ids: Sequence[int], handle: str, *, withdraw: bool = False
    ) -> list[Event]:
        """Ask a reviewer to judge these claims, as one act; who was asked already is not asked again.

        Raise UsageError for a handle that is none. The one who is asked need not have written here before.
        """
        to = reviewer_handle(handle)
        with self._writer.transaction() as connection:
            wanted = [
                claim_id
                for claim_id in dict.fromkeys(claim_ids)
                if voices.is_assigned(connection, claim_id, to) is withdraw
            ]
            if not wanted:
                return []
            pen = self._pen(connection)
            act = pen.next_n
            written = []
            for claim_id in wanted:
                event = pen.append(
                    "assign",
                    claims.claim_uid(connection, claim_id),
                    None if withdraw else "assigned",
                    act=act,
                    body={"to": to},
                )
                projections.project(connection, event)
                written.append(event)
        return self._told(written, pen)

    def reveal(self, claim_id: int) -> Event | None:
        """Note that this reviewer looked at others' verdicts on a claim before judging it; no event when that stands already."""
        with self._writer.transaction() as connection:
            if voices.heard(connection, claim_id, self.reviewer).revealed:
                return None
            pen = self._pen(connection)
            event = pen.append("reveal", claims.claim_uid(connection, claim_id))
        return self._told([event], pen)[0]


def _check(marking: Marking) -> None:
    """Refuse what only "unverifiable" may carry, and days that are none."""
    if (
        marking.because or marking.recheck
    ) and marking.verdict is not Verdict.UNVERIFIABLE:
        raise UsageError(
            "Only 'unverifiable' takes a reason of its kind and a day to look again.",
            hint="Leave both out, or judge it 'unverifiable'.",
        )
    if marking.recheck and not is_day(marking.recheck):
        raise BadInput(
            f"{marking.recheck!r} is no day.", hint="Write it as 2027-01-31."
        )


def _besides(marking: Marking) -> dict[str, object]:
    """Give what a verdict says besides its value."""
    told = {
        "because": marking.because,
        "recheck": marking.recheck,
        "carries": marking.carries,
    }
    return {key: value for key, value in told.items() if value}


def _refuse_moved(connection: Connection, markings: Sequence[Marking]) -> None:
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
