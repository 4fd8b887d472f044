"""The one list of what the review screen can do: name, keys, help.

Bindings, key hints, the help screen, the command palette and the key table of the README are all made of
it, so that none of them can lie. It knows no widget: an action is the name of a method of the screen.
"""

from collections.abc import Iterator
from typing import NamedTuple

from workbench.tui.action import Action, Where, shown_key
from workbench.tui.around_actions import AROUND
from workbench.tui.beside_actions import BESIDE
from workbench.tui.evidence_actions import EVIDENCE
from workbench.tui.queue_actions import QUEUE
from workbench.tui.review_actions import REVIEW
from workbench.tui.team_actions import TEAM

__all__ = [
    "ACTIONS",
    "Action",
    "KeyRow",
    "Where",
    "actions",
    "hinted",
    "key_rows",
    "shown_key",
]

ACTIONS = (*REVIEW, *QUEUE, *EVIDENCE, *TEAM, *AROUND, *BESIDE)
_NEEDED = (
    "Corroborated",
    "Single-source",
    "Unverifiable",
    "Provenance",
    "Help",
    "Duplicates",
)

EVERYWHERE = ("Undo", "Redo", "Help", "Commands")
"""Actions of the review whose keys count beside a claim too."""
HELPING = ("Help", "Commands")
"""Those whose keys count in every window with keys of its own."""


def actions(where: Where) -> Iterator[Action]:
    """Give the actions whose keys count there alone."""
    return (action for action in ACTIONS if action.where is where)


def hinted(where: Where) -> list[tuple[str, str]]:
    """Give the key and the word of the actions that hints show, those first that a narrow screen needs most."""
    wanted = [action for action in actions(where) if action.hint and action.keys_now]
    wanted.sort(key=lambda action: _NEEDED.index(action.name) if action.name in _NEEDED else len(_NEEDED))  # fmt: skip
    return [(action.shown.split()[0], action.hint) for action in wanted]


class KeyRow(NamedTuple):
    """A line of the key table."""

    group: str
    keys: str
    name: str
    does: str


def key_rows() -> list[KeyRow]:
    """Give the key table, for help and README."""
    return [
        KeyRow(
            action.group,
            action.shown,
            action.name,
            action.help
            if action.where is not Where.ARTICLE
            else f"{action.help[:-1]} ({action.where}).",
        )
        for action in ACTIONS
        if action.keys_now
    ]
