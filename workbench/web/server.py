"""The server: a page, its files and a socket behind one door, a bounded number of reviews, an end that loses nothing.

It holds no desk and no database: a review is a process, and what it knows lies in the file.
"""

import asyncio
import logging
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from socket import socket

from aiohttp import web
from aiohttp.typedefs import Handler

from workbench.web.door import Address, Door, Links, host_of, misdirected, refused
from workbench.web.page import ASSETS, WELCOME, headers, page
from workbench.web.process import ReviewProcess
from workbench.web.session import End, Limits, say_and_close, sit
from workbench.web.wire import LONGEST, Junk, Size, size

PATIENCE = 3.0
"""Seconds that a page waits for a free place: a reload opens the new review while the old one is leaving."""
HEARTBEAT = 20.0
"""Seconds between two questions whether a page is still there."""
Tell = Callable[[str], None]
"""Says one plain sentence to whoever runs the server."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is served, and to whom."""

    command: Sequence[str]
    """The review's arguments; the reviewer goes into its environment."""
    address: Address
    door: Door
    sessions: int
    """Reviews open at once."""
    limits: Limits


class Server:
    """Answers browsers; `app` is handed to aiohttp, `end` waits until every review has left."""

    def __init__(self, offer: Offer, tell: Tell) -> None:
        self._offer = offer
        self._tell = tell
        self._stopping = asyncio.Event()
        self._places = asyncio.Semaphore(offer.sessions)
        self._open = 0

    def app(self) -> web.Application:
        """Give the addresses behind the door."""
        app = web.Application(middlewares=[self._guard])
        app.add_routes(
            [
                web.get("/", self._page, allow_head=False),
                web.get("/static/{name}", self._asset, allow_head=False),
                web.get("/ws", self._socket, allow_head=False),
            ]
        )
        app.on_response_prepare.append(self._dress)
        return app

    async def end(self) -> None:
        """Have every review write what is pending and leave, and wait for it."""
        self._stopping.set()
        for _ in range(self._offer.sessions):
            await self._places.acquire()

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Handler
    ) -> web.StreamResponse:
        if not self._offer.address.answers_to(host_of(request)):
            raise misdirected()
        try:
            door = self._offer.door
            if not (isinstance(door, Links) and self._is_link(request)):
                door.reviewer_of(request)
            return await handler(request)
        except (web.HTTPException, asyncio.CancelledError):
            raise
        except Exception as problem:  # noqa: BLE001 - the server outlives a request, and no page gets a traceback
            self._tell(f"A request failed: {type(problem).__name__}: {problem}.")
            raise web.HTTPInternalServerError from None

    async def _dress(self, request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(headers(self._websocket_origin(host_of(request))))
        response.headers.setdefault("Cache-Control", "no-store")

    def _websocket_origin(self, host: str) -> str:
        if not self._offer.address.answers_to(host):
            return ""
        return self._offer.address.origin(host).replace("http", "ws", 1)

    @staticmethod
    def _is_link(request: web.Request) -> bool:
        return request.path == "/" and "token" in request.query

    async def _page(self, request: web.Request) -> web.Response:
        door = self._offer.door
        if isinstance(door, Links) and self._is_link(request):
            return self._let_in(request, door)
        return web.Response(
            text=page(
                f"{self._websocket_origin(host_of(request))}/ws",
                request.query.get("fontsize", ""),
            ),
            content_type="text/html",
        )

    def _let_in(self, request: web.Request, door: Links) -> web.Response:
        welcome = web.Response(text=WELCOME, content_type="text/html")
        if door.knows(request):
            return welcome
        cookie = door.spend(request.query["token"])
        if cookie is None:
            raise refused(
                "This link was used, or is of an earlier run. The one that `workbench serve` printed last lets you in."
            )
        welcome.set_cookie(
            door.cookie,
            cookie,
            httponly=True,
            samesite="Strict",
            secure=self._offer.address.scheme == "https",
        )
        return welcome

    async def _asset(self, request: web.Request) -> web.Response:
        asset = ASSETS.get(request.match_info["name"])
        if asset is None:
            raise web.HTTPNotFound
        return web.Response(
            body=asset.body,
            content_type=asset.content_type,
            headers={"Cache-Control": "private, max-age=3600"},
        )

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        origin = self._offer.address.origin(host_of(request))
        if request.headers.getall("Origin", []) != [origin]:
            raise refused("Only this server's own page may open the review.")
        try:
            asked = size(
                request.query.get("width", 80), request.query.get("height", 24)
            )
        except Junk as problem:
            raise web.HTTPBadRequest(text=f"{problem}\n") from problem
        reviewer = self._offer.door.reviewer_of(request)
        websocket = web.WebSocketResponse(
            heartbeat=HEARTBEAT, max_msg_size=LONGEST, compress=False, timeout=2
        )
        await websocket.prepare(request)
        if not await self._has_place():
            await say_and_close(websocket, End.FULL)
            return websocket
        try:
            await self._review(websocket, reviewer, asked)
        finally:
            self._places.release()
        return websocket

    async def _has_place(self) -> bool:
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._places.acquire()
        except TimeoutError:
            return False

    async def _review(
        self, websocket: web.WebSocketResponse, reviewer: str, asked: Size
    ) -> None:
        try:
            review = await ReviewProcess.start(self._offer.command, reviewer, asked)
        except OSError as problem:
            self._tell(f"{reviewer}: no review could be started: {problem.strerror}.")
            await say_and_close(websocket, End.FAILED, "The review could not start.")
            return
        self._open += 1
        self._tell(f"{reviewer} came; reviews open: {self._open}.")
        end = End.FAILED
        try:
            end = await sit(websocket, review, self._offer.limits, self._stopping)
        finally:
            code = await review.end()
            self._open -= 1
            self._tell(f"{reviewer} left; reviews open: {self._open}.")
        if end is End.LEFT and code:
            end = End.FAILED
        said = review.said if code > 0 else ""
        if said or end is End.FAILED:
            self._tell(f"{reviewer}: {said or f'the review failed, exit code {code}.'}")
        # where the program itself is at fault, its trace is for whoever runs the server
        await say_and_close(websocket, end, "" if "Traceback (" in said else said)


class Complaints(logging.Handler):
    """Makes a sentence of what aiohttp logs: a client that sends no HTTP is no reason for a page of trace."""

    def __init__(self, tell: Tell) -> None:
        super().__init__(logging.WARNING)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Tell one line."""
        problem = record.exc_info[1] if record.exc_info else None
        why = f": {type(problem).__name__}" if problem else ""
        self._tell(f"{record.getMessage()}{why}.")


async def answer(
    listening: socket, offer: Offer, tell: Tell, ready: Callable[[], None]
) -> signal.Signals:
    """Serve, call `ready`, and go on until the system or ctrl+c asks to stop; give that signal, when every review has left."""
    server = Server(offer, tell)
    asked: asyncio.Future[signal.Signals] = asyncio.get_running_loop().create_future()

    def stop(sign: signal.Signals) -> None:
        if not asked.done():
            asked.set_result(sign)

    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(sign, stop, sign)
    log = logging.getLogger("workbench.web")
    log.handlers, log.propagate = [Complaints(tell)], False
    runner = web.AppRunner(
        server.app(),
        access_log=None,
        logger=log,
        handle_signals=False,
        shutdown_timeout=2.0,
    )
    await runner.setup()
    try:
        await web.SockSite(runner, listening).start()
        ready()
        sign = await asked
        await server.end()
    finally:
        await runner.cleanup()
    return sign
