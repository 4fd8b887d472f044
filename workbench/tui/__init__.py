"""The terminal review screen: one reviewer, a queue of claims, the article each stands in.

Nothing here is imported before `workbench review` runs, and only `workbench.tui.app` and what lies
below it import Textual; the line prompt for screen readers does not.
"""
