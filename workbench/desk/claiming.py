"""A reviewer's own claims, and the words that bear on a claim: spans made, cut, joined and attached.

A span is checked against its document's text before anything is written. Cutting and joining retire claims and add
others in one act, each naming the other, so that one undo brings all of it back.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from workbench.desk.pen import Pen
from workbench.errors import BadInput, UsageError
from workbench.ledger.canonical import claim_uid
from workbench.ledger.chain import EventRow
from workbench.model import Bearing, ClaimView, DocumentView, Event, Span
from workbench.spans import trimmed
from workbench.store import claims, documents, projections
from workbench.store.connection import Connection
from workbench.store.events import Appender


class Claiming(Pen):
    """Makes claims of spans, and attaches spans to claims."""

    def add_claim(self, document_id: int, span: Span) -> tuple[str, Event | None]:
        """Make a span a claim and give its uid; a live claim of that span needs no event, a retired one is revived."""
        with self._writer.transaction() as connection:
            document = claims.document_view(connection, document_id)
            place = _place(connection, document, span)
            if place.is_live:
                return place.uid.hex(), None
            pen = self._pen(connection)
            event = self._added(connection, pen, document, place)
        return place.uid.hex(), self._told([event], pen)[0]

    def retire_claim(self, claim_id: int) -> tuple[str, Event | None]:
        """Take a claim out of the queue and give its uid; it and its verdicts stay. No event when it was retired already."""
        uid = claims.claim_uid(self._writer.connection, claim_id)
        written = self.retire_claims([claim_id])
        return uid.hex(), written[0] if written else None

    def retire_claims(self, claim_ids: Sequence[int]) -> list[Event]:
        """Take several claims out of the queue as one act; those that were retired already need no event."""
        with self._writer.transaction() as connection:
            leaving = [
                claim_id
                for claim_id in dict.fromkeys(claim_ids)
                if not claims.is_retired(connection, claim_id)
            ]
            if not leaving:
                return []
            pen = self._pen(connection)
            act = pen.next_n
            written = [self._retired(connection, pen, one, act) for one in leaving]
        return self._told(written, pen)

    def reshape(
        self, claim_ids: Sequence[int], spans: Sequence[Span]
    ) -> tuple[list[str], list[Event]]:
        """Put claims of these spans in the place of others of the same document, as one act; give the new ones' uids.

        One for one trims, one for several splits, several for one merges. The old ones are retired and keep their
        verdicts; the new ones start open. Raise UsageError where claims and spans do not belong together, BadInput
        for a span that is none. No event where nothing would change.
        """
        if not claim_ids or not spans:
            raise UsageError("Name the claims, and the spans to put in their place.")
        with self._writer.transaction() as connection:
            old = [claims.view(connection, one) for one in dict.fromkeys(claim_ids)]
            _check_parts(old, spans)
            document = claims.document_view(connection, old[0].document_id)
            new = [_place(connection, document, span) for span in spans]
            uids = [place.uid.hex() for place in new]
            came = [view.uid for view in old]
            leaving = [view for view in old if view.uid not in uids]
            into = [uid for uid in uids if uid not in came]
            if not leaving and not into:
                return uids, []
            pen = self._pen(connection)
            act = pen.next_n
            written = [
                self._added(connection, pen, document, place, act=act, came_from=came)
                for place in new
                if not place.is_live
            ]
            written += [
                self._retired(connection, pen, view.claim_id, act, {"into": into})
                for view in leaving
            ]
        return uids, self._told(written, pen)

    def take_as(self, claim_id: int, *, saying: bool) -> Event | None:
        """Take a claim to be about somebody's saying it, or about what was said, as all are at first; no event where it is so already.

        What counts for a saying is who heard it. Its lineage is drawn anew by the next `trace`.
        """
        with self._writer.transaction() as connection:
            if claims.is_saying(connection, claim_id) is saying:
                return None
            pen = self._pen(connection)
            event = pen.append(
                "sense",
                claims.claim_uid(connection, claim_id),
                "saying" if saying else None,
            )
        return self._told([event], pen)[0]

    def attach(
        self, claim_id: int, document_id: int, span: Span, bearing: Bearing | None
    ) -> Event:
        """Attach words of any document to a claim; None takes back what this reviewer said of these words."""
        with self._writer.transaction() as connection:
            document = claims.document_view(connection, document_id)
            _check_span(document.text, span)
            pen = self._pen(connection)
            event = pen.append(
                "evidence",
                claims.claim_uid(connection, claim_id),
                bearing,
                body=_words_of(document, span),
            )
            projections.project(connection, event)
        return self._told([event], pen)[0]

    def _added(
        self,
        connection: Connection,
        pen: Appender,
        document: DocumentView,
        place: "_Place",
        *,
        act: int | None = None,
        came_from: Sequence[str] = (),
    ) -> EventRow:
        span, claim_id = place.span, place.claim_id
        if claim_id is None:
            words = span.of(document.text)
            claim_id = documents.add_claim(
                connection, document.document_id, place.uid, span, words
            )
        body: dict[str, object] = _words_of(document, span)
        if came_from:
            body["from"] = list(came_from)
        saw = self._latest(connection, claim_id)
        return pen.append("claim", place.uid, "added", act=act, saw=saw, body=body)

    def _retired(
        self,
        connection: Connection,
        pen: Appender,
        claim_id: int,
        act: int,
        body: Mapping[str, object] | None = None,
    ) -> EventRow:
        uid = claims.claim_uid(connection, claim_id)
        saw = self._latest(connection, claim_id)
        return pen.append("claim", uid, "retired", act=act, saw=saw, body=body)


class _Place(NamedTuple):
    """Where a claim is to stand, and the claim that stands there already, retired or not."""

    span: Span
    uid: bytes
    claim_id: int | None
    is_live: bool


def _place(connection: Connection, document: DocumentView, span: Span) -> _Place:
    _check_span(document.text, span)
    uid = claim_uid(bytes.fromhex(document.uid), span.start, span.end)
    claim_id = claims.claim_at(connection, uid)
    is_live = claim_id is not None and not claims.is_retired(connection, claim_id)
    return _Place(span, uid, claim_id, is_live)


def _words_of(document: DocumentView, span: Span) -> dict[str, object]:
    """Name words of a document as events do."""
    return {"document": document.uid, "start": span.start, "end": span.end}


def _check_parts(old: Sequence[ClaimView], spans: Sequence[Span]) -> None:
    """Refuse claims that can't be cut or joined, and spans that can't take their place."""
    if any(view.document_id != old[0].document_id for view in old):
        raise UsageError("Claims of one article can be joined, no others.")
    if any(view.retired for view in old):
        raise UsageError("A retired claim can't be cut or joined.")
    if any(a.end > b.start for a, b in pairwise(sorted(spans))):
        raise UsageError(
            "The spans overlap.", hint="Cut a claim into parts that lie side by side."
        )
    low = min(view.span.start for view in old)
    high = max(view.span.end for view in old)
    if min(spans).start < low or max(span.end for span in spans) > high:
        raise UsageError(
            "The new spans reach beyond the claims they are to replace.",
            hint="Add a claim of its own for words outside.",
        )


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
