"""Listening on an address, or a sentence that says why not."""

import errno
import socket
from ipaddress import ip_address

from workbench.errors import UsageError

WHY = {
    errno.EADDRINUSE: "another program listens there; name another port with --port, or --port 0 for any that is free",
    errno.EACCES: "the system keeps this port to itself; name one above 1023 with --port",
}


def listen(host: str, port: int) -> socket.socket:
    """Listen on an address, port 0 for any that is free; raise UsageError for a host that is not here, OSError for a port."""
    try:
        family, _, _, _, where = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        return socket.create_server(where[:2], family=family)
    except (socket.gaierror, UnicodeError) as problem:
        raise not_here(host) from problem
    except OSError as problem:
        if problem.errno == errno.EADDRNOTAVAIL:
            raise not_here(host) from problem
        number = problem.errno or 0
        why = WHY.get(number, problem.strerror or "it can't be listened on")
        raise OSError(number, why, f"{host}:{port}") from problem


def is_this_machine_alone(listening: socket.socket) -> bool:
    """Tell whether only programs of this machine can reach a socket."""
    return ip_address(listening.getsockname()[0].partition("%")[0]).is_loopback


def not_here(host: str) -> UsageError:
    """Give the error of a host that is no address of this machine."""
    return UsageError(
        f"{host!r} is no address of this machine.",
        hint="Use 127.0.0.1 for this machine alone, 0.0.0.0 for all of its addresses.",
    )
