"""A real browser for tests: Chromium without a window, driven over its DevTools protocol."""

import asyncio
import base64
import contextlib
import itertools
import re
import shutil
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp

PROGRAM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))),
    None,
)
FLAGS = (
    "--headless=new",
    "--no-sandbox",  # tests run as root in containers; nobody else should switch the sandbox off
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--mute-audio",
    "--remote-debugging-port=0",
    "--window-size=1280,800",
)
SECONDS = 30
CONTROL = re.compile(r"\x1b(?:\[[0-9;?<>=$]*[ -/]*[@-~]|[()][0-9A-B]|[=>78])")
KEYS = {
    "Enter": ("Enter", 13, "\r"),
    "Escape": ("Escape", 27, ""),
    "F2": ("F2", 113, ""),
}


class Tab:
    """One tab: what it asked for, what its socket carried, and the keys pressed in it."""

    def __init__(self, browser: "Chromium", session: str) -> None:
        self._browser = browser
        self._session = session
        self.requests: list[str] = []
        self.frames: list[str] = []
        self.complaints: list[str] = []

    async def send(self, method: str, **arguments: Any) -> dict[str, Any]:
        return await self._browser.send(method, self._session, **arguments)

    async def go(self, url: str) -> None:
        await self.send("Page.navigate", url=url)

    async def value(self, expression: str) -> Any:
        found = await self.send(
            "Runtime.evaluate",
            expression=expression,
            awaitPromise=True,
            returnByValue=True,
        )
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    async def press(self, *keys: str) -> None:
        for key in keys:
            name, code, text = (
                KEYS[key] if key in KEYS else (key, ord(key.upper()), key)
            )
            more = {"key": name, "windowsVirtualKeyCode": code}
            await self.send("Input.dispatchKeyEvent", type="keyDown", text=text, **more)
            await self.send("Input.dispatchKeyEvent", type="keyUp", **more)

    async def until(self, condition: Callable[[], Any]) -> Any:
        """Wait for what a call gives, or what its coroutine gives, to be true."""
        async with asyncio.timeout(SECONDS):
            while True:
                found = condition()
                if asyncio.iscoroutine(found):
                    found = await found
                if found:
                    return found
                await asyncio.sleep(0.002)

    async def shows(self, words: str) -> None:
        """Wait until the socket has carried these words since the tab's latest `forget`."""
        await self.until(lambda: words in self.painted())

    def painted(self) -> str:
        return CONTROL.sub("", "".join(self.frames))

    def forget(self) -> None:
        self.frames.clear()

    def happened(self, method: str, what: dict[str, Any]) -> None:
        if method == "Network.requestWillBeSent":
            self.requests.append(what["request"]["url"])
        elif method == "Network.webSocketCreated":
            self.requests.append(what["url"])
        elif (
            method == "Network.webSocketFrameReceived"
            and what["response"]["opcode"] == 2
        ):
            data = base64.b64decode(what["response"]["payloadData"])
            self.frames.append(data.decode("utf-8", "replace"))
        elif method == "Log.entryAdded":
            self.complaints.append(what["entry"]["text"])


class Chromium:
    """A running browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._tabs: dict[str, Tab] = {}
        self.reading = asyncio.create_task(self._read())

    async def send(
        self, method: str, session: str = "", **arguments: Any
    ) -> dict[str, Any]:
        number = next(self._numbers)
        answer = self._asked[number] = asyncio.get_running_loop().create_future()
        more = {"sessionId": session} if session else {}
        await self._socket.send_json(
            {"id": number, "method": method, "params": arguments, **more}
        )
        return await asyncio.wait_for(answer, SECONDS)

    async def tab(self, url: str = "about:blank") -> Tab:
        target = (await self.send("Target.createTarget", url="about:blank"))["targetId"]
        attached = await self.send(
            "Target.attachToTarget", targetId=target, flatten=True
        )
        tab = self._tabs[attached["sessionId"]] = Tab(self, attached["sessionId"])
        for domain in ("Page", "Network", "Runtime", "Log"):
            await tab.send(f"{domain}.enable")
        await tab.go(url)
        return tab

    async def close(self, tab: Tab) -> None:
        await tab.send("Page.close")

    async def _read(self) -> None:
        async for received in self._socket:
            told = received.json()
            if "id" in told:
                answer = self._asked.pop(told["id"])
                if answer.done():
                    continue
                if "error" in told:
                    answer.set_exception(RuntimeError(str(told["error"])))
                else:
                    answer.set_result(told["result"])
            elif tab := self._tabs.get(told.get("sessionId", "")):
                tab.happened(told["method"], told["params"])


@contextlib.asynccontextmanager
async def chromium(folder: Path) -> AsyncIterator[Chromium]:
    """Run a browser of its own, whose profile lies in a folder."""
    assert PROGRAM is not None
    profile = folder / "profile"
    process = await asyncio.create_subprocess_exec(
        PROGRAM,
        *FLAGS,
        f"--user-data-dir={profile}",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(SECONDS):
            while not (found := _where(profile)):  # noqa: ASYNC110 - the browser says it in a file
                await asyncio.sleep(0.02)
        port, path = found
        async with (
            aiohttp.ClientSession() as client,
            client.ws_connect(
                f"http://127.0.0.1:{port}{path}", max_msg_size=64 << 20
            ) as socket,
        ):
            browser = Chromium(socket)
            yield browser
            browser.reading.cancel()
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), 5)
        if process.returncode is None:
            process.kill()
            await process.wait()


def _where(profile: Path) -> list[str]:
    """Give port and path of the browser's protocol, once it has written them."""
    told = profile / "DevToolsActivePort"
    found = told.read_text(encoding="utf-8").split() if told.exists() else []
    return found if len(found) == 2 else []
