"""Events in and out: who writes, what follows what, and the history of a subject."""

import sqlite3
from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from workbench.ledger.canonical import (
    basis_digest,
    canonical,
    chain_uid,
    event_hash,
    words_digest,
)
from workbench.ledger.chain import BEGINNING, ChainRow, EventRow, Head, next_time


class Signature(NamedTuple):
    """Who writes, from where, with what: everything a chain is opened for."""

    handle: str
    name: str
    host: str
    os_user: str
    version: str


class Author(NamedTuple):
    """A reviewer's chain on this copy of the database."""

    reviewer_id: int
    chain_id: int
    chain_uid: bytes


class Appender:
    """Appends one author's events inside a transaction; the head of the chain and the time are kept in between."""

    def __init__(
        self, connection: sqlite3.Connection, author: Author, now: int
    ) -> None:
        self._connection = connection
        self.author = author
        self._now = now
        head = connection.execute(
            "SELECT n, hash, at FROM event WHERE chain = ? ORDER BY n DESC LIMIT 1",
            (author.chain_id,),
        ).fetchone()
        self._head = Head(*head) if head else BEGINNING
        self._seq = last_seq(connection)

    @property
    def next_n(self) -> int:
        """The position the next event will have: the name of a new act."""
        return self._head.n + 1

    def append(
        self,
        kind: str,
        subject: bytes | None = None,
        value: str | None = None,
        *,
        act: int | None = None,
        saw: bytes | None = None,
        basis: bytes | None = None,
        body: Mapping[str, object] | None = None,
    ) -> EventRow:
        """Write one event and give its row; without `act` it is an act of its own."""
        n = self._head.n + 1
        at = next_time(self._head, self._now)
        told = canonical(dict(body)) if body else None
        prev = self._head.hash
        said = (n, act or n, at, kind, subject, value, saw, basis, told)
        found = event_hash(prev, self.author.chain_uid, *said)
        self._seq += 1
        row = EventRow(self._seq, self.author.chain_id, *said, prev, found)
        self._connection.execute(
            "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", row
        )
        self._head = Head(n, found, at)
        return row


def find_reviewer(connection: sqlite3.Connection, handle: str) -> int | None:
    """Give the local id of a reviewer, None for one who never wrote here."""
    row = connection.execute(
        "SELECT id FROM reviewer WHERE handle = ?", (handle,)
    ).fetchone()
    return row[0] if row else None


def reviewers(connection: sqlite3.Connection) -> list[str]:
    """Give the handles of all who ever wrote here, in order of arrival."""
    return [
        handle
        for (handle,) in connection.execute("SELECT handle FROM reviewer ORDER BY id")
    ]


def find_author(connection: sqlite3.Connection, who: Signature) -> Author | None:
    """Give the chain of a reviewer on this copy, None where there is none."""
    row = connection.execute(
        "SELECT h.reviewer_id, h.id, h.uid FROM reviewer r JOIN chain h ON h.reviewer_id = r.id"
        " WHERE r.handle = ? AND h.copy = (SELECT copy FROM identity) AND h.host = ? AND h.os_user = ? ORDER BY h.id LIMIT 1",
        (who.handle, who.host, who.os_user),
    ).fetchone()
    return Author(*row) if row else None


def author(
    connection: sqlite3.Connection, who: Signature, now: int, nonce: bytes
) -> Appender:
    """Find or open the chain of a reviewer on this copy, and note a new version of the program in it."""
    found = find_author(connection, who) or _opened(connection, who, now, nonce)
    appender = Appender(connection, found, now)
    latest = connection.execute(
        "SELECT value FROM event WHERE chain = ? AND kind = 'open' ORDER BY n DESC LIMIT 1",
        (found.chain_id,),
    ).fetchone()
    if latest is None or latest[0] != who.version:
        appender.append("open", value=who.version)
    return appender


def _opened(
    connection: sqlite3.Connection, who: Signature, now: int, nonce: bytes
) -> Author:
    copy = connection.execute("SELECT copy FROM identity").fetchone()[0]
    connection.execute(
        "INSERT INTO reviewer(handle, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (who.handle, who.name),
    )
    uid = chain_uid(who.handle, who.host, who.os_user, copy, now, nonce)
    row = connection.execute(
        "INSERT INTO chain(uid, reviewer_id, host, os_user, copy, opened_at, nonce)"
        " SELECT ?, id, ?, ?, ?, ?, ? FROM reviewer WHERE handle = ? RETURNING reviewer_id, id, uid",
        (uid, who.host, who.os_user, copy, now, nonce, who.handle),
    ).fetchone()
    return Author(*row)


