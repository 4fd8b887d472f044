"""Events as the command line tells them: what a command wrote, a JSON record each."""

from typing import TYPE_CHECKING

from workbench.cli.records import write_record
from workbench.times import iso

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workbench.model import Event


_TOLD = ("because", "recheck", "blind", "carries", "cause", "resolves", "document", "start", "end", "to", "from", "into")  # fmt: skip
"""Of a body, what a program may want to know; free text is not in it."""


def event_record(event: "Event", reviewer: str) -> dict[str, object]:
    """Give an event as one JSON object: hash, place in the ledger, who, what, about which claim."""
    record: dict[str, object] = {
        "event": event.hash,
        "seq": event.seq,
        "act": event.act,
        "at": iso(event.at),
        "reviewer": reviewer,
        "kind": event.kind,
        "claim": event.subject,
    }
    if event.kind in {"verdict", "decision"}:
        record["verdict"] = event.value
    elif event.kind == "link":
        record |= {
            "a": event.subject,
            "b": event.body.get("b"),
            "relation": event.value,
        }
    else:
        record["value"] = event.value
    record |= {word: event.body[word] for word in _TOLD if word in event.body}
    record["saw"] = event.saw
    for word in ("undoes", "redoes"):
        if word in event.body:
            record[word] = event.body[word]
    return record


def write_events(events: "Iterable[Event]", reviewer: str) -> None:
    """Write events, flushed: what a reader of ours has received is on disk."""
    for event in events:
        write_record(event_record(event, reviewer), flush=True)
