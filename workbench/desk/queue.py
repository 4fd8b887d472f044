"""Reading for a reviewer: the queue, a claim in its article, what others did meanwhile.

One `Queue` per thread: it holds a read-only connection. Everything but `all_ids` and `find_documents` is
bounded by a primary key or a limit, so that a screen may call it between two keys.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self

from workbench.desk.gate import supports, unsupported
from workbench.model import (
    ClaimView,
    DocumentView,
    Filter,
    HistoryLine,
    Progress,
    QueueRow,
    Verdict,
)
from workbench.store import (
    agreement,
    claims,
    clusters,
    events,
    history,
    places,
    queue,
)
from workbench.store.connection import Connection, Interrupted, open_reading, told
from workbench.store.filters import Who

__all__ = ["Filter", "Interrupted", "Queue", "QueueRow"]


class Queue:
    """A reviewer's view of one database."""

    def __init__(self, path: Path, reviewer: str, connection: Connection) -> None:
        self.path = path
        self.reviewer = reviewer
        self._connection = connection
        self._reviewer_id: int | None = None

    @classmethod
    def open(cls, path: Path, reviewer: str, *, cache_kib: int = 8192) -> Self:
        """Open a database for reading; raise NoInput, NewerSchema or BadInput."""
        return cls(path, reviewer, open_reading(path, cache_kib=cache_kib))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def interrupt(self) -> None:
        """Stop what another thread is reading here: its call raises Interrupted."""
        self._connection.interrupt()

    @property
    def _me(self) -> int | None:
        # a reviewer who has never written has no id yet, and may get one while we look
        if self._reviewer_id is None:
            self._reviewer_id = events.find_reviewer(self._connection, self.reviewer)
        return self._reviewer_id

    @property
    def _who(self) -> Who:
        return Who(self._me, self.reviewer)

    def first_ids(self, wanted: Filter, n: int, *, from_id: int = 0) -> "array[int]":
        """Give the first `n` claim ids of a filter from a claim on, in document order."""
        with told(self.path):
            return queue.first_ids(self._connection, wanted, self._who, n, from_id)

    def all_ids(self, wanted: Filter) -> "Iterator[array[int]]":
        """Give every claim id of a filter in its order, in slices; a scan: call it in a worker."""
        with told(self.path):
            yield from queue.all_ids(self._connection, wanted, self._who)

    def rows(self, claim_ids: Sequence[int]) -> dict[int, QueueRow]:
        """Give the lines of these claims (at most a screenful) by id."""
        with told(self.path):
            return queue.rows(self._connection, claim_ids, self._me)

    def with_status(self, claim_ids: Sequence[int], status: str) -> set[int]:
        """Give those of these claims (at most a few hundred) that have a status."""
        with told(self.path):
            return queue.with_status(self._connection, claim_ids, status)

    def versions(self, claim_ids: Sequence[int]) -> dict[int, int]:
        """Give the versions of these claims, retired ones left out."""
        with told(self.path):
            return queue.versions(self._connection, claim_ids)

    def another(self) -> Self:
        """Open the same view of the same database again, for another thread: it scans, and what it keeps of that is of no use again."""
        return self.open(self.path, self.reviewer, cache_kib=1024)

    def hidden(self, claim_ids: Sequence[int]) -> set[int]:  # noqa: ARG002 - who judges blindly has another answer
        """Give those of these claims of which something may be hidden from the reviewer: here none."""
        return set()

    def reviewers(self) -> list[str]:
        """Give the handles of all who ever wrote here or are asked to judge, in order."""
        with told(self.path):
            return agreement.reviewers(self._connection)

    def cluster(self, claim_id: int) -> int:
        """Give the head of the cluster a claim belongs to: the claim itself where nothing else says the same."""
        with told(self.path):
            return clusters.cluster_of(self._connection, claim_id)

    def count(self, wanted: Filter) -> int:
        """Count the claims of a filter; a scan: call it in a worker."""
        with told(self.path):
            return queue.count(self._connection, wanted, self._who)

    def claim(self, claim_id: int) -> ClaimView:
        """Give all that is known of one claim; raise UnknownName."""
        with told(self.path):
            return claims.view(self._connection, claim_id)

    def rests_on(self, claim_id: int) -> Mapping[str, object]:
        """Give what a verdict on a claim would rest on now: its lineage and count of origins, where they are worked out."""
        with told(self.path):
            return claims.shown_basis(self._connection, claim_id)

    def needs_reason(self, claim_id: int, verdict: Verdict) -> str | None:
        """Give why a verdict would need a written reason; None: it needs none."""
        if verdict is not Verdict.CORROBORATED:
            return None
        basis = self.rests_on(claim_id)
        return None if supports(basis) else f"{unsupported(basis)}"

    def document(self, document_id: int) -> DocumentView:
        """Give a document's text and the spans of its claims; raise UnknownName."""
        with told(self.path):
            return claims.document_view(self._connection, document_id)

    def documents(self, limit: int = 1000) -> list[tuple[int, str, str]]:
        """Give id, title and outlet of the first documents."""
        with told(self.path):
            return claims.documents(self._connection, limit)

    def find_documents(
        self, words: str, limit: int = 200
    ) -> list[tuple[int, str, str]]:
        """Give id, title and outlet of documents by words of title, outlet or path; a scan: call it in a worker."""
        with told(self.path):
            return queue.documents(self._connection, words, limit)

    def history(self, claim_id: int, limit: int = 50) -> list[HistoryLine]:
        """Give the latest events about a claim, newest first."""
        with told(self.path):
            asked = history.Asked(subject=claims.claim_uid(self._connection, claim_id))
            return list(
                history.lines(self._connection, asked, newest_first=True, limit=limit)
            )

    def progress(self) -> Progress:
        """Give the counts by status, from the tally."""
        with told(self.path):
            return queue.progress(self._connection, self._me)

    def next_open(
        self, after: int, *, backwards: bool = False, wanted: Filter | None = None
    ) -> int | None:
        """Give the nearest open claim after (or before) another within a filter's document and search."""
        return self._next(after, "open", backwards, wanted)

    def next_disputed(
        self, after: int, *, backwards: bool = False, wanted: Filter | None = None
    ) -> int | None:
        """Give the nearest claim on which reviewers disagree."""
        return self._next(after, "disputed", backwards, wanted)

    def beside(
        self, claim_id: int, wanted: Filter, *, backwards: bool = False
    ) -> int | None:
        """Give the next claim of a filter after (or before) another."""
        return self._next(claim_id, wanted.status, backwards, wanted)

    def _next(
        self, after: int, status: str, backwards: bool, wanted: Filter | None
    ) -> int | None:
        with told(self.path):
            return queue.next_id(
                self._connection,
                after,
                status,
                backwards=backwards,
                queue=wanted or Filter(),
                who=self._who,
            )

    def find(self, beginning: str) -> int:
        """Give the id of the claim whose uid begins so; raise UnknownName."""
        with told(self.path):
            return claims.find_claim(self._connection, beginning).claim_id

    def find_document(self, beginning: str) -> int:
        """Give the id of the document whose uid begins so; raise UnknownName."""
        with told(self.path):
            return claims.find_document(self._connection, beginning)[0]

    def last_seq(self) -> int:
        """Give the number of the latest event, 0 before the first."""
        with told(self.path):
            return events.last_seq(self._connection)

    def data_version(self) -> int:
        """Give a number that changes when another connection commits; costs microseconds."""
        with told(self.path):
            return events.data_version(self._connection)

    def changes_since(self, seq: int, limit: int = 500) -> list[HistoryLine]:
        """Give the events that arrived after a number, everybody's, in order."""
        with told(self.path):
            return list(
                history.lines(self._connection, history.Asked(after=seq), limit=limit)
            )

    def place(self) -> Mapping[str, str]:
        """Give where the reviewer left off; empty at first."""
        with told(self.path):
            return places.read(self._connection, self._me)
