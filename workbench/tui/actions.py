"""The one list of what the review screen can do: name, keys, help.

Bindings, key hints, the help screen, the command palette and the key table of the README are all made of
it, so that none of them can lie. It knows no widget: an action is the name of a method of the screen.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Where(StrEnum):
    """Which part of the screen must have the focus for a key to count."""

    SCREEN = "anywhere"
    QUEUE = "in the queue"
    ARTICLE = "in the article"


class Action(NamedTuple):
    """One thing a reviewer can do."""

    name: str
    """As the palette lists it."""
    keys: tuple[str, ...]
    """In Textual's words; the first is the one that hints show."""
    action: str
    """Method and arguments in Textual's notation."""
    help: str
    """One sentence, for the help screen and the README."""
    group: str
    hint: str = ""
    """The word beside its key in the line of hints; empty: not shown there."""
    where: Where = Where.SCREEN
    writes: bool = False
    """Whether it needs a database that can be written."""

    @property
    def binding_id(self) -> str:
        """Name its binding, for keymaps."""
        return self.name.lower().replace(" ", "-")

    @property
    def shown(self) -> str:
        """Give its keys as people write them."""
        return " ".join(shown_key(key) for key in self.keys)


_SHOWN = {
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "right_curly_bracket": "}",
    "left_curly_bracket": "{",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
}


def shown_key(key: str) -> str:
    """Give a key as people write it: `]`, not `right_square_bracket`."""
    return _SHOWN.get(key, key)


_Q, _A = Where.QUEUE, Where.ARTICLE

