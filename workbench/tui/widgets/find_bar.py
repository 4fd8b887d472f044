"""The line in which a search is typed, shown only while it is."""

from textual.widgets import Input

from workbench.display import safe


class FindBar(Input):
    """Words to search for; what is pasted comes in as one line without anything a terminal obeys."""

    def __init__(self) -> None:
        super().__init__(
            id="find",
            placeholder="words of a claim",
            compact=True,
            select_on_focus=True,
        )
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        """Replace what a terminal would obey, character by character."""
        return safe(value)
