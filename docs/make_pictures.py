"""Make `docs/review.svg` and `docs/review-80x24.svg`: the claim of the sample stories that two papers have from one agency.

The pictures are the program's own: the review screen runs without a terminal, keys are pressed, what it paints is
exported. Run it with `make pictures`; the same stories give the same bytes.
"""

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TZ"] = "UTC"

from workbench.desk.deduplicate import deduplicate
from workbench.desk.ingest import ingest
from workbench.desk.queue import Filter, Queue
from workbench.desk.review import Reviewing
from workbench.desk.samples import sample_manifest
from workbench.desk.sources import from_manifest
from workbench.desk.trace import trace
from workbench.model import Metadata
from workbench.tui.app import ReviewApp
from workbench.tui.opening import Opening
from workbench.tui.screens.beside import BesideScreen
from workbench.tui.showing import UNICODE

FOLDER = Path(__file__).parent
PICTURES = {
    "review.svg": ((120, 36), ("p", "j")),
    "review-80x24.svg": ((80, 24), ()),
}
"""By name: columns and rows, and the keys that lead there."""
REVIEWER = "reviewer"
PATIENCE = 2000
"""Looks, a hundredth of a second apart, until the screen must show what it is to show."""


def desk(path: Path) -> int:
    """Read the sample stories in, tie the two claims that re-tell one agency, and give the first."""
    ingest(path, from_manifest(str(sample_manifest()), Metadata()), REVIEWER)
    deduplicate(path)
    queue = Queue.open(path, REVIEWER)
    first, second = queue.first_ids(Filter(search="Kyodo News government sources"), 2)
    queue.close()
    with Reviewing(path, REVIEWER) as pen:
        pen.link(first, second, "same")
    trace(path)
    return first


async def painted(
    path: Path, claim_id: int, size: tuple[int, int], keys: tuple[str, ...]
) -> str:
    """Give the screen as SVG, with the claim in sight."""
    app = ReviewApp(path, REVIEWER, Opening(claim_id=claim_id), UNICODE)
    async with app.run_test(size=size) as pilot:
        await shown(lambda: app.review.complete)
        for key in keys:
            await pilot.press(key)
            await shown(
                lambda: not isinstance(app.screen, BesideScreen) or settled(app.screen)
            )
        await pilot.pause()
        svg = app.export_screenshot(title="workbench review")
    app.sitting.writing.finish()
    app.sitting.close()
    return named(svg)


def settled(window: BesideScreen) -> bool:
    """Tell whether the window has found all it looks for."""
    return bool(window.lines) and not any(
        "looking" in line.words for line in window.lines
    )


async def shown(condition: Callable[[], bool]) -> None:
    """Wait until a fact holds."""
    for _ in range(PATIENCE):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise SystemExit("The screen never showed what it was to show.")


def named(svg: str) -> str:
    """Give the picture with a name of its own in place of one made of its content, and without fonts from elsewhere."""
    svg = re.sub(r"@font-face\s*\{[^}]*\}\s*", "", svg)
    return re.sub(r"terminal-\d+", "workbench", svg)


def main() -> None:
    """Write the pictures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pictures.db"
        claim_id = desk(path)
        for name, (size, keys) in PICTURES.items():
            svg = asyncio.run(painted(path, claim_id, size, keys))
            (FOLDER / name).write_text(svg, encoding="utf-8")
            sys.stdout.write(f"docs/{name} is current.\n")


if __name__ == "__main__":
    main()
