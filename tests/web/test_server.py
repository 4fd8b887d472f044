"""Reviews behind pages: begun, fed, bounded, and ended in order. The review is a stand-in."""

import asyncio
import os
from pathlib import Path

import pytest
from web.visiting import Page, Visit, serving

from workbench.web import process
from workbench.web.session import End, Limits, Measure


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def until_gone(pid: int) -> None:
    async with asyncio.timeout(20):
        while alive(pid):  # noqa: ASYNC110 - a process tells nobody that it is gone
            await asyncio.sleep(0.01)


async def pid_of(page: Page) -> int:
    return int((await page.shows("100x30")).split()[1])


async def place_of(visit: Visit) -> str:
    async with visit.page() as page:
        return await page.shows("100x30")


async def test_keys_go_in_and_frames_come_out(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as page:
            await page.shows("ana ")
            await page.type("j")
            await page.shows("typed j")
            await page.socket.send_json(["resize", {"width": 90, "height": 9000}])
            await page.shows('"width": 90, "height": 300')
            await page.socket.send_json(["focus"])
            await page.socket.send_json(["ping", "7"])
            await page.type("ö")
            await page.shows("typed ö")
            assert '["pong", "7"]' in page.told
        assert visit.told[0] == "ana came; reviews open: 1."


async def test_a_closed_page_takes_its_review_along_in_order(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as page:
            pid = await pid_of(page)
        await until_gone(pid)
        assert visit.marks() == ["ana left in order"]


async def test_leaving_the_review_closes_the_page_with_a_sentence(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as page:
            await page.type("q")
            assert await page.ends() == End.LEFT.code
            assert "You left the review" in page.told[-1]
        assert visit.marks() == []


async def test_what_a_review_could_not_save_is_told_on_both_sides(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as page:
            await page.type("!")
            await page.ends()
            assert "the disk is full" in page.told[-1]
        assert "\x1b" not in page.told[-1]
        assert any("the disk is full" in line for line in visit.told)


async def test_a_review_that_is_deaf_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process.ReviewProcess.end, "__defaults__", (0.1,))
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as page:
            pid = await pid_of(page)
            await page.type("~")
            await page.shows("deaf")
        await until_gone(pid)


async def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    async with serving(tmp_path, command=(str(tmp_path / "none"),)) as visit:
        await visit.let_in()
        async with visit.page() as page:
            assert await page.ends() == End.FAILED.code
            assert "could not start" in page.told[-1]
        assert "no review could be started" in visit.told[0]


async def test_a_program_that_is_no_review_is_told(tmp_path: Path) -> None:
    async with serving(tmp_path, command=("/bin/sh", "-c", "echo hm; exit 3")) as visit:
        await visit.let_in()
        async with visit.page() as page:
            assert await page.ends() == End.FAILED.code
            assert "The review failed" in page.told[-1]
        assert "exit code" in visit.told[-1]


async def test_more_reviews_than_allowed_are_refused_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.web.server.PATIENCE", 0.2)
    async with serving(tmp_path, sessions=1) as visit:
        await visit.let_in()
        async with visit.page() as first:
            await pid_of(first)
            async with visit.page() as second:
                assert await second.ends() == End.FULL.code
                assert "As many reviews are open" in second.told[-1]
                assert second.painted == ""


async def test_a_reload_gets_the_place_of_the_page_before(tmp_path: Path) -> None:
    async with serving(tmp_path, sessions=1) as visit:
        await visit.let_in()
        async with visit.page() as first:
            await pid_of(first)
            waiting = asyncio.create_task(place_of(visit))
            await asyncio.sleep(0.1)
            assert not waiting.done()
        assert "ana " in await waiting


async def test_a_page_that_nobody_uses_is_closed(tmp_path: Path) -> None:
    async with serving(tmp_path, limits=Limits(idle_seconds=0.5)) as visit:
        await visit.let_in()
        async with visit.page() as page:
            await pid_of(page)
            for _ in range(4):
                await asyncio.sleep(0.25)
                await page.type("j")
            # what is no key does not count
            await page.socket.send_json(["focus"])
            assert await page.ends() == End.IDLE.code
            assert page.painted.count("typed j") == 4
            assert "Nothing was pressed" in page.told[-1]


@pytest.mark.parametrize(
    "said", ["{}", '["quit"]', "[" * 60_000], ids=["object", "unknown", "deep"]
)
async def test_junk_ends_the_session_and_no_other(tmp_path: Path, said: str) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as other:
            await pid_of(other)
            async with visit.page() as page:
                await page.socket.send_str(said)
                assert await page.ends() == End.JUNK.code
            await other.type("j")
            await other.shows("typed j")


async def test_bytes_and_endless_messages_end_the_session(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as page:
            await page.socket.send_bytes(b"\x00")
            assert await page.ends() == End.JUNK.code
        async with visit.page() as page:
            await page.socket.send_str("x" * 200_000)
            assert await page.ends() == 1009


async def test_a_flood_ends_the_session(tmp_path: Path) -> None:
    limits = Limits(0, burst=2000, a_second=10)
    async with serving(tmp_path, limits=limits) as visit:
        await visit.let_in()
        async with visit.page() as page:
            await pid_of(page)
            for _ in range(200):
                await page.type("j")
            assert await page.ends() == End.FLOOD.code


def test_a_paste_passes_and_a_stream_does_not() -> None:
    measure = Measure(Limits(0, burst=1000, a_second=100), now=0.0)
    assert measure.takes(1000, 0.0)
    assert not measure.takes(1, 0.0)
    measure = Measure(Limits(0, burst=1000, a_second=100), now=0.0)
    assert all(measure.takes(10, second / 10) for second in range(10_000))
    taken = 0
    while measure.takes(11, 1000 + taken / 10):
        taken += 1
    assert 900 < taken < 1100


@pytest.mark.parametrize("asked", ["width=wide", "height=1e9", "width="])
async def test_a_size_that_is_none_is_a_bad_request(tmp_path: Path, asked: str) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        answer = await visit.client.get(
            f"/ws?{asked}", headers={"Origin": f"http://{visit.host}"}
        )
        assert answer.status == 400


async def test_a_stopping_server_lets_every_review_leave_in_order(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page() as first, visit.page() as second:
            pids = [await pid_of(first), await pid_of(second)]
            ending = asyncio.create_task(visit.server.end())
            for page in (first, second):
                assert await page.ends() == End.STOPPING.code
                assert "being stopped" in page.told[-1]
            await ending
            assert not any(map(alive, pids))
            assert visit.marks() == ["ana left in order"] * 2
            # `serving` ends the server once more: its places are all taken back
            for _ in range(3):
                visit.server._places.release()


async def test_a_fault_of_the_server_is_a_sentence_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.web.server.page", lambda *_: 1 / 0)
    async with serving(tmp_path) as visit:
        await visit.let_in()
        answer = await visit.client.get("/")
        assert answer.status == 500
        assert "Traceback" not in await answer.text()
        assert visit.told == ["A request failed: ZeroDivisionError: division by zero."]
