"""One `workbench review` process, whose screen goes to a page.

It is started without a shell, from a list of arguments, with the reviewer's name in its environment. It is asked
to leave as a terminal would ask it: what is pending is written first, and what could not be is told.
"""

import asyncio
import contextlib
import os
import signal
from collections import deque
from collections.abc import AsyncIterator, Sequence

from workbench.config import SERVED_BY
from workbench.display import safe_lines
from workbench.web.wire import GREETING, HEAD, PAINTED, Size, packet, told

DRIVER = "workbench.tui.page_driver:PageDriver"
PATIENCE = 15.0
"""Seconds for leaving: longer than a review waits for its writes."""
LARGEST = 8 * 1024 * 1024
"""Bytes of a packet; a frame of a full screen has a hundredth of it."""
REMEMBERED = 40
"""Lines of what the process says besides its screen."""


class ReviewProcess:
    """A running review: `painted` gives its frames, `type` hands it keys, `end` has it leave."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        if process.stdin is None or process.stdout is None or process.stderr is None:
            raise ValueError("a review needs three pipes")
        self._process = process
        self._stdin, self._stdout = process.stdin, process.stdout
        self._said: deque[str] = deque(maxlen=REMEMBERED)
        self._listening = asyncio.create_task(self._listen(process.stderr))

    @classmethod
    async def start(
        cls, command: Sequence[str], reviewer: str, size: Size
    ) -> "ReviewProcess":
        """Start a review for a reviewer; raise OSError."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=environment(reviewer, size),
            # ctrl+c in the server's terminal is the server's: it lets every review write what is pending
            start_new_session=True,
        )
        return cls(process)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def has_left(self) -> bool:
        """Whether the review has closed its screen."""
        return self._stdout.at_eof()

    @property
    def said(self) -> str:
        """What the process said besides its screen: the latest lines."""
        return "\n".join(self._said)

    async def painted(self) -> AsyncIterator[bytes]:
        """Give what the review paints, frame by frame, until it ends or speaks another language."""
        with contextlib.suppress(
            asyncio.IncompleteReadError, asyncio.LimitOverrunError
        ):
            if await self._stdout.readuntil(b"\n") != GREETING:
                return
            while True:
                head = await self._stdout.readexactly(HEAD)
                length = int.from_bytes(head[1:], "big")
                if length > LARGEST:
                    return
                payload = await self._stdout.readexactly(length)
                if head[:1] == PAINTED:
                    yield payload

    async def type(self, data: bytes) -> None:
        """Hand over keys; waits while the process has not read the ones before."""
        await self._send(packet(PAINTED, data))

    async def resize(self, size: Size) -> None:
        """Tell the size of the page."""
        await self._send(told(type="resize", width=size.width, height=size.height))

    async def focus(self) -> None:
        """Tell that keys go to this screen."""
        await self._send(told(type="focus"))

    async def end(self, patience: float = PATIENCE) -> int:
        """Have the review write what is pending and leave; give its exit code.

        Its frames must not be read elsewhere any more. First it is asked as by the system, then as by a terminal
        that is gone, which it answers without painting; one that does not answer is killed. One that has closed its
        screen is leaving already.
        """
        first = 0 if self.has_left else signal.SIGTERM
        draining = asyncio.create_task(self._drain())
        for sign in (first, signal.SIGHUP, signal.SIGKILL):
            # not the process' own send_signal: it polls, and so takes the exit code away from who waits for it
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, sign)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._process.wait(), patience)
                break
        code = await self._process.wait()
        await asyncio.gather(draining, self._listening)
        self._stdin.close()
        with contextlib.suppress(ConnectionError):
            await self._stdin.wait_closed()
        return code

    async def _send(self, data: bytes) -> None:
        # a process that is leaving reads no more: its end is seen where its frames are read
        if not self._stdin.is_closing():
            with contextlib.suppress(ConnectionError):
                self._stdin.write(data)
                await self._stdin.drain()

    async def _drain(self) -> None:
        # a review blocked on a full pipe could not leave
        while await self._stdout.read(64 * 1024):
            pass

    async def _listen(self, stderr: asyncio.StreamReader) -> None:
        with contextlib.suppress(ConnectionError):
            while piece := await stderr.read(4096):
                self._said.extend(
                    safe_lines(piece.decode("utf-8", "replace")).splitlines()
                )


def environment(reviewer: str, size: Size) -> dict[str, str]:
    """Give the environment of a review that a page shows."""
    return {
        **os.environ,
        "COLUMNS": str(size.width),
        "ROWS": str(size.height),
        "TEXTUAL_DRIVER": DRIVER,
        "TEXTUAL_COLOR_SYSTEM": "truecolor",
        "PYTHONUTF8": "1",  # the page speaks UTF-8, whatever the server's locale is
        "WORKBENCH_REVIEWER": reviewer,
        SERVED_BY: str(os.getpid()),
    }
