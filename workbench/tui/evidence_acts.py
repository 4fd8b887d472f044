"""What a reviewer asks to be written of words: evidence, and claims made, cut, joined and retired."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.model import Bearing, Event, Span
from workbench.tui.acts import Job

if TYPE_CHECKING:
    from workbench.desk.review import Reviewing

NO_WORDS = Span(0, 0)


@dataclass(eq=False, slots=True)
class Attaching(Job):
    """Words of a document attached to a claim; None takes them away."""

    document_id: int = 0
    span: Span = NO_WORDS
    bearing: Bearing | None = None

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it."""
        return [pen.attach(self.claim, self.document_id, self.span, self.bearing)]


@dataclass(eq=False, slots=True)
class Adding(Job):
    """Words that are to be a claim of their own."""

    document_id: int = 0
    span: Span = NO_WORDS

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it; no event where they are one already."""
        _, event = pen.add_claim(self.document_id, self.span)
        return [event] if event else []


@dataclass(eq=False, slots=True)
class Reshaping(Job):
    """Claims of these spans in the place of others: trimmed, cut, joined; without spans, retired."""

    claims: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it as one act."""
        if not self.spans:
            return pen.retire_claims(self.claims)
        _, events = pen.reshape(self.claims, self.spans)
        return events


@dataclass(eq=False, slots=True)
class TakingAs(Job):
    """What a claim is to be taken to be about: what was said, or that somebody said it."""

    saying: bool = False

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it; no event where it is taken so already."""
        event = pen.take_as(self.claim, saying=self.saying)
        return [event] if event else []
