"""What reviewers say of a claim: the letters of verdicts, and in words what they say besides, whoever shows it."""

from workbench.model import DecisionNow, Verdict, VerdictNow

VERDICTS = {
    "c": Verdict.CORROBORATED,
    "s": Verdict.SINGLE_SOURCE,
    "u": Verdict.UNVERIFIABLE,
}
"""The letter that gives a verdict wherever one is asked for by a letter."""
HIDDEN = "What others said is hidden until you judge it; w shows it."


def besides(now: VerdictNow) -> str:
    """Say why a claim can't be checked, when to look again, and whether the verdict was given blindly; empty for none of it."""
    again = f"again on {now.recheck}" if now.recheck else ""
    parts = (now.because or "", again, "blind" if now.blind else "")
    return ", ".join(part for part in parts if part)


def settled(made: DecisionNow) -> str:
    """Say who settled a dispute how, what it came from, and why."""
    return f"{made.reviewer} settled it: {made.verdict}, {made.cause}: {made.reason}"
