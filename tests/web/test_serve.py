"""`workbench serve` as a program: what it says, how it ends, and that no review outlives it."""

import asyncio
import contextlib
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import click
import pytest

from workbench.cli import program
from workbench.config import serve_settings
from workbench.desk.queue import Queue
from workbench.errors import ConfigError

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/serve.md").read_text(encoding="utf-8")
EVERYWHERE = "0.0.0.0"  # noqa: S104 - for a moment, with a token
SERVE = (sys.executable, "-m", "workbench", "serve")


def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*SERVE, *arguments], capture_output=True, text=True, check=False, timeout=60
    )


@contextlib.contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server and the first line of its standard output."""
    process = subprocess.Popen(
        [*SERVE, "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        yield process, process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


def alive(pid: int) -> bool:
    try:
        # a zombie has ended, whoever has yet to take note of it
        return " Z " not in Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False


def children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8")
    return [int(child) for child in told.split()]


def test_refusals_have_their_codes_and_a_sentence(
    database: Path, tmp_path: Path
) -> None:
    db = f"--db={database}"
    for arguments, code, words in (
        (["--db", str(tmp_path / "none.db")], 66, "There is no database"),
        ([db, "--host", "192.0.2.1"], 2, "no address of this machine"),
        ([db, "--host", "a..b"], 2, "no address of this machine"),
        ([db, "--reviewer", "Ana; ls"], 2, "can't be a reviewer's handle"),
        ([db, "--port", "70000"], 2, "not in the range"),
        ([db, "--sessions", "0"], 2, "not in the range"),
    ):
        done = ran(*arguments)
        assert (done.returncode, done.stdout) == (code, ""), done.stderr
        assert words in done.stderr
        assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_told(database: Path) -> None:
    with running("--db", str(database)) as (_, url):
        port = re.findall(r":(\d+)/", url)[0]
        done = ran("--db", str(database), "--port", port)
        assert (done.returncode, done.stdout) == (74, "")
        assert "another program listens there" in done.stderr


@pytest.mark.parametrize("package", ["aiohttp", "textual_serve"])
def test_without_the_extra_the_install_command_is_told(
    database: Path, package: str
) -> None:
    script = (
        f"import sys; sys.modules[{package!r}] = None; from workbench.cli import main;"
        f" sys.exit(main(['serve', '--db', {str(database)!r}]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (69, "")
    assert f"needs {package}" in done.stderr
    assert "pip install 'factcheck-workbench[serve]'" in done.stderr


@pytest.mark.parametrize(
    ("sign", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130), (signal.SIGHUP, 0)]
)
def test_it_ends_in_order_when_asked(
    database: Path, sign: signal.Signals, code: int
) -> None:
    with running("--db", str(database), "--reviewer", "ana") as (process, url):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]{32}", url)
        process.send_signal(sign)
        _, err = process.communicate(timeout=30)
        assert process.returncode == code
        assert "as ana; ctrl+c ends it." in err
        assert "Warning" not in err


def test_links_go_on_where_the_reader_of_the_first_has_gone(database: Path) -> None:
    with running("--db", str(database)) as (process, url):
        assert process.stdout
        process.stdout.close()
        process.stdout = None
        urllib.request.urlopen(url, timeout=20).close()  # noqa: S310 - our own server
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    links = [line for line in err.splitlines() if "token=" in line]
    assert len(links) == 1
    assert links[0] != url
    assert "Error" not in err


def test_listening_to_other_machines_is_warned_of(database: Path) -> None:
    with running("--db", str(database), "--host", EVERYWHERE) as (process, _):
        process.send_signal(signal.SIGTERM)
        assert (
            f"Warning: {EVERYWHERE} is reached from other machines"
            in (process.communicate(timeout=30)[1])
        )


def test_a_client_that_speaks_no_http_gets_400_and_a_line(database: Path) -> None:
    with running("--db", str(database)) as (process, url):
        port = int(re.findall(r":(\d+)/", url)[0])
        for said in (
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
            b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: a\r\nA: " + b"b" * 20_000 + b"\r\n\r\n",
        ):
            with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
                line.sendall(said)
                assert b" 400 " in line.recv(100)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in err
    assert len(err.splitlines()) <= 2 + 3


@contextlib.asynccontextmanager
async def opened(url: str) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """The socket of a page whose review has painted its queue."""
    origin = url.partition("/?")[0]
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.CookieJar(unsafe=True)
    ) as client:
        async with client.get(url) as answer:
            assert answer.status == 200
        async with client.ws_connect(
            f"{origin}/ws?width=120&height=36", headers={"Origin": origin}
        ) as page:
            painted = b""
            while b"of 6" not in painted:
                painted += await page.receive_bytes(timeout=30)
            yield page


async def test_no_review_outlives_a_server_that_was_killed(database: Path) -> None:
    with running("--db", str(database), "--reviewer", "ana") as (process, url):
        async with opened(url):
            [review] = children(process.pid)
            process.kill()
            process.wait()
            async with asyncio.timeout(30):
                while alive(review):  # noqa: ASYNC110 - a process tells nobody that it is gone
                    await asyncio.sleep(0.02)


async def test_a_verdict_is_there_when_the_server_was_asked_to_stop(
    database: Path,
) -> None:
    with running("--db", str(database), "--reviewer", "ana") as (process, url):
        async with opened(url) as page:
            await page.send_json(["stdin", "j"])
            await page.send_json(["stdin", "s"])
            painted = b""
            while b"single-source saved" not in painted:
                painted += await page.receive_bytes(timeout=30)
            [review] = children(process.pid)
            process.send_signal(signal.SIGTERM)
            told = [received.data async for received in page]
            assert "being stopped" in str(told[-1])
        _, err = process.communicate(timeout=30)
        assert process.returncode == 0
        assert not alive(review)
        assert "ana left; reviews open: 0." in err
    queue = Queue.open(database, "ana")
    try:
        assert queue.progress().mine == 1
        # the place of the next sitting
        assert queue.place()
    finally:
        queue.close()


# ---------------------------------------------------------------- settings


def write_settings(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".workbench.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)


def test_without_a_file_the_settings_are_a_single_reviewers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = serve_settings()
    assert (told.reviewer_header, told.trusted_proxies, told.public_url) == ("", (), "")
    assert (told.sessions, told.idle_minutes) == (12, 60)


def test_the_nearest_file_outranks_the_users_own_key_by_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Path(os.environ["XDG_CONFIG_HOME"]) / "workbench" / "config.toml"
    own.parent.mkdir(parents=True)
    own.write_text("[serve]\nsessions = 5\nidle_minutes = 7\n", encoding="utf-8")
    write_settings(tmp_path, "[serve]\nsessions = 9\n", monkeypatch)
    told = serve_settings()
    assert (told.sessions, told.idle_minutes) == (9, 7)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[serve]\nsessions = 0", "serve.sessions"),
        ('[serve]\nsessions = "9"', "serve.sessions"),
        ("[serve]\nidle_minutes = -1", "serve.idle_minutes"),
        ("[serve]\nport = 1", "serve.port"),
        ('[serve]\npublic_url = "checks.example.org"', "serve.public_url"),
        ('[serve]\npublic_url = "https://example.org/desk"', "serve.public_url"),
        ('[serve]\nreviewer_header = "X-User: ana"', "serve.reviewer_header"),
        ('[serve]\ntrusted_proxies = ["10.0.0.1/8"]', "serve.trusted_proxies"),
        ('[serve]\ntrusted_proxies = ["proxy"]', "serve.trusted_proxies"),
        ('[serve]\ntrusted_proxies = "10.0.0.1"', "serve.trusted_proxies"),
        ('[serve]\ntrusted_proxies = ["10.0.0.1"]', "without the other"),
        ('[serve]\nreviewer_header = "X-User"', "without the other"),
        ("serve = 1", "serve"),
    ],
)
def test_a_setting_that_cannot_be_is_told_with_its_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, named: str
) -> None:
    write_settings(tmp_path, text, monkeypatch)
    with pytest.raises(ConfigError, match=re.escape(named)):
        serve_settings()


def test_names_from_a_proxy_leave_no_room_for_one_on_the_command_line(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '[serve]\nreviewer_header = "X-User"\ntrusted_proxies = ["10.0.0.1"]\n'
    write_settings(tmp_path, text, monkeypatch)
    done = ran("--db", str(database), "--reviewer", "ana")
    assert done.returncode == 2
    assert "from a proxy" in done.stderr
    with running("--db", str(database)) as (process, url):
        assert "token" not in url
        process.send_signal(signal.SIGTERM)
        assert "as whom the proxy names in X-User" in process.communicate(timeout=30)[1]


# ---------------------------------------------------------------- the page about it


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, flags=re.DOTALL)


def test_the_commands_of_the_page_about_it_parse() -> None:
    lines = [
        line.strip()
        for block in [*blocks("sh"), *blocks("ini")]
        for line in block.splitlines()
    ]
    commands = [
        line.removeprefix("ExecStart=/srv/checks/venv/bin/").split("  #")[0]
        for line in lines
        if line.startswith(("workbench ", "ExecStart="))
    ]
    assert len(commands) >= 4
    for told in commands:
        _, name, *arguments = shlex.split(told)
        command = program.get_command(click.Context(program), name)
        assert command is not None
        with command.make_context(name, arguments):
            pass


def test_the_settings_of_the_page_about_it_are_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = blocks("toml")
    assert found
    for block in found:
        write_settings(tmp_path, block, monkeypatch)
        assert serve_settings().reviewer_header


def test_the_page_about_it_tells_every_setting_and_limit() -> None:
    for name in serve_settings().__slots__:
        assert f"`{name}`" in PAGE
