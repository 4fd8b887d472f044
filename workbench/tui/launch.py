"""Starting the review on a terminal, and saying afterwards what was not saved.

Textual is imported here and not before: what its constants are made of must be in the environment by then.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from workbench.desk.queue import Queue
from workbench.errors import StorageError, UsageError
from workbench.tui.action import OWN_KEYS
from workbench.tui.opening import opening
from workbench.tui.served import leave_with, server
from workbench.tui.showing import showing
from workbench.tui.writing import PATIENCE

FRAMES = "120"
"""Frames a second: what a posted message changes is on screen 8 ms later, not 17."""
ESCAPE = "25"
"""Milliseconds after which an escape byte is the key."""
AT_ONCE = 0.5
"""Seconds for what is still to be written, where the reviewer has left and waited already."""


def refuse_without_terminal() -> None:
    """Raise UsageError where no screen can be painted."""
    here = all(
        stream is not None and stream.isatty()
        for stream in (sys.__stdin__, sys.__stdout__, sys.__stderr__)
    )
    if not here or os.environ.get("TERM", "") in {"", "dumb"}:
        raise UsageError(
            "The review screen needs a terminal.",
            hint="Use `workbench review --plain` for a line prompt, or `workbench claims` for data.",
        )


def review(
    path: Path,
    reviewer: str,
    *,
    claim: str = "",
    document: str = "",
    status: str = "",
    search: str = "",
    theme: str = "",
    ascii_only: str = "",
    keys: Mapping[str, str] = MappingProxyType({}),
    opinions: int = 2,
    blind: bool = False,
) -> list[str]:
    """Let a reviewer review; give in words what could not be saved.

    Raise UsageError, NoInput, UnknownName or ConfigError before the screen opens, and by what it ended where it had to.
    """
    if (served_by := server()) is not None:
        leave_with(served_by)
    else:
        refuse_without_terminal()
        for name in ("COLUMNS", "LINES"):
            # exported by some shells and test runners, they would outrank the terminal's size, and no resize would count
            os.environ.pop(name, None)
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    os.environ.setdefault("ESCDELAY", ESCAPE)
    os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    queue = Queue.open(path, reviewer)
    try:
        where = opening(
            queue,
            claim=claim,
            document=document,
            status=status,
            search=search,
            opinions=opinions,
        )
    finally:
        queue.close()
    if keys:
        from workbench.tui.keymap import checked  # noqa: PLC0415 - most have none

        OWN_KEYS.update(checked(keys))
    from workbench.tui.app import ReviewApp  # noqa: PLC0415 - environment and keys first: it is made of them

    app = ReviewApp(path, reviewer, where, showing(ascii_only), theme, blind=blind)
    app.review.is_program = True
    app.run(mouse=True)
    left = app.sitting.writing.finish(AT_ONCE if app.review.leaving else PATIENCE)
    told = [job.told for job in left]
    if app.failed is not None:
        if told:
            raise StorageError(
                f"The review ended: {app.failed}", hint=f"Not saved: {'; '.join(told)}."
            ) from app.failed
        raise app.failed
    return told
