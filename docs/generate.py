"""Write the tables of the README that the program itself knows: commands and keys. A test keeps them current."""

import re
import sys
from pathlib import Path

from workbench.cli import COMMANDS
from workbench.tui.actions import ACTIONS

README = Path(__file__).resolve().parents[1] / "README.md"


def commands() -> str:
    """Give the table of commands, in the order of a day's work."""
    rows = [f"| `{name}` | {told} |" for name, (_, _, told) in COMMANDS.items()]
    return "\n".join(["| command | does |", "|---|---|", *rows])


def keys() -> str:
    """Give the table of keys, grouped as the help screen groups them."""
    rows = [
        f"| {' '.join(f'`{key}`' for key in action.shown.split())} | {action.help} |"
        for action in ACTIONS
    ]
    return "\n".join(["| key | does |", "|---|---|", *rows])


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
    sys.stdout.write("README.md is current.\n")
