"""Carrying verdicts over to a later state of a text: where their words only moved, on the reviewer's own word.

A verdict never changes by itself, so it stays with the claim it was given on. Its reviewer may say once that all those
whose words stand elsewhere now hold there too. What was altered or is gone is judged anew.
"""

import json
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from workbench.desk.reading import reading
from workbench.desk.review import Marking, Reviewing
from workbench.errors import NeedsReason
from workbench.model import Because, Event, Verdict
from workbench.store import anchors, claims, events, stories
from workbench.store.connection import Connection


class Carried(NamedTuple):
    """A verdict that may be carried, or was: from which claim, to which, and its words."""

    claim: str
    successor: str
    verdict: str
    carries: str
    """Hash of the verdict's event."""
    exact: str
    document: str


class Carrying(NamedTuple):
    """What a run came to; no events where it only rehearsed."""

    verdicts: tuple[Carried, ...]
    events: tuple[Event, ...]


def carry(
    path: Path,
    reviewer: str,
    document: str = "",
    *,
    reason: str = "",
    dry_run: bool = False,
) -> Carrying:
    """Write, as one act, a reviewer's own verdicts on the claims where their words stand now.

    `document`: only of this one, by a beginning of the id of its earlier or its present state. `reason` is for a
    "corroborated" that was given on two independent origins and has them no more; without it NeedsReason is raised, and
    nothing written. Raise UnknownName for a document that is not there.
    """
    with reading(path) as connection:
        wanted = claims.find_document(connection, document)[0] if document else None
        found = [
            (marking, verdict)
            for marking, verdict in carriable(connection, reviewer)
            if wanted is None or _is_of(connection, verdict, wanted)
        ]
    verdicts = tuple(verdict for _, verdict in found)
    if dry_run or not found:
        return Carrying(verdicts, ())
    with Reviewing.open(path, reviewer) as pen:
        try:
            written = pen.mark([_reasoned(marking, reason) for marking, _ in found])
        except NeedsReason as problem:
            raise NeedsReason(
                f"A verdict “corroborated” can't be carried over as it is. {problem} Nothing was written.",
                hint="Give --reason why it holds all the same, or judge that claim anew.",
            ) from problem
    return Carrying(verdicts, tuple(written))


def carriable(connection: Connection, reviewer: str) -> list[tuple[Marking, Carried]]:
    """Give what a reviewer may carry over now, as markings with what the verdict said besides."""
    reviewer_id = events.find_reviewer(connection, reviewer)
    if reviewer_id is None:
        return []
    return [
        (_marking(connection, one), _carried(connection, one))
        for one in anchors.moved(connection, reviewer_id)
    ]


def _marking(connection: Connection, one: anchors.Standing) -> Marking:
    body = json.loads(one.body)
    return Marking(
        one.successor_id,
        Verdict(one.verdict),
        note=claims.text_of(connection, body.get("note")),
        reason=claims.text_of(connection, body.get("reason")),
        saw=claims.version(connection, one.successor_id),
        because=Because(body["because"]) if "because" in body else None,
        recheck=body.get("recheck", ""),
        carries=one.event,
    )


def _carried(connection: Connection, one: anchors.Standing) -> Carried:
    view = claims.view(connection, one.successor_id)
    document = claims.document_view(connection, view.document_id).uid
    return Carried(
        one.claim, one.successor, one.verdict, one.event, one.exact, document
    )


def _is_of(connection: Connection, verdict: Carried, document_id: int) -> bool:
    sides = (verdict.claim, verdict.successor)
    ids = [claims.find_claim(connection, side).claim_id for side in sides]
    return document_id in stories.documents_of(connection, ids)


def _reasoned(marking: Marking, reason: str) -> Marking:
    """Give the reason to what is corroborated and has none of its own."""
    if marking.verdict is Verdict.CORROBORATED and not marking.reason:
        return replace(marking, reason=reason)
    return marking
