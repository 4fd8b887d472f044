"""Write what the program itself knows of the docs: commands, keys, the page of all keys. A test keeps them current."""

import re
import sys
from pathlib import Path

from workbench.cli import COMMANDS
from workbench.tui.actions import ACTIONS, Action, Where

README = Path(__file__).resolve().parents[1] / "README.md"
KEYS = README.parent / "docs" / "keys.md"
DAILY = ("Judge", "Look", "Words", "Team")
"""Groups whose keys the README shows; the page of all keys has every one."""
PAGE = """# Keys

Every key of the review, as the program has them: `?` shows the same on screen and filters as you type, `:` finds an
action by its name. Letters count only where no words are being typed.

## Keys of your own

A table in `.workbench.toml`, or in your own `config.toml`, gives an action other keys; its name is in the last column. Several keys are
parted by spaces, none leaves the action to the palette. An unknown name, a key no terminal sends and a key that would mean two things
are told before the screen opens. Windows that ask for words or a choice keep their own few keys; they name them at their foot.

```toml
[keys]
corroborated = "f1"
single-source = "f2"
unverifiable = "f3"
next-claim = "down n"
note = "m"
```
"""


def commands() -> str:
    """Give the table of commands, in the order of a day's work."""
    rows = [f"| `{name}` | {told} |" for name, (_, _, told) in COMMANDS.items()]
    return "\n".join(["| command | does |", "|---|---|", *rows])


def _shown(action: Action) -> str:
    return " ".join(f"`{key}`" for key in action.shown.split())


def keys() -> str:
    """Give the table of the keys one needs most."""
    rows = [
        f"| {_shown(action)} | {action.help} |"
        for action in ACTIONS
        if action.group in DAILY and action.where is Where.SCREEN and action.keys
    ]
    return "\n".join(["| key | does |", "|---|---|", *rows])


def page() -> str:
    """Give the page of all keys: a table for each part of the screen where they count."""
    parts = [PAGE]
    for where in Where:
        rows = [
            f"| {_shown(action)} | {action.help} | `{action.binding_id}` |"
            for action in ACTIONS
            if action.where is where
        ]
        title = str(where)[0].upper() + str(where)[1:]
        parts.append(
            "\n".join(
                [f"## {title}\n", "| key | does | name |", "|---|---|---|", *rows, ""]
            )
        )
    return "\n".join(parts)


def filled(text: str) -> str:
    """Give the README with its generated tables as the program has them now."""
    for name, table in (("commands", commands()), ("keys", keys())):
        block = f"<!-- {name}: made by `make docs` -->\n{table}\n<!-- end -->"
        text = re.sub(
            rf"<!-- {name}: .*?<!-- end -->",
            lambda _, block=block: block,
            text,
            flags=re.DOTALL,
        )
    return text


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
    KEYS.write_text(page(), encoding="utf-8")
    sys.stdout.write("README.md and docs/keys.md are current.\n")
