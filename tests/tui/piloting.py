"""What tests of the screen share: an application over a database, and waiting for facts."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from workbench.desk.queue import Queue
from workbench.errors import StorageError
from workbench.model import ClaimView, Filter
from workbench.tui.app import ReviewApp
from workbench.tui.opening import Opening
from workbench.tui.screens.beside import BesideScreen
from workbench.tui.screens.review import ReviewScreen
from workbench.tui.showing import UNICODE, Showing

WIDE = (120, 36)
CLASSIC = (80, 24)
SMALL = (40, 10)


async def until(condition: Callable[[], object], seconds: float = 10) -> None:
    """Wait for a fact, never for a time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came about"
        await asyncio.sleep(0.005)


class Driving:
    """A screen under test."""

    def __init__(self, app: ReviewApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot
        self.screen: ReviewScreen = app.review

    async def press(self, *keys: str) -> None:
        """Press keys."""
        await self.pilot.press(*keys)

    async def saved(self) -> None:
        """Wait until nothing is pending."""
        sitting = self.screen.sitting
        await until(
            lambda: not sitting.writing.outstanding() and not sitting.rows.pending
        )
        await self.pilot.pause()

    async def told(self, words: str) -> None:
        """Wait until the status line says so."""
        await until(lambda: words in self.screen.told)

    @property
    def claim(self) -> int | None:
        """The claim under the cursor."""
        return self.screen.claim_list.claim_id

    @property
    def ids(self) -> list[int]:
        """The queue."""
        return list(self.screen.sitting.ids)

    @property
    def at_review(self) -> bool:
        """Whether no window is open above the review."""
        return self.app.screen is self.screen

    @property
    def focus(self) -> str | None:
        """The id of what has the focus."""
        return self.app.focused.id if self.app.focused else None

    @property
    def window(self) -> BesideScreen:
        """The window beside the claim that is open."""
        return next(
            screen
            for screen in reversed(self.app.screen_stack)
            if isinstance(screen, BesideScreen)
        )

    async def looked(self) -> BesideScreen:
        """Wait until a window beside the claim has found all it looks for."""
        await until(lambda: isinstance(self.app.screen, BesideScreen))
        await until(lambda: "looking" not in self.lines())
        await self.pilot.pause()
        return self.window

    def lines(self) -> str:
        """Give the lines of the window beside the claim, in view or not."""
        return "\n".join(line.words for line in self.window.lines)

    async def counted(self, words: str) -> None:
        """Wait until the window shows a count."""
        await until(lambda: words in self.painted())

    async def to(self, words: str) -> None:
        """Move the cursor of the window to the first entry with these words."""
        await self.press("g")
        for _ in range(len(self.window.lines) + 1):
            line = self.window.line
            if line is not None and words in line.words:
                return
            await self.press("j")
        raise AssertionError(words)

    def painted(self) -> str:
        """Give what is on screen, as lines."""
        return "\n".join(
            "".join(segment.text for segment in strip)
            for strip in self.app.screen._compositor.render_strips()
        )

    def notices(self) -> str:
        """Give what notices say."""
        return "\n".join(
            f"{notice.title}: {notice.message}" for notice in self.app._notifications
        )


@asynccontextmanager
async def driving(
    path: Path,
    reviewer: str = "ana",
    *,
    size: tuple[int, int] = WIDE,
    wanted: Filter | None = None,
    claim_id: int | None = None,
    showing: Showing = UNICODE,
    blind: bool = False,
) -> AsyncIterator[Driving]:
    """Run a review screen."""
    app = ReviewApp(
        path, reviewer, Opening(wanted or Filter(), claim_id), showing, blind=blind
    )
    async with app.run_test(size=size, notifications=True) as pilot:
        driven = Driving(app, pilot)
        await until(lambda: driven.screen.complete or app._exception)
        await pilot.pause()
        yield driven
    app.sitting.writing.finish()
    app.sitting.close()


def seen(path: Path, claim_id: int, reviewer: str = "ana") -> ClaimView:
    """Give a claim as another process would read it."""
    queue = Queue.open(path, reviewer)
    try:
        return queue.claim(claim_id)
    finally:
        queue.close()


def verdict_of(path: Path, claim_id: int, reviewer: str = "ana") -> str | None:
    """Give a reviewer's verdict on disk."""
    return next(
        (
            str(now.verdict)
            for now in seen(path, claim_id).verdicts
            if now.reviewer == reviewer
        ),
        None,
    )


def refuse(*_: object, **__: object) -> object:
    """Stand for a read or a write that fails."""
    raise StorageError("The disk refused.", hint="Look at its cable.")
