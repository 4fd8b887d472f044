"""Who comes in, by which name, and as whom."""

import http.cookies
import socket
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from web.visiting import serving

from workbench.web.door import Address, Links, Proxy

LOCAL = ("127.0.0.1", "localhost", "::1")
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - nothing listens in these tests
NAMES = st.from_regex(r"[a-z0-9-]{1,20}(\.[a-z0-9-]{1,20}){1,3}", fullmatch=True)


@pytest.mark.parametrize("listens", LOCAL)
@pytest.mark.parametrize(
    "host", ["127.0.0.1:8000", "localhost", "localhost:9000", "[::1]:8000", "127.0.0.2"]
)
def test_this_machine_has_its_own_names_at_any_port(listens: str, host: str) -> None:
    assert Address(listens).answers_to(host)


@given(NAMES.filter(lambda name: not name.replace(".", "").isdigit()))
def test_no_name_that_a_site_can_have_is_answered_to(name: str) -> None:
    for listens in (*LOCAL, *EVERYWHERE, "192.0.2.7"):
        if name != socket.gethostname().lower():
            assert not Address(listens).answers_to(f"{name}:8000")


@pytest.mark.parametrize(
    "host",
    ["", "127.0.0.1.evil.example", "evil.example:127.0.0.1", "[evil.example]", "0"],
)
def test_what_only_looks_like_this_machine_is_not_answered_to(host: str) -> None:
    assert not Address("127.0.0.1").answers_to(host)


def test_another_machines_number_is_not_this_machine() -> None:
    assert not Address("127.0.0.1").answers_to("192.0.2.7:8000")
    assert not Address("192.0.2.7").answers_to("127.0.0.1:8000")
    assert Address("192.0.2.7").answers_to("192.0.2.7:8000")


def test_all_addresses_means_every_number_and_the_machines_name() -> None:
    for listens in EVERYWHERE:
        for host in ("192.0.2.7:8000", "127.0.0.1", "[2001:db8::1]:8000"):
            assert Address(listens).answers_to(host)
        assert Address(listens).answers_to(f"{socket.gethostname().lower()}:8000")


def test_behind_a_proxy_only_the_public_name_counts() -> None:
    address = Address("127.0.0.1", "https://Checks.example.org")
    assert address.answers_to("checks.example.org")
    assert not address.answers_to("checks.example.org:8000")
    assert not address.answers_to("127.0.0.1:8000")
    assert address.origin("checks.example.org") == "https://checks.example.org"


def test_a_token_buys_one_cookie_and_is_replaced() -> None:
    renewed: list[str] = []
    links = Links("ana", "cookie", renewed.append)
    first = links.token
    assert links.spend("wrong") is None
    assert links.spend("é\udce9") is None
    assert renewed == []
    assert links.spend(first)
    assert links.spend(first) is None
    assert renewed == [links.token]
    assert links.token != first


async def test_without_a_cookie_nothing_is_given(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        for path in ("/", "/static/textual.js", "/ws", "/static/", "/nothing"):
            answer = await visit.client.get(path)
            assert answer.status == 403, path
            assert "workbench serve" in await answer.text()


async def test_a_link_lets_one_browser_in(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        first = visit.links[-1]
        # who only looks at a link, as programs that show previews do, does not spend it
        assert (await visit.client.head("/", params={"token": first})).status == 405
        welcome = await visit.client.get("/", params={"token": first})
        assert 'content="0;url=/"' in await welcome.text()
        cookie = http.cookies.SimpleCookie(welcome.headers["Set-Cookie"])
        assert cookie["workbench-test"]["httponly"]
        assert cookie["workbench-test"]["samesite"] == "Strict"
        assert cookie["workbench-test"].value not in visit.links
        assert (await visit.client.get("/")).status == 200
        # the same browser may follow its old link again: nothing is spent
        assert (await visit.client.get("/", params={"token": first})).status == 200
        assert len(visit.links) == 2
        visit.client.session.cookie_jar.clear()
        assert (await visit.client.get("/", params={"token": first})).status == 403
        assert (await visit.client.get("/", params={"token": "é"})).status == 403
        await visit.let_in()
        assert (await visit.client.get("/")).status == 200


async def test_a_cookie_that_a_proxy_carries_over_tls_is_kept_off_plain_lines(
    tmp_path: Path,
) -> None:
    address = Address("127.0.0.1", "https://checks.example.org")
    async with serving(tmp_path, address=address) as visit:
        answer = await visit.client.get(
            "/",
            params={"token": visit.links[-1]},
            headers={"Host": "checks.example.org"},
        )
        assert "Secure" in answer.headers["Set-Cookie"]


async def test_another_name_is_misdirected(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        for host in (
            "evil.example",
            f"evil.example:{visit.client.port}",
            '127.0.0.1:"><b>',
        ):
            answer = await visit.client.get("/", headers={"Host": host})
            assert answer.status == 421
            assert "evil" not in str(answer.headers)
        other = f"localhost:{visit.client.port}"
        answer = await visit.client.get("/", headers={"Host": other})
        assert f'"ws://{other}/ws"' in await answer.text()


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "", None]
)
async def test_only_the_own_page_may_open_the_socket(
    tmp_path: Path, origin: str | None
) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        headers = {
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "x3JJHMbDL1EzLkh9GBhXDw==",
        }
        if origin is not None:
            headers["Origin"] = origin
        answer = await visit.client.get("/ws", headers=headers)
        assert answer.status == 403
        assert visit.told == []


async def test_a_reviewer_is_whom_the_trusted_proxy_names(tmp_path: Path) -> None:
    door = Proxy("X-Remote-User", ("127.0.0.1", "::1"))
    async with serving(tmp_path, door) as visit:
        async with visit.page(**{"X-Remote-User": "Ben.K"}) as page:
            await page.shows("ben.k ")
        for name in (
            "",
            "ben k",
            "ben@example.org",
            "bén",
            "ana,ben",
            "../ben",
            "-ben",
        ):
            answer = await visit.client.get("/", headers={"X-Remote-User": name})
            assert answer.status == 403, name
        assert (await visit.client.get("/")).status == 403


async def test_a_name_given_twice_is_refused(tmp_path: Path) -> None:
    async with serving(tmp_path, Proxy("X-Remote-User", ("127.0.0.1",))) as visit:
        twice = [("X-Remote-User", "ana"), ("X-Remote-User", "ben")]
        assert (await visit.client.get("/", headers=twice)).status == 403


async def test_nobody_but_the_proxy_may_name_a_reviewer(tmp_path: Path) -> None:
    async with serving(tmp_path, Proxy("X-Remote-User", ("10.0.0.0/8",))) as visit:
        answer = await visit.client.get("/", headers={"X-Remote-User": "ana"})
        assert answer.status == 403
        assert "proxy only" in await answer.text()


async def test_without_a_proxy_a_header_names_nobody(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        async with visit.page(**{"X-Remote-User": "ben"}) as page:
            assert "ana " in await page.shows("100x30")
