"""What several reviewers do at one claim: judge blindly, settle, assign, say why it can't be checked."""

from workbench.tui.action import Action

TEAM: tuple[Action, ...] = ()
