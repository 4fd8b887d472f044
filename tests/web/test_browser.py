"""A real browser at a real server: a morning's review, a reload, a foreign page, a closed tab."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from tui.piloting import seen, verdict_of
from web.chromium import PROGRAM, Chromium, Tab, chromium
from web.test_serve import alive, children, running

from workbench.desk.agreement import agreement
from workbench.desk.audit import audit
from workbench.desk.queue import Filter, Queue

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="there is no Chromium here")
CLOSED = "document.body?.classList.contains('-closed')"
TOLD = "document.getElementById('told').textContent"


@contextlib.asynccontextmanager
async def at_the_review(
    database: Path, folder: Path, *more: str
) -> AsyncIterator[tuple[Chromium, Tab, str, int]]:
    """A browser with the review open, the link it came by, and the server's process id."""
    with running("--db", str(database), "--reviewer", "ana", *more) as (process, url):
        async with chromium(folder) as browser:
            tab = await browser.tab(url)
            await tab.shows("The bridge closed at noon.")
            # the queue has the keys without a click: its cursor is painted as the focus
            await tab.until(lambda: tab.value("document.hasFocus()"))
            yield browser, tab, url, process.pid


def claims(database: Path, n: int) -> list[int]:
    queue = Queue.open(database, "ana")
    try:
        return list(queue.first_ids(Filter(), n))
    finally:
        queue.close()


async def position(tab: Tab, where: str) -> None:
    await tab.shows(f"all  {where}  ")


async def test_a_morning_at_the_page(database: Path, tmp_path: Path) -> None:
    """One walk through it all: a browser costs seconds to start."""
    async with at_the_review(database, tmp_path, "--sessions", "1") as (
        browser,
        tab,
        url,
        server,
    ):
        # a key is a key
        await position(tab, "1/6")
        await tab.press("j")
        await position(tab, "2/6")
        await tab.press("s")
        await tab.shows("single-source saved")
        await position(tab, "3/6")
        first, second = claims(database, 2)
        assert verdict_of(database, second) == "single-source"
        assert verdict_of(database, first) is None

        # a reload is another process at the same place
        [review] = children(server)
        tab.forget()
        await tab.send("Page.reload")
        await position(tab, "3/6")
        await tab.until(lambda: not alive(review))

        # one page more than there are places
        other = await browser.tab(url.partition("?")[0])
        await other.until(lambda: other.value(CLOSED))
        assert "As many reviews are open" in await other.value(TOLD)
        assert len(children(server)) == 1
        await browser.close(other)

        # leaving, and coming back by the button, which has the focus
        await tab.press("q")
        await tab.until(lambda: tab.value(CLOSED))
        assert "You left the review" in await tab.value(TOLD)
        assert children(server) == []
        tab.forget()
        await tab.press("Enter")
        await position(tab, "3/6")

        # all came from this server, and the page kept its own rules
        assert {urlsplit(asked).netloc for asked in tab.requests} == {
            urlsplit(url).netloc
        }
        assert not [
            told for told in tab.complaints if "Security" in told or "Failed" in told
        ]
        assert await tab.value("document.fonts.check('16px \"Roboto Mono\"')")

        # a closed tab takes its process along
        [again] = children(server)
        await browser.close(tab)
        await tab.until(lambda: not alive(again))


FOREIGN = """<!DOCTYPE html><meta charset="utf-8"><title>elsewhere</title><script>
window.opened = new Promise((said) => {
  const socket = new WebSocket("WHERE/ws?width=80&height=24");
  socket.onopen = () => said("opened");
  socket.onerror = () => said("refused");
});
window.framed = new Promise((said) => addEventListener("load", () => {
  const frame = document.createElement("iframe");
  frame.onload = () => { try { said(frame.contentDocument ? "empty" : "foreign") } catch { said("foreign") } };
  frame.src = "PAGE";
  document.body.append(frame);
}));
</script><body></body>"""


async def test_a_foreign_page_cannot_open_the_review(
    database: Path, tmp_path: Path
) -> None:
    async with at_the_review(database, tmp_path) as (browser, _, url, server):
        page = url.partition("?")[0]
        text = FOREIGN.replace("WHERE", page.replace("http", "ws", 1).rstrip("/"))
        text = text.replace("PAGE", page)

        async def elsewhere(_: web.Request) -> web.Response:
            return web.Response(text=text, content_type="text/html")

        app = web.Application()
        app.router.add_get("/", elsewhere)
        runner = web.AppRunner(app)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            # the same host at another port: to a cookie that is the same site, so that only the origin tells them apart
            tab = await browser.tab(f"http://127.0.0.1:{runner.addresses[0][1]}/")
            assert await tab.until(lambda: tab.value("window.opened")) == "refused"
            await tab.until(lambda: tab.value("window.framed"))
            await asyncio.sleep(0.2)
            assert any("frame" in told for told in tab.complaints)
            assert len(children(server)) == 1
        finally:
            await runner.cleanup()


async def test_two_judge_blindly_and_a_third_settles_it_in_the_browser(
    database: Path, tmp_path: Path
) -> None:
    settings = tmp_path / "home" / ".config" / "workbench" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("[review]\nblind = true\n")
    (first,) = claims(database, 1)
    at = ("--db", str(database), "--reviewer")
    with (
        running(*at, "ana") as (_, for_ana),
        running(*at, "ben") as (_, for_ben),
        running(*at, "chi") as (_, for_chi),
    ):
        async with chromium(tmp_path) as browser:
            tab = await browser.tab(for_ana)
            await tab.shows("The bridge closed at noon.")
            await tab.until(lambda: tab.value("document.hasFocus()"))
            await tab.press("s")
            await tab.shows("single-source saved")
            tab = await browser.tab(for_ben)
            await tab.shows("The bridge closed at noon.")
            await tab.until(lambda: tab.value("document.hasFocus()"))
            await tab.shows("blind")
            await tab.press("u")
            await tab.shows("unverifiable saved")
            tab = await browser.tab(for_chi)
            await tab.shows("The bridge closed at noon.")
            await tab.until(lambda: tab.value("document.hasFocus()"))
            await tab.press("w")
            await tab.shows("disputed")
            await tab.press("A")
            await tab.shows("Settle: 2 verdicts")
            await tab.press("s", "r")
            await tab.shows("ctrl+s saves")
            await tab.press(*"the office", "F2")
            await tab.until(lambda: seen(database, first).decision)
    told = agreement(database)
    assert told.verdicts.n == 1
    view = seen(database, first)
    assert view.decision is not None
    assert (view.decision.reviewer, view.decision.reason) == ("chi", "the office")
    assert [now.blind for now in view.verdicts] == [True, True]
    kinds = [line.kind for line in audit(database) if line.claim == view.uid]
    assert kinds == ["verdict", "verdict", "reveal", "decision"]
