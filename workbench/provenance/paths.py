"""The path of one claim as a value: what is drawn in `lineage`, stored, and judged."""

from dataclasses import dataclass
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.parties import Kind, Party


class Link(NamedTuple):
    """One station of the path."""

    name: str
    kind: str
    key: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where one claim in one article comes from."""

    links: tuple[Link, ...]
    """Outlet first, root last."""
    root: Party
    rule: str
    cue: Span | None = None
    hedged: bool = False
    denied: bool = False
    """The root says that it is not so."""
    secondhand: bool = False
    """The root has it from somebody else."""
    firsthand: bool = False
    """The root said it to this outlet, or the outlet saw it."""
    occasion: str = ""
    utterance: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    """Stems of the claim."""
    about_itself: bool = False
    """The claim is that a report is taken back, or that somebody said something."""

    @property
    def house(self) -> str:
        """Give the key of the outlet."""
        return self.links[0].key

    @property
    def media(self) -> tuple[str, ...]:
        """Give the keys of the media it passed through, nearest first, the outlet itself not counted."""
        return tuple(link.key for link in self.links[1:] if link.kind == Kind.MEDIA)