def keep_words(connection: sqlite3.Connection, text: str, salt: bytes) -> str:
    """Keep free text beside the ledger and give its digest, hex; an event holds only that."""
    digest = words_digest(salt, text)
    connection.execute("INSERT INTO words VALUES (?, ?, ?)", (digest, salt, text))
    return digest.hex()


def keep_basis(connection: sqlite3.Connection, told: Mapping[str, object]) -> bytes:
    """Keep what a verdict rests on and give its digest; many verdicts may share one."""
    body = canonical(dict(told))
    digest = basis_digest(body)
    connection.execute(
        "INSERT INTO basis VALUES (?, ?) ON CONFLICT DO NOTHING", (digest, body)
    )
    return digest


def chains(connection: sqlite3.Connection) -> list[ChainRow]:
    """Give every chain, with what its uid is the hash of."""
    rows = connection.execute(
        "SELECT h.id, h.uid, r.handle, h.host, h.os_user, h.copy, h.opened_at, h.nonce"
        " FROM chain h JOIN reviewer r ON r.id = h.reviewer_id ORDER BY h.id"
    )
    return [ChainRow(*row) for row in rows]


def stream(connection: sqlite3.Connection) -> Iterator[EventRow]:
    """Give every event in order of arrival, as plain tuples in the order of EventRow."""
    return cast(
        "Iterator[EventRow]", connection.execute("SELECT * FROM event ORDER BY seq")
    )


def words(
    connection: sqlite3.Connection,
) -> Iterator[tuple[bytes, bytes | None, str | None]]:
    """Give all free text: digest, salt, text; the last two None where it was redacted."""
    return connection.execute("SELECT digest, salt, text FROM words")


def bases(connection: sqlite3.Connection) -> Iterator[tuple[bytes, str]]:
    """Give every basis: digest, canonical text."""
    return connection.execute("SELECT digest, body FROM basis")


def last_seq(connection: sqlite3.Connection) -> int:
    """Give the number of the latest event, 0 before the first."""
    seq: int = connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[
        0
    ]
    return seq


def data_version(connection: sqlite3.Connection) -> int:
    """Give a number that changes when another connection commits; costs microseconds."""
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version


def latest_hash(connection: sqlite3.Connection, seq: int) -> bytes | None:
    """Give the hash of an event; None for seq 0, which stands for "nothing yet"."""
    row = connection.execute("SELECT hash FROM event WHERE seq = ?", (seq,)).fetchone()
    return row[0] if row else None


_OF_EVENT = ", ".join(f"e.{name}" for name in EventRow._fields)


def acts(
    connection: sqlite3.Connection, chain: int, kinds: tuple[str, ...]
) -> Iterator[list[EventRow]]:
    """Give a chain's acts, latest first, each with its events in order; only acts of these kinds."""
    below = 1 << 62
    while True:
        row = connection.execute(
            f"SELECT act FROM event WHERE chain = ? AND n < ? AND kind IN ({','.join('?' * len(kinds))}) ORDER BY n DESC LIMIT 1",
            (chain, below, *kinds),
        ).fetchone()
        if row is None:
            return
        events = connection.execute(
            f"SELECT {_OF_EVENT} FROM event e WHERE chain = ? AND n >= ? AND n < ? AND act = ? ORDER BY n",
            (chain, row[0], below, row[0]),
        )
        yield [EventRow(*event) for event in events]
        below = row[0]


def earlier(
    connection: sqlite3.Connection, event: EventRow, reviewer_id: int
) -> Iterator[EventRow]:
    """Give what the same reviewer wrote before, of the same kind about the same subject; latest first."""
    rows = connection.execute(
        f"SELECT {_OF_EVENT} FROM event e JOIN chain h ON h.id = e.chain"
        " WHERE e.subject = ? AND e.kind = ? AND h.reviewer_id = ? AND e.seq < ? ORDER BY e.seq DESC",
        (event.subject, event.kind, reviewer_id, event.seq),
    )
    return (EventRow(*row) for row in rows)


def holding(connection: sqlite3.Connection, digest: bytes) -> int:
    """Give the number of the event that holds the digest of some words, 0 where none does."""
    row = connection.execute(
        "SELECT seq FROM event WHERE instr(body, ?) ORDER BY seq LIMIT 1",
        (digest.hex(),),
    ).fetchone()
    return row[0] if row else 0


def resting_on(connection: sqlite3.Connection, basis: bytes) -> int:
    """Give the number of the first event that rests on a basis, 0 where none does."""
    row = connection.execute(
        "SELECT seq FROM event WHERE basis = ? ORDER BY seq LIMIT 1", (basis,)
    ).fetchone()
    return row[0] if row else 0
