"""What goes over the two wires: JSON from the page, packets to and from the review process.

The page is a client like any other and may send anything; what is not one of the five messages of the terminal
in the page is junk, and sizes are held within what a screen can have.
"""

import json
from typing import NamedTuple

LONGEST = 64 * 1024
"""Bytes of one message from the page: a long paste."""
NARROWEST, WIDEST = 20, 500
"""Columns."""
LOWEST, HIGHEST = 5, 300
"""Lines."""
GREETING = b"__GANGLION__\n"
"""What Textual's driver for browsers writes first of all."""
PAINTED, TOLD = b"D", b"M"
"""Kinds of packets: bytes of the terminal; JSON about it."""
HEAD = 5
"""Bytes before a packet's payload: its kind, and the payload's length, big-endian."""


class Junk(ValueError):
    """A message that the terminal in the page does not send."""


class Size(NamedTuple):
    """Columns and lines of the page."""

    width: int
    height: int


class Typed(NamedTuple):
    """Keys, a paste or the mouse, as a terminal sends them."""

    data: bytes


class Pinged(NamedTuple):
    """A question whether the server is there; the answer repeats its text."""

    text: str


class Focused:
    """The page got the focus, or lost it."""


Message = Typed | Size | Pinged | Focused


def message(text: str) -> Message:
    """Give what the page said; raise Junk."""
    try:
        kind, *rest = json.loads(text)
        match kind, rest:
            case "stdin", [str(keys)]:
                # a half of a surrogate pair is no character, and nothing that a keyboard sends
                return Typed(keys.encode("utf-8", "ignore"))
            case "resize", [{"width": width, "height": height}]:
                return size(width, height)
            case "ping", [str(asked)]:
                return Pinged(asked)
            case (("focus" | "blur"), _):
                return Focused()
            case _:
                raise Junk("none of the five messages")
    except (ValueError, TypeError, RecursionError) as problem:
        raise Junk(str(problem)) from problem


def size(width: object, height: object) -> Size:
    """Give a screen's size within bounds; raise Junk where it is no number."""
    try:
        columns, lines = int(str(width)), int(str(height))
    except ValueError as problem:
        raise Junk("a size that is no number") from problem
    return Size(max(NARROWEST, min(columns, WIDEST)), max(LOWEST, min(lines, HIGHEST)))


def packet(kind: bytes, payload: bytes) -> bytes:
    """Give a packet for the process."""
    return kind + len(payload).to_bytes(4, "big") + payload


def told(**what: str | int) -> bytes:
    """Give a packet that tells the process of a new size or of the focus."""
    return packet(TOLD, json.dumps(what).encode())
