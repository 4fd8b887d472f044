"""What stands around the review: the dashboard, the source, the why of a claim."""

from workbench.tui.action import Action

AROUND: tuple[Action, ...] = ()
