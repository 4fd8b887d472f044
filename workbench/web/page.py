"""The page and its files: all from this server, and headers that hold the browser to it.

The terminal in the page is textual-serve's build of xterm.js. Every file is named here; there is no folder to list.
"""

from importlib.resources import files
from string import Template
from typing import NamedTuple

FONT_SIZES = range(8, 41)
"""Points that the page may be asked for."""
_TERMINAL, _OWN = files("textual_serve") / "static", files("workbench.web")


class Asset(NamedTuple):
    """A file of the page."""

    content_type: str
    body: bytes


ASSETS = {
    "textual.js": Asset(
        "text/javascript", (_TERMINAL / "js" / "textual.js").read_bytes()
    ),
    "xterm.css": Asset("text/css", (_TERMINAL / "css" / "xterm.css").read_bytes()),
    "mono.ttf": Asset(
        "font/ttf",
        (_TERMINAL / "fonts" / "RobotoMono-VariableFont_wght.ttf").read_bytes(),
    ),
    "mono-italic.ttf": Asset(
        "font/ttf",
        (_TERMINAL / "fonts" / "RobotoMono-Italic-VariableFont_wght.ttf").read_bytes(),
    ),
    "page.css": Asset("text/css", (_OWN / "page.css").read_bytes()),
    "page.js": Asset("text/javascript", (_OWN / "page.js").read_bytes()),
}
_PAGE = Template((_OWN / "page.html").read_text(encoding="utf-8"))
WELCOME = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><link rel="icon" href="data:,"><title>workbench</title></head>
<body><p>Welcome. <a href="/">The review</a></p></body></html>
"""
"""Leads from a link to the page: a redirect would not bring the new cookie along when another site had the link."""


def page(websocket: str, font_size: str) -> str:
    """Give the page with the terminal in it."""
    asked = font_size.isascii() and font_size.isdigit() and int(font_size[:3])
    size = asked if asked in FONT_SIZES else 16
    return _PAGE.substitute(websocket=websocket, font_size=size)


def headers(websocket_origin: str) -> dict[str, str]:
    """Give the headers of every answer: nothing from elsewhere, nothing to elsewhere, in nobody's frame."""
    policy = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",  # xterm.js writes its colours into the page
        "font-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": f"'self' {websocket_origin}".rstrip(),
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{k} {v}" for k, v in policy.items()),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Server": "workbench",
    }
