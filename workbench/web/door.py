"""Who may come in: the page asked for by its own name, by somebody who was let in, as the reviewer that they are.

A browser opens any address for any site that asks it to. A name that is not ours means that a site has its own
name point here (DNS rebinding); another origin on the socket means that a foreign page wants to drive the review.
"""

import hmac
import re
import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from aiohttp import web

from workbench.desk.reviewers import reviewer_handle
from workbench.errors import UsageError

_HOST = re.compile(r"(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?")


@dataclass(frozen=True, slots=True)
class Address:
    """By which names the page may be asked for."""

    host: str
    """What the server listens on."""
    public_url: str = ""
    """What a proxy before it is reached by."""

    @property
    def scheme(self) -> str:
        """`https` behind a proxy that has it, else `http`."""
        return self.public_url.partition("://")[0] or "http"

    def url(self, port: int) -> str:
        """Give where a browser finds the page: of all addresses, by the machine's own name."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        shown = _here() if self._everywhere else name
        return self.public_url or f"http://{shown}:{port}"

    def cookie(self, port: int) -> str:
        """Give a name for the cookie: over TLS one that no other name of the domain can set, else one for the port."""
        return "__Host-workbench" if self.scheme == "https" else f"workbench-{port}"

    def answers_to(self, host: str) -> bool:
        """Tell whether a request's Host names this server.

        The port counts only behind a proxy: a tunnel has another at its near end, and no site can choose it.
        """
        if self.public_url:
            return host == self.public_url.partition("://")[2].lower()
        name = _without_port(host)
        asked = _ip(name)
        if name == "localhost" or (asked is not None and asked.is_loopback):
            return self._local or self._everywhere
        # a site may have any name of its own point here, but not a number
        return name == self.host.lower() or (
            self._everywhere and (asked is not None or name == _here())
        )

    @property
    def _local(self) -> bool:
        address = _ip(self.host)
        return self.host == "localhost" or (address is not None and address.is_loopback)

    @property
    def _everywhere(self) -> bool:
        address = _ip(self.host)
        return address is not None and address.is_unspecified

    def origin(self, host: str) -> str:
        """Give the origin of the page that was asked for by a Host."""
        return f"{self.scheme}://{host}"


class Links:
    """Links that let one browser in, once each; the browser keeps a cookie."""

    def __init__(
        self, reviewer: str, cookie: str, renewed: Callable[[str], None]
    ) -> None:
        self.reviewer = reviewer
        self.cookie = cookie
        self._renewed = renewed
        self._token = secrets.token_urlsafe(24)
        self._secret = secrets.token_urlsafe(24)

    @property
    def token(self) -> str:
        """What lets the next browser in."""
        return self._token

    def spend(self, token: str) -> str | None:
        """Give the cookie that a token buys, once; None for one that buys nothing."""
        if not _equal(token, self._token):
            return None
        self._token = secrets.token_urlsafe(24)
        self._renewed(self._token)
        return self._secret

    def knows(self, request: web.Request) -> bool:
        """Tell whether a browser was let in."""
        return _equal(request.cookies.get(self.cookie, ""), self._secret)

    def reviewer_of(self, request: web.Request) -> str:
        """Give the reviewer a browser was let in as; raise HTTPForbidden."""
        if not self.knows(request):
            raise refused(
                "Open the link that `workbench serve` printed. Each lets one browser in; it prints the next when one was used."
            )
        return self.reviewer


class Proxy:
    """A proxy that signs people in and names them in a header."""

    def __init__(self, header: str, addresses: tuple[str, ...]) -> None:
        self._header = header
        self._networks = [ip_network(address) for address in addresses]

    def reviewer_of(self, request: web.Request) -> str:
        """Give the reviewer the proxy names; raise HTTPForbidden for anybody else who asks, and for what is no name."""
        peer = _ip(request.remote or "")
        if peer is None or not any(peer in network for network in self._networks):
            raise refused("This page is reached through its proxy only.")
        names = request.headers.getall(self._header, [])
        if len(names) != 1:
            # two: one of them may have come from outside
            raise refused("The proxy did not say who you are.")
        try:
            return reviewer_handle(names[0].strip().lower())
        except UsageError as problem:
            raise refused(
                f"The proxy names you so: {problem} {problem.hint}"
            ) from problem


Door = Links | Proxy


def misdirected() -> web.HTTPMisdirectedRequest:
    """Give the answer to a request for another name."""
    return web.HTTPMisdirectedRequest(text="This server has another name.\n")


def refused(sentence: str) -> web.HTTPForbidden:
    """Give the answer to somebody who may not come in."""
    return web.HTTPForbidden(text=f"{sentence}\n")


def host_of(request: web.Request) -> str:
    """Give the one Host a request names, in lower case; empty for none, several, or what can't be one.

    It is written into the page and its headers, so that nothing but a name and a port may pass.
    """
    hosts = request.headers.getall("Host", [])
    host = hosts[0].lower() if len(hosts) == 1 else ""
    return host if _HOST.fullmatch(host) else ""


def _here() -> str:
    """Give the machine's own name."""
    return socket.gethostname().lower()


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def _ip(name: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(name)
    except ValueError:
        return None
    # a socket for both families writes IPv4 so
    return getattr(address, "ipv4_mapped", None) or address


def _equal(a: str, b: str) -> bool:
    # of texts, compare_digest takes ASCII only
    return hmac.compare_digest(a.encode("utf-8", "replace"), b.encode())
