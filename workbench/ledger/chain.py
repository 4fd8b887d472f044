"""Chains of events: how one goes on, and the check that re-derives every hash.

A chain is what one reviewer did on one copy of a database, in order. The check never trusts what is stored:
it hashes every event again and says which is the first that does not fit, and how.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from workbench.ledger.canonical import chain_uid, event_hash

ZERO = bytes(32)
"""What the first event of a chain follows."""


class Head(NamedTuple):
    """The end of a chain: position, hash and time of its latest event."""

    n: int
    hash: bytes
    at: int


BEGINNING = Head(0, ZERO, 0)


class ChainRow(NamedTuple):
    """A chain as stored; `uid` must be the hash of the rest."""

    id: int
    uid: bytes
    handle: str
    host: str
    os_user: str
    copy: bytes
    opened_at: int
    nonce: bytes


class EventRow(NamedTuple):
    """An event as stored; `chain` is the local id of its chain."""

    seq: int
    chain: int
    n: int
    act: int
    at: int
    kind: str
    subject: bytes | None
    value: str | None
    saw: bytes | None
    basis: bytes | None
    body: str | None
    prev: bytes
    hash: bytes


class Problem(NamedTuple):
    """Something that does not fit; `seq` is 0 where it concerns a chain as a whole."""

    seq: int
    what: str


def next_time(head: Head, now: int) -> int:
    """Give the time of the next event, microseconds: the clock's, or just after the last when the clock went back."""
    return max(now, head.at + 1)


def check_chains(chains: Iterable[ChainRow]) -> Iterator[Problem]:
    """Yield the chains that are not the reviewer's, host's and copy's they were opened for."""
    for row in chains:
        if chain_uid(*row[2:]) != row.uid:
            yield Problem(
                0,
                f"chain {row.uid.hex()[:12]} is not the one {row.handle!r} opened on {row.host!r}",
            )


def check_events(
    events: Iterable[EventRow],
    chains: Mapping[int, bytes],
    heads: dict[int, Head],
) -> Iterator[Problem]:
    """Yield every event that does not follow, in order; `heads` receives the end of each chain.

    `chains`: uid by local id. Millions of events pass here: plain tuples in the order of EventRow will do.
    """
    expected = 1
    for (
        seq,
        chain,
        n,
        act,
        at,
        kind,
        subject,
        value,
        saw,
        basis,
        body,
        prev,
        stored,
    ) in events:
        if seq != expected:
            yield Problem(expected, f"it is missing; the next one is event {seq}")
        expected = seq + 1
        uid = chains.get(chain)
        if uid is None:
            yield Problem(seq, "it belongs to a chain that is not there")
            continue
        head = heads.get(chain, BEGINNING)
        if n != head.n + 1 or prev != head.hash:
            yield Problem(seq, "it does not follow the one before it in its chain")
        elif at <= head.at:
            yield Problem(seq, "it is not later than the one before it in its chain")
        if (
            event_hash(prev, uid, n, act, at, kind, subject, value, saw, basis, body)
            != stored
        ):
            yield Problem(
                seq,
                "it is not what was written: its content does not give its hash",
            )
        heads[chain] = Head(n, stored, at)
