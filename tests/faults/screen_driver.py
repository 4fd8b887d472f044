"""A review screen in a process of its own whose files may not grow any more after a while; what it said of that, as JSON."""

import asyncio
import json
import resource
import signal
import sys
from pathlib import Path

from tui.piloting import driving, until

from workbench.model import Filter

ROOM = 20_000
"""Bytes beyond what the write-ahead log has when the disk fills up."""


def size(path: Path) -> int:
    """Give the bytes of the longer of database and write-ahead log."""
    log = path.with_name(f"{path.name}-wal")
    return max(log.stat().st_size, path.stat().st_size)


async def main(path: Path) -> None:
    said: dict[str, object] = {}
    async with driving(path, wanted=Filter("open")) as screen:
        await screen.press("s")
        await screen.saved()
        most = size(path) + ROOM
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
        presses = 1
        while "not saved" not in screen.screen.told:
            await screen.press("s")
            await screen.saved()
            presses += 1
            if presses > 500:
                raise SystemExit("the disk never filled up")
        said["told"] = screen.screen.told
        said["notices"] = screen.notices()
        said["presses"] = presses
        said["unsaved"] = len(screen.screen.sitting.unsaved)
        await screen.press("b")
        said["back"] = screen.claim
        for key in ("p", "escape", "h", "escape", "percent_sign", "escape", "n", "x"):
            await screen.press(key)
        await screen.press("ctrl+s")
        await screen.saved()
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        await screen.press("u")
        await screen.saved()
        await until(lambda: "saved" in screen.screen.told)
        said["after"] = screen.screen.told
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    asyncio.run(main(Path(sys.argv[1])))
