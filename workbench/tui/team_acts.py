"""What a reviewer asks to be written among several: decisions, assignments, and a look at what others said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.model import Cause, Event, Verdict
from workbench.tui.acts import Job, Reasoned

if TYPE_CHECKING:
    from workbench.desk.review import Reviewing


@dataclass(eq=False, slots=True)
class Deciding(Reasoned):
    """The verdict that settles a dispute."""

    verdict: Verdict = Verdict.UNVERIFIABLE
    cause: Cause = Cause.READING
    saw: int = 0

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it, having seen what the window showed."""
        return [
            pen.decide(self.claim, self.verdict, self.cause, self.reason, saw=self.saw)
        ]


@dataclass(eq=False, slots=True)
class Assigning(Job):
    """Claims that a reviewer is asked to judge, or asked no more."""

    claims: tuple[int, ...] = ()
    to: str = ""
    withdraw: bool = False

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it as one act."""
        return pen.assign(self.claims, self.to, withdraw=self.withdraw)


@dataclass(eq=False, slots=True)
class Revealing(Job):
    """A look at what others said of a claim, before an own verdict; noted before anything is shown."""

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Note it; no event where it was noted before."""
        event = pen.reveal(self.claim)
        return [event] if event else []
