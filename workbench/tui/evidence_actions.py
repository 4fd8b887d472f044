"""What a reviewer can do with words: select them, attach them to a claim, cut and join claims, copy a quotation."""

from workbench.tui.action import Action

EVIDENCE: tuple[Action, ...] = ()
