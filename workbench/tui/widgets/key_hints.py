"""The last line: the keys one needs most where the focus is, as many as fit."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static


class KeyHints(Static):
    """One row at the bottom; (key, word) pairs, the most needed first."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="hints", markup=False)
        self._hints: Sequence[tuple[str, str]] = ()

    def show(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these keys."""
        self._hints = hints
        self._paint()

    def on_resize(self) -> None:
        """Fit the width."""
        self._paint()

    def _paint(self) -> None:
        room = self.size.width - 2
        parts: list[Content] = []
        for key, word in self._hints:
            room -= len(key) + len(word) + 3
            if room < 0:
                break
            parts.append(Content.assemble((key, "bold $text-accent"), " ", word))
        self.update(Content("  ").join(parts or [Content("")]), layout=False)
