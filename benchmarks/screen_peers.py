"""The same list in other widgets: a table of claims with a pane that follows its cursor, run in the peers' environment.

    PYTHON benchmarks/screen_peers.py datatable|fastdatatable ROWS

It knows nothing of the workbench: the rows are made up, and everything is as each widget's own manual has it.
"""

import random
import sys
from importlib import import_module

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Static

WORDS = ("harbour", "ferry", "bridge", "mayor", "council", "river", "dam", "flood", "ministry", "agency", "report", "statement")  # fmt: skip


def rows(count: int) -> list[tuple[str, str, str]]:
    """Give verdict, outlet and words of made-up claims."""
    chance = random.Random(7)
    return [
        (chance.choice("CSU."), f"O{n % 200}", f"{' '.join(chance.choices(WORDS, k=8))} {n}")
        for n in range(count)
    ]  # fmt: skip


class Peer(App[None]):
    """A list and a line below it that tells where the cursor is."""

    def __init__(self, widget: str, count: int) -> None:
        super().__init__()
        self.widget, self.count = widget, count

    def compose(self) -> ComposeResult:
        """Put the line below the list."""
        if self.widget == "datatable":
            yield DataTable(cursor_type="row")
        else:
            pyarrow, fast = map(import_module, ("pyarrow", "textual_fastdatatable"))
            names = ("verdict", "outlet", "claim")
            columns = map(list, zip(*rows(self.count), strict=True))
            table = pyarrow.table(dict(zip(names, columns, strict=True)))
            yield fast.DataTable(backend=fast.ArrowBackend(table), cursor_type="row")
        yield Static("at -", id="at")

    def on_mount(self) -> None:
        """Fill it."""
        if self.widget == "datatable":
            table = self.query_one(DataTable)
            table.add_columns("verdict", "outlet", "claim")
            table.add_rows(rows(self.count))
            table.focus()
        self.query_one("#at", Static).styles.dock = "bottom"

    def on_data_table_row_highlighted(self, event: object) -> None:
        """Show where the cursor is."""
        place = getattr(event, "cursor_row", 0)
        self.query_one("#at", Static).update(f"at <{place}>")


if __name__ == "__main__":
    Peer(sys.argv[1], int(sys.argv[2])).run()
