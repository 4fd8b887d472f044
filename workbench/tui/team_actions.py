"""What several reviewers do at one claim: judge blindly, settle, assign, say why it can't be checked."""

from workbench.tui.action import Action

TEAM: tuple[Action, ...] = (
    Action(
        "Unverifiable because",
        ("U",),
        "unverifiable",
        "It can't be checked: say why, and when to look again; marked claims are one act.",
        "Team",
        writes=True,
    ),
    Action(
        "Settle",
        ("A",),
        "settle",
        "Settle a disputed claim: all verdicts side by side, then verdict, cause and reason.",
        "Team",
        writes=True,
    ),
    Action(
        "Assign",
        ("at",),
        "assign",
        "Ask a reviewer to judge this claim or the marked ones; again: take it back.",
        "Team",
        writes=True,
    ),
    Action(
        "Who else",
        ("w",),
        "who_else",
        "In a blind review: show what others said of this claim before you judge it; the ledger keeps that you looked.",
        "Team",
        writes=True,
    ),
)