ACTIONS: tuple[Action, ...] = (
    # ---- judge
    Action(
        "Corroborated",
        ("c",),
        "verdict('corroborated')",
        "Two independent origins say it: judge it so, then on to the next open claim.",
        "Judge",
        "corroborated",
        writes=True,
    ),
    Action(
        "Single-source",
        ("s",),
        "verdict('single-source')",
        "It rests on one origin: judge it so, then on to the next open claim.",
        "Judge",
        "single-source",
        writes=True,
    ),
    Action(
        "Unverifiable",
        ("u",),
        "verdict('unverifiable')",
        "It can't be checked: judge it so, then on to the next open claim.",
        "Judge",
        "unverifiable",
        writes=True,
    ),
    Action(
        "Undo",
        ("z",),
        "undo",
        "Take back your latest act, from any session; as far back as you like.",
        "Judge",
        "undo",
        writes=True,
    ),
    Action(
        "Redo",
        ("Z",),
        "redo",
        "Do again what you took back last.",
        "Judge",
        writes=True,
    ),
    Action(
        "Withdraw",
        ("x",),
        "withdraw",
        "Withdraw your verdict on this claim.",
        "Judge",
        writes=True,
    ),
    Action(
        "Note",
        ("n",),
        "note",
        "Write a note on this claim.",
        "Judge",
        "note",
        writes=True,
    ),
    Action(
        "Back to unsaved",
        ("b",),
        "back",
        "Go to the latest claim whose verdict was refused or failed.",
        "Judge",
    ),
    # ---- move
    Action("Next claim", ("j", "down"), "move(1)", "Next claim.", "Move", where=_Q),
    Action(
        "Previous claim", ("k", "up"), "move(-1)", "Previous claim.", "Move", where=_Q
    ),
    Action(
        "Half a page on",
        ("J", "ctrl+d"),
        "half(1)",
        "Half a page of claims on.",
        "Move",
    ),
    Action(
        "Half a page back",
        ("K", "ctrl+u"),
        "half(-1)",
        "Half a page of claims back.",
        "Move",
    ),
    Action(
        "Page on", ("pagedown",), "page(1)", "A page of claims on.", "Move", where=_Q
    ),
    Action(
        "Page back", ("pageup",), "page(-1)", "A page of claims back.", "Move", where=_Q
    ),
    Action(
        "First claim",
        ("g", "home"),
        "first",
        "First claim of the queue.",
        "Move",
        where=_Q,
    ),
    Action(
        "Last claim", ("G", "end"), "last", "Last claim of the queue.", "Move", where=_Q
    ),
    Action(
        "Next open claim",
        ("right_square_bracket",),
        "next_open",
        "Next claim of the queue that nobody has judged.",
        "Move",
        "next open",
    ),
    Action(
        "Previous open claim",
        ("left_square_bracket",),
        "previous_open",
        "Previous claim that nobody has judged.",
        "Move",
    ),
    Action(
        "Next disputed claim",
        ("right_curly_bracket",),
        "next_disputed",
        "Next claim on which reviewers disagree.",
        "Move",
    ),
    Action(
        "Previous disputed claim",
        ("left_curly_bracket",),
        "previous_disputed",
        "Previous claim on which reviewers disagree.",
        "Move",
    ),
    # ---- the queue
    Action(
        "Search",
        ("slash",),
        "find",
        "Search the words of all claims; enter keeps the result, esc drops it.",
        "Queue",
        "search",
    ),
    Action("All claims", ("1",), "status('all')", "Show every claim.", "Queue"),
    Action(
        "Open claims", ("2",), "status('open')", "Show what nobody has judged.", "Queue"
    ),
    Action(
        "My claims", ("3",), "status('mine')", "Show what you have judged.", "Queue"
    ),
    Action(
        "Disputed claims",
        ("4",),
        "status('disputed')",
        "Show where reviewers disagree.",
        "Queue",
    ),
    Action(
        "Corroborated claims",
        ("5",),
        "status('corroborated')",
        "Show what stands as corroborated.",
        "Queue",
    ),
    Action(
        "Single-source claims",
        ("6",),
        "status('single-source')",
        "Show what stands as single-source.",
        "Queue",
    ),
    Action(
        "Unverifiable claims",
        ("7",),
        "status('unverifiable')",
        "Show what stands as unverifiable.",
        "Queue",
    ),
    Action(
        "Only this article",
        ("t",),
        "this_article",
        "Show the claims of this article only; again: of all.",
        "Queue",
    ),
    Action(
        "Choose an article",
        ("D",),
        "documents",
        "Pick the article whose claims to show.",
        "Queue",
    ),
    Action(
        "Refresh",
        ("R",),
        "refresh",
        "Read the queue anew: claims that no longer belong leave it, new ones come in.",
        "Queue",
    ),
    # ---- look
    Action(
        "History",
        ("h",),
        "history",
        "All that happened to this claim.",
        "Look",
        "history",
    ),
    Action(
        "Focus mode",
        ("f",),
        "focus_mode",
        "One claim at a time: hide the queue, or show it again.",
        "Look",
    ),
    Action(
        "Queue or article",
        ("tab",),
        "switch",
        "Change between queue and article.",
        "Look",
    ),
    Action("Line down", ("j", "down"), "line(1)", "Scroll down.", "Look", where=_A),
    Action("Line up", ("k", "up"), "line(-1)", "Scroll up.", "Look", where=_A),
    Action(
        "Screen down",
        ("pagedown", "space"),
        "screenful(1)",
        "Scroll a screen down.",
        "Look",
        where=_A,
    ),
    Action(
        "Screen up",
        ("pageup",),
        "screenful(-1)",
        "Scroll a screen up.",
        "Look",
        where=_A,
    ),
    Action(
        "Top", ("g", "home"), "top", "Go to the head of the article.", "Look", where=_A
    ),
    Action("Bottom", ("G", "end"), "bottom", "Go to its end.", "Look", where=_A),
    Action(
        "Back to the claim",
        ("enter",),
        "reveal",
        "Scroll to the claim again.",
        "Look",
        where=_A,
    ),
    # ---- the desk
    Action(
        "Help", ("question_mark",), "help", "All keys; type to filter.", "Desk", "help"
    ),
    Action(
        "Commands",
        ("colon", "ctrl+p"),
        "commands",
        "Find an action by its name.",
        "Desk",
    ),
    Action("Theme", (), "theme", "Choose the colours of this session.", "Desk"),
    Action(
        "One step out",
        ("escape",),
        "out",
        "Leave the search, the article, the filter: one step each time.",
        "Desk",
    ),
    Action("Quit", ("q",), "quit", "Save what is pending and leave.", "Desk", "quit"),
)

RESERVED: tuple[str, ...] = ("p", "d", "e", "v", "a", "o", "y", "C", "m", "space")
"""Keys kept for provenance, duplicates, evidence, clusters and links of later screens: nothing else may take them outside the article."""


def actions(where: Where) -> Iterator[Action]:
    """Give the actions whose keys count there alone."""
    return (action for action in ACTIONS if action.where is where)


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
            if action.where is Where.SCREEN or action.group == "Move"
            else f"{action.help[:-1]} ({action.where}).",
        )
        for action in ACTIONS
        if action.keys
    ]
