"""The first line: which queue, where in it, how far the review is, what the last key did.

It is made of pieces with a rank; on a narrow screen the least needed go first.
"""

from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from workbench.model import Progress, Status
from workbench.tui.showing import UNICODE, Showing

BAR_CELLS = 10


@dataclass(frozen=True, slots=True)
class Standing:
    """What the line tells."""

    queue: str
    """The filter in words."""
    position: int
    """From 0; -1 for an empty queue."""
    length: int
    complete: bool
    """Whether the whole queue has been read, so that the position is known."""
    progress: Progress
    reviewer: str
    saving: int = 0
    drifted: int = 0
    told: str = ""
    """What the last act came to."""
    marked: str = ""
    """How many claims the next verdict is on, where they are marked."""
    blind: bool = False
    """Whether what others said is hidden: then counts by status would tell of it."""


class StatusLine(Static):
    """One row at the top."""

    ALLOW_SELECT = False

    def __init__(self, showing: Showing = UNICODE) -> None:
        super().__init__(id="status", markup=False)
        self.showing = showing
        self._standing: Standing | None = None
        self._painted = ""

    def show(self, standing: Standing) -> None:
        """Tell where things stand."""
        self._standing = standing
        self._paint()

    def on_resize(self) -> None:
        """Fit the width."""
        self._paint()

    def _paint(self) -> None:
        if self._standing is not None:
            pieces = [
                (rank, text) for rank, text in self._pieces(self._standing) if text
            ]
            width = self.size.width - 2
            while (
                len(pieces) > 1
                and sum(cell_len(text) + 2 for _, text in pieces) > width
            ):
                pieces.remove(max(pieces, key=lambda piece: piece[0]))
            words = [text for _, text in pieces]
            left, right = "  ".join(words[:-1]), words[-1]
            gap = max(2, width - cell_len(left) - cell_len(right))
            line = f"{left}{' ' * gap}{right}"
            if line != self._painted:
                self._painted = line
                self.update(Content(line), layout=False)

    def _pieces(self, now: Standing) -> list[tuple[int, str]]:
        signs, progress = self.showing, now.progress
        counts = progress.counts
        judged = progress.total - counts.get(Status.OPEN, 0)
        share = judged / progress.total if progress.total else 0.0
        filled = int(BAR_CELLS * share)
        full, empty = signs.bar
        where = f"{now.position + 1:,}" if now.complete else signs.dots
        by_status = " ".join(
            f"{signs.shape(status)}{counts.get(status, 0):,}"
            for status in Status
            if not now.blind
            and status is not Status.OPEN
            and (status is not Status.DISPUTED or counts.get(status))
        )
        return [
            (1, signs.line(now.queue)),
            (2, f"{where}/{now.length:,}" if now.length else ""),
            (8, full * filled + empty * (BAR_CELLS - filled)),
            (4, f"{int(100 * share)}%"),
            (9, f"of {progress.total:,}"),
            (3, "blind" if now.blind else ""),
            (6, by_status),
            (3, f"{signs.pending} saving {now.saving}" if now.saving else ""),
            (5, f"{now.drifted:,} changed, R refreshes" if now.drifted else ""),
            (2, now.marked),
            (2, signs.line(now.told)),
            (7, signs.line(now.reviewer)),
        ]
