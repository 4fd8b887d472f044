"""Keys of the reviewer's own, from the `[keys]` table of the settings: which action, which keys.

What is wrong with it is told before a screen opens: an action that is none, a key no terminal sends, one key for two
things where both count. Help, hints, palette and bindings all show the keys as they are then.
"""

import difflib
from collections.abc import Iterable, Iterator, Mapping

from workbench.errors import ConfigError
from workbench.tui.action import Action, Where, named_key
from workbench.tui.actions import ACTIONS, EVERYWHERE, HELPING

TOGETHER: tuple[tuple[Where, ...], ...] = (
    (Where.SCREEN, Where.QUEUE),
    (Where.SCREEN, Where.ARTICLE),
    (Where.BESIDE, Where.PROVENANCE),
    (Where.BESIDE, Where.DUPLICATES),
    (Where.COMPARE,),
    (Where.WORDS,),
)
"""Parts of the screen whose keys count at the same time."""
_SHARED: Mapping[Where, tuple[str, ...]] = {Where.BESIDE: EVERYWHERE, Where.COMPARE: HELPING}  # fmt: skip
"""Actions of the review that count there too, by the first of such parts."""


def checked(asked: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Give the keys by binding id, in Textual's words; raise ConfigError with what to do.

    `asked` has the action's name in lower case with dashes, and keys as people write them, parted by spaces; no keys
    at all leave an action to the palette.
    """
    known = {action.binding_id: action for action in ACTIONS}
    found: dict[str, tuple[str, ...]] = {}
    for name, keys in asked.items():
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            meant = f" Did you mean {near[0]}?" if near else ""
            raise ConfigError(
                f"[keys] names {name!r}, which is no action.{meant}",
                hint="docs/keys.md lists them.",
            )
        found[name] = tuple(_key(name, key) for key in keys.split())
    for key, names in clashes(ACTIONS, found):
        raise ConfigError(
            f"[keys] leaves {key!r} with two meanings: {' and '.join(names)}.",
            hint="Give one of them another key.",
        )
    return found


def _key(name: str, written: str) -> str:
    key = named_key(written)
    if key is None:
        raise ConfigError(
            f"[keys] {name}: {written!r} is no key.",
            hint="Write a character, or a name such as ctrl+d, f5, home, enter.",
        )
    return key


def clashes(
    actions: Iterable[Action], own: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, list[str]]]:
    """Give the keys that would stand for two actions where both count, with the actions' names."""
    every = list(actions)
    for together in TOGETHER:
        held: dict[str, list[str]] = {}
        for action in every:
            if action.where in together or action.name in _SHARED.get(together[0], ()):
                for key in own.get(action.binding_id, action.keys):
                    held.setdefault(key, []).append(action.name)
        yield from ((key, names) for key, names in held.items() if len(set(names)) > 1)
