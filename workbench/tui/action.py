"""What an action of the review is: name, keys, help, and where its keys count. It knows no widget."""

from enum import StrEnum
from typing import NamedTuple


class Where(StrEnum):
    """Which part of the screen must have the focus for a key to count."""

    SCREEN = "anywhere"
    QUEUE = "in the queue"
    ARTICLE = "in the article"
    BESIDE = "beside a claim"
    PROVENANCE = "in its provenance"
    DUPLICATES = "among its duplicates"
    WORDS = "choosing words"


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
    "equals_sign": "=",
    "exclamation_mark": "!",
    "asterisk": "*",
    "full_stop": ".",
    "at": "@",
    "percent_sign": "%",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "plus": "+",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "delete": "del",
}


def shown_key(key: str) -> str:
    """Give a key as people write it: `]`, not `right_square_bracket`."""
    return _SHOWN.get(key, key)
