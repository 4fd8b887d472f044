"""One open page: a socket on one side, a review process on the other, until either ends.

The page may send more than a person can type. Keys wait in the process until they are handled, so what comes in
is measured: a burst is a paste, a stream without end is a fault, and its session is closed.
"""

import asyncio
import contextlib
import json
from enum import Enum
from typing import NamedTuple

from aiohttp import WSCloseCode, WSMsgType, web

from workbench.web.process import ReviewProcess
from workbench.web.wire import Focused, Junk, Message, Pinged, Size, Typed, message

BURST = 64 * 1024
"""Bytes that may come at once: a long paste."""
A_SECOND = 4 * 1024
"""Bytes a second that may go on coming: a mouse on the move sends a third."""
PRELUDE = 100
"""Bytes that a packet with a frame has at least; switching the terminal's modes takes fewer."""
MESSAGE = 16
"""Bytes that a message counts for besides its keys."""


class Limits(NamedTuple):
    """What a session may cost."""

    idle_seconds: float
    """Without a key; 0: for ever."""
    burst: int = BURST
    a_second: int = A_SECOND


class End(Enum):
    """Why a session ends, with the code of the socket and the sentence for the page."""

    GONE = (WSCloseCode.OK, "")
    LEFT = (WSCloseCode.OK, "You left the review. What was shown as saved is saved.")
    IDLE = (
        WSCloseCode.OK,
        "Nothing was pressed for a long time, so the review was closed. What was shown as saved is saved.",
    )
    FLOOD = (
        WSCloseCode.POLICY_VIOLATION,
        "More came in than a person can type, so the review was closed. What was shown as saved is saved.",
    )
    JUNK = (
        WSCloseCode.UNSUPPORTED_DATA,
        "The page sent what the server does not understand, so the review was closed.",
    )
    STOPPING = (
        WSCloseCode.GOING_AWAY,
        "The server is being stopped. What was shown as saved is saved.",
    )
    FULL = (
        WSCloseCode.TRY_AGAIN_LATER,
        "As many reviews are open as this server may hold. Try again when somebody has left.",
    )
    FAILED = (
        WSCloseCode.INTERNAL_ERROR,
        "The review failed. What was shown as saved is saved.",
    )

    @property
    def code(self) -> int:
        """The close code."""
        return self.value[0]

    @property
    def sentence(self) -> str:
        """What the page says."""
        return self.value[1]


class Measure:
    """How much may still come in: a bucket that fills with time."""

    def __init__(self, limits: Limits, now: float) -> None:
        self._limits, self._left, self._at = limits, float(limits.burst), now

    def takes(self, amount: int, now: float) -> bool:
        """Take an amount; False where it is more than is left."""
        self._left += (now - self._at) * self._limits.a_second
        self._left = min(self._left, self._limits.burst) - amount
        self._at = now
        return self._left >= 0


async def sit(
    websocket: web.WebSocketResponse,
    review: ReviewProcess,
    limits: Limits,
    stopping: asyncio.Event,
) -> End:
    """Carry frames and keys until one side ends, time is up, or the server stops; the process is left running."""
    painting = asyncio.create_task(_paint(websocket, review))
    typing = asyncio.create_task(_type(websocket, review, limits))
    stop = asyncio.create_task(stopping.wait())
    tasks: set[asyncio.Task[End] | asyncio.Task[bool]] = {painting, typing, stop}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        found = await asyncio.gather(*tasks, return_exceptions=True)
    ends = [end for end in found if isinstance(end, End)]
    if stopping.is_set():
        return End.STOPPING
    problems = [
        end
        for end in found
        if isinstance(end, Exception) and not isinstance(end, ConnectionError)
    ]
    if problems:
        raise problems[0]
    return ends[0] if ends else End.GONE


async def say_and_close(
    websocket: web.WebSocketResponse, end: End, sentence: str = ""
) -> None:
    """Tell the page why, and close the socket; a page that is gone is told nothing."""
    with contextlib.suppress(ConnectionError, TimeoutError):
        async with asyncio.timeout(2):
            if told := sentence or end.sentence:
                await websocket.send_str(json.dumps(["told", told]))
            await websocket.close(code=end.code)


async def _paint(websocket: web.WebSocketResponse, review: ReviewProcess) -> End:
    seen = False
    async for frame in review.painted():
        await websocket.send_bytes(frame)
        if not seen and len(frame) > PRELUDE:
            # a screen in a page begins without the focus, and forgets it if it was told before its first frame
            seen = True
            await review.focus()
    return End.LEFT if review.has_left else End.FAILED


async def _type(
    websocket: web.WebSocketResponse, review: ReviewProcess, limits: Limits
) -> End:
    clock = asyncio.get_running_loop().time
    patience = limits.idle_seconds or None
    measure = Measure(limits, clock())
    try:
        async with asyncio.timeout(patience) as until_idle:
            async for received in websocket:
                if received.type is not WSMsgType.TEXT:
                    break
                if not measure.takes(MESSAGE + len(received.data), clock()):
                    return End.FLOOD
                asked = message(received.data)
                if patience and isinstance(asked, Typed):
                    until_idle.reschedule(clock() + patience)
                await _carry_out(asked, websocket, review)
    except Junk:
        return End.JUNK
    except TimeoutError:
        return End.IDLE
    match websocket.close_code:
        case None:
            return End.JUNK
        case WSCloseCode.MESSAGE_TOO_BIG:
            return End.FLOOD
        case _:
            return End.GONE


async def _carry_out(
    asked: Message, websocket: web.WebSocketResponse, review: ReviewProcess
) -> None:
    match asked:
        case Typed(data):
            await review.type(data)
        case Size():
            await review.resize(asked)
        case Focused():
            # the keys of a page that lost the focus go elsewhere: there is nothing to tell the review
            pass
        case Pinged(text):
            await websocket.send_str(json.dumps(["pong", text]))
