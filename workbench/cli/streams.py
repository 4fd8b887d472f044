"""The standard streams as whatever started the program left them: closed, full, unread, or in an encoding without our signs.

The interpreter answers each of these with a traceback or an exit code of its own; a command must not have to think of them.
"""

import codecs
import contextlib
import io
import os
import sys
from pathlib import Path


def make_ready() -> None:
    """Open what the caller closed, and write as an escape what the encoding of stdout has no sign for."""
    # in this order: an opened file takes the lowest free descriptor, and a database must never get one of these three
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - open as long as the program
            setattr(sys, name, stream)
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper) and codecs.lookup(out.encoding).name != "utf-8":  # fmt: skip
        out.reconfigure(errors="backslashreplace")


def finish() -> None:
    """Write what stdout still holds; raise OSError where that can't be."""
    if not sys.stdout.closed:
        sys.stdout.flush()


def let_go() -> None:
    """Close what can't be written any more: the interpreter would try again, and end with words and a code of its own."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if not stream.closed:
                stream.flush()
        except OSError:
            with contextlib.suppress(OSError):
                stream.close()
