"""What stands around the review: the dashboard, and the queues that a finished one leaves to do."""

from workbench.tui.action import Action

AROUND: tuple[Action, ...] = (
    Action(
        "Second opinions",
        ("0",),
        "status('second')",
        "Show what wants another opinion and has none of yours.",
        "Queue",
    ),
    Action(
        "Due again",
        ("r",),
        "status('recheck')",
        "Show what is due to be looked at again.",
        "Queue",
    ),
    Action(
        "Dashboard",
        ("percent_sign",),
        "dashboard",
        "How the desk is getting on: progress, reviewers, agreement, echo.",
        "Desk",
    ),
)
