"""A server in a test's own loop, and a visitor of it that can say anything."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import ClientWebSocketResponse, CookieJar, WSMsgType, web
from aiohttp.test_utils import TestClient, TestServer

from workbench.web.door import Address, Door, Links
from workbench.web.server import Offer, Server
from workbench.web.session import Limits

STAND_IN = Path(__file__).with_name("stand_in.py")


@dataclass
class Visit:
    """A running server and one browser's worth of cookies."""

    client: TestClient[web.Request, web.Application]
    server: Server
    links: list[str]
    told: list[str]
    mark: Path

    @property
    def host(self) -> str:
        return f"{self.client.host}:{self.client.port}"

    async def let_in(self) -> None:
        answer = await self.client.get("/", params={"token": self.links[-1]})
        assert answer.status == 200

    @contextlib.asynccontextmanager
    async def page(self, **headers: str) -> AsyncIterator["Page"]:
        given = {"Origin": f"http://{self.host}", **headers}
        async with self.client.ws_connect(
            "/ws?width=100&height=30", headers=given
        ) as socket:
            yield Page(socket)

    def marks(self) -> list[str]:
        return self.mark.read_text().splitlines() if self.mark.exists() else []


@dataclass
class Page:
    """The socket of an open page."""

    socket: ClientWebSocketResponse
    painted: str = ""
    told: list[str] = field(default_factory=list)

    async def shows(self, words: str) -> str:
        """Read frames until the words were painted."""
        async with asyncio.timeout(20):
            while words not in self.painted:
                received = await self.socket.receive()
                assert received.type in {WSMsgType.BINARY, WSMsgType.TEXT}, (
                    received,
                    self.painted,
                )
                self._take(received.type, received.data)
        return self.painted

    async def ends(self) -> int | None:
        """Read until the socket is closed, and give the code."""
        async with asyncio.timeout(20):
            async for received in self.socket:
                self._take(received.type, received.data)
        return self.socket.close_code

    async def type(self, keys: str) -> None:
        await self.socket.send_json(["stdin", keys])

    def _take(self, kind: WSMsgType, data: str | bytes) -> None:
        if kind is WSMsgType.BINARY:
            assert isinstance(data, bytes)
            self.painted += data.decode()
        else:
            self.told.append(str(data))


@contextlib.asynccontextmanager
async def serving(
    folder: Path,
    door: Door | None = None,
    address: Address | None = None,
    *,
    sessions: int = 3,
    limits: Limits | None = None,
    command: tuple[str, ...] | None = None,
) -> AsyncIterator[Visit]:
    """Serve stand-ins of the review; without a door of its own, ana has the links."""
    links: list[str] = []
    told: list[str] = []
    if door is None:
        door = Links("ana", "workbench-test", links.append)
        links.append(door.token)
    mark = folder / "marks"
    offer = Offer(
        command or (sys.executable, str(STAND_IN), str(mark)),
        address or Address("127.0.0.1"),
        door,
        sessions,
        limits or Limits(0),
    )
    server = Server(offer, told.append)
    async with TestClient(
        TestServer(server.app()), cookie_jar=CookieJar(unsafe=True)
    ) as client:
        yield Visit(client, server, links, told, mark)
        async with asyncio.timeout(30):
            await server.end()
