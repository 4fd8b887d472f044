"""The line prompt among several reviewers: reasons why a claim can't be checked, disputes settled, claims assigned, blindness lifted."""

from enum import StrEnum
from typing import TypeVar

from workbench.desk.queue import Queue
from workbench.desk.rechecking import day_of, today
from workbench.desk.review import Marking, Reviewing
from workbench.desk.reviewers import reviewer_handle
from workbench.errors import UsageError
from workbench.model import Because, Cause, ClaimView, Verdict
from workbench.tui.voices import HIDDEN, besides, settled

Word = TypeVar("Word", bound=StrEnum)

TEAM_HELP = """U REASON [DAY] judges it unverifiable because of opinion, prediction, vague, no-access, pending or refused, to be looked at again on that day.
A VERDICT CAUSE WORDS settles a dispute; it came from reading, evidence, independence, scope or slip, and the words say why.
@ NAME asks a reviewer to judge it; again takes it back. w shows what others said, where that is hidden until you judge."""


class PlainTeam:
    """What several reviewers do at one claim, by lines."""

    queue: Queue
    view: ClaimView | None

    def say(self, words: str) -> None:
        """Print words."""
        raise NotImplementedError

    def read_out(self) -> None:
        """Say what is known of the current claim."""
        raise NotImplementedError

    def pen_or_word(self) -> Reviewing | None:
        """Give the pen, or say that there is none."""
        raise NotImplementedError

    def mark(self, marking: Marking) -> None:
        """Write a verdict and go on."""
        raise NotImplementedError

    def read_voices(self, view: ClaimView) -> None:
        """Say what reviewers said of a claim, as far as it may be known."""
        if view.hidden:
            self.say(HIDDEN)
        if view.decision is not None:
            self.say(f"{settled(view.decision)}.")
        for now in view.verdicts:
            note = f' "{now.note}"' if now.note else ""
            more = besides(now).capitalize()
            self.say(
                f"{now.reviewer} says {now.verdict}{note}. {more}{more and '.'}".strip()
            )
        for written in view.notes:
            self.say(f"Note of {written.reviewer}: {written.text}")
        for one in view.evidence:
            self.say(
                f"{one.reviewer}: {one.bearing}, {one.outlet}: {' '.join(one.exact.split())}"
            )
        if view.assigned:
            self.say(f"Asked to judge it: {', '.join(view.assigned)}.")

    def cannot_check(self, words: str) -> None:
        """Judge that the claim can't be checked: reason, and the day to look again."""
        reason, _, day = words.partition(" ")
        if self.view is not None:
            because = _word(Because, reason, "reason")
            recheck = day_of(day, today())
            view = self.view
            self.mark(
                Marking(view.claim_id, Verdict.UNVERIFIABLE, because=because, recheck=recheck)
            )  # fmt: skip

    def settle(self, words: str) -> None:
        """Settle a dispute: verdict, cause, and why in words."""
        pen, view = self.pen_or_word(), self.view
        if pen is None or view is None:
            return
        if view.hidden:
            raise UsageError(HIDDEN)
        verdict, _, rest = words.partition(" ")
        cause, _, reason = rest.strip().partition(" ")
        pen.decide(
            view.claim_id,
            _word(Verdict, verdict, "verdict"),
            _word(Cause, cause, "cause"),
            reason,
            saw=view.version,
        )
        self.say("Saved: settled.")
        self.read_out()

    def assign(self, words: str) -> None:
        """Ask a reviewer to judge the claim, or no more."""
        pen, view = self.pen_or_word(), self.view
        if pen is None or view is None:
            return
        to = reviewer_handle(words)
        again = to in view.assigned
        pen.assign([view.claim_id], to, withdraw=again)
        self.say(
            f"Saved: {to} is {'no longer asked' if again else 'asked'} to judge it."
        )
        self.view = self.queue.claim(view.claim_id)

    def who_else(self) -> None:
        """Show what others said before an own verdict; the ledger keeps that it was looked at."""
        pen, view = self.pen_or_word(), self.view
        if pen is None or view is None:
            return
        if not view.hidden:
            self.say("Nothing is hidden here.")
            return
        pen.reveal(view.claim_id)
        self.read_out()


def _word(kind: type[Word], word: str, what: str) -> Word:
    try:
        return kind(word)
    except ValueError:
        known = ", ".join(kind)
        raise UsageError(
            f"{word!r} is no {what}.", hint=f"There are: {known}."
        ) from None
