"""Taking back and doing again, as new events: which act is next, and what an event's reverse says.

One undo takes back one act, however many events it has. What was taken back is known from the ledger alone, so undo
reaches into earlier sessions and as far back as there is anything.
"""

import json
from collections.abc import Iterator
from typing import NamedTuple

from workbench.ledger.chain import EventRow
from workbench.store import events
from workbench.store.connection import Connection

UNDOABLE = (
    "verdict",
    "note",
    "claim",
    "link",
    "edge",
    "retract",
    "evidence",
    "decision",
    "assign",
    "sense",
)
_OPPOSITE = {
    "claim": ("added", "retired"),
    "note": ("written", None),
    "assign": ("assigned", None),
    "sense": ("saying", None),
}
"""Kinds that say one of two things, and only where the other stood, whoever said that: who goes back says the other."""
_ABOUT = ("a", "b", "rule", "name", "text", "document", "start", "end", "to")
"""Keys of a body that say what the event is about: its reverse is about the same."""
_BESIDE = ("b", "document", "start", "end")
"""Those of them that the subject does not tell: of a claim's links and evidence only one is meant."""
_STOOD = ("note", "reason", "override", "because", "recheck", "blind", "carries", "resolves", "cause")  # fmt: skip
"""Keys of a body that come back with what it said."""


class Reverse(NamedTuple):
    """What the event says that takes another back."""

    value: str | None
    basis: bytes | None
    body: dict[str, object]


def to_undo(connection: Connection, chain: int) -> list[EventRow]:
    """Give the latest act of a chain that stands; empty where there is none."""
    skip = 0
    for act, word in _acts(connection, chain):
        if word == "undoes":
            skip += 1
        elif word == "redoes" or skip > 0:
            skip -= 1
        else:
            return act
    return []


def to_redo(connection: Connection, chain: int) -> list[EventRow]:
    """Give the latest undo that was not done again; empty when something new was done since."""
    skip = 0
    for act, word in _acts(connection, chain):
        if word == "redoes":
            skip += 1
        elif word == "undoes" and skip > 0:
            skip -= 1
        else:
            return act if word == "undoes" else []
    return []


def _acts(connection: Connection, chain: int) -> Iterator[tuple[list[EventRow], str]]:
    for act in events.acts(connection, chain, UNDOABLE):
        told = json.loads(act[0].body or "{}")
        if "superseded" in told:
            continue  # a text that changed is no act of the reviewer who had it read
        yield act, next((word for word in ("undoes", "redoes") if word in told), "")


def reverse(
    connection: Connection, reviewer_id: int, event: EventRow, word: str
) -> Reverse:
    """Give what stood before an event; `word` is undoes or redoes."""
    told = json.loads(event.body or "{}")
    about = {key: told[key] for key in _ABOUT if key in told}
    body = {word: event.hash.hex(), **about}
    if event.kind in _OPPOSITE:
        one, other = _OPPOSITE[event.kind]
        return Reverse(other if event.value == one else one, None, body)
    for row in events.earlier(connection, event, reviewer_id):
        earlier = json.loads(row.body or "{}")
        if all(earlier.get(key) == told.get(key) for key in _BESIDE):
            stood = {key: earlier[key] for key in _STOOD if key in earlier}
            return Reverse(row.value, row.basis, body | stood)
    return Reverse(None, None, body)
