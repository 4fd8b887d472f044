"""What stands beside one claim, for a screen that shows it: the claims that say the same, that differ, or might.

One `Looking` per thread: it holds a read-only connection, and every read is bounded, so that a key can wait for it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from workbench.desk.ancestry import (
    COUNTED,
    TELLINGS,
    WORDS,
    Ancestry,
    Place,
    ancestry_of,
    place_of,
)
from workbench.model import Span, Status
from workbench.store import beside, clusters, findings
from workbench.store.beside import CompanyRow
from workbench.store.clusters import PairRow
from workbench.store.connection import Connection, open_reading, told

PAIRS = 60
"""Claims of a kind that are shown beside one."""


class Difference(NamedTuple):
    """What two claims differ in: the kind, and the words on either side."""

    kind: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Other:
    """Another claim beside the one that is looked at."""

    claim_id: int
    uid: str
    place: Place
    status: Status
    score: int | None
    """Thousandths, where the machine compared the two."""
    differences: tuple[Difference, ...] = ()
    said: tuple[str, ...] = ()
    """What reviewers say of the two: "same by ana"."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The claims that say the same, that differ, and that might say the same."""

    cluster: int
    size: int
    same: tuple[Other, ...]
    differing: tuple[Other, ...]
    possible: tuple[Other, ...]
    parted: tuple[Other, ...]
    """What a reviewer called different."""


class Looking:
    """A reader beside the queue's."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> "Looking":
        """Open a database for reading; raise NoInput, NewerSchema or BadInput."""
        return cls(path, open_reading(path, cache_kib=2048))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def _at_once(self) -> Iterator[Connection]:
        """Read everything from one state of the database."""
        with told(self.path):
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._connection.execute("ROLLBACK")

    def company(self, claim_id: int) -> CompanyRow:
        """Give a claim's cluster, how many claims it has, and its flags."""
        with told(self.path):
            return beside.company(self._connection, claim_id, COUNTED)

    def ancestry(self, claim_id: int) -> Ancestry:
        """Give where a claim's cluster comes from, the claim itself first."""
        with self._at_once() as connection:
            return ancestry_of(connection, claim_id)

    def members(self, claim_id: int) -> list[int]:
        """Give the live claims that say the same, the claim itself first; at most `COUNTED`."""
        with self._at_once() as connection:
            cluster = clusters.cluster_of(connection, claim_id)
            held = beside.claims_in(connection, cluster, COUNTED, claim_id)
            return [row.claim_id for row in beside.placed(connection, held)]

    def others(self, claim_ids: Sequence[int]) -> list[Other]:
        """Give live claims as they stand beside another that nothing compared them with."""
        with self._at_once() as connection:
            return _others(connection, claim_ids)

    def shared(self, a: int, b: int) -> list[tuple[Span, Span]]:
        """Give the words two documents share in a row, as spans of each; empty before they were compared."""
        with self._at_once() as connection:
            rows = findings.reuse_of(connection, [a, b])
            if not rows:
                return []
            first, _, body = rows[0]
            uid, _, runs, *_ = json.loads(body)
            sides = [(Span(*run[0]), Span(*run[1])) for run in runs]
            own = findings.uids(connection, [first])[first] == uid
            swapped = (first == a) is not own
            return [(y, x) for x, y in sides] if swapped else sides

    def beside(self, claim_id: int) -> Beside:
        """Give the claims beside one: same, differing, possible, parted; candidates are not among them."""
        with self._at_once() as connection:
            cluster = clusters.cluster_of(connection, claim_id)
            held = beside.claims_in(connection, cluster, TELLINGS, claim_id)
            compared = {
                pair.b if pair.a == claim_id else pair.a: pair
                for pair in clusters.pairs_of(connection, claim_id)[:PAIRS]
            }
            said: dict[int, list[str]] = {}
            parted = []
            for word in beside.said_of_links(connection, claim_id, WORDS):
                other = word.b if word.a == claim_id else word.a
                said.setdefault(other, []).append(f"{word.said} by {word.reviewer}")
                if word.said == "different" and other not in held:
                    parted.append(other)
            differing = _differing(connection, cluster, compared)
            possible = [
                one for one in compared if one not in (*held, *differing, *parted)
            ]

            def others(ids: Iterable[int]) -> tuple[Other, ...]:
                wanted = list(dict.fromkeys(ids))
                return tuple(_others(connection, wanted, claim_id, compared, said))

            return Beside(
                cluster,
                beside.company(connection, claim_id, COUNTED).size,
                others(one for one in held if one != claim_id),
                others(one for one in differing if one not in parted),
                others(possible),
                others(parted),
            )


def _differing(
    connection: Connection, cluster: int, compared: Mapping[int, PairRow]
) -> list[int]:
    """Give the claims that differ from this one, then one of each other cluster that contests its cluster."""
    found = [one for one, pair in compared.items() if pair.relation == "differs"]
    for contested in clusters.contests(connection, cluster)[:PAIRS]:
        theirs = {contested, *beside.claims_in(connection, contested, TELLINGS)}
        if theirs.isdisjoint(found):
            found.append(contested)
    return found


def _others(
    connection: Connection,
    claim_ids: Sequence[int],
    own: int = 0,
    compared: Mapping[int, PairRow] = MappingProxyType({}),
    said: Mapping[int, Sequence[str]] = MappingProxyType({}),
) -> list[Other]:
    found = []
    for row in beside.placed(connection, claim_ids):
        pair = compared.get(row.claim_id)
        found.append(
            Other(
                row.claim_id,
                row.uid,
                place_of(row),
                row.status,
                pair.score if pair else None,
                _differences(pair.body, ours_first=pair.a == own) if pair else (),
                tuple(said.get(row.claim_id, ())),
            )
        )
    return found


def _differences(body: str, *, ours_first: bool) -> tuple[Difference, ...]:
    ours, theirs = ("a", "b") if ours_first else ("b", "a")
    return tuple(
        Difference(one["kind"], one[ours], one[theirs]) for one in json.loads(body)
    )
