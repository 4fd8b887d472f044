"""What linking is told of a claim: its words, where it stands, who says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a story."""

    key: str
    """What the caller calls it; no two claims of a story share one."""
    document: str
    """Which document it is in; claims of one document are never each other's candidates."""
    text: str
    place: float = 0.0
    """Where in its document it begins, 0 to 1."""
    sources: tuple[str, ...] = ()
    """The words that name who says it, and through whom; empty where nobody is named."""
