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
    COMPARE = "comparing two articles"
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
    def keys_now(self) -> tuple[str, ...]:
        """Its keys in this sitting: the reviewer's own where there are some."""
        return OWN_KEYS.get(self.binding_id, self.keys)

    @property
    def shown(self) -> str:
        """Give its keys as people write them."""
        return " ".join(shown_key(key) for key in self.keys_now)


OWN_KEYS: dict[str, tuple[str, ...]] = {}
"""Keys of the reviewer's own by binding id: set once, before the screen opens."""


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
_NAMED = {shown: name for name, shown in _SHOWN.items()}
_WORDS = frozenset(
    ("enter", "tab", "space", "escape", "delete", "insert", "backspace", "home", "end", "pageup", "pagedown", "up", "down",
     "left", "right", *(f"f{n}" for n in range(1, 13)))
)  # fmt: skip
_WITH = ("ctrl+", "shift+", "alt+")


def named_key(written: str) -> str | None:
    """Give Textual's name of a key as people write it, None for what is no key."""
    if written in _NAMED or written in _SHOWN:
        return _NAMED.get(written, written)
    if len(written) == 1 and written.isalnum():
        return written
    if written in _WORDS:
        return written
    for held in _WITH:
        if written.startswith(held):
            rest = named_key(written[len(held) :])
            return f"{held}{rest}" if rest is not None else None
    return None


def shown_key(key: str) -> str:
    """Give a key as people write it: `]`, not `right_square_bracket`."""
    return _SHOWN.get(key, key)
